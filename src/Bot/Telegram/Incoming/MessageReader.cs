using System.Text.Json;

namespace MentorBot.Bot.Telegram.Incoming;

/// <summary>Reads the few fields of a message that may come further, and notes which kind of message it is.</summary>
internal static class MessageReader
{
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
                message.Chat = PieceReader.ReadChat(ref reader);
                break;
            case "date":
                message.Date = JsonFields.Number(ref reader);
                break;
            case "edit_date":
                message.EditDate = JsonFields.Number(ref reader);
                break;
            case "text":
                message.Text = JsonFields.Text(ref reader);
                break;
            case "entities":
                message.TextEntities = PieceReader.ReadEntities(ref reader);
                break;
            case "caption":
                message.Caption = JsonFields.Text(ref reader);
                break;
            case "caption_entities":
                message.CaptionEntities = PieceReader.ReadEntities(ref reader);
                break;
            case "photo":
                message.Photo = PieceReader.ReadSizes(ref reader);
                break;
            case "document":
                message.Document = PieceReader.ReadFile(ref reader);
                break;
            case "animation":
                // A document to the platform too, which usually repeats it as one.
                message.Document ??= PieceReader.ReadFile(ref reader);
                break;
            case "voice":
                message.Voice = PieceReader.ReadFile(ref reader);
                break;
            case "sticker":
                message.Sticker = PieceReader.ReadStickerEmoji(ref reader);
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
                case "date":
                    message.ReplyDate = JsonFields.Number(ref reader);
                    break;
                case "chat":
                    message.ReplyChat = PieceReader.ReadChat(ref reader);
                    break;
            }
        }
    }
}
