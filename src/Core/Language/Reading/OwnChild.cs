namespace MentorBot.Core.Language.Reading;

/// <summary>
/// A child that is told without a number but plainly as hers: "mám dospělou dceru", "I have a toddler". One that is told is one at least; two that are joined
/// under one verb, or one that is had besides another, are two: "mam córkę na studiach i syna", "mám dceru, s přítelem máme ještě kluka".
/// </summary>
internal static class OwnChild
{
    private const int Furthest = 5;
    private const int Between = 6;

    public static IEnumerable<int> Read(IReadOnlyList<Token> words, string language)
    {
        var known = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (!ChildNouns.Has(words, at, language) || IsDenied(words, at) || Object(words, at + 1, language) is not { } child)
            {
                continue;
            }

            known = IsBesides(words, at, child) ? known + 1 : Math.Max(known, IsJoined(words, child, language) ? 2 : IsPlain(words, at, child, language) ? 1 : 0);
            if (known > 0)
            {
                yield return known;
            }
        }
    }

    /// <summary>The word for a child that the verb has, behind what may stand between.</summary>
    private static int? Object(IReadOnlyList<Token> words, int from, string language)
    {
        for (var at = from; at < words.Count && at <= from + Furthest && words[at].Sentence == words[from - 1].Sentence && !words[at].Loose; at++)
        {
            var word = words[at].Word;
            if (ChildNouns.IsObject(word, language))
            {
                return WhoseChildren.BelongTo(words, at) || IsCompound(words, at, language) ? null : at;
            }

            if (word is "s" or "se" or "z" or "ze" or "zi" && at + 1 < words.Count && ChildNouns.IsPartner(words[at + 1].Word))
            {
                at++;
            }
            else if (!(ChildNouns.CanStandBetween(word, language) || NumberWords.Is(words[at]) && NumberWords.At(words, at, language).Value != 1 || ChildWords.IsYears(word)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"A baby seat", "a child psychologist".</summary>
    private static bool IsCompound(IReadOnlyList<Token> words, int at, string language) =>
        language == "en" && at + 1 < words.Count && words[at + 1].Sentence == words[at].Sentence && !words[at + 1].Loose && !ChildNouns.Follows(words[at + 1].Word);

    private static bool IsDenied(IReadOnlyList<Token> words, int at) =>
        Enumerable.Range(Math.Max(0, at - 2), Math.Min(2, at)).Any(back => words[back].Sentence == words[at].Sentence && words[back].Word is "nie" or "ne" or "dont" or "didnt" or "never" or "havent" or "kdybych" or "gdybym" or "yakby" or "if" or "not" or "jako" or "they" or "he" or "she" or "theyve");

    /// <summary>Boys and girls can be friends: they are children with an age, at home, or in her care.</summary>
    private static bool IsPlain(IReadOnlyList<Token> words, int verb, int child, string language) =>
        !ChildNouns.CanBeFriend(words[child].Word)
        || language == "en" && words[child - 1].Word is "little" or "baby" or "small"
        || Enumerable.Range(verb + 1, child - verb - 1).Any(at => ChildNouns.TellsAge(words[at].Word) || words[at].Word is "doma" or "v" or "domu" or "vdoma")
        || child + 2 < words.Count && words[child + 1].Word is "v" or "ve" or "w" && words[child + 2].Word is "peci" or "stridavce" or "opiece" or "pestounske";

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

                return before > child && words[before].Word is "a" or "i" or "oraz" or "ta" or "j" or "and" or "plus" && !WhoseChildren.BelongTo(words, at);
            }
        }

        return false;
    }

    private static bool IsBesides(IReadOnlyList<Token> words, int verb, int child) =>
        Enumerable.Range(verb + 1, child - verb - 1).Any(at => words[at].Word is "jeste" or "taky" or "take" or "jeszcze" or "tez" or "takze" or "shche" or "takozh" or "another");
}
