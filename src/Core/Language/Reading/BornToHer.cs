namespace MentorBot.Core.Language.Reading;

/// <summary>Children that were born to the writer, that she adopted or that a court gave to her. One that died or was given away is none.</summary>
internal static class BornToHer
{
    private const int Furthest = 6;

    private static readonly string[] Nursing = ["kojim", "kojen", "karmi", "hoduyu", "hoduva", "prebaluj", "przewija", "breastf", "nursing", "feedin", "peleny", "plenk", "pieluch"];

    private static readonly string[] Looking = ["div", "dyv", "pater", "patrz", "kouk", "kocha", "lyubl", "citim", "necit", "czuj", "look", "love", "feel", "hold", "touch", "trym", "drz", "trzym", "for", "towards", "to"];

    private static readonly HashSet<string> It = Set("nej nemu neho ni ji nia niego niemu niej noho neyi neho him her");

    private static readonly HashSet<string> Kin = Set("sisters brothers siblings sestry sourozence bratry rodzenstwo siostry braci sester brativ sestrychok");

    public static IEnumerable<int> Read(IReadOnlyList<Token> words, string language)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (GivesBirth(words, at, language))
            {
                if (!LostChildren.AreNearBirth(words, at) && (Near(words, at, ChildCases.Object, language) ?? (Lives(words, at, language) ? 1 : null)) is { } newborn)
                {
                    yield return newborn;
                }
            }
            else if (IsBorn(words, at, language) && Around(words, at, language) is { } child && !LostChildren.AreNearBirth(words, at))
            {
                yield return child;
            }
            else if (Adopts(words, at, language) && (Near(words, at, ChildCases.Object, language) ?? Related(words, at, language)) is { } adopted)
            {
                yield return adopted;
            }
            else if (IsGivenToHer(words, at, language) && Near(words, at, ChildCases.Any, language) is { } given)
            {
                yield return given;
            }
        }
    }

    /// <summary>"Porodila jsem", "urodziłam", "народила", "I gave birth": with nobody else before who did.</summary>
    private static bool GivesBirth(IReadOnlyList<Token> words, int at, string language) => language switch
    {
        "cs" => words[at].Word is "porodila" or "narodila" && HasNear(words, at, 3, "jsem", "sem") && !HasNear(words, at, 2, "se", "se"),
        "pl" => words[at].Word is "urodzilam" or "rodzilam" && !HasNear(words, at, 2, "sie", "sie"),
        "uk" => words[at].Word is "narodyla" or "rodyla" && !Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(back => words[back].Sentence == words[at].Sentence && (People.IsSomebody(words[back].Word) || words[back].Word is "vona" or "yaka" or "mene")),
        _ => words[at].Word is "birth" && at > 1 && words[at - 1].Word is "gave" or "given" && words[at - 2].Word is "i" or "ive" or "just" or "ve",
    };

    /// <summary>A birth alone says nothing of whom she has now: that the child is there follows from its being named, fed, held or looked at.</summary>
    private static bool Lives(IReadOnlyList<Token> words, int at, string language) =>
        Enumerable.Range(at + 1, words.Count - at - 1).Any(next => ChildForms.Find(words[next].Word, language) is not null && !WhoseChildren.BelongTo(words, next) && !WhoseChildren.AreAnothers(words, next, words[next].Sentence, language)
            || language != "en" && ChildTraits.At(words, next, language) is { Trait: ChildTrait.Small }
            || Array.Exists(Nursing, stem => words[next].Word.StartsWith(stem, StringComparison.Ordinal))
            || It.Contains(words[next].Word) && Enumerable.Range(Math.Max(at + 1, next - 2), next - Math.Max(at + 1, next - 2)).Any(back => Array.Exists(Looking, stem => words[back].Word.StartsWith(stem, StringComparison.Ordinal))));

    /// <summary>"Narodil se nám syn", "в нас народився син", "our son was born".</summary>
    private static bool IsBorn(IReadOnlyList<Token> words, int at, string language) => language switch
    {
        "cs" => words[at].Word is "narodil" or "narodila" or "narodilo" or "narodily" or "narodili" && HasNear(words, at, 3, "mi", "nam"),
        "pl" => words[at].Word is "urodzil" or "urodzila" or "urodzilo" or "urodzily" or "urodzili" && HasNear(words, at, 3, "mi", "nam"),
        "uk" => words[at].Word is "narodyvsya" or "narodylasya" or "narodylas" or "narodylosya" or "narodylysya" && HasNear(words, at, 4, "mene", "nas") || words[at].Word.StartsWith("narodyl", StringComparison.Ordinal) && HasNear(words, at, 3, "meni", "nam"),
        _ => words[at].Word is "born" && at > 1 && words[at - 1].Word is "was" or "were" && HasNear(words, at, 4, "my", "our"),
    };

    private static bool Adopts(IReadOnlyList<Token> words, int at, string language) => language switch
    {
        "cs" => (words[at].Word.StartsWith("adoptoval", StringComparison.Ordinal) || words[at].Word.StartsWith("osvoji", StringComparison.Ordinal)) && (HasNear(words, at, 3, "jsme", "jsem") || HasNear(words, at, 3, "sme", "sem")) || words[at].Word is "pestouni" or "pestounka" && HasNear(words, at, 3, "jsme", "jsem"),
        "pl" => words[at].Word is "adoptowalismy" or "adoptowalam" or "adoptowalem" or "adoptowalysmy" or "przysposobilismy",
        "uk" => words[at].Word.StartsWith("vsynovyl", StringComparison.Ordinal) || words[at].Word.StartsWith("usynovyl", StringComparison.Ordinal) || words[at].Word.StartsWith("udocheryl", StringComparison.Ordinal) || words[at].Word.StartsWith("vdocheryl", StringComparison.Ordinal),
        _ => words[at].Word is "adopted" or "fostering" or "foster" && at > 0 && words[at - 1].Word is "we" or "i" or "ive" or "weve" or "have" or "just" or "finally",
    };

    private static bool IsGivenToHer(IReadOnlyList<Token> words, int at, string language) => language switch
    {
        "cs" => words[at].Word.StartsWith("sveri", StringComparison.Ordinal) && (HasNear(words, at, 2, "mi", "nam") || HasNear(words, at, 2, "mne", "me")),
        "pl" => words[at].Word is "opieke" && HasNear(words, at, 3, "mi", "nam") || words[at].Word is "opieke" && HasNear(words, at, 2, "mam", "mamy"),
        "uk" => words[at].Word is "opika" or "opiku" && (HasNear(words, at, 3, "meni", "mene") || HasNear(words, at, 2, "mayu", "mayemo")),
        _ => words[at].Word is "custody" && at > 0 && Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(back => words[back].Word is "i" or "ive" or "weve" or "me") && words[at - 1].Word is not "lost" and not "losing",
    };

    private static bool HasNear(IReadOnlyList<Token> words, int at, int furthest, string one, string other) =>
        Enumerable.Range(Math.Max(0, at - furthest), Math.Min(words.Count, at + furthest + 1) - Math.Max(0, at - furthest)).Any(i => words[i].Sentence == words[at].Sentence && (words[i].Word == one || words[i].Word == other));

    /// <summary>The children that are told behind the verb.</summary>
    private static int? Near(IReadOnlyList<Token> words, int at, ChildCases cases, string language)
    {
        for (var next = at + 1; next < words.Count && next <= at + Furthest && words[next].Sentence == words[at].Sentence && !(next > at + 1 && words[next].Loose); next++)
        {
            if (ChildRow.At(words, next, cases, language) is { } row)
            {
                return row.Count;
            }
        }

        return null;
    }

    /// <summary>The children that are told before the verb or behind it.</summary>
    private static int? Around(IReadOnlyList<Token> words, int at, string language)
    {
        if (Near(words, at, ChildCases.Subject, language) is { } behind)
        {
            return behind;
        }

        for (var back = at - 1; back >= 0 && back >= at - Furthest && words[back].Sentence == words[at].Sentence; back--)
        {
            if (ChildForms.Find(words[back].Word, language) is { } form && form.Can(ChildCases.Subject))
            {
                return 1;
            }

            if (People.IsSomebody(words[back].Word))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"We adopted two little sisters".</summary>
    private static int? Related(IReadOnlyList<Token> words, int at, string language)
    {
        for (var next = at + 1; next < words.Count && next <= at + 4 && words[next].Sentence == words[at].Sentence; next++)
        {
            if (Kin.Contains(words[next].Word))
            {
                return Enumerable.Range(at + 1, next - at - 1).Select(i => NumberWords.At(words, i, language)).Where(number => number.Length > 0).Select(number => (int?)number.Value).FirstOrDefault() ?? 2;
            }
        }

        return null;
    }

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
