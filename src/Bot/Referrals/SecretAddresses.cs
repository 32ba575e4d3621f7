namespace MentorBot.Bot.Referrals;

/// <summary>
/// The address of a service that is marked as secret is nowhere in the package, since what is written down is copied, printed and sent on. Its place and its door say
/// nothing but that there is one.
/// </summary>
internal static class SecretAddresses
{
    /// <summary>The name of every secret place, so that none tells of a town.</summary>
    public const string PlaceName = "Address not published";

    private const string Locations = "locations";
    private const string Doors = "service_at_location";
    private const string Attributes = "attributes";

    private static readonly string[] Whereabouts = ["url", "alternate_name", "description", "transportation", "latitude", "longitude", "external_identifier"];

    /// <summary>The ids of services whose address is secret.</summary>
    public static HashSet<string> Services(Package package)
    {
        var marks = Marks(package);
        return [.. package.Rows(Attributes).Where(row => marks.Contains(Value(package, Attributes, row, "taxonomy_term_id"))).Select(row => Value(package, Attributes, row, "link_id"))];
    }

    /// <summary>The ids of locations where such a service is.</summary>
    public static HashSet<string> Places(Package package) => [.. SecretDoors(package).Select(row => Value(package, Doors, row, "location_id"))];

    public static void Check(Package package, List<RowFault> faults)
    {
        var marks = Marks(package);
        foreach (var row in package.Rows(Attributes).Where(row => marks.Contains(Value(package, Attributes, row, "taxonomy_term_id")) && Value(package, Attributes, row, "link_entity") != "service"))
        {
            faults.Add(new RowFault("attributes.csv", row.Line, "link_entity", $"is \"{Value(package, Attributes, row, "link_entity")}\", and a secret address is marked at the service alone. Write a row for each service that is there."));
        }

        var (doors, places) = (SecretDoors(package).ToList(), Places(package));
        foreach (var row in package.Rows(Locations).Where(row => places.Contains(Value(package, Locations, row, "id"))))
        {
            Place(package.Tables[Locations], row, faults);
        }

        foreach (var row in doors.Where(row => Value(package, Doors, row, "description").Length > 0))
        {
            faults.Add(new RowFault("service_at_location.csv", row.Line, "description", "must be empty: the service that is there has a secret address."));
        }

        Around(package, [.. places, .. doors.Select(row => Value(package, Doors, row, "id"))], faults);
    }

    private static void Place(PackageTable locations, PackageRow row, List<RowFault> faults)
    {
        if (locations.Value(row, "location_type") != "virtual")
        {
            faults.Add(new RowFault(locations.Definition.File, row.Line, "location_type", "must be virtual: the service that is there has a secret address."));
        }

        if (locations.Value(row, "name") != PlaceName)
        {
            faults.Add(new RowFault(locations.Definition.File, row.Line, "name", $"must be \"{PlaceName}\": the service that is there has a secret address."));
        }

        foreach (var column in Whereabouts.Where(column => locations.Value(row, column).Length > 0))
        {
            faults.Add(new RowFault(locations.Definition.File, row.Line, column, "must be empty: the service that is there has a secret address."));
        }
    }

    /// <summary>Whatever else points to a secret place or its door: an address, a number, hours, a way in, what was changed there.</summary>
    private static void Around(Package package, HashSet<string> hidden, List<RowFault> faults)
    {
        foreach (var table in package.Tables.Values.Where(table => table.Definition.Name is not (Locations or Doors or HsdsTables.Names)))
        {
            var why = table.Definition.Name == "addresses" ? "is a row too many: the service that is there has a secret address." : "is a row too many: it would tell of a place that is secret.";
            faults.AddRange(table.Rows.Where(row => row.Values.Any(hidden.Contains)).Select(row => new RowFault(table.Definition.File, row.Line, "", why)));
        }
    }

    private static IEnumerable<PackageRow> SecretDoors(Package package)
    {
        var secret = Services(package);
        return package.Rows(Doors).Where(row => secret.Contains(Value(package, Doors, row, "service_id")));
    }

    /// <summary>The ids of the terms by which a service has a secret address.</summary>
    private static HashSet<string> Marks(Package package) => [.. package.Rows("taxonomy_terms").Where(row => Value(package, "taxonomy_terms", row, "code") is "confidential" or "secret_shelter").Select(row => Value(package, "taxonomy_terms", row, "id"))];

    private static string Value(Package package, string table, PackageRow row, string column) => package.Tables[table].Value(row, column);
}
