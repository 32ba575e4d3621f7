namespace MentorBot.Core.Language.Reading;

/// <summary>Children named one after the other as one part of a sentence: "dva kluky a holku", "my twins and an older son", "syn 11 lat, córka 8 i mała 10 miesięcy".</summary>
/// <param name="Count">How many children they are together.</param>
/// <param name="Items">How many were named.</param>
/// <param name="Aged">Every one was told an age.</param>
/// <param name="First">Where the first noun or adjective for a child stands.</param>
/// <param name="End">The first word behind the row.</param>
/// <param name="CanBeFriend">There is but one, whose word can mean a friend too.</param>
internal readonly record struct ChildRow(int Count, int Items, bool Aged, int First, int End, bool CanBeFriend)
{
    /// <summary>So far behind the first word the first child stands at most.</summary>
    public const int Furthest = 6;

    private const int MostItems = 6;
    private const int Most = 9;

    private readonly record struct Item(int Count, bool IsCounted, ChildSort? Sort, bool Aged, int First, int End, bool CanBeFriend);

    /// <summary>The row that begins with this word or with what stands before the first child, in the part of the sentence that <paramref name="cases"/> says.</summary>
    public static ChildRow? At(IReadOnlyList<Token> words, int at, ChildCases cases, string language)
    {
        if (at >= words.Count || One(words, at, cases, language) is not { } first)
        {
            return null;
        }

        var (items, end, sum) = (1, first.End, 0);
        var (isAged, isApposed, isSame) = (first.Aged, false, false);
        while (items < MostItems && Separated(words, end) is var (next, isAnd) && next > 0 && One(words, next, cases, language) is { } item)
        {
            isApposed |= items == 1 && !isAnd;
            isSame |= item.Sort == first.Sort || item.Sort is null && !(first.Aged && item.Aged);
            (items, end, sum, isAged) = (items + 1, item.End, sum + item.Count, isAged && item.Aged);
        }

        // "Mám dvě děti, syna a dceru", "twins, a boy and a girl": those that come behind the comma are the same once more.
        var isOnceMore = isApposed && (first.Sort is ChildSort.Child && !first.Aged || first.IsCounted && (sum == first.Count || isSame));
        var count = isOnceMore ? Math.Max(first.Count, sum) : first.Count + sum;
        return count is >= 1 and <= Most ? new ChildRow(count, items, isAged, first.First, end, items == 1 && first.CanBeFriend) : null;
    }

    private static (int Next, bool IsAnd) Separated(IReadOnlyList<Token> words, int end)
    {
        if (end >= words.Count || words[end].Sentence != words[end - 1].Sentence)
        {
            return (-1, false);
        }

        var isAnd = ChildAges.IsAnd(words[end].Word) && end + 1 < words.Count && words[end + 1].Sentence == words[end].Sentence;
        var next = isAnd ? end + 1 : end;
        return !isAnd && !words[end].Loose ? (-1, false) : next + 1 < words.Count && words[next].Word is "jeste" or "taky" or "take" or "jeszcze" or "tez" or "takze" or "shche" or "takozh" or "also" or "s" or "se" or "z" or "ze" or "zi" or "with" ? (next + 1, isAnd) : (next, isAnd);
    }

    private static Item? One(IReadOnlyList<Token> words, int at, ChildCases cases, string language)
    {
        var (number, isArticled) = (0, false);
        var trait = (TraitForm?)null;
        for (var next = at; next < words.Count && next <= at + Furthest && words[next].Sentence == words[at].Sentence; next++)
        {
            var word = words[next].Word;
            if (next > at && words[next].Loose && !IsJoined(words, next))
            {
                break;
            }

            if (number == 0 && Single(words, next, cases, language) is { } single)
            {
                return single with { Aged = single.Aged || trait is { Trait: ChildTrait.Aged } };
            }

            if (ChildWords.IsPlural(words[next], language) || ChildWords.Several(word, language) is not null)
            {
                return Plural(words, next, number, language);
            }

            if (ChildTraits.At(words, next, language) is { } found && (found.Trait != ChildTrait.Aged || found.Can(cases)))
            {
                trait = found;
                if (number == 0 && found.Can(cases) && Nominal(words, next, found, cases, language) is { } nominal && !Leads(words, found.End, cases, language))
                {
                    return nominal;
                }

                next = found.End - 1;
                continue;
            }

            var (value, length) = NumberWords.At(words, next, language);
            if (length > 0)
            {
                if (value is < 1 or > Most || number > 0)
                {
                    return null;
                }

                isArticled |= value == 1;
                number = value == 1 ? 0 : value;
                next += length - 1;
            }
            else if (ChildQualities.IsArticle(word, language))
            {
                isArticled = true;
            }
            else if (!ChildQualities.CanStandBefore(word, isArticled || number > 0, language))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a word for children comes right behind, so that the adjective is its own.</summary>
    private static bool Leads(IReadOnlyList<Token> words, int at, ChildCases cases, string language)
    {
        for (var next = at; next < words.Count && next <= at + 1 && words[next].Sentence == words[at - 1].Sentence; next++)
        {
            if (words[next].Loose && !IsJoined(words, next))
            {
                return false;
            }

            if (ChildForms.Find(words[next].Word, language) is { } form && form.Can(cases) || ChildWords.IsPlural(words[next], language) || ChildWords.Several(words[next].Word, language) is not null)
            {
                return true;
            }

            if (!ChildQualities.CanStandBefore(words[next].Word, true, language))
            {
                return false;
            }
        }

        return false;
    }

    private static Item? Single(IReadOnlyList<Token> words, int at, ChildCases cases, string language)
    {
        if (ChildForms.Find(words[at].Word, language) is not { } form || !form.Can(cases) || WhoseChildren.BelongTo(words, at) || ChildQualities.IsCompound(words, at, language))
        {
            return null;
        }

        var (ages, end) = ChildAges.After(words, at + 1, false, language);
        return new Item(1, false, form.Sort, ages > 0, at, end, ChildForms.CanBeFriend(words[at].Word) && (ages == 0 || cases == ChildCases.With && !words[at + 1].Loose && ChildWords.IsYears(words[end - 1].Word)));
    }

    private static Item? Plural(IReadOnlyList<Token> words, int at, int number, string language)
    {
        var several = ChildWords.Several(words[at].Word, language);
        var (ages, end) = ChildAges.After(words, at + 1, true, language);
        if (number == 1 || WhoseChildren.BelongTo(words, at) || several is not null && WhoseChildren.IsExpecting(words, at))
        {
            return null;
        }

        var count = number > 0 && several is null ? number : several ?? (ages > 1 ? ages : 0);
        return count == 0 ? null : new Item(count, true, ChildQualities.SortOf(words[at].Word), ages > 0, at, end, false);
    }

    private static Item? Nominal(IReadOnlyList<Token> words, int at, TraitForm found, ChildCases cases, string language)
    {
        var (ages, end) = ChildAges.After(words, found.End, false, language);
        var isTold = found.Trait == ChildTrait.Aged || ages > 0 || cases != ChildCases.Subject;
        return isTold && (ages > 0 || ChildQualities.StandsAlone(words, found.End)) ? new Item(1, false, null, ages > 0 || found.Trait == ChildTrait.Aged, at, end, false) : null;
    }

    /// <summary>"8-letniego": the mark between is a hyphen.</summary>
    private static bool IsJoined(IReadOnlyList<Token> words, int at) => words[at].Start - words[at - 1].End == 1;
}
