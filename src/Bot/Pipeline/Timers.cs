using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Pipeline;

/// <summary>The timers that are set, soonest first. The store has the same; this is only the order.</summary>
internal sealed class Timers
{
    private readonly Dictionary<string, StoredTimer> _byName = new(StringComparer.Ordinal);
    private readonly PriorityQueue<StoredTimer, DateTimeOffset> _order = new();

    public void Set(StoredTimer timer)
    {
        _byName[timer.Name] = timer;
        _order.Enqueue(timer, timer.At);
    }

    public void Stop(string name) => _byName.Remove(name);

    /// <summary>The turn is durable: its timers are what is.</summary>
    public void Keep(Turn turn)
    {
        foreach (var (name, timer) in turn.Timers)
        {
            if (timer is null)
            {
                Stop(name);
            }
            else
            {
                Set(timer);
            }
        }
    }

    /// <summary>When the next one is due; null when none is set.</summary>
    public DateTimeOffset? Next
    {
        get
        {
            DropStale();
            return _order.TryPeek(out var timer, out _) ? timer.At : null;
        }
    }

    /// <summary>Those that are due, in order. They stay set until <see cref="Stop"/>.</summary>
    public IReadOnlyList<StoredTimer> Due(DateTimeOffset now)
    {
        var due = new List<StoredTimer>();
        for (DropStale(); _order.TryPeek(out var timer, out _) && timer.At <= now; DropStale())
        {
            due.Add(_order.Dequeue());
        }

        foreach (var timer in due)
        {
            _order.Enqueue(timer, timer.At);
        }

        return due;
    }

    private void DropStale()
    {
        while (_order.TryPeek(out var timer, out _) && (!_byName.TryGetValue(timer.Name, out var current) || !ReferenceEquals(current, timer)))
        {
            _order.Dequeue();
        }
    }
}
