namespace MentorBot.Core.Language.Reading;

/// <summary>
/// Danger. Missing it is the worst error, so a crisis is taken from a small probability on. A phrase that leaves no doubt is a crisis
/// whatever the model says, unless a lookalike covers it: whole phrases decide, a negation is never counted.
/// </summary>
internal static class RiskReader
{
    /// <summary>Chosen on the held-out part of the corpus, whose harmless messages are written to deceive: one of ten of them is taken for a crisis.</summary>
    private const float Crisis = 0.19f;

    /// <summary>What the model takes for a concern speaks against a crisis by so much of its probability: between the two, danger is assumed.</summary>
    private const float Leaning = 0.4f;

    /// <summary>In a sentence of more words than this a phrase can be a joke or a story; the model must then find a crisis possible at all.</summary>
    private const int Short = 12;

    /// <summary>A message of so few words says little to the model, which has then to be surer: names, numbers and a plain no are no danger.</summary>
    private const int Few = 3;

    private const float OfFew = 0.5f;

    /// <summary>Words of danger that an everyday thing beside them explains: the rest of the message has then to say more. A negation or what is past explains nothing.</summary>
    private const float OfThing = 0.35f;

    private const string Thing = "lookalike.thing";

    private const float Possible = 0.06f;
    private const float Concern = 0.5f;
    private const int LongestTrigger = 10;

    public static Risk Read(Model model, Span<float> scores, IReadOnlyList<Token> words, List<PatternHit> hits, ReadOnlySpan<float> shares)
    {
        Span<float> risk = stackalloc float[3];
        scores.Slice(Outputs.Risk, 3).CopyTo(risk);
        model.Share(risk, 2);
        var danger = risk[2] / (risk[2] + risk[0] + Leaning * risk[1]);
        var sure = Sure(hits, hit => danger >= Possible || IsShort(words, hit));
        var few = words.Count <= Few;
        var border = few ? OfFew : sure is null && hits.Exists(hit => hit.Pattern.Label == Thing && hits.Exists(other => IsOfDanger(other) && Covers(hit, other))) ? OfThing : Crisis;
        var level = sure is not null || danger >= border ? RiskLevel.Crisis : !few && risk[1] + risk[2] >= Concern ? RiskLevel.Concern : RiskLevel.None;
        var trigger = level == RiskLevel.None ? null : sure is { } hit ? Range(words, hit.Start, hit.End) : Heaviest(words, shares);
        return new Risk(level, sure is null ? risk[2] : Math.Max(risk[2], 0.9), trigger) { Kind = Kind(sure) };
    }

    private static RiskKind? Kind(PatternHit? sure) => sure?.Pattern.Label switch
    {
        "crisis.suicide" => RiskKind.Suicide,
        "crisis.now" => RiskKind.Violence,
        "crisis.child" => RiskKind.Child,
        _ => null,
    };

    private static bool IsShort(IReadOnlyList<Token> words, PatternHit hit)
    {
        var (from, to) = (words[hit.Start].Sentence, words[Math.Max(hit.Start, hit.End - 1)].Sentence);
        return words.Count(word => word.Sentence >= from && word.Sentence <= to) <= Short;
    }

    private static PatternHit? Sure(List<PatternHit> hits, Predicate<PatternHit> counts)
    {
        foreach (var hit in hits)
        {
            if (IsOfDanger(hit) && counts(hit) && !IsCovered(hits, hit))
            {
                return hit;
            }
        }

        return null;
    }

    private static bool IsOfDanger(PatternHit hit) => hit.Pattern.Label.StartsWith("crisis.", StringComparison.Ordinal);

    private static bool IsCovered(List<PatternHit> hits, PatternHit hit) => hits.Exists(other => Covers(other, hit));

    private static bool Covers(PatternHit other, PatternHit hit) =>
        other.Pattern.Label.StartsWith("lookalike", StringComparison.Ordinal) && other.Start < hit.End && hit.Start < other.End;

    /// <summary>The words in a row that gave the most to the score.</summary>
    public static TextRange? Heaviest(IReadOnlyList<Token> words, ReadOnlySpan<float> shares)
    {
        if (words.Count == 0)
        {
            return null;
        }

        var (best, from, to) = (float.MinValue, 0, 1);
        for (var start = 0; start < words.Count; start++)
        {
            var sum = 0f;
            for (var end = start; end < words.Count && end < start + LongestTrigger; end++)
            {
                sum += shares[end];
                if (sum > best)
                {
                    (best, from, to) = (sum, start, end + 1);
                }
            }
        }

        return Range(words, from, to);
    }

    private static TextRange? Range(IReadOnlyList<Token> words, int start, int end) =>
        new TextRange(words[start].Start, words[Math.Max(start, end - 1)].End - words[start].Start);
}
