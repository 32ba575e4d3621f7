using MentorBot.Core.Mentors;

namespace MentorBot.Bot.Settings;

/// <summary>What a mentor was trained in, the part <c>trained</c> of her entry in mentors.yaml.</summary>
internal static class TrainedPart
{
    private const string Mend = "Write one training a line, for example \"- {topic: first contact, date: 2026-03-01, valid-until: 2027-03-01}\", or take the line out.";

    private static readonly string[] Known = ["topic", "date", "valid-until"];

    public static IReadOnlyList<Training> Read(YamlPage page, string path) => page.Has(path) ? [.. page.Items(path, Mend).Select(item => Training(page, item))] : [];

    private static Training Training(YamlPage page, string path)
    {
        foreach (var unknown in page.Names(path).Except(Known, StringComparer.Ordinal))
        {
            page.Fault($"{path}.{unknown}", "is not known", $"A training has {string.Join(", ", Known)}.");
        }

        var topic = page.Text(path + ".topic", "Write what it was about.");
        var date = page.Day(path + ".date", "Write the day on which it ended, for example 2026-03-01.");
        var until = page.Has(path + ".valid-until") ? page.Day(path + ".valid-until", "Write the last day on which it counts, or take it out where it does not run out.") : null;
        if (until < date)
        {
            page.Fault(path + ".valid-until", "is before the training itself", "Put the two days right.");
        }

        return new Training(topic, date ?? default, until);
    }
}
