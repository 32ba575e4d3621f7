using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Outreach;

namespace MentorBot.Core.Intake;

/// <summary>
/// A seeker asks for help at once, at whatever stage she is: no question of the start stands before it. Where she has a talk it is the talk that
/// answers, so that her mentor knows.
/// </summary>
internal static class InDanger
{
    public static Decision<SeekerState> Called(IntakeTurn turn)
    {
        if (turn.State.Stage is Stage.Talking talking)
        {
            return turn.With(turn.State with { Warned = turn.Arrival.At }).Stay().Then(new RelayInput.HelpCalled(talking.Conversation));
        }

        // The lines are offered now; they need not be again soon.
        var asked = turn.With(turn.State with { InDanger = turn.Arrival.At, Warned = turn.Arrival.At, SaysSafe = false });
        return asked.Stay(
            [turn.Tell(HelpWords.Of(turn.Situation, turn.House, turn.Arrival.At), OutreachOffer.Of(turn.House)),
            .. CrisisCalls.Offer(turn),
            turn.Tell(DangerQuestion.Ask(turn.Situation), DangerQuestion.Answers)]);
    }

    public static Decision<SeekerState> Answered(IntakeTurn turn, Choice choice)
    {
        if (turn.State.Stage is Stage.Talking talking)
        {
            return turn.Stay().Then(new RelayInput.Answered(talking.Conversation, choice));
        }

        var after = After(turn, choice.Answer);
        turn = choice.Answer == DangerQuestion.Yes && turn.State.Warned is not null ? turn.With(turn.State with { Urged = turn.Arrival.At }) : turn;
        turn = Says(turn, isSafe: choice.Answer == DangerQuestion.No && turn.State.Warned is not null);
        return choice.Answer != DangerQuestion.No ? turn.Stay(after)
            : Blocking.Still(turn) is { } blocked ? turn.Stay(after, blocked)
            : turn.State.Stage is Stage.TooYoung ? turn.Stay(after)
            : (turn with { First = [.. turn.First, after] }).Ask(turn.State.Stage is Stage.NotStarted ? new Stage.ChoosingLanguage() : turn.State.Stage);
    }

    /// <summary>Her words answered it: the decision where they did nothing else. Where they say more, the turn in which that is heard.</summary>
    public static (Decision<SeekerState>? Decision, IntakeTurn Turn) Heard(IntakeTurn turn, Content content)
    {
        if (turn.State.Stage is Stage.Talking)
        {
            return (null, turn);
        }

        if (!(turn.Asked + DangerQuestion.Open > turn.Arrival.At))
        {
            // Where her words had sounded like danger she was shown the same buttons, and asked something else behind them.
            return turn.State.Warned + DangerQuestion.Open > turn.Arrival.At && DangerQuestion.Typed(content, turn.Language, turn.House.Phrases) is { } typed
                ? (Answered(turn, new Choice(DangerQuestion.Name, typed)), turn)
                : (null, turn);
        }

        if (CrisisCalls.IsTyped(turn, content))
        {
            return (CrisisCalls.Wanted(turn), turn);
        }

        if (DangerQuestion.Spoken(content, turn.Language, turn.House.Phrases, out var isAll) is not { } answer)
        {
            return (null, turn);
        }

        return isAll ? (Answered(turn, new Choice(DangerQuestion.Name, answer)), turn) : (null, Says(turn, isSafe: false) with { First = [.. turn.First, After(turn, answer)] });
    }

    private static IntakeTurn Says(IntakeTurn turn, bool isSafe) => turn.State.SaysSafe == isSafe ? turn : turn.With(turn.State with { SaysSafe = isSafe });

    private static Effect After(IntakeTurn turn, string answer) => turn.Tell(DangerQuestion.After(answer, turn.Situation, Blocking.IsShut(turn)));
}
