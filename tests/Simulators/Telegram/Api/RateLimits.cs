namespace MentorBot.Simulators.Telegram;

/// <summary>
/// Waits that the server imposes. Two sources: the documented limits when they are switched on (30 messages a second in all,
/// about one a second per chat with short bursts), and 429 faults that hold for a chat or for all until their wait is over.
/// </summary>
internal sealed class RateLimits(SimulatedClock clock)
{
    private const double OverallPerSecond = 30;
    private const double ChatPerSecond = 1;
    private const double ChatBurst = 5;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, DateTimeOffset> _closed = [];
    private readonly Dictionary<long, Bucket> _chats = [];
    private Bucket _overall = new(OverallPerSecond, DateTimeOffset.MinValue);

    public volatile bool Enforced;

    /// <summary>Nothing to a chat (or to any, for 0) before the wait is over.</summary>
    public void Close(long chat, TimeSpan wait)
    {
        lock (_gate)
        {
            _closed[chat] = clock.Now + wait;
        }
    }

    /// <returns>Whole seconds to wait, or null when the call may pass.</returns>
    public int? Wait(string method, long chat)
    {
        lock (_gate)
        {
            var now = clock.Now;
            if (_closed.Count > 0 && (Closed(0, now) ?? Closed(chat, now)) is { } wait)
                return wait;

            if (!Enforced || !Counts(method))
                return null;

            var ofChat = _chats.GetValueOrDefault(chat, new Bucket(ChatBurst, now)).Filled(now, ChatPerSecond, ChatBurst);
            var overall = _overall.Filled(now, OverallPerSecond, OverallPerSecond);
            if (ofChat.Left < 1 || overall.Left < 1)
                return Math.Max(1, (int)Math.Ceiling(Math.Max((1 - ofChat.Left) / ChatPerSecond, (1 - overall.Left) / OverallPerSecond)));

            _chats[chat] = ofChat with { Left = ofChat.Left - 1 };
            _overall = overall with { Left = overall.Left - 1 };
            return null;
        }
    }

    private int? Closed(long chat, DateTimeOffset now)
    {
        if (!_closed.TryGetValue(chat, out var until))
            return null;

        if (until > now)
            return (int)Math.Ceiling((until - now).TotalSeconds);

        _closed.Remove(chat);
        return null;
    }

    private static bool Counts(string method) => method.StartsWith("send", StringComparison.Ordinal) && method != "sendChatAction"
        || method.StartsWith("edit", StringComparison.Ordinal);

    private readonly record struct Bucket(double Left, DateTimeOffset At)
    {
        public Bucket Filled(DateTimeOffset now, double perSecond, double most) =>
            new(Math.Min(most, Left + ((now - At).TotalSeconds * perSecond)), now);
    }
}
