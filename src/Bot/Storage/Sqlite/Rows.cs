using MentorBot.Bot.Ports;

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
        sql.All("SELECT key, message, side, part, sealed_for, body FROM links WHERE message = ?1 AND side = ?2 ORDER BY part, key", Link, messageId, side);

    public static StoredButton? Button(Statements sql, string id) =>
        sql.First(
            "SELECT id, owner, sealed_for, until, body FROM buttons WHERE id = ?1",
            r => new StoredButton(r.Text(0), r.Text(1), r.TextOrNull(2), r.Moment(3), r.Bytes(4)),
            id);

    public static byte[]? Key(Statements sql, string seekerId) =>
        sql.First("SELECT wrapped FROM keys WHERE seeker = ?1", r => r.Bytes(0), seekerId);

    public static string? Cursor(Statements sql, string name) =>
        sql.First("SELECT value FROM cursors WHERE name = ?1", r => r.Text(0), name);

    public static List<OutboxHead> Pending(Statements sql) =>
        sql.All(
            "SELECT id, sequence, lane, sealed_for, state, attempt, since, due FROM outbox INDEXED BY outbox_pending WHERE state < 4 ORDER BY sequence",
            r => new OutboxHead(
                r.Text(0), r.Number(1), r.Text(2), r.TextOrNull(3), (OutboxState)r.Number(4), (int)r.Number(5), r.Moment(6), r.Moment(7)));

    public static long LastSequence(Statements sql) =>
        sql.First("SELECT sequence FROM outbox ORDER BY sequence DESC LIMIT 1", r => (object)r.Number(0)) is long last ? last : 0;

    public static byte[]? OutboxBody(Statements sql, string rowId) =>
        sql.First("SELECT body FROM outbox WHERE id = ?1 AND state < 4", r => r.Bytes(0), rowId);

    public static List<StoredTimer> Timers(Statements sql) =>
        sql.All(
            "SELECT name, at, sealed_for, body FROM timers ORDER BY at, name",
            r => new StoredTimer(r.Text(0), r.Moment(1), r.TextOrNull(2), r.Bytes(3)));

    public static int DeadLetters(Statements sql) =>
        sql.All("SELECT count(*) FROM dead_letters", r => (int)r.Number(0))[0];

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

    private static StoredShelf Shelf(Row r) => new(r.Text(0), r.Text(1), r.Moment(2), r.Text(3), r.Bytes(4));

    public static StoredCode? Code(Statements sql, string hash) =>
        sql.First("SELECT hash, place, until, sealed_for, body FROM codes WHERE hash = ?1", Code, hash);

    public static StoredCode? CodeOf(Statements sql, string place) =>
        sql.First("SELECT hash, place, until, sealed_for, body FROM codes WHERE place = ?1", Code, place);

    private static StoredCode Code(Row r) => new(r.Text(0), r.Text(1), r.Moment(2), r.Text(3), r.Bytes(4));

    private static StoredDocument Document(Row r) => new(r.Text(0), r.TextOrNull(1), r.Bytes(2));

    private static StoredAddress Address(Row r) => new(r.Text(0), r.Text(1), r.Text(2), r.TextOrNull(3), r.Bytes(4));

    private static StoredLink Link(Row r) =>
        new(r.Text(0), r.Text(1), r.Text(2), (int)r.Number(3), r.Text(4), r.Bytes(5));
}
