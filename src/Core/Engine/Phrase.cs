namespace MentorBot.Core.Engine;

/// <summary>What the house says, as a key of the phrasebook and its arguments; the words are found at the edge, in the reader's language.</summary>
/// <param name="Args">Name of a placeholder to its value. A value that is a whole number chooses the plural form.</param>
/// <param name="Inner">Arguments that are phrases themselves, found in the same language.</param>
public sealed record Phrase(string Key, IReadOnlyDictionary<string, string> Args, IReadOnlyDictionary<string, Phrase>? Inner = null)
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    public static Phrase Of(string key) => new(key, None);

    public static Phrase Of(string key, params ReadOnlySpan<(string Name, string Value)> args)
    {
        var map = new Dictionary<string, string>(args.Length);
        foreach (var (name, value) in args)
        {
            map[name] = value;
        }

        return new Phrase(key, map);
    }

    /// <summary>At least one phrase, joined as the phrase of that key joins its <c>{first}</c> and its <c>{rest}</c>.</summary>
    public static Phrase Join(string key, IReadOnlyList<Phrase> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var joined = parts[^1];
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            joined = Of(key).With("first", parts[i]).With("rest", joined);
        }

        return joined;
    }

    public Phrase With(string name, Phrase inner) => this with
    {
        Inner = Inner is null ? new Dictionary<string, Phrase> { [name] = inner } : new Dictionary<string, Phrase>(Inner) { [name] = inner },
    };
}

/// <summary>One thing a person can answer by a button: which question it belongs to, and the answer. What it is called is a phrase.</summary>
/// <param name="About">The message the question is about, where it is about one.</param>
public sealed record Choice(string Question, string Answer, MessageId? About = null);

/// <summary>A button as the machine means it. Its id on the platform is made later and says nothing.</summary>
public sealed record Option(Choice Choice, Phrase Label)
{
    public static Option Of(string question, string answer, string label, MessageId? about = null) => new(new Choice(question, answer, about), Phrase.Of(label));
}
