namespace MentorBot.Bot.Pipeline;

/// <summary>
/// When a messenger is told that what it brought is durable, and goes on reading. While more lanes wait for a free sender than there are senders,
/// what it reads would only lie behind them, where it costs memory and is written down once more; the platform it comes from keeps it as safely.
/// It is held back for moments only: whatever is read is also listened to for danger, and that must not wait for the speed of another platform.
/// </summary>
internal sealed class Backpressure
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(50);

    private readonly Queue<(TaskCompletionSource Done, DateTimeOffset Until)> _held = new();

    /// <summary>When the first who waits goes on in any case; null when nobody does.</summary>
    public DateTimeOffset? Next => _held.TryPeek(out var first) ? first.Until : null;

    /// <param name="done">Completes when its messenger may go on.</param>
    public void Add(TaskCompletionSource done, DateTimeOffset now) => _held.Enqueue((done, now + Longest));

    public void Release(DateTimeOffset now, bool isCrowded)
    {
        while (_held.TryPeek(out var first) && (!isCrowded || first.Until <= now))
        {
            _held.Dequeue().Done.TrySetResult();
        }
    }
}
