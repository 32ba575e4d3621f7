using System.Globalization;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>One medium of an album.</summary>
public sealed record AlbumItem(string Kind, byte[] Bytes, string? Caption = null, string? FileName = null, string? Mime = null);

/// <summary>Everything a person may send that is not plain words.</summary>
public sealed partial class Person
{
    /// <summary>A PNG of one pixel: the small size that Telegram lists first. A bot that takes the wrong size relays this.</summary>
    public static readonly byte[] Thumbnail = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public Message SendPhoto(byte[] bytes, string caption = "", Said? said = null) => SendFile("photo", bytes, caption, said: said);

    public Message SendDocument(byte[] bytes, string fileName, string mime, string caption = "", Said? said = null) => SendFile("document", bytes, caption, fileName, mime, said);

    public Message SendVoice(byte[] bytes, string caption = "", Said? said = null) => SendFile("voice", bytes, caption, mime: "audio/ogg", said: said);

    public Message SendVideo(byte[] bytes, string caption = "", string? fileName = null, Said? said = null) => SendFile("video", bytes, caption, fileName, "video/mp4", said);

    public Message SendVideoNote(byte[] bytes) => SendFile("video_note", bytes);

    public Message SendAnimation(byte[] bytes, string caption = "") => SendFile("animation", bytes, caption, mime: "video/mp4");

    public Message SendAudio(byte[] bytes, string fileName, string caption = "") => SendFile("audio", bytes, caption, fileName, "audio/mpeg");

    public Message SendSticker(byte[] bytes, string emoji, string? setName = null)
    {
        var file = World.Files.Add("sticker", bytes, name: null, "image/webp");
        return Post("sticker", "", new Said(), file, MediaJson.Fields("sticker", file, emoji: emoji, setName: setName));
    }

    public Message SendLocation(double latitude, double longitude, int? livePeriod = null) =>
        SendRaw("{" + MediaJson.Members(json =>
        {
            json.WriteStartObject("location"u8);
            json.WriteNumber("latitude"u8, latitude);
            json.WriteNumber("longitude"u8, longitude);
            if (livePeriod is not null)
                json.WriteNumber("live_period"u8, livePeriod.Value);

            json.WriteEndObject();
        }) + "}");

    public Message SendContact(string phone, string firstName, string? lastName = null, string? vcard = null, long? userId = null) =>
        SendRaw("{" + MediaJson.Members(json =>
        {
            json.WriteStartObject("contact"u8);
            json.WriteString("phone_number"u8, phone);
            json.WriteString("first_name"u8, firstName);
            if (lastName is not null)
                json.WriteString("last_name"u8, lastName);

            if (vcard is not null)
                json.WriteString("vcard"u8, vcard);

            if (userId is not null)
                json.WriteNumber("user_id"u8, userId.Value);

            json.WriteEndObject();
        }) + "}");

    /// <summary>The media of one album, as messages that share a media_group_id.</summary>
    public IReadOnlyList<Message> SendAlbum(params AlbumItem[] items)
    {
        var group = string.Create(CultureInfo.InvariantCulture, $"{13_500_000_000_000_000 + (Id * 1000) + World.Messages(Id).Length}");
        return [.. items.Select(item => SendFile(item.Kind, item.Bytes, item.Caption ?? "", item.FileName, item.Mime, new Said { MediaGroup = group }))];
    }

    /// <summary>A message of any kind: the members that the Message has beside its sender, chat and date, as a JSON object.</summary>
    public Message SendRaw(string fields, Said? said = null)
    {
        using var document = JsonDocument.Parse(fields);
        var kind = document.RootElement.EnumerateObject().Select(member => member.Name).FirstOrDefault() ?? "unknown";
        return Post(kind, "", said ?? new Said(), file: null, Inner(fields));
    }

    /// <summary>A photo or video to be seen once. No bot is ever told of it.</summary>
    public void SendViewOnce() => HasWritten = true;

    /// <summary>A medium of any kind, by the name of its Message field.</summary>
    public Message SendFile(string kind, byte[] bytes, string caption = "", string? fileName = null, string? mime = null, Said? said = null)
    {
        var thumbnail = kind == "photo" ? World.Files.Add("photo", Thumbnail, name: null, mime: null) : null;
        var file = World.Files.Add(kind, bytes, fileName, mime);
        return Post(kind, caption, said ?? new Said(), file, MediaJson.Fields(kind, file, thumbnail));
    }
}
