using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Language.Recognition;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>What she was asked last, for as long as nothing has come in between.</summary>
/// <param name="About">What its buttons name.</param>
public sealed record OpenQuestion(string Question, MessageId About, DateTimeOffset At);

/// <summary>
/// A yes or no that she types answers the question that stands last before her, and is then no message. Not after her mentor has written or the house has asked
/// something else, not after she has done anything else herself, and not as a reply: then it is for her mentor, and nothing that can't be taken back follows from it.
/// Where it can be meant in two ways nothing happens but that she is asked which.
/// </summary>
internal static class Answering
{
    private const string Yes = "yes";
    private const string No = "no";

    public static Conversation Asked(Conversation state, string question, MessageId about, RelayTurn turn) => state with { Standing = new OpenQuestion(question, about, turn.At) };

    /// <summary>She was asked whether she really means to end it.</summary>
    public static Decision<Conversation> SureAsked(Conversation state, RelayTurn turn) =>
        Decision<Conversation>.Stay(state.IsLive ? Asked(state, IntakeQuestions.Ending, new MessageId(state.Id.Value), turn) : state);

    /// <summary>Null where what she wrote is a message.</summary>
    public static Decision<Conversation>? Spoken(Conversation state, RelayInput.Passed passed, RelayTurn turn)
    {
        if (state is not { IsLive: true, Standing: { } asked } || !(asked.At + DangerQuestion.Open > turn.At)
            || passed is not { Kept: false, ReplyTo: null, Content: { Forwarded: false, Refused: null, Attachments.Count: 0 } } || (asked.Question == IntakeQuestions.Ending && !passed.IsEnding))
        {
            return null;
        }

        if (Buttons(state, asked) is not { Count: > 0 } buttons)
        {
            return null;
        }

        var answer = buttons.SelectMany(row => row).FirstOrDefault(button => DangerQuestion.IsTyped(passed.Content, state.Language, turn.House.Phrases, button))?.Choice.Answer ?? YesOrNo(passed.Content.Text.Text.Trim(), state.Language);

        // She is asked unasked whether her talk may go to somebody else: a yes can still be that she is in danger.
        return answer is null || (answer == Yes && asked.Question == HandoverChoice.Name && InDanger.Asked(state) + DangerQuestion.Open > turn.At)
            ? null
            : Answered(InDanger.Close(state) with { Standing = null }, asked, answer, buttons, turn);
    }

    /// <summary>The decision, after which the question still stands, or no more.</summary>
    public static Decision<Conversation> Follow(Conversation before, Decision<Conversation> decision, Input input)
    {
        var state = decision.Effects.Any(effect => effect is ToSeeker.Pass) ? InDanger.Close(decision.Next) : decision.Next;
        decision = ReferenceEquals(state, decision.Next) ? decision : decision with { Next = state };
        var isOver = Care.IsSignOfLife(input) || input is RelayInput.HelpCalled || decision.Effects.Any(effect => effect is ToSeeker.Pass or ToSeeker.Tell { Options.Count: > 0 });
        return isOver && state.Standing is { } asked && ReferenceEquals(asked, before.Standing) ? decision with { Next = state with { Standing = null } } : decision;
    }

    private static Decision<Conversation> Answered(Conversation state, OpenQuestion asked, string answer, IReadOnlyList<IReadOnlyList<Option>> buttons, RelayTurn turn) => (asked.Question, answer) switch
    {
        (IntakeQuestions.Ending, Yes) => Life.EndBySeeker(state, turn),
        (IntakeQuestions.Ending, _) => Decision<Conversation>.Stay(state, Life.Tell(state, Phrase.Of("talk.goes-on"))),
        (HandoverChoice.Name, Yes) or (HandoverChoice.Name, No) when state.Handover is { Leaves: true } || answer == Yes =>
            Decision<Conversation>.Stay(Asked(state, asked.Question, asked.About, turn), Life.Tell(state, Phrase.Of("talk.which"), buttons)),
        (HandoverChoice.Name, _) => Handing.Answered(state, new Choice(asked.Question, answer, asked.About), turn),
        _ => Files.Answered(state, new Choice(asked.Question, answer, asked.About), bySeeker: true, null, turn),
    };

    /// <summary>What stands under the question; nothing where it has been answered or taken back.</summary>
    private static IReadOnlyList<IReadOnlyList<Option>> Buttons(Conversation state, OpenQuestion asked) => asked.Question switch
    {
        IntakeQuestions.Ending => IntakeQuestions.End(asked.About),
        HandoverChoice.Name => state.Handover is { With: null } handover && handover.Id == asked.About ? Handing.Buttons(handover) : [],
        _ => state.Files.FirstOrDefault(file => file.Message == asked.About) is { } file ? Files.Buttons(file) : [],
    };

    private static string? YesOrNo(string said, string language) =>
        Recognizers.RecognizeBoolean(said, language) is [{ Resolution: Resolution.Boolean { Answer: var yes } } found, ..] && Tokens.Folded(found.Text) == Tokens.Folded(said) ? yes ? Yes : No : null;
}
