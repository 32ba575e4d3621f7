using MentorBot.Bot.Ports;
using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>One numbered step of the schema.</summary>
internal sealed record Migration(int Version, string Sql);

/// <summary>
/// The schema grows by numbered scripts. Each is one transaction together with its number (user_version), so a process killed
/// anywhere leaves the schema before it or after it. A script that was released never changes again.
/// </summary>
internal static class Migrations
{
    private const string Folder = "MentorBot.Bot.Storage.Migrations.";

    public static IReadOnlyList<Migration> All { get; } = Read();

    /// <summary>Those of these that the database has.</summary>
    /// <exception cref="StoreFaultException">A newer version of the program wrote this database.</exception>
    public static IReadOnlyList<Migration> Of(SqliteConnection connection, IReadOnlyList<Migration> migrations)
    {
        var version = (int)Pragmas.ReadNumber(connection, "user_version");
        var newest = migrations[^1].Version;
        if (version > newest)
            throw new StoreFaultException(
                StoreFault.Newer,
                $"The database {connection.DataSource} has version {version}, and this program knows versions up to {newest}: it is too old for it. Install the newer program again, or put back the backup from before it.");
        return [.. migrations.Where(migration => migration.Version <= version)];
    }

    /// <exception cref="StoreFaultException">A newer version of the program wrote this database.</exception>
    public static void Apply(SqliteConnection connection, IReadOnlyList<Migration> migrations)
    {
        foreach (var migration in migrations.Except(Of(connection, migrations)))
        {
            Pragmas.Run(connection, "BEGIN IMMEDIATE");
            try
            {
                Pragmas.Run(connection, migration.Sql);
                Pragmas.Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {migration.Version}"));
                Pragmas.Run(connection, "COMMIT");
            }
            catch (SqliteException)
            {
                if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
                    Pragmas.Run(connection, "ROLLBACK");
                throw;
            }
        }
    }

    private static List<Migration> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".sqlite.sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Migration(int.Parse(name.AsSpan(Folder.Length, 4), CultureInfo.InvariantCulture), Text(assembly, name)))];
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
