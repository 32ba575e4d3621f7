using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace MentorBot.Bot.Referrals;

/// <summary>
/// Writes a package that has been checked. A folder is exchanged as a whole, in two moves: whoever reads sees the old one or the new one. What is cut off between the moves
/// is mended by <see cref="PackageFolder.Restore"/>, before the next that reads or writes there.
/// </summary>
internal static class PackageWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <returns>Null when it is written; else why it is not, and nothing was touched.</returns>
    /// <exception cref="IOException">The disk refuses; what was there is there still.</exception>
    public static string? Write(Package package, string folder)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (PackageFolder.Foreign(target) is { } why)
        {
            return why;
        }

        if (!PackageFolder.Restore(target))
        {
            throw new IOException("What was cut off can't be mended.");
        }

        var (made, old) = (PackageFolder.Coming(target), PackageFolder.Leaving(target));
        PackageFolder.Remove(made);
        Directory.CreateDirectory(made);
        File.WriteAllText(Path.Combine(made, Package.DescriptorFile), package.Descriptor, Utf8);
        foreach (var table in package.Tables.Values)
        {
            Write(table, Path.Combine(made, table.Definition.File));
        }

        PackageFolder.Remove(old);
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

        PackageFolder.Remove(old);
        return null;
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
}
