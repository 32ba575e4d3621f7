using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Mentors;

/// <summary>
/// When a mentor takes new people, in her own words. What she says is kept beside her record, for a mentor of the settings too, and lies over what they say; all
/// others see it as the hours of her card. One timer waits for the next moment at which anybody's hours begin. The talks she has are no matter of it.
/// </summary>
internal static class WorkingHours
{
    /// <summary>Nobody plans further, and a slip of the pen in a year is found.</summary>
    private const int FarthestDays = 2 * 366;

    public static Decision<MentorsState> Commanded(MentorsState state, MentorsInput.Commanded asked, DateTimeOffset at, House house)
    {
        if (asked.Mentor is not { } mentor || Roster.Find(house, state, mentor) is null)
        {
            return Answer(state, asked, Phrase.Of("desk.denied"));
        }

        var record = state.Of(mentor);
        var (hours, why) = Said(asked, (record.Hours ?? OwnHours.None).From(LocalDay.Of(at, house.Zone)), at, house);
        if (why is not null)
        {
            return Answer(state, asked, why);
        }

        // Who only asks changes nothing.
        var kept = hours == OwnHours.None ? null : hours;
        var changed = asked.Options is { Count: > 0 } && kept != record.Hours;
        var next = changed ? state.With(mentor, record with { Hours = kept }) : state;
        var answer = Answer(next, asked, HoursShown.Of(Roster.Find(house, next, mentor)!.Hours, at, house));
        return changed ? answer.And([.. EveryDay(kept, at, house), .. Timer(next, at, house)]).Then(new MatchingInput.RosterChanged()) : answer;
    }

    /// <summary>At the next moment at which the hours of anybody begin; none where nobody has any.</summary>
    public static IEnumerable<StartTimer> Timer(MentorsState state, DateTimeOffset at, House house) =>
        Roster.Everybody(house, state).Min(mentor => mentor.Hours.OpensAfter(at, house.Zone)) is { } next ? [new StartTimer("mentors:hours", next, new MentorsInput.HoursBegin())] : [];

    /// <summary>Days that are over are no matter any more.</summary>
    public static MentorsState Forget(MentorsState state, DateOnly today) => state.Mentors.Aggregate(
        state,
        (rest, one) => one.Value.Hours is { } hours && hours.From(today) is var kept && !ReferenceEquals(kept, hours) ? rest.With(one.Key, one.Value with { Hours = kept }) : rest);

    /// <summary>With a new day a change can be over.</summary>
    private static IEnumerable<StartTimer> EveryDay(OwnHours? hours, DateTimeOffset at, House house) => hours?.Changes is null ? [] : [MentorsMachine.EveryDay(at, house)];

    /// <returns>Her hours after what she says, or what to answer where it can't be understood.</returns>
    private static (OwnHours Hours, Phrase? Why) Said(MentorsInput.Commanded asked, OwnHours hours, DateTimeOffset at, House house)
    {
        var week = asked.Given(HoursCommand.Week);
        if (SpokenHours.IsNone(week))
        {
            return (hours, Phrase.Of("desk.hours-never"));
        }

        if (week.Length > 0 && SpokenHours.Week(week) is null)
        {
            return (hours, Phrase.Of("desk.hours-week-unclear", ("words", week)));
        }

        hours = week.Length > 0 ? hours with { Week = SpokenHours.Week(week) } : hours;
        var (day, times, from, until) = (asked.Given(HoursCommand.Day), asked.Given(HoursCommand.Hours), asked.Given(HoursCommand.From), asked.Given(HoursCommand.Until));
        return (day, times, from, until) switch
        {
            ("", "", "", "") => (hours, null),
            (not "", not "", "", "") => Changed(hours, day, day, times, at, house),
            ("", _, not "", not "") => Changed(hours, from, until, times, at, house),
            _ => (hours, Phrase.Of("desk.hours-needs")),
        };
    }

    /// <summary>Days without hours are days away.</summary>
    private static (OwnHours Hours, Phrase? Why) Changed(OwnHours hours, string from, string until, string times, DateTimeOffset at, House house)
    {
        var today = LocalDay.Of(at, house.Zone);
        var cultures = house.Languages.Prepend(house.DeskLanguage).Distinct().ToList();
        var days = new[] { from, until }.Select(words => (Words: words, Day: SpokenDay.Of(words, cultures, at, house.Zone))).ToList();
        if (days.Find(day => day.Day is not { } read || read > today.AddDays(FarthestDays)) is { Words: { } unclear })
        {
            return (hours, Phrase.Of("desk.hours-day-unclear", ("words", unclear)));
        }

        var (first, last) = (days[0].Day!.Value, days[1].Day!.Value);

        // From Wednesday until Monday: a weekday is the next one after the first day, not after today.
        if (last < first && SpokenDay.Of(until, cultures, LocalDay.Begin(first, house.Zone), house.Zone) is { } after && after.DayOfWeek == last.DayOfWeek && after <= first.AddDays(7))
        {
            last = after;
        }

        if (last < first || last < today)
        {
            return (hours, Phrase.Of("desk.hours-days-over"));
        }

        if (times.Length > 0 && !SpokenHours.IsUsual(times) && SpokenHours.Times(times) is null)
        {
            return (hours, Phrase.Of("desk.hours-hours-unclear", ("words", times)));
        }

        var next = hours.As(first, last, times.Length == 0 ? [] : SpokenHours.IsUsual(times) ? null : SpokenHours.Times(times));
        return next.Changes is { Count: > OwnHours.MostChanges }
            ? (hours, Phrase.Of("desk.hours-too-many", ("most", OwnHours.MostChanges.ToString(CultureInfo.InvariantCulture))))
            : (next, null);
    }

    private static Decision<MentorsState> Answer(MentorsState state, MentorsInput.Commanded asked, Phrase phrase) => Decision<MentorsState>.Stay(state, new ToDesk.Answer(asked.Ask, phrase));
}
