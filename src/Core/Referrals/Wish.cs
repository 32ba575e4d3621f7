namespace MentorBot.Core.Referrals;

/// <summary>What weighs beside the fit: the languages that she speaks, the cost that she named, that she is one whom it is for.</summary>
internal sealed record Wish(Asked Asked)
{
    public static Wish Of(Asked asked) => new(asked);

    public double Score(Service service)
    {
        var score = 0.0;
        foreach (var language in Asked.Languages)
        {
            score += Ranking.Speaks(service, language) ? 2 : -3;
        }

        // Who writes Ukrainian is best served where it is spoken; English is the second language of most who use it here.
        if (Asked.Language is "uk" or "en" && Asked.Languages.Count == 0)
        {
            score += Ranking.Speaks(service, Asked.Language) ? (Asked.Language == "uk" ? 1.5 : 0.4) : 0;
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
            score -= 2.5;
        }

        if (service.Types.Contains("emergency") && !Asked.Types.Contains("emergency"))
        {
            score -= 2;
        }

        return score;
    }
}
