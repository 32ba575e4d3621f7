using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>
/// The prepared statements of one connection: made at first use, kept until it closes. Values bind to ?1, ?2, … in order.
/// The texts are constants of the program: their number is bounded, and no value ever becomes part of one.
/// What writes goes to SQLite directly: the reader that the provider makes for each would cost as much as the writing.
/// </summary>
internal sealed class Statements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, sqlite3_stmt> _writing = new(StringComparer.Ordinal);

    /// <returns>How many rows changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_writing.TryGetValue(sql, out var statement))
        {
            SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out statement), connection.Handle);
            _writing.Add(sql, statement);
        }

        try
        {
            for (var i = 0; i < values.Length; i++)
                SqliteException.ThrowExceptionForRC(Bind(statement, i + 1, values[i]), connection.Handle);

            var end = raw.sqlite3_step(statement);
            if (end is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
                SqliteException.ThrowExceptionForRC(end, connection.Handle);

            return raw.sqlite3_changes(connection.Handle);
        }
        finally
        {
            // It tells the fault of the step again, which is on its way already.
            _ = raw.sqlite3_reset(statement);
        }
    }

    /// <summary>The first row, or null.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
        where T : class
    {
        using var reader = Bind(sql, values).ExecuteReader();
        return reader.Read() ? row(reader) : null;
    }

    public List<T> All<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var reader = Bind(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    public bool Any(string sql, params ReadOnlySpan<object?> values)
    {
        using var reader = Bind(sql, values).ExecuteReader();
        return reader.Read();
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _prepared.Clear();
        foreach (var statement in _writing.Values)
            statement.Dispose();
        _writing.Clear();
    }

    private static int Bind(sqlite3_stmt statement, int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, index),
        long number => raw.sqlite3_bind_int64(statement, index, number),
        string text => raw.sqlite3_bind_text(statement, index, text),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, index, 0),
        byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
        _ => throw new ArgumentException("A value of this type is stored nowhere.", nameof(value)),
    };

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
            _prepared.Add(sql, command = Prepare(sql, values.Length));
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"?{i}" });
        return command;
    }
}
