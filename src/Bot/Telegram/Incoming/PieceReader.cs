using System.Text.Json;

namespace MentorBot.Bot.Telegram.Incoming;

/// <summary>Reads what a message is made of. Each leaves the reader at the end of the value, or on it when it is of another type.</summary>
internal static class PieceReader
{
    /// <summary>More than the platform's hundred; the rest of a hostile list is not kept.</summary>
    private const int MostEntities = 200;

    private const int MostSizes = 32;

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

    public static List<WireEntity>? ReadEntities(ref Utf8JsonReader reader)
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

    public static List<WireFile>? ReadSizes(ref Utf8JsonReader reader)
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
    public static WireFile? ReadFile(ref Utf8JsonReader reader)
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

    public static string? ReadStickerEmoji(ref Utf8JsonReader reader)
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
