using MentorBot.Bot.Ports;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>
/// A copy in portions. As the connection that writes is the one that is copied, SQLite carries each commit between two portions over
/// into the copy: it needs no second reader, does not start anew, and ends as the database is at its last portion.
/// </summary>
internal sealed class OnlineBackup : IDisposable
{
    /// <summary>1 MiB at a time: the engine waits some milliseconds for one portion.</summary>
    private const int Portion = 256;

    private readonly SqliteConnection _source;
    private readonly SqliteConnection _target;
    private readonly sqlite3_backup _backup;
    private readonly string _path;
    private readonly string _unfinished;

    private OnlineBackup(SqliteConnection source, string path)
    {
        _source = source;
        _path = path;
        _unfinished = path + ".part";
        try
        {
            PrivateFiles.MakeFolder(Path.GetDirectoryName(path)!);
            File.Delete(_unfinished);
            using (PrivateFiles.Create(_unfinished))
            {
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failed(e);
        }

        _target = Session.Connect(_unfinished);
        _backup = raw.sqlite3_backup_init(_target.Handle, "main", source.Handle, "main");
        if (_backup.IsInvalid)
            throw Failed(null);
    }

    public static OnlineBackup Begin(SqliteConnection source, string path) => new(source, path);

    /// <returns>True when the copy is whole.</returns>
    public bool Step(SqliteConnection source)
    {
        // The source was reopened after a fault in between; what was copied of it can't be continued.
        if (!ReferenceEquals(source, _source))
            throw Failed(null);
        return raw.sqlite3_backup_step(_backup, Portion) switch
        {
            raw.SQLITE_DONE => true,
            raw.SQLITE_OK => false,
            var code => throw Failed(new SqliteException("The copy stopped.", code)),
        };
    }

    /// <summary>Checks the copy and gives it its name.</summary>
    public void Finish()
    {
        try
        {
            raw.sqlite3_backup_finish(_backup);
            if (Pragmas.Read(_target, "quick_check(1)") != "ok")
                throw Failed(null);

            // A copy is one file, without a log beside it: it is carried about, and must open anywhere.
            Pragmas.Run(_target, "PRAGMA journal_mode = DELETE");
            _target.Close();
            File.Move(_unfinished, _path, overwrite: true);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw Failed(e);
        }
    }

    public void Dispose()
    {
        _backup.Dispose();
        _target.Dispose();
        File.Delete(_unfinished);
    }

    private StoreFaultException Failed(Exception? inner) =>
        new(StoreFault.Unwritable, $"The backup {_path} could not be made: check that its folder can be written and has space.", inner);
}
