namespace MentorBot.Core.Referrals;

/// <summary>
/// Which kinds of services do for which: who asks for a helpline is served by one with a chat as well, who asks for a psychologist by a crisis centre where
/// there is none. A share of 1 is the same thing; what is not named here does not do.
/// </summary>
public static class Kinship
{
    /// <param name="Topic">Only where the service is for this topic; null for any.</param>
    private sealed record Kin(string Type, double Share, string? Topic = null);

    private static readonly Dictionary<string, Kin[]> Kins = new(StringComparer.Ordinal)
    {
        ["helpline"] = [new("helpline_chat", 1), new("migrant_support", 0.7), new("emergency", 0.5)],
        ["helpline_chat"] = [new("helpline", 0.45), new("peer_mentoring", 0.4)],
        ["shelter"] = [new("secret_shelter", 0.95), new("intervention_centre", 0.55, "domestic_violence"), new("crisis_centre", 0.75, "housing"), new("low_threshold_day_centre", 0.5)],
        ["secret_shelter"] = [new("shelter", 0.6, "domestic_violence")],
        ["psychological"] = [new("mental_health_centre", 0.95), new("crisis_centre", 0.85), new("helpline", 0.55, "mental_health"), new("helpline_chat", 0.55, "mental_health"), new("family_counselling", 0.6), new("social_counselling", 0.5, "relationships"), new("social_counselling", 0.8, "grief"), new("child_protection", 0.5, "domestic_violence")],
        ["legal_aid"] = [new("social_counselling", 0.7, "legal"), new("victim_support", 0.6, "legal"), new("debt_counselling", 0.5, "legal"), new("intervention_centre", 0.5, "legal")],
        ["debt_counselling"] = [new("social_counselling", 0.75, "money"), new("legal_aid", 0.7, "money")],
        ["social_counselling"] = [new("legal_aid", 0.5), new("debt_counselling", 0.5)],
        ["family_counselling"] = [new("social_counselling", 0.85, "relationships"), new("crisis_centre", 0.75, "relationships"), new("helpline_chat", 0.4, "relationships"), new("helpline", 0.4, "relationships")],
        ["crisis_centre"] = [new("intervention_centre", 0.4), new("street_outreach", 0.7, "crisis"), new("helpline", 0.45, "crisis"), new("helpline_chat", 0.45, "crisis"), new("shelter", 0.4)],
        ["intervention_centre"] = [new("crisis_centre", 0.6, "domestic_violence"), new("victim_support", 0.5, "domestic_violence"), new("helpline_chat", 0.4, "domestic_violence")],
        ["victim_support"] = [new("helpline", 0.85, "legal"), new("intervention_centre", 0.5)],
        ["child_protection"] = [new("crisis_centre", 0.6, "children"), new("helpline_chat", 0.5, "children"), new("helpline", 0.5, "children")],
        ["edu_psych_counselling"] = [new("crisis_centre", 0.5, "children"), new("helpline_chat", 0.4, "children")],
        ["migrant_support"] = [new("helpline", 0.6, "migration"), new("legal_aid", 0.3)],
        ["addiction"] = [new("helpline", 0.8, "addiction"), new("helpline_chat", 0.8, "addiction"), new("social_counselling", 0.8, "addiction"), new("crisis_centre", 0.7, "addiction")],
        ["health_uninsured"] = [new("low_threshold_day_centre", 0.5, "health")],
        ["low_threshold_day_centre"] = [new("shelter", 0.5)],
        ["accompaniment"] = [new("victim_support", 0.5)],
        ["mental_health_centre"] = [new("crisis_centre", 0.8, "mental_health")],
        ["street_outreach"] = [new("low_threshold_day_centre", 0.4)],
    };

    /// <summary>What a kind of service is for: who can't have it near her is helped with that by others.</summary>
    private static readonly Dictionary<string, string[]> Needs = new(StringComparer.Ordinal)
    {
        ["psychological"] = ["mental_health"],
        ["mental_health_centre"] = ["mental_health"],
        ["crisis_centre"] = ["crisis"],
        ["intervention_centre"] = ["domestic_violence"],
        ["victim_support"] = ["legal", "domestic_violence"],
        ["shelter"] = ["housing", "domestic_violence"],
        ["secret_shelter"] = ["domestic_violence"],
        ["low_threshold_day_centre"] = ["housing"],
        ["debt_counselling"] = ["money"],
        ["legal_aid"] = ["legal"],
        ["social_counselling"] = ["legal", "money"],
        ["family_counselling"] = ["relationships"],
        ["child_protection"] = ["children"],
        ["edu_psych_counselling"] = ["children"],
        ["addiction"] = ["addiction"],
        ["migrant_support"] = ["migration"],
        ["accompaniment"] = ["legal", "domestic_violence"],
        ["health_uninsured"] = ["health"],
    };

    public static IEnumerable<string> NeedsOf(IEnumerable<string> types) => types.SelectMany(type => Needs.GetValueOrDefault(type) ?? []);

    public static double Share(string asked, Service service)
    {
        if (service.Types.Contains(asked))
        {
            return 1;
        }

        var best = 0.0;
        foreach (var kin in Kins.GetValueOrDefault(asked) ?? [])
        {
            if (kin.Share > best && service.Types.Contains(kin.Type) && (kin.Topic is null || service.Topics.Contains(kin.Topic)))
            {
                best = kin.Share;
            }
        }

        return best;
    }

    /// <summary>Every kind that could do.</summary>
    public static IEnumerable<string> Of(string asked) => (Kins.GetValueOrDefault(asked) ?? []).Select(kin => kin.Type).Prepend(asked).Distinct();
}
