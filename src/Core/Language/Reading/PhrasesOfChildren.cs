namespace MentorBot.Core.Language.Reading;

/// <summary>Whether a phrase that was found tells of the writer's own children, by what stands around it.</summary>
internal static class PhrasesOfChildren
{
    private static readonly string[] Anybody = ["zen", "par", "kobiet", "zhin", "women", "woman", "couple", "people", "lid", "osob", "osib", "single", "muz", "mezczyzn", "lyud", "dospel"];

    public static bool IsHers(IReadOnlyList<Token> words, PatternHit hit, string language)
    {
        var (start, end) = (hit.Start, hit.End);
        if (OthersFamily.IsWithSpouse(words, start, language) || OthersFamily.IsWithWhom(words, start, language) || OthersFamily.IsWithWhom(words, start - 1, language) || IsWith(words[start].Word, language) && hit.Pattern.Label.EndsWith('1') && !IsHerOwn(words, start, end, language) && !HerSide.LivesOrGoes(words, start, end, language) && !OthersFamily.IsWriters(words, start, end, language)
            || IsAnothersWithin(words, hit, language) || IsApart(words, hit, language) || LostChildren.AreBefore(words, start) || hit.Pattern.Label.EndsWith('1') && (LostChildren.Are(words, start, end) || IsAnAdjective(words, end, language) || IsSince(words, end)) || hit.Pattern.Label.EndsWith('#') && ChildrenAtWork.AreTold(words, FirstNumber(words, hit, language), end, language) || AnotherMother.IsTold(words, start, end, language) || hit.Pattern.Label.EndsWith('2') && ChildWords.Several(words[end - 1].Word, language) is not null && WhoseChildren.IsExpecting(words, end - 1) || start > 0 && IsWith(words[start - 1].Word, language) && OthersFamily.IsTold(words, start - 1, language) || hit.Pattern.Label.EndsWith('#') && OthersFamily.AreElsewhere(words, start, end, language))
        {
            return false;
        }

        return !(WhoseChildren.AreAnothers(words, start + 1, words[start].Sentence, language) || start > 0 && hit.Pattern.Label.EndsWith('#') && ChildWords.AreThemselves(words[start - 1].Word)
            || WhoseChildren.AreWished(words, start) || WhoseChildren.BelongTo(words, end - 1) || IsTalkedAbout(words, start, language)
            || WhoseChildren.AreCountedForAnother(words, start, language) || WhoseChildren.AreCountedForAnother(words, start + 1, language) && start + 1 < end
            || WhoseChildren.IsOnTheWay(words, end) || IsNamedAnothers(words, hit) || IsWithSomebody(words, start, language) || AreAnybody(words, hit, language) || IsAsked(words, start) || WhoseChildren.AreNamedAnothers(words, start, language));
    }

    private static bool IsWith(string word, string language) => language == "en" ? word is "with" : word is "s" or "se" or "z" or "ze" or "zi";

    private static bool IsHerOwn(IReadOnlyList<Token> words, int start, int end, string language) =>
        Enumerable.Range(start, end - start).Any(at => words[at].Word is "mym" or "moim" or "moji" or "moja" or "moyim" or "moyeyu" or "nasim" or "naszym" or "nasza" or "nashym" or "nasheyu" or "my" or "our" or "one" or "jednim" or "jednou" or "jednym" or "jedna" or "odniyeyu" or "odnym" or "odnoyu" || ChildAges.IsAnd(words[at].Word) && words[at].Word != "a" | language != "en");

    /// <summary>"Mám kamarádku, ta má dvě děti".</summary>
    private static bool IsAnothersWithin(IReadOnlyList<Token> words, PatternHit hit, string language) =>
        hit.Pattern.Label.EndsWith('#') && Enumerable.Range(hit.Start + 1, hit.End - hit.Start - 1).Any(at => !ChildWords.IsPlural(words[at], language) && !IsWith(words[at - 1].Word, language) && (ChildWords.IsAnother(words[at].Word) && words[at].Word is not ("yikh" or "ich" or "jich") || People.IsAnotherParent(words[at].Word)));

    /// <summary>"Jsou tři, děti spí": a comma parts the number from them.</summary>
    private static bool IsApart(IReadOnlyList<Token> words, PatternHit hit, string language) =>
        hit.Pattern.Label.EndsWith('#') && hit.End - hit.Start == 2 && ChildWords.IsPlural(words[hit.End - 1], language) && words[hit.End - 1].Loose && NumberWords.Is(words[hit.Start]) && words[hit.End - 1].Start - words[hit.Start].End > 1;

    /// <summary>"Mám malého psa": what is small comes behind.</summary>
    private static bool IsAnAdjective(IReadOnlyList<Token> words, int end, string language) =>
        language != "en" && ChildTraits.At(words, end - 1, language) is { Trait: ChildTrait.Small } && !ChildQualities.StandsAlone(words, end) && words[end].Word.Length > 2 && (words[end].Word.EndsWith('a') || words[end].Word.EndsWith('u') || words[end].Word.EndsWith("em", StringComparison.Ordinal) || words[end].Word.EndsWith("om", StringComparison.Ordinal)) && ChildForms.Find(words[end].Word, language) is null;

    /// <summary>"Bydlím s klukem dva roky": so long she has lived with him.</summary>
    private static bool IsSince(IReadOnlyList<Token> words, int end) =>
        end > 1 && end < words.Count && NumberWords.Is(words[end - 1]) && !words[end - 1].Loose && ChildForms.CanBeFriend(words[end - 2].Word) && ChildWords.IsYears(words[end].Word);

    private static int FirstNumber(IReadOnlyList<Token> words, PatternHit hit, string language) =>
        Enumerable.Range(hit.Start, hit.End - hit.Start).FirstOrDefault(at => NumberWords.At(words, at, language).Length > 0, hit.Start);

    /// <summary>"Mieszkamy z mężem i jego synem".</summary>
    private static bool IsNamedAnothers(IReadOnlyList<Token> words, PatternHit hit) =>
        hit.End - hit.Start > 1 && !NumberWords.Is(words[hit.End - 1]) && words[hit.End - 2].Word is "jeho" or "jeji" or "jejich" or "jego" or "jej" or "ich" or "joho" or "yiyi" or "yikh" or "his" or "her" or "their";

    /// <summary>"My wife left with the baby": it isn't with her.</summary>
    private static bool IsWithSomebody(IReadOnlyList<Token> words, int start, string language)
    {
        if (language == "uk" && start > 0 && words[start - 1].Sentence == words[start].Sentence && !words[start].Loose && words[start - 1].Word is "druzhyna" or "zhinka" or "cholovik" or "vona" or "vin" or "kolyshnya" or "kolyshnij" or "donka" or "dochka" or "syn")
        {
            return true;
        }

        for (var back = start - 1; language == "en" && words[start].Word is "with" && back >= 0 && back >= start - 6 && words[back].Sentence == words[start].Sentence; back--)
        {
            if (words[back].Word is "i" or "im" or "me" or "we" or "us" or "ive" or "am")
            {
                return false;
            }

            if (words[back].Word is "he" or "she" or "hes" or "shes" or "ex" or "someone" or "people" || People.IsSomebody(words[back].Word) && words[back].Word is not ("mum" or "mom" or "mam" or "mother" or "dad" or "father") || People.IsAnotherParent(words[back].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Two girls at work", "dva kluci na mě čekali": who they are is told behind.</summary>
    private static bool AreAnybody(IReadOnlyList<Token> words, PatternHit hit, string language)
    {
        var at = hit.End - 1;
        while (at > hit.Start && !ChildWords.CanBeAdults(words[at].Word))
        {
            at--;
        }

        if (Enumerable.Range(hit.Start, hit.End - hit.Start).Any(i => words[i].Word.StartsWith("chlopak", StringComparison.Ordinal)))
        {
            // They are her boys where she has them or is alone with them, and flatmates elsewhere.
            return !Enumerable.Range(Math.Max(0, hit.Start - 1), Math.Min(words.Count, hit.End + 1) - Math.Max(0, hit.Start - 1)).Any(i => words[i].Word is "sama" or "sam" or "mam" or "mamy" or "ja");
        }

        var next = at + 1;
        return (hit.Pattern.Label.EndsWith('#') || hit.Pattern.Label.EndsWith('2')) && ChildWords.CanBeAdults(words[at].Word) && ChildQualities.SortOf(words[at].Word) != ChildSort.Child && !WhoseChildren.AreHers(words, hit.Start + 1, language)
            && next < words.Count && words[next].Sentence == words[at].Sentence && !words[next].Loose
            && (words[next].Word is "at" or "from" or "who" or "z" or "ze" or "zi" or "iz" or "me" or "mi" or "mne" or "laugh" or "ktori" or "ktere" or "kteri" or "yaki" or "came" || words[next].Word is "na" && next + 1 < words.Count && words[next + 1].Word is "me" or "mne" or "mnie");
    }

    /// <summary>"Bydlení pro ženy bez dětí" asks for others as well.</summary>
    private static bool IsAsked(IReadOnlyList<Token> words, int start) =>
        start > 0 && words[start].Word is "bez" or "without" && words[start - 1].Sentence == words[start].Sentence && Array.Exists(Anybody, stem => words[start - 1].Word.StartsWith(stem, StringComparison.Ordinal));

    /// <summary>"Kontakty z dzieckiem", "a shelter for a mother with a baby": a child there is, but not one that she says to have.</summary>
    private static bool IsTalkedAbout(IReadOnlyList<Token> words, int at, string language)
    {
        if (at > 0 && words[at - 1].Sentence == words[at].Sentence && words[at].Word is "s" or "se" or "z" or "zi" or "with" && ChildWords.IsParent(words[at - 1].Word) && !Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(back => ChildWords.IsWriter(words[back].Word, language)))
        {
            return true;
        }

        for (var back = at - 1; back >= 0 && back >= at - 3 && words[back].Sentence == words[at].Sentence; back--)
        {
            if (ChildWords.IsAbout(words[back].Word))
            {
                return true;
            }
        }

        return false;
    }
}
