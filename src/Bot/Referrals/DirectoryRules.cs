using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Referrals;

/// <summary>The rules of this directory beyond those of the standard. First of all: <see cref="SecretAddresses"/>.</summary>
internal static class DirectoryRules
{
    private static readonly string[] Clocks = ["opens_at", "closes_at"];
    private static readonly string[] Named = ["services", "taxonomy_terms"];

    public static void Check(Package package, Dictionary<string, HashSet<string>> ids, List<RowFault> faults)
    {
        Links(package, ids, faults);
        Areas(package, faults);
        Schedules(package, faults);
        Phones(package, faults);
        ShortNames(package, faults);
        SecretAddresses.Check(package, faults);
        Names(package, ids, faults);
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

    /// <summary>It is tapped as it stands, by somebody who has no time to see that it is two.</summary>
    private static void Phones(Package package, List<RowFault> faults)
    {
        if (!package.Tables.TryGetValue("phones", out var phones))
        {
            return;
        }

        foreach (var (row, number) in phones.Rows.Select(row => (row, phones.Value(row, "number"))).Where(one => one.Item2.Length > 0 && !CanBeDialled(one.Item2)))
        {
            faults.Add(new RowFault(phones.Definition.File, row.Line, "number", $"is \"{number}\", which is no number that can be dialled. Write one number in a row, like +420 222 717 171; what else is to be known goes into extension or description."));
        }
    }

    private static bool CanBeDialled(string number) => number.LastIndexOf('+') <= 0 && number.Count(char.IsAsciiDigit) is >= 3 and <= 15 && number.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '+' or '-' or '.' or '(' or ')');

    /// <summary>By its short name a service is opened, sent and reported: one of two would never be.</summary>
    private static void ShortNames(Package package, List<RowFault> faults)
    {
        if (!package.Tables.TryGetValue("attributes", out var attributes) || !package.Tables.TryGetValue("taxonomy_terms", out var terms))
        {
            return;
        }

        var (entries, seen) = (terms.Rows.Where(row => terms.Value(row, "code") == "entry").Select(row => terms.Value(row, "id")).ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var (row, name) in attributes.Rows.Where(row => entries.Contains(attributes.Value(row, "taxonomy_term_id"))).Select(row => (row, attributes.Value(row, "value"))).Where(one => one.Item2.Length > 0 && !seen.Add(one.Item2)))
        {
            faults.Add(new RowFault(attributes.Definition.File, row.Line, "value", $"is \"{name}\", and another service is called so already."));
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
