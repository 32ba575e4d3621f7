using MentorBot.Core.Engine;

namespace MentorBot.Core.Intake;

using Buttons = IReadOnlyList<IReadOnlyList<Option>>;

/// <summary>
/// How she is right now, on one scale: asked at the start where the organisation's plan has it, and there alone once more when her talk ends. A step is
/// counted by its conversation and by nothing else, so a report can put the one before beside the one after, and neither is anybody's.
/// </summary>
public static class Feeling
{
    /// <summary>The question of the buttons after a talk. Stored: never renamed.</summary>
    public const string After = "after";

    /// <summary>The answer that is no step: she wants to add a word.</summary>
    public const string Word = "word";

    /// <summary>She would rather not after all.</summary>
    public const string NoWord = "no-word";

    /// <summary>From the worst up. Stored and counted: never renumbered.</summary>
    private static readonly (string Step, string Label)[] Scale =
    [
        ("1", "button.feeling.very-bad"),
        ("2", "button.feeling.bad"),
        ("3", "button.feeling.between"),
        ("4", "button.feeling.fair"),
        ("5", "button.feeling.good"),
    ];

    public static readonly IReadOnlyList<string> Steps = [.. Scale.Select(one => one.Step)];

    public static bool IsAsked(House house)
    {
        ArgumentNullException.ThrowIfNull(house);
        return house.Intake.Questions.Any(question => question.Kind == QuestionKind.Feeling);
    }

    public static Phrase Label(string step) => Phrase.Of(Scale.First(one => one.Step == step).Label);

    /// <summary>One step a line, so that they read as a scale.</summary>
    public static Buttons Under(string question) => [.. Scale.Select(one => (IReadOnlyList<Option>)[Option.Of(question, one.Step, one.Label)])];

    /// <summary>Below the middle.</summary>
    public static bool IsBad(string step) => step is "1" or "2";

    public static Effect.Count Before(string step, ConversationId conversation) => new("feeling-before-" + step, null, conversation);

    public static Effect.Count Afterwards(string step, ConversationId conversation) => new("feeling-after-" + step, null, conversation);
}
