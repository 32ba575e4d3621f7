using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Intake;

/// <summary>
/// After her talk she was asked how she is now. Nothing waits for the answer: what she writes begins what it would have begun, unless it is the very words
/// of a step. Only when she has said that she wants to add a word, the next thing that she writes is that word, and goes to the organisation with
/// nothing that would tell whose it is.
/// </summary>
internal static class Afterwards
{
    /// <summary>Later it would tell how she is for other reasons.</summary>
    private static readonly TimeSpan Open = TimeSpan.FromDays(1);

    private const int Longest = 1000;

    private static readonly Option Adding = Option.Of(Feeling.After, Feeling.Word, "button.after.word");

    public static readonly Option Leaving = Option.Of(Feeling.After, Feeling.NoWord, "button.after.no-word");

    /// <summary>The buttons that she can type the words of; none where nothing is asked.</summary>
    public static IEnumerable<Option> Spoken(IntakeTurn turn) => turn.State is not { Stage: Stage.Over, After: { } after } || !IsOpen(after, turn) ? []
        : after.IsAnswered ? [Adding]
        : Feeling.Under(Feeling.After).SelectMany(row => row);

    public static Decision<SeekerState> Answered(IntakeTurn turn, string answer)
    {
        // While somebody is called for her, what she writes is for who answers.
        if (turn.State is not { After: { } after, Call: null } || !IsOpen(after, turn))
        {
            return turn.Stay(turn.Tell("start.old-button"));
        }

        return (after.IsAnswered, answer) switch
        {
            (true, Feeling.Word) => Asides.Begin(turn, AsideKind.Word).Stay(turn.Tell(Phrase.Of("after.word"), [[Leaving]])),
            (true, Feeling.NoWord) => turn.Stay(turn.Tell("after.no-word")),
            (false, _) when Feeling.Steps.Contains(answer) => turn.With(turn.State with { After = after with { IsAnswered = true } }).Stay(
                turn.Tell(Phrase.Of(Feeling.IsBad(answer) ? "after.thanks-bad" : "after.thanks"), [[Adding], DangerQuestion.Call]),
                Feeling.Afterwards(answer, after.Conversation)),
            _ => turn.Stay(turn.Tell("start.old-button")),
        };
    }

    /// <summary>The word that she wanted to add.</summary>
    public static Decision<SeekerState> Said(IntakeTurn turn, MessageId message, Content content)
    {
        if (content is not { Refused: null, Attachments.Count: 0, Forwarded: false, Text.Text: { Length: <= Longest } words } || string.IsNullOrWhiteSpace(words))
        {
            return turn.With(turn.Came).Stay(turn.Tell("after.word-how"));
        }

        // Nobody can answer who said it, so whoever speaks of danger here is offered help by the house at once.
        return Hearing.Watch(turn, content).With(next => next with { After = null }).WentAside(message)
            .Stay(turn.Tell("after.word-thanks"), new Effect.ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.after-word", ("words", words.Trim()))));
    }

    private static bool IsOpen(AfterTalk after, IntakeTurn turn) => after.At + Open > turn.Arrival.At;
}
