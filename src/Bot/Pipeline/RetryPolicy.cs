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
/// success a row is given up, and its sender told. Where a permission or the token is missing, somebody has to mend it: what is
/// worth waiting waits as long, and asks from once a minute to every ten, since a platform may shut out who asks too often. An unclear end is repeated at once where the platform recognises a
/// repetition or the call does the same twice; elsewhere (Telegram has no such key) it is repeated a single time, marked for
/// the reader: a word lost to a person in danger is worse than a word twice.
/// </summary>
internal static class RetryPolicy
{
    public static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan FirstWaitOutside = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWaitOutside = TimeSpan.FromMinutes(10);

    /// <param name="attempt">Which attempt this was, from 1.</param>
    /// <param name="repeatable">Doing it twice does no harm.</param>
    /// <param name="wasRepeat">This attempt already was the repetition of an unclear one.</param>
    /// <param name="mayWait">It is still worth something after somebody has mended what keeps us out.</param>
    public static Verdict Judge(Delivery delivery, int attempt, bool repeatable, bool wasRepeat, DateTimeOffset since, DateTimeOffset now, bool mayWait = true) => delivery switch
    {
        Delivery.Sent => new Verdict.End(OutboxState.Sent, null),
        Delivery.Rejected { Reason: Refusal.NotAllowed or Refusal.TokenRefused } when mayWait && now - since <= Patience =>
            new Verdict.Again(wasRepeat ? OutboxState.Uncertain : OutboxState.Ready, now + Doubled(FirstWaitOutside, attempt, LongestWaitOutside)),
        Delivery.Rejected rejected => new Verdict.End(OutboxState.Rejected, rejected.Reason),
        _ when now - since > Patience => new Verdict.End(OutboxState.Expired, null),
        Delivery.RetryAfter { Wait: { } wait } => new Verdict.Again(wasRepeat ? OutboxState.Uncertain : OutboxState.Ready, now + wait),
        Delivery.RetryAfter => new Verdict.Again(wasRepeat ? OutboxState.Uncertain : OutboxState.Ready, now + Doubled(FirstWait, attempt, LongestWait)),
        Delivery.Unknown when !repeatable && wasRepeat => new Verdict.End(OutboxState.Expired, null),
        _ => new Verdict.Again(OutboxState.Uncertain, now + (attempt == 1 ? TimeSpan.Zero : Doubled(FirstWait, attempt, LongestWait))),
    };

    private static TimeSpan Doubled(TimeSpan first, int attempt, TimeSpan longest)
    {
        var wait = first * Math.Pow(2, Math.Min(attempt - 1, 12));
        return wait < longest ? wait : longest;
    }
}
