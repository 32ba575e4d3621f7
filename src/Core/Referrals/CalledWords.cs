using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Referrals;

/// <summary>The words of a search as what services may be called.</summary>
internal static class CalledWords
{
    private const double Generic = 0.4;

    /// <summary>
    /// Every service of a kind is called by the kind, and every one of a topic may be: such words say little of one among them, and a
    /// name that no list knows says all.
    /// </summary>
    public static List<SaidWord> Of(Token[] words, List<PatternHit> hits)
    {
        var said = new List<SaidWord>();
        for (var at = 0; at < words.Length; at++)
        {
            var labels = hits.Where(hit => hit.Start <= at && at < hit.End).Select(hit => hit.Pattern.Label).ToList();
            var weight = labels.Count == 0 || labels.Contains("type/emergency") ? 1
                : labels.Contains("skip") && labels.TrueForAll(label => label == "skip" || IsKind(label)) ? 0 : Generic;
            if (weight > 0 && words[at].Word.Length > 2)
            {
                said.Add(new SaidWord(Stem.Of(words[at].Word), weight, weight < 1 && labels.TrueForAll(IsKind)));
            }
        }

        return [.. said.DistinctBy(word => word.Stem)];
    }

    /// <summary>They are a kind of service, a place and nothing more.</summary>
    public static bool AreKind(Token[] words, List<PatternHit> hits, List<PlaceHit> found) => !words.Where((word, at) => word.Word.Length > 2
        && !found.Exists(place => place.Start <= at && at < place.End)
        && !hits.Exists(hit => hit.Start <= at && at < hit.End && (hit.Pattern.Label == "skip" || IsKind(hit.Pattern.Label)))).Any();

    private static bool IsKind(string label) => label.StartsWith("type/", StringComparison.Ordinal) || label.StartsWith("hint/", StringComparison.Ordinal);

    /// <summary>All of them, as names are kept (<see cref="Catalogue.Called"/>); empty for a single word.</summary>
    public static string All(Token[] words, List<PlaceHit> found)
    {
        var called = Catalogue.Called(words.Where((_, at) => !found.Exists(place => place.Start <= at && at < place.End)).Select(word => word.Word));
        return called.Trim().Contains(' ', StringComparison.Ordinal) ? called : "";
    }
}
