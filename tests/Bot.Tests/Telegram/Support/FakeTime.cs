using Xunit;

namespace MentorBot.Bot.Tests.Telegram.Support;

/// <summary>Time that moves only when told. Timers fire in the order they are due.</summary>
internal sealed class FakeTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Jump(TimeSpan by)
    {
        lock (_gate)
        {
            _now += by;
        }
    }

    /// <summary>Waits until something waits for at most <paramref name="atMost"/>, and moves time exactly there.</summary>
    public Task PassNextWaitAsync(TimeSpan atMost, CancellationToken giveUp = default) => PassAsync(wait => wait <= atMost, giveUp);

    /// <summary>Waits until something waits for exactly this long, and moves time there. Whatever is under way is done by then.</summary>
    public Task PassWaitOfAsync(TimeSpan length) => PassAsync(wait => wait == length, CancellationToken.None);

    /// <summary>Waits until something waits for exactly this long.</summary>
    public Task WaitIsOfAsync(TimeSpan length) => FindAsync(wait => wait == length, CancellationToken.None);

    private async Task PassAsync(Func<TimeSpan, bool> isMeant, CancellationToken giveUp)
    {
        if (await FindAsync(isMeant, giveUp) is { } due)
        {
            lock (_gate)
            {
                _timers.Remove(due);
                _now = due.Due > _now ? due.Due : _now;
            }

            due.Fire();
        }
    }

    private async Task<FakeTimer?> FindAsync(Func<TimeSpan, bool> isMeant, CancellationToken giveUp)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        FakeTimer? due;
        for (var round = 0; (due = Soonest(isMeant)) is null; round++)
        {
            if (round < 100)
            {
                await Task.Yield();
                continue;
            }

            if (giveUp.IsCancellationRequested)
                return null;

            Assert.False(patience.IsCancellationRequested, "Nothing waited for 30 seconds.");
            await Task.Delay(1, CancellationToken.None);
        }

        return due;
    }

    private FakeTimer? Soonest(Func<TimeSpan, bool> isMeant)
    {
        lock (_gate)
        {
            return _timers.Where(timer => isMeant(timer.Due - _now)).MinBy(timer => timer.Due);
        }
    }

    private sealed class FakeTimer(FakeTime time, Action callback) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Fire() => callback();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                time._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = time._now + dueTime;
                    time._timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (time._gate)
            {
                time._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
