using System.Text.Json;
using System.Text.Json.Serialization;

namespace MentorBot.Simulators.Discord;

/// <summary>A guild as it was made. Its id is also the id of the role @everyone.</summary>
public sealed record NewGuild(ulong Id, ulong OwnerId, ulong BotRoleId);

/// <summary>A file that a person sends.</summary>
public sealed record UserFile(string Name, byte[] Bytes, string? ContentType = null);

/// <summary>What a person sends. Embeds is a JSON array, as link previews come.</summary>
public sealed record UserMessage(string Text = "")
{
    public IReadOnlyList<UserFile> Files { get; init; } = [];
    public ulong ReplyTo { get; init; }
    public ulong ForwardFromChannel { get; init; }
    public ulong ForwardMessage { get; init; }
    public JsonElement? Embeds { get; init; }
    public string? Sticker { get; init; }
    public string? PollQuestion { get; init; }
    public IReadOnlyList<string> PollAnswers { get; init; } = [];

    /// <summary>A voice message: its length in seconds; the first file is the recording.</summary>
    public double? VoiceSeconds { get; init; }
}

public sealed record SeenAttachment(ulong Id, string Filename, string? ContentType, string? Description, int Size, string Url)
{
    [JsonIgnore]
    public byte[] Bytes { get; init; } = [];
}

public sealed record SeenReaction(string Emoji, IReadOnlyList<ulong> Users);

/// <summary>A message as it stands, with what the sender asked for. Raw JSON fields are null when nothing was sent.</summary>
public sealed record SeenMessage
{
    public required ulong Id { get; init; }
    public required ulong ChannelId { get; init; }
    public required ulong AuthorId { get; init; }
    public required bool ByBot { get; init; }

    /// <summary>Discord's message type: 0 plain, 19 reply, 20 answer to a command, 1, 2, 4 and 18 system messages.</summary>
    public required int Type { get; init; }
    public required string Content { get; init; }
    public string? Nonce { get; init; }
    public MessageFlags Flags { get; init; }
    public bool Ephemeral { get; init; }
    public bool Deleted { get; init; }
    public bool Edited { get; init; }
    public ulong ReferenceId { get; init; }
    public JsonElement? AllowedMentions { get; init; }
    public JsonElement? Embeds { get; init; }
    public JsonElement? Components { get; init; }
    public IReadOnlyList<ulong> Mentions { get; init; } = [];
    public IReadOnlyList<ulong> MentionRoles { get; init; } = [];
    public bool MentionsEveryone { get; init; }
    public IReadOnlyList<SeenReaction> Reactions { get; init; } = [];
    public IReadOnlyList<SeenAttachment> Attachments { get; init; } = [];

    /// <summary>Stopwatch ticks of its creation.</summary>
    public long Ticks { get; init; }
}

public sealed record SeenChoice(string Name, string Value);

public sealed record SeenModal(string CustomId, string Title, JsonElement Components);

/// <summary>What the bot has answered to an interaction so far.</summary>
public sealed record SeenInteraction
{
    public required ulong Id { get; init; }

    /// <summary>The callback type 4 to 9; null while the bot has said nothing.</summary>
    public int? Callback { get; init; }

    /// <summary>The person sees "The application did not respond".</summary>
    public bool Failed { get; init; }

    /// <summary>The person sees "thinking".</summary>
    public bool Thinking { get; init; }
    public bool Ephemeral { get; init; }
    public SeenMessage? Original { get; init; }
    public IReadOnlyList<SeenMessage> Followups { get; init; } = [];
    public IReadOnlyList<SeenChoice> Choices { get; init; } = [];
    public SeenModal? Modal { get; init; }
}

public sealed record SeenChannel(
    ulong Id, ulong GuildId, ChannelType Type, string Name, string? Topic, ulong ParentId, ulong OwnerId, IReadOnlyList<Overwrite> Overwrites,
    bool Archived, bool Locked, bool Invitable, int AutoArchiveMinutes, IReadOnlyList<ulong> ThreadMembers, int BotTyped);

/// <summary>Counters of the gateway since the start.</summary>
public sealed record GatewayCounts(
    int Identifies, int IdentifiesLeft, int Resumes, int InvalidSessions, int ResumesOnWrongUrl, int Heartbeats, int ConnectionsSeen, int ConnectionsOpen, int Sessions);

/// <summary>A person's client would not let her do this, or would show an error.</summary>
public sealed class PersonCannotException(string reason) : InvalidOperationException(reason);
