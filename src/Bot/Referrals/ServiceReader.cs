using System.Globalization;
using MentorBot.Core.Hours;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Referrals;

/// <summary>Makes services out of the tables of a package that has been checked.</summary>
internal sealed class ServiceReader
{
    private static readonly string[] Children = ["service_at_location", "phones", "schedules", "languages", "service_areas", "cost_options"];

    /// <summary>What can stand at a place of a service, or at its door there, instead of at itself.</summary>
    private static readonly string[] AtPlaces = ["phones", "schedules"];

    /// <summary>Nobody answers there.</summary>
    private static readonly string[] Machines = ["fax", "pager"];

    private static readonly TimeZoneInfo Czech = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague");
    private static readonly TimeZoneInfo Polish = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");

    private readonly Package _package;
    private readonly DateOnly _on;
    private readonly HashSet<string> _secret;
    private readonly Dictionary<string, string> _organizations;
    private readonly Dictionary<string, PackageRow> _names;
    private readonly Dictionary<string, (string Code, string Taxonomy)> _terms;
    private readonly Dictionary<string, ILookup<string, PackageRow>> _byService;
    private readonly Dictionary<(string Table, string Column), ILookup<string, PackageRow>> _byPlace;
    private readonly ILookup<string, PackageRow> _addresses;
    private readonly Dictionary<string, PackageRow> _locations;

    /// <param name="on">Schedules that are valid on this day count.</param>
    public ServiceReader(Package package, DateOnly on)
    {
        (_package, _on) = (package, on);
        _secret = SecretAddresses.Services(package);
        _organizations = ById("organizations").ToDictionary(pair => pair.Key, pair => Table("organizations").Value(pair.Value, "name"), StringComparer.Ordinal);
        _names = ById(HsdsTables.Names);
        _locations = ById("locations");
        var taxonomies = ById("taxonomies").ToDictionary(pair => pair.Key, pair => Table("taxonomies").Value(pair.Value, "name"), StringComparer.Ordinal);
        _terms = ById("taxonomy_terms").ToDictionary(
            pair => pair.Key,
            pair => (Table("taxonomy_terms").Value(pair.Value, "code"), taxonomies.GetValueOrDefault(Table("taxonomy_terms").Value(pair.Value, "taxonomy_id"), "")),
            StringComparer.Ordinal);
        _byService = Children.ToDictionary(table => table, table => Lookup(table, "service_id"), StringComparer.Ordinal);
        _byService["attributes"] = Lookup("attributes", "link_id");
        _byPlace = AtPlaces.SelectMany(table => new[] { (table, "location_id"), (table, "service_at_location_id") }).ToDictionary(one => one, one => Lookup(one.Item1, one.Item2));
        _addresses = Lookup("addresses", "location_id");
    }

    public IReadOnlyList<Service> Services() => [.. _package.Rows("services").Select(Read)];

    /// <summary>The names of a term in the languages of the house, by its code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> TermNames() => _terms
        .Where(term => _names.ContainsKey(term.Key))
        .GroupBy(term => term.Value.Code)
        .ToDictionary(group => group.Key, group => (IReadOnlyDictionary<string, string>)Names(group.First().Key), StringComparer.Ordinal);

    private Service Read(PackageRow row)
    {
        var services = Table("services");
        var id = services.Value(row, "id");
        var areas = Rows("service_areas", id).Select(area => Table("service_areas").Value(area, "name")).ToList();
        var country = areas.Select(area => Regions.CountryOf(area) ?? Regions.WholeCountry(area)).FirstOrDefault(found => found is not null) ?? Country.Czechia;
        var isWhole = areas.Exists(area => Regions.WholeCountry(area) is not null);
        var regions = isWhole ? [] : areas.Where(area => Regions.CountryOf(area) is not null).ToList();
        return new Service(Guid.Parse(id), Terms(id, "Directory", "entry").FirstOrDefault(""), services.Value(row, "name"), _organizations.GetValueOrDefault(services.Value(row, "organization_id"), ""), country)
        {
            Names = Names(id),
            Zone = country == Country.Poland ? Polish : Czech,
            Description = services.Value(row, "description"),
            Eligibility = services.Value(row, "eligibility_description"),
            Application = services.Value(row, "application_process"),
            Alert = services.Value(row, "alert"),
            Types = Codes(id, "Service types"),
            Topics = Codes(id, "Topics"),
            Groups = Codes(id, "Target groups"),
            Languages = [.. Rows("languages", id).Select(one => new ServiceLanguage(Table("languages").Value(one, "code"), Table("languages").Value(one, "note")))],
            Regions = regions,
            Places = _secret.Contains(id) ? [] : [.. Rows("service_at_location", id).Select(door => Place(door, regions.FirstOrDefault(""))).OfType<ServicePlace>()],
            IsSecret = _secret.Contains(id),
            Phones = [.. WithPlaces("phones", id).Where(phone => !Machines.Contains(Table("phones").Value(phone, "type"))).Select(phone => new ServicePhone(Table("phones").Value(phone, "number"), PhoneNote(phone, country)))],
            Email = services.Value(row, "email"),
            Url = services.Value(row, "url"),
            Cost = CostOf(id),
            CostNote = services.Value(row, "fees_description"),
            MinimumAge = Number(services.Value(row, "minimum_age")),
            MaximumAge = Number(services.Value(row, "maximum_age")),
            Hours = _package.Tables.ContainsKey("schedules") ? ServiceTimes.Of(Table("schedules"), WithPlaces("schedules", id), country, _on) : [],
            Checked = DateOnly.TryParseExact(services.Value(row, "assured_date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= _on ? day : null,
            IsActive = services.Value(row, "status") == "active",
        };
    }

    /// <summary>Its address where there is one; else the town that the location is called by, and the street that its description may hold.</summary>
    private ServicePlace? Place(PackageRow door, string region)
    {
        var (locations, location) = (Table("locations"), _locations[Table("service_at_location").Value(door, "location_id")]);
        if (locations.Value(location, "location_type") != "physical")
        {
            return null;
        }

        if (_addresses[locations.Value(location, "id")].FirstOrDefault() is { } address)
        {
            var addresses = Table("addresses");
            return new ServicePlace(addresses.Value(address, "city"), addresses.Value(address, "address_1"), addresses.Value(address, "postal_code"), Regions.CountryOf(addresses.Value(address, "state_province")) is null ? region : addresses.Value(address, "state_province"));
        }

        return new ServicePlace(locations.Value(location, "name"), locations.Value(location, "description"), "", region);
    }

    /// <summary>Its own, and those that stand at its places for whoever is there. Nothing is at a secret place.</summary>
    private IEnumerable<PackageRow> WithPlaces(string name, string id)
    {
        var (table, doors) = (_package.Tables.GetValueOrDefault(name), _secret.Contains(id) ? [] : Rows("service_at_location", id).ToList());
        return Rows(name, id)
            .Concat(doors.SelectMany(door => _byPlace[(name, "service_at_location_id")][Table("service_at_location").Value(door, "id")]))
            .Concat(doors.SelectMany(door => _byPlace[(name, "location_id")][Table("service_at_location").Value(door, "location_id")]).Where(row => table!.Value(row, "service_id").Length + table.Value(row, "service_at_location_id").Length == 0))
            .Distinct();
    }

    /// <summary>In the language of the country, like everything that is written in the package.</summary>
    private string PhoneNote(PackageRow phone, Country country)
    {
        var (phones, extension) = (Table("phones"), Table("phones").Value(phone, "extension"));
        string[] notes =
        [
            phones.Value(phone, "type") == "text" ? "SMS" : "",
            extension.Length == 0 ? "" : (country == Country.Poland ? "wew. " : "linka ") + extension,
            phones.Value(phone, "description"),
        ];
        return string.Join(", ", notes.Where(note => note.Length > 0));
    }

    private Cost CostOf(string id)
    {
        var (costs, table) = (Rows("cost_options", id).ToList(), _package.Tables.GetValueOrDefault("cost_options"));
        return costs.Count == 0 ? Cost.Unknown : costs.Exists(cost => double.TryParse(table!.Value(cost, "amount"), CultureInfo.InvariantCulture, out var amount) ? amount == 0 : table.Value(cost, "option") == "free") ? Cost.Free : Cost.Paid;
    }

    private List<string> Codes(string id, string taxonomy) => [.. Rows("attributes", id)
        .Select(row => _terms[Table("attributes").Value(row, "taxonomy_term_id")])
        .Where(term => term.Taxonomy == taxonomy)
        .Select(term => term.Code)
        .Distinct()];

    private IEnumerable<string> Terms(string id, string taxonomy, string code) => Rows("attributes", id)
        .Where(row => _terms[Table("attributes").Value(row, "taxonomy_term_id")] == (code, taxonomy))
        .Select(row => Table("attributes").Value(row, "value"));

    private Dictionary<string, string> Names(string id)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (_names.TryGetValue(id, out var row))
        {
            foreach (var language in HsdsTables.NamesTable.Columns.Skip(1).Select(column => column.Name).Where(language => Table(HsdsTables.Names).Value(row, language).Length > 0))
            {
                names[language] = Table(HsdsTables.Names).Value(row, language);
            }
        }

        return names;
    }

    private PackageTable Table(string name) => _package.Tables[name];

    private IEnumerable<PackageRow> Rows(string table, string service) => _byService[table][service];

    private Dictionary<string, PackageRow> ById(string name) => _package.Tables.TryGetValue(name, out var table) ? table.Rows.ToDictionary(row => table.Value(row, "id"), StringComparer.Ordinal) : [];

    private ILookup<string, PackageRow> Lookup(string name, string column) => _package.Rows(name).ToLookup(row => _package.Tables[name].Value(row, column), StringComparer.Ordinal);

    private static int? Number(string text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? (int)number : null;
}
