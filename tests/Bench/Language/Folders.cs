namespace MentorBot.Bench.Language;

/// <summary>Where the repository keeps what is learnt from and what is measured with.</summary>
internal static class Folders
{
    public static string Root { get; } = Find();
    public static string Corpus => Path.Combine(Root, "corpus");
    public static string Sets => Path.Combine(Root, "tests", "Bench", "Sets");
    public static string Data => Path.Combine(Root, "src", "Bot", "Language", "Data");
    public static string Weights => Path.Combine(Data, "weights.bin");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MentorBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The bench runs inside of the repository.");
    }
}
