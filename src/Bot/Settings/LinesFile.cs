using System.Globalization;
using MentorBot.Core.Crisis;
using MentorBot.Core.Hours;

namespace MentorBot.Bot.Settings;

/// <summary>
/// The help lines in <c>lines.yaml</c>: the facts, in the order in which they are shown where nothing else decides. People in danger rely on them, so
/// whatever is not understood is a fault, and what nobody has confirmed is left empty there and said to be so.
/// </summary>
internal static class LinesFile
{
    private static readonly Dictionary<string, DangerKind> Kinds = new(StringComparer.Ordinal)
    {
        ["life"] = DangerKind.Life,
        ["violence"] = DangerKind.Violence,
        ["mind"] = DangerKind.Mind,
        ["child"] = DangerKind.Child,
        ["family"] = DangerKind.Family,
    };

    private static readonly string[] Known = ["country", "numbers", "name", "for", "hours", "free", "languages", "from-age", "to-age", "women", "chat", "chat-hours", "checked"];

    public static IReadOnlyList<HelpLine> Read(string file, IReadOnlyList<string> languages, List<string> faults)
    {
        var before = faults.Count;
        var page = YamlPage.Read(file, faults);
        page.Only(["lines"]);
        var lines = page.Names("lines").Select(key => Line(page, key, languages)).ToList();
        if (faults.Count == before && lines.Count == 0)
        {
            page.Fault("lines", "names no help line", "People in danger would be told nothing but 112: write at least one.");
        }

        return lines;
    }

    private static HelpLine Line(YamlPage page, string key, IReadOnlyList<string> languages)
    {
        var path = "lines." + key;
        foreach (var unknown in page.Names(path).Except(Known, StringComparer.Ordinal))
        {
            page.Fault($"{path}.{unknown}", "is not known", $"A line has {string.Join(", ", Known)}.");
        }

        var country = CountryOf(page, path + ".country");
        var chat = page.Optional(path + ".chat");
        var (from, to) = (Age(page, path + ".from-age"), Age(page, path + ".to-age"));
        if (from > to)
        {
            page.Fault(path + ".to-age", "is younger than from-age", "Write the youngest age first.");
        }

        if (chat is null && (page.Optional(path + ".chat-hours") is not null || page.Names(path + ".chat-hours").Count > 0))
        {
            page.Fault(path + ".chat-hours", "is there without chat: nobody would be shown it", "Write the address that people can write to into chat.");
        }

        return new HelpLine(key, country, Names(page, path + ".name", languages), Numbers(page, path + ".numbers"), Danger(page, path + ".for"), page.Texts(path + ".languages", "Write the languages it is answered in, for example [cs]."))
        {
            Hours = HoursPart.Read(page, path + ".hours", country),
            Free = page.Flag(path + ".free"),
            From = from,
            To = to,
            ForWomen = page.Flag(path + ".women"),
            Chat = chat is null ? null : new HelpChat(chat, HoursPart.Read(page, path + ".chat-hours", country)),
            Checked = Checked(page, path + ".checked"),
        };
    }

    private static Country CountryOf(YamlPage page, string path)
    {
        var code = page.Text(path, "Write cz or pl.");
        if (code is not ("cz" or "pl" or ""))
        {
            page.Fault(path, "is not known", "Write cz or pl.");
        }

        return code == "pl" ? Country.Poland : Country.Czechia;
    }

    /// <summary>The same name for everybody, or one for each language.</summary>
    private static IReadOnlyDictionary<string, string> Names(YamlPage page, string path, IReadOnlyList<string> languages)
    {
        var one = page.Optional(path);
        return languages.ToDictionary(language => language, language => one ?? page.Text($"{path}.{language}", "Write in a few words what it is for, in every language of settings.yaml."), StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> Numbers(YamlPage page, string path)
    {
        var numbers = page.Texts(path, "Write the numbers as people dial them, for example [116 006].");
        if (numbers.Any(number => !number.All(c => char.IsAsciiDigit(c) || c is ' ' or '+') || number.Count(char.IsAsciiDigit) is < 3 or > 15))
        {
            page.Fault(path, "has a number that is none", "Write digits and blanks, for example 116 006.");
        }

        return numbers;
    }

    private static IReadOnlyList<DangerKind> Danger(YamlPage page, string path)
    {
        var names = page.Texts(path, $"Write what it is for, of {string.Join(", ", Kinds.Keys)}.");
        foreach (var unknown in names.Where(name => !Kinds.ContainsKey(name)))
        {
            page.Fault(path, $"names \"{unknown}\", which is not known", $"Write some of {string.Join(", ", Kinds.Keys)}.");
        }

        return [.. names.Where(Kinds.ContainsKey).Select(name => Kinds[name])];
    }

    private static int? Age(YamlPage page, string path) => page.Optional(path) is null ? null : page.Number(path, 1, 1, "Write an age in years, or take the line out.");

    private static DateOnly? Checked(YamlPage page, string path)
    {
        if (page.Optional(path) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        page.Fault(path, "is no date", "Write the day on which somebody called the number, for example 2026-01-15, or leave it empty.");
        return null;
    }
}
