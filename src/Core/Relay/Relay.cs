using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>
/// One conversation: who writes to whom, and what does not pass.
///
/// Theory of operation. A conversation begins waiting; it is opened by a mentor being found, and ended by either side. The
/// room at the desk is an effect like any other: what goes there waits in its lane until the room exists, so a seeker may
/// write before there is a mentor, and a lost room only means that a new one is asked for. A mentor's message goes to the seeker
/// unless somebody else wrote it, and without the lines that begin with //; a seeker's message goes to the room. Photos pass; voice and documents
/// pass after one question to their sender; what a seeker writes is looked through for danger; a kind that is not on the allow list is answered, never dropped. Every end of a
/// send comes back here: the mentor sees it as a mark on her message, the seeker as a sentence when something did not arrive.
/// </summary>
public sealed class RelayMachine : Machine<Conversation>
{
    public const string Name = "conversation";

    public override string Kind => Name;

    public override Conversation Initial => Conversation.None;

    public override SeekerId? SealedFor(StateKey key, Conversation state) => state.Phase == Phase.None ? null : state.Seeker;

    public override Decision<Conversation> Decide(Conversation state, Arrival arrival, House house)
    {
        var turn = new RelayTurn(arrival.At, house, arrival.Id);
        var left = Supervising.Lapsed(state, turn);
        var decision = Delays.Follow(Decide(left?.Next ?? state, arrival.Input, turn), arrival.Input, turn);
        var all = left is null ? decision : decision with { Effects = [.. left.Effects, .. decision.Effects] };
        return CrisisCare.Left(state, CrisisCare.Back(state, Care.Follow(state, Answering.Follow(state, all, arrival.Input), arrival.Input, turn)), turn);
    }

    private static Decision<Conversation> Decide(Conversation state, Input input, RelayTurn turn) => input switch
    {
        RelayInput.Begin begin => Life.Begin(state, begin),
        RelayInput.WeekAsked asked => Decision<Conversation>.Stay(state).Then(asked.Next(Care.Sounding(state))),
        _ when state.Phase == Phase.None => Decision<Conversation>.Stay(state),

        RelayInput.MentorFound found => Life.Open(state, found, turn.House),
        RelayInput.NobodyFree nobody => state.Phase == Phase.Open ? Handing.Waits(state, nobody, turn) : Life.Wait(state, nobody, turn),
        RelayInput.Offered offered => Choosing.Offered(state, offered, turn),
        RelayInput.ChoiceDue => Choosing.Due(state),
        RelayInput.AnotherAsked => Choosing.AnotherAsked(state, turn),
        RelayInput.Chosen chosen => Choosing.Chosen(state, chosen),
        RelayInput.Reported reported => Reports.BySeeker(state, reported, turn),
        RelayInput.Blocked blocked => Reports.Blocked(state, blocked, turn),
        RelayInput.MentorLeaves leaves => Handing.MentorLeaves(state, leaves.IsRemoved, turn),
        RelayInput.Moved moved => Choosing.Moved(state, moved, turn),
        RelayInput.Passed passed when Answering.Spoken(state, passed, turn) is { } answered => answered,
        RelayInput.Passed { Kept: false } passed when Choosing.Spoken(state, passed, turn) is { } chosen => Choosing.Chosen(state, chosen),
        RelayInput.Answered { Choice.Question: MentorChoice.Keep } => Choosing.Kept(state, turn),
        RelayInput.Answered { Choice: { Question: HandoverChoice.Name } handover } => Handing.Answered(state, handover, turn),
        RelayInput.MentorStays => Handing.MentorStays(state, turn),
        RelayInput.EndAsked => Life.EndBySeeker(state, turn),
        RelayInput.LanguageChanged changed => Life.Speak(state, changed.Language),
        RelayInput.Reachable reachable => Life.Reach(state, reachable, turn),

        RelayInput.Passed passed => InDanger.Over(Watch.Over(Choosing.Remind(FromSeeker.Said(state, passed, turn), passed, turn), passed.Message, passed.Content, offer: !passed.Kept, turn), passed.Content, turn),
        RelayInput.Changed changed => Watch.Over(FromSeeker.Edited(state, changed, turn), changed.Message, changed.Content, offer: true, turn),
        RelayInput.Unsent unsent => FromSeeker.Unsent(state, unsent, turn),
        RelayInput.TakenOver taken => Life.EndByCrisis(state, taken, turn),
        RelayInput.Parted parted => Decision<Conversation>.Stay(state.Left is null ? state with { Left = parted.Mentors } : state),
        RelayInput.SureAsked => Answering.SureAsked(state, turn),
        RelayInput.WentAside => Decision<Conversation>.Stay(state.Standing is null ? state : state with { Standing = null }),
        RelayInput.HelpCalled => InDanger.Called(state, turn),
        RelayInput.Answered { Choice: { Question: DangerQuestion.Name } danger } => InDanger.Answered(state, danger.Answer, turn),
        RelayInput.Answered answered => Files.Answered(state, answered.Choice, bySeeker: true, null, turn),

        RoomInput.Said said => FromRoom.Said(state, said, turn),
        RoomInput.Edited edited => FromRoom.Edited(state, edited, turn),
        RoomInput.Deleted deleted => FromRoom.Deleted(state, deleted, turn),
        RoomInput.Pressed { Author: { } author, Choice.Question: Care.Question } when author == state.Mentor => Care.NoAnswerNeeded(state, turn),
        RoomInput.Pressed { Author: { } author, Choice.Question: Debrief.Question } when author == state.Mentor => Debrief.Asked(state, turn),
        RoomInput.Pressed { Choice: { } choice } pressed when Voice.Of(state, pressed.Author, pressed.Staff, turn.House) is { } voice => Files.Answered(state, choice, bySeeker: false, voice.Staff, turn),
        RoomInput.Commanded commanded => RoomCommands.Given(state, commanded, turn),
        RoomInput.Seen seen => FromRoom.Seen(state, seen),
        RoomInput.Typing typing => FromRoom.Typing(state, typing, turn.House),

        RoomInput.Opened => Rooms.Opened(state, turn),
        RoomInput.Lost lost => Rooms.Lost(state, lost.HoldsWords, turn),
        RelayInput.ShutOut => Rooms.ShutOut(state),
        RelayInput.TryRoomAgain => Rooms.Open(state, turn),
        RelayInput.CareDue => Care.Rung(state, turn),
        RelayInput.SendEnded { What: SendKind.Room } ended => Rooms.Ended(state, ended, turn.At),
        RelayInput.SendEnded { What: SendKind.Admit } ended => Supervising.Ended(state, ended, turn),
        RelayInput.SendEnded ended => Sends.Ended(state, ended, turn),
        _ => Decision<Conversation>.Stay(state),
    };
}
