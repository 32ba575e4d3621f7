namespace MentorBot.Core.Referrals;

/// <summary>For whom a service is, against who asks: one that is for others alone is not what she needs, however well it fits the topic.</summary>
public static class Circle
{
    /// <summary>A service for these alone is for nobody else. Any of the topics or groups behind one of them lets it in.</summary>
    private static readonly Dictionary<string, Key[]> Closed = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["children"] = ["topic/children", "group/teenagers", "group/parents", "group/families", "group/mothers"],
        ["teenagers"] = ["topic/children", "group/children", "group/parents"],
        ["parents"] = ["topic/children", "group/children", "group/families", "group/mothers", "group/fathers"],
        ["teachers"] = ["topic/children"],
        ["mothers"] = ["group/women", "topic/children", "group/pregnant", "group/fathers", "group/families", "type/shelter"],
        ["fathers"] = ["group/mothers", "group/families", "topic/children", "type/shelter"],
        ["pregnant"] = ["group/mothers", "group/women", "type/shelter"],
        ["women"] = ["group/mothers", "group/pregnant", "topic/domestic_violence", "topic/sexual_violence", "group/homeless-women"],
        ["seniors"] = ["topic/seniors", "group/carers"],
        ["lgbt"] = [],
        ["homeless"] = ["type/shelter", "type/low_threshold_day_centre", "type/health_uninsured", "group/homeless-women", "group/uninsured"],
        ["homeless-women"] = ["group/homeless"],
        ["uninsured"] = ["type/health_uninsured", "group/homeless"],
        ["indebted"] = ["topic/money"],
        ["low-income"] = ["topic/legal", "topic/money", "type/legal_aid"],
        ["addicted"] = ["topic/addiction", "type/addiction"],
        ["eating-disorders"] = [],
        ["trafficked"] = ["topic/trafficking", "group/sex-workers"],
        ["sex-workers"] = ["topic/trafficking"],
        ["migrants"] = ["topic/migration", "type/migrant_support", "group/refugees", "group/ukrainians"],
        ["refugees"] = ["topic/migration", "type/migrant_support", "group/migrants", "group/ukrainians"],
        ["ukrainians"] = ["topic/migration", "type/migrant_support", "group/refugees", "group/migrants"],
        ["disability"] = [],
        ["missing"] = [],
        ["bereaved"] = ["topic/grief"],
        ["hate-victims"] = ["type/victim_support"],
        ["violent"] = [],
        ["stalked"] = ["topic/domestic_violence"],
        ["sexually-abused"] = ["topic/sexual_violence"],
        ["abused"] = ["topic/domestic_violence", "type/crisis_centre", "type/intervention_centre", "type/secret_shelter"],
        ["victims"] = ["type/victim_support", "type/crisis_centre", "topic/domestic_violence", "topic/sexual_violence"],
        ["couples"] = ["topic/relationships", "type/family_counselling"],
        ["families"] = ["topic/relationships", "topic/children", "group/parents", "group/mothers", "type/family_counselling"],
    }.ToDictionary(pair => pair.Key, pair => pair.Value.Select(Parse).ToArray(), StringComparer.Ordinal);

    /// <summary>Those who stand beside somebody: they say nothing of whom.</summary>
    private static readonly string[] Beside = ["relatives", "carers", "witnesses"];

    /// <summary>Who asks for one of these has to be sent to those who know about it, though others would do as well by their topic.</summary>
    private static readonly string[] Own = ["lgbt", "violent", "eating-disorders", "missing", "trafficked", "sex-workers", "uninsured", "disability", "hate-victims", "homeless-women", "fathers", "bereaved", "seniors", "indebted"];

    /// <summary>Whoever helps with one of these helps those whom it has happened to, whether or not it is for them by name.</summary>
    private static readonly Dictionary<string, string> Because = new(StringComparer.Ordinal)
    {
        ["bereaved"] = "grief", ["addicted"] = "addiction", ["indebted"] = "money", ["abused"] = "domestic_violence", ["stalked"] = "domestic_violence", ["sexually-abused"] = "sexual_violence",
        ["trafficked"] = "trafficking", ["eating-disorders"] = "mental_health", ["victims"] = "legal", ["homeless"] = "housing", ["uninsured"] = "health", ["parents"] = "children", ["children"] = "children", ["seniors"] = "seniors",
    };

    /// <summary>The bereaved beside victims are those whom a crime has bereaved.</summary>
    internal static bool Has(Service service, string group) => service.Groups.Contains(group) && (group != "bereaved" || !service.Groups.Contains("victims"));

    /// <summary>How much a service is for a group that was named: 1 for one of its own, less for one that it leaves nobody out of.</summary>
    internal static double For(Service service, string group) =>
        Has(service, group) ? 1
            : group == "children" && service.Groups.Contains("families") ? 0.6
            : Because.TryGetValue(group, out var topic) && service.Topics.Contains(topic) && service.Groups.Any(own => own is "everyone" or "adults") ? 0.6
            : service.Groups.Contains("everyone") ? 0.4 : 0;

    public static IEnumerable<string> OwnOf(Asked asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked.Groups.Where(group => Own.Contains(group));
    }

    internal static bool IsOwn(Service service) => service.Groups.All(group => Own.Contains(group) || Beside.Contains(group));

    internal static int Known(Service service, Asked asked) => asked.Groups.Count(group => Own.Contains(group) && Has(service, group));

    /// <summary>Whether nobody who asks so is meant by it.</summary>
    internal static bool Excludes(Service service, Asked asked)
    {
        var any = false;
        foreach (var group in service.Groups)
        {
            if (Beside.Contains(group))
            {
                continue;
            }

            any = true;
            if (!Closed.TryGetValue(group, out var keys) || asked.Groups.Contains(group) || Array.Exists(keys, key => Has(asked, key)) || (asked.Language == "uk" && group is "ukrainians" or "refugees" or "migrants"))
            {
                return false;
            }
        }

        return any;
    }

    private static bool Has(Asked asked, Key key) => key.Kind switch
    {
        "topic" => asked.IsAbout(key.Code),
        "group" => asked.Groups.Contains(key.Code),
        _ => asked.Types.Contains(key.Code),
    };

    private static Key Parse(string text) => new(text[..text.IndexOf('/', StringComparison.Ordinal)], text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    private readonly record struct Key(string Kind, string Code);
}
