using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Referrals;

/// <summary>
/// On the first day of a month, at nine, what was not checked for long is given out among the mentors, a few for each, and the coordinator hears how it went.
///
/// Theory of operation. Who can be asked is known elsewhere: so the question goes there and comes back with names. A month is given out once, whenever that was: what was missed
/// because the house was not running comes when it starts. The month in which the house meets its directory first is taken as given out.
/// </summary>
internal static class Rechecks
{
    private const int Nine = 9 * 60;

    public static Decision<ReferralsState> Start(ReferralsState state, DateTimeOffset at, House house)
    {
        var next = IsOn(house) && state.Month is null ? state with { Month = Month(at, house) } : state;
        return Decision<ReferralsState>.Stay(next, [.. Timer(next.Month, house)]);
    }

    public static Decision<ReferralsState> Begin(ReferralsState state, DateTimeOffset at, House house)
    {
        var month = Month(at, house);
        var decision = Decision<ReferralsState>.Stay(state, [.. Timer(month, house)]);
        return !IsOn(house) || state.Month >= month ? decision : decision.Then(new MatchingInput.HandsAsked(month));
    }

    public static Decision<ReferralsState> Give(ReferralsState state, ReferralsInput.HandsKnown known, DateTimeOffset at, House house)
    {
        if (!IsOn(house) || KeptFinder.Written(house) is not { } directory || state.Month >= known.Month)
        {
            return Decision<ReferralsState>.Stay(state);
        }

        var stale = Upkeep.Stale(state, directory, LocalDay.Of(at, house.Zone));
        var hands = known.Mentors.Distinct().ToList();
        var given = hands.Zip(Upkeep.Split(stale, hands.Count)).Where(hand => hand.Second.Count > 0).ToList();
        var next = state with
        {
            Month = known.Month,
            Checked = 0,
            Given = given.Count > 0 ? given.ToDictionary(hand => hand.First, hand => (IReadOnlyList<string>)[.. hand.Second.Select(service => service.Called)]) : null,
        };
        return Decision<ReferralsState>.Stay(
            next,
            [
                .. given.Select(hand => new ToDesk.TellMentor(hand.First, Phrase.Of("desk.recheck").With("lines", Phrase.Lines(hand.Second.Select(service => UpkeepWords.Task(service, state.Of(service.Called), house)))))),
                .. Tell(state, stale.Count, [.. given.Select(hand => hand.Second.Count)], directory, house),
            ]);
    }

    /// <summary>Nothing where there is nothing to say.</summary>
    private static IEnumerable<Effect> Tell(ReferralsState state, int stale, IReadOnlyList<int> given, IServiceFinder directory, House house)
    {
        if (stale == 0 && state.Checked == 0)
        {
            return [];
        }

        var word = given.Count == 0 && stale > 0
            ? Phrase.Of("alarm.recheck-nobody", ("checked", Number(state.Checked)), ("left", Number(stale)))
            : Phrase.Of("alarm.recheck", ("given", Number(given.Sum())), ("mentors", Number(given.Count)), ("checked", Number(state.Checked)), ("left", Number(stale - given.Sum())));
        return [new ToDesk.TellRole(Role.Coordinator, Phrase.Paragraphs([word, .. UpkeepList.Reported(state, directory, house)]))];
    }

    /// <summary>None where the organisation does not want it.</summary>
    /// <param name="month">The one that was given out last.</param>
    private static IEnumerable<Effect> Timer(DateOnly? month, House house) => IsOn(house) && month is { } last
        ? [new StartTimer("referrals:month", LocalDay.Moment(last.AddMonths(1), Nine, house.Zone).ToUniversalTime(), new ReferralsInput.MonthBegins())]
        : [];

    private static bool IsOn(House house) => house.Rechecks && house.Services is not null;

    /// <summary>The latest whose nine o'clock has come.</summary>
    private static DateOnly Month(DateTimeOffset at, House house)
    {
        var today = LocalDay.Of(at, house.Zone);
        var first = new DateOnly(today.Year, today.Month, 1);
        return at < LocalDay.Moment(first, Nine, house.Zone) ? first.AddMonths(-1) : first;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
