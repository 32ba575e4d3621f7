using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Referrals;

/// <summary>A service with what searching it needs, worked out once.</summary>
/// <param name="Names">The stems of everything that it is called.</param>
/// <param name="Told">The stems of what else is said of it in words of its own.</param>
/// <param name="First">The stem that its name begins with.</param>
/// <param name="Towns">The towns of its places, folded, in their order.</param>
public sealed record Entry(Service Service, IReadOnlySet<string> Names, IReadOnlySet<string> Told, string First, IReadOnlyList<string> Towns);

/// <summary>The services of a directory, and how rare each word of their names is.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);

    public Catalogue(IReadOnlyList<Service> services)
    {
        ArgumentNullException.ThrowIfNull(services);
        Entries = [.. services.Select(service => new Entry(service, Stems([.. service.Names.Values, service.Name]), Stems([service.Description, service.Organization]), Tokens.Of(service.Name).Words.Select(word => Stem.Of(word.Word)).FirstOrDefault(""), [.. service.Places.Select(place => Tokens.Folded(place.Town))]))];
        foreach (var stem in Entries.SelectMany(entry => entry.Names.Union(entry.Told)))
        {
            _named[stem] = _named.GetValueOrDefault(stem) + 1;
        }
    }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>How much it says of a service that it is called so: 0 for a word that no name has.</summary>
    public double Rarity(string stem) => _named.TryGetValue(stem, out var count) ? Math.Log(1 + ((double)Entries.Count / count)) : 0;

    private static HashSet<string> Stems(IEnumerable<string> texts) => [.. texts.SelectMany(text => Tokens.Of(text).Words).Where(word => word.Word.Length > 2).Select(word => Stem.Of(word.Word))];
}
