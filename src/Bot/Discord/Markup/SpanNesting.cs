using MentorBot.Core.Engine;

namespace MentorBot.Bot.Discord.Markup;

/// <summary>
/// Spans as markers can show them: inside the text, not through a surrogate pair, without spaces at their edges, each wholly
/// inside or outside of every other (one that crosses another is cut where that one ends), none in one of its own style, and none in
/// code. In the order in which they open.
/// </summary>
internal static class SpanNesting
{
    public static IReadOnlyList<TextSpan> Nest(StyledText text)
    {
        if (text.Spans.Count == 0)
            return [];

        var trimmed = new List<TextSpan>(text.Spans.Count);
        foreach (var span in text.Spans)
        {
            // Discord finds telephone numbers itself, where it can call them.
            if (span.Style != TextStyle.Phone && Trim(text.Text, span) is { } inside)
                trimmed.Add(inside);
        }

        trimmed.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End != b.End ? b.End.CompareTo(a.End) : a.Style.CompareTo(b.Style));
        var nested = new List<TextSpan>(trimmed.Count);
        var open = new List<TextSpan>();
        foreach (var span in trimmed)
        {
            open.RemoveAll(outer => outer.End <= span.Start);
            if (open.Exists(outer => outer.Style == span.Style || outer.Style is TextStyle.Code or TextStyle.CodeBlock))
                continue;

            var end = open.Count == 0 ? span.End : Math.Min(span.End, open[^1].End);
            if (Trim(text.Text, span with { Length = end - span.Start }) is not { } fitting)
                continue;

            nested.Add(fitting);
            open.Add(fitting);
        }

        return nested;
    }

    private static TextSpan? Trim(string text, TextSpan span)
    {
        var start = (int)Math.Clamp((long)span.Start, 0, text.Length);
        var end = (int)Math.Clamp((long)span.Start + span.Length, start, text.Length);
        if (start < end && start > 0 && char.IsSurrogatePair(text[start - 1], text[start]))
            start++;
        if (start < end && end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(text[end - 1]))
            end--;

        return start < end ? span with { Start = start, Length = end - start } : null;
    }
}
