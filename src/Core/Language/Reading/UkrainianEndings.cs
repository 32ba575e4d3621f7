namespace MentorBot.Core.Language.Reading;

/// <summary>
/// Ukrainian shows the writer's gender in the past tense beside "я", in a sentence that begins with a verb of hers ("Пішла від нього"), and in a feminine verb
/// of a sentence that names no other woman. A masculine verb without "я" is most often his.
/// </summary>
internal static class UkrainianEndings
{
    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "shkola", "syla", "skala", "mala", "tsila", "kola", "chola", "dila", "tila", "sela", "stola", "myla", "zhyla", "bila", "krov", "lyubov", "rokiv", "dniv", "tyzhniv", "misyatsiv", "batkiv", "cholovikiv", "borhiv", "hroshiv", "likiv", "zlotiv", "ukrayintsiv", "druziv", "svoyikh", "znov", "zdorov", "kyyiv", "kiev", "lviv", "kharkiv", "krakiv", "mykolayiv", "chekhiv", "polyakiv", "synov", "zolov", "svekrov", "bez", "chy", "tsykliv", "raziv", "tysyachiv", "chasiv", "nomeriv", "dokumentiv", "budynkiv", "synyakiv", "synkiv", "bratyv",
    };

    public static IEnumerable<int> Votes(IReadOnlyList<Token> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Word is "ya" or "ja" && !(at > 0 && words[at - 1].Word is "nizh" or "yak" && words[at - 1].Sentence == words[at].Sentence))
            {
                if (After(words, at) is { } vote)
                {
                    yield return vote;
                }
                else if (at > 0 && words[at - 1].Sentence == words[at].Sentence && !words[at].Loose && Past(words[at - 1].Word) is { } before)
                {
                    yield return before;
                }
            }
            else if (words[at].Word is "zhyvu" or "sydzhu" or "mozhu" or "mushu" or "vykhovuyu" or "plachu" or "pratsyuyu" or "boyus" or "boyusya" or "lezhu" or "stoyu" or "jdu" or "khochu" or "b" or "shchob" or "yakby" && Alone(words, at) is { } alone)
            {
                yield return alone;
            }
            else if (words[at].Word.Length > 4 && words[at].Word.EndsWith("yu", StringComparison.Ordinal) && (Alone(words, at) ?? AloneBefore(words, at)) is { } herself)
            {
                yield return herself;
            }
            else if ((at == 0 || words[at - 1].Sentence != words[at].Sentence) && Opening(words, at) is { } opening)
            {
                yield return opening;
            }
            else if (Past(words[at].Word) is 1 && words[at].Word.Length > 4 && NamesNobody(words, at))
            {
                yield return 1;
            }
        }
    }

    private static bool NamesNobody(IReadOnlyList<Token> words, int at)
    {
        var mine = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Sentence != words[at].Sentence)
            {
                continue;
            }

            var word = words[i].Word;
            if (Feminine.Contains(word) || word.EndsWith("ka", StringComparison.Ordinal) || word.EndsWith("nya", StringComparison.Ordinal) || word.EndsWith("tsya", StringComparison.Ordinal) && word.Length < 9 && !word.EndsWith("yetsya", StringComparison.Ordinal) || People.IsSomebody(word) && word.EndsWith('a'))
            {
                return false;
            }

            mine |= word is "ya" or "meni" or "mene" or "mni" or "mij" or "miy" or "moya" or "moyu" or "moyi" or "svoyu" or "svij" or "boyus" or "znayu" or "khochu" or "mozhu" or "mayu" or "zhyvu" or "mnoyu";
        }

        return mine || !words.Any(token => IsHer(token.Word));
    }

    /// <summary>Another woman of whom a verb without a subject could tell.</summary>
    private static bool IsHer(string word) =>
        word is "vona" or "yiyi" or "neyi" or "neyu" or "yij" or "dytyna" or "dytynu" or "dytyny" or "mala" or "malu" or "zhinka" or "zhinku" or "divchyna" or "divchynu" or "druzhyna" or "druzhynu" or "likarka" or "khazyajka" or "vykhovatelka" or "vchytelka" or "susidka" or "sotsialna" or "pratsivnytsya" or "pani" or "ona" or "medsestra" or "baba" or "babtsya" or "teshcha" or "kolyshnya" || People.IsSomebody(word) && Feminines.Any(stem => word.StartsWith(stem, StringComparison.Ordinal));

    private static readonly string[] Feminines = ["mam", "mat", "donk", "dochk", "donech", "sestr", "babus", "podrug", "podruh", "titk", "svekr", "onuk", "kum"];

    private static readonly HashSet<string> Feminine = new(StringComparer.Ordinal) { "vona", "mama", "maty", "dytyna", "polytsiya", "babusya", "zhinka", "viyna", "shkola", "robota", "mashyna", "khata", "kvartyra", "firma", "sotsialka", "opika", "druzhyna", "mala", "starsha", "molodsha", "tyotya", "titka", "diya", "istoriya", "hroshi", "ruka", "krov", "nich", "smert", "lyubov", "sobaka", "baba", "kuma", "pani", "lyudyna", "dusha", "holova", "kartka", "karta", "zarplata", "shcho", "yaka", "sama", "tsya", "ta", "odna", "nikhto", "vsya", "kishka", "ahentsiya", "kompaniya", "dyrektorka", "sestra", "khazyajka" };

    private static int? After(IReadOnlyList<Token> words, int at)
    {
        for (var next = at + 1; next < words.Count && next <= at + 5 && words[next].Sentence == words[at].Sentence && !words[next].Loose; next++)
        {
            var word = words[next].Word;
            if (word is "shcho" or "shchob" or "yakyj" or "vin" or "vona" or "cholovik" or "syn" or "koly" or "bo")
            {
                return null;
            }

            if (Past(word) is { } vote || Adjective(word) is { } said && (vote = said) != 0)
            {
                return vote;
            }
        }

        return null;
    }

    /// <summary>A sentence that begins with a verb, or a negated one, has the writer for its subject.</summary>
    private static int? Opening(IReadOnlyList<Token> words, int at)
    {
        while (at + 1 < words.Count && words[at].Word is "ne" or "vzhe" or "vchora" or "sohodni" or "zavtra" or "i" or "a" or "ale" or "shchojno" or "potim" or "todi" or "tilky" or "teper" or "dovho" or "raz" or "dobryj" or "den" or "vechir" or "pryvit" && words[at + 1].Sentence == words[at].Sentence)
        {
            at++;
        }

        var word = words[at].Word;
        var subjectFollows = at + 1 < words.Count && words[at + 1].Sentence == words[at].Sentence && words[at + 1].Word is "vona" or "vin" or "mama" or "mene" or "donka" or "dochka" or "sestra" or "svekrukha" or "dytyna" or "zhinka" or "podruha" or "nas" or "meni" or "mati" or "i";
        return subjectFollows || word.Length < 4 || Past(word) is not { } vote ? null
            : vote == 1 ? word.Length < 5 ? null : 1
            : at <= 3 && words[at].Sentence == words[0].Sentence && OwnVerbs.Contains(word) && !Named(words, at) ? -1 : null;
    }

    /// <summary>What a man says of himself in the first words of a message, the subject left out. Of "hit" or "locked in" somebody else is the subject.</summary>
    private static readonly HashSet<string> OwnVerbs = new(StringComparer.Ordinal)
    {
        "poznayomyvsya", "poznayomyvs", "khotiv", "vzyav", "kupyv", "oformyv", "posvaryvsya", "zahubyv", "vtratyv", "pryyikhav", "pryikhav", "pratsyuvav", "robyv", "zarobyv", "perekazav", "pidpysav", "zvilnyvsya", "rozluchyvsya", "zakokhavsya", "prochytav", "pobachyv", "dyvyvsya", "dumav", "shukav", "napysav", "vyklykav", "kynuv", "posvarivsya", "pozychyv", "prohrav", "pereyikhav", "znyav", "vynajmav", "sluzhyv", "voyuvav", "odruzhyvsya", "zakhvoriv", "zvyk", "pyv",
        "podumav", "zirvavsya", "vyrishyv", "sprobuvav", "podzvonyv", "zapysavsya", "zdav", "zasnuv", "prokynuvsya", "vtomyvsya", "zlyakavsya", "porizavsya", "zlamavsya", "zabuv", "zalyshyvsya", "lyshyvsya", "povernuvsya", "vyjikhav", "vyyikhav", "narodyvsya", "odruzhyvs", "rozluchyvs", "prohravsya", "zaborhuvav", "zvernuvsya", "podav",
    };

    /// <summary>Somebody who could have done it stands right behind a masculine verb.</summary>
    private static bool Named(IReadOnlyList<Token> words, int at) =>
        Enumerable.Range(at + 1, Math.Max(0, Math.Min(4, words.Count - at - 1))).Any(next => words[next].Sentence == words[at].Sentence && (People.IsSomebody(words[next].Word) && !(words[next - 1].Word is "z" or "zi" or "iz" or "do" or "vid" or "dlya" or "pro" or "bez") || words[next].Word is "mene" or "meni" or "nas" or "nam" or "mnoyu" or "vin" or "cholovik" or "khazyajin" or "vlasnyk" or "shef" or "zi" or "likar"));

    /// <summary>"Живу сама", "можу сам": a verb of hers with a word beside it that agrees with her.</summary>
    private static int? Alone(IReadOnlyList<Token> words, int at)
    {
        for (var next = at + 1; next < words.Count && next <= at + 2 && words[next].Sentence == words[at].Sentence && !words[next].Loose; next++)
        {
            if (words[next].Word is "sama" or "sam")
            {
                return words[next].Word == "sama" ? 1 : -1;
            }
        }

        return null;
    }

    /// <summary>"Сам потребую".</summary>
    private static int? AloneBefore(IReadOnlyList<Token> words, int at) =>
        at > 0 && words[at - 1].Sentence == words[at].Sentence && !words[at].Loose && words[at - 1].Word is "sama" or "sam" ? words[at - 1].Word == "sama" ? 1 : -1 : null;

    private static int? Past(string word)
    {
        if (word.Length < 3 || Nouns.Contains(word))
        {
            return null;
        }

        if (word.EndsWith("la", StringComparison.Ordinal) || word.EndsWith("lasya", StringComparison.Ordinal) || word.EndsWith("las", StringComparison.Ordinal))
        {
            return 1;
        }

        return word.EndsWith("av", StringComparison.Ordinal) || word.EndsWith("yv", StringComparison.Ordinal) || word.EndsWith("uv", StringComparison.Ordinal) || word.EndsWith("yav", StringComparison.Ordinal) || word.EndsWith("vsya", StringComparison.Ordinal) || word.EndsWith("avs", StringComparison.Ordinal) || word.EndsWith("yvs", StringComparison.Ordinal) || word is "khotiv" or "pishov" or "vtik" or "mih" or "skhovavsya" or "pryjshov" or "viddav" or "prynis" or "zmih" or "znajshov"
            ? -1
            : null;
    }

    private static int? Adjective(string word) => word switch
    {
        "sama" or "vahitna" or "rada" or "povynna" or "zmushena" or "samotnya" or "odruzhena" or "zamizhnya" or "rozluchena" or "vtomlena" or "hotova" or "zla" or "khvora" or "vynna" or "odna" or "vpevnena" or "zhyva" or "dohlyadalnytsya" or "koordynatorka" or "prybyralnytsya" or "prodavchynya" or "kukharka" or "medsestra" or "vykhovatelka" => 1,
        "sam" or "radyj" or "povynen" or "zmushenyj" or "samotnij" or "odruzhenyj" or "rozluchenyj" or "vtomlenyj" or "hotovyj" or "khvoryj" or "vynen" or "odyn" or "vpevnenyj" or "zhyvyj" => -1,
        _ => State(word),
    };

    /// <summary>"Я виснажена", "я не ображений".</summary>
    private static int? State(string word) =>
        word.Length < 6 ? null
        : word.EndsWith("zhena", StringComparison.Ordinal) || word.EndsWith("shena", StringComparison.Ordinal) || word.EndsWith("lena", StringComparison.Ordinal) || word.EndsWith("vana", StringComparison.Ordinal) || word.EndsWith("chena", StringComparison.Ordinal) || word.EndsWith("nuta", StringComparison.Ordinal) || word.EndsWith("bijka", StringComparison.Ordinal) || word.EndsWith("unka", StringComparison.Ordinal) || word.EndsWith("yinka", StringComparison.Ordinal) || word.EndsWith("telka", StringComparison.Ordinal) ? 1
        : word.EndsWith("zhenyj", StringComparison.Ordinal) || word.EndsWith("shenyj", StringComparison.Ordinal) || word.EndsWith("lenyj", StringComparison.Ordinal) || word.EndsWith("vanyj", StringComparison.Ordinal) || word.EndsWith("chenyj", StringComparison.Ordinal) || word.EndsWith("nutyj", StringComparison.Ordinal) ? -1
        : null;
}
