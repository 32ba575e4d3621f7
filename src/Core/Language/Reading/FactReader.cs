namespace MentorBot.Core.Language.Reading;

internal sealed class FactReader(Gazetteer places)
{
    public Facts Read(Model model, Span<float> scores, Tokens tokens, List<PatternHit> hits, string? expected)
    {
        _ = places;
        Span<float> languages = stackalloc float[4];
        scores.Slice(Outputs.Language, 4).CopyTo(languages);
        model.Share(languages, 3);
        var best = 0;
        for (var i = 1; i < 4; i++)
            if (languages[i] > languages[best]) best = i;
        var name = tokens.Words.Count == 0 ? expected ?? "cs" : Outputs.Languages[best];
        return new Facts(name, languages[best], null, null, new PlaceFact(null, []), null);
    }
}
