using MentorBot.Core.Hours;
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
    private const double Generic = 0.4;
    private const string Violence = "domestic_violence";

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

        var labels = Labels(hits, found);
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

        var told = reader.Read(text, search.Language);
        var isElsewhere = IsElsewhere(labels);
        var (topics, beside) = Topics(labels, isElsewhere || left.Count == 0 || Of(labels, "type/").Count > 0 ? [] : HouseTopics.Of(told));
        var groups = Of(labels, "group/");
        if (told.Facts.Age < Adult)
        {
            (topics, groups) = (With(topics, "children"), [.. With(groups, "children")]);
        }

        return new Asked
        {
            Types = With(Types(labels), search.Type),
            Topics = With(topics, search.Topic),
            Beside = beside,
            Age = told.Facts.Age,
            Groups = With(groups, search.Group),
            Languages = With(Of(labels, "language/"), search.Spoken),
            Places = own.Count > 0 ? own : search.Region is { } region ? [new AskedPlace("", [region])] : [],
            Country = CountryOf(labels, own, search),
            IsFree = labels.Contains("free"),
            IsOpen = labels.Contains("open"),
            IsElsewhere = isElsewhere,
            Words = left,
            Said = Said(words, hits),
            Number = Number(words),
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
            if (!isSaid[at] && words[at].Kind == TokenKind.Word && !spelling.Knows(words[at].Word) && Town(words[at].Word) is null && (spelling.Nearest(words[at].Word) ?? spelling.Nearest(Stem.Of(words[at].Word))) is { } meant)
            {
                words[at] = words[at] with { Word = meant };
                any = true;
            }
        }

        return any;
    }

    /// <summary>What stands inside of a place's name says nothing else: "Most" in "v Mostě" is no bridge to anything.</summary>
    private static HashSet<string> Labels(List<PatternHit> hits, List<PlaceHit> found) =>
        [.. hits.Where(hit => !found.Exists(place => place.Start <= hit.Start && hit.End <= place.End)).Select(hit => hit.Pattern.Label)];

    /// <summary>A dentist is none of ours, whatever else is said; a passport is, where it is the one that somebody took.</summary>
    private static bool IsElsewhere(HashSet<string> labels)
    {
        var isNone = Of(labels, "none/").Count > 0 && !labels.Contains("group/uninsured");
        return isNone || (Of(labels, "perhaps/").Count > 0 && Of(labels, "type/").Count + Of(labels, "topic/").Count == 0);
    }

    private static List<string> Of(HashSet<string> labels, string kind) => [.. labels.Where(label => label.StartsWith(kind, StringComparison.Ordinal)).Select(label => label[kind.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>"Policie" beside an accompaniment or a shelter is where she goes, and not whom she calls.</summary>
    private static List<string> Types(HashSet<string> labels)
    {
        var types = Of(labels, "type/");
        if (types.Count == 0)
        {
            return Of(labels, "hint/");
        }

        var isLine = types.Exists(type => type is "helpline" or "helpline_chat");
        return types.Count > 1 ? [.. types.Where(type => type switch { "emergency" => isLine, "crisis_centre" or "psychological" => !isLine, _ => true })] : types;
    }

    /// <summary>
    /// What it is about, and what is only touched: "my husband" is in questions about everything, and is the matter only where nothing else is. Where no word
    /// names a matter, it is what a reader of messages takes from them.
    /// </summary>
    private static (IReadOnlyList<string> Topics, IReadOnlyList<string> Beside) Topics(HashSet<string> labels, IReadOnlyList<string> told)
    {
        var topics = Of(labels, "topic/");
        var weak = Of(labels, "weak/").Except(topics).ToList();
        if (weak.Remove(Violence) && !topics.Contains("sexual_violence"))
        {
            topics.Add(Violence);
        }

        if (topics.Count > 0)
        {
            return (topics, weak);
        }

        return told.Count > 0 ? (told, [.. weak.Except(told)]) : (weak, []);
    }

    /// <summary>
    /// What services may be called. Every service of a kind is called by the kind, and every one of a topic may be: such words say little of one among them, and a
    /// name that no list knows says all.
    /// </summary>
    private static List<SaidWord> Said(Token[] words, List<PatternHit> hits)
    {
        var said = new List<SaidWord>();
        for (var at = 0; at < words.Length; at++)
        {
            var labels = hits.Where(hit => hit.Start <= at && at < hit.End).Select(hit => hit.Pattern.Label).ToList();
            var weight = labels.Count == 0 || labels.Contains("type/emergency") ? 1
                : labels.TrueForAll(label => label == "skip" || label.StartsWith("type/", StringComparison.Ordinal) || label.StartsWith("hint/", StringComparison.Ordinal)) ? 0 : Generic;
            if (weight > 0 && words[at].Word.Length > 2)
            {
                said.Add(new SaidWord(Stem.Of(words[at].Word), weight));
            }
        }

        return [.. said.DistinctBy(word => word.Stem)];
    }

    /// <summary>The digits of a telephone number among the words; null where there is none.</summary>
    private static string? Number(Token[] words)
    {
        var digits = string.Concat(words.Where(word => word.Kind == TokenKind.Number).Select(word => word.Word));
        return digits.Length is >= 3 and <= 15 ? digits : null;
    }

    private static IReadOnlyList<string> With(IReadOnlyList<string> read, string? chosen) => chosen is null || read.Contains(chosen) ? read : [.. read, chosen];

    private static Country? CountryOf(HashSet<string> labels, List<AskedPlace> own, ServiceSearch search) =>
        own.SelectMany(place => place.Regions).Select(Regions.CountryOf).FirstOrDefault(country => country is not null)
        ?? Named(labels)
        ?? search.Country
        ?? (search.Region is { } region ? Regions.CountryOf(region) : null)
        ?? Home(search.Language);

    private static Country? Named(HashSet<string> labels)
    {
        if (labels.Contains("country/cz"))
        {
            return Country.Czechia;
        }

        return labels.Contains("country/pl") ? Country.Poland : null;
    }

    /// <summary>Who writes Czech or Polish is most often there. Who writes Ukrainian or English can be in either.</summary>
    private static Country? Home(string language) => language switch
    {
        "cs" => Country.Czechia,
        "pl" => Country.Poland,
        _ => null,
    };
}
