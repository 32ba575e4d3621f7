using System.Text.Json;

namespace MentorBot.Bot.Web;

/// <summary>
/// How a photo comes: what is asked, as one line of JSON, and behind the line's end the photo's bytes. It is read into memory and nowhere else; a form
/// of several parts would be put into a file while it is read.
/// </summary>
internal static class PhotoBody
{
    public const string Type = "application/octet-stream";

    public const int LargestPhoto = 8 << 20;

    public const int Largest = LargestPhoto + Entrance.LargestBody;

    /// <returns>Null when it is not of this form.</returns>
    /// <exception cref="JsonException">The line is no ask.</exception>
    public static async Task<(Ask Ask, ReadOnlyMemory<byte> Photo)?> ReadAsync(Stream body, CancellationToken stop)
    {
        // It grows with what has come: a length that is only claimed takes no memory.
        using var read = new MemoryStream();
        await body.CopyToAsync(read, stop);
        var all = read.GetBuffer().AsMemory(0, (int)read.Length);
        var end = all.Span[..Math.Min(all.Length, Entrance.LargestBody)].IndexOf((byte)'\n');
        return end >= 0 && JsonSerializer.Deserialize(all.Span[..end], WebJson.Default.Ask) is { } ask ? (ask, all[(end + 1)..]) : null;
    }
}
