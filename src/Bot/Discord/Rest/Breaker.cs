namespace MentorBot.Bot.Discord.Rest;

/// <summary>
/// Discord shuts out an address that makes 10,000 invalid calls (401, 403, 429) in ten minutes. Long before that we stop
/// ourselves: at most a hundred in any ten minutes, then nothing leaves until the oldest of them is ten minutes old.
/// </summary>
public sealed class Breaker(TimeProvider time)
{
    public const int Most = 100;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly DateTimeOffset[] _invalid = new DateTimeOffset[Most];
    private int _next;

    /// <summary>How long no call may leave; zero when calls may.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (_gate)
            {
                var until = _invalid[_next] + Window;
                var now = time.GetUtcNow();
                return _invalid[_next] != default && until > now ? until - now : TimeSpan.Zero;
            }
        }
    }

    public void CountInvalid()
    {
        lock (_gate)
        {
            _invalid[_next] = time.GetUtcNow();
            _next = (_next + 1) % Most;
        }
    }
}
