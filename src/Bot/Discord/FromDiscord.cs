using System.Globalization;
using System.Text.Json;
using MentorBot.Bot.Discord.Markup;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Discord;

/// <summary>
/// What Discord tells, as updates: of the organisation's server and nothing else, of people and never of bots. The keys
/// are the same whether an event was told by the gateway or found by reading a room back.
/// </summary>
internal sealed class FromDiscord(ulong guild, ulong self)
{
    private const int Ordinary = 0;
    private const int Reply = 19;
    private const long VoiceMessage = 1 << 13;

    /// <summary>The updates of an event; none for events that say nothing to us.</summary>
    /// <exception cref="JsonException">It is malformed.</exception>
    public IReadOnlyList<Arrived> Event(string type, ReadOnlySpan<byte> data) => type switch
    {
        "MESSAGE_CREATE" => Here(JsonSerializer.Deserialize(data, EventJson.Default.Message), static m => m.GuildId, Created),
        "MESSAGE_UPDATE" => Here(JsonSerializer.Deserialize(data, EventJson.Default.Message), static m => m.GuildId, Edited),
        "MESSAGE_DELETE" => Here(JsonSerializer.Deserialize(data, EventJson.Default.MessageGone), static m => m.GuildId, gone => [Deleted(gone.ChannelId, gone.Id)]),
        "MESSAGE_DELETE_BULK" => Here(
            JsonSerializer.Deserialize(data, EventJson.Default.MessagesGone), static m => m.GuildId, gone => [.. (gone.Ids ?? []).Select(id => Deleted(gone.ChannelId, id))]),
        "TYPING_START" => Here(JsonSerializer.Deserialize(data, EventJson.Default.TypingBegun), static t => t.GuildId, Typing),
        "THREAD_DELETE" or "CHANNEL_DELETE" => Here(JsonSerializer.Deserialize(data, EventJson.Default.Channel), static c => c.GuildId, static gone => [Lost(gone.Id)]),
        _ => [],
    };

    /// <summary>A message that was read back: it may have been changed since it was written.</summary>
    public IReadOnlyList<Arrived> ReadBack(Message message) => [.. Created(message), .. Edited(message)];

    /// <summary>A slash command; null for one that was not given by a person in the server. What is given with it can reach people, so it is read like a message.</summary>
    public Arrived? Asked(Interaction interaction, AskId ask)
    {
        if (interaction.GuildId != guild || interaction.ChannelId is not { } channel || interaction.Member?.User is not { Id: > 0 } user || interaction.Data is not { Name.Length: > 0, Command: { } name })
            return null;

        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in interaction.Data.Given)
        {
            if (option is { Name: { } key, Value.ValueKind: JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False })
                options[key] = MarkupReader.Read(option.Value.ToString()).Text;
        }

        return new Arrived(
            "i:" + Snowflake.Text(interaction.Id),
            new Update.Asked(new ChannelRef(channel).ToAddress(), new UserRef(user.Id).ToAddress(), ask, name, options) { TellsName = options.Values.Any(interaction.Member.IsNamedIn) },
            Snowflake.TimeOf(interaction.Id));
    }

    /// <summary>A button under a message of ours; null for one that was not pressed by a person in the server.</summary>
    public Arrived? Pressed(Interaction interaction) =>
        interaction.GuildId == guild && interaction is { ChannelId: { } channel, Member.User: { Id: > 0 } user, Data.Button: { Length: > 0 } button }
            ? new Arrived("i:" + Snowflake.Text(interaction.Id), new Update.FromRoom.Pressed(new ChannelRef(channel).ToAddress(), new UserRef(user.Id).ToAddress(), button), Snowflake.TimeOf(interaction.Id))
            : null;

    /// <summary>A button under the answer to a command; null for one that was not pressed by a person in the server.</summary>
    public Arrived? PressedUnderAnswer(Interaction interaction, AskId ask) =>
        interaction.GuildId == guild && interaction is { ChannelId: { } channel, Member.User: { Id: > 0 } user, Data.Button: { Length: > 0 } button }
            ? new Arrived("i:" + Snowflake.Text(interaction.Id), new Update.AskedAgain(new ChannelRef(channel).ToAddress(), new UserRef(user.Id).ToAddress(), ask, button), Snowflake.TimeOf(interaction.Id))
            : null;

    /// <summary>What is being typed, and where; null where nobody of the server types.</summary>
    public (string Command, string Option, string Typed)? Typing(Interaction interaction) =>
        interaction.GuildId == guild && interaction.Data is { Name.Length: > 0, Command: { } command, Given: var given } && given.FirstOrDefault(static option => option.Focused) is { Name: { } name, Value: { ValueKind: JsonValueKind.String } value }
            ? (command, name, value.GetString() ?? "")
            : null;

    private IReadOnlyList<Arrived> Here<T>(T? happened, Func<T, ulong?> where, Func<T, IReadOnlyList<Arrived>> read)
        where T : class => happened is not null && where(happened) == guild ? read(happened) : [];

    private IReadOnlyList<Arrived> Created(Message message) => !IsOfPerson(message, out var author)
        ? []
        :
        [
            new Arrived(
                $"m:{message.ChannelId}:{message.Id}",
                new Update.FromRoom.Said(Room(message), author.ToAddress(), At(message), ContentOf(message), RepliedTo(message)),
                Snowflake.TimeOf(message.Id)),
        ];

    /// <summary>Discord says "updated" also when it has unfurled a link or somebody has pinned the message.</summary>
    private IReadOnlyList<Arrived> Edited(Message message) => string.IsNullOrEmpty(message.EditedTimestamp) || !IsOfPerson(message, out var author)
        ? []
        :
        [
            new Arrived(
                $"e:{message.ChannelId}:{message.Id}:{message.EditedTimestamp}",
                new Update.FromRoom.Edited(Room(message), author.ToAddress(), At(message), ContentOf(message)),
                Snowflake.TimeOf(message.Id)),
        ];

    private IReadOnlyList<Arrived> Typing(TypingBegun typing) => typing.UserId == self || typing.UserId == 0
        ? []
        :
        [
            new Arrived(
                string.Create(CultureInfo.InvariantCulture, $"y:{typing.ChannelId}:{typing.UserId}:{typing.Timestamp}"),
                new Update.FromRoom.Typing(new ChannelRef(typing.ChannelId).ToAddress(), new UserRef(typing.UserId).ToAddress())),
        ];

    private static Arrived Deleted(ulong channel, ulong message) =>
        new($"d:{channel}:{message}", new Update.FromRoom.Deleted(new ChannelRef(channel).ToAddress(), new MessageRef(channel, message).ToAddress()), Snowflake.TimeOf(message));

    private static Arrived Lost(ulong channel) => new($"x:{channel}", new Update.FromRoom.Lost(new ChannelRef(channel).ToAddress()));

    private bool IsOfPerson(Message message, out UserRef author)
    {
        author = new UserRef(message.Author?.Id ?? 0);
        return author.Id != 0 && author.Id != self && message is { Author.Bot: false, WebhookId: null, Id: > 0, ChannelId: > 0, Type: Ordinary or Reply };
    }

    private static Content ContentOf(Message message)
    {
        var text = MarkupReader.Read(message.Content ?? "", out var leftOut);
        var files = new List<Attachment>();
        foreach (var file in message.Attachments ?? [])
        {
            if (file is { Id: > 0, Url.Length: > 0 })
                files.Add(new Attachment(KindOf(message, file), DiscordMessenger.PlatformName, FileTicket.Of(message, file), Math.Max(0, file.Size)));
        }

        return new Content(text, files, RefusedOf(message, isEmpty: text.IsEmpty && files.Count == 0)) { LeftOut = leftOut };
    }

    private static AttachmentKind KindOf(Message message, MessageFile file)
    {
        if ((message.Flags & VoiceMessage) != 0)
            return AttachmentKind.Voice;

        return file.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true ? AttachmentKind.Photo : AttachmentKind.Document;
    }

    /// <summary>What of the message can't be passed on. Previews of links are Discord's own addition, so they count only where there is nothing else.</summary>
    private static string? RefusedOf(Message message, bool isEmpty) => message switch
    {
        { MessageSnapshots.Is: true } or { MessageReference.Type: MessageReference.Forward } => "forward",
        { StickerItems.Is: true } => "sticker",
        { Poll.Is: true } => "poll",
        _ when !isEmpty => null,
        { Components.Is: true } => "components",
        { Embeds.Is: true } => "embed",
        _ => "unknown",
    };

    private static Address? RepliedTo(Message message) =>
        message.MessageReference is { Type: MessageReference.Reply, MessageId: { } replied } reference && (reference.ChannelId ?? message.ChannelId) == message.ChannelId
            ? new MessageRef(message.ChannelId, replied).ToAddress()
            : null;

    private static Address Room(Message message) => new ChannelRef(message.ChannelId).ToAddress();

    private static Address At(Message message) => new MessageRef(message.ChannelId, message.Id).ToAddress();
}
