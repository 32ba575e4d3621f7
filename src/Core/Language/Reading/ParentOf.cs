namespace MentorBot.Core.Language.Reading;

/// <summary>Who calls herself the mother or father of children: "jsem máma pětiletého kluka a roční holky", "single mum, my son is 4", "мати двох підлітків".</summary>
internal static class ParentOf
{
    private static readonly HashSet<string> Parents = Set(
        "mama mamou mamka maminka maminkou matka matkou tata tatou tatka tatinek otec otcem mama mamo mamusia mamusi matko ojciec ojcem tato tatem maty mati batko matir mamoyu batkom tatom mamochka "
        + "mum mom mam mother mummy dad father daddy parent");

    /// <summary>A mother or father, by that word alone.</summary>
    public static bool IsParent(string word) => Parents.Contains(word);

    private static readonly HashSet<string> Alone = Set("samozivitelka samozivitel samozivitelko odynachka odynak odynochka odynachkoyu samozivitelkou");
    private static readonly HashSet<string> Single = Set("samotna samotny svobodna svobodny single lone solo samotnia samotnya samodzielna rozvedena rozvedeny rozwiedziona divorced widowed vdova vdovec wdowa wdowiec widow widower rozluchena rozluchenyj vdivets samotnij");

    public static IEnumerable<int> Read(IReadOnlyList<Token> words, string language)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var isParent = Parents.Contains(words[at].Word) && IsSaidOfHerself(words, at, language);
            var isAlone = Alone.Contains(words[at].Word) || isParent && Neighbours(words, at).Any(Single.Contains) || Single.Contains(words[at].Word) && IsOpening(words, at) && words[at].Word is not ("single" or "solo" or "lone");
            if (isParent && Children(words, at, language) is { } children)
            {
                yield return children;
            }
            else if (isAlone && Beside(words, at, language) is { } beside)
            {
                yield return beside;
            }
        }
    }

    /// <summary>The children stand right behind, as whose mother she is.</summary>
    private static int? Children(IReadOnlyList<Token> words, int at, string language)
    {
        var from = at + 1;
        if (language == "en")
        {
            if (from >= words.Count || words[from].Word is not ("of" or "to"))
            {
                return null;
            }

            from++;
        }

        return from < words.Count && words[from].Sentence == words[at].Sentence && !words[from].Loose && ChildRow.At(words, from, ChildCases.Of, language) is { } row && !AnotherMother.IsTold(words, from, row.End, language) && !LostChildren.Are(words, row.First, row.End) && (row.First > from || row.Count > 1 || language != "en") && !(IsOpening(words, at) && (row.First == from || ChildQualities.IsArticle(words[from].Word, language) && language != "en" || words[from].Word is "my" or "our")) ? row.Count : null;
    }

    /// <summary>A fragment tells who is with her: "samoživitelka, syn 4 roky", "rozvedená, jedna dcera".</summary>
    private static int? Beside(IReadOnlyList<Token> words, int at, string language)
    {
        for (var next = at + 1; next < words.Count && next <= at + 5 && words[next].Sentence == words[at].Sentence; next++)
        {
            if ((words[next].Loose || ChildAges.IsAnd(words[next - 1].Word)) && ChildRow.At(words, next, ChildCases.Subject, language) is { } row && !(row.CanBeFriend && language == "en"))
            {
                return row.Aged || row.First > next || row.End >= words.Count || words[row.End].Sentence != words[at].Sentence || words[row.End].Loose ? row.Count : null;
            }
        }

        return null;
    }

    private static bool IsSaidOfHerself(IReadOnlyList<Token> words, int at, string language)
    {
        for (var back = at - 1; back >= 0 && back >= at - 4 && words[back].Sentence == words[at].Sentence; back--)
        {
            if (words[back].Word is "jsem" or "sem" or "su" or "jestem" or "ya" or "ja" or "im" or "am" or "as" or "jako" or "yak")
            {
                return true;
            }

            if (words[back].Word is "moje" or "moja" or "moya" or "my" or "his" or "her" or "jeho" or "jeji" or "jego" or "yoho" or "pro" or "dla" or "for" or "a" && language != "en" || ChildWords.IsAnother(words[back].Word))
            {
                return false;
            }
        }

        return IsOpening(words, at) || Neighbours(words, at).Any(Single.Contains) && IsOpening(words, at - 1);
    }

    private static IEnumerable<string> Neighbours(IReadOnlyList<Token> words, int at) =>
        Enumerable.Range(Math.Max(0, at - 1), Math.Min(words.Count, at + 2) - Math.Max(0, at - 1)).Where(i => i != at && words[i].Sentence == words[at].Sentence).Select(i => words[i].Word);

    private static bool IsOpening(IReadOnlyList<Token> words, int at) => at <= 0 || words[at].Loose || words[at - 1].Sentence != words[at].Sentence;

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
