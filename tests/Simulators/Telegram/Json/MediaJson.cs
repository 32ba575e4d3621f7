using System.Text;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>The member of a Message that describes its medium, as JSON text without braces.</summary>
internal static class MediaJson
{
    /// <param name="thumbnail">A smaller size of a photo, listed before the whole one.</param>
    public static string Fields(string kind, StoredFile file, StoredFile? thumbnail = null, int duration = 1, string? emoji = null, string? setName = null) => Members(json =>
    {
        if (kind == "photo")
        {
            json.WriteStartArray("photo"u8);
            foreach (var size in thumbnail is null ? [file] : new[] { thumbnail, file })
            {
                json.WriteStartObject();
                WriteFile(json, size);
                json.WriteNumber("width"u8, size.Width);
                json.WriteNumber("height"u8, size.Height);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            return;
        }

        json.WriteStartObject(kind);
        if (file.Name is not null && kind is not ("voice" or "video_note" or "sticker"))
            json.WriteString("file_name"u8, file.Name);

        if (file.Mime is not null && kind is not ("video_note" or "sticker"))
            json.WriteString("mime_type"u8, file.Mime);

        if (kind is "voice" or "video" or "video_note" or "audio" or "animation")
            json.WriteNumber("duration"u8, duration);

        if (kind == "video_note")
            json.WriteNumber("length"u8, 240);

        if (kind is "video" or "animation" or "sticker")
        {
            json.WriteNumber("width"u8, 512);
            json.WriteNumber("height"u8, 512);
        }

        if (kind == "sticker")
            WriteSticker(json, emoji, setName);

        WriteFile(json, file);
        json.WriteEndObject();
    });

    public static string Members(Action<Utf8JsonWriter> write)
    {
        var whole = Encoding.UTF8.GetString(JsonBytes.Write(write, static (inner, json) =>
        {
            json.WriteStartObject();
            inner(json);
            json.WriteEndObject();
        }));
        return whole[1..^1];
    }

    private static void WriteSticker(Utf8JsonWriter json, string? emoji, string? setName)
    {
        if (emoji is not null)
            json.WriteString("emoji"u8, emoji);

        if (setName is not null)
            json.WriteString("set_name"u8, setName);

        json.WriteBoolean("is_animated"u8, false);
        json.WriteBoolean("is_video"u8, false);
        json.WriteString("type"u8, "regular"u8);
    }

    private static void WriteFile(Utf8JsonWriter json, StoredFile file)
    {
        json.WriteString("file_id"u8, file.Id);
        json.WriteString("file_unique_id"u8, file.UniqueId);
        json.WriteNumber("file_size"u8, file.Bytes.Length);
    }
}
