using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// The room of a conversation: opened, lost, opened again. What was written meanwhile waits in its lane, also when the talk has ended by then: for a day what she
/// wrote still gets to its reader. After that it is thrown away, and she and the organisation are told.
/// </summary>
internal static class Rooms
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>So many tries take about a day.</summary>
    private const int MostAfterTheEnd = 50;

    /// <summary>After the end none is opened for who is a mentor no more: nobody else would read it.</summary>
    public static Decision<Conversation> Open(Conversation state, RelayTurn turn) => state switch
    {
        { Phase: Phase.Ended, Mentor: { } former } when turn.House.Mentor(former) is null => GiveUp(state),
        { Phase: Phase.Open or Phase.Ended, Mentor: { } mentor } => Decision<Conversation>.Stay(state, new ToDesk.OpenRoom(state.Id, mentor, state.Code)),
        _ => Decision<Conversation>.Stay(state),
    };

    /// <summary>It was opened for its mentor, and nobody else is in it.</summary>
    public static Decision<Conversation> Opened(Conversation state, RelayTurn turn) =>
        Supervising.Again(state.RoomFailures == 0 ? state : state with { RoomFailures = 0 }, turn).And([.. Handing.Out(state, turn)]);

    /// <summary>After the end a room is of use only for what she wrote before it.</summary>
    public static Decision<Conversation> Lost(Conversation state, bool holdsWords, RelayTurn turn)
    {
        var alarm = new ToDesk.TellRole(Role.Operator, Phrase.Of("alarm.room-lost", ("code", state.Code)));
        return (state.Phase, holdsWords) switch
        {
            (Phase.Open, _) => Open(state, turn).And(Life.Tell(state, Phrase.Of("talk.room-lost")), alarm),
            (Phase.Ended, true) => Open(state, turn).And(alarm),
            _ => Decision<Conversation>.Stay(state),
        };
    }

    public static Decision<Conversation> ShutOut(Conversation state) => state.Phase == Phase.Open
        ? Decision<Conversation>.Stay(state.Delay == Delay.Told ? state : state with { Delay = Delay.Told }, Life.Tell(state, Phrase.Of("talk.room-trouble")))
        : Decision<Conversation>.Stay(state);

    /// <summary>A room that can't be opened is tried again after 1, 2, 4, … minutes, at most half an hour; she and the operator are told once.</summary>
    public static Decision<Conversation> Ended(Conversation state, RelayInput.SendEnded ended, DateTimeOffset now)
    {
        if (ended.End is SendEnd.Arrived or SendEnd.Delayed || state.Phase is not (Phase.Open or Phase.Ended))
        {
            return Decision<Conversation>.Stay(state);
        }

        if (state.Phase == Phase.Ended && state.RoomFailures >= MostAfterTheEnd)
        {
            var alarm = Phrase.Of("alarm.room-given-up", ("code", state.Code));
            return GiveUp(state).And(new ToDesk.TellRole(Role.Operator, alarm), new ToDesk.TellRole(Role.Coordinator, alarm));
        }

        var wait = TimeSpan.FromMinutes(Math.Min(Math.Pow(2, Math.Min(state.RoomFailures, 10)), Longest.TotalMinutes));
        var again = new Effect.StartTimer("room:" + state.Id, now + wait, new RelayInput.TryRoomAgain(state.Id));
        var next = state with { RoomFailures = state.RoomFailures + 1 };
        return state.RoomFailures > 0
            ? new Decision<Conversation>(next, [again], [])
            : new Decision<Conversation>(
                next with { Delay = Delay.Told },
                [again, .. state.Phase == Phase.Open ? [Life.Tell(state, Phrase.Of("talk.room-trouble"))] : Array.Empty<Effect>(), new ToDesk.TellRole(Role.Operator, Phrase.Of("alarm.room-not-opened", ("code", state.Code)))],
                []);
    }

    private static Decision<Conversation> GiveUp(Conversation state) => Decision<Conversation>.Stay(state, new ToDesk.Discard(state.Id), Life.Tell(state, Phrase.Of(state.IsChild ? "talk.room-given-up-child" : "talk.room-given-up")));
}
