using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>Reads numbers in digits: groups of three with a space, a comma, a dot or an apostrophe between, and decimals before what they can count.</summary>
internal static class Digits
{
    public static (decimal Value, int Next) Read(Line line, int at)
    {
        decimal value = line[at].Number;
        var next = at + 1;
        if (line[at].Digits <= 3 && !line[at].HasLeadingZero && value != 0)
        {
            while (Group(line, next) is { } group && value < 1_000_000_000)
            {
                value = (value * 1000) + line[group].Number;
                next = group + 1;
            }
        }

        return Fraction(line, next) is { } fraction ? (value + fraction.Value, fraction.Next) : (value, next);
    }

    private static int? Group(Line line, int at)
    {
        var isMarked = line.IsMark(at, ".,'") && line.IsGlued(at) && line.IsGlued(at + 1);
        var group = isMarked ? at + 1 : at;
        if (line.Digits(group, 3, 3) is null || (!isMarked && line.IsGlued(group)))
        {
            return null;
        }

        // 1.264.20 is no number, and neither is 1.264,7.5.
        return isMarked && line.IsMark(group + 1, ".") && line.IsGlued(group + 1) && line.IsGlued(group + 2) && line.Digits(group + 2, 2) is not null ? null : group;
    }

    private static (decimal Value, int Next)? Fraction(Line line, int at)
    {
        if (!line.IsMark(at, ".,") || !line.IsGlued(at) || !line.IsGlued(at + 1) || line.Digits(at + 1, 2) is not { } digits)
        {
            return null;
        }

        var isCounting = line.IsAny(at + 2, Sense.Scale, Sense.Counted) || (line.IsUnit(at + 2) && !line.IsHour(at + 2)) || (line.IsHour(at + 2) && line[at + 1].Digits == 1);
        return isCounting ? (digits / (line[at + 1].Digits == 1 ? 10m : 100m), at + 2) : null;
    }
}
