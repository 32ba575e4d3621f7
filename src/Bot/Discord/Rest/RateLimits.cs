namespace MentorBot.Bot.Discord.Rest;

/// <summary>
/// Discord's limits as they are known so far. A bucket is learnt from the headers of answers (its name, how many calls are
/// left, when it fills again) and belongs to a top-level id; until a route has been answered once it is not limited. Calls under
/// way are counted against what is left, so that many at once don't overrun it. One further limit holds for all calls together.
/// Nothing waits here: a call that may not go is told how long.
/// </summary>
public sealed class RateLimits
{
    /// <summary>Buckets that are kept before those that have filled again are forgotten.</summary>
    private const int SweepAt = 8192;

    /// <summary>Two windows of one bucket are never this near to each other, and one window's end is never told this far apart.</summary>
    private const double SameWindowSeconds = 0.5;

    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly Dictionary<(string Template, ulong Top), Bucket> _byRoute = [];
    private readonly Dictionary<(string Name, ulong Top), Bucket> _byName = [];
    private readonly DateTimeOffset[] _recent;
    private int _next;
    private DateTimeOffset _allClosedUntil = DateTimeOffset.MinValue;

    public RateLimits(int callsPerSecond, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(callsPerSecond, 1);
        _time = time;
        _recent = callsPerSecond == int.MaxValue ? [] : new DateTimeOffset[callsPerSecond];
    }

    /// <summary>Zero and the call is counted as under way (<see cref="Left"/> must follow), or how long to wait.</summary>
    public TimeSpan Enter(Route route)
    {
        ArgumentNullException.ThrowIfNull(route);
        var now = _time.GetUtcNow();
        lock (_gate)
        {
            var bucket = _byRoute.GetValueOrDefault((route.Template, route.Top));
            var wait = bucket?.Wait(now) ?? TimeSpan.Zero;
            if (wait > TimeSpan.Zero)
                return wait;

            if (!route.OfInteraction)
            {
                wait = WaitOfAll(now);
                if (wait > TimeSpan.Zero)
                    return wait;

                if (_recent.Length > 0)
                {
                    _recent[_next] = now;
                    _next = (_next + 1) % _recent.Length;
                }
            }

            bucket?.Begin(now);
            return TimeSpan.Zero;
        }
    }

    /// <summary>How long a call would have to wait now; nothing is counted.</summary>
    public TimeSpan Ask(Route route)
    {
        ArgumentNullException.ThrowIfNull(route);
        var now = _time.GetUtcNow();
        lock (_gate)
        {
            var wait = _byRoute.GetValueOrDefault((route.Template, route.Top))?.Wait(now) ?? TimeSpan.Zero;
            return wait > TimeSpan.Zero || route.OfInteraction ? wait : WaitOfAll(now);
        }
    }

    /// <summary>The call is over, and this is what its answer told; nothing when there was none.</summary>
    public void Left(Route route, LimitHeaders headers)
    {
        ArgumentNullException.ThrowIfNull(route);
        var now = _time.GetUtcNow();
        lock (_gate)
        {
            _byRoute.TryGetValue((route.Template, route.Top), out var known);
            known?.End();
            if (headers.Bucket is not null)
                Of(route, headers.Bucket, now).Learn(headers, now);
        }
    }

    /// <summary>Discord said 429.</summary>
    public void Refused(Route route, LimitHeaders headers, TimeSpan wait)
    {
        ArgumentNullException.ThrowIfNull(route);
        var now = _time.GetUtcNow();
        lock (_gate)
        {
            if (headers.Global && !route.OfInteraction)
                _allClosedUntil = Later(_allClosedUntil, now + wait);
            else
                Of(route, headers.Bucket ?? route.Template, now).Close(now + wait);
        }
    }

    private TimeSpan WaitOfAll(DateTimeOffset now)
    {
        if (_allClosedUntil > now)
            return _allClosedUntil - now;

        return _recent.Length > 0 && _recent[_next] > now - TimeSpan.FromSeconds(1)
            ? _recent[_next] + TimeSpan.FromSeconds(1) - now
            : TimeSpan.Zero;
    }

    private Bucket Of(Route route, string name, DateTimeOffset now)
    {
        if (_byName.TryGetValue((name, route.Top), out var bucket))
        {
            _byRoute[(route.Template, route.Top)] = bucket;
            return bucket;
        }

        if (_byName.Count >= SweepAt)
            Sweep(now);

        bucket = new Bucket();
        _byName[(name, route.Top)] = bucket;
        _byRoute[(route.Template, route.Top)] = bucket;
        return bucket;
    }

    private void Sweep(DateTimeOffset now)
    {
        foreach (var (key, bucket) in _byName)
        {
            if (bucket.IsIdle(now))
                _byName.Remove(key);
        }

        foreach (var (key, bucket) in _byRoute)
        {
            if (bucket.IsIdle(now))
                _byRoute.Remove(key);
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    /// <summary>One bucket: a number of calls in a window that begins with its first call.</summary>
    private sealed class Bucket
    {
        private static readonly TimeSpan Brief = TimeSpan.FromMilliseconds(50);

        private int _limit = int.MaxValue;
        private int _left = int.MaxValue;
        private int _underWay;
        private double _window;
        private DateTimeOffset _fullAt = DateTimeOffset.MinValue;

        public TimeSpan Wait(DateTimeOffset now)
        {
            if (now < _fullAt)
                return _left > 0 ? TimeSpan.Zero : _fullAt - now;

            // Full again, but as many calls as it holds are still under way: the next answer tells more.
            return _underWay >= _limit ? Brief : TimeSpan.Zero;
        }

        public void Begin(DateTimeOffset now)
        {
            // The window is over: it is full again but for the calls that are still under way.
            if (now >= _fullAt && _left != int.MaxValue)
                _left = _limit - _underWay;

            _underWay++;
            if (_left != int.MaxValue)
                _left--;
        }

        public void End() => _underWay = Math.Max(0, _underWay - 1);

        /// <summary>Answers overtake each other: within one window only the smaller rest is believed.</summary>
        public void Learn(LimitHeaders headers, DateTimeOffset now)
        {
            if (headers.Remaining is not { } left || headers.ResetAfter is not { } after)
                return;

            var sameWindow = headers.Reset > 0 && Math.Abs(headers.Reset - _window) < SameWindowSeconds;
            if (headers.Reset > 0 && headers.Reset < _window && !sameWindow)
                return;

            _limit = headers.Limit ?? Math.Max(1, left);
            _left = sameWindow ? Math.Min(_left, left) : Math.Max(0, left - _underWay);
            _window = headers.Reset;
            _fullAt = now + after;
        }

        public void Close(DateTimeOffset until)
        {
            _left = 0;
            _fullAt = Later(_fullAt, until);
        }

        public bool IsIdle(DateTimeOffset now) => _underWay == 0 && now >= _fullAt;
    }
}
