using System.Collections.Immutable;

namespace MentorBot.Simulators.Telegram;

/// <summary>A span of formatted text. Offsets and lengths are UTF-16 code units.</summary>
/// <param name="User">The JSON of the user of a <c>text_mention</c>.</param>
public sealed record Entity(
    string Type,
    int Offset,
    int Length,
    string? Url = null,
    string? User = null,
    string? Language = null,
    string? CustomEmojiId = null);

/// <summary>A button of an inline keyboard: pressed (<see cref="Data"/>), opened (<see cref="Url"/>), or of another kind (both null).</summary>
public sealed record Button(string Text, string? Data = null, string? Url = null);

/// <summary>One message as a chat holds it now. Replaced whole by an edit; never changed in place.</summary>
public sealed record Message
{
    public required long Chat { get; init; }

    public required int Id { get; init; }

    /// <summary>The person who wrote it; 0 for the bot.</summary>
    public required long From { get; init; }

    public required DateTimeOffset Date { get; init; }

    public DateTimeOffset? EditDate { get; init; }

    /// <summary><c>text</c>, <c>photo</c>, <c>document</c>, <c>voice</c>, … as the field of the Bot API's Message is called.</summary>
    public string Kind { get; init; } = "text";

    /// <summary>The text, or the caption of a medium; empty when there is none.</summary>
    public string Text { get; init; } = "";

    public ImmutableArray<Entity> Entities { get; init; } = [];

    public ImmutableArray<ImmutableArray<Button>> Keyboard { get; init; } = [];

    /// <summary>The whole <c>reply_markup</c> as the bot sent it, of whatever kind.</summary>
    public string? ReplyMarkup { get; init; }

    public int? ReplyTo { get; init; }

    public string? MediaGroup { get; init; }

    public StoredFile? File { get; init; }

    /// <summary>Further members of the Message object as JSON text without braces: the medium, forward_origin, a contact…</summary>
    public string Fields { get; init; } = "";

    public bool Silent { get; init; }

    public bool Protected { get; init; }

    public bool PreviewDisabled { get; init; }

    /// <summary>Texts it had before each edit, oldest first.</summary>
    public ImmutableArray<string> EarlierTexts { get; init; } = [];

    public bool Deleted { get; init; }

    public ImmutableArray<string> BotReactions { get; init; } = [];

    public ImmutableArray<string> PersonReactions { get; init; } = [];

    public bool FromBot => From == 0;

    public IEnumerable<Button> Buttons => Keyboard.SelectMany(row => row);
}
