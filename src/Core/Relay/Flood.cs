using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// Keeps a flood of one side from drowning the other.
///
/// Theory of operation. Each side of a conversation has a bucket (<see cref="Flow"/>). What finds a token goes at once; what
/// finds none goes when its token comes, and who wrote it is told once that it goes on more slowly: the seeker by a sentence,
/// the mentor by the waiting mark. When too much waits, the rest is not taken and that is said, so that neither the
/// outbox nor the reader is buried. Edits take a token like messages. Withdrawals take none but keep their place behind what they
/// withdraw. What the house itself says is never slowed: an answer to a cry for help goes past what waits.
/// </summary>
internal static class Flood
{
    /// <summary>Who floods is not answered faster than this, or the answers would be the next flood.</summary>
    private static readonly TimeSpan BetweenAnswers = TimeSpan.FromSeconds(10);

    /// <param name="said">The message or edit, made for the moment it may go.</param>
    public static Decision<Conversation> FromSeeker(Conversation state, RelayTurn turn, Effect said, params IReadOnlyList<Effect> more)
    {
        if (turn.House.Tempo is not { } tempo)
        {
            return Decision<Conversation>.Stay(state, [said, .. more]);
        }

        var flow = state.OfSeeker ?? Flow.Full;
        if (flow.Wait(turn.At, tempo) is not { } wait)
        {
            return IsAnswered(flow, turn.At)
                ? Decision<Conversation>.Stay(state with { OfSeeker = flow with { Refused = turn.At } }, Life.Tell(state, Phrase.Of("talk.too-much")))
                : Decision<Conversation>.Stay(state);
        }

        var slowed = wait > TimeSpan.Zero;
        var next = state with { OfSeeker = flow.Take(turn.At, tempo, slowed) };
        return Decision<Conversation>.Stay(next, [At(said, turn.At, wait), .. more, .. slowed && !flow.Slow ? [Life.Tell(state, Phrase.Of("talk.slower"))] : Array.Empty<Effect>()]);
    }

    public static Decision<Conversation> FromMentor(Conversation state, RelayTurn turn, MessageId message, Effect said, params IReadOnlyList<Effect> more)
    {
        if (turn.House.Tempo is not { } tempo)
        {
            return Decision<Conversation>.Stay(state, [said, .. more]);
        }

        var flow = state.OfMentor ?? Flow.Full;
        if (flow.Wait(turn.At, tempo) is not { } wait)
        {
            var failed = new ToDesk.SetMark(state.Id, message, Mark.Failed);
            return IsAnswered(flow, turn.At)
                ? Decision<Conversation>.Stay(state with { OfMentor = flow with { Refused = turn.At } }, failed, new ToDesk.Tell(state.Id, Phrase.Of("desk.too-much"), [], message))
                : Decision<Conversation>.Stay(state, failed);
        }

        // An edit's end sets no mark, so a waiting mark for it would stay for ever.
        var waits = wait > TimeSpan.Zero && said is ToSeeker.Pass ? [new ToDesk.SetMark(state.Id, message, Mark.Waiting)] : Array.Empty<Effect>();
        return Decision<Conversation>.Stay(state with { OfMentor = flow.Take(turn.At, tempo, wait > TimeSpan.Zero) }, [At(said, turn.At, wait), .. more, .. waits]);
    }

    /// <summary>The effect, not before the last of what this side has waiting.</summary>
    public static Effect Behind(Effect effect, Flow? flow, RelayTurn turn) =>
        flow is null || turn.House.Tempo is not { } tempo ? effect : At(effect, turn.At, flow.Behind(turn.At, tempo));

    private static bool IsAnswered(Flow flow, DateTimeOffset now) => flow.Refused is not { } told || now - told >= BetweenAnswers || now < told;

    private static Effect At(Effect effect, DateTimeOffset now, TimeSpan wait) => wait > TimeSpan.Zero ? effect with { NotBefore = now + wait } : effect;
}
