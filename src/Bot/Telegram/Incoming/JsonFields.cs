using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using MentorBot.Bot.Telegram.Api;

namespace MentorBot.Bot.Telegram.Incoming;

/// <summary>
/// Walks over the fields of an object and reads the plain values in it. A value of another type than expected reads as
/// nothing: a hostile update has holes, it has no power to throw. A field whose name is not known here has no name at all,
/// so that no text of a stranger's choosing gets further than this.
/// </summary>
internal static class JsonFields
{
    private const int LongestName = 64;

    private static readonly string[] ReadFields =
    [
        "update_id", "message", "edited_message", "callback_query", "my_chat_member", "message_id", "chat", "edit_date", "text", "entities", "caption",
        "caption_entities", "photo", "document", "animation", "voice", "sticker", "reply_to_message", "forward_origin", "forward_from", "forward_from_chat",
        "forward_sender_name", "forward_date", "business_connection_id", "guest_query_id", "id", "type", "offset", "length", "file_id", "file_size",
        "width", "height", "emoji", "data", "date", "new_chat_member", "status",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        FrozenSet.ToFrozenSet([.. ReadFields, .. MessageKinds.AllRefused, .. MessageKinds.AllNotices], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Moves to the next field of the object at <paramref name="depth"/>; whatever is left of the one before is skipped.</summary>
    /// <param name="depth">The reader's depth at the object's opening brace.</param>
    /// <param name="name">"" for one that is not known here.</param>
    /// <returns>False at the end of the object. Otherwise the reader stands on the field's value.</returns>
    public static bool Next(ref Utf8JsonReader reader, int depth, out string name)
    {
        name = "";
        while (reader.Read())
        {
            if (reader.CurrentDepth > depth + 1)
                continue;

            if (reader.CurrentDepth <= depth)
                return false;

            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;

            name = NameOf(reader.ValueSpan);
            return reader.Read();
        }

        return false;
    }

    public static bool IsObject(in Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartObject;

    public static bool IsArray(in Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartArray;

    public static string? Text(ref Utf8JsonReader reader) => LenientText.Read(ref reader);

    public static long Number(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value) ? value : 0;

    private static string NameOf(ReadOnlySpan<byte> raw)
    {
        if (raw.Length > LongestName)
            return "";

        Span<char> letters = stackalloc char[LongestName];
        return Ascii.ToUtf16(raw, letters, out var length) == OperationStatus.Done && Known.TryGetValue(letters[..length], out var name) ? name : "";
    }
}
