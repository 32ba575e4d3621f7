namespace MentorBot.Core.Tests.Language;

/// <summary>The texts that the repository ships.</summary>
internal static class HouseTexts
{
    public static readonly string Folder = Path.Combine(Root(), "config", "texts");

    /// <summary>The languages there are texts in; Czech, the first language, first.</summary>
    public static IReadOnlyList<string> Languages =>
        !Directory.Exists(Folder) ? [] : [.. Directory.GetFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>().OrderByDescending(language => language == "cs").ThenBy(language => language, StringComparer.Ordinal)];

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MentorBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
