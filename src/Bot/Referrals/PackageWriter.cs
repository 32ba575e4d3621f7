using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace MentorBot.Bot.Referrals;

/// <summary>Writes a package that has been checked. A folder is exchanged as a whole: whoever reads meanwhile sees the old one or the new one.</summary>
internal static class PackageWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="IOException">The disk refuses; what was there is there still.</exception>
    public static void Write(Package package, string folder)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var (made, old) = (target + ".new", target + ".old");
        Remove(made);
        Directory.CreateDirectory(made);
        File.WriteAllText(Path.Combine(made, Package.DescriptorFile), package.Descriptor, Utf8);
        foreach (var table in package.Tables.Values)
        {
            Write(table, Path.Combine(made, table.Definition.File));
        }

        Remove(old);
        if (Directory.Exists(target))
        {
            Directory.Move(target, old);
        }

        try
        {
            Directory.Move(made, target);
        }
        catch (IOException) when (Directory.Exists(old) && !Directory.Exists(target))
        {
            Directory.Move(old, target);
            throw;
        }

        Remove(old);
    }

    private static void Write(PackageTable table, string file)
    {
        using var text = new StreamWriter(file, append: false, Utf8);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        foreach (var column in table.Header)
        {
            csv.WriteField(column);
        }

        csv.NextRecord();
        foreach (var row in table.Rows)
        {
            foreach (var column in table.Header)
            {
                csv.WriteField(table.Value(row, column));
            }

            csv.NextRecord();
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
