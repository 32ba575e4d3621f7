namespace MentorBot.Core.Language.Reading;

/// <summary>Polish shows the writer's gender in every past tense of hers: "byłam", "chciałbym", "powinnam", and beside "jestem".</summary>
internal static class PolishEndings
{
    private static readonly string[] MasculineVerbs = ["alem", "ilem", "ylem", "edlem", "oglem", "ulem", "adlem", "oslem", "arlem", "iozlem", "ialem", "iedlem", "zedlem", "szlem", "eklem", "aklem", "uklem", "azlem", "iolem", "jolem", "czolem"];

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "problem", "szpitalem", "kryminalem", "kanalem", "materialem", "skandalem", "oryginalem", "festiwalem", "terminalem", "profilem", "mobilem", "stylem", "tylem",
        "debilem", "kosciolem", "aniolem", "zywiolem", "czolem", "zespolem", "bylem", "udzialem", "dzialem", "wydzialem", "przedzialem", "cialem", "nadal", "personalem", "kapitalem", "alem", "zalem", "upalem", "podzialem", "sygnalem", "dokladem", "moralem", "potencjalem", "zawalem", "swiatlem", "metalem",
    };

    private static readonly HashSet<string> Not = new(StringComparer.Ordinal)
    {
        "ta", "na", "za", "dla", "ja", "mama", "moja", "twoja", "jaka", "taka", "cala", "jedna", "ofiara", "osoba", "teraz", "od", "dla", "ofiarą", "ma", "chyba", "trzy", "cztery", "dwa", "sytuacja", "wina", "zawsze", "bez", "po", "my", "wy", "gotowa", "czterysta", "trzysta", "dwiescie",
    };

    public static IEnumerable<int> Votes(IReadOnlyList<Token> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].Word;
            if (word.Length >= 5 && (word.EndsWith("lam", StringComparison.Ordinal) || word.EndsWith("labym", StringComparison.Ordinal)) && word is not "reklam" and not "islam" and not "powiedzlam" || word is "powinnam" or "bylam" or "mialam")
            {
                yield return 1;
            }
            else if (word is "bylem" || word is "powinienem" || word.EndsWith("lbym", StringComparison.Ordinal) || word.Length >= 5 && !Nouns.Contains(word) && Array.Exists(MasculineVerbs, ending => word.EndsWith(ending, StringComparison.Ordinal)))
            {
                yield return -1;
            }
            else if (word is "zebym" or "gdybym" or "jakbym" or "abym" or "bym" or "zebysmy" && Wished(words, at) is { } wish)
            {
                yield return wish;
            }
            else if (word is "moge" or "musze" or "chce" or "siedze" or "mieszkam" or "zyje" or "daje" or "robie" or "jem" or "spie" or "wracam" or "boje" or "zostaje" or "place" && Alone(words, at) is { } alone)
            {
                yield return alone;
            }
            else if (word is "siedze" or "leze" or "stoje" or "chodze" or "wracam" or "czuje" or "zyje" && Participle(words, at) is { } state)
            {
                yield return state;
            }
            else if (word is "jestem" && Beside(words, at) is { } vote)
            {
                yield return vote;
            }
        }
    }

    /// <summary>"Żebym (się) uspokoiła": the ending of the person stands at the conjunction.</summary>
    private static int? Wished(IReadOnlyList<Token> words, int at)
    {
        for (var next = at + 1; next < words.Count && next <= at + 4 && words[next].Sentence == words[at].Sentence && !words[next].Loose; next++)
        {
            var word = words[next].Word;
            if (word.Length > 3 && word.EndsWith("la", StringComparison.Ordinal))
            {
                return 1;
            }

            if (word.Length > 2 && word.EndsWith('l'))
            {
                return -1;
            }
        }

        return null;
    }

    /// <summary>"Mogę sam", "mieszkam sama".</summary>
    private static int? Alone(IReadOnlyList<Token> words, int at)
    {
        for (var next = at + 1; next < words.Count && next <= at + 3 && words[next].Sentence == words[at].Sentence && !words[next].Loose; next++)
        {
            if (words[next].Word is "sama" or "sam")
            {
                return words[next].Word == "sama" ? 1 : -1;
            }
        }

        return null;
    }

    /// <summary>"Siedzę przemarznięta", "czuję się upokorzona", where nobody else stands before the verb.</summary>
    private static int? Participle(IReadOnlyList<Token> words, int at)
    {
        if (at > 0 && words[at - 1].Sentence == words[at].Sentence && (People.IsSomebody(words[at - 1].Word) || words[at - 1].Word is "ona" or "on" or "ktora" or "ktory" or "kto" or "nikt"))
        {
            return null;
        }

        for (var next = at + 1; next < words.Count && next <= at + 2 && words[next].Sentence == words[at].Sentence && !words[next].Loose; next++)
        {
            var word = words[next].Word;
            if (word is "sie" || word.Length < 6)
            {
                continue;
            }

            return Array.Exists(FeminineStates, ending => word.EndsWith(ending, StringComparison.Ordinal)) ? 1 : Array.Exists(MasculineStates, ending => word.EndsWith(ending, StringComparison.Ordinal)) ? -1 : null;
        }

        return null;
    }

    private static readonly string[] FeminineStates = ["nieta", "zona", "ziona", "szona", "iona", "wana", "kana", "zana", "cona", "mana", "sana"];
    private static readonly string[] MasculineStates = ["niety", "zony", "ziony", "szony", "iony", "wany", "kany", "zany", "cony", "many", "sany"];

    /// <summary>What she says that she is: "jestem (już bardzo) zmęczona".</summary>
    private static int? Beside(IReadOnlyList<Token> words, int at)
    {
        if (at > 0 && words[at - 1].Word is "sama" or "sam" && words[at - 1].Sentence == words[at].Sentence)
        {
            return words[at - 1].Word == "sama" ? 1 : -1;
        }

        for (var next = at + 1; next < words.Count && next <= at + 3 && words[next].Sentence == words[at].Sentence && !(words[next].Loose && next > at + 1); next++)
        {
            var word = words[next].Word;
            if (word is "sama" or "sam")
            {
                return word == "sama" ? 1 : -1;
            }

            if (word is "w" or "z" or "na" or "po" or "u" or "od" or "za" or "do" or "dla" or "ze" or "jej" or "jego" or "przy" or "pod" or "o" or "i")
            {
                return null;
            }

            if (Not.Contains(word) || word.Length < 4)
            {
                continue;
            }

            if (word.EndsWith("na", StringComparison.Ordinal) || word.EndsWith("ta", StringComparison.Ordinal) || word.EndsWith("wa", StringComparison.Ordinal) || word.EndsWith("da", StringComparison.Ordinal) || word.EndsWith("ra", StringComparison.Ordinal) || word.EndsWith("ga", StringComparison.Ordinal) || word.EndsWith("ona", StringComparison.Ordinal))
            {
                return 1;
            }

            if (word.EndsWith("ny", StringComparison.Ordinal) || word.EndsWith("ty", StringComparison.Ordinal) || word.EndsWith("wy", StringComparison.Ordinal) || word.EndsWith("ry", StringComparison.Ordinal) || word.EndsWith("dy", StringComparison.Ordinal))
            {
                return -1;
            }
        }

        return null;
    }
}
