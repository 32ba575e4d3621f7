using MentorBot.Core.Engine;

namespace MentorBot.Bot.Settings;

/// <summary>The roster: who the mentors are, and where on the desk's platform each of them is.</summary>
internal static class RosterFile
{
    /// <param name="desk">Filled with their places; null where the desk needs none.</param>
    public static IReadOnlyList<MentorCard> Read(string file, IReadOnlyList<string> languages, Dictionary<MentorId, DeskPlace>? desk, List<string> faults)
    {
        var page = YamlPage.Read(file, faults);
        var mentors = new List<MentorCard>();
        foreach (var name in page.Names("mentors"))
        {
            var path = "mentors." + name;
            var id = new MentorId(name);
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
                page.Number(path + ".capacity", 1, 3, "Write how many talks she can have at once.")));
        }

        if (mentors.Count == 0)
        {
            page.Fault("mentors", "names nobody", "Without a mentor nobody can be helped: add at least one.");
        }

        foreach (var shared in (desk ?? []).GroupBy(place => place.Value.Account, StringComparer.Ordinal).Where(group => group.Key.Length > 0 && group.Count() > 1))
        {
            page.Fault("mentors", $"has one account for {string.Join(" and ", shared.Select(place => place.Key.Value))}", "Each mentor has an account of her own.");
        }

        return mentors;
    }
}
