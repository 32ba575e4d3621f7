using System.Collections.Immutable;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>What most methods check first: the chat, the message they reply to or change, the formatted text, the keyboard.</summary>
internal sealed class Addressing(World world)
{
    private const int MaxText = 4096;
    private const int MaxCaption = 1024;

    /// <summary>The chat, if the bot knows it: a person who never wrote to the bot does not exist for it.</summary>
    public (Chat? Chat, Answer? Error) Known(Params call)
    {
        if (call["chat_id"].Length == 0)
            return (null, Answer.Bad("chat_id is empty"));

        var chat = world.Chat(call.Long("chat_id"));
        if (chat is null || (!chat.IsGroup && world.Person(chat.Id) is { HasWritten: false }))
            return (null, Answer.Bad("chat not found"));

        if (chat is { IsGroup: true, BotIsMember: false })
            return (null, new Answer.Error(403, "Forbidden: bot is not a member of the supergroup chat"));

        return (chat, null);
    }

    /// <summary>The chat, if the bot may write there now.</summary>
    public (Chat? Chat, Answer? Error) Writable(Params call)
    {
        var (chat, error) = Known(call);
        return chat is not null && world.Person(chat.Id) is { } person ? person switch
        {
            { IsDeactivated: true } => (null, new Answer.Error(403, "Forbidden: user is deactivated")),
            { HasBlockedBot: true } => (null, new Answer.Error(403, "Forbidden: bot was blocked by the user")),
            _ => (chat, null),
        } : (chat, error);
    }

    /// <param name="role">How the error calls it: <c>message to edit</c>.</param>
    public (Message? Message, Answer? Error) Target(Params call, string role)
    {
        var (chat, error) = Known(call);
        if (chat is null)
            return (null, error);

        return world.Message(chat.Id, call.Int("message_id")) is { Deleted: false } message
            ? (message, null)
            : (null, Answer.Bad($"{role} not found"));
    }

    public (int? ReplyTo, Answer? Error) Reply(Params call, Chat chat)
    {
        var (id, optional) = (call.Int("reply_to_message_id"), call.Flag("allow_sending_without_reply"));
        if (call["reply_parameters"] is { Length: > 0 } parameters)
        {
            try
            {
                using var document = JsonDocument.Parse(parameters);
                if (document.RootElement.ValueKind != JsonValueKind.Object)
                    return (null, Answer.Bad("object expected as reply parameters"));

                if (!document.RootElement.TryGetProperty("message_id", out var message) || !message.TryGetInt32(out id))
                    return (null, Answer.Bad("can't find field \"message_id\""));

                optional = document.RootElement.TryGetProperty("allow_sending_without_reply", out var allow) && allow.ValueKind == JsonValueKind.True;
            }
            catch (JsonException)
            {
                return (null, Answer.Bad("can't parse reply parameters JSON object"));
            }
        }

        if (id <= 0)
            return (null, null);

        if (world.Message(chat.Id, id) is { Deleted: false })
            return (id, null);

        return optional ? (null, null) : (null, Answer.Bad("message to be replied not found"));
    }

    public static (FormattedText Text, Answer? Error) Text(Params call)
    {
        if (call["text"].Length == 0)
            return (FormattedText.Empty, Answer.Bad("message text is empty"));

        var (text, error) = Formatted(call["text"], call["parse_mode"], call["entities"]);
        return (text, error) switch
        {
            (_, not null) => (text, Answer.Bad(error)),
            ({ Text.Length: 0 }, _) => (text, Answer.Bad("text must be non-empty")),
            ({ Text.Length: > MaxText }, _) => (text, Answer.Bad("message is too long")),
            _ => (text, null),
        };
    }

    public static (FormattedText Text, Answer? Error) Caption(string caption, string parseMode, string entities)
    {
        var (text, error) = Formatted(caption, parseMode, entities);
        return (text, error) switch
        {
            (_, not null) => (text, Answer.Bad(error)),
            ({ Text.Length: > MaxCaption }, _) => (text, Answer.Bad("message caption is too long")),
            _ => (text, null),
        };
    }

    public static (ImmutableArray<ImmutableArray<Button>> Keyboard, Answer? Error) Keyboard(Params call)
    {
        if (call["reply_markup"].Length == 0)
            return ([], null);

        var (rows, error) = KeyboardJson.Read(call["reply_markup"]);
        return (rows, error is null ? null : Answer.Bad(error));
    }

    private static (FormattedText Text, string? Error) Formatted(string text, string parseMode, string entities)
    {
        if (text.Length > 0 && parseMode.Length > 0)
        {
            // Markdown has two dialects with rules of their own, and the bot under test sends entities: only HTML is read here.
            if (!parseMode.Equals("HTML", StringComparison.OrdinalIgnoreCase))
                return (FormattedText.Empty, "unsupported parse_mode");

            var (plain, parsed, fault) = HtmlText.Parse(text);
            return fault is null ? FormattedText.From(plain, parsed) : (FormattedText.Empty, fault);
        }

        var (given, error) = entities.Length == 0 ? ([], null) : EntityJson.Read(entities);
        return error is null ? FormattedText.From(text, given) : (FormattedText.Empty, error);
    }
}
