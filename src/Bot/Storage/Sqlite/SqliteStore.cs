using MentorBot.Bot.Ports;
using Microsoft.Data.Sqlite;

namespace MentorBot.Bot.Storage.Sqlite;

/// <summary>
/// The store in one SQLite file of one process.
///
/// One connection does everything, one call at a time: so nothing is ever seen that is not committed, and no lock inside the database is ever
/// waited for. Two things keep others out: a lock file, held from opening to closing, is the lease on the organisation (it is not lost when some other
/// code of this process opens and closes the database file, as SQLite's own locks would be); and SQLite's exclusive mode keeps foreign tools away.
///
/// A commit that fails is rolled back and reported as not durable. If the fault leaves doubts about the connection, it is closed,
/// and the next call opens another, which takes over what the log holds. So the store works again once the disk does.
///
/// Commits append to a log, which is copied back and cut from time to time (<see cref="LogKeeping"/>). A fault in that is no fault of the
/// commit before it, which is durable; it is tried again.
/// </summary>
public sealed partial class SqliteStore : IStore
{
    private readonly string _path;
    private readonly FileStream _lease;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ITimer _later;
    private Session? _session;
    private bool _isLogged;
    private bool _closed;

    private SqliteStore(string path, FileStream lease, Session session, TimeProvider time)
    {
        _path = path;
        _lease = lease;
        _session = session;
        // A killed process may have left a log.
        _isLogged = true;
        _later = time.CreateTimer(_ => _ = CutBackLaterAsync(), null, LogKeeping.Delay, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The connection, for tests that look inside or make it fail.</summary>
    internal SqliteConnection Connection => Current().Connection;

    /// <summary>Opens the database, or makes it with its folder, checks it whole and brings its schema up to date. Takes seconds for a large one.</summary>
    /// <exception cref="StoreFaultException">It can't be used; the message says why and what to do.</exception>
    public static SqliteStore Open(string path, TimeProvider time) => Open(path, time, upgrade: true);

    /// <summary>The same for who only reads what is kept there: an older program can still work with it afterwards.</summary>
    internal static SqliteStore OpenAsItIs(string path, TimeProvider time) => Open(path, time, upgrade: false);

    private static SqliteStore Open(string path, TimeProvider time, bool upgrade)
    {
        path = Path.GetFullPath(path);
        var lease = Lease.Take(path);
        try
        {
            if (!File.Exists(path))
                Session.Create(path);
            if (PrivateFiles.IsExposed(path))
                throw new StoreFaultException(StoreFault.Exposed, $"Other users of this machine may read the database {path}: run chmod 600 on it.");
            return new SqliteStore(path, lease, Session.Open(path, thoroughly: true, upgrade), time);
        }
        catch (Exception e)
        {
            lease.Dispose();
            throw e is IOException or UnauthorizedAccessException ? Lease.CannotWrite(path, e) : e is SqliteException error ? Faults.OfOpening(path, error) : e;
        }
    }

    public async ValueTask CommitAsync(Batch batch)
    {
        if (batch.IsEmpty)
            return;
        await InTurnAsync(session =>
        {
            session.Statements.Run("BEGIN IMMEDIATE");
            foreach (var change in batch.Changes)
                Changes.Apply(session.Statements, change);
            session.Statements.Run("COMMIT");
            Logged(session, forgotten: batch.Changes.Any(change => change is Change.ForgetSeeker));
            return true;
        });
    }

    /// <summary>
    /// Copies the database, as it is at one moment, to a file that only we may read; a file that is there is replaced once the copy is
    /// whole and checked. Work goes on between the portions. The copy is sealed as the original is, and useless without the master key.
    /// </summary>
    /// <exception cref="StoreFaultException">The copy could not be written, or is not sound. What was at the path before is still there.</exception>
    public async ValueTask BackupAsync(string path, CancellationToken stop)
    {
        path = Path.GetFullPath(path);
        if (string.Equals(path, _path, StringComparison.Ordinal))
            throw new ArgumentException("A backup goes to another file than the database.", nameof(path));
        using var backup = await InTurnAsync(session => OnlineBackup.Begin(session.Connection, path));
        while (!await InTurnAsync(session => backup.Step(session.Connection)))
            stop.ThrowIfCancellationRequested();
        backup.Finish();
    }

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        try
        {
            _closed = true;
            await _later.DisposeAsync();
            Drop();
            await _lease.DisposeAsync();
        }
        finally
        {
            _turn.Release();
        }
    }

    private ValueTask<T> ReadAsync<T>(Func<Statements, T> read) => InTurnAsync(session => read(session.Statements));

    private async ValueTask<T> InTurnAsync<T>(Func<Session, T> work)
    {
        await _turn.WaitAsync();
        try
        {
            return work(Current());
        }
        catch (SqliteException e)
        {
            Abandon(spoiled: Faults.SpoilsConnection(e));
            if (Faults.IsCorrupt(e))
                throw Faults.Corrupt(_path, e);
            if (Faults.IsPassing(e))
                throw Faults.NotDurable(e);
            throw;
        }
        catch
        {
            Abandon(spoiled: false);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Something stands in the log: it is cut back now, or soon.</summary>
    private void Logged(Session session, bool forgotten)
    {
        if (forgotten)
        {
            CutBack(session);
            return;
        }

        if (!_isLogged)
            CutBackSoon();
        if (session.Log.IsLong)
            Tidy(session.Log.CopyBack);
    }

    private void CutBack(Session session)
    {
        if (Tidy(session.Log.CutBack))
            _isLogged = false;
        else
            CutBackSoon();
    }

    private void CutBackSoon()
    {
        _isLogged = true;
        _later.Change(LogKeeping.Delay, Timeout.InfiniteTimeSpan);
    }

    /// <summary>False when the disk refuses just now; what was committed is durable all the same.</summary>
    private bool Tidy(Action copyBack)
    {
        try
        {
            copyBack();
            return true;
        }
        catch (SqliteException e) when (Faults.IsPassing(e))
        {
            if (Faults.SpoilsConnection(e))
                Drop();
            return false;
        }
    }

    private async Task CutBackLaterAsync()
    {
        await _turn.WaitAsync();
        try
        {
            if (!_closed && _session is { } session && _isLogged)
                CutBack(session);
        }
        catch (SqliteException)
        {
            // Damage: whoever uses the store next opens it anew and meets it.
            Drop();
        }
        finally
        {
            _turn.Release();
        }
    }

    private Session Current()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        try
        {
            if (_session is null)
            {
                _session = Session.Open(_path, thoroughly: false);

                // What the connection before it left in the log.
                CutBackSoon();
            }

            return _session;
        }
        catch (StoreFaultException e) when (e.Fault is StoreFault.Unwritable or StoreFault.Locked)
        {
            throw new NotDurableException("Nothing was stored: the database can't be opened again now.", e);
        }
    }

    /// <summary>Leaves no transaction open. SQLite itself has rolled back after some faults.</summary>
    private void Abandon(bool spoiled)
    {
        if (_session is { InTransaction: true } session)
        {
            try
            {
                session.Statements.Run("ROLLBACK");
            }
            catch (SqliteException)
            {
                spoiled = true;
            }
        }

        if (spoiled)
            Drop();
    }

    private void Drop()
    {
        _session?.Dispose();
        _session = null;
    }
}
