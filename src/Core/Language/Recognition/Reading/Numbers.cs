using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>Reads cardinal numbers in words and digits.</summary>
internal static class Numbers
{
    private const decimal Largest = 1_000_000_000_000m;

    private enum Last
    {
        Nothing,
        Small,
        Tens,
        Hundreds,
        Digits,
        Scale,
    }

    /// <summary>The number that begins here; null if none does.</summary>
    public static Quantity? Read(Line line, int at)
    {
        if (Part(line, at) is { } part)
        {
            return part;
        }

        if (line.Is(at, Sense.Article) && (line.IsAny(at + 1, Sense.Hundred, Sense.Scale) || Part(line, at + 1) is not null))
        {
            return Read(line, at + 1);
        }

        return line.Value(at, Sense.Collective) is { } together && !line.IsAny(at, Sense.Small) ? new(together, at + 1, IsDigits: false) : Sum(line, at);
    }

    /// <summary>Half a million, a quarter of a million, one and a half thousand.</summary>
    private static Quantity? Part(Line line, int at)
    {
        var share = line.Is(at, Sense.OneAndHalf) ? 1.5m : line.Is(at, Sense.Half) ? 0.5m : line.Is(at, Sense.ThreeQuarters) ? 0.75m : line.Is(at, Sense.Quarter) ? 0.25m : 0m;
        var next = line.Skip(at + 1, Sense.Of, Sense.Article);
        return share != 0 && line.Value(next, Sense.Scale) is { } scale ? new(share * scale, next + 1, IsDigits: false) : null;
    }

    private static Quantity? Sum(Line line, int at)
    {
        var (total, current, scale, last, digits) = (0m, 0m, Largest, Last.Nothing, true);
        var next = at;
        while (line.Has(next))
        {
            if (Element(line, next, last, ref current) is { } taken)
            {
                digits &= taken.Kind == Last.Digits;
                (next, last) = (taken.Next, taken.Kind);
            }
            else if (ScaleAt(line, next, last) is { } big && big < scale)
            {
                var size = (last is Last.Nothing or Last.Scale ? 1 : current) * big;
                if (total + size > Largest)
                {
                    break;
                }

                (total, current, scale, last, digits) = (total + size, 0, big, Last.Scale, false);
                next++;
            }
            else if (AndHalf(line, next, last) is { } half)
            {
                current += 0.5m;
                next = half;
                (last, digits) = (Last.Small, false);
            }
            else if (Joint(line, next, last, current) is { } joint)
            {
                next = joint;
            }
            else
            {
                break;
            }
        }

        return next == at ? null : new(total + current, next, digits);
    }

    private static (int Next, Last Kind)? Element(Line line, int at, Last last, ref decimal current)
    {
        if (line[at].Digits > 0)
        {
            if (last is not Last.Nothing && (last != Last.Scale || line[at].Digits > 3))
            {
                return null;
            }

            var (value, next) = Digits.Read(line, at);
            current = value;
            return (next, Last.Digits);
        }

        if (line.Value(at, Sense.Small) is { } small && (last is Last.Nothing or Last.Hundreds or Last.Scale || (last == Last.Tens && small is >= 1 and <= 9)))
        {
            current += small;
            return (at + 1, Last.Small);
        }

        if (line.Value(at, Sense.Tens) is { } tens && (last is Last.Nothing or Last.Hundreds or Last.Scale || IsInverted(line, at, last, current)))
        {
            current += tens;
            return (at + 1, last == Last.Small ? Last.Small : Last.Tens);
        }

        if (last is Last.Nothing or Last.Scale && line.Value(at, Sense.Hundreds) is { } hundreds)
        {
            current += hundreds;
            return (at + 1, Last.Hundreds);
        }

        if (line.Is(at, Sense.Hundred) && (last is Last.Nothing or Last.Scale || (last is Last.Small or Last.Digits && current is >= 1 and <= 19)))
        {
            current = (last is Last.Nothing or Last.Scale ? 1 : current) * 100;
            return (at + 1, Last.Hundreds);
        }

        return null;
    }

    /// <summary>Five-and-twenty, written as one word.</summary>
    private static bool IsInverted(Line line, int at, Last last, decimal current) =>
        last == Last.Small && current % 100 is >= 1 and <= 9 && line.IsGlued(at) && (line.Is(at - 1, Sense.Small) || (line.Is(at - 1, Sense.And) && line.IsGlued(at - 1)));

    private static long? ScaleAt(Line line, int at, Last last)
    {
        if (line.Value(at, Sense.Scale) is not { } scale || last is Last.Scale)
        {
            return null;
        }

        // A single letter is a scale only at the number itself; anywhere else it is a word.
        return line[at].Key.Length == 1 && !(last == Last.Digits && line.IsGlued(at)) ? null : scale;
    }

    private static int? AndHalf(Line line, int at, Last last)
    {
        var half = line.Is(at, Sense.And) ? line.Skip(at + 1, Sense.Article) : -1;
        return last is Last.Small or Last.Digits && line.Is(half, Sense.Half) && line.Is(half + 1, Sense.Scale) ? half + 1 : null;
    }

    /// <summary>A hyphen or an "and" inside of a number: where the number goes on.</summary>
    private static int? Joint(Line line, int at, Last last, decimal current)
    {
        if (line.IsMark(at, "-") && line.IsGlued(at) && last == Last.Tens && line.IsGlued(at + 1) && line.Value(at + 1, Sense.Small) is >= 1 and <= 9)
        {
            return at + 1;
        }

        if (!line.Is(at, Sense.And))
        {
            return null;
        }

        var isInverted = last == Last.Small && current % 100 is >= 1 and <= 9 && line.IsGlued(at) && line.IsGlued(at + 1) && line.Is(at + 1, Sense.Tens);
        var isAfterHundred = last == Last.Hundreds && line.Is(at - 1, Sense.Hundred) && line.IsAny(at + 1, Sense.Small, Sense.Tens);
        return isInverted || isAfterHundred ? at + 1 : null;
    }
}
