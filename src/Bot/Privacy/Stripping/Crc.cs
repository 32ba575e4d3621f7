namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>The checksums of PNG (bits from the low end) and Ogg (bits from the high end), both of the same polynomial.</summary>
internal static class Crc
{
    private static readonly uint[] PngTable = Table(static value => (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1, 0);
    private static readonly uint[] OggTable = Table(static value => (value & 0x80000000) != 0 ? 0x04C11DB7 ^ (value << 1) : value << 1, 24);

    public static uint Png(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data) => ~Png(Png(uint.MaxValue, type), data);

    public static uint Ogg(ReadOnlySpan<byte> bytes, uint crc = 0)
    {
        foreach (var b in bytes)
        {
            crc = (crc << 8) ^ OggTable[(crc >> 24) ^ b];
        }

        return crc;
    }

    private static uint Png(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            crc = PngTable[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }

        return crc;
    }

    private static uint[] Table(Func<uint, uint> step, int shift)
    {
        var table = new uint[256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i << shift;
            for (var bit = 0; bit < 8; bit++)
            {
                value = step(value);
            }

            table[i] = value;
        }

        return table;
    }
}
