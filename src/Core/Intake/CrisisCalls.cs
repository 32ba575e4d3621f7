using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Core.Intake;

/// <summary>
/// The organisation's own crisis service, as a seeker meets it: offered where help is, before consent and from any age. What she writes while somebody is
/// called is kept for who answers; in a talk it goes to her mentor as ever, and who answers takes over from him.
/// </summary>
internal static class CrisisCalls
{
    /// <summary>Who writes on so long after she was told that it waits hears that nobody has answered yet, and what she can do.</summary>
    private static readonly TimeSpan TellAgain = TimeSpan.FromMinutes(10);

    /// <summary>
    /// It is offered beside the lines, but not to who writes with it already. Who has called hears that this stands, and can have it called again: perhaps nobody has answered, and
    /// somebody would now.
    /// </summary>
    public static IEnumerable<Effect> Offer(IntakeTurn turn) =>
        turn.State.Call is not null ? [turn.Tell(Phrase.Of(turn.IsChild ? "duty.standing-child" : "duty.standing"), CrisisOffer.Standing(turn.House, turn.Arrival.At))]
        : turn.State.Worker is not null ? []
        : CrisisOffer.Of(turn.Situation, turn.House, turn.Arrival.At, turn.State.Stage is Stage.Talking, turn.State.Before.Count > 0) is var (phrase, buttons) ? [turn.Tell(phrase, buttons)] : [];

    /// <summary>She typed what stands on the button.</summary>
    public static bool IsTyped(IntakeTurn turn, Content content) => turn.House.Service is not null && DangerQuestion.IsTyped(content, turn.Language, turn.House.Phrases, CrisisOffer.Button);

    /// <summary>What stands on a button of the service can be typed, and is then no message; null where she typed none that is before her.</summary>
    public static Decision<SeekerState>? Typed(IntakeTurn turn, Content content) => turn.House.Service is null ? null
        : turn.State.Call is not null && Is(turn, content, CrisisOffer.Cancelling) ? GiveUp(turn)
        : turn.State.Call is not null && Is(turn, content, [[CrisisOffer.Again]]) ? Wanted(turn)
        : turn.State.Worker is not null && Is(turn, content, CrisisOffer.Leaving) ? Wanted(turn, another: true, leaves: true)
        : turn.State.Stage is Stage.Talking && IsTyped(turn, content) ? Wanted(turn)
        : null;

    /// <param name="another">Somebody else than who writes with her; without that whoever has one of the service is called nobody.</param>
    /// <param name="leaves">Whether or not he answers.</param>
    public static Decision<SeekerState> Wanted(IntakeTurn turn, bool another = false, bool leaves = false)
    {
        if (turn.House.Service is not { } service)
        {
            return turn.Stay(turn.Tell("start.old-button"));
        }

        if (turn.State is { Call: null, Worker: not null } && !another)
        {
            return turn.Stay(turn.Tell(turn.IsChild ? "duty.connected-child" : "duty.connected"));
        }

        if (turn.State.Call is null && !service.At(turn.House, turn.Arrival.At).IsOpen)
        {
            return turn.Stay(turn.Tell(CrisisOffer.Closed(turn.Situation, service, turn.House, turn.Arrival.At)));
        }

        var call = turn.State.Call ?? new ConversationId("c-" + turn.Arrival.Id.Value);
        var calling = turn.State.Call is null ? turn.State with { Call = call, CallKept = false, CallTold = null } : turn.State;
        var state = calling with { Leaves = leaves || calling.Leaves };
        return turn.With(state).Stay().Then(new CrisisInput.Wanted(call, turn.Seeker, turn.Situation) { InTalk = state.Stage is Stage.Talking, Not = state.Worker, Leaves = state.Leaves });
    }

    /// <summary>The call goes on in the language that she has taken meanwhile.</summary>
    public static Decision<SeekerState> Speak(Decision<SeekerState> decision, SeekerState before) =>
        decision.Next is { Call: { } call, Language: { } language } && call == before.Call && language != before.Language ? decision.Then(new CrisisInput.SpokenTo(call, language)) : decision;

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

        var waits = !turn.State.CallKept ? turn.Tell("duty.kept")
            : turn.State.CallTold + TellAgain > turn.Arrival.At ? null
            : turn.Tell(Phrase.Of(turn.IsChild ? "duty.kept-still-child" : "duty.kept-still"), CrisisOffer.Standing(turn.House, turn.Arrival.At));
        IReadOnlyList<Effect> told = [.. said.Content.Refused is null ? Array.Empty<Effect>() : [turn.Tell("relay.partly")], .. waits is null ? Array.Empty<Effect>() : [waits]];
        return turn.With(turn.Keep(said.Message, said.Content.Passable()) with { CallKept = true, CallTold = waits is null ? turn.State.CallTold : turn.Arrival.At }).Stay(told);
    }

    /// <summary>A crisis worker has answered: the conversation begins, with all that was kept. A talk that she has is over with that.</summary>
    public static Decision<SeekerState> Taken(IntakeTurn turn, SeekerInput.CrisisTaken taken)
    {
        if (turn.State.Call != taken.Conversation)
        {
            return turn.Stay();
        }

        // Who had fallen silent has taken what was meant for somebody else: all that she wrote lies before him already.
        if (turn.State is { Stage: Stage.Talking same, Worker: { } worker } && worker == taken.By)
        {
            return Without(turn).Stay(WorkerIsBack(turn), new Effect.ToDesk.Tell(same.Conversation, Phrase.Of("desk.crisis-same"), [], null) { Summons = worker });
        }

        var nickname = turn.Known.Nickname ?? Nickname.Suggest(turn.House, turn.Language, turn.Arrival.Chance, null);
        var of = turn.Situation;
        return new Decision<SeekerState>(
            turn.State with
            {
                Stage = new Stage.Talking(taken.Conversation), Before = [], Known = null, Asked = null, AskedAt = null, Warned = null, SaysSafe = false, Urged = null, Offered = null, Call = null, CallKept = false, CallTold = null, Leaves = false, Worker = taken.By, Country = of.Country, Danger = of.Danger, Region = turn.Region, Topic = turn.Topic, Looking = null, IsChild = turn.IsChild, Felt = null, After = null, Aside = null, Reporting = null, InDanger = null,
            },
            [],
            [
                .. turn.State.Stage is Stage.Talking talking ? [new RelayInput.TakenOver(talking.Conversation) { Next = taken.Conversation }] : Array.Empty<Input>(),
                new RelayInput.Begin(taken.Conversation, turn.Seeker, turn.Language, nickname, null) { Warned = turn.State.Warned, Gender = turn.State.Gender, Country = of.Country, Threat = of.Danger, Worker = taken.By, IsChild = turn.IsChild },
                .. turn.State.Before.Select(kept => new RelayInput.Passed(taken.Conversation, kept.Message, kept.Content, null) { Kept = true }),
            ]);
    }

    /// <summary>Her next words, however soon, are promised to nobody: she hears at once that nobody has answered yet.</summary>
    public static Decision<SeekerState> Unanswered(IntakeTurn turn) => turn.With(turn.State with { CallKept = true, CallTold = null }).Stay();

    /// <summary>Nobody has answered for hours. What an adult wrote meanwhile waits for a mentor like all that she writes before there is one.</summary>
    public static Decision<SeekerState> Over(IntakeTurn turn) => Without(turn).Stay(turn.Tell(turn.State.Worker is not null ? Phrase.Of("duty.over-another") : WithWords(turn, Phrase.Of("duty.over"))));

    /// <summary>She does not wait any more. What an adult wrote stays as it does when nobody answers; only who ends everything deletes it.</summary>
    public static Decision<SeekerState> GiveUp(IntakeTurn turn) => turn.State.Call is not { } call
        ? turn.Stay(turn.Tell("start.old-button"))
        : Without(turn).Stay(turn.Tell(turn.State.Worker is not null ? Phrase.Of("duty.cancelled-another") : turn.State.Stage is Stage.Talking ? Phrase.Of("duty.cancelled") : WithWords(turn, Phrase.Of("duty.not-called")))).Then(new CrisisInput.GivenUp(call));

    /// <summary>Whoever was called because her worker was silent would end the conversation in which she has an answer now.</summary>
    public static Decision<SeekerState> WorkerBack(IntakeTurn turn) =>
        turn.State is { Call: { } call, Worker: not null, Leaves: false } ? Without(turn).Stay(WorkerIsBack(turn)).Then(new CrisisInput.GivenUp(call)) : turn.Stay();

    /// <summary>She has blocked us: who answered now could not write to her, and a conversation that begins by itself when she is back may begin on a phone in other hands.</summary>
    public static Decision<SeekerState> Left(IntakeTurn turn) => turn.State.Call is { } call ? Without(turn).Stay().Then(new CrisisInput.GivenUp(call) { IsAway = true }) : turn.Stay();

    /// <summary>She ends it before anybody has answered, and all that she wrote is deleted.</summary>
    public static Decision<SeekerState> End(IntakeTurn turn, ConversationId call)
    {
        var stage = turn.State.Stage is Stage.TooYoung or Stage.Over ? turn.State.Stage : new Stage.NotStarted();
        return turn.With(SeekerState.New with { Stage = stage, Language = turn.State.Language, Blocked = turn.State.Blocked, LastTalk = turn.State.LastTalk, Request = turn.State.Request, Searches = turn.State.Searches, NeverAsk = turn.State.NeverAsk, Consented = stage is Stage.Over && turn.State.Consented, Adult = stage is Stage.Over && turn.State.Adult })
            .Stay(turn.Clear(), turn.Tell(turn.IsChild ? "duty.given-up-child" : "duty.given-up"))
            .Then(new CrisisInput.GivenUp(call));
    }

    private static IntakeTurn Without(IntakeTurn turn) => turn.With(turn.State.Stage is Stage.TooYoung ? turn.State with { Call = null, CallKept = false, CallTold = null, Before = [] } : turn.State with { Call = null, CallTold = null, Leaves = false });

    /// <summary>Nobody is called any more; what becomes of the words that were kept for who would have answered, where there are any.</summary>
    private static Phrase WithWords(IntakeTurn turn, Phrase told)
    {
        var days = $"{(int)turn.House.StartKept.TotalDays}";
        return turn.State.Before.Count == 0 ? told : Phrase.Paragraphs([told,
            turn.State.Stage is Stage.TooYoung ? Phrase.Of("duty.deleted-child")
            : turn.IsChild ? Phrase.Of("duty.left-child", ("days", days))
            : Phrase.Of("duty.left", ("days", days))]);
    }

    private static Effect WorkerIsBack(IntakeTurn turn) => turn.Tell(turn.IsChild ? "duty.worker-back-child" : "duty.worker-back");

    private static bool Is(IntakeTurn turn, Content content, IReadOnlyList<IReadOnlyList<Option>> button) => DangerQuestion.IsTyped(content, turn.Language, turn.House.Phrases, button[0][0]);
}
