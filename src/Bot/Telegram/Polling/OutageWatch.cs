namespace MentorBot.Bot.Telegram.Polling;

/// <summary>
/// Watches for how long the platform was not heard. It keeps updates for a day and then drops them without a word, so the
/// operator is called at a quarter of an hour, 6, 12 and 20 hours; and if it was longer than the day, she is told
/// afterwards that messages may be lost, since nobody else can know. An alarm stays due until it was raised.
/// </summary>
internal sealed class OutageWatch(DateTimeOffset lastHeard)
{
    /// <summary>How long the platform keeps an update.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private static readonly TimeSpan[] Calls = [TimeSpan.FromMinutes(15), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(20)];

    private int _raised;

    public DateTimeOffset LastHeard { get; private set; } = lastHeard;

    /// <summary>The highest age that is reached and was not called yet, or null.</summary>
    public TimeSpan? DueCall(DateTimeOffset now)
    {
        for (var i = Calls.Length - 1; i >= _raised; i--)
        {
            if (now - LastHeard >= Calls[i])
                return Calls[i];
        }

        return null;
    }

    public void Called(TimeSpan age) => _raised = Array.IndexOf(Calls, age) + 1;

    /// <summary>How long the silence was, if it was so long that the platform has dropped messages.</summary>
    public TimeSpan? Gap(DateTimeOffset now) => now - LastHeard > Kept ? now - LastHeard : null;

    public void Heard(DateTimeOffset now)
    {
        LastHeard = now;
        _raised = 0;
    }
}
