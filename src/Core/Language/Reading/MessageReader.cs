namespace MentorBot.Core.Language.Reading;

/// <summary>
/// Understands one message of a seeker: what it is about, whether she is in danger, and what it says of her. Pure, and safe to be used by many at once.
/// <para>
/// How it works: the message is folded into one alphabet (<see cref="Folding"/>) and taken apart (<see cref="Tokens"/>); phrases of the lexicon are looked for
/// (<see cref="PatternSet"/>); pieces, words and phrases are weighed by a linear model (<see cref="Model"/>) for topic, risk, language and gender. Danger is
/// seen by the model or by a phrase that leaves no doubt, whichever sees it. Facts are read by rules, since a wrong one is worse than none.
/// </para>
/// </summary>
public sealed class MessageReader : IMessageReader
{
    private readonly Model _model;
    private readonly PatternSet _phrases;

    /// <summary>Those that the model sees: of nearly every message danger alone is wanted.</summary>
    private readonly PatternSet _weighed;
    private readonly FactReader _facts;

    public MessageReader(Model model, PatternSet phrases, Gazetteer places)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(phrases);
        ArgumentNullException.ThrowIfNull(places);
        _model = model;
        _phrases = phrases;
        _weighed = new PatternSet(phrases.All.Where(pattern => !FactReader.IsOfFacts(pattern)));
        _facts = new FactReader(places);
    }

    public Understanding Read(string text, string? expected = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokens.Of(text);
        var hits = _phrases.Find(tokens.Row);
        Span<float> scores = stackalloc float[Outputs.Count];
        var risk = Weigh(text, tokens, hits, scores);
        return new Understanding(TopicReader.Read(_model, scores), risk, _facts.Read(_model, scores, tokens, hits, expected));
    }

    public Risk RiskOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokens.Of(text);
        return Weigh(text, tokens, _weighed.Find(tokens.Row), stackalloc float[Outputs.Count]);
    }

    /// <summary>Lets the model weigh the message for everything, and reads the danger in it.</summary>
    private Risk Weigh(string text, Tokens tokens, List<PatternHit> hits, Span<float> scores)
    {
        var features = new List<Feature>(Math.Min(text.Length, 1000) * 4);
        Features.Of(tokens, hits, features);
        var shares = new float[Math.Max(1, tokens.Words.Count)];
        _model.Score(features, scores, Outputs.Risk + (int)RiskLevel.Crisis, shares);
        var risk = RiskReader.Read(_model, scores, tokens.Words, hits, shares);
        if (risk.Level == RiskLevel.Concern)
        {
            // What speaks for a crisis is not what is worrying here.
            Array.Clear(shares);
            Span<float> again = stackalloc float[Outputs.Count];
            _model.Score(features, again, Outputs.Risk + (int)RiskLevel.Concern, shares);
            risk = risk with { Trigger = RiskReader.Heaviest(tokens.Words, shares) };
        }

        return risk;
    }
}
