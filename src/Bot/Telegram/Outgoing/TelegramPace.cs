using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Telegram.Outgoing;

/// <summary>
/// The platform's limits before it has to say them. Each limit is one number: the moment at which all that was granted would
/// have been sent at the steady rate. A grant moves it one interval on; as long as it is no further ahead than the burst
/// allows, the next is granted. Told to wait, a chat is frozen for so long; and when several chats are told so at once, it is the
/// limit of all together, and all are frozen.
/// Asked by the engine's thread; told of waits by the lanes.
/// </summary>
internal sealed class TelegramPace : IPace
{
    private const int MostChats = 4096;
    private const int ChatsThatMeanAll = 3;

    private static readonly TimeSpan Together = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly Limit _all;
    private readonly Limit _perChat;
    private readonly Dictionary<long, Meter> _chats = [];
    private readonly List<(long Chat, DateTimeOffset At)> _told = [];
    private Meter _together;

    public TelegramPace(TelegramSettings settings)
    {
        _all = new Limit(settings.MessagesPerSecond, (int)Math.Max(1, settings.MessagesPerSecond));
        _perChat = new Limit(settings.MessagesPerSecondPerChat, settings.BurstPerChat);
    }

    /// <summary>How many chats are remembered; those that owe nothing are forgotten.</summary>
    public int Remembered => _chats.Count;

    public TimeSpan Take(Address to, DateTimeOffset now)
    {
        lock (_gate)
        {
            var known = TelegramIds.TryParse(to, out var ids);
            var chat = known ? _chats.GetValueOrDefault(ids.Chat) : default;
            var wait = Longer(_together.Wait(_all, now), chat.Wait(_perChat, now));
            if (wait > TimeSpan.Zero)
                return wait;

            _together = _together.Granted(_all, now);
            if (known)
                Remember(ids.Chat, chat.Granted(_perChat, now), now);

            return TimeSpan.Zero;
        }
    }

    /// <param name="chat">Whose limit it seemed to be.</param>
    public void Freeze(long chat, TimeSpan wait, DateTimeOffset now)
    {
        lock (_gate)
        {
            Remember(chat, _chats.GetValueOrDefault(chat).Frozen(wait, now), now);
            _told.RemoveAll(earlier => earlier.Chat == chat || (now - earlier.At).Duration() > Together);
            _told.Add((chat, now));
            if (_told.Count < ChatsThatMeanAll)
                return;

            _together = _together.Frozen(wait, now);
            _told.Clear();
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private void Remember(long chat, Meter meter, DateTimeOffset now)
    {
        _chats[chat] = meter;
        if (_chats.Count <= MostChats)
            return;

        foreach (var (key, value) in _chats)
        {
            if (value.IsIdle(now))
                _chats.Remove(key);
        }

        // More chats at once than the platform's limit lets through: forgetting costs a 429, keeping costs memory without end.
        if (_chats.Count > MostChats)
            _chats.Clear();
    }

    private readonly record struct Limit(TimeSpan Interval, TimeSpan Burst)
    {
        public Limit(double perSecond, int burst)
            : this(TimeSpan.FromSeconds(1 / perSecond), TimeSpan.FromSeconds(1 / perSecond) * (Math.Max(burst, 1) - 1))
        {
        }
    }

    /// <param name="Due">When all that was granted is through at the steady rate.</param>
    private readonly record struct Meter(DateTimeOffset Due, DateTimeOffset FrozenFrom, DateTimeOffset FrozenUntil)
    {
        public TimeSpan Wait(Limit limit, DateTimeOffset now)
        {
            var ahead = Due - now - limit.Burst;

            // Further ahead than grants can bring it: the clock was set back.
            if (ahead > limit.Interval)
                ahead = TimeSpan.Zero;

            var frozen = now < FrozenFrom ? TimeSpan.Zero : FrozenUntil - now;
            return Longer(TimeSpan.Zero, Longer(ahead, frozen));
        }

        public Meter Granted(Limit limit, DateTimeOffset now) =>
            this with { Due = (Due > now && Due - now <= limit.Burst + limit.Interval ? Due : now) + limit.Interval };

        public Meter Frozen(TimeSpan wait, DateTimeOffset now) =>
            now + wait > FrozenUntil || now < FrozenFrom ? this with { FrozenFrom = now, FrozenUntil = now + wait } : this;

        public bool IsIdle(DateTimeOffset now) => Due <= now && FrozenUntil <= now;
    }
}
