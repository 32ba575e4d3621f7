using System.Buffers.Binary;
using System.IO.Compression;

namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>
/// PNG. The pixels are unpacked and packed again, exactly as many as the header announces, so that nothing can hide behind
/// them (an earlier state of a cropped picture has been found there); beside them only the palette and the transparency
/// stay. Animations become their first picture.
/// </summary>
internal static class Png
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Interlaced =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static byte[] Strip(ReadOnlySpan<byte> file)
    {
        var reader = new ByteReader(file);
        var signature = reader.Take(8);
        var header = Chunk(ref reader, out var type);
        BadFileException.ThrowIf(!type.SequenceEqual("IHDR"u8));
        var packed = new MemoryStream();
        ReadOnlySpan<byte> palette = [], transparency = [];
        while (true)
        {
            var data = Chunk(ref reader, out type);
            if (type.SequenceEqual("IEND"u8))
            {
                break;
            }

            if (type.SequenceEqual("IDAT"u8))
            {
                packed.Write(data);
            }
            else if (type.SequenceEqual("PLTE"u8))
            {
                BadFileException.ThrowIf(data.Length % 3 != 0 || data.Length is 0 or > 768 || !palette.IsEmpty || packed.Length > 0);
                palette = data;
            }
            else if (type.SequenceEqual("tRNS"u8))
            {
                transparency = data;
            }
            else
            {
                // A capital first letter: without this chunk the picture can't be shown.
                BadFileException.ThrowIf(char.IsAsciiLetterUpper((char)type[0]));
            }
        }

        var size = Size(header, palette.Length / 3, transparency.Length);
        packed.Position = 0;
        var output = new MemoryStream(file.Length);
        output.Write(signature);
        Write(output, "IHDR"u8, header);
        WriteUnlessEmpty(output, "PLTE"u8, palette);
        WriteUnlessEmpty(output, "tRNS"u8, transparency);
        var pixels = Repack(packed, size);
        Write(output, "IDAT"u8, pixels.GetBuffer().AsSpan(0, (int)pixels.Length));
        Write(output, "IEND"u8, []);
        return output.ToArray();
    }

    private static ReadOnlySpan<byte> Chunk(scoped ref ByteReader reader, out ReadOnlySpan<byte> type)
    {
        var length = reader.UInt32();
        type = reader.Take(4);
        var data = reader.Take(length);
        BadFileException.ThrowIf(reader.UInt32() != Crc.Png(type, data));
        return data;
    }

    /// <summary>How many bytes the unpacked picture has: rows of pixels, each with one byte for its filter.</summary>
    private static long Size(ReadOnlySpan<byte> header, int colours, int transparency)
    {
        BadFileException.ThrowIf(header.Length != 13 || header[10] != 0 || header[11] != 0 || header[12] > 1);
        var width = BinaryPrimitives.ReadUInt32BigEndian(header);
        var height = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        Pixels.Check(width, height);
        int depth = header[8];
        var (channels, isRight) = header[9] switch
        {
            0 => (1, depth is 1 or 2 or 4 or 8 or 16 && colours == 0 && transparency is 0 or 2),
            2 => (3, depth is 8 or 16 && transparency is 0 or 6),
            3 => (1, depth is 1 or 2 or 4 or 8 && colours >= 1 && colours <= 1 << depth && transparency <= colours),
            4 => (2, depth is 8 or 16 && colours == 0 && transparency == 0),
            6 => (4, depth is 8 or 16 && transparency == 0),
            _ => (0, false),
        };
        BadFileException.ThrowIf(!isRight);
        if (header[12] == 0)
        {
            return Rows(width, height);
        }

        long size = 0;
        foreach (var (x, y, stepX, stepY) in Interlaced)
        {
            size += Rows((width - x + stepX - 1) / stepX, (height - y + stepY - 1) / stepY);
        }

        return size;

        long Rows(long columns, long rows) => columns <= 0 || rows <= 0 ? 0 : rows * (1 + (((columns * channels * depth) + 7) / 8));
    }

    private static MemoryStream Repack(MemoryStream packed, long size)
    {
        var output = new MemoryStream((int)packed.Length);
        var buffer = new byte[64 * 1024];
        try
        {
            using var unpack = new ZLibStream(packed, CompressionMode.Decompress);
            using var pack = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true);
            while (size > 0)
            {
                var read = unpack.Read(buffer, 0, (int)Math.Min(buffer.Length, size));
                BadFileException.ThrowIf(read == 0);
                pack.Write(buffer, 0, read);
                size -= read;
            }
        }
        catch (InvalidDataException)
        {
            throw new BadFileException();
        }

        return output;
    }

    private static void WriteUnlessEmpty(MemoryStream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        if (!data.IsEmpty)
        {
            Write(output, type, data);
        }
    }

    private static void Write(MemoryStream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(number, (uint)data.Length);
        output.Write(number);
        output.Write(type);
        output.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc.Png(type, data));
        output.Write(number);
    }
}
