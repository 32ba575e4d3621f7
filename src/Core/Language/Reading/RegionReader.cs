using static MentorBot.Core.Language.Reading.RegionWords;

namespace MentorBot.Core.Language.Reading;

/// <summary>
/// The region that the writer is in. A town counts when it is hers: not where somebody else lives, and not where somebody goes. A name that means
/// several regions, or several towns of different regions, is asked about.
/// </summary>
internal static class RegionReader
{
    public static PlaceFact Read(Gazetteer places, IReadOnlyList<Token> words, string language)
    {
        var sure = new List<IReadOnlyList<string>>();
        var all = new List<IReadOnlyList<string>>();
        var best = 0;
        foreach (var hit in places.Find(words))
        {
            var weight = Weigh(words, hit, language);
            if (weight == 1 && (IsAskedAbout(words, hit, language) || IsToldOfKin(words, hit, language)))
            {
                weight = 0;
            }

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
        var from = before >= 0 && From.Contains(words[before].Word);
        if (towards)
        {
            // "Odstěhovala jsem se z Karlových Varů do Kladna": what moves stands before both.
            var name = at;
            while (name >= 1 && name > at - 3 && words[name].Sentence == sentence && words[name].Capital && !From.Contains(words[name - 1].Word))
            {
                name--;
            }

            at = name >= 1 && words[name].Sentence == sentence && From.Contains(words[name - 1].Word) ? name - 2 : at;
        }

        if (isFirst)
        {
            return words[hit.Start].Start < 30 ? 2 : 1;
        }

        if (at >= 1 && words[at].Sentence == sentence && !towards && !words[before + 1].Loose && IsAmong(words, at) is { } among)
        {
            return among;
        }

        if (at >= 0 && words[at].Sentence == sentence && !words[before + 1].Loose && Errands.Contains(words[at].Word) && !Enumerable.Range(Math.Max(0, at - 6), Math.Min(6, at)).Any(i => words[i].Sentence == sentence && IsHers(words[i].Word, language)) || IsVisited(words, hit, at, sentence))
        {
            return 0;
        }

        if (at >= 0 && words[at].Sentence == sentence && (Kin.Contains(words[at].Word) || People.IsSomebody(words[at].Word)) && !words[before + 1].Loose && !Enumerable.Range(Math.Max(0, at - 6), Math.Min(6, at)).Any(i => words[i].Sentence == sentence && (IsHers(words[i].Word, language) || Moving.Contains(words[i].Word))) && !IsHerself(words, hit, at))
        {
            return 0;
        }

        for (var back = at; back >= 0 && back > at - 4 && words[back].Sentence == sentence; back--)
        {
            var word = words[back].Word;
            if (AtPresent.Contains(word) && !towards && (back >= at - 1 || back == at - 2 && (words[at - 1].Word is "na" or "u" or "w" or "v" or "in" or "at")) && !IsSomebodys(words, back, sentence))
            {
                return 3;
            }

            if (Copulas.Contains(word) && IsSomebodys(words, back, sentence))
            {
                return 0;
            }

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

            if (IsHers(word, language))
            {
                if (Shared.Contains(word) && IsSomebodys(words, back, sentence))
                {
                    return 0;
                }

                if (!towards)
                {
                    return from && IsLeft(words, hit) ? 1 : Now.Contains(word) ? 3 : 2;
                }
            }

            if (Pronouns.Contains(word) && !(word == "on" && language == "en") && !Enumerable.Range(back, at - back + 1).Any(i => IsHers(words[i].Word, language)))
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

    /// <summary>"Bydlí s námi v", "lives with us in": she is there too; "jsou s ním v": they are, and she is not.</summary>
    private static int? IsAmong(IReadOnlyList<Token> words, int at)
    {
        if (!(words[at - 1].Word is "s" or "se" or "z" or "ze" or "zi" or "with"))
        {
            return null;
        }

        var own = Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(i => words[i].Sentence == words[at].Sentence && (Hers.Contains(words[i].Word) && words[i].Word != "i" || words[i].Word is "jsem" or "im"));
        return Together.Contains(words[at].Word) ? 2 : WithOthers.Contains(words[at].Word) && !own ? 0 : null;
    }

    /// <summary>"Byłam w Warszawie na rozprawie": she was there for something, and is no more.</summary>
    private static bool IsVisited(IReadOnlyList<Token> words, PlaceHit hit, int at, int sentence) =>
        hit.End < words.Count && words[hit.End].Sentence == sentence && !words[hit.End].Loose && Purposes.Contains(words[hit.End].Word)
        && Enumerable.Range(Math.Max(0, at - 1), Math.Min(2, at + 1)).Any(i => words[i].Sentence == sentence && Been.Contains(words[i].Word));

    /// <summary>"I" is "and" in the other languages, and "my" is "we" there.</summary>
    private static bool IsHers(string word, string language) => Hers.Contains(word) && (word is "i" or "me" ? language == "en" : word != "my" || language != "en");

    /// <summary>"Dad from Mělník, my ex has moved": so she begins to tell of herself.</summary>
    private static bool IsHerself(IReadOnlyList<Token> words, PlaceHit hit, int at) =>
        at <= 3 && words[at].Sentence == words[0].Sentence && !Enumerable.Range(0, at).Any(i => ChildWords.IsMine(words[i].Word) || ChildWords.IsAnother(words[i].Word) || words[i].Word is "muj" or "mij" or "moj" or "nasz")
        && (hit.End >= words.Count || words[hit.End].Loose || words[hit.End].Sentence != words[at].Sentence);

    /// <summary>"Z Prahy do Kladna": she has left it.</summary>
    private static bool IsLeft(IReadOnlyList<Token> words, PlaceHit hit) =>
        hit.End + 1 < words.Count && words[hit.End].Sentence == words[hit.Start].Sentence && Towards.Contains(words[hit.End].Word) && words[hit.End + 1].Capital;

    /// <summary>"Máte pobočku i v Brně": a question about a place in which she herself is not named.</summary>
    private static bool IsAskedAbout(IReadOnlyList<Token> words, PlaceHit hit, string language)
    {
        var sentence = words[hit.Start].Sentence;
        var own = words.Where(word => word.Sentence == sentence).ToList();
        return Asking.Contains(own[0].Word) && !own.Exists(word => Selves.Contains(word.Word) && (word.Word != "i" || language == "en") || IsHers(word.Word, language));
    }

    /// <summary>"Dcera začala studovat ve Zlíně": the sentence begins with somebody near to her, and she herself doesn't come in before the town.</summary>
    private static bool IsToldOfKin(IReadOnlyList<Token> words, PlaceHit hit, string language)
    {
        var start = hit.Start;
        while (start > 0 && words[start - 1].Sentence == words[hit.Start].Sentence)
        {
            start--;
        }

        var own = ChildWords.IsMine(words[start].Word) || words[start].Word is "muj" or "moj" or "mij" or "moya" or "nasz" or "nas";
        var subject = words[own ? Math.Min(start + 1, hit.Start) : start].Word;
        return Kin.Contains(subject) && (own || !Parents.Contains(subject)) && !Enumerable.Range(start + 1, Math.Max(0, hit.Start - start - 1)).Any(i => IsHers(words[i].Word, language) || Selves.Contains(words[i].Word) && (words[i].Word != "i" || language == "en"));
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
}
