namespace MentorBot.Stories.Walks;

/// <summary>All chance of a walk. The same seed gives the same walk; while it is calm, nothing goes wrong.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>How much goes wrong, from 0 (nothing) to 1.</summary>
    public double Storm { get; set; }

    public int Below(int bound) => _random.Next(bound);

    public bool Chance(double chance) => _random.NextDouble() < chance;

    /// <summary>A fault that happens this often in the worst weather.</summary>
    public bool Fault(double chance) => Storm > 0 && _random.NextDouble() < chance * Storm;

    public T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
