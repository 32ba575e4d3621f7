using MentorBot.Bot.Ports;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>One open connection with its prepared statements. When a fault has spoiled it, the store closes it and opens another.</summary>
internal sealed class Session : IDisposable
{
    /// <summary>What the name of the log adds to that of the database.</summary>
    public const string LogSuffix = "-wal";

    private Session(SqliteConnection connection)
    {
        Connection = connection;
        Statements = new Statements(connection);
        Log = new LogKeeping(connection);
    }

    public SqliteConnection Connection { get; }

    public Statements Statements { get; }

    public LogKeeping Log { get; }

    public bool InTransaction => raw.sqlite3_get_autocommit(Connection.Handle) == 0;

    /// <summary>Makes a new database under another name and renames it when it is whole: a database exists complete or not at all, and an empty file is never taken for a fresh start.</summary>
    public static void Create(string path)
    {
        if (File.Exists(path + LogSuffix))
            throw new StoreFaultException(StoreFault.Corrupt, $"The database {path} is missing, but its log {path}{LogSuffix} is there: put the database back to it, or move the log away too.");
        var unfinished = path + ".new";
        File.Delete(unfinished);
        File.Delete(unfinished + LogSuffix);
        using (PrivateFiles.Create(unfinished))
        {
        }

        using (var connection = Connect(unfinished))
        {
            Pragmas.Set(connection);
            Pragmas.Run(connection, $"PRAGMA application_id = {Pragmas.ApplicationId}");
            Migrations.Apply(connection, Migrations.All);
        }

        File.Move(unfinished, path);
    }

    /// <summary>Opens, locks and checks an existing database. What the log of a killed process holds is taken over by this.</summary>
    /// <param name="thoroughly">Also reads every page once. At start; not when reopening after a fault.</param>
    /// <param name="upgrade">Brings the schema up to date.</param>
    /// <exception cref="StoreFaultException">It can't be used; the message says why.</exception>
    public static Session Open(string path, bool thoroughly, bool upgrade = true)
    {
        // SQLite would take an empty file for a new database, and we would begin anew where an organisation's memory was lost.
        if (new FileInfo(path) is { Exists: true, Length: 0 })
            throw Faults.Corrupt(path, null);
        SqliteConnection? connection = null;
        try
        {
            connection = Connect(path);
            // In this mode the lock that the empty transaction takes is kept until the connection closes.
            Pragmas.Run(connection, "PRAGMA locking_mode = EXCLUSIVE");
            Pragmas.Run(connection, "BEGIN EXCLUSIVE");
            Pragmas.Run(connection, "COMMIT");
            if (Pragmas.ReadNumber(connection, "application_id") != Pragmas.ApplicationId)
                throw new StoreFaultException(StoreFault.Foreign, $"The file {path} is a database of another program. Name another file in the settings.");
            Pragmas.Set(connection);
            if (thoroughly && Pragmas.Read(connection, "quick_check(1)") != "ok")
                throw Faults.Corrupt(path, null);
            if (upgrade)
                Migrations.Apply(connection, Migrations.All);
            if (thoroughly && !Schema.IsThatOf(connection, Migrations.Of(connection, Migrations.All)))
                throw Faults.Corrupt(path, null);
            return new Session(connection);
        }
        catch (Exception e)
        {
            connection?.Dispose();
            if (e is SqliteException error)
                throw Faults.OfOpening(path, error);
            throw;
        }
    }

    public void Dispose()
    {
        Statements.Dispose();
        Connection.Dispose();
    }

    /// <summary>The store makes one call at a time and asks nobody how much memory SQLite uses, so locks and counts around each of its steps are for nothing. Only before the first connection; later it is refused and changes nothing.</summary>
    private static void Configure()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public static SqliteConnection Connect(string path)
    {
        Configure();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
