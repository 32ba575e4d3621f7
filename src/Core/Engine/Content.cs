using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>The styles that survive the way from one platform to another. Everything else becomes plain text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TextStyle>))]
public enum TextStyle
{
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
    Code,
    CodeBlock,
    Quote,

    /// <summary>A telephone number that the house says, so that a page can let somebody call it by a tap. In nobody else's words.</summary>
    Phone,
}

/// <summary>A styled stretch of a text. <paramref name="Start"/> and <paramref name="Length"/> count UTF-16 units.</summary>
public sealed record TextSpan(int Start, int Length, TextStyle Style)
{
    [JsonIgnore]
    public int End => Start + Length;
}

/// <summary>Plain text and the safe subset of styles over it. Links, mentions and names are never carried as structure. Equal by what it says.</summary>
public sealed record StyledText(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static readonly StyledText Empty = new("", []);

    public static StyledText Plain(string text) => new(text, []);

    [JsonIgnore]
    public bool IsEmpty => Text.Length == 0;

    public bool Equals(StyledText? other) => other is not null && Text == other.Text && Spans.SequenceEqual(other.Spans);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

[JsonConverter(typeof(JsonStringEnumConverter<AttachmentKind>))]
public enum AttachmentKind
{
    Photo,
    Voice,
    Document,
}

/// <summary>A file that somebody sent. It is fetched when it is passed on, and kept by nobody here but a platform that has no memory of its own: sealed, for a week.</summary>
/// <param name="Ticket">What the messenger that received the file needs to fetch it again. Opaque, sealed at rest, never shown, never logged.</param>
/// <param name="Messenger">The messenger that can redeem the ticket.</param>
/// <param name="Bytes">The size the platform told, or 0 when it told none.</param>
public sealed record Attachment(AttachmentKind Kind, string Messenger, string Ticket, long Bytes);

/// <summary>What a person sent, free of any platform: text, files, or a kind of message that cannot be passed on. Equal by what it says.</summary>
/// <param name="Refused">The closed name of a kind that is not on the allow list ("location", "contact", …); null when all of it can be passed on. What stands beside it in text and files can still pass.</param>
/// <param name="Forwarded">She passed on somebody else's message: said to the reader, without whose it was.</param>
public sealed record Content(StyledText Text, IReadOnlyList<Attachment> Attachments, string? Refused = null, bool Forwarded = false)
{
    /// <summary>Ids or addresses of the platform it was written on were taken out of it; who wrote it hears so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool LeftOut { get; init; }

    public static Content Words(string text) => new(StyledText.Plain(text), []);

    public static Content NotPassable(string kind) => new(StyledText.Empty, [], kind);

    [JsonIgnore]
    public bool IsEmpty => Text.IsEmpty && Attachments.Count == 0;

    /// <summary>Without what can't be passed on.</summary>
    public Content Passable() => Refused is null ? this : this with { Refused = null };

    public bool Equals(Content? other) =>
        other is not null && Text == other.Text && Attachments.SequenceEqual(other.Attachments) && Refused == other.Refused && Forwarded == other.Forwarded;

    public override int GetHashCode() => HashCode.Combine(Text, Attachments.Count, Refused, Forwarded);
}
