namespace MentorBot.Bot.Settings;

/// <summary>
/// What can stand in settings.yaml. A name that nobody reads is a fault: whoever wrote it believes that something is set.
/// </summary>
internal static class KnownSettings
{
    private static readonly string[] Single =
        ["organisation", "country", "time-zone", "languages", "desk-language", "topics", "show-typing", "training-required"];

    /// <summary>Those without a list look at their names themselves.</summary>
    private static readonly Dictionary<string, string[]?> Parts = new(StringComparer.Ordinal)
    {
        ["topic-weights"] = null,
        ["start"] = ["forgotten-after-days"],
        ["care"] = null,
        ["directory"] = null,
        ["conversation"] = ["messages-per-minute", "burst"],
        ["crisis"] = null,
        ["staff"] = null,
        ["outreach"] = null,
        ["telegram"] = ["api", "messages-per-second", "messages-per-second-per-chat", "webhook"],
        ["discord"] = ["api", "requests-per-second", "guild", "operator-channel", "coordinators-channel", "supervisors-channel"],
        ["store"] = ["database", "key"],
        ["web"] = ["listen", "chat", "desk", "address", "behind-proxy", "exit"],
    };

    public static void Check(YamlPage page)
    {
        foreach (var name in page.Names("").Except(Single, StringComparer.Ordinal))
        {
            if (!Parts.TryGetValue(name, out var known))
            {
                page.Fault(name, "is not known", $"Look for a slip of the pen, or take it out. There are {string.Join(", ", Single.Concat(Parts.Keys))}.");
            }
            else if (!page.IsPart(name))
            {
                page.Fault(name, "must have lines of its own", "Write them below it, indented, as config/settings.yaml comes; or take it out.");
            }
            else
            {
                CheckPart(page, name, known ?? [.. page.Names(name)]);
            }
        }
    }

    private static void CheckPart(YamlPage page, string part, string[] known)
    {
        foreach (var unknown in page.Names(part).Except(known, StringComparer.Ordinal))
        {
            page.Fault($"{part}.{unknown}", "is not known", $"There are {string.Join(", ", known)}.");
        }
    }
}
