using System.Text.Json;
using MentorBot.Bot.Telegram.Api;

namespace MentorBot.Bot.Telegram.Incoming;

/// <summary>Reads one update. Whatever valid JSON holds, this returns: with gaps where it is malformed.</summary>
internal static class UpdateReader
{
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static WireUpdate Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Answer<WireUpdate>.ReaderOptions);
        var update = new WireUpdate(null, WireKind.Other);
        reader.Read();
        if (!JsonFields.IsObject(reader))
        {
            reader.Skip();
            return update;
        }

        var depth = reader.CurrentDepth;
        while (JsonFields.Next(ref reader, depth, out var field))
        {
            update = field switch
            {
                "update_id" => update with { Id = JsonFields.Number(ref reader) is > 0 and < int.MaxValue and var id ? id : null },
                "message" when JsonFields.IsObject(reader) => update with { Kind = WireKind.Message, Message = MessageReader.Read(ref reader) },
                "edited_message" when JsonFields.IsObject(reader) => update with { Kind = WireKind.EditedMessage, Message = MessageReader.Read(ref reader) },
                "callback_query" when JsonFields.IsObject(reader) => update with { Kind = WireKind.Callback, Callback = ReadCallback(ref reader) },
                "my_chat_member" when JsonFields.IsObject(reader) => update with { Kind = WireKind.Member, Member = ReadMember(ref reader) },
                _ => update,
            };
        }

        return update;
    }

    /// <summary>The chat is that of the message the button hangs on; who pressed it needs no reading, a private chat has one person in it.</summary>
    private static WireCallback ReadCallback(ref Utf8JsonReader reader)
    {
        var callback = new WireCallback(null, default, null);
        var depth = reader.CurrentDepth;
        while (JsonFields.Next(ref reader, depth, out var field))
        {
            callback = field switch
            {
                "id" => callback with { Id = JsonFields.Text(ref reader) },
                "data" => callback with { Data = JsonFields.Text(ref reader) },
                "message" when JsonFields.IsObject(reader) => callback with { Chat = ReadChatOfMessage(ref reader) },
                _ => callback,
            };
        }

        return callback;
    }

    private static WireChat ReadChatOfMessage(ref Utf8JsonReader reader)
    {
        var chat = default(WireChat);
        var depth = reader.CurrentDepth;
        while (JsonFields.Next(ref reader, depth, out var field))
        {
            if (field == "chat")
                chat = PieceReader.ReadChat(ref reader);
        }

        return chat;
    }

    private static WireMember ReadMember(ref Utf8JsonReader reader)
    {
        var member = new WireMember(default, 0, null);
        var depth = reader.CurrentDepth;
        while (JsonFields.Next(ref reader, depth, out var field))
        {
            member = field switch
            {
                "chat" => member with { Chat = PieceReader.ReadChat(ref reader) },
                "date" => member with { Date = JsonFields.Number(ref reader) },
                "new_chat_member" when JsonFields.IsObject(reader) => member with { Status = ReadStatus(ref reader) },
                _ => member,
            };
        }

        return member;
    }

    private static string? ReadStatus(ref Utf8JsonReader reader)
    {
        string? status = null;
        var depth = reader.CurrentDepth;
        while (JsonFields.Next(ref reader, depth, out var field))
        {
            if (field == "status")
                status = JsonFields.Text(ref reader);
        }

        return status;
    }
}
