using MentorBot.Bot.Ports;
using MentorBot.Bot.Privacy.Stripping;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Privacy;

/// <summary>
/// Makes of a file that somebody sent one that tells nothing of its sender: who made it, when, where, with what.
/// <para>
/// Each type is taken apart and built again from the pieces that are needed to show or play it; what is not known to be
/// needed is left behind, and so is everything before, between and after the pieces. A file whose structure is not exactly
/// right is refused, never repaired: what can't be understood can't be promised. Pixels, sound and words themselves are
/// passed as they are: a face, a voice, a visible name are not metadata.
/// </para>
/// <para>
/// A photo's EXIF goes whole, its orientation with it: "no field at all" is a rule that can be proved, and platforms turn a
/// photo upright before they pass it; one that was sent as a document may arrive lying on its side. Colour profiles go too:
/// they name cameras and screens, and colours without one are shown as sRGB.
/// </para>
/// </summary>
public static class MetadataStripper
{
    /// <param name="kind">What the file was sent as. A document may be an image; a photo may be nothing else.</param>
    /// <param name="bytes">The file as the platform keeps it. Never throws, whatever it holds.</param>
    /// <param name="number">Tells documents of one conversation apart; the only thing of the file's own name that there is.</param>
    /// <returns>Null when the file is not of a type that may pass, or is not built as its type demands.</returns>
    public static SafeFile? Make(AttachmentKind kind, ReadOnlyMemory<byte> bytes, int number)
    {
        if (FileSniffer.Sniff(bytes.Span) is not { } type || !Allows(kind, type))
        {
            return null;
        }

        try
        {
            var (strip, extension, mediaType) = How(type);
            return new SafeFile(strip(bytes.Span), Name(kind, number) + extension, mediaType);
        }
        catch (BadFileException)
        {
            return null;
        }
    }

    private delegate byte[] Strip(ReadOnlySpan<byte> file);

    private static bool Allows(AttachmentKind kind, FileType type) => kind switch
    {
        AttachmentKind.Photo => type is FileType.Jpeg or FileType.Png or FileType.Webp,
        AttachmentKind.Voice => type is FileType.OggOpus or FileType.Mp3,
        AttachmentKind.Document => type is FileType.Pdf or FileType.Text or FileType.Jpeg or FileType.Png or FileType.Webp,
        _ => false,
    };

    private static string Name(AttachmentKind kind, int number) => kind switch
    {
        AttachmentKind.Photo => "photo",
        AttachmentKind.Voice => "voice",
        _ => FormattableString.Invariant($"file-{number}"),
    };

    private static (Strip Strip, string Extension, string MediaType) How(FileType type) => type switch
    {
        FileType.Jpeg => (Jpeg.Strip, ".jpg", "image/jpeg"),
        FileType.Png => (Png.Strip, ".png", "image/png"),
        FileType.Webp => (Webp.Strip, ".webp", "image/webp"),
        FileType.OggOpus => (OggOpus.Strip, ".ogg", "audio/ogg"),
        FileType.Mp3 => (Mp3.Strip, ".mp3", "audio/mpeg"),
        FileType.Pdf => (Pdf.Strip, ".pdf", "application/pdf"),
        _ => (PlainText.Strip, ".txt", "text/plain"),
    };
}
