namespace MentorBot.Core.Language.Reading;

/// <summary>
/// A son and a daughter named in one breath are two children, whatever is told of each: "dcera má tři roky a syn pět", "a 3-year-old son and a baby girl".
/// One of them alone is not counted: it says nothing of how many there are.
/// </summary>
internal static class SonAndDaughter
{
    private const int Furthest = 8;

    private static readonly Dictionary<string, (HashSet<string> Sons, HashSet<string> Daughters)> Words = new(StringComparer.Ordinal)
    {
        ["cs"] = (Set("syn syna synovi synem synek synka synkovi synkem kluk kluka klukovi klukem chlapecek chlapecka"), Set("dcera dceru dceri dcerou dcerka dcerku dcerce dcerkou holka holku holce holkou holcicka holcicku holcicce holcickou")),
        ["pl"] = (Set("syn syna synowi synem synek synka synkiem synkowi chlopcu chlopiec"), Set("corka corke corce coreczka coreczke coreczka dziewczynce dziewczynka dziewczynke")),
        ["uk"] = (Set("syn syna synu synovi synom synochok synochka khlopchyku khlopchykovi khlopchyk khlopchyka"), Set("donka donku dontsi donkoyu dochka dochku dochtsi dochkoyu donechka donechku donya donyu divchyntsi divchynka divchynku")),
        ["en"] = (Set("son boy"), Set("daughter girl doughter daugther")),
    };

    private static readonly HashSet<string> Between = Set(
        "a i s se z ze zi ta j y oraz and plus & je ma maji jsou je mi jsem let roky roku rok lat lata latka latek miesiecy miesiace rokiv roky rik richky rochku misyatsiv mesice mesicu years year yrs yr yo y old months month is aged age who "
        + "muj moje moji mou moji sveho svou meho nas nase nasi moja moj moim moja mojego nasz nasza swoja swoim mij moya moyu moho moim nash nasha my our the an another other "
        + "starsi starsiho starsim mladsi mladsiho mladsim maly malou maleho malym mala velky dospely dospela dospelou dospeleho teprve skoro uz rocni rocniho jednoho jednu jednim jednou jeden jedna druha druhy druhou pak take "
        + "starszy starsza starszego mlodszy mlodsza mlodszego maly mala malego jeden jedna jednego jedna jedno druga drugi roczny roczna juz prawie tez dorosly dorosla "
        + "starshyj starsha starshu starshoho molodshyj molodsha molodshu molodshoho malyj mala malu odna odyn odnoho odnu druha vzhe majzhe dorosla doroslyj "
        + "older younger eldest youngest oldest little small baby teenage grown one adult nearly almost only just");

    private static readonly string[] AgeEndings = ["lety", "leta", "letou", "leteho", "letemu", "lete", "letni", "letnia", "letniego", "letnim", "letna", "richnyj", "richna", "richnu", "richnoho", "richnym", "mesicni", "mesicniho", "miesieczny", "miesieczna", "misyachnyj", "misyachna"];

    /// <summary>One of them, in any form of the word.</summary>
    public static bool Is(string word, string language) => Words.TryGetValue(language, out var named) && (named.Sons.Contains(word) || named.Daughters.Contains(word));

    public static IEnumerable<int> Read(IReadOnlyList<Token> words, string language)
    {
        if (!Words.TryGetValue(language, out var named))
        {
            yield break;
        }

        for (var at = 0; at < words.Count; at++)
        {
            var (other, isOne) = named.Sons.Contains(words[at].Word) ? (named.Daughters, true) : (named.Sons, named.Daughters.Contains(words[at].Word));
            if (isOne && !(language == "en" && at > 0 && words[at - 1].Word.EndsWith('s') && words[at - 1].End - words[at - 1].Start > words[at - 1].Word.Length) && Follows(words, at, other) && !WhoseChildren.AreAnothers(words, at, words[at].Sentence, language) && !WhoseChildren.AreNamedAnothers(words, at, language))
            {
                yield return 2;
            }
        }
    }

    /// <summary>The other one comes soon, behind an "and" or a comma, and nothing of another subject lies between.</summary>
    private static bool Follows(IReadOnlyList<Token> words, int at, HashSet<string> other)
    {
        var isJoined = false;
        for (var next = at + 1; next < words.Count && next <= at + Furthest && words[next].Sentence == words[at].Sentence; next++)
        {
            var word = words[next].Word;
            isJoined |= words[next].Loose || word is "a" or "i" or "and" or "oraz" or "ta" or "j" or "plus" or "y";
            if (other.Contains(word))
            {
                return isJoined && !IsInLaw(words, next);
            }

            if (!(NumberWords.Is(words[next]) || Between.Contains(word) || Array.Exists(AgeEndings, ending => word.EndsWith(ending, StringComparison.Ordinal))))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Son and daughter-in-law".</summary>
    private static bool IsInLaw(IReadOnlyList<Token> words, int at) => at + 2 < words.Count && words[at + 1].Word == "in" && words[at + 2].Word == "law";

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
