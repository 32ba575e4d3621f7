using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>
/// When the log is copied back into the database and cut to nothing.
///
/// A commit appends to the log, so what it blanked still stands there, and in the pages that it replaced in the database, until the next
/// copying back. Some moments after a commit, and at once when somebody is forgotten, the log is copied back and cut to nothing: the wrapped
/// key of hers must be nowhere when we say that it is gone. Then <c>secure_delete</c> holds for all files again. A log that has grown in
/// between is copied back as well but keeps its length, and the next commits write over it: a file that grows anew costs more than the writing.
/// </summary>
internal sealed class LogKeeping(SqliteConnection connection)
{
    /// <summary>How long something blanked may still stand in a file, at most, while the store can write. Cutting the log takes milliseconds, in which the engine waits.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromSeconds(5);

    /// <summary>Pages, 16 MiB in all. Beyond this a crash would take longer to recover from, and the disk would fill for nothing.</summary>
    private const int LongestLog = 4096;

    private int _copiedBack;

    public bool IsLong => Written() - _copiedBack > LongestLog;

    /// <summary>Waits for nobody: there is no other connection. A fault leaves the log as it was, with everything in it.</summary>
    public void CutBack() => CopyBack("TRUNCATE");

    /// <summary>The next commit begins at the log's start again. Faults as in <see cref="CutBack"/>.</summary>
    public void CopyBack() => CopyBack("PASSIVE");

    private void CopyBack(string mode)
    {
        Pragmas.Run(connection, $"PRAGMA wal_checkpoint({mode})");
        _copiedBack = Written();
    }

    /// <summary>Pages that this connection has written to the log since it was opened.</summary>
    private int Written()
    {
        _ = raw.sqlite3_db_status(connection.Handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var written, out _, 0);
        return written;
    }
}
