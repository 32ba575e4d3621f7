using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Referrals;

/// <summary>What the phrases of a search say, after those that say nothing of their own where they stand.</summary>
internal sealed class SearchLabels
{
    private const string Violence = "domestic_violence";

    private const string Doctor = "perhaps/doctor";

    private readonly HashSet<string> _labels;

    private SearchLabels(HashSet<string> labels) => _labels = labels;

    /// <param name="language">The one that she writes: a phrase of another one alone is not meant.</param>
    public static SearchLabels Of(List<PatternHit> hits, List<PlaceHit> found, string language) =>
        new([.. hits.Where(hit => hit.Pattern.Language.Length == 0 || hit.Pattern.Language == language)
            .Where(hit => !found.Exists(place => place.Start <= hit.Start && hit.End <= place.End) && !IsPart(hit, hits))
            .Select(hit => hit.Pattern.Label)]);

    public bool Has(string label) => _labels.Contains(label);

    public List<string> Of(string kind) => [.. _labels.Where(label => label.StartsWith(kind, StringComparison.Ordinal)).Select(label => label[kind.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>A dentist is none of ours, whatever else is said; a passport is, where it is the one that somebody took; a doctor, where somebody has no insurance.</summary>
    public bool IsElsewhere
    {
        get
        {
            var isNone = Of("none/").Count > 0 && !Has("group/uninsured");
            return isNone || (Of("perhaps/").Count > 0 && Of("type/").Count + Of("topic/").Except(Ranking.ForWhom).Count() == 0);
        }
    }

    /// <summary>No kind of service was named; there is only a way to reach one: "whom can I call".</summary>
    public bool IsHint => Of("type/").Count == 0;

    /// <summary>"Policie" beside an accompaniment or a shelter is where she goes, and not whom she calls.</summary>
    public List<string> Types
    {
        get
        {
            var types = Of("type/");
            if (types.Count == 0)
            {
                return Of("hint/");
            }

            var isLine = types.Exists(type => type is "helpline" or "helpline_chat");
            return types.Count > 1 ? [.. types.Where(type => type switch { "emergency" => isLine, "crisis_centre" or "psychological" => !isLine, _ => true })] : types;
        }
    }

    /// <summary>
    /// What it is about, and what is only touched: "my husband" is in questions about everything, and is the matter only where nothing else is. Where no word
    /// names a matter, it is what a reader of messages takes from them.
    /// </summary>
    public (IReadOnlyList<string> Topics, IReadOnlyList<string> Beside) Topics(IReadOnlyList<string> told)
    {
        var topics = Of("topic/");
        if (Has(Doctor) && !IsElsewhere && !topics.Contains("health"))
        {
            topics.Add("health");
        }

        var weak = Of("weak/").Except(topics).ToList();
        if (weak.Remove(Violence) && !topics.Contains("sexual_violence"))
        {
            topics.Add(Violence);
        }

        // A child that is spoken of beside abuse is whom it is about.
        if (topics.Contains("sexual_violence") && weak.Remove("children"))
        {
            topics.Add("children");
        }

        if (topics.Count > 0)
        {
            return (topics, weak);
        }

        return told.Count > 0 ? (told, [.. weak.Except(told)]) : (weak, []);
    }

    /// <summary>"Family counselling" is one kind of service, and not counselling beside it; "most" in "v Mostě" is no bridge to anything.</summary>
    private static bool IsPart(PatternHit hit, List<PatternHit> hits) =>
        IsKind(hit) && hits.Exists(other => IsKind(other) && other.End - other.Start > hit.End - hit.Start && other.Start <= hit.Start && hit.End <= other.End);

    private static bool IsKind(PatternHit hit) => hit.Pattern.Label.StartsWith("type/", StringComparison.Ordinal) || hit.Pattern.Label.StartsWith("hint/", StringComparison.Ordinal);
}
