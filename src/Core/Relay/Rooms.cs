using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>The room of a conversation: opened, lost, opened again. What was written meanwhile waits in its lane.</summary>
internal static class Rooms
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    public static Decision<Conversation> Open(Conversation state) => state is { Phase: Phase.Open, Mentor: { } mentor }
        ? Decision<Conversation>.Stay(state, new ToDesk.OpenRoom(state.Id, mentor, state.Code))
        : Decision<Conversation>.Stay(state);

    /// <summary>It was opened for its mentor, and nobody else is in it.</summary>
    public static Decision<Conversation> Opened(Conversation state, RelayTurn turn) =>
        Supervising.Again(state.RoomFailures == 0 ? state : state with { RoomFailures = 0 }, turn).And([.. Handing.Out(state)]);

    public static Decision<Conversation> Lost(Conversation state) => state.Phase == Phase.Open
        ? Open(state).And(
            Life.Tell(state, Phrase.Of("talk.room-lost")),
            new ToDesk.TellRole(Role.Operator, Phrase.Of("alarm.room-lost", ("code", state.Code))))
        : Decision<Conversation>.Stay(state);

    public static Decision<Conversation> ShutOut(Conversation state) => state.IsLive
        ? Decision<Conversation>.Stay(state, Life.Tell(state, Phrase.Of("talk.room-trouble")))
        : Decision<Conversation>.Stay(state);

    /// <summary>A room that can't be opened is tried again after 1, 2, 4, … minutes, at most half an hour; she and the operator are told once.</summary>
    public static Decision<Conversation> Ended(Conversation state, RelayInput.SendEnded ended, DateTimeOffset now)
    {
        if (ended.End is SendEnd.Arrived or SendEnd.Delayed || state.Phase != Phase.Open)
        {
            return Decision<Conversation>.Stay(state);
        }

        var wait = TimeSpan.FromMinutes(Math.Min(Math.Pow(2, Math.Min(state.RoomFailures, 10)), Longest.TotalMinutes));
        var again = new Effect.StartTimer("room:" + state.Id, now + wait, new RelayInput.TryRoomAgain(state.Id));
        var next = state with { RoomFailures = state.RoomFailures + 1 };
        return state.RoomFailures > 0
            ? new Decision<Conversation>(next, [again], [])
            : new Decision<Conversation>(
                next,
                [again, Life.Tell(state, Phrase.Of("talk.room-trouble")), new ToDesk.TellRole(Role.Operator, Phrase.Of("alarm.room-not-opened", ("code", state.Code)))],
                []);
    }
}
