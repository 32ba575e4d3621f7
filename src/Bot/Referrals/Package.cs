namespace MentorBot.Bot.Referrals;

/// <summary>Something in a package that can't be taken, so that who keeps it can go there and mend it.</summary>
/// <param name="Line">Where the row begins; 0 for the file as a whole.</param>
/// <param name="Field">The column; empty for the row as a whole.</param>
internal sealed record RowFault(string File, int Line, string Field, string Why)
{
    public override string ToString() => (Line, Field) switch
    {
        (0, "") => $"{File}: {Why}",
        (0, _) => $"{File}, {Field}: {Why}",
        (_, "") => $"{File}, line {Line}: {Why}",
        _ => $"{File}, line {Line}, {Field}: {Why}",
    };
}

/// <summary>A row as it is written. What a table has no column for is not kept: it was a fault before.</summary>
/// <param name="Values">One for each column of the table, empty where there is none.</param>
internal sealed record PackageRow(int Line, IReadOnlyList<string> Values);

/// <summary>A table with its rows, in the order of the file.</summary>
internal sealed class PackageTable(HsdsTable definition, IReadOnlyList<string> header, IReadOnlyList<PackageRow> rows)
{
    private readonly Dictionary<string, int> _columns = definition.Columns.Select((column, at) => (column.Name, at)).ToDictionary(one => one.Name, one => one.at, StringComparer.Ordinal);

    public HsdsTable Definition => definition;

    /// <summary>The columns that the file has, which need not be all.</summary>
    public IReadOnlyList<string> Header => header;

    public IReadOnlyList<PackageRow> Rows => rows;

    public string Value(PackageRow row, string column) => row.Values[_columns[column]];
}

/// <summary>A folder with tables of HSDS, read as it is.</summary>
/// <param name="Descriptor">The text of <c>datapackage.json</c>.</param>
internal sealed record Package(IReadOnlyDictionary<string, PackageTable> Tables, string Descriptor)
{
    public const string DescriptorFile = "datapackage.json";

    public IEnumerable<PackageRow> Rows(string table) => Tables.TryGetValue(table, out var found) ? found.Rows : [];
}
