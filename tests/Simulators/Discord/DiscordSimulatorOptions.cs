namespace MentorBot.Simulators.Discord;

/// <summary>How many calls a bucket takes in a window of this many seconds.</summary>
public sealed record RateLimit(int Limit, double WindowSeconds);

/// <summary>What a simulated Discord is like. The defaults are Discord's own numbers where it documents them, generous where it does not.</summary>
public sealed record DiscordSimulatorOptions
{
    public string Token { get; init; } = "simulated-bot-token";

    /// <summary>0: any free port.</summary>
    public int Port { get; init; }

    /// <summary>Chance (tokens, session ids, faults with a probability) comes from this seed alone.</summary>
    public int Seed { get; init; } = 1;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public int HeartbeatIntervalMilliseconds { get; init; } = 41_250;

    /// <summary>The privileged intents switched on in the developer portal; asking for another one closes with 4014.</summary>
    public Intents PrivilegedIntents { get; init; } = Intents.Privileged;

    /// <summary>"The past few minutes" of <c>enforce_nonce</c>; Discord documents no number.</summary>
    public TimeSpan NonceWindow { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long a session without a connection can be resumed ("a few minutes").</summary>
    public TimeSpan SessionWindow { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Events kept for a resume; an older sequence number is answered with Invalid Session.</summary>
    public int ReplayLimit { get; init; } = 100_000;

    public TimeSpan InteractionDeadline { get; init; } = TimeSpan.FromSeconds(3);

    public TimeSpan InteractionTokenLife { get; init; } = TimeSpan.FromMinutes(15);

    public TimeSpan CdnLinkLife { get; init; } = TimeSpan.FromHours(24);

    public int IdentifyBudget { get; init; } = 1000;

    /// <summary>Two IDENTIFYs closer than this are answered with Invalid Session. Discord's figure is 5 s; off by default to keep tests quick.</summary>
    public TimeSpan IdentifyInterval { get; init; } = TimeSpan.Zero;

    public int MaxActiveThreads { get; init; } = 1000;

    public int MaxGuildChannels { get; init; } = 500;

    public int MaxThreadMembers { get; init; } = 1000;

    public int MaxFileBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Refuse a request without a DiscordBot user agent (403, 40333) instead of only counting it.</summary>
    public bool RequireUserAgent { get; init; }

    /// <summary>Answer 429 when a limit is exceeded. Headers are sent in any case.</summary>
    public bool EnforceRateLimits { get; init; }

    public RateLimit DefaultRateLimit { get; init; } = new(100_000, 1);

    /// <summary>Limits by route name, as <c>POST /channels/*/messages</c>; one window for each channel, guild or webhook.</summary>
    public IReadOnlyDictionary<string, RateLimit> RouteRateLimits { get; init; } = new Dictionary<string, RateLimit>();

    /// <summary>Discord's is 50 in 1 s; interaction callbacks and follow-ups are exempt.</summary>
    public RateLimit GlobalRateLimit { get; init; } = new(50, 1);

    public bool RecordRequests { get; init; }
}
