namespace MentorBot.Simulators.Discord;

public enum ChannelType
{
    Text = 0,
    Direct = 1,
    Category = 4,
    PublicThread = 11,
    PrivateThread = 12,
}

/// <summary>Allow and deny bits of a channel for one role or, with <see cref="OfMember"/>, one member.</summary>
public sealed record Overwrite(ulong Id, bool OfMember, Permissions Allow, Permissions Deny);

internal sealed class User
{
    public required ulong Id { get; init; }
    public required string Username { get; init; }
    public string? GlobalName { get; init; }
    public bool Bot { get; init; }
    public string Locale { get; init; } = "en-US";
    public bool RefusesDirectMessages { get; set; }
}

internal sealed class Role
{
    public required ulong Id { get; init; }
    public required string Name { get; init; }
    public Permissions Permissions { get; set; }
    public int Position { get; init; }
    public bool Managed { get; init; }

    /// <summary>The bot whose role it is.</summary>
    public ulong? BotId { get; init; }
}

internal sealed class Member
{
    public required User User { get; init; }
    public string? Nick { get; set; }
    public HashSet<ulong> Roles { get; } = [];
    public DateTimeOffset JoinedAt { get; init; }
}

internal sealed class Guild
{
    public required ulong Id { get; init; }
    public required string Name { get; init; }
    public required ulong OwnerId { get; init; }
    public string Locale { get; init; } = "en-US";
    public DateTimeOffset BotJoinedAt { get; set; }
    public Dictionary<ulong, Role> Roles { get; } = [];
    public Dictionary<ulong, Member> Members { get; } = [];
    public Dictionary<ulong, Channel> Channels { get; } = [];
    public Dictionary<ulong, Channel> Threads { get; } = [];
    public List<Command> Commands { get; } = [];
}

internal sealed class Channel
{
    public required ulong Id { get; init; }
    public required ChannelType Type { get; init; }
    public Guild? Guild { get; init; }
    public User? Recipient { get; init; }
    public string Name { get; set; } = "";
    public string? Topic { get; set; }
    public ulong ParentId { get; set; }
    public int Position { get; set; }
    public int RateLimitPerUser { get; set; }
    public List<Overwrite> Overwrites { get; set; } = [];
    public MessageLog Messages { get; } = new();
    public ulong LastMessageId { get; set; }
    public int BotTyped { get; set; }

    public ulong OwnerId { get; init; }
    public bool Archived { get; set; }
    public bool Locked { get; set; }
    public bool Invitable { get; set; } = true;
    public int AutoArchiveMinutes { get; set; } = 4320;
    public DateTimeOffset ArchiveTimestamp { get; set; }
    public DateTimeOffset LastActivity { get; set; }
    public Dictionary<ulong, DateTimeOffset> ThreadMembers { get; } = [];
    public int MessageCount { get; set; }
    public int TotalMessagesSent { get; set; }

    public bool IsThread => Type is ChannelType.PublicThread or ChannelType.PrivateThread;
}
