using System.Text;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>User, Chat and Message as the Bot API writes them.</summary>
internal sealed class MessageJson(World world, TelegramOptions options)
{
    public void WriteBot(Utf8JsonWriter json)
    {
        json.WriteNumber("id"u8, world.BotId);
        json.WriteBoolean("is_bot"u8, true);
        json.WriteString("first_name"u8, options.BotName);
        json.WriteString("username"u8, options.BotUsername);
    }

    public static void WriteUser(Utf8JsonWriter json, Person person)
    {
        json.WriteNumber("id"u8, person.Id);
        json.WriteBoolean("is_bot"u8, false);
        WriteNames(json, person);
        if (person.LanguageCode is not null)
            json.WriteString("language_code"u8, person.LanguageCode);
    }

    public void WriteChat(Utf8JsonWriter json, long chat)
    {
        json.WriteNumber("id"u8, chat);
        if (world.Person(chat) is { } person)
        {
            WriteNames(json, person);
            json.WriteString("type"u8, "private"u8);
        }
        else
        {
            json.WriteString("title"u8, world.Chat(chat)?.Title);
            json.WriteString("type"u8, "supergroup"u8);
        }
    }

    public void Write(Utf8JsonWriter json, Message message) => Write(json, message, withReply: true);

    /// <summary>A message the bot can no longer read: deleted, or too old.</summary>
    public void WriteInaccessible(Utf8JsonWriter json, long chat, int id)
    {
        json.WriteStartObject();
        json.WriteStartObject("chat"u8);
        WriteChat(json, chat);
        json.WriteEndObject();
        json.WriteNumber("message_id"u8, id);
        json.WriteNumber("date"u8, 0);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Message message, bool withReply)
    {
        json.WriteStartObject();
        json.WriteNumber("message_id"u8, message.Id);
        json.WriteStartObject("from"u8);
        if (message.FromBot)
            WriteBot(json);
        else
            WriteUser(json, world.Person(message.From)!);

        json.WriteEndObject();
        json.WriteStartObject("chat"u8);
        WriteChat(json, message.Chat);
        json.WriteEndObject();
        json.WriteNumber("date"u8, message.Date.ToUnixTimeSeconds());
        if (message.EditDate is { } edited)
            json.WriteNumber("edit_date"u8, edited.ToUnixTimeSeconds());

        if (withReply && message.ReplyTo is { } replyTo && world.Message(message.Chat, replyTo) is { Deleted: false } replied)
        {
            json.WritePropertyName("reply_to_message"u8);
            Write(json, replied, withReply: false);
        }

        if (message.MediaGroup is not null)
            json.WriteString("media_group_id"u8, message.MediaGroup);

        if (message.Protected)
            json.WriteBoolean("has_protected_content"u8, true);

        WriteContent(json, message);
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, Message message)
    {
        var isText = message.Kind == "text";
        if (message.Text.Length > 0)
        {
            json.WriteString(isText ? "text"u8 : "caption"u8, message.Text);
            EntityJson.Write(json, isText ? "entities" : "caption_entities", message.Entities);
        }

        if (message.PreviewDisabled && isText)
        {
            json.WriteStartObject("link_preview_options"u8);
            json.WriteBoolean("is_disabled"u8, true);
            json.WriteEndObject();
        }

        if (message.Fields.Length > 0)
            WriteMembers(json, message.Fields);

        if (!message.Keyboard.IsEmpty)
        {
            json.WritePropertyName("reply_markup"u8);
            json.WriteRawValue(message.ReplyMarkup!, skipInputValidation: true);
        }
    }

    /// <summary>Members kept as JSON text are written one by one, so that duplicate keys survive.</summary>
    private static void WriteMembers(Utf8JsonWriter json, string members)
    {
        var bytes = Encoding.UTF8.GetBytes($"{{{members}}}");
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            json.WritePropertyName(reader.GetString()!);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            json.WriteRawValue(bytes.AsSpan(start..(int)reader.BytesConsumed), skipInputValidation: true);
        }
    }

    private static void WriteNames(Utf8JsonWriter json, Person person)
    {
        json.WriteString("first_name"u8, person.FirstName);
        if (person.LastName is not null)
            json.WriteString("last_name"u8, person.LastName);

        if (person.Username is not null)
            json.WriteString("username"u8, person.Username);
    }
}
