using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>A span that was read.</summary>
/// <param name="IsCounted">An amount was said; "a week" in a language without articles has none.</param>
/// <param name="IsYears">Whole years and nothing else: it could be an age.</param>
internal readonly record struct Length(Span Span, int Next, bool IsCounted, bool IsYears);

/// <summary>Reads spans of time: "90 minut", "rok a půl", "dwa i pół tygodnia", "1h30".</summary>
internal static class Durations
{
    private const int Most = 1_000_000;
    private const int MostParts = 4;

    public static Length? Read(Line line, int at)
    {
        if (Term(line, at) is not { } first)
        {
            return null;
        }

        var (span, next, unit) = (first.Span, first.Next, first.Unit);
        for (var part = 1; part < MostParts; part++)
        {
            if (Share(line, next) is { } share && InUnit(share.Value, line, unit) is { } more)
            {
                (span, next) = (Plus(span, more), share.Next);
                break;
            }

            var start = line.Skip(line.IsMark(next, ",") ? next + 1 : next, Sense.And);
            if (line.IsHour(unit) && line.Digits(next, 2) is < 60 and var minutes && !line.IsUnit(next + 1) && (line.IsGlued(next) || line[next].Digits == 2))
            {
                (span, next) = (Plus(span, new(0, 0, 0, minutes, 0)), next + 1);
                break;
            }

            if (line.IsHour(unit) && start == next && MinutesAfterHour(line, next) is { } spoken)
            {
                (span, next) = (Plus(span, new(0, 0, 0, (int)spoken.Value, 0)), spoken.Next);
                break;
            }

            if (Term(line, start) is not { } term || !(term.IsCounted || line.Is(start - 1, Sense.And)) || !IsSmaller(line, term.Unit, unit))
            {
                break;
            }

            (span, next, unit) = (Plus(span, term.Span), term.Next, term.Unit);
        }

        return span.IsEmpty ? null : new(span, next, first.IsCounted, line.IsYears(first.Unit) && span.Months % 12 == 0 && span == new Span(span.Months, 0, 0, 0, 0));
    }

    private static (Span Span, int Next, int Unit, bool IsCounted)? Term(Line line, int at)
    {
        if (Amount(line, at) is not { } amount)
        {
            return line.IsUnit(at) ? Swapped(line, at) ?? (InUnit(1, line, at) is { } one ? (one, at + 1, at, false) : null) : null;
        }

        var unit = line.IsMark(amount.Next, "-") && line.IsGlued(amount.Next) ? amount.Next + 1 : amount.Next;
        unit = line.Skip(unit, Sense.Of, Sense.Filler);
        return line.IsUnit(unit) && InUnit(amount.Value, line, unit) is { } span ? (span, Dot(line, unit + 1), unit, true) : null;
    }

    /// <summary>"Хвилин двадцять": about so many.</summary>
    private static (Span Span, int Next, int Unit, bool IsCounted)? Swapped(Line line, int unit) =>
        !line.IsHour(unit) && !line.IsYears(unit) && line[unit].Digits == 0 && Numbers.Read(line, unit + 1) is { IsWhole: true, Value: >= 2 } number && (!line.Has(number.Next) || line[number.Next].IsMark) && InUnit(number.Value, line, unit) is { } span
            ? (span, number.Next, unit, true)
            : null;

    /// <summary>Past the full stop of an abbreviation, where more of the span follows.</summary>
    private static int Dot(Line line, int at) => line.IsMark(at, ".") && line.IsGlued(at) && line.Digits(at + 1) is not null && line.IsUnit(at + 2) ? at + 1 : at;

    /// <summary>"Hodinu dvacet": minutes that are not called so.</summary>
    private static Quantity? MinutesAfterHour(Line line, int at) =>
        line.Digits(at) is null && Numbers.Read(line, at) is { IsWhole: true, Value: >= 10 and < 60 } number && !line.IsUnit(number.Next) && !line.IsUnknown(number.Next) ? number : null;

    private static (decimal Value, int Next)? Amount(Line line, int at)
    {
        if (Fraction(line, at) is { } fraction)
        {
            return fraction;
        }

        if (line.Is(at, Sense.OneAndHalf))
        {
            return (1.5m, at + 1);
        }

        if (Numbers.Read(line, at) is { } number)
        {
            return Share(line, number.Next) is { } share && line.IsUnit(share.Next) ? (number.Value + share.Value, share.Next) : (number.Value, number.Next);
        }

        return line.Is(at, Sense.Article) && line.IsUnit(at + 1) ? (1, at + 1) : null;
    }

    private static (decimal Value, int Next)? Fraction(Line line, int at)
    {
        var next = line.Skip(at + 1, Sense.Of, Sense.Article);
        if (line.IsAny(at, Sense.Half, Sense.Quarter, Sense.ThreeQuarters) && line.IsUnit(next))
        {
            return (line.Is(at, Sense.Half) ? 0.5m : line.Is(at, Sense.Quarter) ? 0.25m : 0.75m, next);
        }

        // "Půl druhého roku" is half of the second year, and all of the first.
        if (line.Is(at, Sense.Half) && Ordinals.Read(line, at + 1) is { Value: >= 2 and <= 9 } ordinal && line.IsUnit(ordinal.Next))
        {
            return (ordinal.Value - 0.5m, ordinal.Next);
        }

        if (line.Is(at, Sense.Article) && line.Is(at + 1, Sense.Half))
        {
            return Fraction(line, at + 1);
        }

        return line.IsMark(at + 1, "/") && line.Digits(at, 1) is { } above && line.Digits(at + 2, 1) is 2 or 4 && line.IsUnit(line.Skip(at + 3, Sense.Of, Sense.Article))
            ? ((decimal)above / line.Digits(at + 2, 1)!.Value, line.Skip(at + 3, Sense.Of, Sense.Article))
            : null;
    }

    /// <summary>"And a half", "and a quarter".</summary>
    private static (decimal Value, int Next)? Share(Line line, int at)
    {
        var next = line.Is(at, Sense.And) ? line.Skip(at + 1, Sense.Article) : -1;
        return line.Is(next, Sense.Half) ? (0.5m, next + 1) : line.Is(next, Sense.Quarter) ? (0.25m, next + 1) : line.Is(next, Sense.ThreeQuarters) ? (0.75m, next + 1) : null;
    }

    private static Span? InUnit(decimal amount, Line line, int unit)
    {
        if (amount is < 0 or > Most)
        {
            return null;
        }

        if (line.Value(unit, Sense.UnitSeconds) is { } seconds)
        {
            return new(0, 0, 0, 0, (int)(amount * seconds));
        }

        if (line.Value(unit, Sense.UnitMinutes) is { } minutes)
        {
            return new(0, 0, 0, (int)(amount * minutes), 0);
        }

        if (line.Value(unit, Sense.UnitMonths) is { } months)
        {
            var all = amount * months;
            return new((int)all, 0, (int)((all - decimal.Truncate(all)) * 30), 0, 0);
        }

        var days = line.Value(unit, Sense.UnitDays)!.Value;
        return days == 7 && amount == decimal.Truncate(amount)
            ? new(0, (int)amount, 0, 0, 0)
            : new(0, 0, (int)(amount * days), (int)(((amount * days) - decimal.Truncate(amount * days)) * 1440), 0);
    }

    private static bool IsSmaller(Line line, int one, int other) => Size(line, one) < Size(line, other);

    private static long Size(Line line, int unit) =>
        line.Value(unit, Sense.UnitSeconds) ?? (line.Value(unit, Sense.UnitMinutes) * 60L) ?? (line.Value(unit, Sense.UnitDays) * 86_400L) ?? (line.Value(unit, Sense.UnitMonths) * 2_592_000L) ?? 0;

    private static Span Plus(Span one, Span other) => new(one.Months + other.Months, one.Weeks + other.Weeks, one.Days + other.Days, one.Minutes + other.Minutes, one.Seconds + other.Seconds);
}
