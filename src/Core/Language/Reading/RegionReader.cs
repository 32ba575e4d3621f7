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
        var best = PlaceWeight.None;
        var hits = places.Find(words);
        for (var at = 0; at < hits.Count; at++)
        {
            var next = at + 1 < hits.Count ? hits[at + 1] : default(PlaceHit?);
            var weight = next is { } other && PlaceReference.IsTakenBack(words, hits[at], other) ? PlaceWeight.None : Weigh(new PlaceContext(words, hits[at], language), next?.Start ?? words.Count);
            if (weight > best)
            {
                sure.Clear();
            }

            if (weight > PlaceWeight.None)
            {
                all.Add(hits[at].Regions);
            }

            if (weight > PlaceWeight.None && weight >= best)
            {
                sure.Add(hits[at].Regions);
                best = weight;
            }
        }

        // "I live in Moravia, near Zlín": what is said besides tells which of several is meant.
        var place = Decide(sure);
        return place.Ask.Count > 0 && Decide(all) is { Name: not null } told ? told : place;
    }

    private static int Weigh(PlaceContext place, int next)
    {
        if (!PlaceName.IsPlace(place))
        {
            return PlaceWeight.None;
        }

        if (PlaceReference.IsWhereSheLives(place))
        {
            return PlaceWeight.Home;
        }

        var weight = PlaceWeight.Of(place);
        if (place.Hit.IsCommonWord && !place.Words[place.Hit.Start].Capital && weight < PlaceWeight.From)
        {
            return PlaceWeight.None;
        }

        if (weight == PlaceWeight.Named && (IsAskedAbout(place) || IsToldOfKin(place)))
        {
            weight = PlaceWeight.None;
        }

        return weight <= PlaceWeight.Named && PlaceReference.IsReferredTo(place, next, weight == PlaceWeight.None && PlaceOfOthers.IsTheirs(place)) ? PlaceWeight.Home : weight;
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

    /// <summary>"Máte pobočku i v Brně": a question about a place in which she herself is not named.</summary>
    private static bool IsAskedAbout(PlaceContext place)
    {
        var own = place.Words.Where(word => word.Sentence == place.Sentence).ToList();
        return Asking.Contains(own[0].Word) && !own.Exists(word => Selves.Contains(word.Word) && (word.Word != "i" || place.Language == "en") || Hers.Contains(word.Word) && (word.Word is "i" or "me" ? place.Language == "en" : word.Word != "my" || place.Language != "en"));
    }

    /// <summary>"Dcera začala studovat ve Zlíně": the sentence begins with somebody near to her, and she herself doesn't come in before the town.</summary>
    private static bool IsToldOfKin(PlaceContext place)
    {
        var words = place.Words;
        var start = place.Hit.Start;
        while (start > 0 && words[start - 1].Sentence == place.Sentence)
        {
            start--;
        }

        var own = ChildWords.IsMine(words[start].Word) || words[start].Word is "muj" or "moj" or "mij" or "moya" or "nasz" or "nas";
        var subject = words[own ? Math.Min(start + 1, place.Hit.Start) : start].Word;
        return Kin.Contains(subject) && (own || !Parents.Contains(subject)) && !Enumerable.Range(start + 1, Math.Max(0, place.Hit.Start - start - 1)).Any(place.IsOwn);
    }
}
