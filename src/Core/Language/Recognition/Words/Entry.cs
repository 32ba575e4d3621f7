namespace MentorBot.Core.Language.Recognition.Words;

/// <summary>A line of a table: words and phrases that mean the same.</summary>
/// <param name="Words">
/// Words with blanks between them. Phrases are joined by an underscore. A stem may have endings: "syn:-,a,ovi" are "syn", "syna" and "synovi".
/// </param>
internal sealed record Entry(Sense Sense, int Value, string Words)
{
    public IEnumerable<string> Forms()
    {
        foreach (var word in Words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                yield return word;
                continue;
            }

            foreach (var ending in word[(colon + 1)..].Split(','))
            {
                yield return word[..colon] + (ending == "-" ? "" : ending);
            }
        }
    }
}

/// <summary>One of the things that a word can mean.</summary>
internal readonly record struct Meaning(Sense Sense, int Value);

/// <summary>All that the engine has to know of a language.</summary>
/// <param name="Innocent">Words that are one letter away from a word of the tables and are no slip of the pen.</param>
internal sealed record LanguageTable(string Culture, IReadOnlyList<Entry> Entries, string Innocent);
