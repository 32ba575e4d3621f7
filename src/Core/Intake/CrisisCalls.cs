using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Relay;

namespace MentorBot.Core.Intake;

/// <summary>
/// The organisation's own crisis service, as a seeker meets it: offered where help is, for whoever has no talk yet, before consent and from any age. What she
/// writes while somebody is called is kept for who answers.
/// </summary>
internal static class CrisisCalls
{
    /// <summary>What is said of it beside the lines: that she can talk to somebody now, or when it opens; nothing where there is none.</summary>
    public static IEnumerable<Effect> Offer(IntakeTurn turn) => turn.House.Service is not { } service || turn.State is { Stage: Stage.Talking } or { Call: not null } ? []
        : service.Hours.At(turn.Arrival.At, turn.House.Zone).IsOpen ? [turn.Tell(Phrase.Of(IsChild(turn) ? "duty.offer-child" : "duty.offer"), [[Button]])]
        : [Closed(turn, service)];

    /// <summary>She typed what stands on the button.</summary>
    public static bool IsTyped(IntakeTurn turn, Content content) => turn.House.Service is not null && DangerQuestion.IsTyped(content, turn.Language, turn.House.Phrases, Button);

    public static Decision<SeekerState> Wanted(IntakeTurn turn)
    {
        if (turn.House.Service is not { } service || turn.State.Stage is Stage.Talking)
        {
            return turn.Stay(turn.Tell("start.old-button"));
        }

        if (turn.State.Call is null && !service.Hours.At(turn.Arrival.At, turn.House.Zone).IsOpen)
        {
            return turn.Stay(Closed(turn, service));
        }

        var call = turn.State.Call ?? new ConversationId("c-" + turn.Arrival.Id.Value);
        return turn.With(turn.State.Call is null ? turn.State with { Call = call } : turn.State).Stay().Then(new CrisisInput.Wanted(call, turn.Seeker, turn.Situation));
    }

    /// <summary>While somebody is called, what she writes is for who answers.</summary>
    public static Decision<SeekerState>? Said(IntakeTurn turn, SeekerInput.Said said)
    {
        if (turn.State.Call is null || turn.State.Stage is Stage.Talking)
        {
            return null;
        }

        if (said.Content is { Refused: { } kind, IsEmpty: true })
        {
            return turn.Stay(turn.Tell(Refusals.NotPassable(kind)));
        }

        if (turn.State.Before.Count >= SeekerState.MostKept)
        {
            return turn.Stay(turn.Tell("talk.too-much"));
        }

        IReadOnlyList<Effect> told = [.. said.Content.Refused is null ? Array.Empty<Effect>() : [turn.Tell("relay.partly")], .. turn.State.Before.Count > 0 ? Array.Empty<Effect>() : [turn.Tell("duty.kept")]];
        return turn.With(turn.Keep(said.Message, said.Content.Passable())).Stay(told);
    }

    /// <summary>A crisis worker has answered: the conversation begins, with all that was kept.</summary>
    public static Decision<SeekerState> Taken(IntakeTurn turn, SeekerInput.CrisisTaken taken)
    {
        if (turn.State.Call != taken.Conversation || turn.State.Stage is Stage.Talking)
        {
            return turn.Stay();
        }

        var nickname = turn.Known.Nickname ?? Nickname.Suggest(turn.House, turn.Language, turn.Arrival.Chance, null);
        var of = turn.Situation;
        return new Decision<SeekerState>(
            turn.State with
            {
                Stage = new Stage.Talking(taken.Conversation), Before = [], Known = null, Asked = null, AskedAt = null, Warned = null, Offered = null, Call = null, Country = of.Country, Danger = of.Danger, IsChild = IsChild(turn),
            },
            [],
            [
                new RelayInput.Begin(taken.Conversation, turn.Seeker, turn.Language, nickname, null) { Warned = turn.State.Warned, Gender = turn.State.Gender, Country = of.Country, Worker = taken.By, IsChild = IsChild(turn) },
                .. turn.State.Before.Select(kept => new RelayInput.Passed(taken.Conversation, kept.Message, kept.Content, null) { Kept = true }),
            ]);
    }

    /// <summary>She does not wait any more, and what she wrote meanwhile is dropped.</summary>
    public static Decision<SeekerState> GiveUp(IntakeTurn turn)
    {
        var stage = turn.State.Stage is Stage.TooYoung or Stage.Over ? turn.State.Stage : new Stage.NotStarted();
        return turn.With(SeekerState.New with { Stage = stage, Language = turn.State.Language, Consented = stage is Stage.Over && turn.State.Consented, Adult = stage is Stage.Over && turn.State.Adult })
            .Stay(turn.Clear(), turn.Tell("duty.given-up"))
            .Then(new CrisisInput.GivenUp(turn.State.Call!.Value));
    }

    /// <summary>She has a mentor now, and the call is over.</summary>
    public static Decision<SeekerState> Without(Decision<SeekerState> begun, IntakeTurn turn) => turn.State.Call is { } call
        ? (begun with { Next = begun.Next with { Call = null } }).Then(new CrisisInput.GivenUp(call))
        : begun;

    private static Option Button => Option.Of(CrisisMachine.Question, "call", "button.duty.call");

    private static Effect Closed(IntakeTurn turn, CrisisService service) => turn.Tell(Phrase.Of("duty.closed").With("hours", HoursWords.Of(service.Hours, turn.Arrival.At, turn.House.Zone)));

    private static bool IsChild(IntakeTurn turn) => turn.Situation.IsChild == true;
}
