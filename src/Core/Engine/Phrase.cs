namespace MentorBot.Core.Engine;

/// <summary>What the house says, as a key of the phrasebook and its arguments; the words are found at the edge, in the reader's language.</summary>
/// <param name="Args">Name of a placeholder to its value. A value that is a whole number chooses the plural form.</param>
public sealed record Phrase(string Key, IReadOnlyDictionary<string, string> Args)
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
}

/// <summary>One thing a person can answer by a button: which question it belongs to, and the answer. What it is called is a phrase.</summary>
public sealed record Choice(string Question, string Answer);

/// <summary>A button as the machine means it. Its id on the platform is made later and says nothing.</summary>
public sealed record Option(Choice Choice, Phrase Label);
