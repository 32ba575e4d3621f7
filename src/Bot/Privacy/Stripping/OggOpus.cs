using System.Buffers.Binary;

namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>
/// A voice message: one Opus stream in Ogg. The comments (title, place, program) become an empty list, the stream's random
/// number becomes 1 and its pages are counted anew; other streams, and whatever follows the end of this one, are left behind.
/// </summary>
internal static class OggOpus
{
    private const byte Continued = 1;
    private const byte Begins = 2;
    private const byte Ends = 4;

    private static readonly byte[] NoComments = [.. "OpusTags"u8, 0, 0, 0, 0, 0, 0, 0, 0];

    public static byte[] Strip(ReadOnlySpan<byte> file)
    {
        var reader = new ByteReader(file);
        var output = new MemoryStream(file.Length);
        var first = Page.Read(ref reader);
        BadFileException.ThrowIf(first.Flags != Begins || !first.EndsPacket || first.Packets != 1);
        var number = 0u;
        Page.Write(output, Begins, 0, number++, [19], Head(first.Body));
        Page.Write(output, 0, 0, number++, [(byte)NoComments.Length], NoComments);
        SkipComments(ref reader, first.Stream);
        var isEnd = false;
        while (!isEnd && !reader.IsAtEnd && reader.Rest.StartsWith("OggS"u8))
        {
            var page = Page.Read(ref reader);
            if (page.Stream == first.Stream)
            {
                BadFileException.ThrowIf((page.Flags & Begins) != 0 || (number == 2 && (page.Flags & Continued) != 0));
                isEnd = (page.Flags & Ends) != 0;
                Page.Write(output, (byte)(page.Flags & (Continued | Ends)), page.Position, number++, page.Lengths, page.Body);
            }
        }

        BadFileException.ThrowIf(number == 2);
        return output.ToArray();
    }

    private static byte[] Head(ReadOnlySpan<byte> packet)
    {
        // One or two channels in the plain mapping: what a telephone records.
        BadFileException.ThrowIf(packet.Length != 19 || !packet.StartsWith("OpusHead"u8) || packet[8] is 0 or > 15 || packet[9] is not (1 or 2) || packet[18] != 0);
        var head = packet.ToArray();

        // The rate the microphone had. Opus always plays at this one.
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(12), 48_000);
        return head;
    }

    private static void SkipComments(ref ByteReader reader, uint stream)
    {
        var isFirst = true;
        while (true)
        {
            var page = Page.Read(ref reader);
            if (page.Stream != stream)
            {
                continue;
            }

            BadFileException.ThrowIf(isFirst && !page.Body.StartsWith("OpusTags"u8));
            BadFileException.ThrowIf((page.Flags & Continued) == 0 != isFirst || page.Packets > 1);
            isFirst = false;
            if (page.EndsPacket)
            {
                return;
            }
        }
    }

    private ref struct Page
    {
        public byte Flags;
        public ulong Position;
        public uint Stream;
        public ReadOnlySpan<byte> Lengths;
        public ReadOnlySpan<byte> Body;

        /// <summary>The last packet on the page ends on it.</summary>
        public readonly bool EndsPacket => Lengths.Length > 0 && Lengths[^1] < 255;

        /// <summary>How many packets end on the page.</summary>
        public readonly int Packets => Lengths.Length - Lengths.Count((byte)255);

        public static Page Read(ref ByteReader reader)
        {
            var whole = reader.Rest;
            var start = reader.At;
            reader.Expect("OggS\0"u8);
            var page = new Page { Flags = reader.Byte(), Position = BinaryPrimitives.ReadUInt64LittleEndian(reader.Take(8)), Stream = reader.UInt32LittleEndian() };
            reader.Take(4);
            var sum = reader.UInt32LittleEndian();
            page.Lengths = reader.Take(reader.Byte());
            var length = 0;
            foreach (var part in page.Lengths)
            {
                length += part;
            }

            page.Body = reader.Take(length);
            whole = whole[..(reader.At - start)];
            BadFileException.ThrowIf(sum != Crc.Ogg(whole[26..], Crc.Ogg([0, 0, 0, 0], Crc.Ogg(whole[..22]))));
            return page;
        }

        public static void Write(MemoryStream output, byte flags, ulong position, uint number, ReadOnlySpan<byte> lengths, ReadOnlySpan<byte> body)
        {
            Span<byte> header = stackalloc byte[27];
            "OggS\0"u8.CopyTo(header);
            header[5] = flags;
            BinaryPrimitives.WriteUInt64LittleEndian(header[6..], position);
            BinaryPrimitives.WriteUInt32LittleEndian(header[14..], 1);
            BinaryPrimitives.WriteUInt32LittleEndian(header[18..], number);
            header[22..26].Clear();
            header[26] = (byte)lengths.Length;
            BinaryPrimitives.WriteUInt32LittleEndian(header[22..], Crc.Ogg(body, Crc.Ogg(lengths, Crc.Ogg(header))));
            output.Write(header);
            output.Write(lengths);
            output.Write(body);
        }
    }
}
