using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Referrals;

/// <summary>
/// Understands the words of a search: kinds of services, topics, for whom, where, in which language, and what is left of them for the full text.
/// Spelling is mended only where a word says nothing as it stands. Pure, and safe to be used by many at once.
/// </summary>
/// <param name="phrases">What people call things: labels like <c>type/shelter</c>, <c>topic/money</c>, <c>skip</c>.</param>
/// <param name="spelling">Words of the phrases and of the directory.</param>
/// <param name="towns">Towns of the directory itself, folded, with their region: the gazetteer has not every small one.</param>
/// <param name="reader">Understands what people tell of themselves, where they name nothing that could be looked for.</param>
public sealed class SearchWords(PatternSet phrases, Gazetteer places, Spelling spelling, IReadOnlyDictionary<string, string> towns, IMessageReader reader)
{
    private const int Longest = 400;
    private const int Adult = 18;

    /// <summary>So many digits are a telephone number and no sum of money.</summary>
    private const int WholeNumber = 9;

    /// <summary>A shorter one has too many other words beside it.</summary>
    private const int LongTown = 7;

    private readonly Spelling _towns = new(towns.Keys.Where(town => !town.Contains(' ', StringComparison.Ordinal)).Concat(places.Names), []);

    /// <summary>Names of places that are looked for as places only behind a preposition or with a capital letter, wherever they stand.</summary>
    private static readonly string[] Everyday = ["hranic", "za", "as", "pila", "pile", "dobra", "nova", "stary", "mlada", "police", "policka", "tych", "tykh"];

    private static readonly HashSet<string> Prepositions = [.. "v ve z ze na w we u do in from near kolem okoli kolo blizko bilya iz".Split(' ')];

    public Asked Read(ServiceSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        var text = search.Text.Length > Longest ? search.Text[..Longest] : search.Text;
        var words = Tokens.Of(text).Words.ToArray();
        var hits = phrases.Find(words);
        var found = Places(words);
        var isSaid = Covered(words.Length, hits, found);
        if (Mend(words, isSaid))
        {
            hits = phrases.Find(words);
            found = Places(words);
            isSaid = Covered(words.Length, hits, found);
        }

        var labels = SearchLabels.Of(hits, found, search.Language);
        var own = new List<AskedPlace>(found.Select(hit => new AskedPlace(Tokens.Folded(hit.Place), [.. hit.Regions.Where(region => region.Length > 1)])));
        var left = new List<AskedWord>();
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at].Word;
            if (!isSaid[at] && word.Length > 2)
            {
                if (Town(word) is { } town)
                {
                    own.Add(town);
                }
                else
                {
                    left.Add(new AskedWord(word, Stem.Of(word)));
                }
            }
        }

        var (told, isTelling) = (reader.Read(text, search.Language), Telling.Is(words));
        var isSaying = labels.Of("type/").Count > 0 || labels.Of("topic/").Except(Ranking.ForWhom).Any();
        var isUnknown = left.Count > 0 && !isSaying && labels.Of("hint/").Count == 0 && labels.Of("topic/").Count + labels.Of("group/").Count > 0 && !isTelling;
        if (isTelling && labels.Of("type/").Count + labels.Of("topic/").Count > 0)
        {
            // In what people tell, most words are of no list and say nothing of whom they look for; a name among them counts as a name.
            left.Clear();
        }

        var (groups, number) = (labels.Of("group/"), Number(words));
        var isElsewhere = labels.IsElsewhere;
        var (topics, beside) = labels.Topics(isElsewhere || number is { Length: >= WholeNumber } || left.Count == 0 || labels.Of("type/").Count > 0 || (words.Length < Telling.Sentence && labels.Of("weak/").Count == 0) ? [] : HouseTopics.Of(told));
        if (isTelling && !isElsewhere)
        {
            topics = Telling.With(topics, told);
        }

        if (told.Facts.Age < Adult)
        {
            (topics, groups) = (With(topics, "children"), [.. With(groups, "children")]);
        }

        return new Asked
        {
            Types = With(labels.Types, search.Type),
            IsHint = labels.IsHint && search.Type is null,
            Topics = With(topics, search.Topic),
            Beside = beside,
            Age = told.Facts.Age,
            Groups = With(groups, search.Group),
            IsMan = labels.Has("man"),
            Languages = With(labels.Of("language/"), search.Spoken),
            Places = own.Count > 0 ? own : search.Region is { } region ? [new AskedPlace("", [region])] : [],
            Country = AskedCountry.Of(labels, own, search),
            IsFree = labels.Has("free"),
            IsOpen = labels.Has("open"),
            IsElsewhere = isElsewhere,
            Words = left,
            IsUnknown = isUnknown,
            Called = CalledWords.All(words, found),
            IsCalledByKind = CalledWords.AreKind(words, hits, found),
            Said = CalledWords.Of(words, hits),
            Number = number,
            Language = search.Language,
        };
    }

    private List<PlaceHit> Places(Token[] words)
    {
        var hits = places.Find(words);
        hits.RemoveAll(hit => hit.IsCommonWord && !IsMeant(words, hit));
        return hits;
    }

    /// <summary>"Dluhy most" is the town; "jak si nastavit hranice" is none.</summary>
    private static bool IsMeant(Token[] words, PlaceHit hit)
    {
        var word = words[hit.Start];
        return word.Capital || (hit.Start > 0 && Prepositions.Contains(words[hit.Start - 1].Word))
            || (word.Word.Length > 3 && hit.End == words.Length && hit.Start > 0 && !Array.Exists(Everyday, everyday => word.Word.StartsWith(everyday, StringComparison.Ordinal)));
    }

    private AskedPlace? Town(string word)
    {
        if (towns.TryGetValue(word, out var region))
        {
            return new AskedPlace(word, [region]);
        }

        // "Říčany" in "Říčanech": the same beginning, and another ending.
        var stem = Stem.Of(word);
        return stem.Length < 5 ? null : towns.Where(town => !town.Key.Contains(' ', StringComparison.Ordinal) && Stem.Of(town.Key) == stem).Select(town => new AskedPlace(town.Key, [town.Value])).FirstOrDefault();
    }

    private static bool[] Covered(int count, List<PatternHit> hits, List<PlaceHit> found)
    {
        var isSaid = new bool[count];
        foreach (var (start, end) in hits.Select(hit => (hit.Start, hit.End)).Concat(found.Select(hit => (hit.Start, hit.End))))
        {
            Array.Fill(isSaid, true, start, end - start);
        }

        return isSaid;
    }

    private bool Mend(Token[] words, bool[] isSaid)
    {
        var any = false;
        for (var at = 0; at < words.Length; at++)
        {
            if (!isSaid[at] && words[at].Kind == TokenKind.Word && Town(words[at].Word) is null && Meant(words[at].Word) is { } meant)
            {
                words[at] = words[at] with { Word = meant };
                any = true;
            }
        }

        return any;
    }

    /// <summary>The town or the word that is meant. What may be the beginning of a word of conversations can still be a long town with a slip in it.</summary>
    private string? Meant(string word)
    {
        var isKnown = spelling.Knows(word);
        var town = word.Length >= LongTown && !spelling.IsWhole(word) ? _towns.Nearest(word, 1) : null;
        return town ?? (isKnown ? null : spelling.Nearest(word) ?? spelling.Nearest(Stem.Of(word)));
    }

    /// <summary>The digits of the first telephone number among the words, which stand together; null where there is none.</summary>
    private static string? Number(Token[] words)
    {
        var digits = "";
        foreach (var word in words)
        {
            if (word.Kind == TokenKind.Number)
            {
                digits += word.Word;
            }
            else if (CanBeDialled(digits))
            {
                break;
            }
            else
            {
                digits = "";
            }
        }

        return CanBeDialled(digits) ? Ranking.National(digits) : null;
    }

    private static bool CanBeDialled(string digits) => digits.Length is >= 3 and <= 15;

    private static IReadOnlyList<string> With(IReadOnlyList<string> read, string? chosen) => chosen is null || read.Contains(chosen) ? read : [.. read, chosen];
}
