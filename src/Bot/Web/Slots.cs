namespace MentorBot.Bot.Web;

/// <summary>How many may be at something at once, in all and of one key: who takes long keeps nobody else from it. Thread-safe.</summary>
internal sealed class Slots(int most, int each)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private int _count;

    /// <returns>What gives the slot back; null where none is free.</returns>
    public IDisposable? TryTake(string key)
    {
        lock (_gate)
        {
            var taken = _taken.GetValueOrDefault(key);
            if (_count >= most || taken >= each)
                return null;

            _count++;
            _taken[key] = taken + 1;
            return new Slot(this, key);
        }
    }

    private void GiveBack(string key)
    {
        lock (_gate)
        {
            _count--;
            if (--_taken[key] == 0)
                _taken.Remove(key);
        }
    }

    private sealed class Slot(Slots slots, string key) : IDisposable
    {
        private int _given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _given, 1) == 0)
                slots.GiveBack(key);
        }
    }
}
