namespace MentorBot.Simulators.Discord;

/// <summary>Ids as Discord makes them: milliseconds since 2015 in the upper 42 bits, a counter below. Strictly rising, so order of id is order of creation.</summary>
internal sealed class Snowflakes(SimulatorClock clock)
{
    public const long Epoch = 1_420_070_400_000;

    private ulong _last;

    /// <summary>Call with the world's gate held.</summary>
    public ulong Next()
    {
        var fresh = (ulong)(clock.Now.ToUnixTimeMilliseconds() - Epoch) << 22;
        _last = fresh > _last ? fresh : _last + 1;
        return _last;
    }

    public static DateTimeOffset TimeOf(ulong id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> 22) + Epoch);
}
