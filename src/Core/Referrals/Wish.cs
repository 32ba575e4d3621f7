namespace MentorBot.Core.Referrals;

/// <summary>What weighs beside the fit: the languages that she speaks, the cost that she named, that she is one whom it is for.</summary>
internal sealed class Wish
{
    private const double NameWeight = 1.5;

    private readonly (string Stem, double Rarity)[] _said;
    private readonly double _all;

    private Wish(Asked asked, Catalogue catalogue)
    {
        Asked = asked;
        _said = [.. asked.Said.Select(word => (word.Stem, word.Weight * catalogue.Rarity(word.Stem)))];
        _all = Math.Max(3, _said.Sum(one => one.Rarity));
    }

    private Asked Asked { get; }

    public static Wish Of(Asked asked, Catalogue catalogue) => new(asked, catalogue);

    public double Score(Entry entry)
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
            score += Ranking.Speaks(service, Asked.Language) ? (Asked.Language == "uk" ? 2.8 : 0.8) : 0;
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
            score -= Asked.Groups.Count == 0 && !Circle.IsOwn(service) ? 1 : 2.5;
        }

        // Beds of a secret house are for those who flee from somebody.
        if (service.IsSecret && !Asked.Topics.Any(topic => topic is "domestic_violence" or "sexual_violence" or "trafficking") && !Asked.Types.Contains("secret_shelter"))
        {
            score -= 0.7;
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

        return NameWeight * sum / _all;
    }

    /// <summary>A line for everybody that costs nothing and never closes can hardly be wrong; the numbers that begin with 116 are kept by law in all of Europe.</summary>
    private static double Standing(Service service) =>
        (service is { IsNationwide: true, Cost: Cost.Free } && service.Hours.Any(hours => hours.Hours.IsAlways) ? 0.2 : 0)
        + (service.Phones.Any(phone => phone.Number.StartsWith("116", StringComparison.Ordinal)) ? 0.35 : 0);
}
