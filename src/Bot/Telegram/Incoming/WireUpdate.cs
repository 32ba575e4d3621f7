namespace MentorBot.Bot.Telegram.Incoming;

internal enum WireKind
{
    /// <summary>Nothing we asked for, or nothing we know.</summary>
    Other,
    Message,
    EditedMessage,
    Callback,
    Member,
}

/// <summary>
/// All that is ever read of an update. What has no field here (names, usernames, languages, profile data, who was forwarded
/// or quoted) is skipped as bytes and exists nowhere in the program.
/// </summary>
internal sealed record WireUpdate(long? Id, WireKind Kind)
{
    public WireMessage? Message { get; init; }

    public WireCallback? Callback { get; init; }

    public WireMember? Member { get; init; }
}

/// <summary>A place: whose it is can't be read from it.</summary>
internal readonly record struct WireChat(long Id, bool IsPrivate);

/// <param name="Type">One of the platform's words; null when it is none of those that we keep a style for.</param>
internal readonly record struct WireEntity(string? Type, long Offset, long Length);

internal readonly record struct WireFile(string? FileId, long Bytes, long Area);

internal sealed record WireCallback(string? Id, WireChat Chat, string? Data);

internal sealed record WireMember(WireChat Chat, long Date, string? Status);

internal sealed class WireMessage
{
    public WireChat Chat { get; set; }

    public long Id { get; set; }

    /// <summary>When it was written; it becomes part of an id and is shown to nobody.</summary>
    public long Date { get; set; }

    public long EditDate { get; set; }

    public string? Text { get; set; }

    public List<WireEntity>? TextEntities { get; set; }

    public string? Caption { get; set; }

    public List<WireEntity>? CaptionEntities { get; set; }

    public List<WireFile>? Photo { get; set; }

    public WireFile? Document { get; set; }

    public WireFile? Voice { get; set; }

    /// <summary>The emoji of a sticker; "" for a sticker that has none.</summary>
    public string? Sticker { get; set; }

    public WireChat ReplyChat { get; set; }

    public long ReplyId { get; set; }

    public long ReplyDate { get; set; }

    public bool Forwarded { get; set; }

    /// <summary>Sent through a business or as a guest's query: not written to us.</summary>
    public bool Foreign { get; set; }

    /// <summary>The first kind that is not on the allow list.</summary>
    public string? Refused { get; set; }

    /// <summary>A notice of the app about itself.</summary>
    public bool Notice { get; set; }
}
