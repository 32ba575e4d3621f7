using System.Globalization;
using System.Text;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>
/// The one way from a decision to what is sent: everything that goes to either side is made here, whoever says it. What a
/// part holds is clean, fits the messenger, and says by its frame whose words it is.
/// <para>
/// A text that needs several parts has their number behind each. Buttons are under the last. A file has the text beside it
/// when it fits there; else the text goes first, alone.
/// </para>
/// </summary>
public static class Renderer
{
    /// <summary>The room a frame takes besides the name in it.</summary>
    private const int FrameUnits = 4;

    private const int LongestName = 64;

    /// <summary>The house's own words.</summary>
    /// <param name="waits">See <see cref="Effect.ToSeeker.Tell.Waits"/>.</param>
    /// <returns>At least one part.</returns>
    public static IReadOnlyList<Part> Tell(StyledText words, IReadOnlyList<IReadOnlyList<Button>> buttons, Capabilities capabilities, bool? waits = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(buttons);
        ArgumentNullException.ThrowIfNull(capabilities);
        var parts = Texts(Frame.House.Instance, TextCleaner.Clean(words), capabilities, FrameUnits);
        if (buttons.Count > 0)
        {
            parts[^1] = parts[^1] with { Buttons = Fit(buttons, capabilities) };
        }

        parts[^1] = parts[^1] with { Waits = waits };

        return parts;
    }

    /// <summary>The house's own words, of which the first part calls whoever has the role of the place.</summary>
    /// <returns>At least one part.</returns>
    public static IReadOnlyList<Part> Call(StyledText words, IReadOnlyList<IReadOnlyList<Button>> buttons, Capabilities capabilities)
    {
        var parts = Tell(words, buttons, capabilities);
        return [parts[0] with { Calls = true }, .. parts.Skip(1)];
    }

    /// <summary>What a person said.</summary>
    /// <param name="personName">Null where the place itself says whose words they are.</param>
    /// <param name="forwardedNote">What the house says in front of words that are somebody else's; null when they are the person's own.</param>
    /// <returns>The parts in order; none when nothing was left of the content once it was cleaned.</returns>
    public static IReadOnlyList<Part> Pass(Content content, string? personName, string? forwardedNote, Capabilities capabilities)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(capabilities);
        var text = TextCleaner.Clean(content.Text);
        var isBlank = string.IsNullOrWhiteSpace(text.Text);
        if (isBlank && content.Attachments.Count == 0)
        {
            return [];
        }

        text = isBlank ? StyledText.Empty : text.Spans.Any(span => span.Style == TextStyle.Phone) ? text with { Spans = [.. text.Spans.Where(span => span.Style != TextStyle.Phone)] } : text;
        if (forwardedNote is not null)
        {
            text = isBlank ? StyledText.Plain(OneLine(forwardedNote)) : (OneLine(forwardedNote) + "\n").Before(text);
        }

        var name = personName is null ? null : Shorten(OneLine(personName), LongestName);
        var frame = new Frame.Person(name);
        var reserve = FrameUnits + (int)Measure.Units(name, capabilities);
        var isCaption = content.Attachments.Count > 0 && Measure.Units(text, capabilities) + reserve <= capabilities.CaptionUnits;
        var parts = isCaption || text.IsEmpty ? [] : Texts(frame, text, capabilities, reserve);
        foreach (var file in content.Attachments)
        {
            parts.Add(new Part(frame, isCaption ? text : StyledText.Empty, file, []));
            isCaption = false;
        }

        return parts;
    }

    private static List<Part> Texts(Frame frame, StyledText text, Capabilities capabilities, int reserve)
    {
        var texts = Splitter.Split(text, capabilities, reserve);
        var parts = new List<Part>(texts.Count);
        foreach (var part in texts)
        {
            var numbered = texts.Count == 1 ? part : part with { Text = part.Text + Splitter.Suffix(parts.Count + 1, texts.Count) };
            parts.Add(new Part(frame, numbered, null, []));
        }

        return parts;
    }

    private static List<IReadOnlyList<Button>> Fit(IReadOnlyList<IReadOnlyList<Button>> rows, Capabilities capabilities)
    {
        var fitted = new List<IReadOnlyList<Button>>(rows.Count);
        foreach (var row in rows)
        {
            fitted.Add([.. row.Select(button => button with { Label = Shorten(OneLine(button.Label), capabilities.LabelUnits) })]);
        }

        return fitted;
    }

    private static string OneLine(string text) => TextCleaner.Clean(text).Replace('\n', ' ').Replace('\t', ' ').Trim();

    /// <summary>Whole graphemes of it, and an ellipsis when that is not all.</summary>
    private static string Shorten(string text, int units)
    {
        if (text.Length <= units)
        {
            return text;
        }

        var shortened = new StringBuilder(units);
        var rest = text.AsSpan();
        for (var length = StringInfo.GetNextTextElementLength(rest); shortened.Length + length < units; length = StringInfo.GetNextTextElementLength(rest))
        {
            shortened.Append(rest[..length]);
            rest = rest[length..];
        }

        return shortened.Append('…').ToString();
    }
}
