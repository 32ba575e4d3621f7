using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>Reads days by their numbers: "14. 3.", "the 30th", "14 березня", "2026-03-14".</summary>
internal static class Dates
{
    public static TimePart? Read(Line line, int at) => Iso(line, at) ?? WithMonth(line, at) ?? MonthFirst(line, at) ?? InDigits(line, at) ?? ByOrdinals(line, at) ?? DayAlone(line, at);

    private static TimePart Of(int from, int to, int day, int month, int year) => new(from, to) { Day = new(DayKind.Date, day, month, year) };

    private static TimePart? Iso(Line line, int at)
    {
        var isIso = line.Digits(at, 4, 4) is not null && line.IsMark(at + 1, "-./") && line.IsGlued(at + 1) && line.Digits(at + 2, 2) is not null && line.IsMark(at + 3, "-./") && line.Digits(at + 4, 2) is not null;
        return isIso ? Of(at, at + 5, line.Digits(at + 4)!.Value, line.Digits(at + 2)!.Value, line.Digits(at)!.Value) : null;
    }

    /// <summary>A year after a day and a month; 0 if none is said.</summary>
    private static (int Year, int Next) Year(Line line, int at)
    {
        var start = line.IsMark(at, ",") ? at + 1 : at;
        return line.Digits(start, 4, 4) is >= 1900 and <= 2200 and var year && !line.IsMark(start + 1, ":") && !line.Is(start + 1, Sense.Counted)
            ? (year, line.IsYears(start + 1) ? start + 2 : start + 1)
            : (0, at);
    }

    private static TimePart? WithMonth(Line line, int at)
    {
        var start = line.Skip(at, Sense.Article);
        var (day, next) = Ordinals.Read(line, start) is { } ordinal ? (ordinal.Value, ordinal.Next)
            : Numbers.Read(line, start) is { IsWhole: true, Value: <= 99 } number ? ((int)number.Value, number.Next) : (0, start);
        if (next == start)
        {
            return null;
        }

        next = line.IsMark(next, ".") ? next + 1 : next;
        next = line.Skip(next, Sense.Of);
        if (!line.Is(next, Sense.Month))
        {
            return null;
        }

        var (year, end) = Year(line, line.IsMark(next + 1, ".") && line.Digits(next + 2, 4, 4) is not null ? next + 2 : next + 1);
        return Of(at, end, day, line.Value(next, Sense.Month)!.Value, year);
    }

    private static TimePart? MonthFirst(Line line, int at)
    {
        if (line.Value(at, Sense.Month) is not { } month)
        {
            return null;
        }

        var start = line.Skip(line.IsMark(at + 1, ".") ? at + 2 : at + 1, Sense.Article);
        var (day, next) = Ordinals.Read(line, start) is { IsDay: true } ordinal ? (ordinal.Value, ordinal.Next) : line.Digits(start, 2) is { } digits ? (digits, start + 1) : (0, start);
        var isOther = line.IsUnit(next) || line.IsMark(next, ":%") || line.IsAny(next, Sense.Meridiem, Sense.Counted, Sense.Child, Sense.Children);
        if (next == start || isOther)
        {
            return null;
        }

        var (year, end) = Year(line, next);
        return Of(at, end, day, month, year);
    }

    private static TimePart? InDigits(Line line, int at)
    {
        if (line.Digits(at, 2) is not (>= 1 and var day) || !line.IsMark(at + 1, "./-") || !line.IsGlued(at + 1) || line.Digits(at + 2, 2) is not (>= 1 and var month))
        {
            return null;
        }

        var isDot = line.IsMark(at + 1, ".");
        var isEnded = line.IsMark(at + 3, line[at + 1].Key) && line.IsGlued(at + 3);
        if (isEnded && line.Digits(at + 4, 4) is { } year && line[at + 4].Digits is 2 or 4 && (isDot || line.IsGlued(at + 4)) && !line.IsMark(at + 5, ":") && (line[at + 4].Digits == 4 || line.IsGlued(at + 4)))
        {
            return day > 31 || month > 12 ? null : Of(at, line.IsYears(at + 5) ? at + 6 : at + 5, day, month, year < 100 ? 2000 + year : year);
        }

        if (month > 12 || day > 31)
        {
            // "32. 1." is a day, if one that does not exist.
            return line.IsMark(at + 1, ".") && isEnded && !line.IsGlued(at + 2) ? Of(at, at + 4, day, month, 0) : null;
        }

        var next = isDot && isEnded ? at + 4 : at + 3;
        var isApart = !line.IsGlued(at + 2);
        var isCounting = !(isDot && isEnded) && (line.IsUnit(at + 3) || line.IsAny(at + 3, Sense.Counted, Sense.Scale, Sense.Onto, Sense.Meridiem));
        var isHour = !isEnded && line.IsAny(at - 1, Sense.At, Sense.Past) && line[at + 2].Digits == 2;
        var isSure = isDot ? isEnded || isApart || line[at + 2].Digits == 2 || !line.IsGlued(at) : line.IsMark(at + 1, "/") || (line[at + 2].Digits == 2 && line[at + 2].HasLeadingZero);
        if (isCounting || isHour || !isSure)
        {
            return null;
        }

        var (told, end) = Year(line, next);
        return Of(at, end, day, month, told);
    }

    /// <summary>"Prvního třetí": the month by its number.</summary>
    private static TimePart? ByOrdinals(Line line, int at) =>
        line.Digits(at) is null && Ordinals.Read(line, at) is { IsDay: true } day && line.Digits(day.Next) is null && day.Value <= 31 &&
        Ordinals.Read(line, day.Next) is { Value: <= 12 } month && !line.IsHour(month.Next) && !line.IsUnknown(month.Next)
            ? Of(at, month.Next, day.Value, month.Value, 0)
            : null;

    private static TimePart? DayAlone(Line line, int at)
    {
        if (Ordinals.Read(line, at) is { IsDay: true } ordinal)
        {
            // In digits with an ending that hours have too, an hour is meant where one can be.
            if (ordinal.IsHour && line.IsAny(at - 1, Sense.At) && ordinal.Value <= 24)
            {
                return null;
            }

            var isLed = line.IsAny(at - 1, Sense.On, Sense.Until, Sense.From, Sense.Article, Sense.Not, Sense.Weekday, Sense.AtWeak, Sense.Past, Sense.Filler, Sense.In) || at == 0;
            var isFollowed = line.IsAny(ordinal.Next, Sense.Child, Sense.Children, Sense.Person, Sense.Counted) || line.IsUnit(ordinal.Next) || line.IsAny(ordinal.Next, Sense.Weekday, Sense.Noise);
            var isOpen = line.IsUnknown(ordinal.Next);
            return ordinal.Value is >= 1 and <= 31 && !isFollowed && (isLed || !isOpen) && !(isOpen && line.Is(at - 1, Sense.Article) && !line.IsAny(at - 2, Sense.On, Sense.Until, Sense.From))
                ? new(at, ordinal.Next) { Day = new(DayKind.DayOfMonth, ordinal.Value) }
                : null;
        }

        if (line.Digits(at, 2) is >= 1 and <= 31 and var day && line.IsMark(at + 1, ".") && line.IsGlued(at + 1) && line.Digits(at + 2) is null)
        {
            var isBefore = line.IsAny(at - 1, Sense.Weekday, Sense.Until, Sense.From);
            var isAfter = line.IsAny(at + 2, Sense.At, Sense.This) || (line.Is(at + 2, Sense.On) && line.Digits(at + 3) is not null);
            return isBefore || isAfter ? new(at, at + 2) { Day = new(DayKind.DayOfMonth, day) } : null;
        }

        return null;
    }
}
