using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// What a seeker writes does not get into the room for a while, because the platform of the desk is down. Her mentor knows; she would only see that nobody answers.
/// So she is told after some minutes, with where to turn meanwhile, and told when it gets through again. Whom the room's own trouble was told at once (<see cref="Rooms"/>) is told of its end alike.
/// A mentor who reads or answers at the other desk has her words, whatever this one does.
/// </summary>
internal static class Delays
{
    /// <summary>Most troubles of a platform are over by then.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static Decision<Conversation> Follow(Decision<Conversation> decision, Input input, RelayTurn turn)
    {
        var state = decision.Next;
        return (state, input) switch
        {
            ({ Delay: not Delay.None, Phase: not Phase.Open }, _) => decision with { Next = state with { Delay = Delay.None } },
            ({ Phase: Phase.Open, Delay: Delay.None }, RelayInput.SendEnded { ToSeeker: false, What: SendKind.Pass or SendKind.Room, End: SendEnd.Delayed }) =>
                (decision with { Next = state with { Delay = Delay.Untold } }).And(new StartTimer("delay:" + state.Id, turn.At + Patience, new RelayInput.DelayDue(state.Id))),
            ({ Delay: Delay.Untold }, RelayInput.DelayDue) => (decision with { Next = state with { Delay = Delay.Told } }).And(Life.Tell(state, Phrase.Of("talk.delayed"))),
            ({ Delay: not Delay.None }, _) when GetsThrough(decision, input) is { } arrived => Over(decision, arrived),
            _ => decision,
        };
    }

    /// <returns>False where it waits no more because it never will; she is told of that elsewhere. Null for neither.</returns>
    private static bool? GetsThrough(Decision<Conversation> decision, Input input) => input switch
    {
        RelayInput.SendEnded { ToSeeker: false, What: SendKind.Pass, End: not SendEnd.Delayed and var end } => end is SendEnd.Arrived or SendEnd.WithoutFile,
        RoomInput.Opened => true,
        RoomInput.Seen or RoomInput.Said when decision.Effects.Any(effect => effect is ToSeeker.SetMark { Mark: Mark.Seen } or ToSeeker.Pass) => true,
        _ => null,
    };

    private static Decision<Conversation> Over(Decision<Conversation> decision, bool arrived)
    {
        // Where nobody reads the room any more her words are there, and it would be no comfort.
        var over = decision with { Next = decision.Next with { Delay = Delay.None } };
        return arrived && decision.Next is { Delay: Delay.Told, Handover: not { IsRemoved: true } } ? over.And(Life.Tell(decision.Next, Phrase.Of("talk.delay-over"))) : over;
    }
}
