using System.Buffers.Binary;

namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>
/// WebP, still and animated. Kept: the canvas, the pictures and their transparency, the course of an animation. Left behind:
/// EXIF, XMP, ICC, unknown chunks (inside the frames too) and the flags that announce them.
/// </summary>
internal static class Webp
{
    private const byte AlphaFlag = 0x10;
    private const byte AnimationFlag = 0x02;
    private const int Frames = 1_000;

    public static byte[] Strip(ReadOnlySpan<byte> file)
    {
        var reader = new ByteReader(file);
        reader.Expect("RIFF"u8);
        var content = new ByteReader(reader.Take(reader.UInt32LittleEndian()));
        content.Expect("WEBP"u8);
        var output = new MemoryStream(file.Length);
        output.Write("RIFF\0\0\0\0WEBP"u8);
        var data = Chunk(ref content, out var type);
        if (type.SequenceEqual("VP8X"u8))
        {
            Extended(ref content, data, output);
        }
        else
        {
            BadFileException.ThrowIf(!IsPicture(type));
            CheckPicture(type, data);
            Write(output, type, data);
        }

        var image = output.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(image.AsSpan(4), (uint)image.Length - 8);
        Remains.Check(image);
        return image;
    }

    private static void Extended(ref ByteReader content, ReadOnlySpan<byte> header, MemoryStream output)
    {
        BadFileException.ThrowIf(header.Length != 10);
        var flags = (byte)(header[0] & (AlphaFlag | AnimationFlag));
        var canvas = new ByteReader(header[4..]);
        Pixels.Check(canvas.UInt24LittleEndian() + 1, canvas.UInt24LittleEndian() + 1);
        Write(output, "VP8X"u8, [flags, 0, 0, 0, .. header[4..]]);
        var (pictures, isAnimated) = (0, false);
        while (!content.IsAtEnd)
        {
            var data = Chunk(ref content, out var type);
            if ((flags & AnimationFlag) == 0)
            {
                pictures += Picture(type, data, output, pictures);
            }
            else if (type.SequenceEqual("ANIM"u8))
            {
                BadFileException.ThrowIf(data.Length != 6 || isAnimated);
                isAnimated = true;
                Write(output, type, data);
            }
            else if (type.SequenceEqual("ANMF"u8))
            {
                BadFileException.ThrowIf(!isAnimated || ++pictures > Frames);
                Write(output, type, Frame(data));
            }
        }

        BadFileException.ThrowIf(pictures == 0);
    }

    private static byte[] Frame(ReadOnlySpan<byte> data)
    {
        var reader = new ByteReader(data);
        var output = new MemoryStream(data.Length);
        output.Write(reader.Take(16));
        var pictures = 0;
        while (!reader.IsAtEnd)
        {
            var chunk = Chunk(ref reader, out var type);
            pictures += Picture(type, chunk, output, pictures);
        }

        BadFileException.ThrowIf(pictures == 0);
        return output.ToArray();
    }

    /// <returns>1 when a picture was written; its transparency comes before it and counts nothing.</returns>
    private static int Picture(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data, MemoryStream output, int pictures)
    {
        if (type.SequenceEqual("ALPH"u8) && pictures == 0)
        {
            Write(output, type, data);
        }
        else if (IsPicture(type))
        {
            BadFileException.ThrowIf(pictures > 0);
            CheckPicture(type, data);
            Write(output, type, data);
            return 1;
        }

        return 0;
    }

    private static bool IsPicture(ReadOnlySpan<byte> type) => type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8);

    private static void CheckPicture(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var reader = new ByteReader(data);
        if (type[3] == 'L')
        {
            BadFileException.ThrowIf(reader.Byte() != 0x2F);
            var bits = reader.UInt32LittleEndian();
            Pixels.Check((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
            BadFileException.ThrowIf(bits >> 29 != 0);
            return;
        }

        var frame = reader.UInt24LittleEndian();
        reader.Expect([0x9D, 0x01, 0x2A]);
        var width = reader.Byte() | (reader.Byte() << 8);
        var height = reader.Byte() | (reader.Byte() << 8);
        Pixels.Check(width & 0x3FFF, height & 0x3FFF);

        // A key frame, whose first part is inside the chunk.
        BadFileException.ThrowIf((frame & 1) != 0 || (frame >> 5) > reader.Rest.Length);
    }

    private static ReadOnlySpan<byte> Chunk(scoped ref ByteReader reader, out ReadOnlySpan<byte> type)
    {
        type = reader.Take(4);
        var length = reader.UInt32LittleEndian();
        var data = reader.Take(length);
        if ((length & 1) != 0 && !reader.IsAtEnd)
        {
            reader.Take(1);
        }

        return data;
    }

    private static void Write(MemoryStream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)data.Length);
        output.Write(type);
        output.Write(length);
        output.Write(data);
        if ((data.Length & 1) != 0)
        {
            output.WriteByte(0);
        }
    }
}
