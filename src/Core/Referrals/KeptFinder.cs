using System.Runtime.CompilerServices;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Referrals;

/// <summary>
/// The directory with what staff knows of its services laid over it: when each was checked last, and what has changed. Everybody who asks for a service is given this one;
/// the package of tables is written by nobody but who imports it.
/// </summary>
public sealed class KeptFinder : IServiceFinder
{
    private static readonly ConditionalWeakTable<ReferralsState, Composed> Known = [];

    private readonly IServiceFinder _directory;
    private readonly ReferralsState _state;
    private readonly Dictionary<string, DateOnly>? _checked;

    private KeptFinder(IServiceFinder directory, ReferralsState state)
    {
        (_directory, _state) = (directory, state);
        var known = state.Services.Where(record => record.Value.Check is not null).ToDictionary(record => record.Key, record => record.Value.Check!.Day);
        _checked = known.Count > 0 ? known : null;
    }

    public IReadOnlyList<Service> All => [.. _directory.All.Select(Kept)];

    /// <summary>The very same directory where nothing is laid over it.</summary>
    public static IServiceFinder Over(IServiceFinder directory, ReferralsState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Services.Count == 0 ? directory : new KeptFinder(directory, state);
    }

    /// <summary>The very same house where nothing is laid over its directory. Put together once for each state, and again only when the house is another.</summary>
    public static House InEffect(House house, ReferralsState state)
    {
        ArgumentNullException.ThrowIfNull(house);
        ArgumentNullException.ThrowIfNull(state);
        if (house.Services is null or KeptFinder || state.Services.Count == 0)
        {
            return house;
        }

        if (!Known.TryGetValue(state, out var composed) || !ReferenceEquals(composed.From, house))
        {
            composed = new Composed(house, house with { Services = Over(house.Services, state) });
            Known.AddOrUpdate(state, composed);
        }

        return composed.House;
    }

    /// <summary>The directory as it is written; null where there is none.</summary>
    internal static IServiceFinder? Written(House house) => house.Services is KeptFinder kept ? kept._directory : house.Services;

    public SearchAnswer Search(ServiceSearch search, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(search);
        var answer = _directory.Search(_checked is null ? search : search with { Checked = _checked }, at);
        return answer with { Services = [.. answer.Services.Select(found => found with { Service = Kept(found.Service) })] };
    }

    public Service? Find(string key) => _directory.Find(key) is { } service ? Kept(service) : null;

    public string Term(string code, string language) => _directory.Term(code, language);

    private Service Kept(Service service) => _state.Services.TryGetValue(service.Called, out var record)
        ? service with
        {
            Checked = record.Check is { } check && !(service.Checked > check.Day) ? check.Day : service.Checked,
            Changed = record.Change is { } change ? new ServiceChange(change.Kind == ReportKind.Closed, change.Day) : null,
        }
        : service;

    private sealed record Composed(House From, House House);
}
