using System.Collections.Immutable;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>MessageEntity on the wire.</summary>
internal static class EntityJson
{
    private static readonly ImmutableHashSet<string> Given =
        ["bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link", "text_mention", "custom_emoji", "blockquote", "expandable_blockquote"];

    /// <summary>Kinds that the server finds itself and ignores when a bot sends them.</summary>
    private static readonly ImmutableHashSet<string> Ignored =
        ["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"];

    public static (List<Entity> Entities, string? Error) Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array ? Read(document.RootElement, keepFound: false) : ([], null);
        }
        catch (JsonException)
        {
            return ([], null);
        }
    }

    /// <param name="keepFound">Keep url, mention and the like: for what a person sends.</param>
    public static (List<Entity> Entities, string? Error) Read(JsonElement array, bool keepFound)
    {
        var entities = new List<Entity>();
        foreach (var item in array.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object)
                return ([], "can't parse MessageEntity: expected an Object");

            if (!item.TryGetProperty("offset", out var offset) || !offset.TryGetInt32(out var start))
                return ([], "can't parse MessageEntity: Can't find field \"offset\"");

            if (!item.TryGetProperty("length", out var length) || !length.TryGetInt32(out var count))
                return ([], "can't parse MessageEntity: Can't find field \"length\"");

            var type = Text(item, "type");
            if (type is null)
                return ([], "can't parse MessageEntity: Type is not specified");

            if (Ignored.Contains(type) && !keepFound)
                continue;

            if (!Given.Contains(type) && !Ignored.Contains(type))
                return ([], "can't parse MessageEntity: Unsupported type specified");

            entities.Add(new Entity(type, start, count, Text(item, "url"),
                item.TryGetProperty("user", out var user) ? user.GetRawText() : null, Text(item, "language"), Text(item, "custom_emoji_id")));
        }

        return (entities, null);
    }

    public static void Write(Utf8JsonWriter json, string name, ImmutableArray<Entity> entities)
    {
        if (entities.IsEmpty)
            return;

        json.WriteStartArray(name);
        foreach (var entity in entities)
        {
            json.WriteStartObject();
            json.WriteNumber("offset"u8, entity.Offset);
            json.WriteNumber("length"u8, entity.Length);
            json.WriteString("type"u8, entity.Type);
            if (entity.Url is not null)
                json.WriteString("url"u8, entity.Url);

            if (entity.User is not null)
            {
                json.WritePropertyName("user"u8);
                json.WriteRawValue(entity.User);
            }

            if (entity.Language is not null)
                json.WriteString("language"u8, entity.Language);

            if (entity.CustomEmojiId is not null)
                json.WriteString("custom_emoji_id"u8, entity.CustomEmojiId);

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
