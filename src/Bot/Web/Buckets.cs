namespace MentorBot.Bot.Web;

/// <summary>
/// Token buckets by key: so many at once, then one for each span. A bucket that is full again is forgotten, so what is held is bounded by what
/// was asked lately; where even that is too much, who is not known yet is refused and nobody else is delayed. Thread-safe.
/// </summary>
internal sealed class Buckets(int burst, TimeSpan each, TimeProvider time, int mostKeys = 100_000)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private DateTimeOffset _nextSweep;

    /// <param name="cost">For what weighs more than one.</param>
    public bool TryTake(string key, int cost = 1)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            Sweep(now);
            if (!_buckets.TryGetValue(key, out var bucket))
            {
                if (_buckets.Count >= mostKeys)
                    return false;

                bucket = new Bucket(burst, now);
            }

            var left = Filled(bucket, now);
            _buckets[key] = new Bucket(left < cost ? left : left - cost, now);
            return left >= cost;
        }
    }

    private double Filled(Bucket bucket, DateTimeOffset now) => Math.Min(burst, bucket.Left + Math.Max(0, (now - bucket.At) / each));

    private void Sweep(DateTimeOffset now)
    {
        if (now < _nextSweep)
            return;

        _nextSweep = now + each * burst;
        foreach (var (key, bucket) in _buckets)
        {
            if (Filled(bucket, now) >= burst)
                _buckets.Remove(key);
        }
    }

    private readonly record struct Bucket(double Left, DateTimeOffset At);
}
