namespace MentorBot.Core.Referrals;

/// <summary>How near a service is to what was asked for.</summary>
internal static class Places
{
    /// <param name="isNamesake">It is only near another place of the same name than the one that is most often meant.</param>
    public static Nearness Near(Entry entry, Asked asked, out bool isNamesake)
    {
        isNamesake = false;
        var service = entry.Service;
        if (asked.Places.Count == 0)
        {
            return service.IsNationwide ? Nearness.Nationwide : Nearness.Anywhere;
        }

        var best = service.IsNationwide ? Nearness.Nationwide : Nearness.Anywhere;
        foreach (var place in asked.Places)
        {
            for (var at = 0; at < entry.Towns.Count; at++)
            {
                var region = service.Places[at].Region;
                if (place.Town.Length > 0 && Is(entry.Towns[at], place.Town) && (region.Length == 0 || place.Regions.Count == 0 || place.Regions.Contains(region)))
                {
                    return Nearness.Town;
                }
            }

            for (var at = 0; at < place.Regions.Count; at++)
            {
                var region = place.Regions[at];
                if (service.Regions.Contains(region) || service.Places.Any(own => own.Region == region))
                {
                    // "Ústí" is Ústí nad Labem; the other one is shown, and last of what is near.
                    var isOther = at > 0 && best < Nearness.Region && !service.IsNationwide;
                    isNamesake = isOther && best == Nearness.Anywhere;
                    best = isOther ? (Nearness)Math.Max((int)best, (int)Nearness.NextRegion) : Nearness.Region;
                }
                else if (at == 0 && best < Nearness.NextRegion && service.Regions.Any(own => Regions.Beside(region).Contains(own)))
                {
                    best = service.IsNationwide ? best : Nearness.NextRegion;
                }
            }
        }

        return best;
    }

    public static double Score(Nearness nearness, Asked asked) => nearness switch
    {
        Nearness.Town => 4,
        Nearness.Region => 2.7,
        Nearness.Nationwide => asked.Places.Count > 0 ? 1.2 : 1,
        Nearness.NextRegion => 0.7,
        _ => 0,
    };

    /// <summary>"Ústí" is Ústí nad Labem, and Ústí nad Orlicí.</summary>
    private static bool Is(string town, string asked) => town.StartsWith(asked, StringComparison.Ordinal) && (town.Length == asked.Length || town[asked.Length] == ' ');
}
