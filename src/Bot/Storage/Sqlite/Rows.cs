using MentorBot.Bot.Ports;
using Microsoft.Data.Sqlite;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>The reads: which rows, and how a row becomes a record.</summary>
internal static class Rows
{
    public static StoredDocument? Document(Statements sql, string kind, string id) =>
        sql.First("SELECT id, sealed_for, body FROM documents WHERE kind = ?1 AND id = ?2", Document, kind, id);

    /// <summary>One page of a kind, in the order of ids, after the given one.</summary>
    public static List<StoredDocument> Documents(Statements sql, string kind, string? after, int count) => after is null
        ? sql.All("SELECT id, sealed_for, body FROM documents WHERE kind = ?1 ORDER BY id LIMIT ?2", Document, kind, (long)count)
        : sql.All("SELECT id, sealed_for, body FROM documents WHERE kind = ?1 AND id > ?3 ORDER BY id LIMIT ?2", Document, kind, (long)count, after);

    public static HashSet<string> Handled(Statements sql, IReadOnlyCollection<string> inputIds)
    {
        var handled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in inputIds)
        {
            if (sql.Any("SELECT 1 FROM handled WHERE id = ?1", id))
                handled.Add(id);
        }

        return handled;
    }

    public static StoredAddress? Address(Statements sql, string hash) =>
        sql.First("SELECT hash, owner, role, sealed_for, body FROM addresses WHERE hash = ?1", Address, hash);

    public static StoredAddress? AddressOf(Statements sql, string owner, string role) =>
        sql.First(
            "SELECT hash, owner, role, sealed_for, body FROM addresses WHERE owner = ?1 AND role = ?2 ORDER BY number DESC LIMIT 1",
            Address, owner, role);

    public static StoredLink? Link(Statements sql, string key) =>
        sql.First("SELECT key, message, side, part, sealed_for, body FROM links WHERE key = ?1", Link, key);

    public static List<StoredLink> Links(Statements sql, string messageId, string side) =>
        sql.All("SELECT key, message, side, part, sealed_for, body FROM links WHERE message = ?1 AND side = ?2 ORDER BY part", Link, messageId, side);

    public static StoredButton? Button(Statements sql, string id) =>
        sql.First(
            "SELECT id, owner, sealed_for, until, body FROM buttons WHERE id = ?1",
            r => new StoredButton(r.GetString(0), r.GetString(1), r.GetString(2), Moment(r, 3), Bytes(r, 4)),
            id);

    public static byte[]? Key(Statements sql, string seekerId) =>
        sql.First("SELECT wrapped FROM keys WHERE seeker = ?1", r => Bytes(r, 0), seekerId);

    public static string? Cursor(Statements sql, string name) =>
        sql.First("SELECT value FROM cursors WHERE name = ?1", r => r.GetString(0), name);

    public static List<OutboxHead> Pending(Statements sql) =>
        sql.All(
            "SELECT id, sequence, lane, sealed_for, state, attempt, since, due FROM outbox INDEXED BY outbox_pending WHERE state < 4 ORDER BY sequence",
            r => new OutboxHead(
                r.GetString(0), r.GetInt64(1), r.GetString(2), Text(r, 3), (OutboxState)r.GetInt32(4), r.GetInt32(5), Moment(r, 6), Moment(r, 7)));

    public static long LastSequence(Statements sql) =>
        sql.First("SELECT sequence FROM outbox ORDER BY sequence DESC LIMIT 1", r => (object)r.GetInt64(0)) is long last ? last : 0;

    public static byte[]? OutboxBody(Statements sql, string rowId) =>
        sql.First("SELECT body FROM outbox WHERE id = ?1 AND state < 4", r => Bytes(r, 0), rowId);

    public static List<StoredTimer> Timers(Statements sql) =>
        sql.All(
            "SELECT name, at, sealed_for, body FROM timers ORDER BY at, name",
            r => new StoredTimer(r.GetString(0), Moment(r, 1), Text(r, 2), Bytes(r, 3)));

    public static int DeadLetters(Statements sql) =>
        sql.All("SELECT count(*) FROM dead_letters", r => r.GetInt32(0))[0];

    public static List<StoredShelf> Shelf(Statements sql, string place, int atMost)
    {
        var newest = sql.All(
            "SELECT place, id, at, sealed_for, body FROM shelf WHERE place = ?1 ORDER BY number DESC LIMIT ?2",
            Shelf,
            place, (long)atMost);
        newest.Reverse();
        return newest;
    }

    public static StoredShelf? ShelfFile(Statements sql, string place, string id) =>
        sql.First("SELECT place, id, at, sealed_for, body FROM shelf_files WHERE place = ?1 AND id = ?2", Shelf, place, id);

    private static StoredShelf Shelf(SqliteDataReader r) => new(r.GetString(0), r.GetString(1), Moment(r, 2), r.GetString(3), Bytes(r, 4));

    public static StoredCode? Code(Statements sql, string hash) =>
        sql.First("SELECT hash, place, until, sealed_for, body FROM codes WHERE hash = ?1", Code, hash);

    public static StoredCode? CodeOf(Statements sql, string place) =>
        sql.First("SELECT hash, place, until, sealed_for, body FROM codes WHERE place = ?1", Code, place);

    private static StoredCode Code(SqliteDataReader r) => new(r.GetString(0), r.GetString(1), Moment(r, 2), r.GetString(3), Bytes(r, 4));

    private static StoredDocument Document(SqliteDataReader r) => new(r.GetString(0), Text(r, 1), Bytes(r, 2));

    private static StoredAddress Address(SqliteDataReader r) => new(r.GetString(0), r.GetString(1), r.GetString(2), Text(r, 3), Bytes(r, 4));

    private static StoredLink Link(SqliteDataReader r) =>
        new(r.GetString(0), r.GetString(1), r.GetString(2), r.GetInt32(3), r.GetString(4), Bytes(r, 5));

    private static string? Text(SqliteDataReader r, int column) => r.IsDBNull(column) ? null : r.GetString(column);

    private static byte[] Bytes(SqliteDataReader r, int column) => r.GetFieldValue<byte[]>(column);

    private static DateTimeOffset Moment(SqliteDataReader r, int column) => new(r.GetInt64(column), TimeSpan.Zero);
}
