using System.Globalization;
using System.Text;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>
/// Cuts a text into parts that a messenger carries: at a blank line, else a line, else a sentence, else a word, else between
/// graphemes, and inside a grapheme (between its characters) only when it alone is too long.
/// <para>
/// The parts put together are the text, exactly: white space at a cut stays at the end of the earlier part. A style that is
/// cut goes on in the next part, where it costs again. Each part leaves room for its number (see <see cref="Suffix"/>).
/// </para>
/// </summary>
public static class Splitter
{
    /// <param name="reserve">Units of each part that are needed for its frame.</param>
    /// <exception cref="ArgumentException">Not even one character and a number fit.</exception>
    public static IReadOnlyList<StyledText> Split(StyledText text, Capabilities capabilities, int reserve = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(capabilities);
        var limit = capabilities.TextUnits - reserve;
        var tidy = new StyledText(text.Text, Spans.Tidy(text.Text, text.Spans));
        if (Measure.Units(tidy, capabilities) <= limit)
        {
            return [tidy];
        }

        // How long the numbers are is known when the parts are: try the shortest first.
        for (var most = 9; ; most = (most * 10) + 9)
        {
            var room = limit - (int)Measure.Units(Suffix(most, most), capabilities);
            var parts = Cut(tidy, capabilities, room);
            if (parts.Count <= most)
            {
                return parts;
            }
        }
    }

    /// <summary>What is written behind part <paramref name="number"/> of <paramref name="count"/>.</summary>
    public static string Suffix(int number, int count) => string.Create(CultureInfo.InvariantCulture, $" ({number}/{count})");

    private static List<StyledText> Cut(StyledText text, Capabilities capabilities, int room)
    {
        var parts = new List<StyledText>();
        for (var start = 0; start < text.Text.Length;)
        {
            var end = End(text, start, capabilities, room);
            var styled = end > start;
            if (!styled)
            {
                // So many styles that no character fits beside them: the words matter more.
                end = End(StyledText.Plain(text.Text), start, capabilities, room);
            }

            if (end == start)
            {
                throw new ArgumentException("The messenger's limit leaves no room for a character.", nameof(capabilities));
            }

            parts.Add(styled ? Slice(text, start, end) : StyledText.Plain(text.Text[start..end]));
            start = end;
        }

        return parts;
    }

    /// <returns>Where the part that begins at <paramref name="start"/> ends; <paramref name="start"/> itself when nothing fits.</returns>
    private static int End(StyledText text, int start, Capabilities capabilities, int room)
    {
        var cost = SpansOver(text, start, out var next) * capabilities.SpanUnits;

        var borders = new Borders(start);
        var end = start;
        while (end < text.Text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text.Text.AsSpan(end));
            cost += Measure.Units(text.Text.AsSpan(end, length), capabilities) + SpansFrom(text, ref next, end + length, capabilities);
            if (cost > room)
            {
                return end > start ? borders.Best(end) : InsideGrapheme(text, start, capabilities, room);
            }

            borders.Note(text.Text, end, length);
            end += length;
        }

        return end;
    }

    private static int InsideGrapheme(StyledText text, int start, Capabilities capabilities, int room)
    {
        var cost = SpansOver(text, start, out var next) * capabilities.SpanUnits;

        for (var end = start; ;)
        {
            Rune.DecodeFromUtf16(text.Text.AsSpan(end), out _, out var length);
            cost += Measure.Units(text.Text.AsSpan(end, length), capabilities) + SpansFrom(text, ref next, end + length, capabilities);
            if (cost > room)
            {
                return end;
            }

            end += length;
        }
    }

    /// <summary>How many spans go on at <paramref name="start"/>, and which is the first that begins there or later.</summary>
    private static long SpansOver(StyledText text, int start, out int next)
    {
        long over = 0;
        for (next = 0; next < text.Spans.Count && text.Spans[next].Start < start; next++)
        {
            over += text.Spans[next].End > start ? 1 : 0;
        }

        return over;
    }

    private static long SpansFrom(StyledText text, ref int next, int end, Capabilities capabilities)
    {
        var first = next;
        while (next < text.Spans.Count && text.Spans[next].Start < end)
        {
            next++;
        }

        return (long)(next - first) * capabilities.SpanUnits;
    }

    private static StyledText Slice(StyledText text, int start, int end)
    {
        List<TextSpan>? spans = null;
        foreach (var span in text.Spans)
        {
            if (span.Start >= end)
            {
                break;
            }

            if (span.End > start)
            {
                var from = Math.Max(span.Start, start);
                (spans ??= []).Add(new TextSpan(from - start, Math.Min(span.End, end) - from, span.Style));
            }
        }

        return new StyledText(text.Text[start..end], spans is null ? [] : Spans.Tidy(text.Text[start..end], spans));
    }
}
