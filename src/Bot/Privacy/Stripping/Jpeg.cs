using System.Buffers.Binary;

namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>
/// JPEG, baseline and progressive. Kept: the tables, the frame, the scans, and of the application segments the two facts
/// that colours depend on (it is JFIF; Adobe's colour transform), written anew. Left behind: EXIF, XMP, ICC, IPTC, comments,
/// thumbnails, second pictures and whatever follows the end of the image.
/// </summary>
internal static class Jpeg
{
    /// <summary>More scans than any camera writes: a picture that takes a viewer minutes.</summary>
    private const int Scans = 100;

    private static readonly byte[] Jfif = [0xFF, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

    public static byte[] Strip(ReadOnlySpan<byte> file)
    {
        var output = new MemoryStream(file.Length);
        var reader = new ByteReader(file);
        reader.Expect([0xFF, 0xD8]);
        output.Write([0xFF, 0xD8]);
        var (components, scans, isJfif, isAdobe) = (0, 0, false, false);
        while (true)
        {
            var marker = Marker(ref reader);
            if (marker == 0xD9)
            {
                BadFileException.ThrowIf(scans == 0);
                output.Write([0xFF, 0xD9]);
                break;
            }

            var body = reader.Take(reader.UInt16() - 2);
            switch (marker)
            {
                case 0xE0 when body.StartsWith("JFIF\0"u8) && !isJfif:
                    isJfif = true;
                    output.Write(Jfif);
                    break;
                case 0xEE when body.StartsWith("Adobe"u8) && body.Length >= 12 && body[11] <= 2 && !isAdobe:
                    isAdobe = true;
                    output.Write([0xFF, 0xEE, 0, 14, (byte)'A', (byte)'d', (byte)'o', (byte)'b', (byte)'e', 0, 100, 0, 0, 0, 0, body[11]]);
                    break;
                case (>= 0xE0 and <= 0xEF) or 0xFE:
                    break;
                case 0xDB:
                    CheckQuantisation(body);
                    Write(output, marker, body);
                    break;
                case 0xC4:
                    CheckHuffman(body);
                    Write(output, marker, body);
                    break;
                case 0xC0 or 0xC1 or 0xC2:
                    BadFileException.ThrowIf(components != 0);
                    components = Components(body);
                    Write(output, marker, body);
                    break;
                case 0xDD:
                    BadFileException.ThrowIf(body.Length != 2);
                    Write(output, marker, body);
                    break;
                case 0xDA:
                    BadFileException.ThrowIf(components == 0 || ++scans > Scans || body.IsEmpty || body[0] is < 1 or > 4 || body[0] > components || body.Length != 4 + (2 * body[0]));
                    Write(output, marker, body);
                    output.Write(Scan(ref reader));
                    break;
                default:
                    throw new BadFileException();
            }
        }

        var image = output.ToArray();
        Remains.Check(image);
        return image;
    }

    private static byte Marker(ref ByteReader reader)
    {
        BadFileException.ThrowIf(reader.Byte() != 0xFF);
        var marker = reader.Byte();
        while (marker == 0xFF)
        {
            marker = reader.Byte();
        }

        return marker;
    }

    private static void Write(MemoryStream output, byte marker, ReadOnlySpan<byte> body)
    {
        Span<byte> header = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(header[2..], (ushort)(body.Length + 2));
        output.Write(header);
        output.Write(body);
    }

    /// <summary>The coded picture: up to a marker that is neither a stuffed byte nor a restart.</summary>
    private static ReadOnlySpan<byte> Scan(ref ByteReader reader)
    {
        var rest = reader.Rest;
        for (var at = 0; ; at += 2)
        {
            var next = rest[at..].IndexOf((byte)0xFF);
            BadFileException.ThrowIf(next < 0 || at + next + 1 >= rest.Length);
            at += next;
            if (rest[at + 1] is not (0x00 or (>= 0xD0 and <= 0xD7)))
            {
                return reader.Take(at);
            }
        }
    }

    private static int Components(ReadOnlySpan<byte> body)
    {
        var reader = new ByteReader(body);
        BadFileException.ThrowIf(reader.Byte() != 8);
        var height = reader.UInt16();
        Pixels.Check(reader.UInt16(), height);
        var components = reader.Byte();
        BadFileException.ThrowIf(components is not (1 or 3 or 4) || body.Length != 6 + (3 * components));
        for (var i = 0; i < components; i++)
        {
            var component = reader.Take(3);
            BadFileException.ThrowIf((component[1] >> 4) is < 1 or > 4 || (component[1] & 15) is < 1 or > 4 || component[2] > 3);
        }

        return components;
    }

    private static void CheckQuantisation(ReadOnlySpan<byte> body)
    {
        var reader = new ByteReader(body);
        while (!reader.IsAtEnd)
        {
            var table = reader.Byte();
            BadFileException.ThrowIf((table >> 4) > 1 || (table & 15) > 3);
            reader.Take((table >> 4) == 0 ? 64 : 128);
        }
    }

    private static void CheckHuffman(ReadOnlySpan<byte> body)
    {
        var reader = new ByteReader(body);
        while (!reader.IsAtEnd)
        {
            var table = reader.Byte();
            BadFileException.ThrowIf((table >> 4) > 1 || (table & 15) > 3);
            var symbols = 0;
            foreach (var count in reader.Take(16))
            {
                symbols += count;
            }

            BadFileException.ThrowIf(symbols > 256);
            reader.Take(symbols);
        }
    }
}
