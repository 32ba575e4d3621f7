using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>Reads clock times: "v půl páté", "za kwadrans piąta", "16.30", "half four", "5pm".</summary>
internal static class Clocks
{
    /// <summary>The clock time that begins here.</summary>
    /// <param name="beside">A day or a part of the day was said just before, so that a bare number is an hour.</param>
    public static Clock? Read(Line line, int at, bool beside)
    {
        var start = line.Skip(at, Sense.At, Sense.From, Sense.Until, Sense.Between, Sense.AtWeak, Sense.Past, Sense.Filler, Sense.Article);
        var named = Enumerable.Range(at, start - at).Any(index => line.IsAny(index, Sense.At));
        var weak = !named && Enumerable.Range(at, start - at).Any(index => line.IsAny(index, Sense.AtWeak, Sense.From, Sense.Until, Sense.Between, Sense.Past));
        if (line.Is(start, Sense.ClockWord))
        {
            // "Godzina 10", "godz. 10".
            var hour = line.IsMark(start + 1, ".") ? start + 2 : start + 1;
            if (Plain(line, hour, named: true, weak: false, beside: true) is { } unitFirst)
            {
                return unitFirst;
            }
        }

        if (start > at && line.Digits(start) is not null && Dates.Read(line, start) is not null)
        {
            return null;
        }

        // What begins with "from" goes on with "to": 10 to 12 are hours then, not minutes.
        var ranges = Enumerable.Range(at, start - at).Any(index => line.IsAny(index, Sense.From, Sense.Between));
        return Spoken(line, start, named || weak || beside, ranges) ?? Plain(line, start, named, weak, beside);
    }

    /// <summary>Times that are said by quarters, halves and minutes around an hour, and noon and midnight.</summary>
    private static Clock? Spoken(Line line, int at, bool named, bool ranges)
    {
        if (line.Is(at, Sense.Noon))
        {
            return new(12, 0, at + 1, IsExact: true, IsMidnight: false, IsWeak: false);
        }

        if (line.Is(at, Sense.Midnight))
        {
            return new(0, 0, at + 1, IsExact: true, IsMidnight: true, IsWeak: false);
        }

        if (line.IsAny(at, Sense.In, Sense.Less) && Minutes(line, at + 1) is { } before && ToHour(line, line.Skip(before.Next, Sense.To)) is { } to)
        {
            return Shifted(to, -before.Value);
        }

        if (ToHour(line, at) is { IsHalf: true } half)
        {
            return Shifted(half, 0);
        }

        if (line.Is(at, Sense.ThreeQuarters) && line.Is(at + 1, Sense.Onto) && Hour(line, at + 2) is { } three)
        {
            return Of(three, -15);
        }

        if (Minutes(line, line.Skip(at, Sense.Article)) is not { } minutes || (!minutes.IsSure && (ranges || !IsBeside(line, at, minutes.Next, named && minutes.Value % 5 == 0))))
        {
            return null;
        }

        if (line.Is(minutes.Next, Sense.Past) && Reached(line, minutes.Next + 1) is { } past)
        {
            return Shifted(past, minutes.Value);
        }

        if (line.Is(minutes.Next, Sense.To) && Reached(line, minutes.Next + 1) is { } next)
        {
            return Shifted(next, -minutes.Value);
        }

        return line.Is(minutes.Next, Sense.Onto) && Hour(line, minutes.Next + 1) is { } onto ? Of(onto, minutes.Value - 60) : null;
    }

    /// <summary>Whether a bare number counts minutes: where an hour is expected, before an hour that can be nothing else, or where nothing else is said.</summary>
    private static bool IsBeside(Line line, int at, int next, bool isExpected) =>
        line.IsAny(next, Sense.Past, Sense.To) && Hour(line, next + 1) is { } hour && (isExpected || Ordinals.Read(line, next + 1) is { IsHour: true, IsDay: false } || (at == 0 && hour.Next == line.Count));

    /// <summary>An hour, or the half before one, from which minutes are counted.</summary>
    private readonly record struct Anchor(int Hour, int Minute, int Next, bool IsHalf);

    private static Anchor? Reached(Line line, int at) => ToHour(line, at);

    private static Anchor? ToHour(Line line, int at)
    {
        var next = line.Skip(at + 1, Sense.Onto, Sense.Past, Sense.Article);
        if (line.Is(at, Sense.HalfTo))
        {
            return Hour(line, line.Skip(at + 1, Sense.Onto)) is { } hour && !(line.IsHour(hour.Next - 1) && line.Digits(hour.Next - 2) is null) ? new(hour.Value - 1, 30, hour.Next, IsHalf: true) : null;
        }

        if (line.Is(at, Sense.HalfPast))
        {
            return Hour(line, next) is { } hour ? new(hour.Value, 30, hour.Next, IsHalf: true) : null;
        }

        if (line.IsAny(at, Sense.Quarter, Sense.ThreeQuarters) && line.Is(at + 1, Sense.Onto))
        {
            return Hour(line, at + 2) is { } hour ? new(hour.Value - 1, line.Is(at, Sense.Quarter) ? 15 : 45, hour.Next, IsHalf: false) : null;
        }

        return line.IsMark(at + 1, "/") && line.Digits(at, 1) == 1 && line.Digits(at + 2, 1) == 2 && Hour(line, line.Skip(at + 3, Sense.Onto)) is { } short12
            ? new(short12.Value - 1, 30, short12.Next, IsHalf: true)
            : Hour(line, at) is { } plain ? new(plain.Value, 0, plain.Next, IsHalf: false) : null;
    }

    private static Clock Shifted(Anchor anchor, int minutes) => Of((anchor.Hour, anchor.Next), anchor.Minute + minutes);

    /// <summary>So many minutes after an hour, or before it.</summary>
    private static Clock Of((int Value, int Next) hour, int minutes)
    {
        var all = (hour.Value * 60) + minutes;
        all = all <= 0 || (hour.Value <= 12 && all < 60 && hour.Value <= 1) ? all + (12 * 60) : all;
        return new(all / 60 % 24, all % 60, hour.Next, IsExact: hour.Value > 12, IsMidnight: false, IsWeak: false);
    }

    /// <summary>A count of minutes beside an hour; sure if it says so.</summary>
    private static (int Value, int Next, bool IsSure)? Minutes(Line line, int at)
    {
        if (line.IsMark(at + 1, "/") && line.Digits(at, 1) is 1 or 3 && line.Digits(at + 2, 1) == 4)
        {
            return (line.Digits(at, 1)!.Value * 15, at + 3, true);
        }

        if (line.Is(at, Sense.Quarter))
        {
            return (15, at + 1, true);
        }

        if (Numbers.Read(line, at) is not { Value: >= 1 and < 60, IsWhole: true } number)
        {
            return null;
        }

        return line.IsMinute(number.Next) ? ((int)number.Value, number.Next + 1, true) : ((int)number.Value, number.Next, false);
    }

    /// <summary>The number of an hour, which nothing that is counted follows.</summary>
    private static (int Value, int Next)? Hour(Line line, int at)
    {
        at = line.Skip(at, Sense.Article);
        var (value, next) = Ordinals.Read(line, at) is { IsHour: true } ordinal ? (ordinal.Value, ordinal.Next)
            : Numbers.Read(line, at) is { IsWhole: true, Value: >= 0 and <= 24 } number && !line.Is(at, Sense.Collective) ? ((int)number.Value, number.Next) : (-1, at);
        if (value is < 0 or > 24)
        {
            return null;
        }

        if (line.IsHour(next))
        {
            return (value, next + 1);
        }

        return line.Is(next - 1, Sense.Scale) || (line.IsUnit(next) && !line.Is(next, Sense.Part)) || line.IsAny(next, Sense.Child, Sense.Children, Sense.Person, Sense.Counted, Sense.Scale, Sense.AgeAdjective, Sense.Month) || line.IsMark(next, "%") ? null : (value, next);
    }

    private static Clock? Plain(Line line, int at, bool named, bool weak, bool beside)
    {
        if (InDigits(line, at, named || beside, weak) is { } written)
        {
            return written;
        }

        if (Hour(line, at) is not { } hour || (IsDate(line, at, hour.Next) && !named))
        {
            return null;
        }

        // "At one" and a word that nobody knows is rather "in one ...".
        if (hour.Value == 1 && line.Is(at, Sense.Small) && !beside && line.IsUnknown(hour.Next))
        {
            return null;
        }

        var isOrdinal = Ordinals.Read(line, at) is { IsHour: true, IsDay: false };
        var hasUnit = line.IsHour(hour.Next - 1) && line.Has(hour.Next - 1) && hour.Next - 1 > at;
        var next = hour.Next;
        var isClock = false;
        var clock = line.IsMark(next, "-") && line.IsGlued(next) ? next + 1 : next;
        if (line.Is(clock, Sense.OClock))
        {
            (next, isClock) = (clock + 1, true);
        }

        var minute = Minute(line, next, at, named || beside || isOrdinal || isClock || IsPair(line, at, next));
        next = minute?.Next ?? next;
        if (Meridiem(line, next) is { } half)
        {
            return WithHalf(hour.Value, minute?.Value ?? 0, half.Value, half.Next);
        }

        var beforePart = line.Is(line.Skip(next, Sense.On, Sense.At, Sense.Article), Sense.Part) && !line.Is(next, Sense.RelativeDay);
        isClock |= named || beside || (isOrdinal && (weak || hasUnit || minute is not null)) || (weak && (hasUnit || minute is not null)) || (minute is not null && IsPair(line, at, hour.Next)) || beforePart || (hasUnit && isOrdinal);
        if (!isClock && !weak)
        {
            return null;
        }

        // "At ten" and a word that nobody knows can be ten of anything.
        var maybeCounted = line.IsUnknown(next) && !hasUnit && minute is null && !beside && !(named && isOrdinal);
        var isExact = hour.Value > 12 || hour.Value == 0 || line[at].HasLeadingZero;
        return new(hour.Value % 24, minute?.Value ?? 0, next, isExact, hour.Value == 24, !beforePart && (!isClock || maybeCounted));
    }

    /// <summary>"Four thirty": an hour and minutes in words, one after the other, and nothing that they could count.</summary>
    private static bool IsPair(Line line, int at, int minute) =>
        line.Digits(at) is null && !line.Is(minute - 1, Sense.Tens) && line.IsAny(minute, Sense.Small, Sense.Tens) && Numbers.Read(line, minute) is { Value: >= 10 and < 60, IsWhole: true } minutes && minutes.Value % 5 == 0 &&
        !line.IsUnknown(minutes.Next) && !line.IsUnit(minutes.Next);

    private static bool IsDate(Line line, int at, int next) => line.Digits(at) is not null && line.IsMark(next, "./-") && line.IsGlued(next) && line.Digits(next + 1) is not null && line.Digits(next + 1) is not (>= 0 and < 60);

    private static (int Value, int Next)? Minute(Line line, int at, int hour, bool isClock)
    {
        var start = line.Skip(at, Sense.And);
        if (!isClock || Numbers.Read(line, start) is not { Value: >= 1 and < 60, IsWhole: true } number || (start != at && !line.IsMinute(number.Next)))
        {
            return null;
        }

        if (line[start].Digits == 1 || (number.Value < 5 && !line.IsMinute(number.Next)) || line.IsGlued(start))
        {
            return null;
        }

        var isFree = !line.IsUnit(number.Next) && !line.IsAny(number.Next, Sense.Month, Sense.Child, Sense.Children, Sense.Counted, Sense.Past, Sense.To, Sense.Onto);
        return line.IsMinute(number.Next) ? ((int)number.Value, number.Next + 1) : isFree && start > hour ? ((int)number.Value, number.Next) : null;
    }

    /// <summary>16:30, 16.30, 16h30.</summary>
    private static Clock? InDigits(Line line, int at, bool named, bool weak)
    {
        if (line.Digits(at, 4, 3) is { } packed && named && packed % 100 < 60 && packed / 100 < 24 && !line.IsUnit(at + 1) && line[at].Digits == 4 && packed is < 1900 or > 2100)
        {
            return new(packed / 100, packed % 100, at + 1, IsExact: true, IsMidnight: false, IsWeak: true);
        }

        if (line.Digits(at, 2) is not (>= 0 and <= 24 and var hour))
        {
            return null;
        }

        var isColon = line.IsMark(at + 1, ":") && line.IsGlued(at + 1);
        var isDot = line.IsMark(at + 1, ".,-") && line.IsGlued(at + 1) && line.IsGlued(at + 2);
        var isHour = line.IsHour(at + 1) && line.IsGlued(at + 1) && line.IsGlued(at + 2) && named;
        if (!(isColon || isDot || isHour) || line.Digits(at + 2, 2, 2) is not (>= 0 and < 60 and var minute))
        {
            return null;
        }

        var next = at + 3;
        var half = Meridiem(line, next);
        var endsLikeDate = line.IsMark(next, "./-") && line.IsGlued(next) && line.Digits(next + 1) is not null;
        var isSure = isColon || half is not null || isHour || line.IsHour(next) || (isDot && (named || weak || minute > 12 || minute == 0) && !endsLikeDate);
        if (!isSure || (isDot && (line.IsMark(at + 1, "-") || line.IsAny(next, Sense.Counted, Sense.Scale) || (line.IsUnit(next) && !line.IsHour(next)))))
        {
            return null;
        }

        if (half is { } told)
        {
            return WithHalf(hour, minute, told.Value, told.Next);
        }

        return new(hour % 24, minute, line.IsHour(next) ? next + 1 : next, hour > 12 || hour == 0 || line[at].HasLeadingZero, hour == 24, IsWeak: false);
    }

    private static (int Value, int Next)? Meridiem(Line line, int at) => line.Value(at, Sense.Meridiem) is { } half ? (half, at + 1) : null;

    private static Clock? WithHalf(int hour, int minute, int half, int next)
    {
        var told = hour is >= 1 and <= 12 ? (hour % 12) + (12 * half) : hour;
        return told is >= 0 and < 24 ? new(told, minute, next, IsExact: true, IsMidnight: false, IsWeak: false) : null;
    }
}
