using System.Buffers;
using System.Text.Json;

namespace MentorBot.Bot.Discord.Gateway;

/// <summary>The envelope of a message of the gateway, read without its contents.</summary>
/// <param name="Data">The bytes of <c>d</c>, inside the message; empty when there are none.</param>
internal readonly record struct GatewayFrame(int Op, long? Seq, string? Type, ReadOnlyMemory<byte> Data)
{
    public const int Dispatch = 0;
    public const int Heartbeat = 1;
    public const int Reconnect = 7;
    public const int InvalidSession = 9;
    public const int Hello = 10;
    public const int HeartbeatAck = 11;

    /// <summary>False for anything that is no envelope; never throws.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> message, out GatewayFrame frame)
    {
        frame = default;
        try
        {
            var json = new Utf8JsonReader(message.Span);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
                return false;

            int? op = null;
            long? seq = null;
            string? type = null;
            ReadOnlyMemory<byte> data = default;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var name = json.ValueTextEquals("op"u8) ? 'o' : json.ValueTextEquals("s"u8) ? 's' : json.ValueTextEquals("t"u8) ? 't' : json.ValueTextEquals("d"u8) ? 'd' : ' ';
                json.Read();
                switch (name, json.TokenType)
                {
                    case ('o', JsonTokenType.Number) when json.TryGetInt32(out var number):
                        op = number;
                        break;
                    case ('s', JsonTokenType.Number) when json.TryGetInt64(out var number):
                        seq = number;
                        break;
                    case ('t', JsonTokenType.String):
                        type = json.GetString();
                        break;
                    case ('d', _):
                        var start = (int)json.TokenStartIndex;
                        json.Skip();
                        data = message[start..(int)json.BytesConsumed];
                        break;
                    default:
                        json.Skip();
                        break;
                }
            }

            if (op is null)
                return false;

            frame = new GatewayFrame(op.Value, seq, type, data);
            return true;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}

/// <summary>The messages that we send to the gateway.</summary>
internal static class GatewayFrames
{
    private const int Identify = 2;
    private const int Resume = 6;

    /// <summary>Discord takes no longer message.</summary>
    public const int Longest = 4096;

    public static ReadOnlyMemory<byte> Beat(long? seq) => Write(GatewayFrame.Heartbeat, json =>
    {
        if (seq is { } number)
            json.WriteNumber("d"u8, number);
        else
            json.WriteNull("d"u8);
    });

    public static ReadOnlyMemory<byte> IdentifyWith(string token, int intents) => Write(Identify, json =>
    {
        json.WriteStartObject("d"u8);
        json.WriteString("token"u8, token);
        json.WriteNumber("intents"u8, intents);
        json.WriteStartObject("properties"u8);
        json.WriteString("os"u8, "linux");
        json.WriteString("browser"u8, "mentorbot");
        json.WriteString("device"u8, "mentorbot");
        json.WriteEndObject();
        json.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> ResumeFrom(string token, string session, long seq) => Write(Resume, json =>
    {
        json.WriteStartObject("d"u8);
        json.WriteString("token"u8, token);
        json.WriteString("session_id"u8, session);
        json.WriteNumber("seq"u8, seq);
        json.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Write(int op, Action<Utf8JsonWriter> data)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("op"u8, op);
            data(json);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}

/// <summary>What Discord is asked to tell.</summary>
internal static class Intents
{
    public const int Guilds = 1 << 0;
    public const int GuildMessages = 1 << 9;
    public const int GuildMessageTyping = 1 << 11;
    public const int MessageContent = 1 << 15;

    public static int Of(DiscordSettings settings) =>
        Guilds | GuildMessages | MessageContent | (settings.ListenToTyping ? GuildMessageTyping : 0);
}
