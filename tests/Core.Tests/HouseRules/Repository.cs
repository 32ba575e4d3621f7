using System.Text.RegularExpressions;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>The sources, as a reader sees them.</summary>
internal static partial class Repository
{
    public static readonly string Root = Find();

    /// <summary>The C# files below a folder of the repository, each by its path from the root, with forward slashes.</summary>
    public static IReadOnlyList<Source> Sources(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => new Source(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(source => !Built().IsMatch(source.Path))
            .OrderBy(source => source.Path, StringComparer.Ordinal),
    ];

    private static string Find()
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

    [GeneratedRegex("/(bin|obj)/")]
    private static partial Regex Built();
}

internal sealed partial record Source(string Path, string Text)
{
    /// <summary>The text without its comments; what stands in strings stays.</summary>
    public string Code => Comments().Replace(Text, match => match.Value[0] == '/' ? "" : match.Value);

    /// <summary>Strings are matched first, so that "//" inside of one begins no comment.</summary>
    [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"|@\"(?:[^\"]|\"\")*\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])'|//[^\\n]*|/\\*[\\s\\S]*?\\*/")]
    private static partial Regex Comments();
}
