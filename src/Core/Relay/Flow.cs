using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>
/// How much one side of a conversation has said lately: a bucket of tokens, written as the time that it needs to be full again.
/// A clock that goes back refills nothing and takes nothing away.
/// </summary>
/// <param name="At">When it was last taken from.</param>
/// <param name="Debt">How long from <paramref name="At"/> until the bucket is full.</param>
/// <param name="Slow">Who writes knows that it goes on more slowly.</param>
/// <param name="Refused">When who writes was last told that something was not taken; null when all of late was.</param>
public sealed record Flow(DateTimeOffset At, TimeSpan Debt, bool Slow, DateTimeOffset? Refused)
{
    /// <summary>How many messages of one side can wait for their turn.</summary>
    public const int MostWaiting = 300;

    public static readonly Flow Full = new(DateTimeOffset.MinValue, TimeSpan.Zero, false, null);

    /// <summary>How long one more message has to wait; null when too many wait already.</summary>
    public TimeSpan? Wait(DateTimeOffset now, Tempo tempo)
    {
        var wait = Left(now, tempo) - (tempo.Step * (tempo.Burst - 1));
        return wait <= TimeSpan.Zero ? TimeSpan.Zero : wait <= tempo.Step * MostWaiting ? wait : null;
    }

    /// <summary>How long until the last of what waits has had its turn.</summary>
    public TimeSpan Behind(DateTimeOffset now, Tempo tempo)
    {
        var last = Left(now, tempo) - (tempo.Step * tempo.Burst);
        return last > TimeSpan.Zero ? last : TimeSpan.Zero;
    }

    /// <summary>One message more. That she was told of the slowness is forgotten when the bucket is half full again, so that nobody is told at every third message.</summary>
    public Flow Take(DateTimeOffset now, Tempo tempo, bool slowed)
    {
        var left = Left(now, tempo);
        return new Flow(now, left + tempo.Step, slowed || (Slow && left > tempo.Step * tempo.Burst / 2), null);
    }

    private TimeSpan Left(DateTimeOffset now, Tempo tempo)
    {
        // No debt is larger than a full queue's, unless the limit was raised meanwhile.
        var most = tempo.Step * (tempo.Burst + MostWaiting);
        var left = (Debt < most ? Debt : most) - (now > At ? now - At : TimeSpan.Zero);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
