using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Language;

namespace MentorBot.Bot.Pipeline;

/// <summary>What an engine is made of.</summary>
/// <param name="Phrases">What the house says now; asked once a turn.</param>
/// <param name="MostInFlight">How many sends of one messenger may be on their way at once: as many as one reading of Telegram brings, since what is claimed in the commit that writes it is written once less.</param>
internal sealed record EngineParts(
    IStore Store,
    ISealer Sealer,
    IDirectory Directory,
    Messengers Messengers,
    Func<Phrasebook> Phrases,
    House House,
    EngineHealth Health,
    TimeProvider Time,
    ILoggerFactory Logs,
    int MostInFlight = 100)
{
    /// <summary>Where others read who the mentors are.</summary>
    public RosterBoard Roster { get; init; } = new();

    /// <summary>Where others read what staff knows of services.</summary>
    public KeptBoard Kept { get; init; } = new();

    /// <summary>How a send is begun. On the thread pool, unless a test wants sends in the order of their claims.</summary>
    public Action<Func<Task>>? Launch { get; init; }
}

/// <summary>What can be said of the engine from outside: numbers and moments, no content. Written by the engine, read by anybody.</summary>
internal sealed class EngineHealth
{
    private long _commits;
    private long _changes;
    private long _lastCommit;
    private int _waiting;
    private long _stalledSince;

    public long Commits => Interlocked.Read(ref _commits);

    public long Changes => Interlocked.Read(ref _changes);

    /// <summary>Rows of the outbox without an end.</summary>
    public int Waiting
    {
        get => Volatile.Read(ref _waiting);
        set => Volatile.Write(ref _waiting, value);
    }

    public bool IsStalled => Interlocked.Read(ref _stalledSince) != 0;

    public DateTimeOffset LastCommit => new(Interlocked.Read(ref _lastCommit), TimeSpan.Zero);

    public void Committed(DateTimeOffset now, int changes)
    {
        Interlocked.Increment(ref _commits);
        Interlocked.Add(ref _changes, changes);
        Interlocked.Exchange(ref _lastCommit, now.UtcTicks);
        Interlocked.Exchange(ref _stalledSince, 0);
    }

    /// <returns>True when this is news: the store could write the last time.</returns>
    public bool Stalled(DateTimeOffset now) => Interlocked.CompareExchange(ref _stalledSince, now.UtcTicks, 0) == 0;
}
