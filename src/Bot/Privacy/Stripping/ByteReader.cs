using System.Buffers.Binary;

namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>Reads foreign bytes from front to back. Every step is checked: past the end there is only <see cref="BadFileException"/>.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int At { get; private set; }

    public readonly bool IsAtEnd => At == _bytes.Length;

    public readonly ReadOnlySpan<byte> Rest => _bytes[At..];

    public ReadOnlySpan<byte> Take(long length)
    {
        BadFileException.ThrowIf(length < 0 || length > _bytes.Length - At);
        var taken = _bytes.Slice(At, (int)length);
        At += (int)length;
        return taken;
    }

    public void Expect(ReadOnlySpan<byte> expected) => BadFileException.ThrowIf(!Take(expected.Length).SequenceEqual(expected));

    public byte Byte() => Take(1)[0];

    public int UInt16() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint UInt32() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public int UInt24LittleEndian()
    {
        var three = Take(3);
        return three[0] | (three[1] << 8) | (three[2] << 16);
    }

    public uint UInt32LittleEndian() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));
}
