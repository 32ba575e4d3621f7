using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace MentorBot.Bot.Referrals;

/// <summary>Reads the files of a package. What is in them is judged by <see cref="PackageCheck"/>; here alone what can't even be read.</summary>
internal static class PackageReader
{
    private const long LargestFile = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="read">Told after each file: how many of how many.</param>
    public static Package Read(string folder, List<RowFault> faults, Action<int, int>? read = null)
    {
        var tables = new Dictionary<string, PackageTable>(StringComparer.Ordinal);
        var descriptor = Descriptor(folder, faults);
        var known = HsdsTables.All.Append(HsdsTables.NamesTable).ToDictionary(table => table.File, StringComparer.Ordinal);
        foreach (var file in Files(folder).Where(file => !known.ContainsKey(file)))
        {
            faults.Add(new RowFault(file, 0, "", "is no table of the standard. Files for readers belong elsewhere."));
        }

        var done = 0;
        foreach (var table in known.Values)
        {
            if (File.Exists(Path.Combine(folder, table.File)))
            {
                tables[table.Name] = Table(folder, table, faults);
            }
            else if (HsdsTables.Needed.Contains(table.Name))
            {
                faults.Add(new RowFault(table.File, 0, "", "is missing."));
            }

            read?.Invoke(++done, known.Count);
        }

        return new Package(tables, descriptor);
    }

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.csv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal) : [];

    private static string Descriptor(string folder, List<RowFault> faults)
    {
        var file = Path.Combine(folder, Package.DescriptorFile);
        try
        {
            var text = File.ReadAllText(file, Strict);
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("resources", out _))
            {
                faults.Add(new RowFault(Package.DescriptorFile, 0, "resources", "is missing."));
            }

            return text;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or DecoderFallbackException)
        {
            faults.Add(new RowFault(Package.DescriptorFile, 0, "", fault is FileNotFoundException or DirectoryNotFoundException ? "is missing." : "can't be read."));
            return "";
        }
    }

    private static PackageTable Table(string folder, HsdsTable table, List<RowFault> faults)
    {
        var file = Path.Combine(folder, table.File);
        var (header, rows, before) = (Array.Empty<string>(), new List<PackageRow>(), faults.Count);
        try
        {
            if (new FileInfo(file).Length > LargestFile)
            {
                throw new IOException("It is too large.");
            }

            using var text = new StreamReader(file, Strict);
            var bad = false;
            using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ",", BadDataFound = _ => bad = true, IgnoreBlankLines = false });
            var line = 1;
            while (csv.Read())
            {
                var fields = csv.Record!;
                if (bad)
                {
                    faults.Add(new RowFault(table.File, line, "", "has a quotation mark where none can be. One within a text is written twice, and the text stands in quotation marks."));
                }
                else if (header.Length == 0)
                {
                    header = fields;
                    Header(table, header, faults);
                    if (faults.Count > before)
                    {
                        break;
                    }
                }
                else if (fields is not [""])
                {
                    Row(table, header, fields, line, rows, faults);
                }

                (bad, line) = (false, csv.RawRow + 1);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DecoderFallbackException or CsvHelperException)
        {
            faults.Add(new RowFault(table.File, 0, "", fault is DecoderFallbackException ? "is not in UTF-8. Save it again as \"CSV UTF-8\"." : "can't be read."));
        }

        if (header.Length == 0 && faults.Count == before)
        {
            faults.Add(new RowFault(table.File, 0, "", "is empty: not even the names of its columns are there."));
        }

        return new PackageTable(table, header, rows);
    }

    private static void Header(HsdsTable table, string[] header, List<RowFault> faults)
    {
        if (header is [var all] && all.Contains(';', StringComparison.Ordinal))
        {
            faults.Add(new RowFault(table.File, 1, "", "has semicolons between its columns. Write commas."));
            return;
        }

        foreach (var column in header.Where(name => table.At(name) == table.Columns.Count))
        {
            faults.Add(new RowFault(table.File, 1, column, "is no column of the standard."));
        }

        foreach (var column in header.GroupBy(name => name).Where(group => group.Count() > 1))
        {
            faults.Add(new RowFault(table.File, 1, column.Key, "is there twice."));
        }

        foreach (var column in table.Columns.Where(column => column.IsRequired && !header.Contains(column.Name)))
        {
            faults.Add(new RowFault(table.File, 1, column.Name, "is missing. The standard requires it."));
        }
    }

    private static void Row(HsdsTable table, string[] header, string[] fields, int line, List<PackageRow> rows, List<RowFault> faults)
    {
        if (fields.Length != header.Length)
        {
            faults.Add(new RowFault(table.File, line, "", $"has {fields.Length} fields, and there are {header.Length} columns."));
            return;
        }

        var values = new string[table.Columns.Count];
        Array.Fill(values, "");
        for (var at = 0; at < header.Length; at++)
        {
            values[table.At(header[at])] = fields[at].Trim();
        }

        rows.Add(new PackageRow(line, values));
    }
}
