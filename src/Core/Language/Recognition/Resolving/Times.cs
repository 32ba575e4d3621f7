using MentorBot.Core.Language.Recognition.Reading;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Resolving;

/// <summary>Turns what was said into a day, a moment or a range.</summary>
internal static class Times
{
    /// <summary>What the group means; null for a day that does not exist.</summary>
    public static Resolution? Resolve(TimeGroup group, Reference reference)
    {
        if (group.Shift is { Kind: DayKind.Ahead } ahead && ahead.Span.IsElapsed && group.Day is null && group.Weekday is null)
        {
            return Elapsed(ahead, reference);
        }

        if (!group.HasDay)
        {
            return group.Clock is { } alone ? Alone(alone, group) : group.Part is { } part ? Range(PartDay(part, reference), part) : null;
        }

        if (Whole(group, reference.Today) is { } range)
        {
            return range;
        }

        if (DayOf(group, reference.Today) is not { } day)
        {
            return null;
        }

        return group.Clock is { } clock ? Moment(day, clock, group, reference) : group.Part is { } partOfDay ? Range(day, partOfDay) : new Resolution.Date(day);
    }

    private static Resolution? Elapsed(Day ahead, Reference reference)
    {
        if (Calendar.Plus(reference.Today, ahead.Span, ahead.Sign) is not { } day)
        {
            return null;
        }

        var from = reference with { WallTime = day.ToDateTime(TimeOnly.FromDateTime(reference.WallTime)) };
        return new Resolution.DateTime(from.After(ahead.Sign * (TimeSpan.FromMinutes(ahead.Span.Minutes) + TimeSpan.FromSeconds(ahead.Span.Seconds))));
    }

    private static Resolution.Time Alone(Clock clock, TimeGroup group) => new(TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(ClockHours.Minutes(clock, group.Part) % (24 * 60))));

    /// <summary>A part of the day without a day is the one that is on or comes next.</summary>
    private static DateOnly PartDay(DayPart part, Reference reference) =>
        reference.WallTime.Hour >= ClockHours.Hours(part).Until ? reference.Today.AddDays(1) : reference.Today;

    /// <summary>Weekends, weeks and months are ranges.</summary>
    private static Resolution.DateTimeRange? Whole(TimeGroup group, DateOnly today)
    {
        var monday = Calendar.Monday(today);
        if (group.Day is { Kind: DayKind.Weekend } weekend)
        {
            var weeks = weekend.Mode switch { DayMode.Next => 1, DayMode.AfterNext => 2, DayMode.Last => -1, DayMode.Plain when Calendar.Weekday(today) == 7 && group.Shift is null => 1, _ => 0 };
            var saturday = Calendar.Plus(monday.AddDays(5 + (7 * weeks) + (group.Shift is { Kind: DayKind.Week } shift ? 7 * shift.Number : 0)), group.Shift?.Span ?? default, group.Shift?.Sign ?? 1) ?? monday.AddDays(5);
            return Days(saturday, saturday.AddDays(2));
        }

        if (group.Day is { Kind: DayKind.Month } month)
        {
            var first = new DateOnly(today.Year, today.Month, 1).AddMonths(month.Number);
            return Days(first, first.AddMonths(1));
        }

        return group is { Day: null, Weekday: null, Shift.Kind: DayKind.Week }
            ? Days(monday.AddDays(7 * group.Shift.Value.Number), monday.AddDays(7 * (group.Shift.Value.Number + 1)))
            : null;
    }

    private static Resolution.DateTimeRange Days(DateOnly from, DateOnly until) => new(from.ToDateTime(TimeOnly.MinValue), until.ToDateTime(TimeOnly.MinValue));

    private static DateOnly? DayOf(TimeGroup group, DateOnly today)
    {
        var day = group.Day is { } told ? Single(told, today) : null;
        if (group.Day is not null && day is null)
        {
            return null;
        }

        // "Today, on Wednesday" is today if today is a Wednesday; else the word "today" belongs to something else.
        if (group.Weekday is { } weekday && (day is null || (group.Day is { Kind: DayKind.Relative, Number: 0 } && Calendar.Weekday(today) != weekday.Number)))
        {
            day = OfWeek(weekday, group.Shift, today);
        }

        return group.Shift is { Kind: DayKind.Ahead } ahead ? Calendar.Plus(day ?? today, ahead.Span, ahead.Sign) : day;
    }

    private static DateOnly OfWeek(Day day, Day? shift, DateOnly today)
    {
        var monday = Calendar.Monday(today);
        var found = (day.Mode, shift) switch
        {
            (_, { Kind: DayKind.Week } week) => monday.AddDays((7 * week.Number) + day.Number - 1),
            (DayMode.This, _) => monday.AddDays(day.Number - 1),
            (DayMode.Next, _) => monday.AddDays(7 + day.Number - 1),
            (DayMode.AfterNext, _) => monday.AddDays(14 + day.Number - 1),
            (DayMode.Last, _) => Calendar.LastWeekday(today, day.Number),
            _ => Calendar.NextWeekday(today, day.Number),
        };
        return found.AddDays(7 * day.Span.Weeks);
    }

    private static DateOnly? Single(Day day, DateOnly today) => day.Kind switch
    {
        DayKind.Relative => today.AddDays(day.Number),
        DayKind.Date => Calendar.Date(today, day.Number, day.Month, day.Year),
        DayKind.DayOfMonth => Calendar.DayOfMonth(today, day.Number),
        DayKind.WesternEaster => Calendar.FromEaster(today, day.Number, eastern: false),
        DayKind.EasternEaster => Calendar.FromEaster(today, day.Number, eastern: true),
        _ => null,
    };

    private static Resolution Moment(DateOnly day, Clock clock, TimeGroup group, Reference reference)
    {
        var start = day.ToDateTime(TimeOnly.MinValue);
        var minutes = ClockHours.Minutes(clock, group.Part);
        var isAfterMidnight = group.Part == DayPart.Night && minutes < 12 * 60 && (group.IsNightBetween || (group.Day is { Kind: DayKind.Relative, Number: 0 } && start.AddMinutes(minutes) < reference.WallTime));
        var from = start.AddMinutes(minutes + (isAfterMidnight ? 24 * 60 : 0));
        if (group.Until is not { } until)
        {
            return new Resolution.DateTime(from);
        }

        var end = start.AddMinutes(ClockHours.Minutes(until, group.Part));
        return new Resolution.DateTimeRange(from, end > from ? end : end.AddHours(end.AddHours(12) > from ? 12 : 24));
    }

    private static Resolution.DateTimeRange Range(DateOnly day, DayPart part)
    {
        var (from, until) = ClockHours.Hours(part);
        var start = day.ToDateTime(TimeOnly.MinValue);
        return new(start.AddHours(from), start.AddHours(until));
    }
}
