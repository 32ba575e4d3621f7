namespace MentorBot.Core.Hours;

/// <summary>A stretch of a day, in minutes from its midnight. What goes on after midnight belongs to the day it began on and ends above 24 hours.</summary>
public readonly record struct Stretch(int From, int To)
{
    public const int Day = 24 * 60;
}

/// <summary>Other hours than usual, on the days from the first to the last; none for closed.</summary>
public sealed record HoursChange(DateOnly First, DateOnly Last, IReadOnlyList<Stretch> Stretches);

/// <summary>What is true at a moment.</summary>
/// <param name="Until">When it closes; null when it is closed, or never closes.</param>
/// <param name="Next">When it opens again; null when it is open, or is not known to open any more.</param>
public readonly record struct Opening(bool IsOpen, DateTimeOffset? Until, DateTimeOffset? Next);

/// <summary>
/// When something is open, by the clock on its wall. Pure: the time zone and the moment are arguments.
///
/// Theory of operation. Each day has its stretches: those of a change for that date, else those for public holidays, else those of the weekday.
/// Stretches become moments, and what touches is one. A wall time that a day skips is the moment of the skip; one that a day has twice is its first,
/// since whoever keeps a door goes by the clock.
/// </summary>
/// <param name="Week">Monday first; an empty day is closed.</param>
/// <param name="HolidaysOf">The country whose public holidays count.</param>
/// <param name="OnHolidays">The hours of public holidays; null for those of the weekday.</param>
/// <param name="Changes">The last one for a date counts.</param>
public sealed record OpeningHours(IReadOnlyList<IReadOnlyList<Stretch>> Week, Country HolidaysOf, IReadOnlyList<Stretch>? OnHolidays, IReadOnlyList<HoursChange> Changes)
{
    /// <summary>So far it is looked ahead.</summary>
    private const int Days = 370;

    private static readonly IReadOnlyList<Stretch> WholeDay = [new Stretch(0, Stretch.Day)];

    public static readonly OpeningHours Always = new([.. Enumerable.Repeat(WholeDay, 7)], Country.Czechia, null, []);

    public bool IsAlways => OnHolidays is null && Changes.Count == 0 && Week.All(day => day is [{ From: 0, To: Stretch.Day }]);

    public Opening At(DateTimeOffset at, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (IsAlways)
        {
            return new Opening(true, null, null);
        }

        DateTimeOffset? until = null;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        for (var day = today.AddDays(-1); day <= today.AddDays(Days); day = day.AddDays(1))
        {
            foreach (var stretch in On(day))
            {
                var (from, to) = (LocalDay.Moment(day, stretch.From, zone), LocalDay.Moment(day, stretch.To, zone));
                if (until is { } end)
                {
                    if (from > end)
                    {
                        return new Opening(true, end, null);
                    }

                    until = to > end ? to : end;
                }
                else if (at < from)
                {
                    return new Opening(false, null, from);
                }
                else if (at < to)
                {
                    until = to;
                }
            }

            // It closed before this day was over, and the next one can't touch it.
            if (until < LocalDay.Moment(day, Stretch.Day, zone))
            {
                return new Opening(true, until, null);
            }
        }

        return new Opening(until is not null, null, null);
    }

    /// <summary>When it opens next after this moment, open now or not; null for never.</summary>
    public DateTimeOffset? OpensAfter(DateTimeOffset at, TimeZoneInfo zone) => At(at, zone) switch
    {
        { IsOpen: true, Until: { } until } => At(until, zone).Next,
        var now => now.Next,
    };

    /// <summary>It is closed for several days, of which this is one.</summary>
    public bool IsAway(DateOnly day) => ChangeOf(day) is { Stretches.Count: 0 } change && change.First < change.Last;

    private HoursChange? ChangeOf(DateOnly day) => Changes.LastOrDefault(change => change.First <= day && day <= change.Last);

    /// <summary>The stretches of a day, in order.</summary>
    private IReadOnlyList<Stretch> On(DateOnly day) =>
        ChangeOf(day)?.Stretches
        ?? (OnHolidays is { } holidays && PublicHolidays.Has(HolidaysOf, day) ? holidays : Week[((int)day.DayOfWeek + 6) % 7]);
}
