using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>
/// Makes foreign text safe to show: what is left is what is seen, in the order it is read. Composed (NFC); without bidi
/// controls, zero-width characters, tags and controls; at most three marks on a letter; one kind of line end. Letters of
/// every script stay, right-to-left ones too, and so do emoji with their joiners.
/// <para>Cleaning twice is cleaning once. Time is linear in the text. Text that is clean and plain is returned as it came.</para>
/// </summary>
public static class TextCleaner
{
    public static StyledText Clean(StyledText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = Spans.Tidy(text.Text, text.Spans);
        var words = text.Text;
        if (words.AsSpan().ContainsAnyExcept(Characters.Plain))
        {
            words = Filter(words, ref spans);
            if (!words.IsNormalized())
            {
                // A composed character can be one that an emoji does not join: judged again.
                words = Compose(words, ref spans);
                words = Filter(words, ref spans);
            }

            spans = Spans.Tidy(words, spans);
        }

        return ReferenceEquals(words, text.Text) && ReferenceEquals(spans, text.Spans) ? text : new StyledText(words, spans);
    }

    public static string Clean(string text) => Clean(StyledText.Plain(text)).Text;

    private static string Filter(string text, ref IReadOnlyList<TextSpan> spans)
    {
        var map = spans.Count > 0 ? new OffsetMap() : null;
        var filtered = new CharacterFilter(text, map).Run();
        spans = map?.Apply(spans) ?? spans;
        return filtered;
    }

    private static string Compose(string text, ref IReadOnlyList<TextSpan> spans)
    {
        var map = spans.Count > 0 ? new OffsetMap() : null;
        var composed = Composer.Compose(text, map);
        spans = map?.Apply(spans) ?? spans;
        return composed;
    }
}
