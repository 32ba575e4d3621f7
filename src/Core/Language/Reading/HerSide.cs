namespace MentorBot.Core.Language.Reading;

/// <summary>Words by which the writer says that she herself lives, goes or stays somewhere. Folded.</summary>
internal static class HerSide
{
    private const int Furthest = 9;

    /// <summary>These say it alone, by their endings or in a language that needs no more.</summary>
    private static readonly Dictionary<string, HashSet<string>> Living = new(StringComparer.Ordinal)
    {
        ["cs"] = Set("bydlim bydlime bydlel bydlela bydleli ziju zijem zijeme zila spim spime sedim sedime prebyvam prebyvame schovavam schovavame zustavam zustavame musim musime sama sam azylaku ubytovne utikam utikame odchazim odchazim materske materskej rodicovske rodicovsky odchazime stehujeme stehuju preziv prezivam prezivame zvladam"),
        ["pl"] = Set("mieszkam mieszkamy zyje zyjemy spie spimy siedze siedzimy nocuje nocujemy koczujemy musimy musze sama sam ukrywam ukrywamy uciekam uciekamy odchodze wyprowadzam przeprowadzam wynajmuje wynajmujemy tulamy macierzynskim wychowawczym porodowka"),
        ["uk"] = Set("sydym spym zhyvu zhyvemo zhyvem zhyla spymo splyu sydzhu sydymo nochuyu nochuyemo meshkayu meshkayemo znimayu znimayemo musymo mushu treba sama sam odna lyshylas lyshylasya zalyshylas zalyshylasya zalyshylys vtekla vtekly vtik pishla pishly pishov pryyikhala pryyikhaly pryyikhav vyyikhala vyyikhaly pereyikhala pereyikhaly tulymosya tulymos khovayus khovayemos khovayusya orenduyu orenduyemo priyikhala zhyvemo zhivu zhivem dekreti dekretu"),
        ["en"] = Set("live living lived stay staying sleep sleeping slept stuck hiding fled ran left moved came arrived alone home maternity escaped camping renting crammed squeezed sharing share rent"),
    };

    /// <summary>These say it in the past, beside a word for "I" or in a form that only "I" has.</summary>
    private static readonly Dictionary<string, string[]> Going = new(StringComparer.Ordinal)
    {
        ["cs"] = ["utek", "odes", "odej", "odjel", "prestehoval", "zusta", "prijel", "prisl", "ubytov", "schoval", "nastehoval", "vratil", "ujel", "odsteho", "vyhodil", "vyhnal", "vypadl", "prchl", "pobyv", "nechal", "stehoval"],
        ["pl"] = ["uciek", "odesz", "zosta", "wyprowadz", "przyjech", "przenios", "wroci", "wyjech", "wysz", "schroni", "schowa", "mieszka", "wyrzuci", "zostawi", "przeprowadz", "zamieszka", "wyniosl"],
        ["uk"] = ["vyhnav", "vyhnaly", "pokynuv", "zalyshyv"],
        ["en"] = ["kick", "threw", "thrown", "abandoned", "evict"],
    };

    private static readonly HashSet<string> Me = Set("jsem sem jsme sme su me mne nas ja my jestem jestesmy mnie ya mene nas im i we weve ive us were am");

    private static readonly HashSet<string> Near = Set("jsem sem jsme sme su ja my jestem jestesmy ya sama sam odna im me us");

    private static readonly HashSet<string> Somebody = Set("he she they hes shes theyve husband wife partner boyfriend ex father mother dad mum mom friend sister brother neighbour neighbor vona vin druzhyna cholovik zhinka kolyshnij kolyshnya sestra brat podruha mama tato");

    /// <summary>Around a "with" at this place something says that she is the one who lives or goes.</summary>
    public static bool LivesOrGoes(IReadOnlyList<Token> words, int with, int end, string language)
    {
        if (with == 0 || words[with - 1].Sentence != words[with].Sentence)
        {
            return IsSaid(words, end, Math.Min(words.Count, end + Furthest), words[with].Sentence, language, false);
        }

        // "Přítel s dcerou", "sestra z dziećmi": they go together, whoever else is told of.
        if ((People.IsSomebody(words[with - 1].Word) || People.IsAnotherParent(words[with - 1].Word)) && !words[with].Loose)
        {
            return false;
        }

        return !OthersFamily.IsTold(words, with, language) && (IsNear(words, with, end, language)
            || IsSaid(words, Math.Max(0, with - Furthest), with, words[with].Sentence, language, true)
            || IsSaid(words, end, Math.Min(words.Count, end + 4), words[with].Sentence, language, false));
    }

    /// <summary>A form of a verb that only "I" or "we" have, without a pronoun.</summary>
    public static bool IsHerVerb(string word, string language) =>
        language != "en" && Living[language].Contains(word) && word is not ("sam" or "sama" or "azylaku" or "dekretu" or "macierzynskim" or "wychowawczym") && (word.EndsWith('m') || word.EndsWith('u') || word.EndsWith('e') && word != "ubytovne" || word.EndsWith("my", StringComparison.Ordinal) || word.EndsWith("mo", StringComparison.Ordinal));

    /// <summary>"Jsem (teď) s dcerou v azylovém domě", but not "jsem s dcerou mluvila".</summary>
    private static bool IsNear(IReadOnlyList<Token> words, int with, int end, string language)
    {
        if (end < words.Count && words[end].Sentence == words[with].Sentence && !words[end].Loose && IsTalk(words, end, language))
        {
            return false;
        }

        for (var back = with - 1; back >= 0 && back >= with - 2 && words[back].Sentence == words[with].Sentence && !words[back + 1].Loose; back--)
        {
            if (Near.Contains(words[back].Word))
            {
                return !(words[back].Word is "me" or "us" && language == "en" && back != with - 1) && !IsTalk(words, with - 1, language) && !(back > 0 && words[back - 1].Sentence == words[with].Sentence && IsTalk(words, back - 1, language));
            }
        }

        return false;
    }

    /// <summary>A verb that isn't one of living or going: "mluvila", "rozmawiałam", "talking".</summary>
    private static bool IsTalk(IReadOnlyList<Token> words, int at, string language)
    {
        var word = words[at].Word;
        return !Living[language].Contains(word) && !Array.Exists(Going[language], stem => word.StartsWith(stem, StringComparison.Ordinal)) && (language switch
        {
            "cs" => word.Length > 3 && (word.EndsWith("la", StringComparison.Ordinal) || word.EndsWith("li", StringComparison.Ordinal) || word.EndsWith("il", StringComparison.Ordinal) || word.EndsWith("al", StringComparison.Ordinal)),
            "pl" => word.Length > 4 && (word.EndsWith("lam", StringComparison.Ordinal) || word.EndsWith("lem", StringComparison.Ordinal) || word.EndsWith("smy", StringComparison.Ordinal)) && word != "jestesmy",
            "uk" => word.Length > 3 && (word.EndsWith("la", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("av", StringComparison.Ordinal) || word.EndsWith("mos", StringComparison.Ordinal) || word.EndsWith("mosya", StringComparison.Ordinal)),
            _ => word is "talking" or "arguing" or "fighting" or "angry" or "busy" or "struggling" or "obsessed" or "worried" or "good" or "happy" or "done" or "close",
        });
    }

    private static bool IsSaid(IReadOnlyList<Token> words, int from, int to, int sentence, string language, bool isBefore)
    {
        var (isLiving, isGoing, isMe, isFirst, isOther) = (false, false, false, false, false);
        for (var at = from; at < to; at++)
        {
            if (words[at].Sentence != sentence)
            {
                if (isBefore)
                {
                    continue;
                }

                break;
            }

            if (!isBefore && words[at].Loose)
            {
                break;
            }

            var word = words[at].Word;
            if (Somebody.Contains(word) && (language == "en" || language == "uk"))
            {
                (isOther, isLiving, isGoing) = (true, false, false);
            }
            else if (language == "en" && word is "i" or "im" or "we" or "ive" or "weve" or "were" || language == "uk" && word is "ya" or "my")
            {
                isOther = false;
            }

            isMe |= Me.Contains(word);
            isLiving |= !isOther && Living[language].Contains(word);
            isFirst |= IsFirst(word);
            isGoing |= Array.Exists(Going[language], stem => word.StartsWith(stem, StringComparison.Ordinal));
        }

        return isLiving && !isOther || isGoing && (isMe || isFirst && language == "pl");
    }

    private static bool IsFirst(string word) => word.EndsWith("lam", StringComparison.Ordinal) || word.EndsWith("lem", StringComparison.Ordinal) || word.EndsWith("smy", StringComparison.Ordinal);

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
