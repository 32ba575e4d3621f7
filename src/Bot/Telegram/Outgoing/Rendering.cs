using System.Text;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Bot.Telegram.Incoming;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Telegram.Outgoing;

/// <summary>A part as Telegram takes it: plain text, styles beside it, and rows of buttons.</summary>
internal sealed record Rendered(string Text, IReadOnlyList<MessageEntity>? Entities, InlineKeyboardMarkup? Keyboard);

/// <summary>
/// Draws the frame. A person's words come under a bold line that begins with a speech bubble; no text can hold that glyph,
/// so nobody can draw a second frame inside the first, or make her words look like the house's.
/// </summary>
internal static class Rendering
{
    /// <summary>What the frame may add to a text at most; kept free of the platform's limits.</summary>
    public const int FrameUnits = 64;

    private const string Bubble = "💬";

    /// <summary>What stands in its place inside a text. As long as the bubble, so that styles keep their places.</summary>
    private const string OtherBubble = "🗨";

    /// <summary>Says in no language that this may have been sent before.</summary>
    private const string Again = "↻ ";

    private const int LongestName = 48;

    public static Rendered Render(Part part, bool repeat)
    {
        var text = new StringBuilder(part.Text.Text.Length + FrameUnits);
        var entities = new List<MessageEntity>(part.Text.Spans.Count + 1);
        if (part.Frame is Frame.Person { Name: { } name })
        {
            text.Append(Bubble).Append(' ').Append(OneLine(name));
            entities.Add(new MessageEntity("bold", 0, text.Length));
            if (!part.Text.IsEmpty || repeat)
                text.Append('\n');
        }

        if (repeat)
            text.Append(Again);

        var shift = text.Length;
        text.Append(WithoutBubbles(part.Text.Text));

        // Telegram finds telephone numbers itself.
        foreach (var span in part.Text.Spans.Where(span => span.Style != TextStyle.Phone))
        {
            entities.Add(EntityStyles.ToEntity(span, shift));
        }

        return new Rendered(text.ToString(), entities.Count > 0 ? entities : null, Keyboard(part.Buttons));
    }

    private static string WithoutBubbles(string text) => text.Replace(Bubble, OtherBubble, StringComparison.Ordinal);

    private static string OneLine(string name)
    {
        var line = new StringBuilder(LongestName);
        foreach (var rune in WithoutBubbles(name).EnumerateRunes())
        {
            if (line.Length + rune.Utf16SequenceLength > LongestName)
                break;

            line.Append(Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 ? " " : rune.ToString());
        }

        return line.ToString();
    }

    private static InlineKeyboardMarkup? Keyboard(IReadOnlyList<IReadOnlyList<Button>> rows)
    {
        if (rows.Count == 0)
            return null;

        var keyboard = new List<IReadOnlyList<InlineKeyboardButton>>(rows.Count);
        foreach (var row in rows)
        {
            keyboard.Add([.. row.Select(static button => new InlineKeyboardButton(button.Label, button.Id))]);
        }

        return new InlineKeyboardMarkup(keyboard);
    }
}
