namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>
/// MP3: the sound's frames alone, in an unbroken row. Tags before and behind them (ID3, APE, lyrics) and the encoder's own
/// description in the first frame are left behind.
/// </summary>
internal static class Mp3
{
    private const int FewestFrames = 3;

    private static readonly int[] KilobitsOne = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] KilobitsTwo = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] Rates = [44_100, 48_000, 32_000];

    public static byte[] Strip(ReadOnlySpan<byte> file)
    {
        var reader = new ByteReader(file);
        while (reader.Rest.StartsWith("ID3"u8))
        {
            SkipTag(ref reader);
        }

        var padding = reader.Rest.IndexOfAnyExcept((byte)0);
        reader.Take(Math.Max(padding, 0));
        var output = new MemoryStream(file.Length);
        var frames = 0;
        for (var kind = reader.Rest.Length > 2 ? Kind(reader.Rest) : -1; ; frames++)
        {
            var length = FrameLength(reader.Rest);
            if (length == 0 || Kind(reader.Rest) != kind || length > reader.Rest.Length)
            {
                // A last frame that is cut off is not passed; anything else that is not a tag is not sound.
                BadFileException.ThrowIf(length == 0 && !IsTag(reader.Rest));
                break;
            }

            var frame = reader.Take(length);
            if (frames > 0 || !IsDescription(frame))
            {
                output.Write(frame);
            }
        }

        BadFileException.ThrowIf(frames < FewestFrames);
        return output.ToArray();
    }

    private static void SkipTag(ref ByteReader reader)
    {
        var header = reader.Take(10);
        BadFileException.ThrowIf(((header[6] | header[7] | header[8] | header[9]) & 0x80) != 0);
        var hasFooter = (header[5] & 0x10) != 0;
        reader.Take((header[6] << 21) + (header[7] << 14) + (header[8] << 7) + header[9] + (hasFooter ? 10 : 0));
    }

    /// <summary>Version, layer and sampling rate: the same in every frame of a stream.</summary>
    private static int Kind(ReadOnlySpan<byte> frame) => ((frame[1] & 0x1E) << 2) | ((frame[2] >> 2) & 3);

    /// <returns>0 when no frame of layer III begins here.</returns>
    private static int FrameLength(ReadOnlySpan<byte> at)
    {
        if (at.Length < 4 || at[0] != 0xFF || (at[1] & 0xE0) != 0xE0 || (at[1] & 0x06) != 0x02)
        {
            return 0;
        }

        var (version, bits, rate) = ((at[1] >> 3) & 3, at[2] >> 4, (at[2] >> 2) & 3);
        if (version == 1 || bits is 0 or 15 || rate == 3)
        {
            return 0;
        }

        var (samples, kilobits) = version == 3 ? (144, KilobitsOne[bits]) : (72, KilobitsTwo[bits]);
        var divisor = version switch { 3 => 1, 2 => 2, _ => 4 };
        return (samples * kilobits * 1000 / (Rates[rate] / divisor)) + ((at[2] >> 1) & 1);
    }

    private static bool IsDescription(ReadOnlySpan<byte> frame)
    {
        var beginning = frame[..Math.Min(frame.Length, 64)];
        return beginning.IndexOf("Xing"u8) >= 0 || beginning.IndexOf("Info"u8) >= 0 || beginning.IndexOf("VBRI"u8) >= 0;
    }

    private static bool IsTag(ReadOnlySpan<byte> rest) =>
        rest.StartsWith("TAG"u8) || rest.StartsWith("APETAGEX"u8) || rest.StartsWith("LYRICSBEGIN"u8) || rest.StartsWith("ID3"u8) || rest.IndexOfAnyExcept((byte)0) < 0;
}
