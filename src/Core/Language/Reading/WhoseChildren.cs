namespace MentorBot.Core.Language.Reading;

/// <summary>Whether children who are named are the writer's own, and whether they are there at all.</summary>
internal static class WhoseChildren
{
    private const int Furthest = 6;
    private const int Name = 20;

    /// <summary>Of whom children can be, in the genitive.</summary>
    private static readonly HashSet<string> Spouses = [.. "zony manzelky meza muze manzela partnera partnerky pritele pritelkyne druzhyny cholovika chlopaka khloptsya narzeczonego narzeczonej".Split(' ')];

    /// <summary>A word before says that they are the writer's own.</summary>
    public static bool AreHers(IReadOnlyList<Token> words, int at, string language)
    {
        for (var back = at - 1; back >= 0 && back >= at - Furthest && words[back].Sentence == words[at].Sentence; back--)
        {
            if (ChildWords.IsAnother(words[back].Word) || ChildWords.IsAnotherWhoHas(words, back) || People.IsAnotherParent(words[back].Word) || ChildWords.IsReflexive(words[back].Word) && IsSomebodys(words, back))
            {
                return false;
            }

            if (ChildWords.Has(words[back].Word) && !(words[back].Word is "my" && language != "en"))
            {
                return !OthersFamily.IsTold(words, back, language) && !OthersFamily.IsWithWhom(words, back, language);
            }
        }

        return false;
    }

    /// <summary>"Bratr má dvě děti": right before this word somebody else is named who has them, and not the writer.</summary>
    public static bool AreAnothers(IReadOnlyList<Token> words, int at, int sentence, string language)
    {
        for (var back = at - 1; back >= 0 && back >= at - Furthest && words[back].Sentence == sentence; back--)
        {
            var word = words[back].Word;
            if (ChildWords.IsReflexive(word) && (IsSomebodys(words, back) || OthersFamily.IsTold(words, back, language)))
            {
                return true;
            }

            if (ChildWords.IsWriter(word, language))
            {
                return false;
            }

            if (ChildWords.IsAnother(word) || ChildWords.IsAnotherWhoHas(words, back) || People.IsAnotherParent(word) && !IsHost(words, back, language) || IsGrandparent(words, back, language))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Dcera se svými dvěma dětmi": they are the daughter's.</summary>
    private static bool IsSomebodys(IReadOnlyList<Token> words, int at)
    {
        var back = at - 1;
        while (back >= 0 && words[back].Sentence == words[at].Sentence && words[back].Word is "s" or "se" or "z" or "ze" or "zi" or "i" or "a")
        {
            back--;
        }

        return back >= 0 && words[back].Sentence == words[at].Sentence && (People.IsSomebody(words[back].Word) || People.IsAnotherParent(words[back].Word));
    }

    /// <summary>"My sister's kids are with me, a boy and a girl": the same sentence named them before as somebody else's.</summary>
    public static bool AreNamedAnothers(IReadOnlyList<Token> words, int at, string language)
    {
        for (var back = at - 1; back > 0 && back >= at - Name && words[back].Sentence == words[at].Sentence; back--)
        {
            if (ChildWords.IsPlural(words[back], language) && (People.IsAnotherParent(words[back - 1].Word) || BelongTo(words, back)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Jestem u ciotki z dzieckiem": she stays there. In Ukrainian it is how having is said ("у тітки троє дітей").</summary>
    private static bool IsHost(IReadOnlyList<Token> words, int at, string language) =>
        language != "uk" && at > 0 && words[at - 1].Sentence == words[at].Sentence && words[at - 1].Word is "u" or "k" or "ke" or "do" or "to" or "at";

    /// <summary>"У дочки вже двоє дітей": they are her grandchildren.</summary>
    private static bool IsGrandparent(IReadOnlyList<Token> words, int at, string language) =>
        language == "uk" && at > 0 && (words[at].Word is "dochky" or "donky" or "syna" or "kolyshnoho" or "kolyshnyoho" or "kolyshnoyi" or "cholovika" or "partnera" or "khloptsya") && (words[at - 1].Word is "u" or "v");

    /// <summary>"Chtěla bych (mít) dvě děti": she has them only in her wishes.</summary>
    public static bool AreWished(IReadOnlyList<Token> words, int at)
    {
        var isOpen = at > 1 && words[at - 1].Sentence == words[at].Sentence && words[at - 1].Word is "mit" or "miec" or "maty" && words[at - 2].Word is "jestli" or "czy" or "chy" or "zda";
        while (at > 1 && words[at - 1].Sentence == words[at].Sentence && words[at - 1].Word is "mit" or "miec" or "maty" or "have" or "to" or "jednou" or "taky" or "take")
        {
            at--;
        }

        return isOpen || Enumerable.Range(Math.Max(0, at - 2), Math.Min(2, at)).Any(back => words[back].Sentence == words[at].Sentence && ChildWords.Wishes(words[back].Word))
            && !Enumerable.Range(Math.Max(0, at - 1), Math.Min(1, at)).Any(back => words[back].Word is "s" or "se" or "z" or "ze" or "zi" or "with" or "na" or "pro" or "for");
    }

    /// <summary>"Tři děti sestry", "two kids of my neighbour": whose they are is said behind.</summary>
    public static bool BelongTo(IReadOnlyList<Token> words, int at)
    {
        var next = at + 1;
        while (next < words.Count && next <= at + 2 && words[next].Word is "of" or "od" or "z" or "ze" or "vid" or "my" or "me" or "mojej" or "moji" or "moyeyi")
        {
            next++;
        }

        return next < words.Count && words[next].Sentence == words[at].Sentence && !words[at + 1].Loose && (People.IsAnotherParent(words[next].Word) || Spouses.Contains(words[next].Word));
    }

    /// <summary>
    /// What the number is counted for makes it no number of hers: "je nás pět dětí" and "the youngest of three" tell of brothers and sisters.
    /// </summary>
    public static bool AreCountedForAnother(IReadOnlyList<Token> words, int at, string language)
    {
        if (at >= words.Count || NumberWords.At(words, at, language).Length == 0 || IsBesidesMe(words, at))
        {
            return false;
        }

        for (var back = at - 1; back >= 0 && back >= at - 5 && words[back].Sentence == words[at].Sentence; back--)
        {
            var word = words[back].Word;
            if (word is "nas" && !(back > 0 && words[back - 1].Word is "u" or "v") && (back == at - 1 || words[at - 1].Word is "je" or "bylo" or "jest" or "buly" or "bulo" or "tu" or "doma" or "tutaj" or "domu" or "vdoma" or "vsikh" or "vsech"))
            {
                return true;
            }

            if (IsRaising(words, back, language))
            {
                return true;
            }

            if (word is "of" or "z" or "ze" or "iz" or "zi" && back == at - 1 && back > 0 && IsSuperlative(words[back - 1].Word, language))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Máma nás vychovala sama, tři děti": she is one of them.</summary>
    private static bool IsRaising(IReadOnlyList<Token> words, int at, string language)
    {
        var near = Enumerable.Range(Math.Max(0, at - 2), Math.Min(words.Count, at + 3) - Math.Max(0, at - 2)).Where(i => words[i].Sentence == words[at].Sentence).Select(i => words[i].Word).ToList();
        return words[at].Word switch
        {
            "vychovala" or "vychoval" => language == "cs" && !near.Exists(word => word is "jsem" or "sem"),
            "wychowala" or "wychowal" => language == "pl",
            "vykhovala" or "vykhovav" or "vyrostyla" => language == "uk" && near.Contains("nas"),
            "raised" => language == "en" && !near.Exists(word => word is "i" or "ive" or "we" or "weve" or "have"),
            _ => false,
        };
    }

    /// <summary>"Нас двоє дітей і я": she counts herself besides.</summary>
    private static bool IsBesidesMe(IReadOnlyList<Token> words, int at) =>
        Enumerable.Range(at, Math.Max(0, Math.Min(words.Count - 1, at + 4) - at)).Any(i => ChildAges.IsAnd(words[i].Word) && words[i + 1].Word is "ya" or "ja" or "me" && words[i + 1].Sentence == words[at].Sentence);

    private static bool IsSuperlative(string word, string language) => language switch
    {
        "cs" => word.StartsWith("nej", StringComparison.Ordinal) || word is "starsi" or "mladsi" or "prostredni" or "jedno" or "jedna" or "jeden",
        "pl" => word.StartsWith("naj", StringComparison.Ordinal) || word is "starsza" or "mlodsza" or "starszy" or "mlodszy" or "srednia" or "jedno" or "jedna" or "jeden",
        "uk" => word.StartsWith("naj", StringComparison.Ordinal) || word is "starsha" or "molodsha" or "starshyj" or "molodshyj" or "serednya" or "odna" or "odyn",
        _ => word is "youngest" or "eldest" or "oldest" or "middle" or "one",
    };

    /// <summary>"Na cestě", "w drodze": the child that was just named is not born yet.</summary>
    public static bool IsOnTheWay(IReadOnlyList<Token> words, int end)
    {
        for (var next = end; next + 1 < words.Count && next <= end + 2 && words[next].Sentence == words[end - 1].Sentence; next++)
        {
            if (words[next].Word is "na" && words[next + 1].Word is "ceste" || words[next].Word is "w" && words[next + 1].Word is "drodze" || words[next].Word is "v" or "u" && words[next + 1].Word is "dorozi" || words[next].Word is "the" or "its" or "his" && words[next + 1].Word is "way")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Twins that she is pregnant with are not there yet.</summary>
    public static bool IsExpecting(IReadOnlyList<Token> words, int at) =>
        Enumerable.Range(Math.Max(0, at - 4), Math.Min(words.Count, at + 4) - Math.Max(0, at - 4)).Any(i => ChildWords.IsExpecting(words[i].Word) || words[i].Word is "ceka" && i + 1 < words.Count && words[i + 1].Word is not ("me" or "mne" or "nas"));
}
