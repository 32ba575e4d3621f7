namespace MentorBot.Bot.Discord.Gateway;

/// <summary>Discord closes a connection on which more than 120 messages are sent in a minute. A few are kept back for heartbeats.</summary>
internal sealed class SendPace(TimeProvider time)
{
    private const int Most = 110;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTimeOffset> _sent = new();

    /// <summary>False when what is asked for had better not be sent.</summary>
    public bool Take(bool needed)
    {
        var now = time.GetUtcNow();
        while (_sent.TryPeek(out var first) && first <= now - Window)
            _sent.Dequeue();

        if (_sent.Count >= Most && !needed)
            return false;

        _sent.Enqueue(now);
        return true;
    }
}
