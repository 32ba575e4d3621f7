using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>Reads days that are named by their place in the week or by their distance: "ve středu", "pozítří", "a week ago".</summary>
internal static class Days
{
    public static TimePart? Read(Line line, int at) =>
        Night(line, at) ?? Distance(line, at) ?? Dates.Read(line, at) ?? Named(line, at) ?? OfWeek(line, at);

    /// <summary>"V noci z pátku na sobotu".</summary>
    private static TimePart? Night(Line line, int at)
    {
        var isFirst = line.Value(at, Sense.Part) == (int)DayPart.Night;
        var start = isFirst ? line.Skip(at + 1, Sense.From, Sense.On, Sense.Of) : at;
        if (line.Value(start, Sense.Weekday) is not { } day || !line.IsAny(start + 1, Sense.Onto, Sense.To, Sense.Until, Sense.AtWeak, Sense.On) || !line.Is(start + 2, Sense.Weekday))
        {
            return null;
        }

        var end = line.Skip(start + 3, Sense.On);
        var isLast = line.Value(end, Sense.Part) == (int)DayPart.Night;
        return isFirst || isLast
            ? new(at, isFirst ? start + 3 : end + 1) { Day = new(DayKind.Weekday, day), Part = DayPart.Night, IsNightBetween = true }
            : null;
    }

    private static TimePart? Distance(Line line, int at)
    {
        if (line.IsAny(at, Sense.In, Sense.Before))
        {
            var start = line.Skip(at + 1, Sense.Filler);
            return Durations.Read(line, start) is { } length ? Ahead(at, length.Next, length.Span, line.Is(at, Sense.In) ? 1 : -1) : null;
        }

        if (Durations.Read(line, at) is not { } span)
        {
            return null;
        }

        if (line.IsAny(span.Next, Sense.Ago, Sense.FromNow))
        {
            return Ahead(at, span.Next + 1, span.Span, line.Is(span.Next, Sense.Ago) ? -1 : 1);
        }

        // "A week on Monday", "two weeks from tomorrow", "a week today".
        var day = line.Skip(span.Next, Sense.From, Sense.On);
        var isTold = span.IsCounted || line.Is(span.Next, Sense.From);
        return !span.Span.IsElapsed && isTold && ((line.Is(day, Sense.Weekday) && day > span.Next) || line.Value(day, Sense.RelativeDay) >= 0)
            ? Ahead(at, span.Next, span.Span, 1)
            : null;
    }

    private static TimePart Ahead(int from, int to, Span span, int sign) => new(from, to) { Day = new(DayKind.Ahead, 0, Span: span) { Sign = sign } };

    private static TimePart? Named(Line line, int at)
    {
        if (line.Value(at, Sense.RelativeDay) is { } days)
        {
            return new(at, at + 1) { Day = new(DayKind.Relative, days), Part = (DayPart?)line.Value(at, Sense.Part) };
        }

        if (line.Value(at, Sense.NamedDay) is { } named)
        {
            return new(at, at + 1) { Day = new(DayKind.Date, named % 100, named / 100), Part = (DayPart?)line.Value(at, Sense.Part) };
        }

        if (line.Value(at, Sense.WesternEaster) is { } west)
        {
            return new(at, at + 1) { Day = new(DayKind.WesternEaster, west) };
        }

        return line.Value(at, Sense.EasternEaster) is { } east ? new(at, at + 1) { Day = new(DayKind.EasternEaster, east) } : null;
    }

    private static TimePart? OfWeek(Line line, int at)
    {
        var (mode, next) = Mode(line, at);
        if (Weekday(line, next, next > at) is { } weekday)
        {
            // "Monday week".
            var later = line.Value(next + 1, Sense.UnitDays) is (7 or 14) and { } days ? days / 7 : 0;
            return new(at, later > 0 ? next + 2 : next + 1) { Day = new(DayKind.Weekday, weekday, Mode: mode, Span: new(0, later, 0, 0, 0)) };
        }

        if (line.Is(next, Sense.Weekend))
        {
            return new(at, next + 1) { Day = new(DayKind.Weekend, 0, Mode: mode) };
        }

        if (mode == DayMode.Plain)
        {
            return null;
        }

        var count = mode switch { DayMode.Next => 1, DayMode.AfterNext => 2, DayMode.Last => -1, _ => 0 };
        return line.Value(next, Sense.UnitDays) == 7 ? new(at, next + 1) { Day = new(DayKind.Week, count) }
            : line.Value(next, Sense.UnitMonths) == 1 ? new(at, next + 1) { Day = new(DayKind.Month, count) }
            : null;
    }

    private static (DayMode Mode, int Next) Mode(Line line, int at)
    {
        var mode = DayMode.Plain;
        while (line.IsAny(at, Sense.This, Sense.Next, Sense.AfterNext, Sense.Last, Sense.Coming))
        {
            mode = line.Is(at, Sense.Next) ? DayMode.Next : line.Is(at, Sense.AfterNext) ? DayMode.AfterNext : line.Is(at, Sense.Last) ? DayMode.Last : line.Is(at, Sense.Coming) ? DayMode.Plain : DayMode.This;
            at++;
        }

        return (mode, at);
    }

    private static int? Weekday(Line line, int at, bool hasMode)
    {
        if (line.Value(at, Sense.Weekday) is { } weekday)
        {
            return weekday;
        }

        if (line.Value(at, Sense.WeekdayShort) is not { } shortened)
        {
            return null;
        }

        var led = hasMode || line.IsAny(at - 1, Sense.On, Sense.Until, Sense.From, Sense.Not);
        var alone = at == 0 || !line.Has(at - 1) || line[at - 1].IsMark || line.IsAny(at - 1, Sense.Noise, Sense.Filler, Sense.RelativeDay, Sense.Yes);
        var dot = line.IsMark(at + 1, ".,") ? at + 2 : at + 1;
        var hour = line.Skip(dot, Sense.At, Sense.AtWeak, Sense.On, Sense.Article);
        var goesOn = !line.Has(dot) || line.Digits(hour) is not null || line.IsAny(hour, Sense.Part, Sense.Noon);
        return led || (alone && goesOn) ? shortened : null;
    }
}
