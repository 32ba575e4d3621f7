using System.Collections.Immutable;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>editMessageText, editMessageCaption, editMessageReplyMarkup, deleteMessage, deleteMessages.</summary>
internal sealed class Editing(World world, Addressing addressing, MessageJson json)
{
    private const int MaxDeleted = 100;
    private static readonly TimeSpan DeleteLimit = TimeSpan.FromHours(48);

    private static readonly Answer NotModified = Answer.Bad(
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");

    public Answer Text(Params call)
    {
        var (text, error) = Addressing.Text(call);
        if (error is not null)
            return error;

        return Edit(call, message => message.Kind == "text" ? null : Answer.Bad("there is no text in the message to edit"),
            message => message with { Text = text.Text, Entities = text.Entities, PreviewDisabled = Sending.PreviewDisabled(call) });
    }

    public Answer Caption(Params call)
    {
        var (caption, error) = Addressing.Caption(call["caption"], call["parse_mode"], call["caption_entities"]);
        if (error is not null)
            return error;

        return Edit(call, message => message.Kind is "text" or "sticker" ? Answer.Bad("there is no caption in the message to edit") : null,
            message => message with { Text = caption.Text, Entities = caption.Entities });
    }

    public Answer ReplyMarkup(Params call) => Edit(call, _ => null, message => message);

    public Answer Delete(Params call)
    {
        if (call["chat_id"].Length == 0)
            return Answer.Bad("chat identifier is not specified");

        if (call.Int("message_id") == 0)
            return Answer.Bad("message identifier is not specified");

        var (message, error) = addressing.Target(call, "message to delete");
        return message is null ? error! : Delete([message]);
    }

    /// <summary>Messages that are not there are passed over; one that may not be deleted stops all.</summary>
    public Answer DeleteMany(Params call)
    {
        var (ids, error) = Ids(call["message_ids"]);
        if (error is not null)
            return error;

        var (chat, unknown) = addressing.Known(call);
        return chat is null ? unknown! : Delete([.. ids.Select(id => world.Message(chat.Id, id)).OfType<Message>().Where(message => !message.Deleted)]);
    }

    private Answer Delete(List<Message> messages)
    {
        // In a private chat a bot may delete the person's messages as well as its own; in groups it is no administrator here.
        if (messages.Exists(message => world.Clock.Now - message.Date > DeleteLimit || (!message.FromBot && message.Chat < 0)))
            return Answer.Bad("message can't be deleted for everyone");

        foreach (var message in messages)
            world.Change(message.Chat, message.Id, it => it with { Deleted = true });

        return Answer.True;
    }

    private Answer Edit(Params call, Func<Message, Answer?> refuse, Func<Message, Message> change)
    {
        var (keyboard, badKeyboard) = Addressing.Keyboard(call);
        if (badKeyboard is not null)
            return badKeyboard;

        var (found, error) = addressing.Target(call, "message to edit");
        if (found is null)
            return error!;

        // A message sent with a reply keyboard is as good as unchangeable, too.
        if (!found.FromBot || (found.ReplyMarkup is not null && found.Keyboard.IsEmpty))
            return Answer.Bad("message can't be edited");

        if (refuse(found) is { } refusal)
            return refusal;

        var same = true;
        var edited = world.Change(found.Chat, found.Id, message =>
        {
            // Leaving reply_markup out takes the keyboard away.
            var next = change(message) with { Keyboard = keyboard, ReplyMarkup = keyboard.IsEmpty ? null : call["reply_markup"] };
            same = next.Text == message.Text && next.Entities.SequenceEqual(message.Entities) && Same(next.Keyboard, message.Keyboard);
            return same ? message : next with { EditDate = world.Clock.Now, EarlierTexts = message.EarlierTexts.Add(message.Text) };
        });
        if (edited is null)
            return Answer.Bad("message to edit not found");

        return same ? NotModified : new Answer.Ok(writer => json.Write(writer, edited));
    }

    private static bool Same(ImmutableArray<ImmutableArray<Button>> one, ImmutableArray<ImmutableArray<Button>> other) =>
        one.Length == other.Length && one.Zip(other).All(rows => rows.First.SequenceEqual(rows.Second));

    private static (List<int> Ids, Answer? Error) Ids(string parameter)
    {
        if (parameter.Length == 0)
            return ([], Answer.Bad("message identifiers are not specified"));

        try
        {
            var ids = JsonSerializer.Deserialize<List<int>>(parameter)!;
            return ids switch
            {
                { Count: > MaxDeleted } => ([], Answer.Bad("too many message identifiers specified")),
                { Count: 0 } => ([], Answer.Bad("message identifiers are not specified")),
                _ => ids.Exists(id => id <= 0) ? ([], Answer.Bad("invalid message identifier specified")) : (ids, null),
            };
        }
        catch (JsonException)
        {
            return ([], Answer.Bad("can't parse message_ids JSON object"));
        }
    }
}
