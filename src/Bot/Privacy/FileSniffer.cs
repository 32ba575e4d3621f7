namespace MentorBot.Bot.Privacy;

/// <summary>The types of files that may pass, in the house's own order of who they are for.</summary>
public enum FileType
{
    Jpeg,
    Png,
    Webp,
    OggOpus,
    Mp3,
    Pdf,
    Text,
}

/// <summary>
/// Finds what a file is from its own bytes: names and declared types are the sender's word. A first look only; the
/// stripper of the type then reads the whole file and refuses what is not built as the type demands.
/// </summary>
public static class FileSniffer
{
    /// <returns>Null for everything that is not on the list: archives, programs, web pages, office files, other images and films.</returns>
    public static FileType? Sniff(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xD8, 0xFF, ..] => FileType.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileType.Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileType.Webp,
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] when file.Length > 36 && file[28..].StartsWith("OpusHead"u8) => FileType.OggOpus,
        [(byte)'I', (byte)'D', (byte)'3', ..] => FileType.Mp3,
        [0xFF, >= 0xE0, ..] => FileType.Mp3,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => FileType.Pdf,
        [] => null,
        _ => file.IndexOf((byte)0) < 0 ? FileType.Text : null,
    };
}
