namespace MentorBot.Stories.World;

/// <summary>Time that moves only when it is told to. Timers fire in the order they are due, at the moment they are due.</summary>
internal sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (_gate)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    /// <summary>When the next timer is due; null when none is set.</summary>
    public DateTimeOffset? Next
    {
        get
        {
            lock (_gate)
            {
                return _timers.Where(timer => timer.At is not null).Min(timer => timer.At);
            }
        }
    }

    /// <summary>Moves to that moment and fires what is due by then.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        List<ManualTimer> due;
        lock (_gate)
        {
            _now = moment > _now ? moment : _now;
            due = [.. _timers.Where(timer => timer.At <= _now).OrderBy(timer => timer.At)];
        }

        due.ForEach(timer => timer.Fire());
    }

    /// <summary>The clock is set to another moment, or the machine slept until then: timers go on as if nothing had been.</summary>
    public void Leap(TimeSpan by)
    {
        lock (_gate)
        {
            _now += by;
            _timers.ForEach(timer => timer.Shift(by));
        }
    }

    private sealed class ManualTimer(ManualTime owner, Action fire) : ITimer
    {
        public DateTimeOffset? At { get; private set; }

        public void Fire()
        {
            At = null;
            fire();
        }

        public void Shift(TimeSpan by) => At += by;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            // As far as a timer of the system goes.
            ArgumentOutOfRangeException.ThrowIfGreaterThan(dueTime, TimeSpan.FromMilliseconds(uint.MaxValue - 1));
            At = dueTime == Timeout.InfiniteTimeSpan ? null : owner._now + dueTime;
            return true;
        }

        public void Dispose()
        {
            lock (owner._gate)
            {
                owner._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
