using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>What people do in channels and threads, refused as their client would refuse it.</summary>
public sealed partial class DiscordControl
{
    public ulong Write(ulong channel, ulong user, string text) => Write(channel, user, new UserMessage(text));

    public ulong Write(ulong channel, ulong user, UserMessage message) => Do(() =>
    {
        var place = ChannelOf(channel);
        RequireWriting(place, user);
        var draft = DraftOf(place, user, message);
        return draft.IsEmpty ? throw new PersonCannotException("An empty message cannot be sent.") : _world.Post(place, UserOf(user), draft).Id;
    });

    public void Edit(ulong channel, ulong message, string text) => Do(() =>
    {
        var found = MessageOf(channel, message);
        found.Content = Checked(text);
        _world.Mention(found, MentionPolicy.All, []);
        _world.Edited(found);
    });

    public void Delete(ulong channel, ulong message) => Do(() => _world.Delete(MessageOf(channel, message)));

    public void React(ulong channel, ulong message, ulong user, string emoji) => Do(() =>
    {
        var found = MessageOf(channel, message);
        RequireSight(found.Channel, user);
        _world.React(found, emoji, user);
    });

    public void Unreact(ulong channel, ulong message, ulong user, string emoji) => Do(() => _world.Unreact(MessageOf(channel, message), emoji, user));

    public void StartTyping(ulong channel, ulong user) => Do(() =>
    {
        RequireSight(ChannelOf(channel), user);
        _world.Announce.Typing(ChannelOf(channel), user);
    });

    /// <summary>The direct channel between a user and the bot.</summary>
    public ulong OpenDirect(ulong user) => Do(() => _world.DirectChannel(UserOf(user)).Id);

    private Draft DraftOf(Channel channel, ulong user, UserMessage message)
    {
        var forwarded = message.ForwardMessage == 0 ? null : MessageOf(message.ForwardFromChannel, message.ForwardMessage);
        if (message.ReplyTo != 0 && channel.Messages.Find(message.ReplyTo) is null)
        {
            throw new PersonCannotException("There is no such message to reply to.");
        }

        if (message.Files.Count > 0)
        {
            Require(channel, user, Permissions.AttachFiles);
        }

        return new Draft
        {
            Content = Checked(message.Text),
            Type = message.ReplyTo != 0 ? MessageType.Reply : MessageType.Default,
            Reference = forwarded is not null ? new Reference(forwarded.Channel.Id, forwarded.Id, Forward: true)
                : message.ReplyTo != 0 ? new Reference(channel.Id, message.ReplyTo, Forward: false) : null,
            Snapshots = forwarded is null ? null : Snapshot.Of(_world, forwarded),
            Flags = (forwarded is null ? MessageFlags.None : MessageFlags.HasSnapshot) | (message.VoiceSeconds is null ? MessageFlags.None : MessageFlags.IsVoiceMessage),
            Embeds = message.Embeds is { } embeds ? Read.Raw(embeds) : null,
            Stickers = message.Sticker is { } sticker ? StickerJson(sticker) : null,
            Poll = message.PollQuestion is { } question ? PollJson(question, message.PollAnswers) : null,
            Files = [.. message.Files.Select(file => new Upload(MessageRules.SafeName(file.Name), file.Bytes, file.ContentType,
                DurationSeconds: message.VoiceSeconds, Waveform: message.VoiceSeconds is null ? null : "AAAA"))],
        };
    }

    private static string Checked(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 2000 ? throw new PersonCannotException("A message has at most 2000 characters.") : trimmed;
    }

    private byte[] StickerJson(string name) => JsonOf(json =>
    {
        json.WriteStartArray();
        json.WriteStartObject();
        Wire.Id(json, "id"u8, _world.Ids.Next());
        json.WriteString("name"u8, name);
        json.WriteNumber("format_type"u8, 1);
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private byte[] PollJson(string question, IReadOnlyList<string> answers) => JsonOf(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("question"u8);
        json.WriteString("text"u8, question);
        json.WriteEndObject();
        json.WriteStartArray("answers"u8);
        for (var i = 0; i < answers.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("answer_id"u8, i + 1);
            json.WriteStartObject("poll_media"u8);
            json.WriteString("text"u8, answers[i]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Wire.Time(json, "expiry"u8, _world.Clock.Now.AddDays(1));
        json.WriteBoolean("allow_multiselect"u8, false);
        json.WriteNumber("layout_type"u8, 1);
        json.WriteEndObject();
    });

    private static byte[] JsonOf(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Wire.Options))
        {
            write(json);
        }

        return buffer.ToArray();
    }

    private void RequireWriting(Channel channel, ulong user)
    {
        RequireSight(channel, user);
        Require(channel, user, channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages);
        if (channel.Type == ChannelType.Category)
        {
            throw new PersonCannotException("A category holds no messages.");
        }

        if (channel.Locked && !Access.Of(_world, channel, user).HasFlag(Permissions.ManageThreads))
        {
            throw new PersonCannotException("The thread is locked.");
        }
    }

    private void RequireSight(Channel channel, ulong user)
    {
        if (!Access.CanSee(_world, channel, user))
        {
            throw new PersonCannotException("The user does not see this channel.");
        }
    }

    private void Require(Channel channel, ulong user, Permissions needed)
    {
        if (!Access.Of(_world, channel, user).HasFlag(needed))
        {
            throw new PersonCannotException($"The user lacks {needed} here.");
        }
    }
}
