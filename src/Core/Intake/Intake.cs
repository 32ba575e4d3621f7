using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Core.Intake;

/// <summary>
/// The front door: everything a seeker does arrives here. Before she has a mentor it leads her through the start (language,
/// consent, age, topic, nickname); afterwards it hands what she does to her conversation.
///
/// Theory of operation. The stage says which question is open. A press answers only the question it belongs to; a press of
/// another question, or of a button that is used up, is told to be that. What she writes while a question is open is never
/// lost: it is kept and passed on when there is a mentor, and the question is asked again. An edit of something that is not
/// kept any more changes nothing, and she is told so. Commands work at every stage and
/// never change it, except /end. /start shows the same neutral words to everybody, whether or not there is a talk: who
/// holds the phone learns nothing from it. When she refuses consent or is too young, what was kept is dropped.
/// </summary>
public sealed class IntakeMachine : Machine<SeekerState>
{
    public const string Name = "seeker";

    public override string Kind => Name;

    public override SeekerState Initial => SeekerState.New;

    public override SeekerId? SealedFor(StateKey key, SeekerState state) => new SeekerId(key.Id);

    public override Decision<SeekerState> Decide(SeekerState state, Arrival arrival, House house)
    {
        var turn = new IntakeTurn(state, arrival, house);
        return arrival.Input switch
        {
            SeekerInput.Commanded commanded => SeekerCommanded.Decide(turn, commanded),
            SeekerInput.Pressed pressed => SeekerPressed.Decide(turn, pressed),
            SeekerInput.Said said => Said(turn, said),
            SeekerInput.Edited edited => Edited(turn, edited),
            SeekerInput.Left left => Reach(turn, left.Seeker, now: false),
            SeekerInput.Returned returned => Reach(turn, returned.Seeker, now: true),
            SeekerInput.ConversationOver over when state.Stage is Stage.Talking talking && talking.Conversation == over.Conversation =>
                turn.Go(new Stage.Over()),
            _ => turn.Stay(),
        };
    }

    private static Decision<SeekerState> Said(IntakeTurn turn, SeekerInput.Said said)
    {
        switch (turn.State.Stage)
        {
            case Stage.Talking talking:
                return turn.Stay().Then(new RelayInput.Passed(talking.Conversation, said.Message, said.Content, said.ReplyTo));

            case Stage.TooYoung:
                return turn.Stay(turn.Tell("intake.too-young-again"));

            // Forwarded words are somebody else's: never her name.
            case Stage.ChoosingNickname choosing when said.Content is { Refused: null, Attachments.Count: 0, Forwarded: false }:
                if (Nickname.Read(said.Content.Text.Text) is { } nickname)
                {
                    return turn.Begin(said.Seeker, choosing.Topic, nickname);
                }

                // Too long for a name is a message, and messages are kept.
                if (said.Content.Text.Text.Length <= Nickname.Longest)
                {
                    return turn.Stay(turn.Tell("intake.nickname-unusable"));
                }

                break;
        }

        if (said.Content is { Refused: { } kind, IsEmpty: true })
        {
            return turn.Ask(turn.State.Stage, Refusals.NotPassable(kind).Key);
        }

        if (turn.State.Before.Count >= SeekerState.MostKept)
        {
            return turn.Ask(turn.State.Stage, "intake.full");
        }

        var with = turn.With(turn.Keep(said.Message, said.Content.Passable()));
        var decision = turn.State.Stage switch
        {
            Stage.NotStarted => with.Ask(new Stage.ChoosingLanguage()),
            Stage.Over => with.Ask(new Stage.ChoosingTopic(), "intake.again"),
            var open => with.Ask(open, "intake.kept"),
        };
        return said.Content.Refused is null ? decision : decision with { Effects = [turn.Tell("relay.partly"), .. decision.Effects] };
    }

    private static Decision<SeekerState> Edited(IntakeTurn turn, SeekerInput.Edited edited) => turn.State.Stage switch
    {
        Stage.Talking talking => turn.Stay().Then(new RelayInput.Changed(talking.Conversation, edited.Message, edited.Content)),
        Stage.TooYoung => turn.Stay(turn.Tell("intake.too-young-again")),
        _ when !turn.Keeps(edited.Message) => turn.Stay(turn.Tell("talk.edit-late")),
        _ when edited.Content.IsEmpty => turn.Stay(turn.Tell("talk.edit-not-passable")),
        _ => turn.With(turn.Change(edited.Message, edited.Content.Passable())).Stay(edited.Content.Refused is null ? [] : [turn.Tell("relay.partly")]),
    };

    private static Decision<SeekerState> Reach(IntakeTurn turn, SeekerId seeker, bool now) => turn.State.Stage is Stage.Talking talking
        ? turn.Stay().Then(new RelayInput.Reachable(talking.Conversation, now))
        : turn.Stay();
}
