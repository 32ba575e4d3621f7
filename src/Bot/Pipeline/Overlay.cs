namespace MentorBot.Bot.Pipeline;

/// <summary>
/// What the store holds of one kind, seen through a bounded cache that its only writer keeps true. Writes are seen at once by
/// the turn that makes them and by everybody after <see cref="Keep"/>; <see cref="Drop"/> forgets them as if they had never been.
/// A null value is knowledge too: the store has none.
/// </summary>
internal sealed class Overlay<TKey, TValue>(int capacity)
    where TKey : notnull
    where TValue : class
{
    private readonly Dictionary<TKey, TValue?> _pending = [];
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue? Value)>> _cache = [];
    private readonly LinkedList<(TKey Key, TValue? Value)> _order = new();

    public async ValueTask<TValue?> ReadAsync(TKey key, Func<TKey, ValueTask<TValue?>> load)
    {
        if (TryRead(key, out var value))
        {
            return value;
        }

        value = await load(key);
        Cache(key, value);
        return value;
    }

    public bool TryRead(TKey key, out TValue? value)
    {
        if (_pending.TryGetValue(key, out value))
        {
            return true;
        }

        if (!_cache.TryGetValue(key, out var node))
        {
            return false;
        }

        _order.Remove(node);
        _order.AddFirst(node);
        value = node.Value.Value;
        return true;
    }

    public void Write(TKey key, TValue? value) => _pending[key] = value;

    public void Keep()
    {
        foreach (var (key, value) in _pending)
        {
            Cache(key, value);
        }

        _pending.Clear();
    }

    public void Drop() => _pending.Clear();

    private void Cache(TKey key, TValue? value)
    {
        if (_cache.TryGetValue(key, out var node))
        {
            _order.Remove(node);
            node.Value = (key, value);
            _order.AddFirst(node);
            return;
        }

        _cache[key] = _order.AddFirst((key, value));
        if (_cache.Count > capacity)
        {
            _cache.Remove(_order.Last!.Value.Key);
            _order.RemoveLast();
        }
    }
}
