namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>The largest image that may pass. Read from the header, before anything is unpacked.</summary>
internal static class Pixels
{
    public const int Side = 10_000;
    public const long All = 40_000_000;

    public static void Check(long width, long height) =>
        BadFileException.ThrowIf(width <= 0 || height <= 0 || width > Side || height > Side || width * height > All);
}
