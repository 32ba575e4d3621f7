using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Referrals;

/// <summary>
/// The rules of this directory beyond those of the standard. First of all: the address of a service that is marked as secret is nowhere in the package,
/// since what is written down is copied, printed and sent on.
/// </summary>
internal static class DirectoryRules
{
    /// <summary>Codes of terms: a service with one of them has a secret address.</summary>
    public const string Confidential = "confidential";

    public const string SecretType = "secret_shelter";

    private static readonly string[] Clocks = ["opens_at", "closes_at"];
    private static readonly string[] Named = ["services", "taxonomy_terms"];
    private static readonly string[] Whereabouts = ["url", "alternate_name", "description", "transportation", "latitude", "longitude", "external_identifier"];

    public static void Check(Package package, Dictionary<string, HashSet<string>> ids, List<RowFault> faults)
    {
        Links(package, ids, faults);
        Areas(package, faults);
        Schedules(package, faults);
        Secrets(package, faults);
        Names(package, ids, faults);
    }

    /// <summary>The ids of services whose address is secret.</summary>
    public static HashSet<string> SecretServices(Package package)
    {
        if (!package.Tables.TryGetValue("attributes", out var attributes) || !package.Tables.TryGetValue("taxonomy_terms", out var terms))
        {
            return [];
        }

        var secret = terms.Rows.Where(row => terms.Value(row, "code") is Confidential or SecretType).Select(row => terms.Value(row, "id")).ToHashSet(StringComparer.Ordinal);
        return [.. attributes.Rows.Where(row => secret.Contains(attributes.Value(row, "taxonomy_term_id"))).Select(row => attributes.Value(row, "link_id"))];
    }

    private static void Secrets(Package package, List<RowFault> faults)
    {
        var secret = SecretServices(package);
        if (!package.Tables.TryGetValue("service_at_location", out var doors) || !package.Tables.TryGetValue("locations", out var locations))
        {
            return;
        }

        var hidden = doors.Rows.Where(row => secret.Contains(doors.Value(row, "service_id"))).Select(row => doors.Value(row, "location_id")).ToHashSet(StringComparer.Ordinal);
        foreach (var row in locations.Rows.Where(row => hidden.Contains(locations.Value(row, "id"))))
        {
            if (locations.Value(row, "location_type") != "virtual")
            {
                faults.Add(new RowFault(locations.Definition.File, row.Line, "location_type", "must be virtual: the service that is there has a secret address."));
            }

            foreach (var column in Whereabouts.Where(column => locations.Value(row, column).Length > 0))
            {
                faults.Add(new RowFault(locations.Definition.File, row.Line, column, "must be empty: the service that is there has a secret address."));
            }
        }

        foreach (var (table, column, why) in new[] { ("addresses", "location_id", "is a row too many: the service that is there has a secret address."), ("accessibility", "location_id", "is a row too many: it would tell of a place that is secret.") })
        {
            if (package.Tables.TryGetValue(table, out var rows))
            {
                faults.AddRange(rows.Rows.Where(row => hidden.Contains(rows.Value(row, column))).Select(row => new RowFault(rows.Definition.File, row.Line, "", why)));
            }
        }
    }

    private static void Links(Package package, Dictionary<string, HashSet<string>> ids, List<RowFault> faults)
    {
        if (!package.Tables.TryGetValue("attributes", out var attributes))
        {
            return;
        }

        var tables = new Dictionary<string, string>(StringComparer.Ordinal) { ["service"] = "services", ["organization"] = "organizations", ["location"] = "locations", ["service_at_location"] = "service_at_location", ["program"] = "programs" };
        foreach (var row in attributes.Rows)
        {
            var (entity, id) = (attributes.Value(row, "link_entity"), attributes.Value(row, "link_id"));
            if (tables.TryGetValue(entity, out var table) && !(ids.TryGetValue(table, out var known) && known.Contains(id)))
            {
                faults.Add(new RowFault(attributes.Definition.File, row.Line, "link_id", $"is {id}, which {table}.csv has no row for."));
            }
        }
    }

    /// <summary>Who is searched by region has to be in one.</summary>
    private static void Areas(Package package, List<RowFault> faults)
    {
        if (!package.Tables.TryGetValue("service_areas", out var areas) || !package.Tables.TryGetValue("services", out var services))
        {
            return;
        }

        foreach (var row in areas.Rows.Where(row => areas.Value(row, "service_id").Length > 0 && Regions.CountryOf(areas.Value(row, "name")) is null && Regions.WholeCountry(areas.Value(row, "name")) is null))
        {
            faults.Add(new RowFault(areas.Definition.File, row.Line, "name", $"is \"{areas.Value(row, "name")}\", which is no region. Write it like \"Ústecký kraj\" or \"małopolskie\", or \"celá ČR\" or \"cała Polska\"."));
        }

        var served = areas.Rows.Select(row => areas.Value(row, "service_id")).ToHashSet(StringComparer.Ordinal);
        faults.AddRange(services.Rows.Where(row => !served.Contains(services.Value(row, "id"))).Select(row => new RowFault(services.Definition.File, row.Line, "id", "has no row in service_areas.csv: nobody could find it by region.")));
    }

    private static void Schedules(Package package, List<RowFault> faults)
    {
        if (!package.Tables.TryGetValue("schedules", out var schedules))
        {
            return;
        }

        foreach (var row in schedules.Rows.Where(row => schedules.Value(row, "freq") == "WEEKLY"))
        {
            if (!ServiceTimes.IsDays(schedules.Value(row, "byday")))
            {
                faults.Add(new RowFault(schedules.Definition.File, row.Line, "byday", $"is \"{schedules.Value(row, "byday")}\", and weekly hours need days like MO,TU."));
            }

            foreach (var column in Clocks.Where(column => schedules.Value(row, column).Length == 0))
            {
                faults.Add(new RowFault(schedules.Definition.File, row.Line, column, "is empty, and weekly hours need it."));
            }
        }
    }

    private static void Names(Package package, Dictionary<string, HashSet<string>> ids, List<RowFault> faults)
    {
        if (!package.Tables.TryGetValue(HsdsTables.Names, out var names))
        {
            return;
        }

        var known = Named.SelectMany(table => ids.GetValueOrDefault(table) ?? []).ToHashSet(StringComparer.Ordinal);
        faults.AddRange(names.Rows.Where(row => !known.Contains(names.Value(row, "id"))).Select(row => new RowFault(names.Definition.File, row.Line, "id", $"is {names.Value(row, "id")}, which is no service and no term.")));
    }
}
