namespace MentorBot.Core.Language.Reading;

/// <summary>Words for one child as somebody has it, and what stands around them, folded.</summary>
internal static class ChildNouns
{
    private static readonly Dictionary<string, HashSet<string>> Objects = new(StringComparer.Ordinal)
    {
        ["cs"] = Set("syna synka dceru dcerku dite miminko mimino mimco holcicku chlapecka batole kojence novorozene skolaka skolacku predskolaka prvnacka prvnaka prvnacku druhaka pubertaka pubertacku kluka holku cvrcka prcka"),
        ["pl"] = Set("syna synka corke coreczke dziecko niemowle niemowlaka noworodka chlopca chlopczyka dziewczynke dwulatka dwulatke trzylatka trzylatke czterolatka czterolatke pieciolatka pieciolatke szesciolatka szesciolatke nastolatka nastolatke roczniaka przedszkolaka pierwszaka bobasa malucha"),
        ["uk"] = Set("syna synochka donku dochku donyu donechku dytynu dytynku nemovlya malyuka pidlitka shkolyara shkolyarku khlopchyka divchynku malya"),
        ["en"] = Set("son daughter kid child baby toddler newborn infant preschooler teenager teen bairn boy girl"),
    };

    private static readonly HashSet<string> Bonds = Set("vztahu manzelstvi malzenstwa zwiazku shlyubu stosunkiv relationship marriage peci opiece opitsi domu");

    private static readonly HashSet<string> Partners = Set("nim ni ji tebou manzelem manzelkou pritelem pritelkyni partnerem partnerkou byvalym byvalou exem mezem zona partnerem partnerka nia bylym byla exem nym neyu cholovikom druzhynoyu kolyshnim");

    private static readonly Dictionary<string, HashSet<string>> Betweens = new(StringComparer.Ordinal)
    {
        ["cs"] = Set("sama sam doma tu tady jeste taky take uz jen jenom teprve jednoho jednu jedno spolu spolecne spolecnou male roc rocni vlastni mladsi starsi postizene nemocne dospele dvoulete trilete skolni moc hrozne velmi"),
        ["pl"] = Set("sama sam w domu jeszcze tez takze juz tylko razem wspolnie jedno jedna male roczne chore dorosle malutkie wlasne mloda mala dorosla chora roczna wspolna niepelnosprawna niepelnosprawne"),
        ["uk"] = Set("sama sam vdoma shche takozh vzhe tilky razom odnu odne malu khvoru doroslu richnu svoyu spilnu malenku"),
        ["en"] = Set("a an one my our little wee small baby young grown teenage disabled autistic sick new lovely beautiful another just only already at home"),
    };

    private static readonly string[] AdjectiveEndings = ["eho", "iho", "tou", "nou", "lou", "nim", "iego", "ego", "nia", "oho"];

    public static bool IsObject(string word, string language) => Objects.TryGetValue(language, out var words) && words.Contains(word);

    public static bool IsPartner(string word) => Partners.Contains(word);

    /// <summary>Marriages and the like, that a child is from, and her care.</summary>
    public static bool IsBond(string word) => Bonds.Contains(word);

    public static bool CanStandBetween(string word, string language) =>
        Betweens.TryGetValue(language, out var words) && words.Contains(word)
        || language != "en" && word.Length > 4 && !ChildWords.IsAnother(word) && word is not "nikoho" and not "vlastneho" && Array.Exists(AdjectiveEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    public static bool TellsAge(string word) => word.Length > 5 && (word.Contains("let", StringComparison.Ordinal) || word.Contains("rocn", StringComparison.Ordinal) || word.Contains("mesic", StringComparison.Ordinal) || word.EndsWith("letnia", StringComparison.Ordinal)) || word is "male" or "malou" or "maleho";

    /// <summary>The word says that she has or brings up what follows.</summary>
    public static bool Has(IReadOnlyList<Token> words, int at, string language) => words[at].Word switch
    {
        "mam" => language is "cs" or "pl",
        "breastfeeding" => language == "en",
        "mame" or "vychovavam" or "vychovavame" or "kojim" => language == "cs",
        "mamy" or "posiadam" or "karmie" => language == "pl",
        "wychowuje" or "wychowujemy" => language == "pl" && !IsHis(words, at),
        "mayu" or "mayemo" or "vykhovuyu" or "vykhovuyemo" or "roshchu" or "rashchu" or "hoduyu" => language == "uk",
        "ive" or "weve" => language == "en" && at + 1 < words.Count && (words[at + 1].Word is "got" or "a"),
        "got" when language == "en" && (at == 0 || words[at].Loose || words[at - 1].Sentence != words[at].Sentence) => true,
        "have" or "got" or "raising" => language == "en" && at > 0 && words[at - 1].Sentence == words[at].Sentence && words[at - 1].Word is "i" or "we" or "also" or "already" or "ive" or "weve" or "im",
        _ => false,
    };

    private static bool IsHis(IReadOnlyList<Token> words, int at) => at > 0 && words[at - 1].Sentence == words[at].Sentence && (People.IsSomebody(words[at - 1].Word) || words[at - 1].Word is "on" or "ona" or "ktory" or "ktora");

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
