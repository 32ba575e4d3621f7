using MentorBot.Core.Language.Recognition.Text;
using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Reading;

/// <summary>Leaves out what the writer rejects herself: "ne ve středu, až ve čtvrtek", "Wednesday, sorry, Thursday". If she rejects everything, nothing is left out.</summary>
internal static class Rejections
{
    /// <summary>Little words between a "not" and what it rejects.</summary>
    private const int MostBetween = 8;

    public static IReadOnlyList<T> Kept<T>(Line line, IReadOnlyList<T> found)
        where T : IFound
    {
        if (found.Count == 0)
        {
            return found;
        }

        var rejected = new bool[found.Count];
        var first = 0;
        for (var index = 0; index < found.Count; index++)
        {
            if (index > 0 && !IsJoined(line, found[index - 1], found[index]))
            {
                first = index;
            }

            var isBefore = IsRejectedBefore(line, found[index].From, index > 0 ? found[index - 1].To : -1);
            var isAfter = IsRejectedAfter(line, found[index].To);
            var isCorrected = index + 1 < found.Count && IsCorrected(line, found[index].To, found[index + 1].From);
            rejected[index] |= isBefore || isAfter || isCorrected || (index > first && rejected[index - 1] && IsRejectedBefore(line, found[first].From, first > 0 ? found[first - 1].To : -1));
            if ((isAfter || isCorrected) && !KeepsDay(found, first, index))
            {
                rejected.AsSpan(first, index - first).Fill(true);
            }
        }

        return rejected.All(isRejected => isRejected) ? found : [.. found.Where((_, index) => !rejected[index])];
    }

    /// <summary>"Wednesday at ten, no, at eleven" takes back the hour alone.</summary>
    private static bool KeepsDay<T>(IReadOnlyList<T> found, int first, int index)
        where T : IFound =>
        index + 1 < found.Count && found[index] is TimePart { Clock: not null, Day: null } && found[index + 1] is TimePart { Clock: not null, Day: null } && index > first;

    private static bool IsJoined<T>(Line line, T one, T other)
        where T : IFound =>
        one is TimePart first && other is TimePart second && (first.Day is null || second.Day is null) && (first.Clock is null || second.Clock is null) &&
        line.Skip(one.To, Sense.On, Sense.At, Sense.AtWeak, Sense.Article, Sense.Filler, Sense.Of, Sense.Until) >= other.From;

    /// <param name="last">The place after what was found before: a "can't" that stands there belongs to that.</param>
    private static bool IsRejectedBefore(Line line, int from, int last)
    {
        var at = from - 1;
        while (at >= from - MostBetween && line.IsAny(at, Sense.On, Sense.At, Sense.AtWeak, Sense.Article, Sense.Until, Sense.From, Sense.Filler, Sense.Have, Sense.AgeCue) && !line.IsAny(at, Sense.Not, Sense.Instead))
        {
            at--;
        }

        return line.IsAny(at, Sense.Not, Sense.Instead) || (line.Is(at, Sense.Cannot) && (last < 0 || line.Skip(last, Sense.Filler) < at));
    }

    private static bool IsRejectedAfter(Line line, int to)
    {
        var at = line.Skip(to, Sense.Filler);
        return line.Is(at, Sense.Cannot) || (line.Is(at, Sense.Not) && (!line.Has(at + 1) || line[at + 1].IsMark || line.Is(at + 1, Sense.Correction)));
    }

    private static bool IsCorrected(Line line, int to, int from)
    {
        for (var at = to; at < from && at < to + 6; at++)
        {
            if (line.Is(at, Sense.Correction) && !line.IsUnknown(at - 1))
            {
                return true;
            }
        }

        return false;
    }
}
