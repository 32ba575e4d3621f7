namespace MentorBot.Simulators.Discord;

internal enum MessageType
{
    Default = 0,
    RecipientAdd = 1,
    RecipientRemove = 2,
    ChannelNameChange = 4,
    ThreadCreated = 18,
    Reply = 19,
    ChatInputCommand = 20,
}

[Flags]
public enum MessageFlags
{
    None = 0,
    SuppressEmbeds = 1 << 2,
    Ephemeral = 1 << 6,
    Loading = 1 << 7,
    SuppressNotifications = 1 << 12,
    IsVoiceMessage = 1 << 13,
    HasSnapshot = 1 << 14,
    IsComponentsV2 = 1 << 15,
}

internal sealed class Attachment
{
    public required ulong Id { get; init; }
    public required ulong ChannelId { get; init; }
    public required string Filename { get; init; }
    public string? ContentType { get; init; }
    public string? Description { get; set; }
    public required byte[] Bytes { get; init; }
    public double? DurationSeconds { get; init; }
    public string? Waveform { get; init; }
}

internal sealed class Reaction
{
    public required string Emoji { get; init; }
    public List<ulong> Users { get; } = [];
}

/// <summary>Where a message points: the one it answers, or the one it forwards (<see cref="Forward"/>, with a snapshot taken at that moment).</summary>
internal sealed record Reference(ulong ChannelId, ulong MessageId, bool Forward);

/// <summary>A message. Embeds, components, poll, stickers and allowed_mentions are kept as the JSON that was sent.</summary>
internal sealed class Message
{
    public required ulong Id { get; init; }
    public required Channel Channel { get; init; }
    public required User Author { get; init; }
    public MessageType Type { get; init; }
    public string Content { get; set; } = "";
    public string? Nonce { get; init; }
    public bool NonceIsNumber { get; init; }
    public MessageFlags Flags { get; set; }
    public byte[]? Embeds { get; set; }
    public byte[]? Components { get; set; }
    public byte[]? AllowedMentions { get; set; }
    public byte[]? Poll { get; init; }
    public byte[]? Stickers { get; init; }
    public byte[]? Snapshots { get; init; }
    public Reference? Reference { get; init; }
    public IReadOnlyList<ulong> Mentions { get; set; } = [];
    public IReadOnlyList<ulong> MentionRoles { get; set; } = [];
    public bool MentionsEveryone { get; set; }
    public List<Attachment> Attachments { get; set; } = [];
    public List<Reaction> Reactions { get; set; } = [];
    public DateTimeOffset? EditedAt { get; set; }
    public Interaction? Interaction { get; init; }
    public long CreatedTicks { get; init; }
    public bool Deleted { get; set; }

    public bool Ephemeral => Flags.HasFlag(MessageFlags.Ephemeral);
}

/// <summary>A channel's messages in order of id, which is order of creation.</summary>
internal sealed class MessageLog
{
    private readonly List<Message> _messages = [];

    public int Count => _messages.Count;

    public Message this[int index] => _messages[index];

    public void Add(Message message) => _messages.Add(message);

    public Message? Find(ulong id)
    {
        var at = IndexFrom(id);
        return at < _messages.Count && _messages[at].Id == id ? _messages[at] : null;
    }

    public void Remove(Message message)
    {
        message.Deleted = true;
        var at = IndexFrom(message.Id);
        if (at < _messages.Count && ReferenceEquals(_messages[at], message))
        {
            _messages.RemoveAt(at);
        }
    }

    /// <summary>Index of the first message whose id is at least <paramref name="id"/>.</summary>
    public int IndexFrom(ulong id)
    {
        int low = 0, high = _messages.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_messages[middle].Id < id)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
