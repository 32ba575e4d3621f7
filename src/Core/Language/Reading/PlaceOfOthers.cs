namespace MentorBot.Core.Language.Reading;

/// <summary>Whether a place is somebody else's: whoever stands before it is there, has something to do there or speaks from there, and not the writer.</summary>
internal static class PlaceOfOthers
{
    public static bool IsSmall(string word) => Small.Contains(word);

    private static readonly HashSet<string> Small = Set("v ve na u s se z ze w we za pod minuly minulou tyden tydnu mesic vcera predevcirem loni nedavno wczoraj zeszlym tygodniu miesiacu niedawno vchora mynuloho tyzhnya misyatsya torik neshchodavno dovolene vylete navsteve wakacjach urlopie wycieczce vidpochynku holiday vacation trip last week month year yesterday recently uz jiz ted stale porad zas dnes dneska jeste teraz juz nadal wciaz znowu dzis zaraz vzhe zaraz sohodni shche i in at the a an still now back currently again today just one the my our jen tylko sama sam sami same odna odyn alone spolu razem razom together on");

    private static readonly HashSet<string> Prepositions = Set("s se k ke od u o pro bez za kvuli v ve na z ze przez dla do ode przy w we vid dlya pro cherez bilya zi iz with of for to at from by about because");

    /// <summary>Verbs that somebody else can be the subject of too, and "I have" before whom she has.</summary>
    private static readonly HashSet<string> Anybodys = Set("mam mame mamy mayu mayemo have got studiuje pracuje wynajmuje pisze zyje nocuje koczuje pomieszkuje here tut tu");

    private static bool IsAnybodys(string word) => Anybodys.Contains(word) || RegionWords.Shared.Contains(word);

    private static readonly HashSet<string> Greetings = Set("ahoj cau nazdar zdar zdravim zdravime pozdrav pozdravy pisu hlasim czesc hej hejka witam pozdrawiam pisze pryvit vitannya vitayu pyshu hi hello hey hiya greetings writing");

    private static readonly HashSet<string> Oblique = Set("mi me mne mnou nam nas nami mnie mna meni mene mnoyu namy us");

    private static readonly HashSet<string> And = Set("a i j ta and s se z ze zi with plus");

    public static bool IsTheirs(PlaceContext place)
    {
        if (place.At < place.Clause)
        {
            return false;
        }

        return IsPersonThere(place) || place.IsFrom && IsSender(place) || IsErrand(place) || IsInstitution(place) || IsYours(place) || IsThing(place) || IsSubject(place);
    }

    /// <summary>"S kolegyní z Plzně", "коханець у Кракові", "mám syna v Brně": who stands right before the place is there, unless she says that she is with them.</summary>
    private static bool IsPersonThere(PlaceContext place)
    {
        var (words, at) = (place.Words, place.At);
        var adverb = Small.Contains(place.Back(0)) && !Prepositions.Contains(place.Back(0));
        var who = adverb ? at - 1 : at;
        return who >= place.Clause && PlaceHolders.IsPerson(words[who].Word) && !PlaceHolders.IsChild(words[who].Word) && !IsWithThem(place, who) && !IsHerself(place, who);
    }

    /// <summary>"Volal mi exekutor z Pardubic", "my flight from Warsaw is tomorrow": who or what comes from there is not she.</summary>
    private static bool IsSender(PlaceContext place)
    {
        if (PlaceHolders.IsCarrier(place.Back(0)))
        {
            return true;
        }

        // "Do Semil z Kyjova", "kam v zimě z Rumburku": it is she who goes.
        var towards = place.Language == "en" ? -1 : place.Last(RegionWords.Towards.Contains);
        if (towards >= 0 && (place.Words[towards].Word == "kam" || place.Words[towards + 1].Capital))
        {
            return false;
        }

        var isSaid = false;
        var isOfMe = false;
        for (var at = place.At; at >= place.Clause; at--)
        {
            var word = place.Words[at].Word;
            isSaid |= (place.IsHers(at) || RegionWords.Am.Contains(word) && place.IsOwn(at)) && !IsAnybodys(word) && !Oblique.Contains(word) || RegionWords.Travels.Contains(word) || RegionWords.Moving.Contains(word) || RegionWords.Origin.Contains(word) || RegionWords.Leaves.Contains(word) || Greetings.Contains(word);
            isOfMe |= Oblique.Contains(word) && place.IsOwn(at);
        }

        return !isSaid && (isOfMe || place.GoesOn && !place.IsFollowedByHer || place.Words[0].Sentence != place.Sentence || place.At > 5 || HasPast(place));
    }

    /// <summary>A verb of the past that isn't hers: "dzwonił komornik z".</summary>
    private static bool HasPast(PlaceContext place) =>
        place.Language != "en" && place.Last(word => word.Length > 4 && (word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("il", StringComparison.Ordinal) || word.EndsWith("ala", StringComparison.Ordinal) || word.EndsWith("ila", StringComparison.Ordinal) || word.EndsWith("av", StringComparison.Ordinal) || word.EndsWith("yv", StringComparison.Ordinal))) >= 0;

    /// <summary>"Mąż wylądował w szpitalu w": the clause begins with somebody, and she doesn't come in.</summary>
    private static bool IsSubject(PlaceContext place)
    {
        for (var at = place.Clause; at <= place.At; at++)
        {
            var word = place.Words[at].Word;
            if (RegionWords.Moving.Contains(word) || RegionWords.Lives.Contains(word) && word != "ziji" || RegionWords.Stays.Contains(word) || RegionWords.Cares.Contains(word))
            {
                return false;
            }

            if ((PlaceHolders.IsPerson(word) || RegionWords.Pronouns.Contains(word) && (word != "on" || place.Language != "en")) && (at == place.Clause || !Prepositions.Contains(place.Words[at - 1].Word)))
            {
                return !place.HasOwnBut(IsAnybodys) && !place.IsFollowedByHer && !IsHerself(place, at) && !IsOneOfThem(place, at);
            }
        }

        return false;
    }

    /// <summary>"Soud máme v", "byla jsem u doktora v": she has something to do there. "Jsem v nemocnici v": she is there.</summary>
    private static bool IsErrand(PlaceContext place)
    {
        var errand = place.Last(PlaceHolders.IsErrand);
        return errand >= 0 && place.At - errand < 5 && !place.HasBefore(RegionWords.Lives) && !place.HasBefore(RegionWords.Seeks) && !RegionWords.Here.Contains(place.Back(0)) && !IsThere(place, errand);
    }

    /// <summary>"The school in Kielce says", "policja w Zgierzu powiedziała".</summary>
    private static bool IsInstitution(PlaceContext place) =>
        PlaceHolders.Institutions.Contains(place.Back(0)) && place.GoesOn && !place.HasOwn;

    /// <summary>"Pracujete v": a place of those who are written to.</summary>
    private static bool IsYours(PlaceContext place) => place.HasBefore(RegionWords.You) && !place.HasOwn;

    /// <summary>"Firma je v", "jsou spolu v": what is there is no I and no we.</summary>
    private static bool IsThing(PlaceContext place) =>
        place.HasPreposition && !IsOneOfThem(place, place.At)
        && (IsCopula(place.Back(0), place.Language) && !(place.Back(1) is "jo" or "ja" or "zech") && !RegionWords.Homes.Contains(place.Back(1))
            || !place.HasOwn && Small.Contains(place.Back(0)) && IsCopula(place.Back(1), place.Language));

    private static bool IsCopula(string word, string language) => word switch
    {
        "je" or "jsou" => language == "cs",
        "jest" or "sa" => language == "pl",
        "is" or "are" or "its" or "hes" or "shes" or "theyre" => language == "en",
        _ => false,
    };

    /// <summary>Between what says that she is and the word there are only small words.</summary>
    public static bool IsThere(PlaceContext place, int word)
    {
        for (var at = word - 1; at >= place.Clause; at--)
        {
            if (RegionWords.Stays.Contains(place.Words[at].Word))
            {
                return true;
            }

            if (RegionWords.Am.Contains(place.Words[at].Word) && place.IsOwn(at))
            {
                return !place.HasBefore(RegionWords.Been) || place.Language == "en" && place.Words[at].Word != "i";
            }

            if (!Small.Contains(place.Words[at].Word) && !RegionWords.Possessives.Contains(place.Words[at].Word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Jsem u kamaráda v", "utekla jsem k sestře do": where they are is where she is.</summary>
    private static bool IsWithThem(PlaceContext place, int who)
    {
        for (var at = who - 1; at >= place.Clause; at--)
        {
            var word = place.Words[at].Word;
            if (RegionWords.Lives.Contains(word) || RegionWords.Stays.Contains(word) || RegionWords.Moving.Contains(word) || RegionWords.Cares.Contains(word))
            {
                return at == place.Clause || !PlaceHolders.IsPerson(place.Words[at - 1].Word);
            }
        }

        return IsThere(place, who) || IsOneOfThem(place, who);
    }

    /// <summary>"Me and the twins are in", "já s dětmi v".</summary>
    public static bool IsOneOfThem(PlaceContext place, int who)
    {
        for (var at = who; at > 0 && at > who - 4 && place.Words[at].Sentence == place.Sentence; at--)
        {
            if (And.Contains(place.Words[at].Word) && (place.Words[at - 1].Word is "me" or "i" or "ja" or "jo" or "ya" or "my" or "we" or "jsem" or "sem" or "jsme" or "sme" or "jestem" or "jestesmy") && place.Words[at - 1].Sentence == place.Sentence)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Dad from Mělník, my ex has moved", "as an Iranian woman in Łódź": so she tells of herself.</summary>
    private static bool IsHerself(PlaceContext place, int who)
    {
        if (!PlaceHolders.CanBeWriter(place.Words[who].Word) && !RegionWords.Parents.Contains(place.Words[who].Word))
        {
            return false;
        }

        var says = place.Words[who].Sentence == place.Words[0].Sentence && place.At <= 5 && (!place.GoesOn || place.IsFollowedByHer) || place.IsFollowedByHer;
        for (var at = who - 1; at >= 0 && at >= who - 4 && place.Words[at].Sentence == place.Sentence; at--)
        {
            var word = place.Words[at].Word;
            if (RegionWords.Possessives.Contains(word) || word is "the" or "that" or "this" or "with" or "to" or "s" or "z" or "zi" || ChildWords.IsMine(word) || ChildWords.IsAnother(word) || PlaceHolders.IsPerson(word))
            {
                return false;
            }

            if (word.EndsWith("ing", StringComparison.Ordinal))
            {
                return false;
            }

            says |= word is "as" or "jako" or "yak" or "im" or "am" or "jsem" or "sem" or "jestem" or "ya";
        }

        return says;
    }

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
