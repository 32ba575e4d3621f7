using MentorBot.Core.Engine;

namespace MentorBot.Bot.Settings;

/// <summary>Ready answers, in <c>ready.yaml</c>: a title and the text by language for each. Without the file there are none.</summary>
public static class ReadyFile
{
    /// <summary>Discord lists no more choices of a command.</summary>
    private const int Most = 25;

    /// <summary>Discord shows no more of a choice.</summary>
    private const int LongestTitle = 100;

    /// <summary>It goes in one message everywhere.</summary>
    private const int LongestText = 1500;

    private static readonly string[] Known = ["title", "text"];

    /// <param name="languages">Of the organisation. A text need not be in all of them: it is refused where it is not in the language of whom it would go to.</param>
    public static IReadOnlyList<ReadyAnswer> Read(string file, IReadOnlyList<string> languages, List<string> faults)
    {
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(faults);
        if (!File.Exists(file))
        {
            return [];
        }

        var page = YamlPage.Read(file, faults);
        var names = page.Names("");
        if (names.Count > Most)
        {
            page.Fault(names[Most], $"is one too many: there is room for {Most}", "Take out those that nobody sends.");
        }

        return [.. names.Select(name => One(page, name, languages))];
    }

    private static ReadyAnswer One(YamlPage page, string name, IReadOnlyList<string> languages)
    {
        foreach (var unknown in page.Names(name).Except(Known, StringComparer.Ordinal))
        {
            page.Fault($"{name}.{unknown}", "is not known", $"A ready answer has {string.Join(", ", Known)}.");
        }

        var title = Limited(page, name + ".title", "Write what mentors choose it by.", LongestTitle);
        var written = page.Names(name + ".text");
        if (written.Count == 0)
        {
            page.Fault(name + ".text", "must have one text for each language", "Write for example \"cs: |-\" and the text below it, indented.");
        }

        return new ReadyAnswer(name, title, written.ToDictionary(language => language, language => Text(page, $"{name}.text.{language}", language, languages), StringComparer.Ordinal));
    }

    private static string Text(YamlPage page, string path, string language, IReadOnlyList<string> languages)
    {
        if (!languages.Contains(language, StringComparer.Ordinal))
        {
            page.Fault(path, "is in a language that settings.yaml does not list", "Add the language there, or take the text out.");
        }

        return Limited(page, path, "Write the text, or take the line out.", LongestText);
    }

    private static string Limited(YamlPage page, string path, string mend, int most)
    {
        var text = page.Text(path, mend).Trim();
        if (text.Length > most)
        {
            page.Fault(path, $"has {text.Length} characters; there is room for {most}", "Say it in fewer words.");
        }

        return text;
    }
}
