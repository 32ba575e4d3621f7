using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Pipeline;

/// <summary>What follows from an attempt.</summary>
internal abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>The row has its end.</summary>
    public sealed record End(OutboxState State, Refusal? Why) : Verdict;

    /// <summary>Another attempt, not before <paramref name="At"/>. <paramref name="State"/> says whether the last one may have arrived.</summary>
    public sealed record Again(OutboxState State, DateTimeOffset At) : Verdict;
}

/// <summary>
/// When to try again and when to stop; pure.
/// A wait that the platform named is kept exactly. Otherwise waits double from a second to five minutes. After a day without
/// success a row is given up, and its sender told. An unclear end is repeated at once where the platform recognises a
/// repetition or the call does the same twice; elsewhere (Telegram has no such key) it is repeated a single time, marked for
/// the reader: a word lost to a person in danger is worse than a word twice.
/// </summary>
internal static class RetryPolicy
{
    public static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <param name="attempt">Which attempt this was, from 1.</param>
    /// <param name="repeatable">Doing it twice does no harm.</param>
    /// <param name="wasRepeat">This attempt already was the repetition of an unclear one.</param>
    public static Verdict Judge(Delivery delivery, int attempt, bool repeatable, bool wasRepeat, DateTimeOffset since, DateTimeOffset now) => delivery switch
    {
        Delivery.Sent => new Verdict.End(OutboxState.Sent, null),
        Delivery.Rejected rejected => new Verdict.End(OutboxState.Rejected, rejected.Reason),
        _ when now - since > Patience => new Verdict.End(OutboxState.Expired, null),
        Delivery.RetryAfter { Wait: { } wait } => new Verdict.Again(wasRepeat ? OutboxState.Uncertain : OutboxState.Ready, now + wait),
        Delivery.RetryAfter => new Verdict.Again(wasRepeat ? OutboxState.Uncertain : OutboxState.Ready, now + Backoff(attempt)),
        Delivery.Unknown when !repeatable && wasRepeat => new Verdict.End(OutboxState.Expired, null),
        _ => new Verdict.Again(OutboxState.Uncertain, now + (attempt == 1 ? TimeSpan.Zero : Backoff(attempt))),
    };

    private static TimeSpan Backoff(int attempt)
    {
        var wait = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempt - 1, 12)));
        return wait < LongestWait ? wait : LongestWait;
    }
}
