using System.Diagnostics;

namespace MentorBot.Simulators.Discord;

/// <summary>What happens to messages, whoever does it: the bot over REST or a person through the control.</summary>
internal sealed partial class World
{
    private readonly Dictionary<(ulong Author, string Nonce), Message> _nonces = [];
    private readonly Queue<Message> _noncesByAge = new();

    public Announcer Announce => field ??= new Announcer(this);

    public MessageTape Tape { get; } = new();

    /// <summary>The earlier message of this author with this nonce in the window, deleted or not.</summary>
    public Message? WithNonce(ulong author, string nonce)
    {
        while (_noncesByAge.TryPeek(out var oldest) && Clock.Now - Snowflakes.TimeOf(oldest.Id) > Options.NonceWindow)
        {
            _noncesByAge.Dequeue();
            if (_nonces.TryGetValue((oldest.Author.Id, oldest.Nonce!), out var current) && current == oldest)
            {
                _nonces.Remove((oldest.Author.Id, oldest.Nonce!));
            }
        }

        return _nonces.GetValueOrDefault((author, nonce));
    }

    /// <summary>Puts a message into a channel. Unarchives a thread, lets the author and the mentioned join it, tells the gateway.</summary>
    public Message Post(Channel channel, User author, Draft draft, Interaction? interaction = null)
    {
        if (channel is { IsThread: true, Archived: true } && !draft.Flags.HasFlag(MessageFlags.Ephemeral))
        {
            SetArchived(channel, archived: false);
        }

        var message = new Message
        {
            Id = Ids.Next(),
            Channel = channel,
            Author = author,
            Type = draft.Type,
            Content = draft.Content,
            Nonce = draft.Nonce,
            NonceIsNumber = draft.NonceIsNumber,
            Flags = draft.Flags,
            Embeds = draft.Embeds,
            Components = draft.Components,
            AllowedMentions = draft.AllowedMentions,
            Poll = draft.Poll,
            Stickers = draft.Stickers,
            Snapshots = draft.Snapshots,
            Reference = draft.Reference,
            Interaction = interaction,
            CreatedTicks = Stopwatch.GetTimestamp(),
        };
        Mention(message, draft.Mentions, draft.SystemMentions);
        foreach (var file in draft.Files)
        {
            message.Attachments.Add(Attach(channel, file));
        }

        if (message.Ephemeral)
        {
            Ephemerals[message.Id] = message;
        }
        else
        {
            Store(message);
        }

        Announce.MessageCreated(message);
        return message;
    }

    public void Mention(Message message, MentionPolicy policy, IReadOnlyList<ulong> always)
    {
        var mayPingAll = Access.Of(this, message.Channel, message.Author.Id).HasFlag(Permissions.MentionEveryone);
        MentionFinder.Apply(message, policy, mayPingAll, always);
        if (message.Type == MessageType.Reply && policy.RepliedUser
            && message.Channel.Messages.Find(message.Reference!.MessageId) is { } answered && !message.Mentions.Contains(answered.Author.Id))
        {
            message.Mentions = [.. message.Mentions, answered.Author.Id];
        }
    }

    public Attachment Attach(Channel channel, Upload file)
    {
        var attachment = new Attachment
        {
            Id = Ids.Next(),
            ChannelId = channel.Id,
            Filename = file.Filename,
            ContentType = file.ContentType,
            Description = file.Description,
            DurationSeconds = file.DurationSeconds,
            Waveform = file.Waveform,
            Bytes = file.Bytes,
        };
        Attachments[attachment.Id] = attachment;
        return attachment;
    }

    public void Edited(Message message)
    {
        message.EditedAt = Clock.Now;
        Announce.MessageUpdated(message);
    }

    public void Delete(Message message)
    {
        Remove(message);
        Announce.MessageDeleted(message);
    }

    public void DeleteAll(Channel channel, IReadOnlyList<Message> messages)
    {
        foreach (var message in messages)
        {
            Remove(message);
        }

        Announce.MessagesDeleted(channel, messages);
    }

    public void React(Message message, string emoji, ulong user)
    {
        var reaction = message.Reactions.Find(one => one.Emoji == emoji);
        if (reaction is null)
        {
            message.Reactions.Add(reaction = new Reaction { Emoji = emoji });
        }

        if (!reaction.Users.Contains(user))
        {
            reaction.Users.Add(user);
            Announce.Reacted("MESSAGE_REACTION_ADD", message, emoji, user);
        }
    }

    public void Unreact(Message message, string emoji, ulong user)
    {
        if (message.Reactions.Find(one => one.Emoji == emoji) is { } reaction && reaction.Users.Remove(user))
        {
            if (reaction.Users.Count == 0)
            {
                message.Reactions.Remove(reaction);
            }

            Announce.Reacted("MESSAGE_REACTION_REMOVE", message, emoji, user);
        }
    }

    private void Remove(Message message)
    {
        message.Channel.Messages.Remove(message);
        Ephemerals.Remove(message.Id);
        message.Deleted = true;
        if (message.Channel.IsThread)
        {
            message.Channel.MessageCount--;
        }

        foreach (var attachment in message.Attachments)
        {
            Attachments.Remove(attachment.Id);
        }
    }

    private void Store(Message message)
    {
        var channel = message.Channel;
        channel.Messages.Add(message);
        channel.LastMessageId = message.Id;
        if (message.Nonce is { } nonce)
        {
            _nonces[(message.Author.Id, nonce)] = message;
            _noncesByAge.Enqueue(message);
        }

        if (message.Author.Id == BotId)
        {
            Tape.Record(message);
        }

        if (channel.IsThread)
        {
            channel.MessageCount++;
            channel.TotalMessagesSent++;
            channel.LastActivity = Clock.Now;
            JoinByWriting(message);
        }
    }

    /// <summary>The author of a message joins its thread, and so does whoever it pings and could see the parent.</summary>
    private void JoinByWriting(Message message)
    {
        var thread = message.Channel;
        if (message.Type is not (MessageType.Default or MessageType.Reply))
        {
            return;
        }

        if (!thread.ThreadMembers.ContainsKey(message.Author.Id))
        {
            AddToThread(thread, message.Author.Id);
        }

        if (message.Mentions.Count == 0 && message.MentionRoles.Count == 0)
        {
            return;
        }

        var mayInvite = thread.Type == ChannelType.PublicThread || thread.Invitable || thread.OwnerId == message.Author.Id
            || Access.Of(this, thread, message.Author.Id).HasFlag(Permissions.ManageThreads);
        var pinged = message.Mentions.Concat(thread.Guild!.Members.Values
            .Where(member => member.Roles.Any(message.MentionRoles.Contains)).Select(member => member.User.Id)).ToList();
        foreach (var user in pinged.Where(user => mayInvite && !thread.ThreadMembers.ContainsKey(user)
            && Access.Of(this, thread, user).HasFlag(Permissions.ViewChannel)))
        {
            AddToThread(thread, user);
        }
    }
}
