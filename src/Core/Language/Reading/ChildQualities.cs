namespace MentorBot.Core.Language.Reading;

/// <summary>Words that can stand before a word for a child without making it another's, and what can stand behind.</summary>
internal static class ChildQualities
{
    private static readonly HashSet<string> Own = Set(
        "muj moje moji mou moji meho mym svoji svou svoje sveho svym nas nase nasi naseho nasim vlastni vlastniho vlastnim "
        + "moja moj moje mojego moim mojej swoja swoje swojego swoim nasz nasza nasze naszego naszym wlasne wlasna wlasnego "
        + "moya mij moye moyu moho moyim moyeyu moyemu svoyu svoho svoyim svoyeyu nash nasha nashu nashoho nashym nasheyu ridnu ridna ridnoho");

    private static readonly HashSet<string> English = Set("a an the my our one");

    private static readonly HashSet<string> Never = Set(
        "jinymi inymi innymi inshymy dalsimi dalszymi pislya bilya zavtra sohodni vchora duzhe innym inne inna jinym jine jinou inshym inshoyu inshu rad rada radi stara staru starou stare stareho czego ceho choho nikoho zadne zadny zadna nema problem problemy starosti obavy strach sestru bratra kamaradku kolegu pritele pritelkyni kolezanke kolege siostre brata przyjaciela chlopaka meza zone manzela muze zenu zena "
        + "cholovika druzhynu podruhu sestru brata mamu matku otce ojca tata mame mama tchyni tesciowa nadzieje wrazenie takze tez jeszcze dlatego proto potom teraz moze prosze tylko");

    private static readonly string[] Endings = ["y", "ej", "a", "e", "i", "eho", "yho", "iho", "ou", "ym", "im", "ejm", "ego", "iego", "yj", "ij", "oho", "u", "oyu", "ych", "ymi", "imi", "ykh", "ymy", "imy", "emu"];

    private static readonly HashSet<string> Small = Set(
        "ktera ktery kterou kterym jsem jsme doma bydlim ziju spolu sama porad taky nebo jako proto tady jenze protoze kdyz ktora ktory ktorej ktorym jestem jestesmy mieszkam mieszkamy siedze razem poniewaz "
        + "yaka yakyj zhyvu zhyvemo vdoma razom odna tomu chekayu who that and but with from already here alone in at on i im we were home is are was has at");

    private static readonly HashSet<string> EnglishNever = Set(
        "other others two three with without for about of to from in on at by and or but if when who whose that which what where than then because so not no any never his her their your its he she they you it him them someone friend sister brother husband wife partner boyfriend mum mom mother dad father boss neighbour neighbor colleague niece nephew cousin client "
        + "lost left have has had am is are was were be been do does did will would can could should problem question feeling lot bit hard time job");

    public static bool IsArticle(string word, string language) => language == "en" ? English.Contains(word) : Own.Contains(word);

    /// <summary>"My (big) boys".</summary>
    public static bool IsMine(IReadOnlyList<Token> words, int at) => at > 0 && ChildWords.IsMine(words[at - 1].Word) || at > 1 && ChildWords.IsMine(words[at - 2].Word) && words[at - 2].Sentence == words[at].Sentence;

    /// <summary>An adjective, by its look; in English a word that is nothing else, behind an article.</summary>
    public static bool CanStandBefore(string word, bool isArticled, string language)
    {
        if (ChildWords.IsAnother(word) || ChildNouns.CanStandBetween(word, language))
        {
            return !ChildWords.IsAnother(word);
        }

        return language == "en"
            ? isArticled && word.Length > 2 && !EnglishNever.Contains(word)
            : word.Length > 3 && !Never.Contains(word) && !IsNamedAfter(word) && !ChildNouns.IsPartner(word) && Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal)) && !People.IsAnotherParent(word);
    }

    /// <summary>An adjective that stands for a child has no noun behind it.</summary>
    public static bool StandsAlone(IReadOnlyList<Token> words, int end) =>
        end >= words.Count || words[end].Sentence != words[end - 1].Sentence || words[end].Loose || words[end].Word.Length <= 2 || words[end].Kind == TokenKind.Number || Small.Contains(words[end].Word)
        || words[end].Word.Length > 4 && (words[end].Word.EndsWith("ime", StringComparison.Ordinal) || words[end].Word.EndsWith("eme", StringComparison.Ordinal) || words[end].Word.EndsWith("amy", StringComparison.Ordinal) || words[end].Word.EndsWith("emo", StringComparison.Ordinal) || words[end].Word.EndsWith("ymo", StringComparison.Ordinal));

    /// <summary>"A baby seat", "a child psychologist".</summary>
    public static bool IsCompound(IReadOnlyList<Token> words, int at, string language) =>
        language == "en" && at + 1 < words.Count && words[at + 1].Sentence == words[at].Sentence && !words[at + 1].Loose && words[at].Word is "baby" or "child" or "kid" or "teen" or "toddler" or "infant" or "boy" or "girl" && words[at + 1].Word is "seat" or "psychologist" or "psychiatrist" or "doctor" or "protection" or "support" or "benefit" or "benefits" or "care" or "maintenance" or "monitor" or "clothes" or "food" or "friend" or "friends" or "shower" or "minder" or "in" or "abuse" && !(words[at + 1].Word is "in" && !(at + 2 < words.Count && words[at + 2].Word is "law"));

    /// <summary>Whether several are sons or daughters, or it isn't said.</summary>
    public static ChildSort SortOf(string word) =>
        word.StartsWith("syn", StringComparison.Ordinal) || word.StartsWith("kluk", StringComparison.Ordinal) || word.StartsWith("kluci", StringComparison.Ordinal) || word.StartsWith("chlap", StringComparison.Ordinal) || word.StartsWith("chlop", StringComparison.Ordinal) || word.StartsWith("khlop", StringComparison.Ordinal) || word is "sons" or "boys" ? ChildSort.Son
        : word.StartsWith("dcer", StringComparison.Ordinal) || word.StartsWith("hol", StringComparison.Ordinal) || word.StartsWith("cor", StringComparison.Ordinal) || word.StartsWith("dziewcz", StringComparison.Ordinal) || word.StartsWith("don", StringComparison.Ordinal) || word.StartsWith("doch", StringComparison.Ordinal) || word.StartsWith("divch", StringComparison.Ordinal) || word is "daughters" or "girls" ? ChildSort.Daughter
        : ChildSort.Child;

    /// <summary>"Manželova dcera", "sestřin syn".</summary>
    public static bool IsNamedAfter(string word) =>
        word.Length > 5 && (word.EndsWith("ova", StringComparison.Ordinal) || word.EndsWith("ovu", StringComparison.Ordinal) || word.EndsWith("ovo", StringComparison.Ordinal) || word.EndsWith("ovym", StringComparison.Ordinal) || word.EndsWith("ovou", StringComparison.Ordinal) || word.EndsWith("ina", StringComparison.Ordinal) || word.EndsWith("inu", StringComparison.Ordinal) || word.EndsWith("inym", StringComparison.Ordinal) || word.EndsWith("rin", StringComparison.Ordinal) || word.EndsWith("cin", StringComparison.Ordinal) || word.EndsWith("uv", StringComparison.Ordinal)) && !word.StartsWith("jedin", StringComparison.Ordinal);

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
