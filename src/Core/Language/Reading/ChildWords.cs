namespace MentorBot.Core.Language.Reading;

/// <summary>Words around children, folded.</summary>
internal static class ChildWords
{
    private static readonly Dictionary<string, HashSet<string>> Plurals = new(StringComparer.Ordinal)
    {
        ["cs"] = Set("deti detma detmi detem detech decka decek deckama deckam detičky deticky detatka harantu kluky kluci kluku klukama holky holek holkama holcicky holcicek dcery dcer dcerama dcerami syny synu synove synama ratolesti potomky caparty dcerami synum dceram klukum holkam holcickam holcickama chlapci chlapcu chlapce chlapcum holciny holcin ditkam ditka dcerky dcerek dcerkami prvnaky pubertaky pubertaku miminek skolaky skolaku prcku prcky prckove prckama capartu harantama harantiky capartiky"),
        ["pl"] = Set("dzieci dziecmi dzieciom dzieciach dzieciakow dzieciaki dzieciaczki dzieciaczkow dzieciakami synow synowie synami synkowie synkow corki corek corkami corkom coreczki chlopcow chlopcy dziewczynki dziewczynek dziewczynkami maluchow maluchy maluchami pociech pociechy bobasow chlopcom dziewczynkom synom chlopcami synkami coreczkami synkom nastolatkow nastolatkami przedszkolakow pierwszakow brzdacow szkrabow szkrabami szkraby dzieciatek"),
        ["uk"] = Set("dity ditej ditey ditok ditky ditmy ditjmy ditkamy ditlakhiv ditochky ditochok syny syniv synamy donky donok dochky dochok synochky donechky khlopchyky khlopchykiv divchatka divchatok khloptsi khloptsiv khloptsyam khloptsyamy divchata divchat divchatam shkolyari malyukamy pidlitky pidlitkamy ditlakham dityamy detyam dochkamy dyvchatkamy malyukiv malyuky detey deti detmi pidlitkiv shkolyariv dityam ditlakhy ditlakhamy malymy synam donkam dochkam synochkiv donechok dochkamy"),
        ["en"] = Set("kids children kiddos kiddies sons daughters boys girls babies toddlers teenagers bairns weans childrens littles toddlers bubs bubbas preschoolers teens doughters daugthers childs"),
    };

    private static readonly Dictionary<string, HashSet<string>> Twins = new(StringComparer.Ordinal)
    {
        ["cs"] = Set("dvojcata dvojcat dvojcatum dvojcaty dvojcatama dvojcaty dvojcatky"),
        ["pl"] = Set("blizniaki blizniakow blizniakami blizniakom blizniaczki blizniaczek blizniaczkami blizniat bliznieta blizniet"),
        ["uk"] = Set("dvijnyata dvijnyatamy dvijnya dvijnyu dvijnyat blyznyata blyznyuky blyznyukiv blyznyat blyznyatamy blyznyukamy"),
        ["en"] = Set("twins"),
    };

    private static readonly Dictionary<string, HashSet<string>> Triplets = new(StringComparer.Ordinal)
    {
        ["cs"] = Set("trojcata trojcat trojcaty trojcatum"),
        ["pl"] = Set("trojaczki trojaczkow trojaczkami"),
        ["uk"] = Set("trijnya trijnyu trijnyata trijnyat"),
        ["en"] = Set("triplets"),
    };

    private static readonly HashSet<string> Collectives = Set("dvoje troje ctvero patero oba obe dwoje czworo piecioro szescioro dwojka dwojke dwojki dwojka trojka trojke trojki trojka czworka czworke czworki piatka piatke szostka dvoye troye chetvero pyatero shestero dvijko trijko obydva obydvi dvoyi dvijka trijka dvoye dwojgiem trojgiem czworgiem dwojga trojga piatka czworka trojca");

    private static readonly HashSet<string> Years = Set("let roky roku rok lat lata latek rokiv rik roky rochky years yrs yo year y month months mesicu mesice");

    private static readonly HashSet<string> Barriers = Set("spolu razem razom together let roky roku rok lat lata rokiv rik years year yrs mesicu mesice months miesiecy misyatsiv weeks tydnu dni dny hodin hours tisic tisice tysiecy tys a i and nebo or lub pro bez aby ze that na do v w u z s se za po od the by for other others jine jini jinych jinymi inne innych innymi inshi inshykh inshymy");

    private static readonly HashSet<string> Writers = Set(
        "mam mame mela mel me mne mi nam nas nase moje moji mymi svoje sve svymi ja my jsem sem jsme sme su vychovavam zivim mojich nasich svych "
        + "mamy mnie nam nas moje moich swoje swoich nasze naszych jestem jestesmy wychowuje "
        + "mayu mayemo mene meni moyi moyikh svoyi svoyikh nashi nashykh ya mnoyu vykhovuyu "
        + "i we my our me us im ive weve ours");

    private static readonly HashSet<string> Others = Set(
        "jeho jeji jejich jejimi jejima ma maji trida tride skolka skolce pan pani panu kazdy kazda nekdo nekoho kdo pritelovy pritelovi partnerovy manzelovy muze muzem cizi ucitelka klientka klientku klient "
        + "jego jej ich maja klasie klientka panstwo kazdy sasiadka ktos kto osoba osobe osoby osobie "
        + "joho yoho yiyi yikh maye mayut klasi kozhna kozhnyj susidka kliyentka khtos khto "
        + "neyi noho nei nykh nej niej niego nich her his her their has class someone somebody anyone anybody who partners husbands boyfriends girlfriends wifes "
        + "hlidam hlidat hlidani chuva chuvu niania niani nianczy opiekunka nyanya nanny babysit babysitting childminder");

    private static readonly HashSet<string> Owning = Set("mam mame mela mel moje moji mymi moimi svoje sve svymi nase nasimi vychovavam zivim mamy mialam mialem moich swoje nasze naszych wychowuje mayu mayemo mene nas moyi moyikh svoyi svoyikh nashi nashykh vykhovuyu vykhovuyemo have ive weve got my our with raising s se z zi");

    private static readonly HashSet<string> Wished = Set("chtela chtel chteli chceme planujeme chcialabym chcialbym chcemy planujemy khotila khotiv khochemo want wanted wants");

    private static readonly string[] About = ["kontakt", "stykat", "vidat", "vidani", "setkav", "widzeni", "widywa", "bachyty", "bachennya", "zustrich", "contact", "visitation", "pracovat", "jednat", "mluv", "rozmaw", "rozmov", "talk", "pohada", "klocil", "pracowac", "pratsyuvaty"];

    private static readonly HashSet<string> Leading = Set("z ze zi s se mam mamy mayu mayemo mene nim nym tou temi");

    private static readonly HashSet<string> Possessives = Set("my our moje moji nase nasi svoje moja nasza nasze swoje swoja moich moyi svoyi nashi moyikh svoyikh nashykh svych svoyima mymi svymi");

    private static readonly HashSet<string> After = Set("yak jak kdyz jako gdy koly when while because if out off on to up all through do po pod przy od z bez pro ale i ta u k ke we are were live and at in under goodnight have had will need keep sleep jsou spi maji doma a i na v ve jsou sa spia maja w chodza spyat sydyat khodyat mayut ta j vdoma");

    private static readonly HashSet<string> Grown = Set("chlapci chlapcu chlapce khloptsi khloptsiv divchata divchat holky holek holkama kluky kluci kluku klukama girls boys babies toddlers teenagers chlopcy chlopcow dziewczynki dziewczynek pidlitkiv shkolyariv synami maluchy");

    public static bool Has(string word) => Owning.Contains(word);

    public static bool IsMine(string word) => Possessives.Contains(word);

    /// <summary>What can stand behind "my two" when children are meant.</summary>
    public static bool Follows(string word) => After.Contains(word);

    /// <summary>Girls and boys can be anybody's, or no children.</summary>
    public static bool CanBeAdults(string word) => Grown.Contains(word);

    /// <remarks>"My son's teacher" has an apostrophe, and one son.</remarks>
    public static bool IsPlural(Token token, string language) => Plurals.TryGetValue(language, out var words) && words.Contains(token.Word) && !(language == "en" && token.End - token.Start > token.Word.Length);

    public static bool IsExpecting(string word) => word is "ciazy" or "ciaza" or "tehotna" or "tehotnou" or "cekaji" or "spodziewa" or "spodziewam" or "oczekuje" or "chekaye" or "vahitnu" or "expects" or "cekam" or "cekame" or "vahitna" or "chekayu" or "pregnant" or "expecting";

    /// <summary>How many children the word alone means: twins are two.</summary>
    public static int? Several(string word, string language) =>
        Twins.TryGetValue(language, out var twins) && twins.Contains(word) ? 2 : Triplets.TryGetValue(language, out var triplets) && triplets.Contains(word) ? 3 : null;

    /// <summary>"Chtěla bych", "I want": what follows isn't there.</summary>
    public static bool Wishes(string word) => Wished.Contains(word);

    /// <summary>A mother who is spoken of: the writer doesn't call herself so.</summary>
    public static bool IsParent(string word) => word is "matku" or "matki" or "matek" or "maminku" or "mother" or "mothers" or "zhinka" or "zhinku" or "zhinky" or "zena" or "zenu" or "kobieta" or "kobiete" or "woman" or "women" or "mama" or "mamy" or "mamu" or "mamie" or "mami" or "matce" or "matci" or "mum" or "mom" or "rozvodem" or "rozvod" or "rozwod" or "divorce";

    /// <summary>Courts and offices speak so of seeing a child.</summary>
    public static bool IsAbout(string word) => Array.Exists(About, stem => word.StartsWith(stem, StringComparison.Ordinal));

    /// <summary>What stands before a number that means children without saying so.</summary>
    public static bool LeadsTo(string word) => Leading.Contains(word);

    public static bool IsCollective(string word) => Collectives.Contains(word);

    public static bool IsYears(string word) => Years.Contains(word);

    /// <summary>A number and a word for children with this between them don't belong together.</summary>
    public static bool Breaks(string word) => Barriers.Contains(word);

    /// <summary>A number behind this counts: "dětí mám tři".</summary>
    public static bool Counts(string word) => word is "mam" or "mame" or "je" or "mamy" or "mayu" or "mayemo" or "ze" or "shcho" or "jsou" or "sa" or "have" or "mene" or "nas";

    /// <summary>"Jsme čtyři děti": the writer is one of them.</summary>
    public static bool AreThemselves(string word) => word is "jsme" or "sme" or "jestesmy" or "were";

    /// <summary>A word that says "I", "we" or "mine". The English "I" is "and" in the other languages.</summary>
    public static bool IsWriter(string word, string language) => Writers.Contains(word) && (word != "i" || language == "en");

    /// <summary>"Svůj", "swój", "свій": of whoever the sentence is about.</summary>
    public static bool IsReflexive(string word) => word is "svoje" or "sve" or "svymi" or "svych" or "svyma" or "svou" or "svym" or "swoje" or "swoich" or "swoimi" or "swoja" or "swoim" or "svoyi" or "svoyikh" or "svoyima" or "svoyeyu" or "svoyim" or "svoimi" or "vlastnimi" or "wlasnymi";

    /// <summary>"She's got two kids": a pronoun with a word for having behind it. Whoever only does something to children doesn't have them by that.</summary>
    public static bool IsAnotherWhoHas(IReadOnlyList<Token> words, int at) =>
        words[at].Word is "parents" or "mum" or "mom" or "mother" && at + 1 < words.Count && words[at + 1].Word is "had" or "has"
        || words[at].Word is "he" or "she" or "they" or "hes" or "shes" or "theyve" or "theyre" or "shed" && at + 1 < words.Count && words[at + 1].Word is "has" or "have" or "had" or "got" or "with" or "raising" or "a" or "is" or "was" or "alone" or "only" or "already" or "two" or "three" or "four" or "also" or "himself" or "herself";

    public static bool IsAnother(string word) => Others.Contains(word);

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Folding.Word).ToHashSet(StringComparer.Ordinal);
}
