using System.Text.Json;

namespace MentorBot.Bot.Telegram.Incoming;

/// <summary>Reads the few fields of a message that may come further, and notes which kind of message it is.</summary>
internal static class MessageReader
{
    /// <summary>More than the platform's hundred; the rest of a hostile list is not kept.</summary>
    private const int MostEntities = 200;

    private const int MostSizes = 32;

    /// <param name="reader">Stands on the message's opening brace; is left at its end.</param>
    public static WireMessage Read(ref Utf8JsonReader reader)
    {
        var message = new WireMessage();
        var depth = reader.CurrentDepth;
        while (JsonFields.Next(ref reader, depth, out var field))
        {
            ReadField(ref reader, field, message);
        }

        return message;
    }

    public static WireChat ReadChat(ref Utf8JsonReader reader)
    {
        long id = 0;
        var isPrivate = false;
        if (!JsonFields.IsObject(reader))
            return default;

        var depth = reader.CurrentDepth;
        while (JsonFields.Next(ref reader, depth, out var field))
        {
            switch (field)
            {
                case "id":
                    id = JsonFields.Number(ref reader);
                    break;
                case "type":
                    isPrivate = reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("private"u8);
                    break;
            }
        }

        return new WireChat(id, isPrivate);
    }

    private static void ReadField(ref Utf8JsonReader reader, string field, WireMessage message)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return;

        switch (field)
        {
            case "message_id":
                message.Id = JsonFields.Number(ref reader);
                break;
            case "chat":
                message.Chat = ReadChat(ref reader);
                break;
            case "edit_date":
                message.EditDate = JsonFields.Number(ref reader);
                break;
            case "text":
                message.Text = JsonFields.Text(ref reader);
                break;
            case "entities":
                message.TextEntities = ReadEntities(ref reader);
                break;
            case "caption":
                message.Caption = JsonFields.Text(ref reader);
                break;
            case "caption_entities":
                message.CaptionEntities = ReadEntities(ref reader);
                break;
            case "photo":
                message.Photo = ReadSizes(ref reader);
                break;
            case "document":
                message.Document = ReadFile(ref reader);
                break;
            case "voice":
                message.Voice = ReadFile(ref reader);
                break;
            case "sticker":
                message.Sticker = ReadStickerEmoji(ref reader);
                break;
            case "reply_to_message":
                ReadReply(ref reader, message);
                break;
            case "forward_origin" or "forward_from" or "forward_from_chat" or "forward_sender_name" or "forward_date":
                message.Forwarded = true;
                break;
            case "business_connection_id" or "guest_query_id":
                message.Foreign = true;
                break;
            default:
                ReadKind(field, message);
                break;
        }
    }

    private static void ReadKind(string field, WireMessage message)
    {
        switch (MessageKinds.RoleOf(field))
        {
            case FieldRole.Refused:
                message.Refused ??= field;
                break;
            case FieldRole.Notice:
                message.Notice = true;
                break;
        }
    }

    /// <summary>Of what she replies to, only where it is; its author and words are not read.</summary>
    private static void ReadReply(ref Utf8JsonReader reader, WireMessage message)
    {
        if (!JsonFields.IsObject(reader))
            return;

        var depth = reader.CurrentDepth;
        while (JsonFields.Next(ref reader, depth, out var field))
        {
            switch (field)
            {
                case "message_id":
                    message.ReplyId = JsonFields.Number(ref reader);
                    break;
                case "chat":
                    message.ReplyChat = ReadChat(ref reader);
                    break;
            }
        }
    }

    private static List<WireEntity>? ReadEntities(ref Utf8JsonReader reader)
    {
        if (!JsonFields.IsArray(reader))
            return null;

        var entities = new List<WireEntity>();
        var depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (JsonFields.IsObject(reader) && reader.CurrentDepth == depth + 1 && ReadEntity(ref reader) is { Type: not null } entity
                && entities.Count < MostEntities)
            {
                entities.Add(entity);
            }
        }

        return entities;
    }

    private static WireEntity ReadEntity(ref Utf8JsonReader reader)
    {
        string? type = null;
        long offset = -1;
        long length = 0;
        var depth = reader.CurrentDepth;
        while (JsonFields.Next(ref reader, depth, out var field))
        {
            switch (field)
            {
                case "type":
                    type = EntityStyles.KnownName(ref reader);
                    break;
                case "offset":
                    offset = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var start) ? start : -1;
                    break;
                case "length":
                    length = JsonFields.Number(ref reader);
                    break;
            }
        }

        return new WireEntity(type, offset, length);
    }

    private static List<WireFile>? ReadSizes(ref Utf8JsonReader reader)
    {
        if (!JsonFields.IsArray(reader))
            return null;

        var sizes = new List<WireFile>();
        var depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (JsonFields.IsObject(reader) && reader.CurrentDepth == depth + 1 && ReadFile(ref reader) is { } size && sizes.Count < MostSizes)
                sizes.Add(size);
        }

        return sizes;
    }

    /// <summary>Of a file, the ticket and the size. Its name is hers and is not read.</summary>
    private static WireFile? ReadFile(ref Utf8JsonReader reader)
    {
        if (!JsonFields.IsObject(reader))
            return null;

        string? id = null;
        long bytes = 0;
        long width = 0;
        long height = 0;
        var depth = reader.CurrentDepth;
        while (JsonFields.Next(ref reader, depth, out var field))
        {
            switch (field)
            {
                case "file_id":
                    id = JsonFields.Text(ref reader);
                    break;
                case "file_size":
                    bytes = JsonFields.Number(ref reader);
                    break;
                case "width":
                    width = JsonFields.Number(ref reader);
                    break;
                case "height":
                    height = JsonFields.Number(ref reader);
                    break;
            }
        }

        return new WireFile(id, Math.Max(bytes, 0), Math.Clamp(width, 0, 1 << 20) * Math.Clamp(height, 0, 1 << 20));
    }

    private static string? ReadStickerEmoji(ref Utf8JsonReader reader)
    {
        if (!JsonFields.IsObject(reader))
            return null;

        var emoji = "";
        var depth = reader.CurrentDepth;
        while (JsonFields.Next(ref reader, depth, out var field))
        {
            if (field == "emoji")
                emoji = JsonFields.Text(ref reader) ?? "";
        }

        return emoji;
    }
}
