namespace MentorBot.Core.Language.Reading;

/// <summary>Whether children are told of who belong to the family of somebody whom the writer speaks of.</summary>
internal static class OthersFamily
{
    private const int Furthest = 8;

    private static readonly HashSet<string> Prepositions = Set("u k ke do od s se z ze zi v ve w na o pro za bez dla vid i a ta j at to from with for of by near about and");

    private static readonly HashSet<string> Being = Set("jsem sem su jako jestem jako jak ya ja yak im am as being");

    private static readonly string[] Families = ["rodin", "rodzin", "family", "rodyn", "simy"];

    private static readonly string[] Single = ["samot", "samodz", "svobodn", "rozved", "rozwied", "rozluchen", "single", "solo", "lone", "young", "mlad", "mlod", "molod", "vdov", "wdow", "divorced", "bezdomn", "working"];

    /// <summary>"Sestra žije sama s dcerou", "podruha vtekla z synom": in this part of the sentence somebody else is told to live or go there, and not the writer.</summary>
    public static bool IsTold(IReadOnlyList<Token> words, int at, string language)
    {
        for (var back = at - 1; back >= 0 && back >= at - Furthest && words[back].Sentence == words[at].Sentence && !words[back + 1].Loose; back--)
        {
            var word = words[back].Word;
            if (ChildWords.IsWriter(word, language) || HerSide.IsHerVerb(word, language))
            {
                return false;
            }

            if (People.IsAnotherParent(word) && !(back > 0 && words[back - 1].Sentence == words[back].Sentence && Prepositions.Contains(words[back - 1].Word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Znám mámu se třemi dětmi", "a girl with a child": whom the children are with stands right before. A mother with whom a sentence begins is the writer.</summary>
    public static bool IsWithWhom(IReadOnlyList<Token> words, int with, string language)
    {
        if (with <= 0 || !IsWith(words[with].Word, language) || words[with].Loose || words[with - 1].Sentence != words[with].Sentence)
        {
            return false;
        }

        var person = with - 1;
        var isFamily = Array.Exists(Families, stem => words[person].Word.StartsWith(stem, StringComparison.Ordinal));
        if (!(isFamily || People.IsSomebody(words[person].Word) || People.IsAnotherParent(words[person].Word) || ChildWords.IsParent(words[person].Word)) || ChildForms.Find(words[person].Word, language) is not null && !ChildForms.CanBeFriend(words[person].Word))
        {
            return false;
        }

        var first = person;
        while (first > 0 && words[first - 1].Sentence == words[first].Sentence && !words[first].Loose && IsSingle(words[first - 1].Word))
        {
            first--;
        }

        var isOpening = first == 0 || words[first].Loose || words[first - 1].Sentence != words[first].Sentence || words[first - 1].Kind == TokenKind.Number;
        var isHerself = Enumerable.Range(Math.Max(0, first - 3), Math.Min(3, first)).Any(back => words[back].Sentence == words[first].Sentence && IsBeing(words[back].Word) && !IsPast(words, back) && !(words[back].Word is "im" or "am" && words[back + 1].Word.EndsWith("ing", StringComparison.Ordinal) && words[back + 1].Word != "being"));
        var before = first > 0 && words[first - 1].Sentence == words[first].Sentence ? words[first - 1].Word : "";
        var isPlace = before is "od" or "u" or "do" or "k" or "ke" or "vid" or "from" or "to" or "at" or "by" || IsWith(before, language) && HerSide.LivesOrGoes(words, first - 1, with, language);
        return !(isHerself || isPlace || isOpening && (isFamily || ParentOf.IsParent(words[person].Word) || IsAll(words, with, language) && !People.IsAnotherParent(words[person].Word)));
    }

    /// <summary>"Lady with 2 kids.": nothing more is told in this part of the sentence.</summary>
    private static bool IsAll(IReadOnlyList<Token> words, int with, string language)
    {
        var next = with + 1;
        while (next < words.Count && next < with + 4 && !(ChildWords.IsPlural(words[next], language) || ChildForms.Find(words[next].Word, language) is not null))
        {
            next++;
        }

        return next + 1 >= words.Count || words[next + 1].Sentence != words[with].Sentence || words[next + 1].Loose;
    }

    /// <summary>"Syn se ženou a dvěma dětmi bydlí u mě": the family of whoever stands before.</summary>
    public static bool IsWithSpouse(IReadOnlyList<Token> words, int start, string language)
    {
        if (start < 3 || !ChildAges.IsAnd(words[start - 1].Word) || words[start - 3].Sentence != words[start].Sentence || !(People.IsSomebody(words[start - 2].Word) || ChildNouns.IsPartner(words[start - 2].Word)))
        {
            return false;
        }

        var with = IsWith(words[start - 3].Word, language) ? start - 3 : start - 4;
        return with > 0 && IsWith(words[with].Word, language) && !words[with].Loose && words[with - 1].Sentence == words[start].Sentence && (ChildForms.Find(words[with - 1].Word, language) is not null || People.IsAnotherParent(words[with - 1].Word));
    }

    /// <summary>"Potkal jsem holku": what she did, not who she is.</summary>
    private static bool IsPast(IReadOnlyList<Token> words, int at) =>
        words[at].Word is "jsem" or "sem" && Enumerable.Range(Math.Max(0, at - 1), Math.Min(words.Count, at + 2) - Math.Max(0, at - 1)).Any(i => words[i].Sentence == words[at].Sentence && words[i].Word.Length > 3 && (words[i].Word.EndsWith("la", StringComparison.Ordinal) || words[i].Word.EndsWith('l')) && words[i].Word != "byla");

    /// <summary>This part of the sentence speaks of the writer: before these words, or behind them where they begin it.</summary>
    public static bool IsWriters(IReadOnlyList<Token> words, int at, int end, string language)
    {
        if (at == 0 || words[at].Loose || words[at - 1].Sentence != words[at].Sentence)
        {
            return Enumerable.Range(end, Math.Max(0, Math.Min(words.Count, end + 4) - end)).TakeWhile(next => words[next].Sentence == words[at].Sentence && !words[next].Loose)
                .Any(next => ChildWords.IsWriter(words[next].Word, language) || HerSide.IsHerVerb(words[next].Word, language) || words[next].Word is "nemam" or "nemame" or "potrebuju" or "hledam" or "szukam" or "shukayu");
        }

        for (var back = at - 1; back >= 0 && back >= at - Furthest && words[back].Sentence == words[at].Sentence && !words[back + 1].Loose; back--)
        {
            if (ChildWords.IsWriter(words[back].Word, language) || HerSide.IsHerVerb(words[back].Word, language) || words[back].Word is "muzu" or "mohu" or "muzeme" or "moge" or "mozemy" or "mozhu" or "mozhemo")
            {
                return !IsTold(words, at, language);
            }
        }

        return false;
    }

    /// <summary>"Za zdí brečí dvě děti", "next door there are three children": where they are told to be is no place of hers.</summary>
    public static bool AreElsewhere(IReadOnlyList<Token> words, int start, int end, string language) =>
        Enumerable.Range(Math.Max(0, start - 6), Math.Min(words.Count, end + 5) - Math.Max(0, start - 6)).Any(at => words[at].Sentence == words[start].Sentence && IsElsewhere(words, at))
        && !WhoseChildren.AreHers(words, start, language);

    private static bool IsElsewhere(IReadOnlyList<Token> words, int at) =>
        words[at].Word is "vedle" or "upstairs" or "piskovisti" or "hristi" || at > 0 && words[at - 1].Word is "za" or "pod" or "behind" or "the" or "next" or "u" or "v" or "ve" or "in" or "z" or "ze" && (words[at].Word is "zdi" or "stenou" or "sciana" or "stinoyu" or "oknem" or "wall" or "door" or "vchodu" or "vchode" or "pidyizdi" or "sousedu" or "sasiadow" or "susidiv" or "neighbours" or "neighbors");

    /// <summary>"I am", "as": what follows she says of herself.</summary>
    public static bool IsBeing(string word) => Being.Contains(word);

    /// <summary>"Single", "divorced", as people call themselves.</summary>
    public static bool IsSingle(string word) => Array.Exists(Single, stem => word.StartsWith(stem, StringComparison.Ordinal));

    private static bool IsWith(string word, string language) => language == "en" ? word is "with" : word is "s" or "se" or "z" or "ze" or "zi";

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
