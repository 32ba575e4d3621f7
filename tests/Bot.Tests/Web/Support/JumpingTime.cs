namespace MentorBot.Bot.Tests.Web.Support;

/// <summary>A clock that stands still until it is moved on. Timers run as the machine's do.</summary>
internal sealed class JumpingTime : TimeProvider
{
    private long _now = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _now), TimeSpan.Zero);

    public void Jump(TimeSpan by) => Interlocked.Add(ref _now, by.Ticks);
}
