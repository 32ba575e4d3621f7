using MentorBot.Core.Engine;

namespace MentorBot.Core.Intake;

/// <summary>
/// A start that nobody goes on with does not stay for ever: after a time without a word of hers all of it is forgotten, as if she had ended it.
/// Nobody is told, since nobody knows in whose hands the phone is by then.
///
/// Theory of operation. One timer is set when a start begins. What she does moves the day in the state alone; a timer that comes before the day sets
/// itself again.
/// </summary>
internal static class Lapse
{
    /// <summary>The decision, with the day until which what it leaves is kept.</summary>
    public static Decision<SeekerState> Count(Decision<SeekerState> decision, IntakeTurn turn)
    {
        var next = decision.Next;
        if (!IsOpen(next))
        {
            return next.Lapses is null ? decision : decision with { Next = next with { Lapses = null } };
        }

        var lapses = turn.Arrival.At + turn.House.StartKept;
        if (turn.Arrival.Input is not (SeekerInput.Said or SeekerInput.Edited or SeekerInput.Pressed or SeekerInput.Commanded) || lapses == next.Lapses)
        {
            return decision;
        }

        var counted = decision with { Next = next with { Lapses = lapses } };
        return next.Lapses is null ? counted.And(Timer(turn.Seeker, lapses)) : counted;
    }

    public static Decision<SeekerState> Due(IntakeTurn turn) => turn.State.Lapses switch
    {
        null => turn.Stay(),
        { } lapses when lapses > turn.Arrival.At => turn.Stay(Timer(turn.Seeker, lapses)),
        _ when turn.State.Stage is Stage.Over or Stage.TooYoung => turn.With(turn.State with { Before = [], CallKept = false }).Stay(turn.Clear()),
        _ => turn.Forget().Go(new Stage.NotStarted(), turn.Clear()),
    };

    private static Effect.StartTimer Timer(SeekerId seeker, DateTimeOffset at) => new("start:" + seeker, at, new SeekerInput.Lapsed(seeker));

    /// <summary>A start, or words that wait for somebody without one.</summary>
    private static bool IsOpen(SeekerState state) => state.CallKept || state.Stage is not (Stage.NotStarted or Stage.TooYoung or Stage.Talking or Stage.Over);
}
