namespace MentorBot.Core.Language.Reading;

/// <summary>A phrase that was found: which, and the words from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
public readonly record struct PatternHit(Pattern Pattern, int Start, int End);

/// <summary>Many phrases looked for at once: each word of a message is compared with those phrases only that could begin there.</summary>
public sealed class PatternSet
{
    private const int KeyLength = 3;

    private readonly Dictionary<string, Begun[]> _exact;
    private readonly Dictionary<string, Begun[]>[] _prefixes;
    private readonly Begun[] _numbers;
    private readonly Begun[] _any;

    public PatternSet(IEnumerable<Pattern> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        All = [.. patterns];
        var begun = All.SelectMany(Beginnings).ToLookup(one => IndexOf(one.First));
        _exact = By(begun[Index.Exact], word => word);
        _prefixes = [.. Enumerable.Range(0, KeyLength + 1).Select(length => By(begun[Index.Prefix].Where(one => Math.Min(KeyLength, one.First.Text.Length) == length), word => word[..length]))];
        _numbers = [.. begun[Index.Number]];
        _any = [.. begun[Index.Any]];
    }

    private enum Index
    {
        Exact,
        Prefix,
        Number,
        Any,
    }

    public IReadOnlyList<Pattern> All { get; }

    /// <summary>
    /// Reads a list. A line is <c>language label: phrase; phrase</c>, where language is cs, pl, uk, en or * for every one; what begins with # is for readers.
    /// </summary>
    /// <exception cref="FormatException">A line is not of that form; the message names it.</exception>
    public static IEnumerable<Pattern> Parse(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').SelectMany(ParseLine);
    }

    /// <summary>Every phrase of the list that stands in the message, in the order of its words.</summary>
    public List<PatternHit> Find(ReadOnlySpan<Token> words)
    {
        var hits = new List<PatternHit>();
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at].Word;
            if (_exact.TryGetValue(word, out var exact))
            {
                Try(exact, words, at, hits);
            }

            for (var length = 1; length <= KeyLength && length <= word.Length; length++)
            {
                if (_prefixes[length].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, length), out var begun))
                {
                    Try(begun, words, at, hits);
                }
            }

            if (NumberWords.Is(words[at]))
            {
                Try(_numbers, words, at, hits);
            }

            Try(_any, words, at, hits);
        }

        return hits;
    }

    private static void Try(Begun[] begun, ReadOnlySpan<Token> words, int at, List<PatternHit> hits)
    {
        foreach (var (pattern, first) in begun)
        {
            // Nearly all end here.
            if (!first.Fits(words[at]))
            {
                continue;
            }

            var end = pattern.MatchAt(words, at);
            if (end >= 0 && !(hits.Count > 0 && hits[^1].Pattern == pattern && hits[^1].Start == at))
            {
                hits.Add(new PatternHit(pattern, at, end));
            }
        }
    }

    /// <summary>Every word that a phrase could begin with: its first, and those behind words that may be absent.</summary>
    private static IEnumerable<Begun> Beginnings(Pattern pattern)
    {
        foreach (var part in pattern.Parts.Where(part => part.Kind is Pattern.PartKind.Words or Pattern.PartKind.Gap))
        {
            if (part.Kind == Pattern.PartKind.Gap)
            {
                yield return new Begun(pattern, new Pattern.Choice("", Pattern.ChoiceKind.Any));
                yield break;
            }

            foreach (var choice in part.Choices)
            {
                yield return new Begun(pattern, choice);
            }

            if (!part.Optional)
            {
                yield break;
            }
        }
    }

    private static Index IndexOf(Pattern.Choice choice) => choice.Kind switch
    {
        Pattern.ChoiceKind.Number => Index.Number,
        Pattern.ChoiceKind.Exact when choice.Text.Length > 0 => Index.Exact,
        Pattern.ChoiceKind.Prefix when choice.Text.Length > 0 => Index.Prefix,
        _ => Index.Any,
    };

    private static Dictionary<string, Begun[]> By(IEnumerable<Begun> begun, Func<string, string> key) =>
        begun.GroupBy(one => key(one.First.Text), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static IEnumerable<Pattern> ParseLine(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var language, var label])
        {
            throw new FormatException($"\"{line}\" is not \"language label: phrase; phrase\".");
        }

        return line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(phrase => Pattern.Parse(label, language == "*" ? "" : language, phrase));
    }

    /// <summary>A phrase, and one of the words that it can begin with.</summary>
    private readonly record struct Begun(Pattern Pattern, Pattern.Choice First);
}
