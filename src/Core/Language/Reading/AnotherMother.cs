namespace MentorBot.Core.Language.Reading;

/// <summary>A mother or father of children who is told of: "matka dvou dětí z našeho vchodu", "můj přítel je táta dvou holek".</summary>
internal static class AnotherMother
{
    private static readonly HashSet<string> Doing = Set("has is keeps comes goes says who whose was had does looks upstairs next cries needs lives gets");

    /// <summary>"Matka dvou dětí z našeho vchodu chodí s modřinami": a mother with whom a sentence begins is the writer only where nothing else is told of her, or the sentence says "I".</summary>
    public static bool IsTold(IReadOnlyList<Token> words, int at, int end, string language)
    {
        var mother = at;
        while (mother > 0 && !ParentOf.IsParent(words[mother].Word) && words[mother - 1].Sentence == words[mother].Sentence && mother > at - 3)
        {
            mother--;
        }

        if (ParentOf.IsParent(words[mother].Word) && IsSaidOfSomebody(words, mother))
        {
            return true;
        }

        if (!ParentOf.IsParent(words[mother].Word) || words[mother + 1].Loose || !IsToldMore(words, end, language))
        {
            return false;
        }

        for (var other = mother; other >= 0 && words[other].Sentence == words[mother].Sentence; other--)
        {
            if (ChildWords.IsWriter(words[other].Word, language) && words[other].Word is not ("my" or "moje" or "nas" or "nase") || OthersFamily.IsBeing(words[other].Word) || OthersFamily.IsSingle(words[other].Word))
            {
                return false;
            }
        }

        return !Enumerable.Range(end, words.Count - end).TakeWhile(next => words[next].Sentence == words[at].Sentence).Any(next => ChildWords.IsWriter(words[next].Word, language) && words[next].Word is not ("my" or "nas" or "nase") || HerSide.IsHerVerb(words[next].Word, language));
    }

    /// <summary>"Můj přítel je táta dvou holek".</summary>
    private static bool IsSaidOfSomebody(IReadOnlyList<Token> words, int mother)
    {
        for (var back = mother - 1; back >= 0 && back >= mother - 4 && words[back].Sentence == words[mother].Sentence && !words[back + 1].Loose; back--)
        {
            if (words[back].Word is "jsem" or "jestem" or "im" or "am" or "i" or "ja" or "ya" or "jako" or "as")
            {
                return false;
            }

            if (People.IsSomebody(words[back].Word) && !ParentOf.IsParent(words[back].Word) || People.IsAnotherParent(words[back].Word) || words[back].Word is "muz" or "maz")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In English a verb of hers follows, in the other languages more than a place.</summary>
    private static bool IsToldMore(IReadOnlyList<Token> words, int end, string language)
    {
        var next = end;
        while (next < words.Count && words[next].Sentence == words[end - 1].Sentence && !words[next].Loose)
        {
            if (language == "en" && Doing.Contains(words[next].Word))
            {
                return true;
            }

            next++;
        }

        return language != "en" && next > end + 3;
    }

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
