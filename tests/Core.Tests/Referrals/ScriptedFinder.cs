using MentorBot.Core.Referrals;

namespace MentorBot.Core.Tests.Referrals;

/// <summary>Finds what it was told to find: everything it has, for every search, unless the words are named as finding nothing.</summary>
internal sealed class ScriptedFinder(params Service[] services) : IServiceFinder
{
    public IReadOnlyList<Service> All => services;

    /// <summary>What was asked, the newest last.</summary>
    public List<ServiceSearch> Asked { get; } = [];

    /// <summary>Words for which nothing is right.</summary>
    public string? Nothing { get; init; }

    public SearchAnswer Search(ServiceSearch search, DateTimeOffset at)
    {
        Asked.Add(search);
        return new SearchAnswer(
            search.Text == Nothing ? SearchOutcome.Nothing : SearchOutcome.Right,
            [.. services.Select((service, place) => new FoundService(service, services.Length - place, Nearness.Nationwide, service.IsOpen(at, service.Zone))).Take(search.Most)]);
    }

    public Service? Find(string key) => services.FirstOrDefault(service => service.Key == key || service.Id.ToString("D") == key);

    public string Term(string code, string language) => code;
}
