using MentorBot.Bot.Discord.Markup;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Discord;

/// <summary>
/// A rendered part as Discord shall show it. A person's words are one quotation from the first character to the last
/// (<c>&gt;&gt;&gt;</c> ends only with the message), and words of the house never begin one: neither can pass for the other.
/// </summary>
internal static class ToDiscord
{
    private const string PersonFrame = ">>> ";
    private const int LongestName = 40;

    public static readonly Capabilities Capabilities = new(
        TextUnits: 1900,
        CaptionUnits: 1900,
        Escaped: MarkupWriter.Escaped,
        SpanUnits: MarkupWriter.SpanUnits,
        UploadBytes: 10 * 1024 * 1024,
        LabelUnits: 80)
    {
        KnowsRepetition = true,
    };

    public static OutMessage Message(Part part) => new(Content(part), part.Buttons);

    /// <summary>A question of ours that was answered: its words as Discord has them, and what was chosen. Said twice it is said once.</summary>
    /// <param name="label">Null where it is not known.</param>
    public static OutMessage Settled(string words, string? label)
    {
        var answer = label is null ? "" : "\n✓ " + MarkupWriter.Write(StyledText.Plain(label));
        return new OutMessage(words.EndsWith(answer, StringComparison.Ordinal) || words.Length + answer.Length > OutMessage.Longest ? words : words + answer, []);
    }

    public static string Content(Part part)
    {
        var text = MarkupWriter.Write(part.Text);
        if (part.Frame is not Frame.Person person)
            return text;

        if (string.IsNullOrWhiteSpace(person.Name))
            return text.Length == 0 ? "" : PersonFrame + text;

        var name = Cut(person.Name.ReplaceLineEndings(" ").Trim());
        var bold = MarkupWriter.Write(new StyledText(name, [new TextSpan(0, name.Length, TextStyle.Bold)]));

        // Before the quotation, where nobody whose words are quoted can put a name: in a room the seeker and her mentor are both quoted.
        return text.Length == 0 ? bold : $"{bold}\n{PersonFrame}{text}";
    }

    private static string Cut(string name) =>
        name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)];
}
