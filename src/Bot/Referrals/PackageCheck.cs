using System.Globalization;

namespace MentorBot.Bot.Referrals;

/// <summary>
/// Says what is wrong with a package: by the standard first (what must be there, what a field may hold, what it points to), then by the rules of this
/// directory (<see cref="DirectoryRules"/>). Every fault is said, not the first alone.
/// </summary>
internal static class PackageCheck
{
    public static void Check(Package package, List<RowFault> faults)
    {
        var ids = package.Tables.Values.Where(table => table.Definition.Name != HsdsTables.Names).ToDictionary(table => table.Definition.Name, Ids, StringComparer.Ordinal);
        foreach (var table in package.Tables.Values)
        {
            Rows(table, ids, faults);
        }

        DirectoryRules.Check(package, ids, faults);
    }

    private static HashSet<string> Ids(PackageTable table) => [.. table.Rows.Select(row => table.Value(row, "id"))];

    private static void Rows(PackageTable table, Dictionary<string, HashSet<string>> ids, List<RowFault> faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (!seen.Add(table.Value(row, "id")))
            {
                faults.Add(new RowFault(table.Definition.File, row.Line, "id", "is there twice."));
            }

            for (var at = 0; at < table.Definition.Columns.Count; at++)
            {
                if (Why(table.Definition.Columns[at], row.Values[at], ids) is { } why)
                {
                    faults.Add(new RowFault(table.Definition.File, row.Line, table.Definition.Columns[at].Name, why));
                }
            }
        }
    }

    /// <summary>Null where nothing is wrong.</summary>
    private static string? Why(HsdsColumn column, string value, Dictionary<string, HashSet<string>> ids)
    {
        if (value.Length == 0)
        {
            return column.IsRequired ? "is empty. The standard requires it." : null;
        }

        if (column.Choices.Count > 0 && !column.Choices.Contains(value))
        {
            return $"is \"{value}\", and can be {string.Join(", ", column.Choices)}.";
        }

        if (!Fits(column.Kind, value))
        {
            return column.Kind switch
            {
                HsdsKind.Uuid => $"is \"{value}\", which is no UUID.",
                HsdsKind.Number => $"is \"{value}\", which is no number.",
                HsdsKind.Date => $"is \"{value}\", which is no date like 2026-01-31.",
                HsdsKind.Moment => $"is \"{value}\", which is no date and time like 2026-01-31T12:00:00Z.",
                _ => $"is \"{value}\", which is no time like 09:00:00.",
            };
        }

        return column.Target is { } target && !(ids.TryGetValue(target, out var known) && known.Contains(value)) ? $"is {value}, which {target}.csv has no row for." : null;
    }

    private static bool Fits(HsdsKind kind, string value) => kind switch
    {
        HsdsKind.Uuid => Guid.TryParseExact(value, "D", out _),
        HsdsKind.Number => double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        HsdsKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        HsdsKind.Moment => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        HsdsKind.Time => ServiceTimes.Clock(value) is not null,
        _ => true,
    };
}
