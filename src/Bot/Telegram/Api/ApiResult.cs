namespace MentorBot.Bot.Telegram.Api;

/// <summary>
/// How one call of the Bot API ended. The cases differ in what is known of the effect, since the platform cannot recognise a
/// repeated message: only <see cref="Unknown"/> can make somebody read the same words twice.
/// </summary>
internal abstract record ApiResult<T>
{
    private ApiResult()
    {
    }

    /// <summary>It happened.</summary>
    public sealed record Ok(T Value) : ApiResult<T>;

    /// <summary>The platform took nothing and asks to wait; null when it does not say how long.</summary>
    public sealed record RetryAfter(TimeSpan? Wait) : ApiResult<T>;

    /// <summary>The platform refused it; nothing happened.</summary>
    public sealed record Error(int Code, ApiReason Reason) : ApiResult<T>;

    /// <summary>
    /// The request never reached the platform whole: no address, no connection, no TLS, or something in between (a proxy, a
    /// login page) answered in the platform's place, or its refusal broke off before it said why. Nothing happened.
    /// </summary>
    public sealed record NotSent : ApiResult<T>
    {
        public static readonly NotSent Instance = new();
    }

    /// <summary>It may have happened or not: cut or timed out after bytes had left, a 5xx, or an answer that can't be read.</summary>
    public sealed record Unknown : ApiResult<T>
    {
        public static readonly Unknown Instance = new();
    }
}

/// <summary>The value of calls that only succeed or fail.</summary>
internal readonly record struct Done;

/// <summary>Why the platform refused. Closed words: its own descriptions never leave the client.</summary>
internal enum ApiReason
{
    /// <summary>None of the others: the platform found the request malformed.</summary>
    Other,

    /// <summary>The token is wrong.</summary>
    Unauthorized,

    /// <summary>She blocked the bot, closed her account or never opened the chat.</summary>
    Unreachable,

    /// <summary>Something else that we may not do.</summary>
    Forbidden,

    /// <summary>An edit that would change nothing.</summary>
    NotModified,

    /// <summary>The message to edit is gone or can't be edited.</summary>
    EditImpossible,

    /// <summary>The message to delete is gone already.</summary>
    AlreadyDeleted,

    /// <summary>The message is there but too old to be deleted.</summary>
    DeleteImpossible,

    /// <summary>A text edit of a message that has a caption.</summary>
    NoTextToEdit,

    /// <summary>A caption edit of a message that has a text.</summary>
    NoCaptionToEdit,

    /// <summary>Too many bytes.</summary>
    TooLarge,

    /// <summary>The file behind a ticket is not to be had.</summary>
    FileUnavailable,

    /// <summary>The picture can't be sent as a photo.</summary>
    NotAPhoto,

    /// <summary>She does not take voice messages.</summary>
    VoiceForbidden,

    /// <summary>A pressed button's question is closed.</summary>
    QueryExpired,

    /// <summary>Somebody else polls with the same token.</summary>
    OtherPoller,

    /// <summary>A webhook is set, so polling is refused.</summary>
    WebhookActive,
}
