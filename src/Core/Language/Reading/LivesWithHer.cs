namespace MentorBot.Core.Language.Reading;

/// <summary>
/// Children that the writer lives, goes or is with: "utekli jsme s prckem", "my with two boys", "ja i moja roczna córeczka", "син маленький зі мною",
/// "he is 26 and he lives with me". That a child is spoken of, quarrelled with or cared about is not enough.
/// </summary>
internal static class LivesWithHer
{
    private const int Furthest = 14;

    private static readonly HashSet<string> Living = Set(
        "je jsou bydli bydlel ziji zije zustal zustala zustali zustane spi byva prebyva mieszka mieszkaja jest sa zyje zostal zostala zostali spi przebywa "
        + "zhyve zhyvut meshkaye ye zalyshyvsya zalyshylasya zalyshylas zalyshylysya lyshyvsya lyshylasya spyt lives live living is are stays stay stayed sleeps sleep staying remained hes shes theyre zhyve zostaje zustava zije ziji nastehovala nastehoval nastehovaly nastehovali");

    public static IEnumerable<int> Read(IReadOnlyList<Token> words, string language)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (Beside(words, at, language) is { } beside)
            {
                yield return beside;
            }

            if (WithMe(words, at, language) is { } withMe)
            {
                yield return withMe;
            }

            if (And(words, at, language) is { } and)
            {
                yield return and;
            }
        }
    }

    /// <summary>"With" and children behind it, where she is the one who is with them.</summary>
    private static int? Beside(IReadOnlyList<Token> words, int at, string language)
    {
        if (!IsWith(words[at].Word, language) || at + 1 >= words.Count || at > 0 && ChildWords.IsAbout(words[at - 1].Word) || WhoseChildren.AreCountedForAnother(words, at + 1, language))
        {
            return null;
        }

        var from = BehindPartner(words, at + 1, language);
        if (ChildRow.At(words, from, ChildCases.With, language) is not { } row || WhoseChildren.IsOnTheWay(words, row.End) || row.CanBeFriend && !IsAlone(words, at, language) && !(language == "en" && words[row.First - 1].Word is "my" or "our"))
        {
            return null;
        }

        return HerSide.LivesOrGoes(words, at, row.End, language) ? row.Count : null;
    }

    /// <summary>Somebody who has left with a friend isn't alone.</summary>
    private static bool IsAlone(IReadOnlyList<Token> words, int at, string language) => at > 0 && language != "en" && words[at - 1].Word is "sama" or "sam" or "zustal" or "zustala";

    /// <summary>"With my husband and (our) son".</summary>
    private static int BehindPartner(IReadOnlyList<Token> words, int at, string language)
    {
        for (var next = at; next + 1 < words.Count && next <= at + 1 && words[next].Sentence == words[at - 1].Sentence; next++)
        {
            var and = next + 1 < words.Count && words[next + 1].Kind == TokenKind.Number ? next + 2 : next + 1;
            if (and < words.Count && People.IsSomebody(words[next].Word) && ChildForms.Find(words[next].Word, language) is null && ChildAges.IsAnd(words[and].Word) && words[and].Sentence == words[next].Sentence)
            {
                return and + 1 < words.Count && IsWith(words[and + 1].Word, language) ? and + 2 : and + 1;
            }
        }

        return at;
    }

    /// <summary>"Córka mieszka ze mną", "зі мною двоє синів".</summary>
    private static int? WithMe(IReadOnlyList<Token> words, int at, string language)
    {
        if (at + 1 >= words.Count || words[at + 1].Sentence != words[at].Sentence || words[at + 1].Loose || !IsWithMe(words[at].Word, words[at + 1].Word, language))
        {
            return null;
        }

        var isDenied = at > 1 && words[at - 2].Word is "nie" or "ne" or "not" || language == "pl" && at > 0 && words[at - 1].Word is "je";
        var lives = !isDenied && at > 0 && words[at - 1].Sentence == words[at].Sentence && Living.Contains(words[at - 1].Word) || !isDenied && at > 1 && words[at - 2].Sentence == words[at].Sentence && !words[at - 1].Loose && Living.Contains(words[at - 2].Word);
        var livesBehind = at + 2 < words.Count && words[at + 2].Sentence == words[at].Sentence && !words[at + 2].Loose && Living.Contains(words[at + 2].Word);
        if ((lives || livesBehind || language == "uk") && ChildRow.At(words, at + (livesBehind ? 3 : 2), ChildCases.Subject, language) is { CanBeFriend: false } row && !words[at + 2].Loose && IsOver(words, row.End))
        {
            return row.Count;
        }

        return Subject(words, at, lives || livesBehind, language);
    }

    /// <summary>The last person that was told of before is a child of hers.</summary>
    private static int? Subject(IReadOnlyList<Token> words, int with, bool lives, string language)
    {
        var (isMan, isWoman) = (false, false);
        for (var at = with - 1; at >= 0 && at >= with - Furthest && words[at].Sentence >= words[with].Sentence - 1; at--)
        {
            if (ChildForms.Find(words[at].Word, language) is { } form && form.Can(ChildCases.Subject))
            {
                if (!lives && !(language == "uk" && IsOver(words, with + 2) && Enumerable.Range(at + 1, with - at - 1).All(next => ChildQualities.CanStandBefore(words[next].Word, true, language) && !words[next].Loose)))
                {
                    return null;
                }

                return isMan && form.Sort == ChildSort.Daughter || isWoman && form.Sort == ChildSort.Son || WhoseChildren.BelongTo(words, at) || ChildQualities.IsCompound(words, at, language) || IsAnothers(words, at, language) || at > 1 && ChildAges.IsAnd(words[at - 1].Word) && IsAnothers(words, at - 2, language) ? null : Joined(words, at, language);
            }

            isMan |= words[at].Word is "vin" or "he" or "hes" || words[at].Word is "on" && language != "en";
            isWoman |= words[at].Word is "vona" or "she" or "shes" or "ona";
            if (People.IsSomebody(words[at].Word) || ChildWords.IsPlural(words[at], language))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsAnothers(IReadOnlyList<Token> words, int at, string language) =>
        at > 0 && words[at - 1].Sentence == words[at].Sentence && language != "en" && ChildQualities.IsNamedAfter(words[at - 1].Word)
        || language == "uk" && Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(back => words[back].Word is "u" or "v" && words[back].Sentence == words[at].Sentence && !Enumerable.Range(back + 1, at - back - 1).Any(i => words[i].Word is "mene" or "nas")) && words[at - 1].Word is "ye" or "bula" or "buv"
        ||         Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(back => words[back].Sentence == words[at].Sentence && (ChildWords.IsAnother(words[back].Word) && words[back].Word is not "he" and not "who" || language == "en" && words[back].Word.EndsWith('s') && People.IsSomebody(words[back].Word[..^1])));

    /// <summary>"Dcera a syn bydlí se mnou": the first of them stands before.</summary>
    private static int Joined(IReadOnlyList<Token> words, int at, string language) =>
        at >= 2 && ChildAges.IsAnd(words[at - 1].Word) && ChildForms.Find(words[at - 2].Word, language) is { } form && form.Can(ChildCases.Subject) ? 2 : 1;

    /// <summary>"Já a syn", "ми з сином", "me and my three girls", "my toddler and I".</summary>
    private static int? And(IReadOnlyList<Token> words, int at, string language)
    {
        if (at + 2 < words.Count && IsMe(words[at].Word, language) && words[at + 1].Sentence == words[at].Sentence && (IsAnd(words[at + 1].Word, language) || IsWith(words[at + 1].Word, language) && language != "en" || words[at + 1].Loose && ChildQualities.IsArticle(words[at + 1].Word, language) && words[at + 1].Word is not ("the" or "a" or "an" or "one")))
        {
            var isAnd = !IsWith(words[at + 1].Word, language);
            var from = !IsAnd(words[at + 1].Word, language) && isAnd ? at + 1 : isAnd && IsWith(words[at + 2].Word, language) ? at + 3 : isAnd ? at + 2 : BehindPartner(words, at + 2, language);
            return ChildRow.At(words, from, isAnd ? ChildCases.Subject | ChildCases.With : ChildCases.With, language) is { CanBeFriend: false } row && (isAnd || HerSide.LivesOrGoes(words, at + 1, row.End, language) || words[at].Word is "my" && IsOver(words, row.End)) ? row.Count : null;
        }

        if (language == "en" && words[at].Word is "my" or "our" && ChildRow.At(words, at, ChildCases.Any, language) is { } first && first.End + 1 < words.Count && ChildAges.IsAnd(words[first.End].Word) && words[first.End + 1].Word is "i" or "me" && words[first.End + 1].Sentence == words[at].Sentence && !(first.End + 2 < words.Count && words[first.End + 2].Word is "am" or "have" or "cant" or "dont"))
        {
            return first.Count;
        }

        return null;
    }

    /// <summary>The English "a" and "i" are no "and".</summary>
    private static bool IsAnd(string word, string language) => language == "en" ? word is "and" or "plus" : ChildAges.IsAnd(word);

    private static bool IsOver(IReadOnlyList<Token> words, int end) => end >= words.Count || words[end].Sentence != words[end - 1].Sentence || words[end].Loose || ChildAges.IsAnd(words[end].Word) || words[end].Word is "v" or "u" or "w" or "na" or "in" or "at";

    private static bool IsWith(string word, string language) => language switch
    {
        "cs" => word is "s" or "se",
        "pl" => word is "z" or "ze",
        "uk" => word is "z" or "zi" or "iz" or "zo" or "s" or "so",
        _ => word is "with" or "w",
    };

    private static bool IsWithMe(string with, string me, string language) => language switch
    {
        "cs" => with is "s" or "se" && me is "mnou" or "nami" || with is "u" && me is "me" or "mne" or "nas",
        "pl" => with is "z" or "ze" && me is "mna" or "nami" || with is "u" && me is "mnie" or "nas",
        "uk" => with is "z" or "zi" or "so" or "iz" && me is "mnoyu" or "namy" or "mnoj",
        _ => with is "with" && me is "me" or "us",
    };

    private static bool IsMe(string word, string language) => language == "en" ? word is "me" or "i" : word is "ja" or "ya" or "my" && language != "en" || word is "nas" or "mne" && language != "en";

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
