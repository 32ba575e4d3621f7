namespace MentorBot.Bot.Telegram;

/// <summary>What the organisation has set for Telegram. Never printed: the token is a credential and the webhook's address is nobody's business.</summary>
internal sealed record TelegramSettings(string Token)
{
    /// <summary>What the operator calls the token, for the one line that says it is wrong.</summary>
    public string TokenSetting { get; init; } = "telegram.token";

    /// <summary>Another address for an organisation that runs its own Bot API server.</summary>
    public Uri ApiBase { get; init; } = new("https://api.telegram.org");

    /// <summary>Where Telegram shall post updates; null for long polling.</summary>
    public Uri? WebhookUrl { get; init; }

    /// <summary>What Telegram repeats in each webhook call. Needed with <see cref="WebhookUrl"/>.</summary>
    public string? WebhookSecret { get; init; }

    /// <summary>How long a poll may wait for news. The platform caps it at 50 seconds.</summary>
    public TimeSpan PollTimeout { get; init; } = TimeSpan.FromSeconds(50);

    /// <summary>How long any other call may take before its outcome is unknown.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an upload or a download may take.</summary>
    public TimeSpan TransferTimeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>The platform's limit over all chats together.</summary>
    public double MessagesPerSecond { get; init; } = 30;

    /// <summary>The platform's limit in one chat, in the long run.</summary>
    public double MessagesPerSecondPerChat { get; init; } = 1;

    /// <summary>How many messages one chat can get at once.</summary>
    public int BurstPerChat { get; init; } = 5;

    /// <summary>Whether messages come without a sound. Somebody else may hear a phone ring.</summary>
    public bool Silent { get; init; } = true;

    /// <summary>The platform's own alphabet of tokens; anything else would change the address that is called.</summary>
    public bool TokenIsWellFormed =>
        Token.Length is > 0 and <= 256 && Token.All(static c => char.IsAsciiLetterOrDigit(c) || c is ':' or '_' or '-');

    public override string ToString() => "TelegramSettings { Token = *** }";
}
