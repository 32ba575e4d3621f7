namespace MentorBot.Core.Language.Reading;

/// <summary>
/// The region that the writer is in. A town counts when it is hers: not where somebody else lives, and not where somebody goes. A name that means
/// several regions, or several towns of different regions, is asked about.
/// </summary>
internal static class RegionReader
{
    private static readonly HashSet<string> Prepositions = Set("v ve z ze na w we u vo in from near around outside by iz zi pod kolo bilya kousek blizko nedaleko okoli za k ok vid zpod spod s");
    private static readonly HashSet<string> Towards = Set("do to into toward towards ku kam cherez");

    private static readonly HashSet<string> Hers = Set(
        "bydlim bydlime ziju zijeme ziji jsem jsme sem su sme pisu pochazim pracuju stojim sedim cekam prestehovala prestehoval prestehovali delam studuju ubytovna nemame nemam hledam hledame shanim shanime mame mam zustala "
        + "mieszkam mieszkamy jestem jestesmy pisze pochodze pracuje siedze stoje przeprowadzilam szukam szukamy wynajmuje wynajmujemy mam mamy zyje "
        + "zhyvu zhyvemo ya my pyshu pratsyuyu sydzhu stoyu vynaymayu shukayu shukayemo pereyikhala pereyikhav pryyikhala pryyikhav meshkayu znimayemo znimayu tut "
        + "im i live living were we ive stay staying based rent here moved work am me came came "
        + "pricestovala pricestoval prijela prijel prijeli prisla prisel prisli prestehovali przyjechalam przyjechalem przyjechalismy przenioslam przenioslem wyjechalam wyjechalem pryyizhdzhaly pryyikhaly pereyikhaly opynylas opynylasya opynyvsya");

    /// <summary>Hers only where nobody else is their subject: "my parents live in".</summary>
    private static readonly HashSet<string> Shared = Set("live living stay staying rent work were based moved came");

    private static readonly HashSet<string> Moving = Set("vratila vratil vratili wrocilam wrocilem wrocilysmy ucieklam ucieklem utekla utekl povernulas povernulasya povernuvsya vtekla prestehovala prestehoval prestehovali odstehovala odstehoval odstehovali pricestovala pricestoval prijela prijel prijeli prisla prisel prisli przeprowadzilam przeprowadzilem przeprowadzilismy przyjechalam przyjechalem przyjechalismy przenioslam przenioslem wyjechalam wyjechalem pereyikhala pereyikhav pereyikhaly pryyikhala pryyikhav pryyikhaly moved came");

    /// <summary>Where she comes from or has lived counts less than where she is.</summary>
    private static readonly HashSet<string> Origin = Set("pochazim pochodze rodak rodacka rodilej rodila mieszkalam mieszkalem mieszkalismy bydlela bydlel bydleli zhyla zhyv zhyly born originally");

    private static readonly HashSet<string> Now = Set("bydlim bydlime ziju zijeme ziji mieszkam mieszkamy zhyvu zhyvemo live living");

    private static readonly HashSet<string> Pronouns = Set("on ona oni vony vin vona he she they hes shes theyre");

    private static readonly HashSet<string> Never = Set("nejsem nejsme nebydlim nebydlime nie nemieszkam isnt arent ne tam there");

    private static readonly HashSet<string> Others = Set(
        "zije bydli pracuje odjel odjela odesel odstehoval odstehovala studuje lezi odvezl odvezli sedi jezdi jela jel bydlel "
        + "mieszka wyjechal wyjechala studiuje siedzi lezy pojechal pojechala przeprowadzil jezdzi zabral wywiozl jedzie "
        + "zhyve pratsyuye poyikhav poyikhala vyikhav vyikhala lezhyt navchayetsya perebuvaye poviz yide "
        + "lives works studies drives");

    private static readonly HashSet<string> Kin = Set(
        "mama mamu tata otec matka syn syna dcera dceru manzel bratr sestra brat bracha segra babicka deda rodice rodicum kamaradka kamarad kamosce teta stryc tchyne tchan ex byvaly nasi rodina rodinu pritel pritelkyne vnuk "
        + "corka corke ojciec siostra siostre siostry rodzice rodzicow babcia maz zona byly tesciowa tesciowie ciotka kolega kolezanka znajoma przyjaciolka kuzynka brata "
        + "maty batko donka dochka cholovik druzhyna sestry sestru batky podruha podruzi druh babusya titka svekrukha "
        + "mum mom mother dad father son daughter brother sister parents husband wife friend aunt cousin family boyfriend girlfriend grandma");

    public static PlaceFact Read(Gazetteer places, IReadOnlyList<Token> words, string language)
    {
        var sure = new List<IReadOnlyList<string>>();
        var all = new List<IReadOnlyList<string>>();
        var best = 0;
        foreach (var hit in places.Find(words))
        {
            var weight = Weigh(words, hit, language);
            if (weight > best)
            {
                sure.Clear();
            }

            if (weight > 0)
            {
                all.Add(hit.Regions);
            }

            if (weight > 0 && weight >= best)
            {
                sure.Add(hit.Regions);
                best = weight;
            }
        }

        // "I live in Moravia, near Zlín": what is said besides tells which of several is meant.
        var place = Decide(sure);
        return place.Ask.Count > 0 && Decide(all) is { Name: not null } told ? told : place;
    }

    /// <summary>One region that all names share is hers; else what they could mean is asked.</summary>
    private static PlaceFact Decide(List<IReadOnlyList<string>> named)
    {
        if (named.Count == 0)
        {
            return new PlaceFact(null, []);
        }

        var shared = named.Aggregate((IEnumerable<string>)named[0], (one, other) => one.Intersect(other)).Where(region => region.Length > 1).Distinct().ToList();
        var single = named.Where(regions => regions.Count == 1).Select(regions => regions[0]).Distinct().ToList();
        return shared.Count == 1 ? new PlaceFact(shared[0], [])
            : single.Count == 1 ? new PlaceFact(single[0], [])
            : new PlaceFact(null, [.. named.SelectMany(regions => regions).Where(region => region.Length > 1).Distinct()]);
    }

    /// <summary>0: not hers, or no place at all. 1: named without more, or where she comes from. 2: she says that she is there. 3: she lives there now.</summary>
    private static int Weigh(IReadOnlyList<Token> words, PlaceHit hit, string language)
    {
        var sentence = words[hit.Start].Sentence;
        var before = hit.Start - 1;
        var isFirst = before < 0 || words[before].Sentence != sentence;
        var preposition = !isFirst && Prepositions.Contains(words[before].Word);
        if (hit.IsCommonWord && !IsMeant(words, hit, isFirst, preposition))
        {
            return 0;
        }

        var towards = !isFirst && Towards.Contains(words[before].Word);
        var at = preposition || towards ? before - 1 : before;
        if (isFirst)
        {
            return words[hit.Start].Start < 30 ? 2 : 1;
        }

        if (at >= 0 && words[at].Sentence == sentence && (Kin.Contains(words[at].Word) || People.IsSomebody(words[at].Word)) && !words[before + 1].Loose && !Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(i => words[i].Sentence == sentence && (Hers.Contains(words[i].Word) || Moving.Contains(words[i].Word))))
        {
            return 0;
        }

        for (var back = at; back >= 0 && back > at - 4 && words[back].Sentence == sentence; back--)
        {
            var word = words[back].Word;
            if (Moving.Contains(word) && !IsSomebodys(words, back, sentence))
            {
                return towards ? 3 : 1;
            }

            // "Pracuję" and "studiuję" are hers; without the tail they look like his.
            if (language == "pl" && word is ("pracuje" or "studiuje") && !towards && !IsSomebodys(words, back, sentence))
            {
                return 2;
            }

            if (Others.Contains(word) || Never.Contains(word) && back >= at - 1)
            {
                return 0;
            }

            if (Origin.Contains(word))
            {
                return 1;
            }

            if (Hers.Contains(word))
            {
                if (Shared.Contains(word) && IsSomebodys(words, back, sentence))
                {
                    return 0;
                }

                if (!towards)
                {
                    return Now.Contains(word) ? 3 : 2;
                }
            }

            if (Pronouns.Contains(word) && !(word == "on" && language == "en") && !Enumerable.Range(back, at - back + 1).Any(i => Hers.Contains(words[i].Word)))
            {
                return 0;
            }

            if (words[back].Loose)
            {
                break;
            }
        }

        return towards ? 0 : 1;
    }

    /// <summary>Somebody else is named right before a verb that could be hers.</summary>
    private static bool IsSomebodys(IReadOnlyList<Token> words, int verb, int sentence)
    {
        for (var back = verb - 1; back >= 0 && back >= verb - 3 && words[back].Sentence == sentence && !words[back + 1].Loose; back--)
        {
            if (words[back].Word is "i" or "we" or "ive" or "im" or "ja" or "jsem" or "sem" or "jsme" or "sme" or "ya" or "my")
            {
                return words[back].Word == "my" && back + 1 < verb;
            }

            if (Pronouns.Contains(words[back].Word) || Kin.Contains(words[back].Word) || People.IsSomebody(words[back].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that is a place only sometimes: it is one behind a preposition of places, or with a capital letter where none is due.</summary>
    private static bool IsMeant(IReadOnlyList<Token> words, PlaceHit hit, bool isFirst, bool preposition)
    {
        var word = words[hit.Start];
        if (word.Word is "as" or "krk")
        {
            return false;
        }

        var before = isFirst ? "" : words[hit.Start - 1].Word;
        var isAlone = hit.End >= words.Count || words[hit.End].Sentence != word.Sentence || words[hit.End].Loose;
        return word.Capital && (!isFirst || isAlone) || preposition && before is "v" or "ve" or "w" or "we" or "in" && word.Word is not ("bor" or "boru" or "plane" or "plan" or "pile" or "hane" or "asi" or "kole") || preposition && word.Capital;
    }

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
