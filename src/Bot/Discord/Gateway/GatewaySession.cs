namespace MentorBot.Bot.Discord.Gateway;

/// <summary>
/// What to do on the gateway's connection, and nothing else: no socket, no clock, no store.
///
/// Discord keeps a session for some minutes after a connection is gone, unless it was closed with 1000 or 1001. A session is resumed from the
/// last event that is <em>committed</em>, not the last that was received: what was received and not committed comes once more. A heartbeat
/// tells the same number. A heartbeat that was not acknowledged before the next means that the connection is dead though it looks
/// alive: it is left and the session resumed. A session that Discord calls invalid, or closes for its sequence or age, is forgotten;
/// the next connection identifies. Close codes that no repetition can change end it all. Failures in a row wait longer and longer.
/// </summary>
internal sealed class GatewaySession(SessionPoint? stored, Func<double> chance)
{
    /// <summary>Closing with it keeps the session.</summary>
    public const int KeepSession = 4000;

    /// <summary>Heartbeats before a session has to be there.</summary>
    private const int BeatsBeforeLive = 2;

    /// <summary>Connections that fail before a session is given up: it has died meanwhile, or its address has.</summary>
    private const int FailuresOfSession = 8;

    private static readonly TimeSpan HelloPatience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private SessionPoint? _session = stored;
    private TimeSpan _interval;
    private bool _greeted;
    private bool _live;
    private bool _beatOpen;
    private int _beats;
    private int _failures;

    /// <summary>The next connection will ask for a new session, of which there are only so many a day.</summary>
    public bool WillIdentify => _session is null;

    /// <summary>Where to connect to for the session there is.</summary>
    public string? ResumeUrl => _session?.ResumeUrl;

    /// <summary>A connection is there.</summary>
    public IReadOnlyList<GatewayAct> Connected()
    {
        _greeted = false;
        _live = false;
        _beatOpen = false;
        _beats = 0;
        return [new GatewayAct.WakeIn(HelloPatience)];
    }

    /// <summary>No connection could be made.</summary>
    public IReadOnlyList<GatewayAct> Unreached()
    {
        _live = false;
        return [new GatewayAct.Leave(null, NextWait())];
    }

    /// <summary>The point of an event of the session there is; null when there is none.</summary>
    public SessionPoint? Point(long seq) => _session is null ? null : _session with { Seq = seq };

    public IReadOnlyList<GatewayAct> On(GatewaySignal signal) => signal switch
    {
        GatewaySignal.Hello hello => Hello(hello),
        GatewaySignal.Ready ready => Ready(ready),
        GatewaySignal.Resumed => Live(),
        GatewaySignal.Woken woken => Woken(woken.Committed),
        GatewaySignal.BeatWanted wanted => [new GatewayAct.Beat(SeqOf(wanted.Committed))],
        GatewaySignal.Acknowledged => Acknowledged(),
        GatewaySignal.ReconnectWanted => [new GatewayAct.Leave(KeepSession, TimeSpan.Zero)],
        GatewaySignal.Invalid invalid => Invalid(invalid.CanResume),
        GatewaySignal.Overrun => [new GatewayAct.Leave(KeepSession, TimeSpan.Zero)],
        GatewaySignal.Closed closed => Closed(closed.Code),
        GatewaySignal.Stopping => [new GatewayAct.End(KeepSession)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private IReadOnlyList<GatewayAct> Hello(GatewaySignal.Hello hello)
    {
        _greeted = true;
        _interval = hello.Interval;
        GatewayAct begin = _session is { } session ? new GatewayAct.Resume(session.Session, SeqOf(hello.Committed) ?? session.Seq) : new GatewayAct.Identify();

        // The first heartbeat comes at a random part of the interval, so that a whole world reconnecting does not beat at once.
        return [begin, new GatewayAct.WakeIn(_interval * chance())];
    }

    private IReadOnlyList<GatewayAct> Ready(GatewaySignal.Ready ready)
    {
        _session = new SessionPoint(ready.Session, ready.ResumeUrl, ready.Seq);
        return Live();
    }

    private IReadOnlyList<GatewayAct> Live()
    {
        _live = true;
        _failures = 0;
        return [];
    }

    private IReadOnlyList<GatewayAct> Acknowledged()
    {
        _beatOpen = false;
        return [];
    }

    private IReadOnlyList<GatewayAct> Woken(SessionPoint? committed)
    {
        if (!_greeted || _beatOpen || (!_live && _beats >= BeatsBeforeLive))
            return [new GatewayAct.Leave(KeepSession, NextWait())];

        _beatOpen = true;
        _beats++;
        return [new GatewayAct.Beat(SeqOf(committed)), new GatewayAct.WakeIn(_interval)];
    }

    private IReadOnlyList<GatewayAct> Invalid(bool canResume)
    {
        if (!canResume)
            _session = null;

        if (!_live)
            _failures++;

        // Discord asks for one to five seconds; more when it says so again and again.
        return [new GatewayAct.Leave(KeepSession, Larger(TimeSpan.FromSeconds(1 + (4 * chance())), Backoff()))];
    }

    private IReadOnlyList<GatewayAct> Closed(int? code)
    {
        if (code is { } told && CloseCodes.Fatal(told) is { } sentence)
            return [new GatewayAct.GiveUp(sentence)];

        if (code is { } reason && CloseCodes.EndsSession(reason))
            _session = null;

        return [new GatewayAct.Leave(null, NextWait())];
    }

    /// <summary>A connection that worked is replaced at once; one that never did counts as a failure.</summary>
    private TimeSpan NextWait()
    {
        if (_live)
            return TimeSpan.Zero;

        _failures++;
        if (_failures >= FailuresOfSession)
            _session = null;

        return Backoff();
    }

    private TimeSpan Backoff()
    {
        if (_failures == 0)
            return TimeSpan.Zero;

        var whole = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, _failures - 1)));
        return whole * (0.5 + (chance() / 2));
    }

    private long? SeqOf(SessionPoint? committed)
    {
        if (_session is not { } session)
            return null;

        return committed is not null && committed.Session == session.Session ? Math.Max(committed.Seq, session.Seq) : session.Seq;
    }

    private static TimeSpan Larger(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
