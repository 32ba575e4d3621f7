namespace MentorBot.Core.Language.Reading;

/// <summary>Children who are simply there: "у нас син", "doma dwuletni syn", "a three year old at home", "baby is 5 weeks".</summary>
internal static class AtHome
{
    private const int Furthest = 6;

    private static readonly HashSet<string> Skipped = Set("ye z cholovikom nym neyu kolyshnim vzhe shche tilky takozh spilni razom teper zaraz tut vdoma uzhe ix yikh i");

    private static readonly HashSet<string> Weeks = Set("week weeks month months tyden tydny tydnu mesic mesice mesicu tydzien tygodnie tygodni miesiac miesiace miesiecy tyzhden tyzhni tyzhniv misyats misyatsi misyatsiv dni dnu day days dniv pul pol piv");

    public static IEnumerable<int> Read(IReadOnlyList<Token> words, string language)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var count = (language == "uk" ? Having(words, at) : null) ?? Home(words, at, language) ?? Infant(words, at, language);
            if (count is { } told)
            {
                yield return told;
            }
        }
    }

    /// <summary>"У мене", "в нас з чоловіком": so Ukrainian says that she has what follows.</summary>
    private static int? Having(IReadOnlyList<Token> words, int at)
    {
        if (words[at].Word is not ("mene" or "nas") || at == 0 || words[at - 1].Word is not ("u" or "v") || words[at - 1].Sentence != words[at].Sentence || at > 1 && words[at - 2].Sentence == words[at].Sentence && words[at - 2].Word is "vona" or "vin")
        {
            return null;
        }

        for (var next = at + 1; next < words.Count && next <= at + Furthest && words[next].Sentence == words[at].Sentence && !words[next].Loose; next++)
        {
            if (ChildRow.At(words, next, ChildCases.Subject, "uk") is { } row)
            {
                return row.CanBeFriend && !row.Aged || row.First > next + 3 || IsIll(words, row.End) ? null : row.Count;
            }

            if (!Skipped.Contains(words[next].Word))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"У мене дитина не спить": it is told of, but still hers.</summary>
    private static bool IsIll(IReadOnlyList<Token> words, int end) => end < words.Count && words[end].Sentence == words[end - 1].Sentence && words[end].Word is "pomer" or "pomerla" or "zahynuv" or "zahynula";

    /// <summary>A child at home, told beside something else: "jsem těhotná, doma tříletá dcera".</summary>
    private static int? Home(IReadOnlyList<Token> words, int at, string language)
    {
        if (language == "en")
        {
            return words[at].Word is "a" or "my" or "our" or "two" or "three" or "another" && ChildRow.At(words, at, ChildCases.Any, "en") is { CanBeFriend: false } there && there.End + 1 < words.Count && words[there.End].Word is "at" && words[there.End + 1].Word is "home" && !WhoseChildren.AreAnothers(words, at, words[at].Sentence, "en") ? there.Count : null;
        }

        var isHome = words[at].Word is "doma" or "vdoma" || words[at].Word is "domu" && at > 0 && words[at - 1].Word is "w";
        return isHome && at + 1 < words.Count && words[at + 1].Sentence == words[at].Sentence && !words[at + 1].Loose && !WhoseChildren.AreAnothers(words, at, words[at].Sentence, language)
            && ChildRow.At(words, at + 1, ChildCases.Subject, language) is { CanBeFriend: false } row && !WhoseChildren.AreCountedForAnother(words, at + 1, language) && (row.Aged || row.First > at + 1) ? row.Count : null;
    }

    /// <summary>A baby whose age is told in weeks or months is with the one who tells it.</summary>
    private static int? Infant(IReadOnlyList<Token> words, int at, string language)
    {
        if (ChildForms.Find(words[at].Word, language) is not { } form || !form.Can(ChildCases.Subject) || WhoseChildren.BelongTo(words, at) || WhoseChildren.AreAnothers(words, at, words[at].Sentence, language)
            || words[at].Word is "dite" or "dziecko" or "dytyna" or "child" or "kid" && !ChildQualities.IsMine(words, at))
        {
            return null;
        }

        if (language == "uk" && Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(back => words[back].Word is "u" or "v" && words[back].Sentence == words[at].Sentence && words[back + 1].Word is not ("mene" or "nas")))
        {
            // "У невістки немовля": it is hers of whom that is said.
            return null;
        }

        var (count, end) = ChildAges.After(words, at + 1, false, language);
        return count > 0 && !ChildForms.CanBeFriend(words[at].Word) && !(end < words.Count && words[end].Word is "ago" or "temu" or "tomu" or "later" or "zpet" or "nazad") && Enumerable.Range(at + 1, end - at - 1).Any(i => Weeks.Contains(words[i].Word)) ? 1 : null;
    }

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
