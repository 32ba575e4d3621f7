namespace MentorBot.Core.Language.Reading;

/// <summary>Facts about the writer, by rules of the language she writes in: what is not plainly said or shown stays unknown.</summary>
internal sealed class FactReader(Gazetteer places)
{
    private const string Unknown = "cs";

    /// <summary>A phrase that says something of the writer: it is no sign of a topic or of danger, and the model does not see it.</summary>
    public static bool IsOfFacts(Pattern pattern) => pattern.Label.StartsWith("fact.", StringComparison.Ordinal);

    public Facts Read(Model model, Span<float> scores, Tokens tokens, List<PatternHit> hits, string? expected)
    {
        Span<float> languages = stackalloc float[4];
        scores.Slice(Outputs.Language, languages.Length).CopyTo(languages);
        model.Share(languages, 3);
        var best = 0;
        for (var i = 1; i < languages.Length; i++)
        {
            best = languages[i] > languages[best] ? i : best;
        }

        Span<float> gender = stackalloc float[3];
        scores.Slice(Outputs.Gender, gender.Length).CopyTo(gender);
        model.Share(gender, 4);
        var isShown = tokens.Words.Any(token => token.Kind == TokenKind.Word);
        var language = isShown ? Outputs.Languages[best] : expected ?? Unknown;
        var own = hits.Where(hit => hit.Pattern.Language.Length == 0 || hit.Pattern.Language == language).ToList();
        return new Facts(
            language,
            isShown ? languages[best] : 0,
            AgeReader.Read(tokens.Words, own, language),
            ChildrenReader.Read(tokens.Words, own, language),
            RegionReader.Read(places, tokens.Words, language),
            GenderReader.Read(tokens.Words, own, language, gender));
    }
}
