namespace MentorBot.Core.Language.Reading;

/// <summary>What is said of a place after it was named: "kde bydlíme", "I live there", or that another one was meant.</summary>
internal static class PlaceReference
{
    private const int Reach = 40;

    private static readonly HashSet<string> Where = Set("kde gdzie de where");
    private static readonly HashSet<string> There = Set("tam there");
    private static readonly HashSet<string> Slips = Set("ni ne nie no vlastne teda tedy tobto totiz znaczy raczej mean pardon sorry spis vybachte przepraszam promin");
    private static readonly HashSet<string> Plain = Set("ni ne nie");
    private static readonly HashSet<string> Among = Set("i to je sem jsem jestem chci chcialam v ve u w we z ze na in from pod pid u");

    /// <summary>"V Novém Jičíně, kde bydlíme".</summary>
    public static bool IsWhereSheLives(PlaceContext place)
    {
        var words = place.Words;
        for (var at = place.Hit.End; at < words.Count && at < place.Hit.End + 4 && words[at].Sentence == place.Sentence; at++)
        {
            if (Where.Contains(words[at].Word))
            {
                return IsLiving(words, at + 1, place.Sentence, 4) >= 0;
            }
        }

        return false;
    }

    /// <summary>"Do Pardubic jsem přišla za prací", "W Krakowie mieszkam od roku": the verb comes behind a place that the clause begins with.</summary>
    public static int? IsToldBehind(PlaceContext place)
    {
        var words = place.Words;
        for (var at = place.Hit.End; place.At < place.Clause && at < words.Count && at < place.Hit.End + 4 && words[at].Sentence == place.Sentence && !words[at].Loose; at++)
        {
            var word = words[at].Word;
            if (PlaceHolders.IsPerson(word) || RegionWords.Never.Contains(word))
            {
                return null;
            }

            if (RegionWords.Lives.Contains(word) && word != "ziji" || RegionWords.Moving.Contains(word) && !place.IsFrom && place.Language != "en")
            {
                return PlaceWeight.Home;
            }

            if (RegionWords.Works.Contains(word) || RegionWords.Been.Contains(word) || RegionWords.Lived.Contains(word) || RegionWords.Travels.Contains(word) && !place.IsFrom)
            {
                return PlaceWeight.None;
            }
        }

        return null;
    }

    /// <summary>"Моя мама зараз у Брно зі мною".</summary>
    public static bool IsWithHer(PlaceContext place)
    {
        var at = place.Hit.End;
        return !place.IsTowards && place.GoesOn && at + 1 < place.Words.Count && place.Words[at].Word is "s" or "se" or "z" or "ze" or "zi" or "with" && RegionWords.Together.Contains(place.Words[at + 1].Word);
    }

    /// <summary>"Bydlím tu", "я тут живу": she lives where she spoke of last. Of a place of others only "there" is said.</summary>
    public static bool IsReferredTo(PlaceContext place, int next, bool isOfOthers)
    {
        var words = place.Words;
        var end = Math.Min(Math.Min(words.Count, next), place.Hit.End + Reach);
        for (var at = place.Hit.End; at < end && words[at].Sentence <= place.Sentence + 2; at++)
        {
            if (!(There.Contains(words[at].Word) || RegionWords.Here.Contains(words[at].Word) && !isOfOthers))
            {
                continue;
            }

            var verb = IsLiving(words, Math.Max(place.Hit.End, at - 6), words[at].Sentence, 10);
            if (verb >= 0 && verb < end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In Острові... ні, в Остраві": the first one was a slip.</summary>
    public static bool IsTakenBack(IReadOnlyList<Token> words, PlaceHit hit, PlaceHit next)
    {
        var isSlip = false;
        for (var at = hit.End; at < next.Start; at++)
        {
            var word = words[at].Word;
            if (at - hit.End > 5 || !Slips.Contains(word) && !Among.Contains(word))
            {
                return false;
            }

            isSlip |= Slips.Contains(word) && (!Plain.Contains(word) || words[at + 1].Loose);
        }

        return isSlip;
    }

    /// <summary>A verb of living that is hers and isn't denied.</summary>
    private static int IsLiving(IReadOnlyList<Token> words, int from, int sentence, int reach)
    {
        for (var at = from; at < words.Count && at < from + reach; at++)
        {
            if (words[at].Sentence == sentence && RegionWords.Lives.Contains(words[at].Word) && words[at].Word != "ziji"
                && !(at > 0 && (RegionWords.Never.Contains(words[at - 1].Word) || words[at].Word is "live" or "living" && !IsHers(words, at))))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsHers(IReadOnlyList<Token> words, int verb)
    {
        for (var at = verb - 1; at >= 0 && at >= verb - 3 && words[at].Sentence == words[verb].Sentence; at--)
        {
            if (words[at].Word is "i" or "we" or "im" or "ive" or "weve" or "were" or "am")
            {
                return !(words[at + 1].Word is "dont" or "not" or "never");
            }
        }

        return false;
    }

    private static HashSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
