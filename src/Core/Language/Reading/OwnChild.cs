namespace MentorBot.Core.Language.Reading;

/// <summary>
/// A child that is told without a number but plainly as hers: "mám dospělou dceru", "I have a toddler". One that is told is one at least; two that are joined
/// under one verb, or one that is had besides another, are two: "mam córkę na studiach i syna", "mám dceru, s přítelem máme ještě kluka".
/// </summary>
internal static class OwnChild
{
    private const int Furthest = 5;
    private const int Between = 6;

    public static IEnumerable<int> Read(IReadOnlyList<Token> words, string language, int adopted)
    {
        var known = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (!ChildNouns.Has(words, at, language) || IsDenied(words, at) || Object(words, at + 1, language) is not { } row)
            {
                continue;
            }

            var plain = row.Count == 1 && IsJoined(words, row.End - 1, language) ? 2 : row.CanBeFriend && !IsPlain(words, at, row, language) ? 0 : row.Count;
            var others = Math.Max(known, adopted);
            known = IsBesides(words, at, row.First) && others > 0 ? others + row.Count : Math.Max(known, plain);
            if (known > 0)
            {
                yield return known;
            }
        }
    }

    /// <summary>The children that the verb has, behind what may stand between.</summary>
    private static ChildRow? Object(IReadOnlyList<Token> words, int from, string language)
    {
        for (var at = from; at < words.Count && at <= from + Furthest && words[at].Sentence == words[from - 1].Sentence && !(at > from && words[at].Loose && !ChildWords.IsYears(words[at - 1].Word)); at++)
        {
            if (ChildRow.At(words, at, ChildCases.Object, language) is { } row)
            {
                return WhoseChildren.IsOnTheWay(words, row.End) || ChildrenAtWork.AreTold(words, row.First, row.End, language) || LostChildren.Are(words, row.First, row.End) ? null : row;
            }

            if (Accompanied(words, at) is var end && end > at)
            {
                at = end - 1;
            }
            else if (!(ChildNouns.CanStandBetween(words[at].Word, language) || NumberWords.Is(words[at]) && NumberWords.At(words, at, language).Value != 1 || ChildWords.IsYears(words[at].Word) || ChildAges.IsAnd(words[at].Word) && ChildWords.IsYears(words[at - 1].Word)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"S (mým) přítelem", "with my ex", "z pierwszego związku": with whom she has them, and since when.</summary>
    private static int Accompanied(IReadOnlyList<Token> words, int at)
    {
        if (words[at].Word is not ("s" or "se" or "z" or "ze" or "zi" or "from" or "vid" or "with" or "v" or "ve" or "w" or "at" or "u"))
        {
            return at;
        }

        for (var next = at + 1; next < words.Count && next <= at + 3 && words[next].Sentence == words[at].Sentence && !words[next].Loose; next++)
        {
            if (ChildNouns.IsPartner(words[next].Word) || ChildNouns.IsBond(words[next].Word))
            {
                return next + 1;
            }
        }

        return at;
    }

    private static bool IsDenied(IReadOnlyList<Token> words, int at) =>
        Enumerable.Range(Math.Max(0, at - 2), Math.Min(2, at)).Any(back => words[back].Sentence == words[at].Sentence && words[back].Word is "nie" or "ne" or "dont" or "didnt" or "never" or "havent" or "kdybych" or "gdybym" or "yakby" or "if" or "not" or "jako" or "they" or "he" or "she" or "theyve");

    /// <summary>Boys and girls can be friends: they are children with an age, at home, or in her care.</summary>
    private static bool IsPlain(IReadOnlyList<Token> words, int verb, ChildRow row, string language) =>
        row.Aged
        || language == "en" && words[row.First - 1].Word is "little" or "baby" or "small" or "autistic" or "disabled" or "teenage"
        || language != "en" && words[row.First].Word == "divchynku"
        || Enumerable.Range(verb + 1, row.First - verb - 1).Any(at => ChildNouns.TellsAge(words[at].Word) || words[at].Word is "doma" or "v" or "domu" or "vdoma" || ChildNouns.IsBond(words[at].Word))
        || row.First + 2 < words.Count && words[row.First + 1].Word is "v" or "ve" or "w" && words[row.First + 2].Word is "peci" or "stridavce" or "opiece" or "pestounske";

    /// <summary>Another one stands right behind an "and": "córkę na studiach i syna".</summary>
    private static bool IsJoined(IReadOnlyList<Token> words, int child, string language)
    {
        for (var at = child + 2; at < words.Count && at <= child + Between && words[at].Sentence == words[child].Sentence; at++)
        {
            if (ChildNouns.IsObject(words[at].Word, language))
            {
                var before = at - 1;
                while (before > child + 1 && ChildNouns.CanStandBetween(words[before].Word, language))
                {
                    before--;
                }

                return before > child && ChildAges.IsAnd(words[before].Word) && !WhoseChildren.BelongTo(words, at);
            }
        }

        return false;
    }

    private static bool IsBesides(IReadOnlyList<Token> words, int verb, int child) =>
        Enumerable.Range(Math.Max(0, verb - 1), child - Math.Max(0, verb - 1)).Any(at => words[at].Sentence == words[verb].Sentence && words[at].Word is "jeste" or "taky" or "take" or "jeszcze" or "tez" or "takze" or "shche" or "takozh" or "another");
}
