using MentorBot.Core.Language.Reading;

namespace MentorBot.Bot.Settings;

/// <summary>
/// Words that an organisation adds to what the bot understands: per language, phrases under a topic, under "crisis" or under "lookalike". The file
/// need not be there.
/// </summary>
internal static class WordsFile
{
    private const string Mend = "Write a list of phrases in quotes, for example [\"přišla výzva k úhradě\"]. docs/language.md says how they are written.";

    private static readonly string[] Languages = ["cs", "pl", "uk", "en"];

    /// <summary>Under which name the model knows each kind.</summary>
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["relationships"] = "topic.relationships",
        ["violence"] = "topic.domestic-violence",
        ["children"] = "topic.children",
        ["money"] = "topic.money",
        ["housing"] = "topic.housing",
        ["health"] = "topic.mental-health",
        ["other"] = "service",
        ["crisis"] = "crisis.suicide",
        ["lookalike"] = "lookalike",
    };

    public static IReadOnlyList<Pattern> Read(string file, List<string> faults)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        var page = YamlPage.Read(file, faults);
        page.Only(Languages);
        var patterns = new List<Pattern>();
        foreach (var language in Languages)
        {
            if (page.Has(language) && !page.IsPart(language))
            {
                page.Fault(language, "must have lines of its own", $"Write below it, indented, one of {string.Join(", ", Labels.Keys)} and its phrases.");
            }

            foreach (var kind in page.Names(language))
            {
                if (Labels.TryGetValue(kind, out var label))
                {
                    Add(page, language, kind, label, patterns);
                }
                else
                {
                    page.Fault($"{language}.{kind}", "is not known", $"Write one of {string.Join(", ", Labels.Keys)}.");
                }
            }
        }

        return patterns;
    }

    private static void Add(YamlPage page, string language, string kind, string label, List<Pattern> patterns)
    {
        foreach (var phrase in page.Texts($"{language}.{kind}", Mend))
        {
            try
            {
                patterns.Add(Pattern.Parse(label, language, phrase));
            }
            catch (FormatException)
            {
                page.Fault($"{language}.{kind}", $"has the phrase \"{phrase}\", which no word could find", Mend);
            }
        }
    }
}
