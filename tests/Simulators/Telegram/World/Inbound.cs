using System.Text;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>Turns what people do into updates. The lanes are those of the real server: messages by chat, presses by person, each other kind by itself.</summary>
internal sealed class Inbound(World world, UpdateQueue queue, MessageJson json)
{
    private const long PressLane = 3L << 33;
    private const long MemberLane = 5L << 33;
    private const long ReactionLane = 8L << 33;

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    public World World => world;

    public Message Post(Chat chat, Message draft)
    {
        var message = world.Post(chat, draft);
        Push("message", chat.Id, Day, writer => json.Write(writer, message));
        return message;
    }

    public void Edited(Message message) => Push("edited_message", message.Chat, Day, writer => json.Write(writer, message));

    public void Pressed(CallbackPress press, Person person, Message? message) => Push("callback_query", press.Person + PressLane, Acting.PressLife, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, press.Id);
        WriteFrom(writer, person);
        writer.WritePropertyName("message"u8);
        if (message is null or { Deleted: true })
            json.WriteInaccessible(writer, press.Chat, press.MessageId);
        else
            json.Write(writer, message);

        writer.WriteString("chat_instance"u8, $"{press.Chat * 7919}");
        writer.WriteString("data"u8, press.Data);
        writer.WriteEndObject();
    });

    public void Reacted(Person person, Message before, Message after) => Push("message_reaction", after.Chat + ReactionLane, Day, writer =>
    {
        writer.WriteStartObject();
        WriteChat(writer, after.Chat);
        writer.WriteNumber("message_id"u8, after.Id);
        writer.WriteStartObject("user"u8);
        MessageJson.WriteUser(writer, person);
        writer.WriteEndObject();
        writer.WriteNumber("date"u8, world.Clock.Now.ToUnixTimeSeconds());
        WriteReactions("old_reaction", before);
        WriteReactions("new_reaction", after);
        writer.WriteEndObject();

        void WriteReactions(string name, Message message)
        {
            writer.WriteStartArray(name);
            foreach (var emoji in message.PersonReactions)
            {
                writer.WriteStartObject();
                writer.WriteString("type"u8, "emoji"u8);
                writer.WriteString("emoji"u8, emoji);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    });

    /// <summary>The bot's own standing in a chat changed: <c>member</c>, <c>kicked</c> (blocked, in a private chat), <c>left</c>.</summary>
    public void BotStanding(long chat, Person by, string before, string after) => Push("my_chat_member", chat + MemberLane, Day, writer =>
    {
        writer.WriteStartObject();
        WriteChat(writer, chat);
        WriteFrom(writer, by);
        writer.WriteNumber("date"u8, world.Clock.Now.ToUnixTimeSeconds());
        WriteStanding("old_chat_member", before);
        WriteStanding("new_chat_member", after);
        writer.WriteEndObject();

        void WriteStanding(string name, string status)
        {
            writer.WriteStartObject(name);
            writer.WriteStartObject("user"u8);
            json.WriteBot(writer);
            writer.WriteEndObject();
            writer.WriteString("status"u8, status);
            if (status == "kicked")
                writer.WriteNumber("until_date"u8, 0);

            writer.WriteEndObject();
        }
    });

    /// <summary>Any JSON object as an update. Its members are passed on as they are, byte for byte; an <c>update_id</c> in it is used.</summary>
    public void Inject(string update)
    {
        var bytes = Encoding.UTF8.GetBytes(update);
        var reader = new Utf8JsonReader(bytes);
        var members = new List<byte>(bytes.Length);
        var kind = "";
        int? id = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An update is a JSON object.");

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var start = (int)reader.TokenStartIndex;
            reader.Read();
            if (name == "update_id" && reader.TryGetInt32(out var given))
            {
                id = given;
                continue;
            }

            reader.Skip();
            kind = kind.Length == 0 ? name : kind;
            if (members.Count > 0)
                members.Add((byte)',');

            members.AddRange(bytes.AsSpan(start..(int)reader.BytesConsumed));
        }

        queue.Push(kind, [.. members], Day, lane: 1, id);
    }

    private void Push(string kind, long lane, TimeSpan life, Action<Utf8JsonWriter> write) =>
        queue.Push(kind, UpdateQueue.Members(kind, JsonBytes.Write(write, static (inner, writer) => inner(writer))), life, lane);

    private static void WriteFrom(Utf8JsonWriter writer, Person person)
    {
        writer.WriteStartObject("from"u8);
        MessageJson.WriteUser(writer, person);
        writer.WriteEndObject();
    }

    private void WriteChat(Utf8JsonWriter writer, long chat)
    {
        writer.WriteStartObject("chat"u8);
        json.WriteChat(writer, chat);
        writer.WriteEndObject();
    }
}
