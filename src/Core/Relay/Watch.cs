using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Relay;

/// <summary>
/// Every message of a seeker is looked through for danger. The mentor gets a note on it (<see cref="Notes"/>); the seeker is offered help: an offer,
/// never a verdict, that comes again only after a while, so that nobody stops reading it.
/// </summary>
internal static class Watch
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(30);

    /// <summary>Words that go past the mentor are looked through as well: she is offered help, and he hears nothing of them.</summary>
    public static IReadOnlyList<Effect> Offer(Conversation state, Content? content, RelayTurn turn) =>
        content is { Forwarded: false, Text.IsEmpty: false } && turn.House.Reader?.RiskOf(content.Text.Text) is { Level: RiskLevel.Crisis, Crisis: >= Risk.Likely } risk
            ? [Offered(state, risk, turn), .. InDanger.Offer(state, turn)]
            : [];

    /// <param name="decision">What was decided of the message.</param>
    /// <param name="offer">Whether she is offered help; where she was already, the mentor alone is told.</param>
    public static Decision<Conversation> Over(Decision<Conversation> decision, MessageId message, Content content, bool offer, RelayTurn turn)
    {
        if (!decision.Next.IsLive)
        {
            return decision;
        }

        var risk = content.Forwarded || content.Text.IsEmpty ? null : turn.House.Reader?.RiskOf(content.Text.Text);
        var crisis = risk is { Level: RiskLevel.Crisis, Crisis: >= Risk.Likely };
        var noted = Notes.Follow(decision, message, content, risk is { Level: not RiskLevel.None } ? new Heard(risk, crisis) : null, turn);
        return crisis && offer ? Told(noted, risk!, turn) : noted;
    }

    /// <summary>
    /// That she was offered help is no reason not to tell whoever has not heard of it: she may have been before she waited, or while her mentor was there; and whoever
    /// has heard that she is in no danger hears at once that it sounds like it again.
    /// </summary>
    private static Decision<Conversation> Told(Decision<Conversation> noted, Risk risk, RelayTurn turn)
    {
        var (state, before) = (noted.Next, noted.Next.Danger);
        var isOffered = before is { Level: RiskLevel.Crisis, At: var at } && at + Again > turn.At;
        Effect[] unread = before is { SaysSafe: false } && before.Unread + Again > turn.At ? [] : [.. InDanger.Unread(state, turn.House)];
        var danger = new Danger(RiskLevel.Crisis, isOffered ? before!.At : turn.At) { Unread = unread.Length > 0 ? turn.At : before?.Unread };
        return (danger == before ? noted : noted with { Next = state with { Danger = danger } })
            .And([.. isOffered ? Array.Empty<Effect>() : [Offered(state, risk, turn), .. InDanger.Offer(state, turn)], .. unread]);
    }

    private static Effect.ToSeeker.Tell Offered(Conversation state, Risk risk, RelayTurn turn) =>
        Life.Tell(state, DangerQuestion.Offer(Life.Situation(state).Seen(risk.Kind), turn.House, turn.At), DangerQuestion.Answers);
}
