using MentorBot.Bot.Ports;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>
/// How the connection is set. SQLite answers an unknown or refused pragma with silence, so each is read back: a store that only
/// believes it is durable or that it wipes what it deletes is worse than none.
/// </summary>
internal static class Pragmas
{
    /// <summary>"MBot": marks a database as one of this program.</summary>
    public const long ApplicationId = 0x4D426F74;

    /// <summary>Earlier versions can damage a database when the log is reset (sqlite.org/wal.html, "the WAL-reset bug").</summary>
    private const int SoundLog = 3_051_003;

    /// <summary>
    /// docs/adr/0003 says why a log, and why it is never copied back by itself (wal_autocheckpoint): <see cref="LogKeeping"/> does that.
    /// mmap_size is 0 because a stray write into mapped memory would be a write into the file. cache_size is 2 MiB, kept between
    /// transactions as nobody else may write.
    /// </summary>
    public static IReadOnlyList<(string Name, string Value, string ReadsAs)> Settings { get; } =
    [
        ("locking_mode", "EXCLUSIVE", "exclusive"),
        ("journal_mode", "WAL", "wal"),
        ("wal_autocheckpoint", "0", "0"),
        ("synchronous", "FULL", "2"),
        ("secure_delete", "ON", "1"),
        ("trusted_schema", "OFF", "0"),
        ("foreign_keys", "ON", "1"),
        ("temp_store", "MEMORY", "2"),
        ("mmap_size", "0", "0"),
        ("cell_size_check", "ON", "1"),
        ("cache_size", "-2048", "-2048"),
    ];

    public static void Set(SqliteConnection connection)
    {
        if (raw.sqlite3_libversion_number() < SoundLog)
            throw new StoreFaultException(StoreFault.Unwritable, $"The program was built with SQLite {raw.sqlite3_libversion().utf8_to_string()}, whose log can lose commits: build it with 3.51.3 or later.");

        foreach (var (name, value, _) in Settings)
            Run(connection, $"PRAGMA {name} = {value}");

        foreach (var (name, _, expected) in Settings)
        {
            if (Read(connection, name) != expected)
                throw new StoreFaultException(StoreFault.Unwritable, $"The database {connection.DataSource} does not accept the setting {name}: it can't be used safely.");
        }
    }

    public static string? Read(SqliteConnection connection, string name) => Scalar(connection, $"PRAGMA {name}")?.ToString();

    public static long ReadNumber(SqliteConnection connection, string name) => Scalar(connection, $"PRAGMA {name}") as long? ?? 0;

    /// <summary>Runs a constant text of the program.</summary>
    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
