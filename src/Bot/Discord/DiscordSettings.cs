using System.Globalization;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>What an operator sets for Discord.</summary>
/// <param name="Token">The bot's token. A secret: it is in no text this type gives away.</param>
/// <param name="Guild">The organisation's server.</param>
/// <param name="MentorChannels">The private channel of each mentor; conversations' rooms are threads in it.</param>
public sealed record DiscordSettings(string Token, ulong Guild, IReadOnlyList<MentorChannel> MentorChannels)
{
    public static readonly Uri Production = new("https://discord.com/api/v10/");

    /// <summary>Another one than <see cref="Production"/> is for tests.</summary>
    public Uri ApiBase
    {
        get;

        // Without the slash the last segment, the version, would be lost where paths are joined.
        init => field = value.AbsolutePath.EndsWith('/') ? value : new Uri(value.AbsoluteUri + "/");
    } = Production;

    /// <summary>The channel for alarms.</summary>
    public ulong? OperatorChannel { get; init; }

    /// <summary>Where roles are told things, by what the setting is called.</summary>
    public IReadOnlyDictionary<string, ulong> RoleChannels { get; init; } = new Dictionary<string, ulong>();

    /// <summary>The channel for calls of people in a crisis.</summary>
    public ulong? DutyChannel { get; init; }

    /// <summary>The one role that may be pinged, and in those calls alone; null for none.</summary>
    public ulong? DutyRole { get; init; }

    /// <summary>The channel for requests to the outreach team.</summary>
    public ulong? OutreachChannel { get; init; }

    /// <summary>Accounts of those who see the channels that we make for mentors.</summary>
    public IReadOnlyList<ulong> Supervisors { get; init; } = [];

    /// <summary>The private channels of mentors who joined; asked whenever it is needed, since they come.</summary>
    public Func<IReadOnlyList<Address>> Joined { get; init; } = static () => [];

    /// <summary>What is offered while an option of a command is typed.</summary>
    public Suggest Suggest { get; init; } = static (_, _, _) => [];

    /// <summary>Whether the gateway is asked to tell when somebody types.</summary>
    public bool ListenToTyping { get; init; }

    /// <summary>Calls a second in all; Discord allows 50. <see cref="int.MaxValue"/> lifts it.</summary>
    public int CallsPerSecond { get; init; } = 50;

    /// <summary>Calls a second that are kept back from messages, for reading back and for answers.</summary>
    public int ReservedPerSecond { get; init; } = 5;

    /// <summary>New sessions a day that we allow ourselves. Discord resets the token of a bot that asks for a thousand.</summary>
    public int IdentifiesPerDay { get; init; } = 50;

    /// <summary>How often the rooms are read back for what the gateway never told.</summary>
    public TimeSpan ReadBackEvery { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Conversations' rooms are threads in it.</summary>
    public bool IsOfMentor(ulong? channel) => channel is { } id && (MentorChannels.Any(mentor => mentor.Channel == id) || Joined().Contains(new ChannelRef(id).ToAddress()));

    public bool IsProduction => ApiBase.Scheme == Uri.UriSchemeHttps;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"DiscordSettings(token hidden, {MentorChannels.Count} mentor channels)");
}

/// <param name="Setting">Where the operator has set it, for example <c>mentors.jana.discord.channel</c>: named when the channel is wrong.</param>
public sealed record MentorChannel(string Setting, ulong Channel)
{
    /// <summary>The mentor's account.</summary>
    public ulong? Account { get; init; }

    /// <summary>The name that seekers know her by.</summary>
    public string Alias { get; init; } = "";

    public string AliasSetting { get; init; } = "";

    /// <summary>What she tells seekers of herself, in each language.</summary>
    public IReadOnlyCollection<string> Stories { get; init; } = [];

    public string StorySetting { get; init; } = "";

    public override string ToString() => $"MentorChannel({Setting})";
}

/// <summary>What the settings are called, for the one line that tells an operator what to mend.</summary>
public static class DiscordSettingNames
{
    public const string Token = "MENTORBOT_DISCORD_TOKEN";
    public const string Guild = "discord.guild";
    public const string OperatorChannel = "discord.operator-channel";
    public const string DutyChannel = "crisis.channel";
    public const string OutreachChannel = "outreach.channel";
}
