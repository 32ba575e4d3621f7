namespace MentorBot.Bot.Settings;

/// <summary>Nicknames to suggest, per language.</summary>
internal static class NicknamesFile
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(string file, IReadOnlyList<string> languages, List<string> faults)
    {
        var page = YamlPage.Read(file, faults);
        return languages.ToDictionary(
            language => language,
            language => page.Texts(language, "Write at least a dozen nicknames to suggest in this language."),
            StringComparer.Ordinal);
    }
}
