namespace MentorBot.Core.Referrals;

/// <summary>What weighs beside the fit: the languages that she speaks, the cost that she named, that she is one whom it is for.</summary>
internal sealed class Wish
{
    private const double NameWeight = 1.5;
    private const double CalledWeight = 1;
    private const double KindWeight = 0.3;

    /// <summary>For the town that a secret house has and does not name.</summary>
    private const double InSecret = 1;

    private readonly (string Stem, double Rarity)[] _said;
    private readonly double _all;
    private readonly bool _isInTown;

    private Wish(Asked asked, Catalogue catalogue)
    {
        Asked = asked;
        _said = [.. asked.Said.Where(word => !word.IsKind || catalogue.IsRare(word.Stem)).Select(word => (word.Stem, word.Weight * catalogue.Rarity(word.Stem)))];
        _isInTown = asked.Places.Any(place => catalogue.HasTown(place.Town));
        _all = Math.Max(3, _said.Sum(one => one.Rarity));
    }

    private Asked Asked { get; }

    public static Wish Of(Asked asked, Catalogue catalogue) => new(asked, catalogue);

    /// <param name="fit">Her language makes up for nothing that is not there.</param>
    public double Score(Entry entry, double fit)
    {
        var service = entry.Service;
        var score = Named(entry) + Standing(service) + (1.5 * Circle.Known(service, Asked));
        score += Asked.Beside.Any(topic => service.Topics.Contains(topic)) ? 0.8 : 0;
        foreach (var language in Asked.Languages)
        {
            score += Ranking.Speaks(service, language) ? 2 : -3;
        }

        // Who writes Ukrainian is best served where it is spoken; English is the second language of most who use it here.
        if (Asked.Language is "uk" or "en" && Asked.Languages.Count == 0)
        {
            score += Ranking.Speaks(service, Asked.Language) ? (Asked.Language == "uk" ? 2.8 : 0.8) * Math.Min(1, fit) : 0;
        }

        if (Asked.IsFree)
        {
            score += service.Cost switch { Cost.Free => 0.5, Cost.Paid => -1, _ => 0 };
        }

        if (Asked.IsOpen)
        {
            score += service.Hours.Any(hours => hours.Hours.IsAlways) ? 1.5 : 0;
        }

        if (Circle.Excludes(service, Asked))
        {
            score -= Asked.Groups.Count == 0 && !Circle.IsOwn(service) ? 2.2 : 2.5;
        }

        // Beds of a secret house are for those who flee from somebody.
        if (service.IsSecret)
        {
            var isMeant = Asked.Topics.Any(topic => topic is "domestic_violence" or "sexual_violence" or "trafficking") || Asked.Types.Contains("secret_shelter");
            score += isMeant ? (service.IsNationwide || !_isInTown ? 0 : InSecret) : -1.5;
        }

        if (Asked.IsMan && service.Groups.Contains("women") && !service.Groups.Contains("everyone"))
        {
            score -= 3;
        }

        // A bed is for who asks for one, or for who knows where.
        if (Asked.Types.Count + Asked.Places.Count == 0 && !Asked.Topics.Contains("housing") && service.Types.Any(type => type is "shelter" or "secret_shelter"))
        {
            score -= 0.7;
        }

        // A child is best heard by those who are there for children.
        if (Asked.Age < 18 && service.Groups.Contains("children"))
        {
            score += service.Types.Any(type => type is "helpline" or "helpline_chat") ? 1.2 : 0.4;
        }

        // A line that one can't call is no line to who asks for a number.
        if (service.Phones.Count == 0 && Asked.Types.Contains("helpline"))
        {
            score -= 1.5;
        }

        if (service.Types.Contains("emergency") && !Asked.Types.Contains("emergency"))
        {
            score -= 2;
        }

        return score;
    }

    /// <summary>How much of what she said it is called.</summary>
    private double Named(Entry entry)
    {
        var sum = entry.First.Length > 0 && Array.Exists(_said, one => one.Stem == entry.First) ? 0.3 * _all / NameWeight : 0.0;
        foreach (var (stem, rarity) in _said)
        {
            sum += rarity == 0 ? 0 : entry.Names.Contains(stem) ? rarity : entry.Told.Contains(stem) ? rarity / 2 : 0;
        }

        return (NameWeight * sum / _all) + (Asked.Called.Length > 0 && (entry.Service.IsNationwide || Asked.Places.Count > 0) && entry.Called.Any(name => name.Contains(Asked.Called, StringComparison.Ordinal)) ? Asked.IsCalledByKind ? KindWeight : CalledWeight : 0);
    }

    /// <summary>A line for everybody that costs nothing and never closes can hardly be wrong; the numbers that begin with 116 are kept by law in all of Europe.</summary>
    private static double Standing(Service service) =>
        (service is { IsNationwide: true, Cost: Cost.Free } && service.Hours.Any(hours => hours.Hours.IsAlways) ? 0.2 : 0)
        + (service.Phones.Any(phone => phone.Number.StartsWith("116", StringComparison.Ordinal)) ? 0.35 : 0);
}
