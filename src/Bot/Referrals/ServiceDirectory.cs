using MentorBot.Core.Hours;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Referrals;

/// <summary>
/// The referral directory as it is searched: words are understood, services that could be meant come out of the index, and are put in order. Thread-safe.
/// It never changes; when the package does, another is made.
/// </summary>
internal sealed class ServiceDirectory : IServiceFinder, IDisposable
{
    /// <summary>A rare word of a name says which service is meant; one of a description only what it is about.</summary>
    private const double InDescription = 0.5;

    /// <summary>So many lines are named where nothing is right.</summary>
    private const int Lines = 3;

    private readonly ServiceIndex _index;
    private readonly Catalogue _catalogue;
    private readonly SearchWords _words;
    private readonly Dictionary<string, Service> _byName;

    public ServiceDirectory(IReadOnlyList<Service> services, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> terms, IMessageReader reader)
    {
        All = services;
        TermNames = terms;
        _index = new ServiceIndex(services, terms);
        _catalogue = new Catalogue(services);
        _words = SearchData.Words(services, reader);
        _byName = new Dictionary<string, Service>(StringComparer.OrdinalIgnoreCase);
        foreach (var service in services)
        {
            _byName[service.Id.ToString("D")] = service;
            if (service.Key.Length > 0)
            {
                _byName[service.Key] = service;
            }
        }
    }

    public IReadOnlyList<Service> All { get; }

    /// <summary>The names of terms in the languages of the house, by code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> TermNames { get; }

    public Service? Find(string key) => _byName.GetValueOrDefault(key.Trim());

    public string Term(string code, string language) => TermNames.TryGetValue(code, out var names) ? names.GetValueOrDefault(language, code) : code;

    /// <exception cref="Settings.SettingsFaultException">The package is not sound; every fault is in it.</exception>
    public static ServiceDirectory Open(string folder, DateOnly on, IMessageReader reader)
    {
        var tables = new ServiceReader(Sound(folder), on);
        return new ServiceDirectory(tables.Services(), tables.TermNames(), reader);
    }

    /// <exception cref="Settings.SettingsFaultException">The package is not sound; every fault is in it.</exception>
    public static Package Sound(string folder)
    {
        var faults = new List<RowFault>();
        var package = PackageReader.Read(folder, faults);
        PackageCheck.Check(package, faults);
        return faults.Count == 0 ? package : throw new Settings.SettingsFaultException([.. faults.Select(fault => fault.ToString())]);
    }

    /// <summary>What the words of a search are taken for.</summary>
    public Asked Understand(ServiceSearch search) => _words.Read(search);

    public SearchAnswer Search(ServiceSearch search, DateTimeOffset at)
    {
        var asked = _words.Read(search);
        if (!asked.IsElsewhere && !(asked.IsUnknown && Shares(asked, Within(asked)).Count == 0))
        {
            var right = Ranking.Order(_catalogue, asked, search, Candidates(asked), at, static service => service.Zone);
            if (right.Count > 0)
            {
                return new SearchAnswer(SearchOutcome.Right, right) { IsAway = asked.Places.Count > 0 && right.All(static one => one.Nearness is Nearness.Nationwide or Nearness.NextRegion) };
            }

            var others = Others(asked, search, at);
            if (others.Count > 0)
            {
                return new SearchAnswer(SearchOutcome.NotHere, others);
            }
        }

        return new SearchAnswer(SearchOutcome.Nothing, Listening(asked, search, at));
    }

    /// <summary>Who helps in the whole country with what it is about, where the kind of service that was asked for is not there.</summary>
    private IReadOnlyList<FoundService> Others(Asked asked, ServiceSearch search, DateTimeOffset at)
    {
        var topics = asked.Topics.Union(Kinship.NeedsOf(asked.Types)).ToList();
        var wanted = asked with { Types = [], Topics = topics, Words = [], Places = [] };
        return topics.Count == 0 ? [] : Ranking.Order(_catalogue, wanted, search with { Type = null, Region = null }, Candidates(wanted).Where(one => one.Entry.Service.IsNationwide), at, static service => service.Zone);
    }

    /// <summary>Lines for the whole country that answer the telephone, whatever it is about.</summary>
    private IReadOnlyList<FoundService> Listening(Asked asked, ServiceSearch search, DateTimeOffset at)
    {
        var country = asked.Country ?? Country.Czechia;
        var lines = _index.Find($"codes : ({ServiceIndex.Type("helpline")} OR {ServiceIndex.Type("helpline_chat")}) AND codes : {ServiceIndex.Whole(country)}");
        var wanted = new Asked { Types = ["helpline"], Topics = ["crisis"], Languages = asked.Languages, Country = country, Language = asked.Language, Age = asked.Age };
        return Ranking.Order(_catalogue, wanted, new ServiceSearch("", search.Language) { Age = search.Age, Most = Lines }, lines.Select(line => new Ranking.Candidate(_catalogue.Entries[line], 0)), at, static service => service.Zone);
    }

    private IEnumerable<Ranking.Candidate> Candidates(Asked asked)
    {
        var within = Within(asked);
        var codes = Codes(asked);
        var shares = Shares(asked, within);
        var found = codes.Count == 0 && asked.Words.Count > 0 ? [] : _index.Find(codes.Count == 0 ? within ?? "codes : (c0 OR c1)" : $"codes : ({string.Join(" OR ", codes)}){(within is null ? "" : " AND " + within)}");
        foreach (var at in found)
        {
            shares.Remove(at, out var share);
            yield return new Ranking.Candidate(_catalogue.Entries[at], share);
        }

        foreach (var (at, share) in shares)
        {
            yield return new Ranking.Candidate(_catalogue.Entries[at], share);
        }
    }

    /// <summary>The closed words of which a service must have one to be right at all: its kind decides, then its topic.</summary>
    private static List<string> Codes(Asked asked)
    {
        var codes = asked.Types.Count > 0 ? asked.Types.SelectMany(Kinship.Of).Select(ServiceIndex.Type)
            : asked.Topics.Count > 0 ? asked.Topics.Select(ServiceIndex.Topic).Concat(Circle.OwnOf(asked).Select(ServiceIndex.Group))
            : asked.Groups.Select(ServiceIndex.Group);
        return [.. codes.Concat(asked.Number is { } digits ? [ServiceIndex.Number(digits)] : []).Distinct()];
    }

    /// <summary>Where it can be: her regions and those beside them, the country as a whole; null where that is not known.</summary>
    private static string? Within(Asked asked)
    {
        var regions = asked.Places.SelectMany(place => place.Regions).SelectMany(region => Regions.Beside(region).Prepend(region)).Distinct().Select(ServiceIndex.Region).ToList();
        var country = asked.Country;
        if (regions.Count == 0)
        {
            return country is { } whole ? "codes : " + ServiceIndex.In(whole) : null;
        }

        return $"codes : ({string.Join(" OR ", regions.Concat(country is { } one ? [ServiceIndex.Whole(one)] : new[] { Country.Czechia, Country.Poland }.Select(ServiceIndex.Whole)))})";
    }

    /// <summary>Which services hold the words that no list knows, and how much of them; the rarer a word, the more it says.</summary>
    private Dictionary<int, double> Shares(Asked asked, string? within)
    {
        var shares = new Dictionary<int, double>();
        var of = 0.0;
        foreach (var word in asked.Words)
        {
            var match = Quoted(word.Stem) + (word.Stem.Length > 3 ? "*" : "");
            var and = within is null ? "" : " AND " + within;
            var (named, told) = (_index.Find($"names : {match}{and}"), _index.Find($"words : {match}{and}"));
            var weight = Math.Log(1 + (All.Count / (1.0 + named.Count + told.Count)));
            of += weight;
            foreach (var at in named)
            {
                shares[at] = shares.GetValueOrDefault(at) + weight;
            }

            foreach (var at in told.Except(named))
            {
                shares[at] = shares.GetValueOrDefault(at) + (weight * InDescription);
            }
        }

        return of == 0 ? shares : shares.ToDictionary(share => share.Key, share => share.Value / of);
    }

    private static string Quoted(string stem) => "\"" + stem.Replace("\"", "", StringComparison.Ordinal) + "\"";

    public void Dispose() => _index.Dispose();
}
