using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Tests;

/// <summary>Understands what a test says it does, by a word of the message; of everything else nothing.</summary>
internal sealed class ScriptedReader : IMessageReader
{
    private static readonly TopicGuess Guess = new(Topic.Other, 0.2);

    public static readonly Understanding Nothing = new(new Topics(Guess, [], Unsure: true, [Guess]), new Risk(RiskLevel.None, 0, null), new Facts("cs", 0, null, null, new PlaceFact(null, []), null));

    private readonly Dictionary<string, Func<Understanding, Understanding>> _heard = [];

    public ScriptedReader Hears(string word, Func<Understanding, Understanding> what)
    {
        _heard[word] = what;
        return this;
    }

    public ScriptedReader Hears(string word, Func<Facts, Facts> facts) => Hears(word, all => all with { Facts = facts(all.Facts) });

    public ScriptedReader HearsTopic(string word, Topic topic, params Topic[] further) =>
        Hears(word, all => all with { Topics = new Topics(new TopicGuess(topic, 0.9), [.. further.Select(one => new TopicGuess(one, 0.6))], Unsure: false, [new TopicGuess(topic, 0.9)]) });

    public ScriptedReader HearsRisk(string words, RiskLevel level, double crisis = 0.9) => Hears(words, all => all with { Risk = new Risk(level, crisis, null) });

    public Understanding Read(string text, string? expected = null)
    {
        var understood = Nothing with { Facts = Nothing.Facts with { Language = expected ?? "cs" } };
        foreach (var (word, what) in _heard.Where(one => text.Contains(one.Key, StringComparison.Ordinal)))
        {
            understood = what(understood);
            if (understood.Risk is { Level: not RiskLevel.None, Trigger: null })
            {
                understood = understood with { Risk = understood.Risk with { Trigger = new TextRange(text.IndexOf(word, StringComparison.Ordinal), word.Length) } };
            }
        }

        return understood;
    }

    public Risk RiskOf(string text) => Read(text).Risk;
}
