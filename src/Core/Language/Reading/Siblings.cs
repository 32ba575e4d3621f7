namespace MentorBot.Core.Language.Reading;

/// <summary>
/// Children that are told one after the other, each with something of its own: "starší se mnou nemluví, mladší pláče", "kluk jde do první třídy, holka do školky",
/// "syn 11 lat, córka 8 i mała 10 miesięcy".
/// </summary>
internal static class Siblings
{
    private const int Furthest = 24;

    private static readonly string[] Schools = ["skol", "trid", "szkol", "klas", "przedszkol", "zlob", "sad", "shkol", "jesl", "plen", "pleny", "skolk", "school", "nursery", "kindergarten", "year", "reception", "creche", "college", "maturi", "matur", "studuj", "student", "studi", "zaklad", "gympl", "ucnak"];

    /// <param name="named">From each word on, where the next one stands that can mean a child.</param>
    public static IEnumerable<int> Read(IReadOnlyList<Token> words, int[] named, string language)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (named[at] > at + ChildRow.Furthest || !IsBeginning(words, at, language))
            {
                continue;
            }

            if (ChildRow.At(words, at, ChildCases.Subject, language) is { Items: > 1, Aged: true } row && !WhoseChildren.AreAnothers(words, at, words[at].Sentence, language))
            {
                yield return row.Count;
            }

            if (named[at] == at && (IsElderAndYounger(words, at, language) || IsParallel(words, at, language)))
            {
                yield return 2;
            }
        }
    }

    /// <summary>A part of a sentence begins here, but for words that say that they are hers.</summary>
    private static bool IsBeginning(IReadOnlyList<Token> words, int at, string language) =>
        at == 0 || words[at - 1].Sentence != words[at].Sentence || words[at].Loose || ChildAges.IsAnd(words[at - 1].Word) || language == "en" && words[at - 1].Word is "but" or "while" || ChildQualities.IsArticle(words[at - 1].Word, language) && IsBeginning(words, at - 1, language) || words[at - 1].Word is "u" or "v" or "z" or "s" or "se" or "ze" or "ale" or "ten" or "ta" or "but" or "a" or "with";

    private static bool IsElderAndYounger(IReadOnlyList<Token> words, int at, string language)
    {
        if (Told(words, at, language) is not { } first || WhoseChildren.AreAnothers(words, at, words[at].Sentence, language))
        {
            return false;
        }

        for (var next = first.End; next < words.Count && next <= at + Furthest && words[next].Sentence <= words[at].Sentence + 1; next++)
        {
            if (IsBeginning(words, next, language) && Told(words, next, language) is { } second)
            {
                return second.Trait != first.Trait;
            }

            // "Starší bije mladšího"
            if (language != "en" && next <= first.End + 4 && words[next].Sentence == words[at].Sentence && Told(words, next, language) is { } other && other.Trait != first.Trait && !other.Can(ChildCases.Subject) && ChildQualities.StandsAlone(words, other.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An elder or a younger one, who is no brother or sister of hers and not elder than somebody.</summary>
    private static TraitForm? Told(IReadOnlyList<Token> words, int at, string language)
    {
        if (ChildTraits.At(words, at, language) is not { Trait: ChildTrait.Elder or ChildTrait.Younger } found || language == "en" && !(at > 0 && words[at - 1].Word is "my" or "our" or "the"))
        {
            return null;
        }

        if (found.End >= words.Count || words[found.End].Sentence != words[at].Sentence)
        {
            return found;
        }

        var behind = words[found.End].Word;
        var isOf = ChildForms.Find(behind, language) is not null && !(found.End + 1 < words.Count && People.IsAnotherParent(words[found.End + 1].Word));
        return isOf || !People.IsSomebody(behind) && !People.IsAnotherParent(behind) && behind is not ("nez" or "niz" or "od" or "za" or "than" or "pan" or "pani" or "people" or "lide" or "ludzie" or "man" or "muz" or "than") && !ChildWords.IsPlural(words[found.End], language) && !(language == "en" && found.End - at == 1 && behind is not ("is" or "has" or "goes" or "just" or "wont" or "cant" or "doesnt" or "still" or "in" or "at" or "with" or "lives")) ? found : null;
    }

    /// <summary>A son and a daughter, each at the beginning of what is told of it.</summary>
    private static bool IsParallel(IReadOnlyList<Token> words, int at, string language)
    {
        if (Sole(words, at, language) is not { } first || WhoseChildren.AreAnothers(words, at, words[at].Sentence, language))
        {
            return false;
        }

        for (var next = at + 1; next < words.Count && next <= at + Furthest && words[next].Sentence <= words[at].Sentence + 1; next++)
        {
            if (IsBeginning(words, next, language) && Sole(words, next, language) is { } second && second != first)
            {
                return IsSchool(words, at, next) || !(ChildForms.CanBeFriend(words[at].Word) || ChildForms.CanBeFriend(words[next].Word)) && (ChildQualities.IsMine(words, at) || ChildQualities.IsMine(words, next));
            }
        }

        return false;
    }

    private static ChildSort? Sole(IReadOnlyList<Token> words, int at, string language)
    {
        if (ChildForms.Find(words[at].Word, language) is not { Sort: not ChildSort.Child } form || !form.Can(ChildCases.Subject) || WhoseChildren.BelongTo(words, at) || at > 0 && words[at - 1].Sentence == words[at].Sentence && (ChildWords.IsAnother(words[at - 1].Word) || IsWith(words[at - 1].Word)))
        {
            return null;
        }

        var isTheirs = language == "en" && (at == 0 || words[at - 1].Word is not ("my" or "our" or "the") && !(at > 1 && words[at - 2].Word is "my" or "our"));
        var isInLaw = at + 2 < words.Count && words[at + 1].Word is "in" && words[at + 2].Word is "law";
        return isTheirs || isInLaw ? null : form.Sort;
    }

    private static bool IsWith(string word) => word is "s" or "se" or "z" or "ze" or "with";

    private static bool IsSchool(IReadOnlyList<Token> words, int from, int to) =>
        Enumerable.Range(from, Math.Min(words.Count, to + 6) - from).Any(at => Array.Exists(Schools, stem => words[at].Word.StartsWith(stem, StringComparison.Ordinal)));
}
