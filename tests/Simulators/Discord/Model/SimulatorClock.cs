namespace MentorBot.Simulators.Discord;

/// <summary>The time of the simulated platform: the real one plus what a test has skipped. It never goes back.</summary>
public sealed class SimulatorClock(TimeProvider inner)
{
    private long _skippedTicks;

    public DateTimeOffset Now => inner.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _skippedTicks));

    internal void Skip(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        Interlocked.Add(ref _skippedTicks, time.Ticks);
    }
}
