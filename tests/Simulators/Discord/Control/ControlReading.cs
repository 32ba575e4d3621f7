namespace MentorBot.Simulators.Discord;

/// <summary>Looking at what is there, and waiting for it.</summary>
public sealed partial class DiscordControl
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>All messages of a channel, oldest first, system messages included.</summary>
    public IReadOnlyList<SeenMessage> Messages(ulong channel) => Do<IReadOnlyList<SeenMessage>>(() =>
    {
        var log = ChannelOf(channel).Messages;
        return [.. Enumerable.Range(0, log.Count).Select(i => Seen(log[i]))];
    });

    /// <summary>Ephemeral messages that a user sees in a channel, oldest first.</summary>
    public IReadOnlyList<SeenMessage> EphemeralMessages(ulong channel, ulong user) => Do<IReadOnlyList<SeenMessage>>(() =>
        [.. _world.Ephemerals.Values.Where(one => one.Channel.Id == channel && one.Interaction?.User.Id == user).OrderBy(one => one.Id).Select(Seen)]);

    /// <summary>The first message of a channel, oldest first, that the predicate takes; also one that is already there.</summary>
    /// <exception cref="TimeoutException">None came in time.</exception>
    public Task<SeenMessage> WaitForMessageAsync(ulong channel, Func<SeenMessage, bool> predicate, TimeSpan? timeout = null) => _world.WaitAsync(() =>
    {
        if (!_world.Channels.TryGetValue(channel, out var found))
        {
            return null;
        }

        for (var i = 0; i < found.Messages.Count; i++)
        {
            if (Seen(found.Messages[i]) is var seen && predicate(seen))
            {
                return seen;
            }
        }

        return null;
    }, timeout ?? Patience, $"a message in channel {channel}");

    /// <summary>Null when there is no such channel.</summary>
    public SeenChannel? Channel(ulong id) => Do(() => _world.Channels.TryGetValue(id, out var channel) ? Seen(channel) : null);

    public IReadOnlyList<SeenChannel> Channels(ulong guild) => Do<IReadOnlyList<SeenChannel>>(() => [.. GuildOf(guild).Channels.Values.Select(Seen)]);

    /// <summary>All threads of a guild, archived ones too, oldest first.</summary>
    public IReadOnlyList<SeenChannel> Threads(ulong guild) => Do<IReadOnlyList<SeenChannel>>(() => [.. GuildOf(guild).Threads.Values.OrderBy(one => one.Id).Select(Seen)]);

    public Task<SeenChannel> WaitForThreadAsync(ulong guild, Func<SeenChannel, bool> predicate, TimeSpan? timeout = null) => _world.WaitAsync(
        () => GuildOf(guild).Threads.Values.OrderBy(one => one.Id).Select(Seen).FirstOrDefault(predicate), timeout ?? Patience, $"a thread in guild {guild}");

    public Task<SeenChannel> WaitForChannelAsync(ulong guild, Func<SeenChannel, bool> predicate, TimeSpan? timeout = null) => _world.WaitAsync(
        () => GuildOf(guild).Channels.Values.Select(Seen).FirstOrDefault(predicate), timeout ?? Patience, $"a channel in guild {guild}");

    /// <summary>The bytes of an attachment, or null when its message is gone.</summary>
    public byte[]? AttachmentBytes(ulong attachment) => Do(() => _world.Attachments.GetValueOrDefault(attachment)?.Bytes);

    private static SeenChannel Seen(Channel channel) => new(
        channel.Id, channel.Guild?.Id ?? 0, channel.Type, channel.Name, channel.Topic, channel.ParentId, channel.OwnerId, [.. channel.Overwrites],
        channel.Archived, channel.Locked, channel.Invitable, channel.AutoArchiveMinutes, [.. channel.ThreadMembers.Keys], channel.BotTyped);

    private SeenMessage Seen(Message message) => new()
    {
        Id = message.Id,
        ChannelId = message.Channel.Id,
        AuthorId = message.Author.Id,
        ByBot = message.Author.Id == _world.BotId,
        Type = (int)message.Type,
        Content = message.Content,
        Nonce = message.Nonce,
        Flags = message.Flags,
        Ephemeral = message.Ephemeral,
        Deleted = message.Deleted,
        Edited = message.EditedAt is not null,
        ReferenceId = message.Reference?.MessageId ?? 0,
        AllowedMentions = Parsed(message.AllowedMentions),
        Embeds = Parsed(message.Embeds),
        Components = Parsed(message.Components),
        Mentions = [.. message.Mentions],
        MentionRoles = [.. message.MentionRoles],
        MentionsEveryone = message.MentionsEveryone,
        Reactions = [.. message.Reactions.Select(one => new SeenReaction(one.Emoji, [.. one.Users]))],
        Attachments = [.. message.Attachments.Select(one =>
            new SeenAttachment(one.Id, one.Filename, one.ContentType, one.Description, one.Bytes.Length, _world.Cdn.LinkTo(one)) { Bytes = one.Bytes })],
        Ticks = message.CreatedTicks,
    };
}
