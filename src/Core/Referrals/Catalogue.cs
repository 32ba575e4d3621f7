using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Referrals;

/// <summary>A service with what searching it needs, worked out once.</summary>
/// <param name="Names">The stems of everything that it is called.</param>
/// <param name="Told">The stems of what else is said of it in words of its own.</param>
/// <param name="First">The stem that its name begins with.</param>
/// <param name="Towns">The towns of its places, folded, in their order.</param>
/// <param name="Called">Its names, each as <see cref="Catalogue.Called"/> writes it.</param>
public sealed record Entry(Service Service, IReadOnlySet<string> Names, IReadOnlySet<string> Told, string First, IReadOnlyList<string> Towns, IReadOnlyList<string> Called);

/// <summary>The services of a directory, and how rare each word of their names is.</summary>
public sealed class Catalogue
{
    /// <summary>So small a share of all services is called by a word that it says which one is meant.</summary>
    private const int Few = 40;

    private static readonly HashSet<string> Between = [.. "pro pri pod nad dla przy oraz lub nebo the for and".Split(' ')];

    private readonly HashSet<string> _towns;
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);

    public Catalogue(IReadOnlyList<Service> services)
    {
        ArgumentNullException.ThrowIfNull(services);
        Entries = [.. services.Select(service => new Entry(service, Stems([.. service.Names.Values, service.Name]), Stems([service.Description, service.Organization]), Tokens.Of(service.Name).Words.Select(word => Stem.Of(word.Word)).FirstOrDefault(""), [.. service.Places.Select(place => Tokens.Folded(place.Town))], [.. service.Names.Values.Append(service.Name).Select(name => Called(Tokens.Of(name).Words.Select(word => word.Word))).Distinct()]))];
        _towns = Entries.SelectMany(entry => entry.Towns).ToHashSet(StringComparer.Ordinal);
        foreach (var stem in Entries.SelectMany(entry => entry.Names.Union(entry.Told)))
        {
            _named[stem] = _named.GetValueOrDefault(stem) + 1;
        }
    }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>How much it says of a service that it is called so: 0 for a word that no name has.</summary>
    public double Rarity(string stem) => _named.TryGetValue(stem, out var count) ? Math.Log(1 + ((double)Entries.Count / count)) : 0;

    /// <summary>Somebody of the directory is in it: so it is a town and no region.</summary>
    public bool HasTown(string town) => _towns.Contains(town);

    public bool IsRare(string stem) => _named.TryGetValue(stem, out var count) && count * Few <= Entries.Count;

    /// <summary>Words one after another as stems, without those that stand between: " link senior " for "Linka pro seniory".</summary>
    public static string Called(IEnumerable<string> words) => " " + string.Join(' ', words.Where(word => word.Length > 2 && !Between.Contains(word)).Select(Stem.Of)) + " ";

    private static HashSet<string> Stems(IEnumerable<string> texts) => [.. texts.SelectMany(text => Tokens.Of(text).Words).Where(word => word.Word.Length > 2).Select(word => Stem.Of(word.Word))];
}
