namespace MentorBot.Core.Language.Reading;

/// <summary>Children who died, were given away or were never born: "umřely nám dvě děti", "I had a son, he died".</summary>
internal static class LostChildren
{
    private const int Furthest = 7;

    private static readonly string[] Losses = ["adopc", "adopts", "mrtv", "martw", "mertv", "umrel", "zemrel", "umarl", "zmarl", "pomer", "stillb", "died", "dead", "loss", "potrat", "poron", "vykyd", "miscarr", "adoption", "aniol"];

    private static readonly string[] Deaths = ["umrel", "zemrel", "umarl", "zmarl", "pomer", "zahynul", "zahynuv", "zginal", "died"];

    private static readonly string[] Loses = ["potratil", "ztratil", "stracil", "vtratyl", "lost"];

    /// <summary>The same sentence or the next one tells of a birth that it is not there.</summary>
    public static bool AreNearBirth(IReadOnlyList<Token> words, int at)
    {
        var first = at;
        while (first > 0 && words[first - 1].Sentence == words[at].Sentence)
        {
            first--;
        }

        for (var next = first; next < words.Count && words[next].Sentence <= words[at].Sentence + 1; next++)
        {
            if (Array.Exists(Losses, stem => words[next].Word.StartsWith(stem, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Right before children stands that they died or were lost.</summary>
    public static bool AreBefore(IReadOnlyList<Token> words, int start)
    {
        for (var back = start - 1; back >= 0 && back >= start - 3 && words[back].Sentence == words[start].Sentence && !words[back + 1].Loose; back--)
        {
            if (IsDeath(words, back))
            {
                return true;
            }
        }

        var last = start - 1;
        while (last > 0 && words[last].Word is "jsem" or "jsme" or "sem" or "my" or "our" or "both")
        {
            last--;
        }

        return last >= 0 && words[last].Sentence == words[start].Sentence && Array.Exists(Loses, stem => words[last].Word.StartsWith(stem, StringComparison.Ordinal));
    }

    /// <summary>Right before a child, or behind it with nobody else between, stands that it died.</summary>
    public static bool Are(IReadOnlyList<Token> words, int start, int end)
    {
        if (AreBefore(words, start))
        {
            return true;
        }

        for (var next = end; next < words.Count && next < end + Furthest && words[next].Sentence <= words[end - 1].Sentence + 1; next++)
        {
            if (IsDeath(words, next))
            {
                return !IsSomebodyBehind(words, next);
            }

            if (IsSomebody(words[next].Word))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsDeath(IReadOnlyList<Token> words, int at) =>
        Array.Exists(Deaths, stem => words[at].Word.StartsWith(stem, StringComparison.Ordinal)) || words[at].Word is "life" && at > 1 && words[at - 1].Word is "own" && words[at - 2].Word is "his" or "her" or "their";

    private static bool IsSomebodyBehind(IReadOnlyList<Token> words, int at) =>
        Enumerable.Range(at + 1, Math.Max(0, Math.Min(words.Count, at + 4) - at - 1)).Any(next => words[next].Sentence == words[at].Sentence && IsSomebody(words[next].Word));

    private static bool IsSomebody(string word) => People.IsSomebody(word) || word is "otec" or "muz" or "maz" or "tato" or "ojciec" or "husband" or "ex";
}
