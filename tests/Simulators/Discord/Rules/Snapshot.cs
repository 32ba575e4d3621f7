using System.Buffers;
using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>What a forward carries: a copy of the message's content without its author, taken at that moment.</summary>
internal static class Snapshot
{
    public static byte[] Of(World world, Message message)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Wire.Options))
        {
            using var whole = JsonDocument.Parse(WholeOf(world, message));
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteStartObject("message"u8);
            foreach (var field in whole.RootElement.EnumerateObject())
            {
                if (field.Name is "type" or "content" or "embeds" or "attachments" or "timestamp" or "edited_timestamp"
                    or "flags" or "mentions" or "mention_roles" or "sticker_items" or "components")
                {
                    field.WriteTo(json);
                }
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static ReadOnlyMemory<byte> WholeOf(World world, Message message)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Wire.Options);
        Wire.Message(json, world, message, new MessageView(WithContent: true));
        json.Flush();
        return buffer.WrittenMemory;
    }
}
