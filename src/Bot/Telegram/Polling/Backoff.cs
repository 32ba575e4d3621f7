namespace MentorBot.Bot.Telegram.Polling;

/// <summary>How long to wait after a failure: from half a second to half a minute, with chance in it so that many bots do not return in step.</summary>
internal sealed class Backoff(Random random)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private int _failures;

    public void Succeeded() => _failures = 0;

    public TimeSpan Failed()
    {
        var full = First * Math.Pow(2, Math.Min(_failures++, 10));
        return (full < Longest ? full : Longest) * (0.5 + (random.NextDouble() / 2));
    }
}
