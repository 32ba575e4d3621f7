using MentorBot.Core.Hours;

namespace MentorBot.Core.Referrals;

/// <summary>In which country something is looked for: a place says it, then words, what was chosen, the language.</summary>
internal static class AskedCountry
{
    public static Country? Of(SearchLabels labels, List<AskedPlace> own, ServiceSearch search) =>
        own.SelectMany(place => place.Regions).Select(Regions.CountryOf).FirstOrDefault(country => country is not null)
        ?? Named(labels)
        ?? search.Country
        ?? (search.Region is { } region ? Regions.CountryOf(region) : null)
        ?? Home(search.Language);

    private static Country? Named(SearchLabels labels)
    {
        if (labels.Has("country/cz"))
        {
            return Country.Czechia;
        }

        return labels.Has("country/pl") ? Country.Poland : null;
    }

    /// <summary>Who writes Czech or Polish is most often there. Who writes Ukrainian or English can be in either.</summary>
    private static Country? Home(string language) => language switch
    {
        "cs" => Country.Czechia,
        "pl" => Country.Poland,
        _ => null,
    };
}
