using System.Security.Cryptography;

namespace MentorBot.Simulators.Telegram;

/// <summary>A file on Telegram's servers, uploaded by the bot or by a person.</summary>
public sealed record StoredFile(
    string Id,
    string UniqueId,
    string Path,
    string? Name,
    string? Mime,
    byte[] Bytes,
    int Width = 0,
    int Height = 0)
{
    /// <summary>Lower-case hexadecimal SHA-256 of the bytes.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));
}

/// <summary>All files by <c>file_id</c>. Ids are opaque to the bot, as the real ones are.</summary>
internal sealed class FileStore(int seed)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, StoredFile> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredFile> _byPath = new(StringComparer.Ordinal);
    private int _next;

    public StoredFile Add(string kind, byte[] bytes, string? name, string? mime)
    {
        var (width, height) = kind == "photo" ? ImageHeader.Size(bytes) ?? (0, 0) : (0, 0);
        lock (_gate)
        {
            var number = _next++;
            var tail = Convert.ToHexStringLower(SHA256.HashData([.. BitConverter.GetBytes(seed), .. BitConverter.GetBytes(number)]));
            var file = new StoredFile(
                $"AgACAgQ{tail[..40]}", $"AQAD{tail[40..52]}", $"{Folder(kind)}/file_{number}{Extension(kind, name)}", name, mime, bytes, width, height);
            _byId.Add(file.Id, file);
            _byPath.Add(file.Path, file);
            return file;
        }
    }

    public StoredFile? ById(string id)
    {
        lock (_gate)
        {
            return _byId.GetValueOrDefault(id);
        }
    }

    public StoredFile? ByPath(string path)
    {
        lock (_gate)
        {
            return _byPath.GetValueOrDefault(path);
        }
    }

    private static string Folder(string kind) => kind switch
    {
        "photo" => "photos",
        "document" => "documents",
        "video" => "videos",
        "video_note" => "video_notes",
        "animation" => "animations",
        "sticker" => "stickers",
        "audio" => "music",
        _ => kind,
    };

    private static string Extension(string kind, string? name) => kind switch
    {
        "photo" => ".jpg",
        "voice" => ".oga",
        "sticker" => ".webp",
        "video" or "video_note" or "animation" => ".mp4",
        _ => System.IO.Path.GetExtension(name) ?? "",
    };
}
