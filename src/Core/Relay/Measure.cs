using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>What a text costs on a messenger: its UTF-16 units, one more for each escaped character, and its styles.</summary>
public static class Measure
{
    public static long Units(StyledText text, Capabilities capabilities)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(capabilities);
        return Units(text.Text, capabilities) + ((long)text.Spans.Count * capabilities.SpanUnits);
    }

    public static long Units(ReadOnlySpan<char> text, Capabilities capabilities)
    {
        ArgumentNullException.ThrowIfNull(capabilities);
        long units = text.Length;
        foreach (var c in text)
        {
            units += capabilities.Escaped.Contains(c) ? 1 : 0;
        }

        return units;
    }
}
