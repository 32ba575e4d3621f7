using MentorBot.Core.Engine;

namespace MentorBot.Bot.Settings;

/// <summary>A mentor's places on the desk's platform.</summary>
internal sealed record DeskPlace(string Channel, string Account);

/// <summary>The duty channel, and the role that is called in it; empty for none.</summary>
internal sealed record DutyPlace(string Channel, string Role);

internal sealed record TelegramPart(string Token, Uri Api, int MessagesPerSecond, int MessagesPerSecondPerChat, Uri? Webhook);

internal sealed record DiscordPart(string Token, Uri Api, int RequestsPerSecond, string Guild, string OperatorChannel)
{
    /// <summary>Where a role is told things; a role that is not named hears them in the operator's channel.</summary>
    public IReadOnlyDictionary<Role, string> Channels { get; init; } = new Dictionary<Role, string>();
}

/// <param name="Chat">Whether seekers can write in the browser.</param>
/// <param name="Desk">Whether mentors can work in the browser besides Discord.</param>
/// <param name="Address">Where people reach the page: what their browsers call its origin.</param>
/// <param name="Exit">Where quick exit goes.</param>
/// <param name="BehindProxy">Connections come from the organisation's own proxy, which names the visitor in X-Forwarded-For.</param>
internal sealed record WebPart(bool Chat, bool Desk, Uri Address, Uri Exit, bool BehindProxy);

/// <summary>The sample organisation, to be tried out on one machine.</summary>
/// <param name="Exit">Where quick exit goes.</param>
internal sealed record LocalSettings(House House, Uri Listen, Uri Exit)
{
    /// <summary>Parts that the organisation has switched on in its own settings, which the local mode does not read.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];
}

/// <summary>All that the organisation has set, checked. Never printed: it holds the tokens.</summary>
internal sealed record HouseSettings(
    House House,
    IReadOnlyDictionary<MentorId, DeskPlace> Desk,
    TelegramPart Telegram,
    DiscordPart Discord,
    string Database,
    string KeyFile,
    Uri Listen,
    WebPart Web)
{
    /// <summary>Where calls of people in a crisis go; null where the organisation runs no crisis service.</summary>
    public DutyPlace? Duty { get; init; }

    /// <summary>The accounts of those who have roles.</summary>
    public IReadOnlyDictionary<StaffId, string> Accounts { get; init; } = new Dictionary<StaffId, string>();

    /// <summary>Where requests to the outreach team go; null where there is none.</summary>
    public string? OutreachChannel { get; init; }

    public override string ToString() => $"settings of {House.Mentors.Count} mentors";
}
