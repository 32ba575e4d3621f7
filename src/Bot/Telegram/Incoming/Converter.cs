using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Telegram.Incoming;

/// <summary>Something to do at the platform after the update is durable. It may be lost without harm.</summary>
internal abstract record Chore
{
    private Chore()
    {
    }

    /// <summary>Stops the little clock on a pressed button.</summary>
    public sealed record AnswerCallback(string Id) : Chore;

    /// <summary>The bot talks to one person at a time: whoever adds it to a group loses it again at once.</summary>
    public sealed record Leave(long Chat) : Chore;
}

/// <summary>What became of an update. Closed words: they are counted.</summary>
internal enum Disposal
{
    Passed,
    Notice,
    NotPrivate,
    NotOurs,
    Malformed,
}

internal readonly record struct Converted(Arrived? Arrived, Chore? Chore, Disposal Disposal)
{
    /// <param name="date">Seconds since 1970; 0 where the platform tells none.</param>
    /// <param name="message">The message that it is about; 0 when it is about none.</param>
    public static Converted Passed(string key, Update update, long date, long message = 0) =>
        new(new Arrived(key, update, TelegramIds.Moment(date, message)), null, Disposal.Passed);

    public static Converted Dropped(Disposal disposal, Chore? chore = null) => new(null, chore, disposal);
}

/// <summary>
/// Turns what was read into what the engine is told. Pure, and total: every update has an outcome. Only private chats are
/// heard; only what is on the allow list of <see cref="ContentReader"/> is passed on.
/// </summary>
internal static class Converter
{
    private const int LongestButton = 64;

    public static Converted Convert(WireUpdate update) => update switch
    {
        { Kind: WireKind.Message, Message: { } message } => ConvertMessage(message, edited: false),
        { Kind: WireKind.EditedMessage, Message: { } message } => ConvertMessage(message, edited: true),
        { Kind: WireKind.Callback, Callback: { } callback } => ConvertCallback(callback),
        { Kind: WireKind.Member, Member: { } member } => ConvertMember(member),
        _ => Converted.Dropped(Disposal.NotOurs),
    };

    private static Converted ConvertMessage(WireMessage message, bool edited)
    {
        var chat = message.Chat;
        if (!chat.IsPrivate)
            return NotPrivate(chat);

        if (message.Foreign)
            return Converted.Dropped(Disposal.NotOurs);

        if (chat.Id <= 0 || message.Id <= 0)
            return Converted.Dropped(Disposal.Malformed);

        if (ContentReader.Read(message) is not { } content)
            return Converted.Dropped(Disposal.Notice);

        var from = TelegramIds.ChatAddress(chat.Id);
        var address = TelegramIds.MessageAddress(chat.Id, message.Id, message.Date);
        if (edited)
        {
            return content.Refused is { } kind && !MessageKinds.CanBecomeByEdit(kind)
                ? Converted.Dropped(Disposal.Notice)
                : Converted.Passed($"e:{chat.Id}:{message.Id}:{message.EditDate}:{ContentReader.Fingerprint(content)}", new Update.FromSeeker.Edited(from, address, content), message.EditDate, message.Id);
        }

        var key = $"m:{chat.Id}:{message.Id}";
        Address? reply = message.ReplyId > 0 && message.ReplyChat == chat ? TelegramIds.MessageAddress(chat.Id, message.ReplyId, message.ReplyDate) : null;
        return CommandReader.TryRead(message, content, out var command, out var rest)
            ? Converted.Passed(key, new Update.FromSeeker.Commanded(from, command, rest, reply), message.Date, message.Id)
            : Converted.Passed(key, new Update.FromSeeker.Said(from, address, content, reply), message.Date, message.Id);
    }

    private static Converted ConvertCallback(WireCallback callback)
    {
        if (string.IsNullOrEmpty(callback.Id))
            return Converted.Dropped(Disposal.Malformed);

        var answer = new Chore.AnswerCallback(callback.Id);
        if (!callback.Chat.IsPrivate)
            return Converted.Dropped(Disposal.NotPrivate, answer);

        return callback.Chat.Id > 0 && callback.Data is { Length: > 0 and <= LongestButton } button
            ? Converted.Passed($"c:{callback.Id}", new Update.FromSeeker.Pressed(TelegramIds.ChatAddress(callback.Chat.Id), button), 0) with { Chore = answer }
            : Converted.Dropped(Disposal.Malformed, answer);
    }

    private static Converted ConvertMember(WireMember member)
    {
        var chat = member.Chat;
        if (!chat.IsPrivate)
            return member.Status is "left" or "kicked" ? Converted.Dropped(Disposal.NotPrivate) : NotPrivate(chat);

        if (chat.Id <= 0)
            return Converted.Dropped(Disposal.Malformed);

        var from = TelegramIds.ChatAddress(chat.Id);
        return member.Status switch
        {
            "kicked" => Converted.Passed($"s:{chat.Id}:{member.Date}:kicked", new Update.FromSeeker.Left(from), member.Date),
            "member" => Converted.Passed($"s:{chat.Id}:{member.Date}:member", new Update.FromSeeker.Returned(from), member.Date),
            _ => Converted.Dropped(Disposal.NotOurs),
        };
    }

    private static Converted NotPrivate(WireChat chat) =>
        chat.Id < 0 ? Converted.Dropped(Disposal.NotPrivate, new Chore.Leave(chat.Id)) : Converted.Dropped(Disposal.Malformed);
}
