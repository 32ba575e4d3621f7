using MentorBot.Core.Hours;
using MentorBot.Core.Referrals;

namespace MentorBot.Core.Tests.Referrals;

/// <summary>Services of a small directory.</summary>
internal static class Given
{
    public static readonly TimeZoneInfo Prague = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague");

    /// <summary>A Wednesday at noon in Prague.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 1, 14, 12, 0, 0, TimeSpan.FromHours(1));

    public static Service Service(string key, string type, string topic, string region = "") => new(new Guid(key[0], 0, 0, new byte[8]), key, key, "", Country.Czechia)
    {
        Types = [type],
        Topics = [topic],
        Groups = ["everyone"],
        Regions = region.Length == 0 ? [] : [region],
        Phones = [new ServicePhone("222 222 222", "")],
        Languages = [new ServiceLanguage("cs", "")],
    };

    public static IReadOnlyList<string> Found(Asked asked, ServiceSearch search, params Service[] services)
    {
        var catalogue = new Catalogue(services);
        return [.. Ranking.Order(catalogue, asked, search, catalogue.Entries.Select(entry => new Ranking.Candidate(entry, 0)), Noon, _ => Prague).Select(found => found.Service.Key)];
    }

    public static IReadOnlyList<string> Found(Asked asked, params Service[] services) => Found(asked, new ServiceSearch("", "cs"), services);

    public static ServiceHours Daily(int from, int to) => new(Attending.Phone, new OpeningHours([.. Enumerable.Repeat<IReadOnlyList<Stretch>>([new Stretch(from * 60, to * 60)], 7)], Country.Czechia, null, []));
}
