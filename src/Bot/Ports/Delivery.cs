using System.Text.Json.Serialization;

namespace MentorBot.Bot.Ports;

/// <summary>Why a platform does not take this message. Closed words: they are counted, logged and told.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Refusal>))]
public enum Refusal
{
    /// <summary>The person blocked us, closed the account, or never opened the chat.</summary>
    Unreachable,

    /// <summary>The place is gone: deleted, or we were shut out.</summary>
    PlaceGone,

    /// <summary>The message it speaks of is gone or too old.</summary>
    MessageGone,

    /// <summary>Too large for the platform.</summary>
    TooLarge,

    /// <summary>The platform's own filter refused it.</summary>
    Filtered,

    /// <summary>The platform can't do this at all.</summary>
    NotSupported,

    /// <summary>We lack a permission. Somebody can mend that, so it is no end for what is worth waiting.</summary>
    NotAllowed,

    /// <summary>The platform does not know our token any more. The same holds for it.</summary>
    TokenRefused,

    /// <summary>Too late: the platform has closed the question.</summary>
    Expired,

    /// <summary>The file could not be fetched or was not a safe file.</summary>
    BadFile,

    /// <summary>The platform calls it malformed: a fault of ours.</summary>
    Malformed,
}

/// <summary>How one attempt to send ended. No exception crosses the port.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>It is there.</summary>
    /// <param name="Made">The address of what was made (message, room), where something was made.</param>
    public sealed record Sent(Address? Made) : Delivery
    {
        /// <summary>The words went without the file beside them: it was no safe file, or too large.</summary>
        public bool WithoutFile { get; init; }
    }

    /// <summary>Provably not there; may be tried again.</summary>
    /// <param name="Wait">How long the platform asks us to wait; null when it asks nothing (the retry policy decides).</param>
    public sealed record RetryAfter(TimeSpan? Wait) : Delivery;

    /// <summary>Provably not there, and never will be; unless the reason is one that somebody can mend.</summary>
    public sealed record Rejected(Refusal Reason) : Delivery;

    /// <summary>May be there or not: cut or timed out after bytes had left, or a 5xx.</summary>
    public sealed record Unknown : Delivery
    {
        public static readonly Unknown Instance = new();
    }
}
