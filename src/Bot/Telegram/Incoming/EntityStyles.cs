using System.Text.Json;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Telegram.Incoming;

/// <summary>
/// The platform's styles and ours. Everything else it marks in a text (mentions, links behind words, addresses, custom emoji)
/// falls away and leaves the words that were to be seen.
/// </summary>
internal static class EntityStyles
{
    public const string BotCommand = "bot_command";

    /// <summary>The type's name as a constant of ours, if it is one we have a use for.</summary>
    public static string? KnownName(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            return null;

        if (reader.ValueTextEquals("bot_command"u8))
            return BotCommand;

        if (reader.ValueTextEquals("expandable_blockquote"u8))
            return "blockquote";

        foreach (var name in (ReadOnlySpan<string>)["bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "blockquote"])
        {
            if (reader.ValueTextEquals(name))
                return name;
        }

        return null;
    }

    public static IReadOnlyList<TextSpan> ToSpans(string text, List<WireEntity>? entities)
    {
        if (entities is not { Count: > 0 })
            return [];

        var spans = new List<TextSpan>(entities.Count);
        foreach (var entity in entities)
        {
            if (StyleOf(entity.Type) is { } style && Fits(text, entity))
                spans.Add(new TextSpan((int)entity.Offset, (int)entity.Length, style));
        }

        return spans;
    }

    public static MessageEntity ToEntity(TextSpan span, int shift) => new(NameOf(span.Style), span.Start + shift, span.Length);

    private static TextStyle? StyleOf(string? type) => type switch
    {
        "bold" => TextStyle.Bold,
        "italic" => TextStyle.Italic,
        "underline" => TextStyle.Underline,
        "strikethrough" => TextStyle.Strikethrough,
        "spoiler" => TextStyle.Spoiler,
        "code" => TextStyle.Code,
        "pre" => TextStyle.CodeBlock,
        "blockquote" => TextStyle.Quote,
        _ => null,
    };

    private static string NameOf(TextStyle style) => style switch
    {
        TextStyle.Bold => "bold",
        TextStyle.Italic => "italic",
        TextStyle.Underline => "underline",
        TextStyle.Strikethrough => "strikethrough",
        TextStyle.Spoiler => "spoiler",
        TextStyle.Code => "code",
        TextStyle.CodeBlock => "pre",
        _ => "blockquote",
    };

    /// <summary>Inside the text, and cutting no character in two.</summary>
    private static bool Fits(string text, WireEntity entity)
    {
        if (entity.Offset < 0 || entity.Length <= 0 || entity.Offset > text.Length || entity.Length > text.Length - entity.Offset)
            return false;

        var start = (int)entity.Offset;
        var end = start + (int)entity.Length;
        return !char.IsLowSurrogate(text[start]) && (end == text.Length || !char.IsLowSurrogate(text[end]));
    }
}
