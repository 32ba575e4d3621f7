using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>Puts the spans that a platform told in order.</summary>
internal static class Spans
{
    private static readonly int Styles = Enum.GetValues<TextStyle>().Length;

    /// <summary>
    /// Inside the text, at borders of characters, none empty, sorted (outer before inner), and none over another of the same
    /// style. The same list when it is so already.
    /// </summary>
    public static IReadOnlyList<TextSpan> Tidy(string text, IReadOnlyList<TextSpan> spans)
    {
        if (IsTidy(text, spans))
        {
            return spans;
        }

        var tidy = new List<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            if (Fit(text, span) is { } fit)
            {
                tidy.Add(fit);
            }
        }

        tidy.Sort(Order);
        if (Merge(tidy))
        {
            tidy.Sort(Order);
        }

        return tidy;
    }

    private static bool IsTidy(string text, IReadOnlyList<TextSpan> spans)
    {
        Span<int> ends = stackalloc int[Styles];
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if ((uint)span.Style >= Styles || span.Start < ends[(int)span.Style] || (i > 0 && Order(spans[i - 1], span) > 0) || Fit(text, span) != span)
            {
                return false;
            }

            ends[(int)span.Style] = span.End;
        }

        return true;
    }

    private static TextSpan? Fit(string text, TextSpan span)
    {
        var start = Math.Max(span.Start, 0);
        var end = (int)Math.Min((long)span.Start + span.Length, text.Length);
        if (end <= start || (uint)span.Style >= Styles)
        {
            return null;
        }

        start -= SplitsPair(text, start) ? 1 : 0;
        end += SplitsPair(text, end) ? 1 : 0;
        return start == span.Start && end == span.End ? span : new TextSpan(start, end - start, span.Style);
    }

    private static bool SplitsPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static int Order(TextSpan a, TextSpan b)
    {
        var order = a.Start.CompareTo(b.Start);
        order = order != 0 ? order : b.Length.CompareTo(a.Length);
        return order != 0 ? order : a.Style.CompareTo(b.Style);
    }

    /// <summary>Makes one of those of the same style that overlap.</summary>
    private static bool Merge(List<TextSpan> sorted)
    {
        Span<int> last = stackalloc int[Styles];
        last.Fill(-1);
        var kept = 0;
        foreach (var span in sorted.ToArray())
        {
            ref var earlier = ref last[(int)span.Style];
            if (earlier >= 0 && span.Start < sorted[earlier].End)
            {
                var whole = sorted[earlier];
                sorted[earlier] = whole with { Length = Math.Max(whole.End, span.End) - whole.Start };
                continue;
            }

            earlier = kept;
            sorted[kept++] = span;
        }

        var merged = kept < sorted.Count;
        sorted.RemoveRange(kept, sorted.Count - kept);
        return merged;
    }
}
