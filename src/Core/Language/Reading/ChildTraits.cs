namespace MentorBot.Core.Language.Reading;

/// <summary>What tells children apart where no word for a child stands: "malá", "starší", "trzyletnia", "a five year old".</summary>
internal enum ChildTrait
{
    Small,
    Elder,
    Younger,
    Aged,
}

/// <param name="End">The first word behind it.</param>
internal readonly record struct TraitForm(ChildTrait Trait, ChildCases Cases, int End)
{
    public bool Can(ChildCases cases) => (Cases & cases) != ChildCases.None;
}

/// <summary>Adjectives that stand for a child, or before a word for one.</summary>
internal static class ChildTraits
{
    private static readonly Dictionary<string, (string Stem, ChildTrait Trait)[]> Stems = new(StringComparer.Ordinal)
    {
        ["cs"] = [("malick", ChildTrait.Small), ("malink", ChildTrait.Small), ("mal", ChildTrait.Small), ("starsi", ChildTrait.Elder), ("mladsi", ChildTrait.Younger)],
        ["pl"] = [("malutk", ChildTrait.Small), ("mal", ChildTrait.Small), ("starsz", ChildTrait.Elder), ("mlodsz", ChildTrait.Younger)],
        ["uk"] = [("malenk", ChildTrait.Small), ("mal", ChildTrait.Small), ("starsh", ChildTrait.Elder), ("molodsh", ChildTrait.Younger), ("menshenk", ChildTrait.Younger), ("mensh", ChildTrait.Younger)],
    };

    private static readonly Dictionary<string, (string Ending, ChildCases Cases)[]> Endings = new(StringComparer.Ordinal)
    {
        ["cs"] = [("", ChildCases.Any), ("y", ChildCases.Subject), ("ej", ChildCases.Subject), ("a", ChildCases.Subject), ("i", ChildCases.Any), ("eho", ChildCases.Object | ChildCases.Of), ("yho", ChildCases.Object | ChildCases.Of), ("iho", ChildCases.Object | ChildCases.Of), ("ho", ChildCases.Object | ChildCases.Of), ("ou", ChildCases.Object | ChildCases.With), ("ym", ChildCases.With), ("ejm", ChildCases.With), ("im", ChildCases.With), ("m", ChildCases.With), ("mu", ChildCases.Subject), ("emu", ChildCases.Subject), ("ymu", ChildCases.Subject), ("imu", ChildCases.Subject), ("e", ChildCases.Of | ChildCases.Subject)],
        ["pl"] = [("y", ChildCases.Subject), ("i", ChildCases.Subject), ("a", ChildCases.Subject | ChildCases.Object | ChildCases.With), ("e", ChildCases.Subject | ChildCases.Object), ("ie", ChildCases.Subject | ChildCases.Object), ("ego", ChildCases.Object | ChildCases.Of), ("iego", ChildCases.Object | ChildCases.Of), ("ym", ChildCases.With), ("im", ChildCases.With), ("ej", ChildCases.Of | ChildCases.Subject), ("iej", ChildCases.Of | ChildCases.Subject), ("emu", ChildCases.Subject), ("iemu", ChildCases.Subject)],
        ["uk"] = [("yj", ChildCases.Subject), ("ij", ChildCases.Subject), ("a", ChildCases.Subject), ("e", ChildCases.Subject | ChildCases.Object), ("u", ChildCases.Object), ("oho", ChildCases.Object | ChildCases.Of), ("ym", ChildCases.With), ("oyu", ChildCases.With), ("oyi", ChildCases.Of), ("omu", ChildCases.Subject)],
    };

    private static readonly Dictionary<string, string[]> AgedStems = new(StringComparer.Ordinal)
    {
        ["cs"] = ["let", "rocn", "mesicn", "tydenn"],
        ["pl"] = ["letn", "roczn", "miesieczn", "tygodniow"],
        ["uk"] = ["richn", "misyachn", "litn"],
    };

    /// <summary>The adjective that stands here, whether a noun follows it or not.</summary>
    public static TraitForm? At(IReadOnlyList<Token> words, int at, string language)
    {
        if (language == "en")
        {
            return English(words, at);
        }

        if (words[at].Kind == TokenKind.Number)
        {
            // "5letého", "8-letnia"
            return words[at].Number is > 0 and < 40 && at + 1 < words.Count && words[at + 1].Kind == TokenKind.Word && words[at + 1].Sentence == words[at].Sentence && AgedStems[language].Any(stem => words[at + 1].Word.StartsWith(stem, StringComparison.Ordinal)) && Aged(words[at + 1].Word, language) is { } cases
                ? new TraitForm(ChildTrait.Aged, cases, at + 2)
                : null;
        }

        var word = words[at].Word;
        foreach (var (stem, trait) in Stems[language])
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && Cases(word.AsSpan(stem.Length), language) is var cases and not ChildCases.None && word.Length > 3)
            {
                return new TraitForm(trait, cases, at + 1);
            }
        }

        return word.Length > 4 && Aged(word, language) is { } aged ? new TraitForm(ChildTrait.Aged, aged, at + 1) : null;
    }

    private static ChildCases? Aged(string word, string language)
    {
        foreach (var stem in AgedStems[language])
        {
            var found = word.LastIndexOf(stem, StringComparison.Ordinal);
            if (found >= 0 && Cases(word.AsSpan(found + stem.Length), language) is var cases and not ChildCases.None && found + stem.Length < word.Length)
            {
                return cases;
            }
        }

        return null;
    }

    private static ChildCases Cases(ReadOnlySpan<char> ending, string language)
    {
        foreach (var (form, cases) in Endings[language])
        {
            if (ending.SequenceEqual(form))
            {
                return cases;
            }
        }

        return ChildCases.None;
    }

    /// <summary>"Five year old", "7 week old", "little one", "older (one)".</summary>
    private static TraitForm? English(IReadOnlyList<Token> words, int at)
    {
        var (value, length) = NumberWords.At(words, at, "en");
        if (length > 0)
        {
            var next = at + length;
            return value < 40 && next < words.Count && words[next].Sentence == words[at].Sentence
                ? words[next].Word is "yo" ? new TraitForm(ChildTrait.Aged, ChildCases.Any, next + 1)
                : next + 1 < words.Count && words[next + 1].Word is "old" && words[next].Word is "year" or "years" or "yr" or "yrs" or "month" or "months" or "week" or "weeks" or "day" or "days" ? new TraitForm(ChildTrait.Aged, ChildCases.Any, next + 2)
                : null
                : null;
        }

        var hasOne = at + 1 < words.Count && words[at + 1].Sentence == words[at].Sentence && words[at + 1].Word is "one";
        return words[at].Word switch
        {
            "little" or "wee" or "small" when hasOne => new TraitForm(ChildTrait.Small, ChildCases.Any, at + 2),
            "older" or "elder" or "eldest" or "oldest" or "big" when hasOne => new TraitForm(ChildTrait.Elder, ChildCases.Any, at + 2),
            "younger" or "youngest" when hasOne => new TraitForm(ChildTrait.Younger, ChildCases.Any, at + 2),
            "older" or "elder" => new TraitForm(ChildTrait.Elder, ChildCases.Any, at + 1),
            "younger" => new TraitForm(ChildTrait.Younger, ChildCases.Any, at + 1),
            _ => null,
        };
    }
}
