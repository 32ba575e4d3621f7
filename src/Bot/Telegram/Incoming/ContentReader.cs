using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Telegram.Incoming;

/// <summary>
/// The allow list: text, photo, voice, document, and a sticker as its emoji. All else is refused by its name; her words beside it
/// still pass, and of a live photo the still one that the platform sends with it.
/// </summary>
internal static class ContentReader
{
    /// <summary>The largest file the platform lets a bot fetch.</summary>
    public const long MostFetchableBytes = 20 << 20;

    private const int LongestTicket = 512;
    private const int LongestEmoji = 32;

    /// <returns>Null for a notice that carries nothing of hers.</returns>
    public static Content? Read(WireMessage message)
    {
        var attachments = new List<Attachment>(1);
        if (message.Refused is { } kind)
        {
            if (kind == MessageKinds.LivePhoto && message.Photo is { Count: > 0 } stills)
                TryAdd(attachments, AttachmentKind.Photo, Largest(stills));

            return new Content(Written(message), attachments, kind, message.Forwarded);
        }

        if (message.Photo is { Count: > 0 } sizes && !TryAdd(attachments, AttachmentKind.Photo, Largest(sizes)))
            return Content.NotPassable("photo");

        if (message.Voice is { } voice && !TryAdd(attachments, AttachmentKind.Voice, voice))
            return Content.NotPassable("voice");

        if (message.Document is { } document && !TryAdd(attachments, AttachmentKind.Document, document))
            return Content.NotPassable("document");

        var words = Words(message);
        if (words.IsEmpty && attachments.Count == 0)
            return message.Sticker is not null ? Content.NotPassable("sticker") : message.Notice ? null : Content.NotPassable(MessageKinds.Unknown);

        return new Content(words, attachments, Forwarded: message.Forwarded);
    }

    /// <summary>
    /// The same for the same words and styles. The platform's date of an edit has seconds only, and two edits can share one.
    /// Tickets are left out: the same file may come again under another.
    /// </summary>
    public static string Fingerprint(Content content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(content.Text.Text));
        Span<byte> span = stackalloc byte[12];
        foreach (var style in content.Text.Spans)
        {
            BinaryPrimitives.WriteInt32LittleEndian(span, style.Start);
            BinaryPrimitives.WriteInt32LittleEndian(span[4..], style.Length);
            BinaryPrimitives.WriteInt32LittleEndian(span[8..], (int)style.Style);
            hash.AppendData(span);
        }

        hash.AppendData(Encoding.UTF8.GetBytes(content.Refused ?? ""));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static StyledText Words(WireMessage message)
    {
        var written = Written(message);
        return written.IsEmpty && message.Sticker is { Length: > 0 and <= LongestEmoji } emoji ? StyledText.Plain(emoji) : written;
    }

    private static StyledText Written(WireMessage message)
    {
        if (message.Text is { Length: > 0 } text)
            return new StyledText(text, EntityStyles.ToSpans(text, message.TextEntities));

        if (message.Caption is { Length: > 0 } caption)
            return new StyledText(caption, EntityStyles.ToSpans(caption, message.CaptionEntities));

        return StyledText.Empty;
    }

    private static bool TryAdd(List<Attachment> attachments, AttachmentKind kind, WireFile file)
    {
        if (!IsTicket(file.FileId))
            return false;

        attachments.Add(new Attachment(kind, TelegramIds.Messenger, file.FileId!, file.Bytes));
        return true;
    }

    /// <summary>The largest that can be fetched; if all are too large, the smallest, and fetching it tells so.</summary>
    private static WireFile Largest(List<WireFile> sizes)
    {
        WireFile? best = null;
        foreach (var size in sizes)
        {
            if (size.Bytes <= MostFetchableBytes && (best is not { } chosen || size.Area > chosen.Area || (size.Area == chosen.Area && size.Bytes > chosen.Bytes)))
                best = size;
        }

        return best ?? sizes.MinBy(static size => size.Bytes);
    }

    private static bool IsTicket(string? id)
    {
        if (id is not { Length: > 0 and <= LongestTicket })
            return false;

        foreach (var letter in id)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-'))
                return false;
        }

        return true;
    }
}
