namespace MentorBot.Core.Language.Reading;

/// <summary>Czech shows the writer's gender beside "jsem" and "bych": "byla jsem", "chtěl bych", "jsem unavená".</summary>
internal static class CzechEndings
{
    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "manzel", "ucitel", "pritel", "majitel", "email", "mail", "mobil", "detail", "hotel", "motel", "personal", "festival", "alkohol", "kanal", "dil", "cil", "stul", "exmanzel", "expritel", "reditel", "nepritel", "kral", "bal", "pul", "vul", "del", "skandal", "material", "model",
        "byval", "fotbal", "debil", "nadal", "porad", "dal", "podil", "ocel", "sil", "el", "posel", "zivitel", "samozivitel", "vychovatel", "kapital", "idol", "problem", "spal", "popel", "kotel", "panel", "val", "signal", "tunel", "apel", "titul", "artikl", "sal", "sul", "profil", "rodil", "pytel",
        "skola", "sila", "chvila", "skala", "mila", "cela", "mala", "byvala", "vila", "vla", "vcela", "tabula", "formula", "gorila", "karamela", "dala", "matala", "kola", "cedula", "pila", "adela", "pavla", "kasla",
    };

    private static readonly HashSet<string> Walls = new(StringComparer.Ordinal) { "ze", "protoze", "kdyz", "dyz", "ktery", "ktera", "co", "kdo", "on", "ona", "manzel", "jestli", "aby", "kde", "jak", "nez", "syn", "dcera", "otec", "mama", "tata" };

    public static IEnumerable<int> Votes(IReadOnlyList<Token> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].Word;
            if (word is "jsem" or "sem" or "nejsem" or "bych" or "bysem" or "bysme" or "su" or "nejsu" or "jsm" or "byxh" or "abych" or "kdybych")
            {
                if (Near(words, at, word) is { } vote)
                {
                    yield return vote;
                }
            }
            else if (word is "ja" && AfterPronoun(words, at) is { } said)
            {
                yield return said;
            }
            else if ((word is "sama" or "rada" or "tehotna") && at > 0 && words[at - 1].Word is "ja" or "jako")
            {
                yield return 1;
            }
            else if (word is "mam" or "nemam" or "muzu" or "nemuzu" or "musim" or "sedim" or "bydlim" or "ziju" or "jdu" or "lezim" or "platim" or "zvladam" or "nezvladam" or "citim" && Alone(words, at) is { } alone)
            {
                yield return alone;
            }
            else if (word is "ses" or "jsi")
            {
                at++;
            }
        }
    }

    /// <summary>"Já utekla k tetě": in speech the auxiliary is left out.</summary>
    private static int? AfterPronoun(IReadOnlyList<Token> words, int at)
    {
        for (var next = at + 1; next < words.Count && next <= at + 4 && words[next].Sentence == words[at].Sentence && !words[next].Loose && !Walls.Contains(words[next].Word); next++)
        {
            if (words[next].Word is "jsem" or "sem" or "bych" or "a" or "i")
            {
                return null;
            }

            if ((words[next].Word.Length > 3 || words[next].Word is "jel" or "byl" or "mel" or "sel" or "vzal") && Vote(words, next, 0, true) is { } vote)
            {
                return vote;
            }
        }

        return null;
    }

    /// <summary>"Mám ho ráda", "nezvládám to sama": a verb of hers with a word beside it that agrees with her.</summary>
    private static int? Alone(IReadOnlyList<Token> words, int at)
    {
        for (var next = at + 1; next < words.Count && next <= at + 3 && words[next].Sentence == words[at].Sentence && !words[next].Loose && !Walls.Contains(words[next].Word); next++)
        {
            if (words[next].Word is "rada" or "sama" or "rad" or "sam")
            {
                return words[next].Word.EndsWith('a') ? 1 : -1;
            }
        }

        return null;
    }

    /// <summary>The participle or adjective nearest to the auxiliary, on either side, in the same clause.</summary>
    private static int? Near(IReadOnlyList<Token> words, int at, string auxiliary)
    {
        var isConditional = auxiliary is "bych" or "bysem" or "abych" or "kdybych" or "byxh";
        for (var distance = 1; distance <= 5; distance++)
        {
            if (Look(at - distance, distance <= 3 && Clear(at - distance + 1, at)) is { } before)
            {
                return before;
            }

            if (Look(at + distance, Clear(at + 1, at + distance)) is { } after)
            {
                return after;
            }
        }

        return null;

        bool Clear(int from, int to)
        {
            for (var i = Math.Max(0, from); i <= to && i < words.Count; i++)
            {
                if (words[i].Sentence != words[at].Sentence || words[i].Loose || i != at && Walls.Contains(words[i].Word))
                {
                    return false;
                }
            }

            return true;
        }

        int? Look(int i, bool reachable) => reachable && i >= 0 && i < words.Count && words[i].Sentence == words[at].Sentence ? Vote(words, i, i - at, isConditional) : null;
    }

    private static int? Vote(IReadOnlyList<Token> words, int at, int offset, bool isConditional)
    {
        var word = words[at].Word;

        // "Udělal(a)" and "udělal/a" leave it open.
        if (at + 1 < words.Count && words[at + 1].Word == "a" && words[at + 1].Loose && words[at + 1].Start - words[at].End == 1)
        {
            return null;
        }

        if (word is "rada" or "sama" or "nerada" or "schopna" or "neschopna" or "jista")
        {
            return 1;
        }

        if (word is "rad" or "sam" or "nerad" or "schopen" or "povinen" or "nucen" or "nemocen" or "zdrav")
        {
            return -1;
        }

        if (word.Length < 3 || Nouns.Contains(word) && !(offset == -1 && word is "dal" or "spal" or "byval"))
        {
            return null;
        }

        if (word.EndsWith("la", StringComparison.Ordinal))
        {
            return 1;
        }

        if (word.EndsWith('l') && (!word.EndsWith("tel", StringComparison.Ordinal) || word is "chtel" or "nechtel" or "letel" or "odletel" or "priletel"))
        {
            return -1;
        }

        if (isConditional || offset is < -1 or > 3 || word.Length < 5)
        {
            return null;
        }

        return Adjective(word);
    }

    private static int? Adjective(string word)
    {
        if (word is "jedna" or "druha" or "strana" or "zena" or "matna" or "vecne" or "doma" or "penize" or "hodina" or "rodina" or "ostrava" or "opava" or "zpatky" or "vzdycky" or "taky" or "diky" or "casy" or "vsechny" or "jednou" or "nejaky" or "nejaka" or "roky" or "hodiny" or "deti" or "ktery" or "tady" or "furt" or "ceny" or "noviny" or "prvni" or "nikdy" or "vzdy" or "modriny" or "penezy")
        {
            return null;
        }

        if (word.EndsWith("ena", StringComparison.Ordinal) || word.EndsWith("ana", StringComparison.Ordinal) || word.EndsWith("vna", StringComparison.Ordinal) || word.EndsWith("tna", StringComparison.Ordinal) || word.EndsWith("dna", StringComparison.Ordinal) || word.EndsWith("sna", StringComparison.Ordinal) || word.EndsWith("pna", StringComparison.Ordinal) || word.EndsWith("cna", StringComparison.Ordinal) || word.EndsWith("lna", StringComparison.Ordinal) || word.EndsWith("rna", StringComparison.Ordinal) || word.EndsWith("zna", StringComparison.Ordinal) || word.EndsWith("uta", StringComparison.Ordinal) || word.EndsWith("ata", StringComparison.Ordinal) || word.EndsWith("ita", StringComparison.Ordinal) || word.EndsWith("leta", StringComparison.Ordinal))
        {
            return 1;
        }

        return word.EndsWith("eny", StringComparison.Ordinal) || word.EndsWith("any", StringComparison.Ordinal) || word.EndsWith("vny", StringComparison.Ordinal) || word.EndsWith("tny", StringComparison.Ordinal) || word.EndsWith("dny", StringComparison.Ordinal) || word.EndsWith("sny", StringComparison.Ordinal) || word.EndsWith("pny", StringComparison.Ordinal) || word.EndsWith("cny", StringComparison.Ordinal) || word.EndsWith("lny", StringComparison.Ordinal) || word.EndsWith("zny", StringComparison.Ordinal) || word.EndsWith("uty", StringComparison.Ordinal) || word.EndsWith("aty", StringComparison.Ordinal) || word.EndsWith("lety", StringComparison.Ordinal) || word.EndsWith("enej", StringComparison.Ordinal) || word.EndsWith("anej", StringComparison.Ordinal)
            ? -1
            : null;
    }
}
