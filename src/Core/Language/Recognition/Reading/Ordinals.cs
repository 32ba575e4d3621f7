using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>Reads ordinals: of days ("the 30th"), of hours ("o piątej").</summary>
internal static class Ordinals
{
    public static Ordinal? Read(Line line, int at)
    {
        if (line.Digits(at, 2) is { } digits)
        {
            var suffix = line.IsMark(at + 1, "-") && line.IsGlued(at + 1) ? at + 2 : at + 1;
            return line.Value(suffix, Sense.OrdinalSuffix) is { } kind && line.IsGlued(suffix) ? new(digits, suffix + 1, kind != 2, kind != 1) : null;
        }

        if (line.Value(at, Sense.Tens) is { } tens && tens <= 50)
        {
            var unit = line.IsMark(at + 1, "-") ? at + 2 : at + 1;
            return One(line, unit) is { Value: >= 1 and <= 9 } last ? last with { Value = tens + last.Value } : null;
        }

        if (One(line, at) is not { } one)
        {
            return Inverted(line, at);
        }

        // "Dwudziestego piątego": both are ordinals.
        return one.Value is 20 or 30 && One(line, at + 1) is { Value: >= 1 and <= 9 } end && (end.IsDay == one.IsDay || end.IsHour == one.IsHour) ? end with { Value = one.Value + end.Value } : one;
    }

    private static Ordinal? Inverted(Line line, int at) =>
        line.Value(at, Sense.Small) is >= 1 and <= 9 and var unit && line.Is(at + 1, Sense.And) && line.IsGlued(at + 1) && line.IsGlued(at + 2) && One(line, at + 2) is { Value: 20 or 30 } tens
            ? tens with { Value = tens.Value + unit }
            : null;

    private static Ordinal? One(Line line, int at)
    {
        var (day, hour) = (line.Value(at, Sense.OrdinalDay), line.Value(at, Sense.OrdinalHour));
        return (day ?? hour) is { } value ? new(value, at + 1, day is not null, hour is not null) : null;
    }
}
