using MentorBot.Core.Mentors;

namespace MentorBot.Bot.Settings;

/// <summary>
/// The code of ethics of an organisation, in <c>ethics.yaml</c>: from which day it is in this wording, and the text by language. Without the file
/// nothing is accepted and nothing is asked.
/// </summary>
public static class EthicsFile
{
    /// <summary>It is shown in one message, with the words around it.</summary>
    private const int LongestText = 1500;

    private static readonly string[] Known = ["version", "text"];

    /// <param name="languages">Of the organisation. It is enough that there is a text in one of them; who speaks another reads that.</param>
    public static EthicsCode? Read(string file, IReadOnlyList<string> languages, List<string> faults)
    {
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(faults);
        if (!File.Exists(file))
        {
            return null;
        }

        var before = faults.Count;
        var page = YamlPage.Read(file, faults);
        if (faults.Count > before)
        {
            return null;
        }

        foreach (var unknown in page.Names("").Except(Known, StringComparer.Ordinal))
        {
            page.Fault(unknown, "is not known", $"A code of ethics has {string.Join(", ", Known)}.");
        }

        var version = page.Day("version", "Write the day from which it is in this wording, for example 2026-03-01. Who accepted an earlier one is asked again.");
        var names = page.Names("text");
        if (names.Count == 0)
        {
            page.Fault("text", "must have one text for each language", "Write for example \"cs: |-\" and the text below it, indented.");
        }

        return version is { } day && names.Count > 0
            ? new EthicsCode(day, names.ToDictionary(language => language, language => Text(page, language, languages), StringComparer.Ordinal), names[0])
            : null;
    }

    private static string Text(YamlPage page, string language, IReadOnlyList<string> languages)
    {
        var path = "text." + language;
        if (!languages.Contains(language, StringComparer.Ordinal))
        {
            page.Fault(path, "is in a language that settings.yaml does not list", "Add the language there, or take the text out.");
        }

        var text = page.Text(path, "Write the text, or take the line out.").Trim();
        if (text.Length > LongestText)
        {
            page.Fault(path, $"has {text.Length} characters; there is room for {LongestText}", "Write down what matters most, and where the whole can be read.");
        }

        return text;
    }
}
