using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Bot.Settings;

/// <summary>The roster: who the mentors are, and where on the desk's platform each of them is.</summary>
internal static class RosterFile
{
    /// <summary>A seeker reads several stories one after the other, on a phone.</summary>
    private const int LongestStory = 600;

    private static readonly string[] Known = ["alias", "languages", "capacity", "channel", "account", "story", "topics", "trained", "hours"];

    /// <param name="topics">What a seeker can choose from.</param>
    /// <param name="country">Whose public holidays hours can name.</param>
    /// <param name="desk">Filled with their places; null where the desk needs none.</param>
    public static IReadOnlyList<MentorCard> Read(string file, IReadOnlyList<string> languages, IReadOnlyList<string> topics, Country country, Dictionary<MentorId, DeskPlace>? desk, List<string> faults)
    {
        var page = YamlPage.Read(file, faults);
        page.Only(["mentors"]);
        var mentors = new List<MentorCard>();
        foreach (var name in page.Names("mentors"))
        {
            var path = "mentors." + name;
            var id = new MentorId(name);
            foreach (var unknown in page.Names(path).Except(Known, StringComparer.Ordinal))
            {
                page.Fault($"{path}.{unknown}", "is not known", $"A mentor has {string.Join(", ", Known)}.");
            }

            var spoken = page.Texts(path + ".languages", "Write the languages she answers in, for example [cs].");
            foreach (var unknown in spoken.Except(languages, StringComparer.Ordinal))
            {
                page.Fault(path + ".languages", $"names \"{unknown}\"", "Use languages that settings.yaml lists.");
            }

            if (desk is not null)
            {
                desk[id] = new DeskPlace(
                    page.Id(path + ".channel", "Right click on her private channel, Copy Channel ID."),
                    page.Id(path + ".account", "Right click on her name, Copy User ID."));
            }

            mentors.Add(new MentorCard(
                id,
                page.Text(path + ".alias", "Write the name that seekers know her by; never her real one."),
                spoken,
                page.Number(path + ".capacity", 1, 3, "Write how many talks she can have at once."))
            {
                Story = Story(page, path + ".story", spoken, languages),
                Topics = Topics(page, path + ".topics", topics),
                Trained = TrainedPart.Read(page, path + ".trained"),
                Hours = Hours(page, path + ".hours", country),
            });
        }

        if (mentors.Count == 0)
        {
            page.Fault("mentors", "names nobody", "Without a mentor nobody can be helped: add at least one.");
        }

        Apart(page, "account", "Each mentor has an account of her own.", (desk ?? []).Select(place => (place.Key, place.Value.Account)));
        Apart(page, "channel", "Each mentor has a channel of her own: she would read the other's talks.", (desk ?? []).Select(place => (place.Key, place.Value.Channel)));
        Apart(page, "alias", "People choose a mentor by her alias, so each has one of her own.", mentors.Select(mentor => (mentor.Id, mentor.Alias)));
        return mentors;
    }

    private static void Apart(YamlPage page, string what, string mend, IEnumerable<(MentorId Mentor, string Value)> values)
    {
        foreach (var shared in values.GroupBy(one => one.Value.Trim(), StringComparer.OrdinalIgnoreCase).Where(group => group.Key.Length > 0 && group.Count() > 1))
        {
            page.Fault("mentors", $"has one {what} for {string.Join(" and ", shared.Select(one => one.Mentor.Value))}", mend);
        }
    }

    /// <summary>A volunteer is there on public holidays as on other days, unless a line says otherwise: it is then that people need somebody.</summary>
    private static OpeningHours Hours(YamlPage page, string path, Country country) => HoursPart.Read(page, path, country) switch
    {
        null => OpeningHours.Always,
        var hours => page.Names(path).Contains(HoursNotation.Holidays) ? hours : hours with { OnHolidays = null },
    };

    /// <summary>One text, which is in the first of her languages, or one for each language.</summary>
    private static Dictionary<string, string> Story(YamlPage page, string path, IReadOnlyList<string> spoken, IReadOnlyList<string> languages)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!page.Has(path))
        {
            return told;
        }

        if (page.Optional(path) is { } text)
        {
            Tell(spoken is [var first, ..] ? first : "", path, text);
            return told;
        }

        var names = page.Names(path);
        if (names.Count == 0)
        {
            page.Fault(path, "must be a text, or one for each language", "Write two to four sentences in her own words, or take the line out.");
        }

        foreach (var language in names)
        {
            if (!languages.Contains(language, StringComparer.Ordinal))
            {
                page.Fault($"{path}.{language}", "is in a language that settings.yaml does not list", "Add the language there, or take the text out.");
            }

            Tell(language, $"{path}.{language}", page.Text($"{path}.{language}", "Write two to four sentences in her own words, or take the line out."));
        }

        return told;

        void Tell(string language, string where, string words)
        {
            var story = words.Trim();
            if (story.Length > LongestStory)
            {
                page.Fault(where, $"has {story.Length} characters; a story has at most {LongestStory}", "Two to four sentences are enough to choose by.");
            }

            told[language] = story;
        }
    }

    private static IReadOnlyList<string> Topics(YamlPage page, string path, IReadOnlyList<string> topics)
    {
        var known = page.Has(path) ? page.Texts(path, "Write the topics she has lived through, for example [money], or take the line out.") : [];
        foreach (var unknown in known.Except(topics, StringComparer.Ordinal))
        {
            page.Fault(path, $"names \"{unknown}\", which is no topic of settings.yaml", $"Write one of {string.Join(", ", topics)}.");
        }

        return known;
    }
}
