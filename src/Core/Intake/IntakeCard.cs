using MentorBot.Core.Engine;

namespace MentorBot.Core.Intake;

using Buttons = IReadOnlyList<IReadOnlyList<Option>>;

/// <summary>
/// The card that shows her what was understood, a line for each thing, with a button to put each right. The mentor is told the same lines
/// once she has said that they are true, and nothing else of her.
/// </summary>
internal static class IntakeCard
{
    public static Phrase Words(IntakeAnswers known, House house) => Phrase.Of("intake.card")
        .With("lines", Phrase.Lines([.. About(known, house), Phrase.Of("card.nickname", ("nickname", known.Nickname ?? ""))]));

    /// <summary>What she has told, as lines that both sides can read.</summary>
    public static IReadOnlyList<Phrase> About(IntakeAnswers known, House house) =>
    [
        .. known.ForOther ? [Phrase.Of("card.for-other")] : Array.Empty<Phrase>(),
        .. known.Age is { } age ? [Phrase.Of(known.ForOther ? "card.writer-age" : "card.age", ("age", $"{age}"))] : Array.Empty<Phrase>(),
        .. house.Intake.Questions.Where(question => known.Of(question.Name) is { Length: > 0 } value && IsThere(question, value, house)).Select(question => Line(question, known)),
    ];

    public static Buttons Buttons(IntakeAnswers known, House house)
    {
        IReadOnlyList<Option> corrections =
        [
            .. house.Intake.Questions.Where(question => question.Kind == QuestionKind.Gender ? known.Of(question.Name) is not null : question.Suits(known.Of(IntakePlan.Topic))).Select(question => Option.Of("fix", question.Name, "button.fix." + question.Name)),
            .. known.Age is null ? Array.Empty<Option>() : [Option.Of("fix", "age", "button.fix-age")],
            Option.Of("fix", "nickname", "button.fix-nickname"),
        ];
        return
        [
            [Option.Of("card", "yes", "button.card.yes")],
            .. corrections.Chunk(2).Select(pair => (IReadOnlyList<Option>)[.. pair]),
            [known.ForOther ? Option.Of("for", "self", "button.for.self") : Option.Of("for", "other", "button.for.other")],
        ];
    }

    /// <summary>A name that is the same in every language.</summary>
    public static Phrase AsItIs(string words) => Phrase.Of("button.as-it-is", ("words", words));

    /// <summary>The organisation still has that answer.</summary>
    private static bool IsThere(Question question, string value, House house) => question.Kind switch
    {
        QuestionKind.Topic => house.Topics.Contains(value),
        QuestionKind.Choice or QuestionKind.Gender => question.Options.Contains(value),
        QuestionKind.Feeling => Feeling.Steps.Contains(value),
        _ => true,
    };

    /// <summary>Where it is about somebody else, the line says whose it is.</summary>
    private static Phrase Line(Question question, IntakeAnswers known)
    {
        var value = known.Of(question.Name)!;
        var also = known.Also.Where(topic => topic != value).ToList();
        return question.Kind switch
        {
            QuestionKind.Topic when also.Count > 0 => Phrase.Of("card.topics").With("value", Topic(value)).With("also", Phrase.List(also.Select(Topic))),
            QuestionKind.Region when known.ForOther => Phrase.Of("card.other-region").With("value", Value(question, value)),
            QuestionKind.Children when known.ForOther => Phrase.Of("card.other-children").With("value", Value(question, value)),
            QuestionKind.Feeling => Phrase.Of(known.ForOther ? "card.writer-feeling" : "card.feeling").With("value", Value(question, value)),
            _ => Phrase.Of("card.line." + question.Name).With("value", Value(question, value)),
        };
    }

    private static Phrase Value(Question question, string value) => question.Kind switch
    {
        QuestionKind.Topic => Topic(value),
        QuestionKind.Choice or QuestionKind.Gender => Phrase.Of($"button.answer.{question.Name}.{value}"),
        QuestionKind.Feeling => Feeling.Label(value),
        _ => AsItIs(value),
    };

    private static Phrase Topic(string topic) => Phrase.Of("button.topic." + topic);
}
