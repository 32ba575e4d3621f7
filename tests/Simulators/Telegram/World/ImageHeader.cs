using System.Buffers.Binary;

namespace MentorBot.Simulators.Telegram;

/// <summary>Width and height from the first bytes of a PNG, JPEG, GIF or WebP; null when it is none of them.</summary>
internal static class ImageHeader
{
    public static (int Width, int Height)? Size(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 24 && bytes[0] == 0x89 && bytes[1..4].SequenceEqual("PNG"u8))
            return (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

        if (bytes.Length >= 10 && bytes.StartsWith("GIF8"u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));

        if (bytes.Length >= 30 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8))
            return WebP(bytes);

        return bytes.Length > 4 && bytes[0] == 0xff && bytes[1] == 0xd8 ? Jpeg(bytes) : null;
    }

    private static (int Width, int Height) WebP(ReadOnlySpan<byte> bytes) => bytes[15] switch
    {
        (byte)'X' => (1 + bytes[24] + (bytes[25] << 8) + (bytes[26] << 16), 1 + bytes[27] + (bytes[28] << 8) + (bytes[29] << 16)),
        (byte)'L' => (1 + (BinaryPrimitives.ReadInt32LittleEndian(bytes[21..]) & 0x3fff), 1 + ((BinaryPrimitives.ReadInt32LittleEndian(bytes[21..]) >> 14) & 0x3fff)),
        _ => (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3fff, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3fff),
    };

    /// <summary>Walks the segments up to the first start-of-frame.</summary>
    private static (int Width, int Height)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xff;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc))
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));

            at += marker == 0xff ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }
}
