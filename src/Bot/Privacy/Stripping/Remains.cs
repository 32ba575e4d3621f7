namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>
/// The last look at an image before it passes. The size of a packed image is known to its decoder alone: a wrong length
/// could make a block of metadata look like the end of the picture. The beginnings that such blocks must have are
/// therefore looked for in all that is left; they are long enough not to be there by chance.
/// </summary>
internal static class Remains
{
    private static readonly byte[][] Beginnings =
    [
        [.. "Exif\0\0"u8], [.. "http://ns.adobe.com/"u8], [.. "<x:xmpmeta"u8], [.. "<?xpacket"u8], [.. "<rdf:RDF"u8], [.. "Photoshop 3.0"u8], [.. "ICC_PROFILE"u8],
        [.. "mntrRGB XYZ "u8], [.. "mntrGRAYXYZ "u8], [.. "II*\0\u0008\0\0\0"u8], [.. "MM\0*\0\0\0\u0008"u8], [.. "%PDF-"u8], [.. "<html"u8], [.. "<script"u8],
    ];

    public static void Check(ReadOnlySpan<byte> image)
    {
        foreach (var beginning in Beginnings)
        {
            BadFileException.ThrowIf(image.IndexOf(beginning) >= 0);
        }
    }
}
