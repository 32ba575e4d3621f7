namespace MentorBot.Core.Language.Reading;

/// <summary>
/// A phrase to look for, word by word. Words are folded, so they can be written with diacritics or in Cyrillic.
/// <list type="bullet">
/// <item><c>word</c> that word; <c>wor*</c> a word that begins so; <c>*ord</c> one that ends so; <c>a|b*</c> one of these</item>
/// <item><c>_</c> any word; <c>#</c> a number, in digits or as a word; <c>~</c> up to three words of any kind</item>
/// <item><c>word?</c> it may be absent; <c>!a|b</c> the next word is none of these; <c>&lt;a|b</c> the word before is none of these</item>
/// <item><c>^</c> a sentence begins here; <c>$</c> it ends here</item>
/// </list>
/// A phrase never goes over the end of a sentence.
/// </summary>
public sealed class Pattern
{
    private readonly Part[] _parts;

    private Pattern(string label, string language, Part[] parts) => (Label, Language, _parts) = (label, language, parts);

    public string Label { get; }

    /// <summary>The language whose words it is made of, or empty for every one.</summary>
    public string Language { get; }

    internal IReadOnlyList<Part> Parts => _parts;

    internal enum PartKind
    {
        Words,
        Gap,
        Not,
        NotBefore,
        Start,
        End,
    }

    internal sealed record Part(PartKind Kind, Choice[] Choices, bool Optional);

    internal readonly record struct Choice(string Text, ChoiceKind Kind)
    {
        public bool Fits(Token token) => Kind switch
        {
            ChoiceKind.Exact => token.Word == Text,
            ChoiceKind.Prefix => token.Word.StartsWith(Text, StringComparison.Ordinal),
            ChoiceKind.Suffix => token.Word.EndsWith(Text, StringComparison.Ordinal),
            ChoiceKind.Number => NumberWords.Is(token),
            _ => true,
        };
    }

    internal enum ChoiceKind
    {
        Exact,
        Prefix,
        Suffix,
        Number,
        Any,
    }

    /// <exception cref="FormatException">It has no word that it could be found by.</exception>
    public static Pattern Parse(string label, string language, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParsePart).ToArray();
        if (!Array.Exists(parts, part => part is { Kind: PartKind.Words, Optional: false }))
        {
            throw new FormatException($"\"{text}\" has no word to look for.");
        }

        return new Pattern(label, language, parts);
    }

    /// <summary>Where the phrase that begins with this word ends (the first word after it), or -1.</summary>
    public int MatchAt(ReadOnlySpan<Token> words, int at) => Match(words, at, 0, at);

    private int Match(ReadOnlySpan<Token> words, int at, int index, int start)
    {
        for (; index < _parts.Length; index++)
        {
            var part = _parts[index];
            switch (part.Kind)
            {
                case PartKind.Start when at > 0 && words[at - 1].Sentence == Sentence(words, at):
                case PartKind.End when at < words.Length && words[at].Sentence == words[at - 1].Sentence:
                case PartKind.Not when Within(words, at, start) && Fits(part, words[at]):
                case PartKind.NotBefore when at > 0 && words[at - 1].Sentence == Sentence(words, at) && Fits(part, words[at - 1]):
                    return -1;

                case PartKind.Gap:
                    return MatchBehindGap(words, at, index + 1, start);

                case PartKind.Words when part.Optional:
                    if (Within(words, at, start) && Fits(part, words[at]) && Match(words, at + 1, index + 1, start) is >= 0 and var end)
                    {
                        return end;
                    }

                    break;

                case PartKind.Words:
                    if (!Within(words, at, start) || !Fits(part, words[at]))
                    {
                        return -1;
                    }

                    at++;
                    break;
            }
        }

        return at;
    }

    private int MatchBehindGap(ReadOnlySpan<Token> words, int at, int index, int start)
    {
        for (var skip = 0; skip <= 3; skip++)
        {
            var end = Match(words, at + skip, index, start);
            if (end >= 0 || !Within(words, at + skip, start))
            {
                return end;
            }
        }

        return -1;
    }

    private static int Sentence(ReadOnlySpan<Token> words, int at) => at < words.Length ? words[at].Sentence : -1;

    private static bool Within(ReadOnlySpan<Token> words, int at, int start) => at < words.Length && words[at].Sentence == words[Math.Min(start, words.Length - 1)].Sentence;

    private static bool Fits(Part part, Token token)
    {
        foreach (var choice in part.Choices)
        {
            if (choice.Fits(token))
            {
                return true;
            }
        }

        return false;
    }

    private static Part ParsePart(string text) => text switch
    {
        "~" => new Part(PartKind.Gap, [], false),
        "^" => new Part(PartKind.Start, [], false),
        "$" => new Part(PartKind.End, [], false),
        ['!', .. var rest] => new Part(PartKind.Not, Choices(rest), false),
        ['<', .. var rest] => new Part(PartKind.NotBefore, Choices(rest), false),
        [.. var rest, '?'] => new Part(PartKind.Words, Choices(rest), true),
        _ => new Part(PartKind.Words, Choices(text), false),
    };

    private static Choice[] Choices(string text) => [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(ParseChoice)];

    private static Choice ParseChoice(string text) => text switch
    {
        "_" => new Choice("", ChoiceKind.Any),
        "#" => new Choice("", ChoiceKind.Number),
        [.. var rest, '*'] => new Choice(Folding.Word(rest), ChoiceKind.Prefix),
        ['*', .. var rest] => new Choice(Folding.Word(rest), ChoiceKind.Suffix),
        _ => new Choice(Folding.Word(text), ChoiceKind.Exact),
    };
}
