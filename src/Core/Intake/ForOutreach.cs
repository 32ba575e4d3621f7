using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Outreach;

namespace MentorBot.Core.Intake;

/// <summary>
/// Somebody asks that the organisation's outreach team comes: at whatever stage, before consent and from any age, in a talk past her mentor. She writes where
/// to and why in one message, sees what would be sent, and sends it or not; what she has not sent is forgotten within a day.
/// </summary>
internal static class ForOutreach
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private const int Longest = 600;

    public static Decision<SeekerState> Pressed(IntakeTurn turn, string answer) => answer switch
    {
        OutreachOffer.Ask when turn.House.Outreach is not null => turn.State.Request is not null ? turn.Stay(turn.Tell("outreach.already")) : Ask(Without(turn)),
        OutreachOffer.Send when turn.State.Outreach is { } draft && draft.At + Kept > turn.Arrival.At && turn.House.Outreach is { } plan => Send(turn, draft, plan),
        OutreachOffer.Cancel when turn.State.Outreach is not null || turn.Came.Aside is { Kind: AsideKind.Outreach } => Without(turn).Stay(turn.Tell("outreach.cancelled")),
        _ => turn.Stay(turn.Tell("start.old-button")),
    };

    /// <summary>Where to, and why.</summary>
    public static Decision<SeekerState> Said(IntakeTurn turn, MessageId message, Content content) =>
        Words(content) is { } words ? Show(Hearing.Watch(turn, content), new OutreachDraft(message, words, turn.Arrival.At)) : turn.With(turn.Came).Stay(turn.Tell("outreach.how"));

    /// <summary>She puts right what she has not sent yet.</summary>
    public static Decision<SeekerState>? Edited(IntakeTurn turn, SeekerInput.Edited edited) => IsDropped(turn, edited.Message) ? Hearing.Watch(turn, edited.Content).Stay(turn.Tell("outreach.cancelled"))
        : turn.State.Outreach is not { } draft || draft.Message != edited.Message ? null
        : Words(edited.Content) is not { } words ? turn.Stay(turn.Tell("outreach.how"))
        : words == draft.Words ? turn.Stay()
        : Show(Hearing.Watch(turn, edited.Content), draft with { Words = words });

    /// <summary>She takes it back before she has sent it.</summary>
    public static Decision<SeekerState>? Unsent(IntakeTurn turn, MessageId? own) =>
        IsDropped(turn, own) ? turn.Stay(turn.Tell("outreach.cancelled"))
        : turn.State.Outreach is { } draft && draft.Message == own ? Without(turn).Stay(turn.Tell("outreach.cancelled")) : null;

    public static Decision<SeekerState> Lapsed(IntakeTurn turn) => turn.State.Outreach is { } draft && draft.At + Kept <= turn.Arrival.At ? Without(turn).Stay() : turn.Stay();

    /// <summary>Somebody of the team has it, or nobody had it in time; then the coordinator knows, and she may ask again.</summary>
    public static Decision<SeekerState> Over(IntakeTurn turn, SeekerInput.OutreachOver over)
    {
        var free = turn.State.Request == over.Request ? turn.With(turn.State with { Request = null }) : turn;
        return over.Taken ? free.Stay(turn.Tell("outreach.taken")) : free.Stay();
    }

    private static Decision<SeekerState> Ask(IntakeTurn turn) => Asides.Begin(turn, AsideKind.Outreach).Stay(
        turn.Tell(Phrase.Of(turn.Situation.IsChild == true ? "outreach.ask-child" : "outreach.ask").With("readers", Phrase.Of(turn.House.IsLocal ? "outreach.readers-here" : "outreach.readers")), [.. OutreachOffer.Cancelling, DangerQuestion.Call]));

    private static Decision<SeekerState> Show(IntakeTurn turn, OutreachDraft draft) => turn.With(turn.State with { Outreach = draft }).Stay(
        turn.Tell(Phrase.Of("outreach.show", ("words", draft.Words)), OutreachOffer.Shown),
        new Effect.StartTimer("outreach-draft:" + turn.Seeker, draft.At + Kept, new SeekerInput.OutreachLapsed(turn.Seeker)));

    private static Decision<SeekerState> Send(IntakeTurn turn, OutreachDraft draft, OutreachPlan plan)
    {
        var request = new RequestId("r-" + turn.Arrival.Id.Value);
        return turn.With(turn.State with { Outreach = null, Request = request }).WentAside(draft.Message)
            .Stay(turn.Tell(Phrase.Of("outreach.sent", ("hours", $"{(int)plan.Patience.TotalHours}"))))
            .Then(new OutreachInput.Wanted(request, turn.Seeker, turn.Language, draft.Words));
    }

    /// <summary>What she has not sent went nowhere. In a talk a later change of it is still no business of her mentor's.</summary>
    private static IntakeTurn Without(IntakeTurn turn) => turn.State.Outreach is not { } draft ? turn
        : turn.With(turn.State with { Outreach = null, Dropped = [.. (turn.State.Dropped ?? []).TakeLast(SeekerState.MostReported - 1), draft.Message] });

    private static bool IsDropped(IntakeTurn turn, MessageId? message) => message is { } own && turn.State.Dropped?.Contains(own) == true;

    private static string? Words(Content content) =>
        content is { Refused: null, Attachments.Count: 0, Forwarded: false, Text.Text: { Length: <= Longest } words } && !string.IsNullOrWhiteSpace(words) ? words.Trim() : null;
}
