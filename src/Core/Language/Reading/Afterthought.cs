namespace MentorBot.Core.Language.Reading;

/// <summary>
/// A number that comes when the children were told already: "Děti svěřili jemu. Obě.", "They took my kids, both of them", "Widuję je co drugą sobotę. Jest ich dwoje.",
/// "Двоє їх у мене".
/// </summary>
internal static class Afterthought
{
    private const int Sentences = 2;
    private const int Furthest = 45;
    private const int Most = 9;

    private static readonly HashSet<string> Are = Set("je jsou jest sa ye is are theres there mam mame mamy mayu mayemo nas mene mam jich ich yikh");
    private static readonly HashSet<string> Them = Set("je jich ich yikh them nich");
    private static readonly HashSet<string> Both = Set("oba obe oboje oboji obou obema obaj obie oboje obu obydva obydvi obydvoye oboye obokh both");

    private static readonly HashSet<string> Doing = Set("jsou maji chodi spi placou breci chteji bydli studuji zustali zustaly sa maja chodza spia placza chca mieszkaja studiuja mayut ye khodyat splyat plachut khochut zhyvut are have go sleep cry want live");

    /// <summary>"They are", with which ages can begin.</summary>
    private static readonly HashSet<string> Being = Set("maji maja mayut yim jim im they theyre");

    public static IEnumerable<int> Read(IReadOnlyList<Token> words, string language)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!ChildWords.IsPlural(words[at], language) || ChildWords.CanBeAdults(words[at].Word) && !ChildQualities.IsMine(words, at) || AreTheirs(words, at) || WhoseChildren.BelongTo(words, at) || IsOutside(words, at))
            {
                continue;
            }

            for (var next = at + 1; next < words.Count && next <= at + Furthest && words[next].Sentence <= words[at].Sentence + Sentences; next++)
            {
                if (Number(words, next, language) is { } number)
                {
                    yield return number;
                    break;
                }

                if (Ages(words, next, language) is { } ages)
                {
                    yield return ages;
                }
            }
        }
    }

    /// <summary>"Jeho děti", "she has kids", "sestra a její děti".</summary>
    private static bool AreTheirs(IReadOnlyList<Token> words, int at) =>
        Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(back => words[back].Sentence == words[at].Sentence && (ChildWords.IsAnother(words[back].Word) && words[back].Word is not ("who" or "kdo" or "kto" or "khto") || ChildWords.IsAnotherWhoHas(words, back) || People.IsAnotherParent(words[back].Word)));

    /// <summary>"Nic pro děti", "in front of children": others' as well.</summary>
    private static bool IsOutside(IReadOnlyList<Token> words, int at) => at > 0 && words[at - 1].Word is "bez" or "without" or "no" or "zadne" or "zadnych" or "other" or "jine" or "inne" or "jako" or "jak" or "yak";

    /// <summary>"Mají 6 a 10", "they're 4 and 6".</summary>
    private static int? Ages(IReadOnlyList<Token> words, int at, string language)
    {
        if (!Being.Contains(words[at].Word) || words[at].Word is "im" && language == "en" || !(words[at].Loose || words[at - 1].Sentence != words[at].Sentence))
        {
            return null;
        }

        var (count, end) = ChildAges.After(words, at + 1, true, language);
        return count is >= 2 and <= Most && !(end < words.Count && words[end].Sentence == words[at].Sentence && words[end].Word is "hodin" or "godzin" or "hodyn" or "dni" or "pokoje" or "rooms" or "hours") ? count : null;
    }

    /// <summary>A number that stands for itself, and that is about them.</summary>
    private static int? Number(IReadOnlyList<Token> words, int at, string language)
    {
        var isBoth = Both.Contains(words[at].Word);
        var (value, length) = isBoth ? (2, 1) : NumberWords.At(words, at, language);
        if (length == 0 || value is < 2 or > Most || words[at].Kind == TokenKind.Number && !IsOfThem(words, at + length))
        {
            return null;
        }

        var end = at + length;
        var isFirst = words[at - 1].Sentence != words[at].Sentence;
        var isOpened = isFirst || words[at].Loose;
        if (IsOfThem(words, end))
        {
            return value;
        }

        var isClosed = end >= words.Count || words[end].Sentence != words[at].Sentence || words[end].Loose;
        if (isBoth)
        {
            return isOpened && (isClosed || words[end].Word is "v" or "ve" or "u" or "w" or "za" or "na" or "in" or "my" or "moje" || isFirst && Doing.Contains(words[end].Word)) && !IsCouple(words, at) ? value : null;
        }

        return isClosed && (isFirst && IsSlavic(language) || IsCounted(words, at)) ? value : null;
    }

    /// <summary>"Three of them", "двоє їх".</summary>
    private static bool IsOfThem(IReadOnlyList<Token> words, int end) =>
        end + 1 < words.Count && words[end].Word is "of" && words[end + 1].Word is "them" && words[end + 1].Sentence == words[end - 1].Sentence
        || end < words.Count && words[end].Word is "yikh" or "ich" or "jich" && words[end].Sentence == words[end - 1].Sentence && !words[end].Loose && (end + 1 >= words.Count || words[end + 1].Sentence != words[end].Sentence || words[end + 1].Loose || words[end + 1].Word is "u" or "v" or "mam" or "mame" or "mamy" or "je" or "jest");

    /// <summary>"Je jich pět", "jsou dvě", "there are two", "їх у мене двоє".</summary>
    private static bool IsCounted(IReadOnlyList<Token> words, int at)
    {
        var back = at - 1;
        while (back >= 0 && back >= at - 3 && words[back].Sentence == words[at].Sentence && !words[back + 1].Loose && (Are.Contains(words[back].Word) || words[back].Word is "u" or "v"))
        {
            back--;
        }

        var told = at - 1 - back;
        var isClause = back < 0 || words[back].Sentence != words[at].Sentence || words[back + 1].Loose || ChildAges.IsAnd(words[back].Word);
        return told > 0 && isClause && !(told == 1 && words[at - 1].Word is "nas" or "mene") || told > 1 && Them.Contains(words[at - 1].Word);
    }

    /// <summary>"Jsme z toho unavení oba": she and he.</summary>
    private static bool IsCouple(IReadOnlyList<Token> words, int at) =>
        Enumerable.Range(Math.Max(0, at - 8), Math.Min(8, at)).Any(back => words[back].Sentence == words[at].Sentence && words[back].Word is "jsme" or "sme" or "jestesmy" or "my" or "we" or "were" or "manzelem" or "mezem" or "cholovikom" or "rodice" or "rodzice" or "parents" or "batky");

    private static bool IsSlavic(string language) => language != "en";

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
