namespace MentorBot.Bot.Privacy.Stripping;

/// <summary>A file is not built as its type demands. Carries nothing of it; it is caught where the file was given.</summary>
internal sealed class BadFileException() : Exception("The file is not built as its type demands.")
{
    public static void ThrowIf(bool isBad)
    {
        if (isBad)
        {
            throw new BadFileException();
        }
    }
}
