using MentorBot.Core.Engine;

namespace MentorBot.Core.Intake;

/// <summary>
/// Whoever writes of what hurts writes in pieces, and is not interrupted at each. The first at an open question is answered: it is kept, and this is the
/// question. Then she is let speak, until the question is out of her sight, or she asks whether anybody is there.
/// </summary>
internal static class Pieces
{
    private static readonly TimeSpan InSight = TimeSpan.FromMinutes(10);
    private const int Most = 5;

    /// <summary>A question of so few words is one to us.</summary>
    private const int Few = 4;

    /// <param name="turn">The turn with the piece kept and heard.</param>
    /// <param name="before">The turn as it began.</param>
    public static Decision<SeekerState> Answer(IntakeTurn turn, IntakeTurn before, Content piece)
    {
        var state = turn.State;
        var now = turn.Arrival.At;
        if (state.AskedAt + IntakeTurn.Pause < now)
        {
            return Asked(turn, "intake.welcome-back");
        }

        if (IsOther(turn.Known, before))
        {
            return Asked(turn, "intake.kept");
        }

        // Numbers for a crisis are enough at once.
        if ((state.Warned != before.State.Warned || state.Urged != before.State.Urged) && IsInSight(turn))
        {
            return turn.Stay();
        }

        return state.Silence is { } silence && silence.Since + InSight > now && silence.Pieces + 1 < Most && !Calls(piece)
            ? turn.With(state with { Silence = silence with { Pieces = silence.Pieces + 1 } }).Stay()
            : Asked(turn, state.Stage is Stage.ChoosingLanguage ? null : "intake.kept");
    }

    private static Decision<SeekerState> Asked(IntakeTurn turn, string? word) =>
        (turn with { State = turn.State with { Silence = new Silence(turn.Arrival.At, 0) }, IsRead = IsInSight(turn) }).Ask(turn.State.Stage, word);

    private static bool IsInSight(IntakeTurn turn) => turn.State.AskedAt + InSight > turn.Arrival.At || turn.State.Silence?.Since + InSight > turn.Arrival.At;

    /// <summary>What was heard makes the open question another one than she sees.</summary>
    private static bool IsOther(IntakeAnswers known, IntakeTurn before) => before.State.Stage is Stage.Confirming
        ? known != before.Known
        : known.Age != before.Known.Age || known.MayBeIn != before.Known.MayBeIn;

    private static bool Calls(Content piece) =>
        piece.Text.Text.Contains('?', StringComparison.Ordinal) && piece.Text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= Few;
}
