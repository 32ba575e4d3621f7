using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>
/// The prepared statements of one connection: made at first use, kept until it closes. Values bind to ?1, ?2, … in order.
/// The texts are constants of the program: their number is bounded, no value ever becomes part of one, and each is found by being itself.
/// All go to SQLite directly: the command and the reader of the provider would cost as much as the work.
/// </summary>
internal sealed class Statements(SqliteConnection connection) : IDisposable
{
    private const int ShortText = 256;

    private readonly Dictionary<object, sqlite3_stmt> _prepared = new(ReferenceEqualityComparer.Instance);

    /// <returns>How many rows changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        var statement = Bound(sql, values);
        try
        {
            Step(statement);
            return raw.sqlite3_changes(connection.Handle);
        }
        finally
        {
            Reset(statement);
        }
    }

    /// <summary>The first row, or null.</summary>
    public T? First<T>(string sql, Func<Row, T> read, params ReadOnlySpan<object?> values)
        where T : class
    {
        var statement = Bound(sql, values);
        try
        {
            return Step(statement) ? read(new Row(statement)) : null;
        }
        finally
        {
            Reset(statement);
        }
    }

    public List<T> All<T>(string sql, Func<Row, T> read, params ReadOnlySpan<object?> values)
    {
        var statement = Bound(sql, values);
        try
        {
            var rows = new List<T>();
            while (Step(statement))
                rows.Add(read(new Row(statement)));
            return rows;
        }
        finally
        {
            Reset(statement);
        }
    }

    public bool Any(string sql, params ReadOnlySpan<object?> values)
    {
        var statement = Bound(sql, values);
        try
        {
            return Step(statement);
        }
        finally
        {
            Reset(statement);
        }
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values)
            statement.Dispose();
        _prepared.Clear();
    }

    private sqlite3_stmt Bound(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out statement));
            _prepared.Add(sql, statement);
        }

        for (var i = 0; i < values.Length; i++)
            Check(Bind(statement, i + 1, values[i]));
        return statement;
    }

    /// <returns>True when there is a row.</returns>
    private bool Step(sqlite3_stmt statement)
    {
        var end = raw.sqlite3_step(statement);
        if (end is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
            Check(end);
        return end == raw.SQLITE_ROW;
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(code, connection.Handle);
    }

    /// <summary>It tells the fault of the step again, which is on its way already.</summary>
    private static void Reset(sqlite3_stmt statement) => _ = raw.sqlite3_reset(statement);

    private static int Bind(sqlite3_stmt statement, int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, index),
        long number => raw.sqlite3_bind_int64(statement, index, number),
        string text => BindText(statement, index, text),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, index, 0),
        byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
        _ => throw new ArgumentException("A value of this type is stored nowhere.", nameof(value)),
    };

    private static int BindText(sqlite3_stmt statement, int index, string text)
    {
        // An empty span would be bound as no value at all.
        if (text.Length == 0 || Encoding.UTF8.GetMaxByteCount(text.Length) > ShortText)
            return raw.sqlite3_bind_text(statement, index, text);
        Span<byte> bytes = stackalloc byte[ShortText];
        return raw.sqlite3_bind_text(statement, index, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }
}
