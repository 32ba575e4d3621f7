namespace MentorBot.Bot.Privacy;

/// <summary>
/// The unwrapped keys of those who talk just now, found by the wrapped bytes. It holds two generations: what is used moves to the young
/// one; when that is full, it becomes the old one, and what nobody used since is let go. So it is bounded and keeps what is used.
/// </summary>
internal sealed class KeyCache(int capacity)
{
    private readonly Lock _lock = new();
    private readonly int _generation = capacity / 2;
    private Dictionary<byte[], Cipher> _young = new(ByContent.Instance);
    private Dictionary<byte[], Cipher> _old = new(ByContent.Instance);

    public int Count
    {
        get
        {
            lock (_lock)
                return _young.Count + _old.Count;
        }
    }

    public Cipher? Find(byte[] wrapped)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(wrapped, out var key))
                return key;
            if (!_old.Remove(wrapped, out key))
                return null;
            Keep(wrapped, key);
            return key;
        }
    }

    public void Add(byte[] wrapped, Cipher key)
    {
        lock (_lock)
            Keep([.. wrapped], key);
    }

    private void Keep(byte[] wrapped, Cipher key)
    {
        if (_young.Count >= _generation)
        {
            _old = _young;
            _young = new(ByContent.Instance);
        }

        _young[wrapped] = key;
    }

    /// <summary>Wrapped keys are full of chance, so a few of their bytes make a good hash; equal are only those that agree in all.</summary>
    private sealed class ByContent : IEqualityComparer<byte[]>
    {
        public static readonly ByContent Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] bytes) => bytes.Length < 5 ? bytes.Length : BitConverter.ToInt32(bytes, 1);
    }
}
