using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Core.Intake;

/// <summary>
/// The front door: everything a seeker does arrives here. Before she has a mentor it leads her through the start; afterwards it hands what she does
/// to her conversation.
///
/// Theory of operation. She may begin with the sentence she came to say. Every message is kept for her mentor and listened to (<see cref="Hearing"/>):
/// its language, what it is about, facts, danger. The open question is always the first thing that is still missing (<see cref="Steps"/>): language,
/// consent, age, her story, then what the organisation's plan asks. At the end a card shows what was understood, to be put right, and only what
/// stands on it is told to the mentor. An answer counts by its button or in words (<see cref="SpokenAnswer"/>); a press of another question, or of a
/// button that is used up, is told to be that. Every question but consent and age can be skipped, and /back goes back. An edit of something that is
/// not kept any more changes nothing, and she is told so. Commands work at every stage. /start shows the same neutral words to everybody, whether or
/// not there is a talk: who holds the phone learns nothing from it. When she refuses consent or is too young, everything that was kept is dropped;
/// and when she does not come back (<see cref="Lapse"/>).
/// </summary>
public sealed class IntakeMachine : Machine<SeekerState>
{
    public const string Name = "seeker";

    public override string Kind => Name;

    public override SeekerState Initial => SeekerState.New;

    public override SeekerId? SealedFor(StateKey key, SeekerState state) => new SeekerId(key.Id);

    public override Decision<SeekerState> Decide(SeekerState state, Arrival arrival, House house)
    {
        // Whatever she does now, it is no longer open whether she is in danger or means to end her talk, nor where the next thing that she writes goes.
        var turn = arrival.Input is SeekerInput.Said or SeekerInput.Pressed or SeekerInput.Commanded && state is not { InDanger: null, Aside: null, Reporting: null, IsEnding: false }
            ? new IntakeTurn(state with { InDanger = null, Aside = null, Reporting = null, IsEnding = false }, arrival, house) { Asked = state.InDanger, Came = state, Reporting = state.Reporting }
            : new IntakeTurn(state, arrival, house);
        turn = arrival.Input is SeekerInput ? Blocking.Over(turn) : turn;
        turn = arrival.Input is SeekerInput.Said or SeekerInput.Pressed or SeekerInput.Commanded ? ForServices.Here(turn) : turn;
        var decision = Asides.Follow(state, CrisisCalls.Speak(Lapse.Count(arrival.Input is SeekerInput && Blocking.Instead(turn) is { } instead ? instead : Decide(turn), turn), state), arrival.Input);

        // What was closed and is open again, as by the same command twice, is no change.
        return decision.Next == state ? decision with { Next = state } : decision;
    }

    private static Decision<SeekerState> Decide(IntakeTurn turn)
    {
        var state = turn.State;
        return turn.Arrival.Input switch
        {
            SeekerInput.Commanded commanded => SeekerCommanded.Decide(turn, commanded),
            SeekerInput.Pressed pressed => SeekerPressed.Decide(turn, pressed.Choice),
            SeekerInput.Said said when Asides.Said(turn, said) is { } aside => aside,
            SeekerInput.Said said when Reporting.Said(turn, said) is { } report => report,
            SeekerInput.Said said when ForServices.Typed(turn, said.Content) is { } typed => typed,
            SeekerInput.Said said when CrisisCalls.Typed(turn, said.Content) is { } pressed => pressed,
            SeekerInput.Said said => InDanger.Heard(turn, said.Content) is var (answered, heard) && answered is not null ? answered : CrisisCalls.Said(heard, said) ?? Said(heard, said),
            SeekerInput.Edited edited when Reporting.Late(turn, edited.Message) is { } late => turn.Stay(late),
            SeekerInput.Edited edited => ForServices.Edited(turn, edited) ?? ForOutreach.Edited(turn, edited) ?? Edited(turn, edited),
            SeekerInput.SearchLapsed => ForServices.Lapsed(turn),
            SeekerInput.Referred referred => DidItHelp.Referred(turn, referred.Service),
            SeekerInput.ReferralDue => DidItHelp.Due(turn),
            SeekerInput.OutreachLapsed => ForOutreach.Lapsed(turn),
            SeekerInput.OutreachOver over => ForOutreach.Over(turn, over),
            SeekerInput.CrisisTaken taken => CrisisCalls.Taken(turn, taken),
            SeekerInput.CrisisUnanswered nobody when state.Call == nobody.Conversation => CrisisCalls.Unanswered(turn),
            SeekerInput.CrisisOver over when state.Call == over.Conversation => CrisisCalls.Over(turn),
            SeekerInput.WorkerSilent silent when state.Stage == new Stage.Talking(silent.Conversation) => turn.With(state with { Worker = silent.Worker }).Stay(),
            SeekerInput.WorkerBack back when state.Stage == new Stage.Talking(back.Conversation) => CrisisCalls.WorkerBack(turn),
            SeekerInput.Left => Left(DidItHelp.Left(turn)),
            SeekerInput.Returned => turn.Stay().Then(Reach(turn, now: true)),
            SeekerInput.ConversationMoved moved when state.Stage == new Stage.Talking(moved.From) =>
                turn.Go(new Stage.Talking(moved.To), state.Felt is { } felt ? [Feeling.Before(felt, moved.To)] : []),
            SeekerInput.Blocked blocked => Blocking.Begin(turn, blocked.Block),
            SeekerInput.Unblocked unblocked => Blocking.End(turn, unblocked.Ask),
            SeekerInput.Lapsed => Lapse.Due(turn),
            SeekerInput.ConversationOver over when state.Stage is Stage.Talking talking && talking.Conversation == over.Conversation => Over(turn, over),
            _ => turn.Stay(),
        };
    }

    private static Decision<SeekerState> Said(IntakeTurn turn, SeekerInput.Said said)
    {
        switch (turn.State.Stage)
        {
            case Stage.Talking talking:
                var passed = turn.Stay().Then(new RelayInput.Passed(talking.Conversation, said.Message, said.Content, said.ReplyTo) { IsEnding = turn.Came.IsEnding });

                // What stands on the button that calls for help may be meant for her mentor too.
                return DangerQuestion.IsTyped(said.Content, turn.Language, turn.House.Phrases, DangerQuestion.Call[0]) && InDanger.Called(turn) is var called
                    ? called with { FollowUps = [.. passed.FollowUps, .. called.FollowUps] }
                    : passed;

            case Stage.TooYoung:
                return turn.Stay(IntakeQuestions.TooYoungAgain(turn));

            case var _ when said.Content is { Refused: { } kind, IsEmpty: true }:
                return turn.Ask(turn.State.Stage, Refusals.NotPassable(kind).Key);

            case var _ when said.Content.Refused is null && SpokenAnswer.Of(turn, said.Content) is { } choice && !Hearing.IsDanger(turn, said.Content):
                return SeekerPressed.Decide(turn, choice);

            case Stage.Naming when Named(turn, said.Content) is { } named && !Hearing.IsDanger(turn, said.Content):
                return named;
        }

        return turn.State.Before.Count >= SeekerState.MostKept ? Hearing.Hear(turn, said.Content).Ask(turn.State.Stage, "intake.full") : Keep(turn, said);
    }

    private static Decision<SeekerState> Keep(IntakeTurn turn, SeekerInput.Said said)
    {
        var partly = said.Content.Refused is null ? turn : turn with { First = [turn.Tell("relay.partly")] };
        var heard = Hearing.Hear(partly.With(turn.Keep(said.Message, said.Content.Passable())), said.Content);
        return turn.State.Stage switch
        {
            Stage.NotStarted => heard.Next(),
            Stage.ChoosingLanguage when Steps.Missing(heard) is not Stage.ChoosingLanguage => heard.Next(),
            Stage.Over => heard.Next("intake.again"),
            Stage.Telling when !said.Content.Text.IsEmpty && !said.Content.Forwarded => heard.Next("intake.heard"),
            Stage.AwaitingConsent or Stage.AwaitingAge or Stage.Asking or Stage.Confirming when Steps.Missing(heard) != turn.State.Stage => heard.Next("intake.kept"),
            _ => Pieces.Answer(heard, turn, said.Content),
        };
    }

    /// <summary>Null where it is a message and no name: too long for one, with a file, or somebody else's words.</summary>
    private static Decision<SeekerState>? Named(IntakeTurn turn, Content content) => content is not { Refused: null, Attachments.Count: 0, Forwarded: false } ? null
        : Nickname.Read(content.Text.Text) is { } nickname ? turn.With(turn.Known with { Nickname = nickname }).Next()
        : content.Text.Text.Length <= Nickname.Longest ? turn.Stay(turn.Tell("intake.nickname-unusable"))
        : null;

    private static Decision<SeekerState> Edited(IntakeTurn turn, SeekerInput.Edited edited) => turn.State.Stage switch
    {
        Stage.Talking talking => turn.Stay().Then(new RelayInput.Changed(talking.Conversation, edited.Message, edited.Content)),
        Stage.TooYoung when turn.State.Call is null => turn.Stay(IntakeQuestions.TooYoungAgain(turn)),
        _ when !turn.Keeps(edited.Message) => turn.Stay(turn.Tell("talk.edit-late")),
        _ when edited.Content.IsEmpty => turn.Stay(turn.Tell("talk.edit-not-passable")),
        _ => Changed(turn, edited),
    };

    /// <summary>What was heard of the earlier wording is forgotten with it.</summary>
    private static Decision<SeekerState> Changed(IntakeTurn turn, SeekerInput.Edited edited)
    {
        var state = turn.Change(edited.Message, edited.Content.Passable());
        var partly = edited.Content.Refused is null ? turn : turn with { First = [turn.Tell("relay.partly")] };
        return ReferenceEquals(state, turn.State) ? partly.Stay() : Hearing.Watch(Hearing.Anew(partly.With(state)), edited.Content).Shown(turn.Known);
    }

    /// <summary>A call for a crisis worker goes on, and can become a conversation by itself: whoever ends her talk has to know, and to be able to end that too.</summary>
    private static Decision<SeekerState> Over(IntakeTurn turn, SeekerInput.ConversationOver over) =>
        turn.With(turn.State with { Warned = null, SaysSafe = false, Urged = null, Offered = null, Topic = null, Region = null, HereAt = null, IsChild = false, Worker = null, Felt = null, InDanger = over.InDanger, LastTalk = new LastTalk(over.Conversation, turn.Arrival.At), After = over.Asked ? new AfterTalk(over.Conversation, turn.Arrival.At) : null, Last = over.Mentor is { } mentor && turn.State.Blocked is null ? new LastMentor(mentor, turn.Arrival.At) : null })
            .Go(turn.State.IsChild ? new Stage.TooYoung() : new Stage.Over(), turn.State.Call is null ? [] : [turn.Tell(Phrase.Of(turn.State.IsChild ? "duty.goes-on-child" : "duty.goes-on"), CrisisOffer.Cancelling)]);

    private static Decision<SeekerState> Left(IntakeTurn turn) => CrisisCalls.Left(turn).Then(Reach(turn, now: false));

    private static IReadOnlyList<Input> Reach(IntakeTurn turn, bool now) => turn.State.Stage is Stage.Talking talking ? [new RelayInput.Reachable(talking.Conversation, now)] : [];
}
