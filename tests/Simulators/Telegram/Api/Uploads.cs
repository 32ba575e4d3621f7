namespace MentorBot.Simulators.Telegram;

/// <summary>Which file a parameter means: one in the same request, or one that Telegram has. Checks sizes and, for photos, the picture.</summary>
internal sealed class Uploads(FileStore files)
{
    private const int MaxPhotoBytes = 10 << 20;
    private const int MaxPhotoSides = 10_000;
    private const int MaxPhotoRatio = 20;

    public const int MaxUploadBytes = 50 << 20;

    /// <param name="field">The name of the multipart part that may hold the file without a reference.</param>
    public (StoredFile? File, Answer? Error) Resolve(Params call, string kind, string value, string? field)
    {
        if (value.StartsWith("attach://", StringComparison.Ordinal))
            field = value["attach://".Length..];

        if (call.Files.Find(upload => upload.Field == field) is { } sent)
            return Store(kind, sent);

        if (value.Length == 0 || value.StartsWith("attach://", StringComparison.Ordinal))
            return (null, Answer.Bad(field == kind ? $"there is no {kind} in the request" : "can't parse InputMedia: media not found"));

        // This server has no way to the internet.
        if (value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return (null, Answer.Bad("failed to get HTTP URL content"));

        return files.ById(value) is { } known ? (known, null) : (null, Answer.Bad("wrong remote file identifier specified: can't unserialize it"));
    }

    private (StoredFile? File, Answer? Error) Store(string kind, Upload sent)
    {
        if (sent.Bytes.Length == 0)
            return (null, Answer.Bad("file must be non-empty"));

        if (sent.Bytes.Length > MaxUploadBytes)
            return (null, new Answer.Error(413, "Request Entity Too Large"));

        if (kind == "photo")
        {
            if (sent.Bytes.Length > MaxPhotoBytes)
                return (null, Answer.Bad($"file \"{sent.FileName}\" of size {sent.Bytes.Length} bytes is too big for a photo; the maximum size is {MaxPhotoBytes} bytes"));

            if (ImageHeader.Size(sent.Bytes) is not ( > 0, > 0) size)
                return (null, Answer.Bad("IMAGE_PROCESS_FAILED"));

            if (size.Width + size.Height > MaxPhotoSides || Math.Max(size.Width, size.Height) > MaxPhotoRatio * Math.Min(size.Width, size.Height))
                return (null, Answer.Bad("PHOTO_INVALID_DIMENSIONS"));
        }

        return (files.Add(kind, sent.Bytes, sent.FileName, sent.Mime), null);
    }
}
