using System.Diagnostics.CodeAnalysis;

namespace MentorBot.Bot.Discord;

/// <summary>The last things of a kind, up to a number; the oldest is forgotten first. Thread-safe.</summary>
internal sealed class Recent<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, TValue> _values = [];
    private readonly Queue<TKey> _order = new();

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_gate)
            return _values.TryGetValue(key, out value);
    }

    /// <summary>The value that is there, or this one from now on.</summary>
    public TValue GetOrAdd(TKey key, TValue value)
    {
        lock (_gate)
        {
            if (_values.TryGetValue(key, out var known))
                return known;

            Put(key, value);
            return value;
        }
    }

    public void Set(TKey key, TValue value)
    {
        lock (_gate)
        {
            if (_values.ContainsKey(key))
                _values[key] = value;
            else
                Put(key, value);
        }
    }

    private void Put(TKey key, TValue value)
    {
        if (_order.Count >= most)
            _values.Remove(_order.Dequeue());

        _values[key] = value;
        _order.Enqueue(key);
    }
}
