namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>
/// When the log is copied back into the database and cut to nothing.
///
/// A commit appends to the log, so what it blanked still stands there, and in the pages that it replaced in the database, until the next
/// copying back. That is done when the log has grown, some moments after a commit, and at once when somebody is forgotten: the wrapped
/// key of hers must be nowhere when we say that it is gone. Then <c>secure_delete</c> holds for all files again.
/// </summary>
internal sealed class LogKeeping(string database)
{
    /// <summary>How long something blanked may still stand in a file, at most, while the store can write. Cutting the log takes milliseconds, in which the engine waits.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromSeconds(5);

    /// <summary>Beyond this a crash would take longer to recover from, and the disk would fill for nothing.</summary>
    private const long LongestLog = 16 << 20;

    private readonly FileInfo _log = new(database + Session.LogSuffix);

    public bool IsLong
    {
        get
        {
            _log.Refresh();
            return _log is { Exists: true, Length: > LongestLog };
        }
    }

    /// <summary>Waits for nobody: there is no other connection. A fault leaves the log as it was, with everything in it.</summary>
    public static void CutBack(Session session) => Pragmas.Run(session.Connection, "PRAGMA wal_checkpoint(TRUNCATE)");
}
