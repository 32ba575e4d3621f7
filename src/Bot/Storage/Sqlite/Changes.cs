using System.Diagnostics;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>
/// What each change does to the tables. Everything that may be decided twice (a mark, a row of the outbox, a dead letter) inserts
/// once and lets what is there stay; everything that is a current state replaces.
/// </summary>
internal static class Changes
{
    /// <summary>How many rows of each kind one pruning takes at most: the commit that carries it must stay short. The engine prunes again and again.</summary>
    public const int PruneAtMost = 500;

    /// <summary>A file is many pages, and each is wiped.</summary>
    public const int PruneFilesAtMost = 50;

    /// <summary>Buttons of one question share this many characters of their ids.</summary>
    public const int QuestionPart = 20;

    public static void Apply(Statements sql, Change change)
    {
        switch (change)
        {
            case Change.PutDocument c:
                PutDocument(sql, c);
                break;
            case Change.DropDocument c:
                sql.Run("DELETE FROM documents WHERE kind = ?1 AND id = ?2", c.Kind, c.Id);
                break;
            case Change.MarkHandled c:
                sql.Run("INSERT INTO handled (id, at) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING", c.InputId, c.At.UtcTicks);
                break;
            case Change.PutOutbox { Head: var h, Body: var body }:
                // Of the id alone: the same row again is no error, but another row with a taken sequence is.
                sql.Run(
                    """
                    INSERT INTO outbox (sequence, id, lane, sealed_for, state, attempt, since, due, body)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO NOTHING
                    """,
                    h.Sequence, h.Id, h.Lane, h.SealedFor, (long)h.State, (long)h.Attempt, h.Since.UtcTicks, h.Due.UtcTicks, body);
                break;
            case Change.MoveOutbox c:
                sql.Run(
                    c.State >= OutboxState.Sent
                        ? "UPDATE outbox SET state = ?2, attempt = ?3, due = ?4, lane = '', sealed_for = NULL, body = x'' WHERE id = ?1 AND state < 4"
                        : "UPDATE outbox SET state = ?2, attempt = ?3, due = ?4 WHERE id = ?1 AND state < 4",
                    c.Id, (long)c.State, (long)c.Attempt, c.Due.UtcTicks);
                break;
            case Change.PutTimer { Timer: var t }:
                sql.Run(
                    """
                    INSERT INTO timers (name, at, sealed_for, body) VALUES (?1, ?2, ?3, ?4)
                    ON CONFLICT (name) DO UPDATE SET at = ?2, sealed_for = ?3, body = ?4
                    """,
                    t.Name, t.At.UtcTicks, t.SealedFor, t.Body);
                break;
            case Change.DropTimer c:
                sql.Run("DELETE FROM timers WHERE name = ?1", c.Name);
                break;
            case Change.PutAddress { Address: var a }:
                sql.Run(
                    "INSERT OR REPLACE INTO addresses (hash, owner, role, sealed_for, body) VALUES (?1, ?2, ?3, ?4, ?5)",
                    a.Hash, a.Owner, a.Role, a.SealedFor, a.Body);
                break;
            case Change.DropAddress c:
                sql.Run("DELETE FROM addresses WHERE hash = ?1", c.Hash);
                break;
            case Change.PutLink { Link: var l }:
                sql.Run(
                    "INSERT OR REPLACE INTO links (key, message, side, part, sealed_for, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    l.Key, l.MessageId, l.Side, (long)l.Part, l.SealedFor, l.Body);
                break;
            case Change.DropLinks c:
                sql.Run("DELETE FROM links WHERE message = ?1 AND side = ?2", c.MessageId, c.Side);
                break;
            case Change.PutButton { Button: var b }:
                sql.Run(
                    "INSERT OR REPLACE INTO buttons (id, owner, sealed_for, until, body) VALUES (?1, ?2, ?3, ?4, ?5)",
                    b.Id, b.Owner, b.SealedFor, b.Until.UtcTicks, b.Body);
                break;
            case Change.DropButton c:
                DropButton(sql, c.Id);
                break;
            case Change.PutKey c:
                sql.Run("INSERT OR REPLACE INTO keys (seeker, wrapped) VALUES (?1, ?2)", c.SeekerId, c.Wrapped);
                break;
            case Change.ForgetSeeker c:
                Forget(sql, c.SeekerId);
                break;
            case Change.PutCursor c:
                sql.Run("INSERT INTO cursors (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2", c.Name, c.Value);
                break;
            case Change.PutDeadLetter c:
                sql.Run(
                    "INSERT INTO dead_letters (input, at, fault, sealed_for, body) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (input) DO NOTHING",
                    c.InputId, c.At.UtcTicks, c.Fault, c.SealedFor, c.Body);
                break;
            case Change.PutActivity c:
                sql.Run(
                    "INSERT INTO activity (at, what, topic, conversation, service) VALUES (?1, ?2, ?3, ?4, ?5)",
                    c.At.UtcTicks, c.What, c.Topic, c.Conversation, c.Service);
                break;
            case Change.PutShelf { Item: var s }:
                sql.Run(
                    """
                    INSERT INTO shelf (place, id, at, sealed_for, body) VALUES (?1, ?2, ?3, ?4, ?5)
                    ON CONFLICT (place, id) DO UPDATE SET sealed_for = ?4, body = ?5
                    """,
                    s.Place, s.Id, s.At.UtcTicks, s.SealedFor, s.Body);
                break;
            case Change.DropShelf c:
                sql.Run("DELETE FROM shelf WHERE place = ?1 AND id = ?2", c.Place, c.Id);
                sql.Run("DELETE FROM shelf_files WHERE place = ?1 AND id = ?2", c.Place, c.Id);
                break;
            case Change.PutShelfFile { File: var f }:
                sql.Run(
                    "INSERT INTO shelf_files (place, id, at, sealed_for, body) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (place, id) DO NOTHING",
                    f.Place, f.Id, f.At.UtcTicks, f.SealedFor, f.Body);
                break;
            case Change.PruneShelf c:
                sql.Run("DELETE FROM shelf_files WHERE number IN (SELECT number FROM shelf_files WHERE at < ?1 ORDER BY at LIMIT ?2)", c.Before.UtcTicks, (long)PruneFilesAtMost);
                sql.Run("DELETE FROM shelf WHERE number IN (SELECT number FROM shelf WHERE at < ?1 ORDER BY at LIMIT ?2)", c.Before.UtcTicks, (long)PruneAtMost);
                break;
            case Change.PutCode { Code: var k }:
                sql.Run("INSERT OR REPLACE INTO codes (place, hash, until, sealed_for, body) VALUES (?1, ?2, ?3, ?4, ?5)", k.Place, k.Hash, k.Until.UtcTicks, k.SealedFor, k.Body);
                break;
            case Change.ExtendCode c:
                sql.Run("UPDATE codes SET until = ?2 WHERE hash = ?1", c.Hash, c.Until.UtcTicks);
                break;
            case Change.DropCode c:
                sql.Run("DELETE FROM codes WHERE place = ?1", c.Place);
                break;
            case Change.PruneCodes c:
                sql.Run("DELETE FROM codes WHERE place IN (SELECT place FROM codes WHERE until < ?1 ORDER BY until LIMIT ?2)", c.Before.UtcTicks, (long)PruneAtMost);
                break;
            case Change.Prune c:
                Prune(sql, c.Before.UtcTicks);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Nearly always the same owner again: then the body alone is written and no index is touched.</summary>
    private static void PutDocument(Statements sql, Change.PutDocument c)
    {
        var updated = sql.Run(
            "UPDATE documents SET body = ?4 WHERE kind = ?1 AND id = ?2 AND sealed_for IS ?3", c.Kind, c.Id, c.SealedFor, c.Body);
        if (updated == 0)
            sql.Run(
                """
                INSERT INTO documents (kind, id, sealed_for, body) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (kind, id) DO UPDATE SET sealed_for = ?3, body = ?4
                """,
                c.Kind, c.Id, c.SealedFor, c.Body);
    }

    private static void DropButton(Statements sql, string id)
    {
        var owner = sql.First("SELECT owner FROM buttons WHERE id = ?1", r => r.Text(0), id);
        if (owner is null)
            return;
        var question = id.Length > QuestionPart ? id[..QuestionPart] : id;
        sql.Run(
            "DELETE FROM buttons WHERE id >= ?1 AND id < ?1 || char(0x10FFFF) AND substr(id, 1, ?2) = ?1 AND owner = ?3",
            question, (long)QuestionPart, owner);
    }

    private static void Forget(Statements sql, string seeker)
    {
        sql.Run("DELETE FROM keys WHERE seeker = ?1", seeker);
        sql.Run("DELETE FROM documents WHERE sealed_for = ?1", seeker);
        sql.Run("DELETE FROM outbox WHERE sequence IN (SELECT sequence FROM outbox INDEXED BY outbox_pending WHERE state < 4 AND sealed_for = ?1)", seeker);
        sql.Run("DELETE FROM addresses WHERE sealed_for = ?1", seeker);
        sql.Run("DELETE FROM links WHERE sealed_for = ?1", seeker);
        sql.Run("DELETE FROM buttons WHERE sealed_for = ?1", seeker);
        sql.Run("DELETE FROM timers WHERE sealed_for = ?1", seeker);
        sql.Run("DELETE FROM dead_letters WHERE sealed_for = ?1", seeker);
        sql.Run("DELETE FROM shelf WHERE sealed_for = ?1", seeker);
        sql.Run("DELETE FROM shelf_files WHERE sealed_for = ?1", seeker);
        sql.Run("DELETE FROM codes WHERE sealed_for = ?1", seeker);
    }

    private static void Prune(Statements sql, long before)
    {
        sql.Run("DELETE FROM handled WHERE id IN (SELECT id FROM handled WHERE at < ?1 ORDER BY at LIMIT ?2)", before, (long)PruneAtMost);
        sql.Run(
            "DELETE FROM outbox WHERE state >= 4 AND since < ?1 AND sequence IN (SELECT sequence FROM outbox ORDER BY sequence LIMIT ?2)",
            before, (long)PruneAtMost);
        sql.Run("DELETE FROM buttons WHERE id IN (SELECT id FROM buttons WHERE until < ?1 ORDER BY until LIMIT ?2)", before, (long)PruneAtMost);
    }
}
