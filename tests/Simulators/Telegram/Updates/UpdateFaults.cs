namespace MentorBot.Simulators.Telegram;

/// <summary>What goes wrong with updates on their way: repeats, second ids, order, ids that jump. Each is asked for by number and then over.</summary>
public sealed class UpdateFaults(int seed)
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(seed);
    private readonly List<PendingUpdate> _held = [];
    private int _again;
    private int _secondIds;
    private int _reorder;
    private int? _nextId;
    private int _jump;

    /// <summary>The next <paramref name="count"/> updates come again, with the same update_id, after they were confirmed.</summary>
    public void Duplicate(int count = 1) => Set(() => _again += count);

    /// <summary>The next <paramref name="count"/> updates come twice, under two update_ids.</summary>
    public void SecondId(int count = 1) => Set(() => _secondIds += count);

    /// <summary>The next <paramref name="count"/> updates are held back and then put in a shuffled order, ids rising in the new order.</summary>
    public void Reorder(int count) => Set(() => _reorder = count);

    /// <summary>The next update_id is higher by so many than it would be.</summary>
    public void Jump(int by) => Set(() => _jump += by);

    /// <summary>The next update_id is this one, higher or lower than the last, as after a week without updates.</summary>
    public void ResetTo(int id) => Set(() => _nextId = id);

    internal IReadOnlyList<PendingUpdate> Pass(PendingUpdate draft)
    {
        lock (_gate)
        {
            if (_again > 0)
            {
                _again--;
                draft.Again = true;
            }

            if (_reorder == 0)
                return [draft];

            _held.Add(draft);
            return _held.Count < _reorder ? [] : TakeHeld();
        }
    }

    internal IReadOnlyList<PendingUpdate> TakeHeld()
    {
        lock (_gate)
        {
            _reorder = 0;
            var order = _held.ToArray();
            _held.Clear();
            if (order.Length < 2)
                return order;

            // A shuffle that changes nothing would be a fault that did not happen.
            var before = order.ToArray();
            do
            {
                _random.Shuffle(order);
            }
            while (order.SequenceEqual(before, ReferenceEqualityComparer.Instance));

            return order;
        }
    }

    internal int NextId(int planned)
    {
        lock (_gate)
        {
            var id = (_nextId ?? planned) + _jump;
            (_nextId, _jump) = (null, 0);
            return id;
        }
    }

    internal bool TakeSecondId()
    {
        lock (_gate)
        {
            return _secondIds > 0 && _secondIds-- > 0;
        }
    }

    private void Set(Action change)
    {
        lock (_gate)
        {
            change();
        }
    }
}
