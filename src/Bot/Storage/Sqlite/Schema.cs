using Microsoft.Data.Sqlite;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>
/// What tables and indexes are made of stands in the file as text, and SQLite's own check only asks whether that is a schema: a few damaged bits there are another column, or
/// one that need not be unique any more.
/// </summary>
internal static class Schema
{
    /// <summary>Whether it has the schema that these scripts make, and nothing beside it.</summary>
    public static bool IsThatOf(SqliteConnection connection, IReadOnlyList<Migration> migrations)
    {
        using var made = new SqliteConnection("Data Source=:memory:;Pooling=False");
        made.Open();
        Migrations.Apply(made, migrations);
        return Lines(connection).SequenceEqual(Lines(made));
    }

    /// <summary>Without spaces and quotation marks, which another SQLite may set otherwise when it alters a table.</summary>
    private static List<string> Lines(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
            lines.Add(string.Concat(reader.GetString(0).Where(c => c != '"' && !char.IsWhiteSpace(c))));
        return lines;
    }
}
