using MentorBot.Bot.Ports;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>
/// What SQLite's errors mean to us: the file is damaged; or it can't be written now, and may be later; or it is a bug of ours.
/// The engine's own texts go into the inner exception alone: they name tables and files, never values.
/// </summary>
internal static class Faults
{
    public static bool IsCorrupt(SqliteException error) => error.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    public static bool IsPassing(SqliteException error) => error.SqliteErrorCode
        is raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN
        or raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PERM or raw.SQLITE_NOMEM;

    /// <summary>After these, what the connection believes about the file may be wrong: it is closed and opened anew.</summary>
    public static bool SpoilsConnection(SqliteException error) => error.SqliteErrorCode is not (raw.SQLITE_FULL or raw.SQLITE_CONSTRAINT);

    public static StoreFaultException Corrupt(string path, Exception? inner) => new(
        StoreFault.Corrupt,
        $"The database {path} is damaged. Stop the service, move {path} and {path}{Session.LogSuffix} (if it is there) aside, copy the last good backup to {path}, and start again.",
        inner);

    public static StoreFaultException OfOpening(string path, SqliteException error) => error.SqliteErrorCode switch
    {
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => Corrupt(path, error),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Locked(path, error),
        _ => new(StoreFault.Unwritable, $"The database {path} can't be opened for writing: check that the disk is not full and that the service's user owns it (SQLite error {error.SqliteExtendedErrorCode}).", error),
    };

    public static StoreFaultException Locked(string path, Exception inner) => new(
        StoreFault.Locked, $"Another process works on {path}: only one may. Stop it first.", inner);

    public static NotDurableException NotDurable(SqliteException error) => new(
        error.SqliteErrorCode switch
        {
            raw.SQLITE_FULL => "Nothing was stored: the disk is full.",
            raw.SQLITE_READONLY => "Nothing was stored: the database is read-only.",
            _ => $"Nothing was stored: the database can't be read or written now (SQLite error {error.SqliteExtendedErrorCode}).",
        },
        error);
}
