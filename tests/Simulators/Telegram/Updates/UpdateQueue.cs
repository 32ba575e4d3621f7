using System.Text;

namespace MentorBot.Simulators.Telegram;

/// <summary>
/// The bot's queue of updates. An update is kept until a later offset confirms it, it is delivered to the webhook, or it
/// expires (24 hours after the message; 150 seconds for a button press). Ids count up by one, and start anew at a
/// random place after a week without updates. More than 100 000 waiting updates do not fit: further ones are lost, and so is
/// one above half a megabyte. An answer holds four megabytes at most.
/// </summary>
internal sealed class UpdateQueue(SimulatedClock clock, int seed)
{
    public const int Capacity = 100_000;
    private const int MaxUpdateBytes = 1 << 19;
    private const int MaxAnswerBytes = 1 << 22;

    private readonly Lock _gate = new();
    private readonly LinkedList<PendingUpdate> _pending = new();
    private readonly Queue<PendingUpdate> _again = new();
    private readonly Random _random = new(seed);
    private DateTimeOffset _last;
    private DateTimeOffset _soonest = DateTimeOffset.MaxValue;
    private int _next;

    public AllowedUpdates Allowed { get; } = new();

    public UpdateFaults Faults { get; } = new(seed);

    /// <summary>Called after updates were added, outside of the lock.</summary>
    public Action<IReadOnlyList<PendingUpdate>>? Arrived { get; set; }

    /// <summary>Updates that found the queue full.</summary>
    public int Lost { get; private set; }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                DropExpired();
                return _pending.Count + _again.Count;
            }
        }
    }

    /// <param name="kind">The member that names the kind, checked against allowed_updates.</param>
    public void Push(string kind, byte[] members, TimeSpan life, long lane, int? id = null)
    {
        if (!Allowed.Allows(kind) || life <= TimeSpan.Zero)
            return;

        var added = new List<PendingUpdate>(1);
        lock (_gate)
        {
            foreach (var draft in Faults.Pass(new PendingUpdate(id ?? 0, members, clock.Now + life, lane)))
                Add(draft, added);
        }

        if (added.Count > 0)
            Arrived?.Invoke(added);
    }

    /// <summary>Lets go what <see cref="UpdateFaults.Reorder"/> still holds back.</summary>
    public void ReleaseHeld()
    {
        var added = new List<PendingUpdate>();
        lock (_gate)
        {
            foreach (var draft in Faults.TakeHeld())
                Add(draft, added);
        }

        Arrived?.Invoke(added);
    }

    /// <summary>
    /// The earliest unconfirmed updates from <paramref name="offset"/> on. A positive offset confirms what is below it; a negative
    /// one forgets all but the last so many; one far outside of the queue is ignored.
    /// </summary>
    public List<PendingUpdate> Get(int offset, int limit)
    {
        lock (_gate)
        {
            DropExpired();
            if (offset < 0)
            {
                while (_pending.Count > -(long)offset)
                    _pending.RemoveFirst();
            }
            else if (offset > 0 && offset <= (long)_next + 10 && offset >= (long)(_pending.First?.Value.Id ?? _next) - Capacity)
            {
                Confirm(offset);
            }

            var batch = new List<PendingUpdate>();
            while (batch.Count < limit && _again.TryDequeue(out var again))
                batch.Add(again);

            var room = MaxAnswerBytes;
            for (var node = _pending.First; node is not null && batch.Count < limit && (room -= 50 + node.Value.Members.Length) > 0; node = node.Next)
                batch.Add(node.Value);

            return batch;
        }
    }

    public PendingUpdate[] All()
    {
        lock (_gate)
        {
            DropExpired();
            return [.. _pending];
        }
    }

    public void Remove(PendingUpdate update)
    {
        lock (_gate)
        {
            _pending.Remove(update);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _pending.Clear();
            _again.Clear();
        }
    }

    private void Confirm(int offset)
    {
        while (_pending.First is { } first && first.Value.Id < offset)
        {
            _pending.RemoveFirst();
            if (first.Value.Again)
                _again.Enqueue(first.Value with { Again = false });
        }
    }

    private void Add(PendingUpdate draft, List<PendingUpdate> added)
    {
        if (_pending.Count >= Capacity || draft.Members.Length > MaxUpdateBytes)
        {
            Lost++;
            return;
        }

        if (_next == 0 || (_pending.Count == 0 && clock.Now - _last >= TimeSpan.FromDays(7)))
            _next = _random.Next((2 * 1_000_000) + 1, int.MaxValue / 4);

        _next = Faults.NextId(_next);
        var update = draft.Id == 0 ? draft with { Id = _next++ } : draft;
        _last = clock.Now;
        _soonest = update.Expires < _soonest ? update.Expires : _soonest;
        _pending.AddLast(update);
        added.Add(update);
        if (Faults.TakeSecondId())
            Add(draft with { Id = 0 }, added);
    }

    /// <summary>Lives differ, so an expired update may stand behind one that is not.</summary>
    private void DropExpired()
    {
        var now = clock.Now;
        if (now < _soonest)
            return;

        _soonest = DateTimeOffset.MaxValue;
        for (var node = _pending.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.Expires <= now)
                _pending.Remove(node);
            else if (node.Value.Expires < _soonest)
                _soonest = node.Value.Expires;

            node = next;
        }
    }

    /// <summary>The members of an update object as JSON text: <c>"kind":value</c>.</summary>
    public static byte[] Members(string kind, ReadOnlySpan<byte> value) => [(byte)'"', .. Encoding.UTF8.GetBytes(kind), (byte)'"', (byte)':', .. value];
}
