using System.Globalization;
using System.Text.Json.Nodes;

namespace MentorBot.Bot.Referrals;

/// <summary>
/// The tables of a package as the objects of the standard's JSON, where what belongs to a service is nested in it. Fields that are empty are left out, and so are
/// the keys by which tables point to each other: nesting says the same.
/// </summary>
internal sealed class HsdsJson
{
    private static readonly (string Table, string Name)[] OfService =
    [
        ("phones", "phones"), ("schedules", "schedules"), ("languages", "languages"), ("service_areas", "service_areas"), ("cost_options", "cost_options"), ("contacts", "contacts"),
        ("required_documents", "required_documents"), ("funding", "funding"),
    ];

    private static readonly (string Table, string Name)[] OfLocation = [("addresses", "addresses"), ("phones", "phones"), ("schedules", "schedules"), ("languages", "languages"), ("accessibility", "accessibility"), ("contacts", "contacts")];

    private readonly Package _package;
    private readonly Dictionary<string, PackageRow> _services;
    private readonly HashSet<string> _secretPlaces;
    private readonly Dictionary<(string Table, string Column), ILookup<string, PackageRow>> _lookups = [];

    public HsdsJson(Package package)
    {
        _package = package;
        _secretPlaces = SecretAddresses.Places(package);
        _services = package.Rows("services").ToDictionary(row => Value("services", row, "id"), StringComparer.Ordinal);
        foreach (var (table, column) in OfService.Select(child => (child.Table, "service_id")).Concat(OfLocation.Select(child => (child.Table, "location_id")))
            .Concat([("service_at_location", "service_id"), ("attributes", "link_id"), ("locations", "id"), ("organizations", "id"), ("taxonomy_terms", "id"), ("taxonomies", "id"), ("phones", "service_at_location_id"), ("schedules", "service_at_location_id")])
            .Distinct())
        {
            _lookups[(table, column)] = package.Rows(table).ToLookup(row => Value(table, row, column), StringComparer.Ordinal);
        }
    }

    public IEnumerable<string> Services => _services.Keys;

    /// <summary>A field of a service, as it is written.</summary>
    public string Field(string id, string column) => Value("services", _services[id], column);

    /// <summary>The ids of the terms that a service has, and of the taxonomies that they are of.</summary>
    public IEnumerable<(string Term, string Taxonomy)> Terms(string id) => Rows("attributes", "link_id", id)
        .Select(row => Value("attributes", row, "taxonomy_term_id"))
        .Select(term => (term, Rows("taxonomy_terms", "id", term).Select(row => Value("taxonomy_terms", row, "taxonomy_id")).FirstOrDefault("")));

    /// <summary>A service as it stands in a list: its own fields and who runs it.</summary>
    public JsonObject Brief(string id)
    {
        var service = Object("services", _services[id]);
        Nest(service, "organization", "organizations", Field(id, "organization_id"));
        return service;
    }

    /// <summary>A service with everything that belongs to it. Null where there is none.</summary>
    public JsonObject? Full(string id)
    {
        if (!_services.ContainsKey(id))
        {
            return null;
        }

        var service = Brief(id);
        foreach (var (table, name) in OfService)
        {
            List(service, name, Rows(table, "service_id", id).Select(row => Object(table, row)));
        }

        List(service, "service_at_locations", Rows("service_at_location", "service_id", id).Select(Door));
        List(service, "attributes", Rows("attributes", "link_id", id).Select(Attribute));
        return service;
    }

    /// <summary>Of a secret place it is said that there is one, whatever the package holds of it.</summary>
    private JsonObject Door(PackageRow row)
    {
        var id = Value("service_at_location", row, "id");
        var at = Value("service_at_location", row, "location_id");
        if (_secretPlaces.Contains(at))
        {
            return new JsonObject { ["id"] = id, ["location"] = new JsonObject { ["id"] = at, ["location_type"] = "virtual", ["name"] = SecretAddresses.PlaceName } };
        }

        var door = Object("service_at_location", row);
        foreach (var location in Rows("locations", "id", at))
        {
            var place = Object("locations", location);
            foreach (var (table, name) in OfLocation)
            {
                List(place, name, Rows(table, "location_id", at).Select(child => Object(table, child)));
            }

            door["location"] = place;
        }

        List(door, "phones", Rows("phones", "service_at_location_id", id).Select(child => Object("phones", child)));
        List(door, "schedules", Rows("schedules", "service_at_location_id", id).Select(child => Object("schedules", child)));
        return door;
    }

    private JsonObject Attribute(PackageRow row)
    {
        var attribute = Object("attributes", row);
        attribute["link_id"] = Value("attributes", row, "link_id");
        foreach (var term in Rows("taxonomy_terms", "id", Value("attributes", row, "taxonomy_term_id")))
        {
            var nested = Object("taxonomy_terms", term);
            Nest(nested, "taxonomy_detail", "taxonomies", Value("taxonomy_terms", term, "taxonomy_id"));
            attribute["taxonomy_term"] = nested;
        }

        return attribute;
    }

    private void Nest(JsonObject into, string name, string table, string id)
    {
        foreach (var row in Rows(table, "id", id))
        {
            into[name] = Object(table, row);
        }
    }

    private static void List(JsonObject into, string name, IEnumerable<JsonObject> children)
    {
        var all = children.ToArray<JsonNode?>();
        if (all.Length > 0)
        {
            into[name] = new JsonArray(all);
        }
    }

    private JsonObject Object(string name, PackageRow row)
    {
        var (table, made) = (_package.Tables[name], new JsonObject());
        for (var at = 0; at < table.Definition.Columns.Count; at++)
        {
            var (column, value) = (table.Definition.Columns[at], row.Values[at]);
            if (value.Length > 0 && column.Target is null && column.Name != "link_id")
            {
                made[column.Name] = column.Kind switch
                {
                    HsdsKind.Number => JsonValue.Create(double.Parse(value, CultureInfo.InvariantCulture)),
                    HsdsKind.Time => JsonValue.Create(value + Offset(table, row)),
                    _ => JsonValue.Create(value),
                };
            }
        }

        return made;
    }

    /// <summary>The JSON has the offset in the time itself: 09:00:00+01:00.</summary>
    private static string Offset(PackageTable table, PackageRow row) =>
        double.TryParse(table.Value(row, "timezone"), CultureInfo.InvariantCulture, out var hours) ? (hours < 0 ? "-" : "+") + TimeSpan.FromHours(Math.Abs(hours)).ToString("hh\\:mm", CultureInfo.InvariantCulture) : "Z";

    private IEnumerable<PackageRow> Rows(string table, string column, string id) => id.Length == 0 ? [] : _lookups[(table, column)][id];

    private string Value(string table, PackageRow row, string column) => _package.Tables[table].Value(row, column);
}
