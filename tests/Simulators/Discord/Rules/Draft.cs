namespace MentorBot.Simulators.Discord;

/// <summary>A file on its way into a message.</summary>
internal sealed record Upload(string Filename, byte[] Bytes, string? ContentType = null, string? Description = null, double? DurationSeconds = null, string? Waveform = null);

/// <summary>Who may be pinged. Absent allowed_mentions means everyone named.</summary>
internal sealed record MentionPolicy(bool Users, bool Roles, bool Everyone, bool RepliedUser, IReadOnlySet<ulong> TheseUsers, IReadOnlySet<ulong> TheseRoles)
{
    public static readonly MentionPolicy All = new(true, true, true, true, new HashSet<ulong>(), new HashSet<ulong>());

    public bool AllowsUser(ulong id) => Users || TheseUsers.Contains(id);

    public bool AllowsRole(ulong id) => Roles || TheseRoles.Contains(id);
}

/// <summary>A validated message that does not exist yet.</summary>
internal sealed record Draft
{
    public string Content { get; init; } = "";
    public string? Nonce { get; init; }
    public bool NonceIsNumber { get; init; }
    public bool EnforceNonce { get; init; }
    public MessageFlags Flags { get; init; }
    public MessageType Type { get; init; }
    public byte[]? Embeds { get; init; }
    public byte[]? Components { get; init; }
    public byte[]? AllowedMentions { get; init; }
    public MentionPolicy Mentions { get; init; } = MentionPolicy.All;
    public byte[]? Poll { get; init; }
    public byte[]? Stickers { get; init; }
    public byte[]? Snapshots { get; init; }
    public Reference? Reference { get; init; }
    public IReadOnlyList<Upload> Files { get; init; } = [];
    public IReadOnlyList<ulong> SystemMentions { get; init; } = [];

    public bool IsEmpty => Content.Length == 0 && Embeds is null && Components is null && Poll is null && Stickers is null
        && Files.Count == 0 && Reference is not { Forward: true };
}
