using System.Text.RegularExpressions;
using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language;

namespace MentorBot.Core.Tests.Language;

/// <summary>The texts that the repository ships.</summary>
internal static partial class HouseTexts
{
    public static readonly string Folder = Path.Combine(Root(), "config", "texts");

    /// <summary>The languages there are texts in; Czech, the first language, first.</summary>
    public static IReadOnlyList<string> Languages =>
        !Directory.Exists(Folder) ? [] : [.. Directory.GetFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>().OrderByDescending(language => language == "cs").ThenBy(language => language, StringComparer.Ordinal)];

    /// <summary>The topics of the settings that the repository ships, those of the local mode too.</summary>
    public static IReadOnlyList<string> Topics =>
    [
        .. new[] { "settings.yaml", Path.Combine("local", "settings.yaml") }
            .SelectMany(file => TopicList().Match(File.ReadAllText(Path.Combine(Root(), "config", file))).Groups[1].Value.Split(", "))
            .Distinct(),
    ];

    /// <summary>The questions of the sample organisation.</summary>
    public static IntakePlan Plan => IntakeFile.Read(Path.Combine(Root(), "config", "intake.yaml"), Topics, []);

    public static Repertoire Repertoire => RepertoireFile.Of(new House("", Languages, "cs", Topics, new Dictionary<string, IReadOnlyList<string>>(), [], ShowTyping: false) { Intake = Plan });

    [GeneratedRegex(@"(?m)^topics: \[(.*)\]$")]
    private static partial Regex TopicList();

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
