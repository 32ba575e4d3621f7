namespace MentorBot.Core.Language.Reading;

/// <summary>Children that stand beside a number: before it, after it, over the end of a sentence, or as a list of their ages.</summary>
internal static class CountedChildren
{
    private const int Most = 9;
    private const int Furthest = 6;

    /// <summary>"Je nás tu sedm holek" are no daughters.</summary>
    private const int MostOfOne = 5;

    /// <summary>The numbers of children that the message counts, whoever has them left out.</summary>
    public static IEnumerable<int> Read(IReadOnlyList<Token> words, string language)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (ChildWords.Several(words[at].Word, language) is { } several && (IsOpening(words, at) || WhoseChildren.AreHers(words, at, language) || AreTheTwins(words, at, language)) && !WhoseChildren.IsExpecting(words, at))
            {
                yield return several;
            }

            if (Mine(words, at, language) is { } mine)
            {
                yield return mine;
            }

            if (WithTheirAges(words, at, language) is { } told)
            {
                yield return told;
            }

            if (Standing(words, at, language) is { } standing)
            {
                yield return standing;
            }

            if (Alone(words, at, language) is { } alone)
            {
                yield return alone;
            }

            if (!ChildWords.IsPlural(words[at], language))
            {
                continue;
            }

            if (Before(words, at, language) is { } before)
            {
                if (AreHers(words, before.Count, before.At, at, language))
                {
                    yield return before.Count;
                }
            }
            else if (After(words, at, language) is { } after && !WhoseChildren.AreAnothers(words, at, words[at].Sentence, language))
            {
                yield return after;
            }
        }
    }

    private static bool AreHers(IReadOnlyList<Token> words, int count, int number, int at, string language)
    {
        if (AnotherMother.IsTold(words, number, at + 1, language) || ChildrenAtWork.AreTold(words, number, at + 1, language))
        {
            return false;
        }

        return ChildWords.CanBeAdults(words[at].Word)
            ? count <= MostOfOne && WhoseChildren.AreHers(words, number, language)
            : !(WhoseChildren.AreAnothers(words, number, words[at].Sentence, language) || WhoseChildren.AreWished(words, number) || WhoseChildren.BelongTo(words, at) || WhoseChildren.AreCountedForAnother(words, number, language)
                || OthersFamily.IsWithWhom(words, number - 1, language) || OthersFamily.IsWithSpouse(words, number, language) || OthersFamily.AreElsewhere(words, number, at + 1, language) || LostChildren.AreBefore(words, number));
    }

    /// <summary>Children of whom nothing but their ages is told. A number that is said goes before: not everybody lists them all.</summary>
    public static IEnumerable<int> ReadAges(IReadOnlyList<Token> words, string language)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (ChildWords.IsPlural(words[at], language) && Before(words, at, language) is null && Ages(words, at, language) is { } ages && !WhoseChildren.AreAnothers(words, at, words[at].Sentence, language))
            {
                yield return ages;
            }
        }
    }

    /// <summary>"Twins here", "the twins are with me": a message that begins with them is about her own.</summary>
    private static bool IsOpening(IReadOnlyList<Token> words, int at) => at == 0 || at == 1 && words[0].Word == "the";

    /// <summary>Twins whom she tells of as known are hers, unless somebody else is told to have them or she is one of them.</summary>
    private static bool AreTheTwins(IReadOnlyList<Token> words, int at, string language) =>
        !WhoseChildren.AreAnothers(words, at, words[at].Sentence, language) && !WhoseChildren.BelongTo(words, at) && (language != "en" || at > 0 && words[at - 1].Word is "the" or "my" or "our")
        && !Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(back => ChildWords.AreThemselves(words[back].Word) || words[back].Word is "nasi" or "my" && language != "en" || words[back].Word is "jako" or "jak" or "yak" or "like" or "byly" or "jsou");

    /// <summary>"Two (small, healthy) children".</summary>
    private static (int Count, int At)? Before(IReadOnlyList<Token> words, int at, string language)
    {
        for (var back = at - 1; back >= 0 && back >= at - 2 && words[back].Sentence == words[at].Sentence && !words[back + 1].Loose; back--)
        {
            var (value, length) = NumberWords.At(words, back, language);
            if (length > 0)
            {
                var isCount = back + length <= at && value is >= 1 and <= Most && !(back > 0 && (NumberWords.At(words, back - 1, language).Length > 1 || ChildWords.AreThemselves(words[back - 1].Word)));
                return isCount && !(value == 1 && words[back].Kind == TokenKind.Word) ? (value, back) : null;
            }

            if (ChildWords.Breaks(words[back].Word))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Mám kluky ve střídavce. Dva." and "dzieci (dwójka)": the number stands for itself.</summary>
    private static int? After(IReadOnlyList<Token> words, int at, string language)
    {
        if (language == "uk" && at > 0 && words[at - 1].Word is "u" or "v" && words[at - 1].Sentence == words[at].Sentence)
        {
            // "У доньки двоє": her daughter has them.
            return null;
        }

        for (var next = at + 1; next < words.Count && next <= at + Furthest && words[next].Sentence <= words[at].Sentence + 1; next++)
        {
            var (value, length) = NumberWords.At(words, next, language);
            if (length == 0 || value is < 2 or > Most)
            {
                if (length > 0)
                {
                    return null;
                }

                continue;
            }

            var end = next + length;
            if (IsSpan(words, next, end) || next == at + 1 && words[next].Kind == TokenKind.Number && ChildWords.CanBeAdults(words[at].Word))
            {
                // "Dzieci 8-12" and "twin boys, 7" tell their ages.
                return null;
            }

            var isClosed = end >= words.Count || words[end].Sentence != words[next].Sentence || words[end].Loose || ChildAges.IsAnd(words[end].Word) && end + 1 < words.Count && NumberWords.At(words, end + 1, language).Length == 0 || words[end].Word == "of" && end + 1 < words.Count && words[end + 1].Word == "them";
            var isOpened = words[next].Loose || words[next].Sentence != words[next - 1].Sentence || next == at + 1 || ChildWords.Counts(words[next - 1].Word) || words[next - 1].Word == "theres";
            var isSame = words[next].Sentence == words[at].Sentence;
            if (words[next - 1].Word is "we" or "ve" || SonAndDaughter.Is(words[next - 1].Word, language))
            {
                // "Syn (6) to zopakoval" tells an age.
                return null;
            }

            return (ChildWords.IsCollective(words[next].Word) ? isSame || isClosed : isClosed && isOpened) ? value : null;
        }

        return null;
    }

    /// <summary>"Kids are 4 and 7", "děti 3, 5 a 9 let".</summary>
    private static int? Ages(IReadOnlyList<Token> words, int at, string language)
    {
        var next = at + 1;
        while (next < words.Count && next <= at + 3 && words[next].Sentence == words[at].Sentence && NumberWords.At(words, next, language).Length == 0)
        {
            next++;
        }

        if (next < words.Count && (ChildWords.Counts(words[next - 1].Word) || next + 1 < words.Count && words[next + 1].Kind == TokenKind.Number && words[next + 1].Start - words[next].End == 1 && words[next].Kind == TokenKind.Number))
        {
            // "Mám dvě, 3 a 5 let" says how many first, and "8-12" is one span.
            return null;
        }

        var (count, end) = (0, next);
        while (end < words.Count && words[end].Sentence == words[at].Sentence && NumberWords.At(words, end, language) is { Length: > 0, Value: < 30 } age)
        {
            (count, end) = (count + 1, end + age.Length);
            end += end < words.Count && ChildWords.IsYears(words[end].Word) ? 1 : 0;
            var isJoined = end < words.Count && ChildAges.IsAnd(words[end].Word);
            end += isJoined ? 1 : 0;
            if (!isJoined && !(end < words.Count && words[end].Loose))
            {
                break;
            }
        }

        return count is >= 2 and <= Most ? count : null;
    }

    /// <summary>"Me and my two", "moja trójka" with nothing behind that they could be besides children.</summary>
    private static int? Mine(IReadOnlyList<Token> words, int at, string language)
    {
        if (!ChildWords.IsMine(words[at].Word) || at > 0 && ChildWords.IsAnother(words[at - 1].Word) || at + 1 >= words.Count || words[at + 1].Sentence != words[at].Sentence || words[at + 1].Loose)
        {
            return null;
        }

        var (value, length) = NumberWords.At(words, at + 1, language);
        var end = at + 1 + length;
        var isClosed = end >= words.Count || words[end].Sentence != words[at].Sentence || words[end].Loose || ChildWords.Follows(words[end].Word);
        return length > 0 && value is >= 2 and <= 6 && isClosed && !IsSpan(words, at + 1, end) ? value : null;
    }

    /// <summary>"Mam dwóch, 7 i 10", "I have two, 4 and 7": as many ages as were counted stand behind.</summary>
    private static int? WithTheirAges(IReadOnlyList<Token> words, int at, string language)
    {
        var (value, length) = NumberWords.At(words, at, language);
        if (length == 0 || value is < 2 or > 6 || words[at].Kind != TokenKind.Word || !WhoseChildren.AreHers(words, at, language))
        {
            return null;
        }

        var next = at + length;
        while (next < words.Count && next <= at + 2 && words[next].Sentence == words[at].Sentence && !words[next].Loose)
        {
            next++;
        }

        var count = 0;
        while (next < words.Count && words[next].Sentence == words[at].Sentence && NumberWords.At(words, next, language) is { Length: > 0, Value: < 30 } age)
        {
            (count, next) = (count + 1, next + age.Length);
            next += next < words.Count && ChildWords.IsYears(words[next].Word) ? 1 : 0;
            next += next < words.Count && ChildAges.IsAnd(words[next].Word) ? 1 : 0;
        }

        return count == value ? value : null;
    }

    /// <summary>"8-12", "6-year-old": the number goes on behind a hyphen.</summary>
    private static bool IsSpan(IReadOnlyList<Token> words, int at, int end) =>
        end < words.Count && words[end].Loose && words[at].Kind == TokenKind.Number && words[end].Start - words[end - 1].End == 1;

    /// <summary>"Kalisz, 33, trójka, mąż w delegacji": the Polish word for a few of them, with nothing else beside it.</summary>
    private static int? Standing(IReadOnlyList<Token> words, int at, string language)
    {
        var isAlone = language == "pl" && words[at].Word is "dwojka" or "trojka" or "czworka" or "piatka" && (at == 0 || words[at].Loose || words[at - 1].Sentence != words[at].Sentence) && at + 1 < words.Count && words[at + 1].Sentence == words[at].Sentence && words[at + 1].Loose && words[at + 1].Kind == TokenKind.Word;
        return isAlone ? NumberWords.At(words, at, language).Value : null;
    }

    /// <summary>"Alimenty 1400 na dwoje".</summary>
    private static bool IsForAlimony(IReadOnlyList<Token> words, int at) =>
        at > 1 && words[at - 1].Word is "na" && Enumerable.Range(Math.Max(0, at - 8), Math.Min(8, at) - 1).Any(back => words[back].Sentence == words[at].Sentence && (words[back].Word.StartsWith("aliment", StringComparison.Ordinal) || words[back].Word.StartsWith("vyzivn", StringComparison.Ordinal)));

    /// <summary>"Jestem sama z trójką", "у мене двоє": so people count only children.</summary>
    private static int? Alone(IReadOnlyList<Token> words, int at, string language)
    {
        if (!ChildWords.IsCollective(words[at].Word) || at == 0 || words[at - 1].Word is "mamy" && language == "uk" || words[at - 1].Sentence != words[at].Sentence || !(ChildWords.LeadsTo(words[at - 1].Word) || IsForAlimony(words, at) || words[at - 1].Word is "nas" && at > 1 && words[at - 2].Word is "u" or "v"))
        {
            return null;
        }

        var (value, length) = NumberWords.At(words, at, language);
        var end = at + length;
        var isClosed = end >= words.Count || words[end].Sentence != words[at].Sentence || words[end].Loose || ChildWords.Follows(words[end].Word);
        return length > 0 && value is >= 2 and <= Most && isClosed && (IsForAlimony(words, at) || WhoseChildren.AreHers(words, at, language)) && !WhoseChildren.AreAnothers(words, at, words[at].Sentence, language) ? value : null;
    }

}
