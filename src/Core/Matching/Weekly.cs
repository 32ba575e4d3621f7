using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Matching;

/// <summary>
/// A word to the coordinator on Monday morning: who may have too much, who is silent, for whom nobody has come yet, and how many wait. Aliases and numbers, and
/// nothing where there is nothing to say.
///
/// Theory of operation. Who is busy is known here, but what was written is known in each conversation: so the question goes from one open talk to the next and comes back
/// with what they know. What was missed because the house was not running is told when it starts.
/// </summary>
internal static class Weekly
{
    private const int Eight = 8 * 60;
    private const int SilentDays = 7;
    private const int QuietDays = 30;

    /// <summary>None where the organisation does not want it.</summary>
    public static IEnumerable<Effect> Timer(MatchingState state, DateTimeOffset at, House house) => house.Care is { IsWeekly: true }
        ? [new Effect.StartTimer("matching:week", LocalDay.Moment((state.Week ?? Monday(at, house)).AddDays(7), Eight, house.Zone).ToUniversalTime(), new MatchingInput.WeekBegins())]
        : [];

    public static Decision<MatchingState> Begin(MatchingState state, DateTimeOffset at, House house)
    {
        var monday = Monday(at, house);
        if (house.Care is not { IsWeekly: true } || state.Week >= monday)
        {
            return Decision<MatchingState>.Stay(state, [.. Timer(state, at, house)]);
        }

        var next = state with { Week = monday };
        var ask = state.Talks.Keys.ToList() is [var first, .. var rest] ? (Input)new RelayInput.WeekAsked(first, rest, []) : new MatchingInput.WeekHeard([]);
        return Decision<MatchingState>.Stay(next, [.. Timer(next, at, house)]).Then(ask);
    }

    public static Decision<MatchingState> Tell(MatchingState state, IReadOnlyList<Sounding> soundings, DateTimeOffset at, House house)
    {
        List<Phrase> lines = [.. house.Mentors.SelectMany(mentor => Of(state, mentor, [.. soundings.Where(heard => heard.Mentor == mentor.Id)], at, house))];
        if (state.Queue.Count > 0)
        {
            lines.Add(Phrase.Of("alarm.week-waiting", ("waiting", Number(state.Queue.Count))));
        }

        return lines.Count == 0
            ? Decision<MatchingState>.Stay(state)
            : Decision<MatchingState>.Stay(state, new Effect.ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.week").With("lines", Phrase.Lines(lines))));
    }

    private static IEnumerable<Phrase> Of(MatchingState state, MentorCard mentor, IReadOnlyList<Sounding> hers, DateTimeOffset at, House house)
    {
        var (load, unanswered, share) = (state.LoadOf(mentor.Id), hers.Count(heard => heard.Unanswered), state.ShareOf(mentor.Id));
        if (load > mentor.Capacity || unanswered > 0)
        {
            yield return Phrase.Of("alarm.week-much", ("mentor", mentor.Alias), ("load", Number(load)), ("capacity", Number(mentor.Capacity)), ("unanswered", Number(unanswered)));
        }

        // Who is away is silent by right.
        if (hers.Count > 0 && Latest([.. hers.Select(heard => heard.Wrote), share.Given]) <= at.AddDays(-SilentDays) && !mentor.Hours.IsAway(LocalDay.Of(at, house.Zone)))
        {
            yield return Phrase.Of("alarm.week-silent", ("mentor", mentor.Alias), ("days", Number(SilentDays)), ("talks", Number(hers.Count)));
        }

        if (load == 0 && share.Offers > 0 && state.IsOn(mentor.Id) && Latest([share.First, share.Given]) <= at.AddDays(-QuietDays))
        {
            yield return Phrase.Of("alarm.week-nobody-yet", ("mentor", mentor.Alias), ("days", Number(QuietDays)));
        }
    }

    /// <summary>Null where none is known.</summary>
    private static DateTimeOffset? Latest(IReadOnlyList<DateTimeOffset?> moments) => moments.Max();

    /// <summary>The latest whose eight o'clock has come.</summary>
    private static DateOnly Monday(DateTimeOffset at, House house)
    {
        var today = LocalDay.Of(at, house.Zone);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return at < LocalDay.Moment(monday, Eight, house.Zone) ? monday.AddDays(-7) : monday;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
