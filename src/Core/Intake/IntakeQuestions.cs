using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Referrals;

namespace MentorBot.Core.Intake;

using Buttons = IReadOnlyList<IReadOnlyList<Option>>;

/// <summary>The questions of the start and the buttons under them.</summary>
internal static class IntakeQuestions
{
    /// <summary>The question of the stage she is at.</summary>
    public static Effect Of(IntakeTurn turn) => turn.State.Stage is Stage.NotStarted or Stage.ChoosingLanguage ? Language(turn) : turn.Tell(Words(turn), Under(turn));

    /// <summary>In every language at once: this is the first thing anybody sees, and the same for all.</summary>
    public static Effect Language(IntakeTurn turn) => turn.Tell(Phrase.Of("start.hello"), Languages(turn.House));

    public static Buttons YesNo(string question) =>
    [
        [Option.Of(question, "yes", $"button.{question}.yes")],
        [Option.Of(question, "no", $"button.{question}.no")],
    ];

    /// <summary>The question whether she means to end this talk. Stored: never renamed.</summary>
    public const string Ending = "end";

    /// <param name="about">An earlier talk may have been asked about and not answered.</param>
    public static Buttons End(MessageId about) => [[Option.Of(Ending, "yes", "button.end.yes", about)], [Option.Of(Ending, "no", "button.end.no", about)]];

    /// <summary>What the buttons of a question about her talk name, so that they are of no other.</summary>
    public static MessageId About(Stage.Talking talking) => new(talking.Conversation.Value);

    /// <summary>The buttons of the open question.</summary>
    public static Buttons Under(IntakeTurn turn) => turn.State.Stage switch
    {
        Stage.NotStarted or Stage.ChoosingLanguage => Languages(turn.House),
        Stage.AwaitingConsent => turn.House.Languages.Count > 1 ? [.. YesNo("consent"), [Option.Of("language", "other", "button.other-language")], DangerQuestion.Call, .. ServiceOffer.Of(turn.House)] : [.. YesNo("consent"), DangerQuestion.Call, .. ServiceOffer.Of(turn.House)],
        Stage.TooYoung => [DangerQuestion.Call, .. ServiceOffer.Of(turn.House)],
        Stage.AwaitingAge => [.. YesNo("age"), DangerQuestion.Call],
        Stage.Telling => Story(turn),
        Stage.Asking asking when turn.House.Intake.Find(asking.Question) is { Kind: QuestionKind.Feeling } feeling => [.. Feeling.Under(feeling.Name), [Option.Of(feeling.Name, Skip, "button.skip")], DangerQuestion.Call],
        Stage.Asking asking when turn.House.Intake.Find(asking.Question) is { } question => [.. Answers(question, turn), [Option.Of(question.Name, Skip, "button.skip")]],
        Stage.Confirming => IntakeCard.Buttons(turn.Known, turn.House),
        Stage.Naming => [[Option.Of("nickname", "take", "button.nickname.take")], [Option.Of("nickname", "another", "button.nickname.another")]],
        Stage.Over => [[Option.Of("again", "yes", "button.again.yes")], DangerQuestion.Call, .. ServiceOffer.Of(turn.House)],
        _ => [],
    };

    /// <summary>Whoever is too young is told again who is there for children, whatever she writes.</summary>
    public static Effect TooYoungAgain(IntakeTurn turn) => turn.Tell(Phrase.Of("intake.too-young-again").With("lines", HelpWords.ForChild(turn.Situation, turn.House, turn.Arrival.At).Lines), [DangerQuestion.Call, .. ServiceOffer.Of(turn.House)]);

    private static Phrase TooYoung(IntakeTurn turn)
    {
        var (lines, when) = HelpWords.ForChild(turn.Situation, turn.House, turn.Arrival.At);
        return Phrase.Of("intake.too-young").With("lines", lines).With("checked", when);
    }

    /// <summary>The answer of whoever would rather not say.</summary>
    public const string Skip = "skip";

    private static Phrase Words(IntakeTurn turn) => turn.State.Stage switch
    {
        Stage.AwaitingConsent when turn.IsRead => Phrase.Of("intake.consent-again"),
        Stage.AwaitingConsent => Phrase.Of("intake.welcome", ("organisation", turn.House.Organisation)).With("readers", Phrase.Of(turn.House.IsLocal ? "intake.readers-here" : "intake.readers")),
        Stage.AwaitingAge when turn.Known.Age is { } age => Phrase.Of(turn.IsChild ? "intake.age-heard-child" : "intake.age-heard", ("age", $"{age}")),
        Stage.AwaitingAge => Phrase.Of("intake.age"),
        Stage.Telling => Phrase.Of(turn.Known.ForOther ? "intake.story-other" : "intake.story"),
        Stage.Asking { Question: IntakePlan.Region } when turn.Known.MayBeIn.Count > 0 => Phrase.Of("intake.region-which"),
        Stage.Asking { Question: IntakePlan.Region } when turn.Known.ForOther => Phrase.Of("intake.ask-other-region"),
        Stage.Asking { Question: IntakePlan.Children } when turn.Known.ForOther => Phrase.Of("intake.ask-other-children"),
        Stage.Asking asking => Phrase.Of("intake.ask." + asking.Question),
        Stage.Confirming => IntakeCard.Words(turn.Known, turn.House),
        Stage.Naming => Phrase.Of("intake.nickname", ("nickname", turn.Known.Nickname ?? "")),
        Stage.Over => Phrase.Of("intake.over"),
        Stage.TooYoung => TooYoung(turn),
        _ => Phrase.Of("talk.write"),
    };

    private static Buttons Languages(House house) => [.. house.Languages.Select(code => (IReadOnlyList<Option>)[Option.Of("language", code, "button.language." + code)])];

    /// <summary>She can also point at what it is about instead of writing.</summary>
    private static Buttons Story(IntakeTurn turn) =>
    [
        .. turn.House.Intake.Find(IntakePlan.Topic) is { } topic ? Answers(topic, turn) : [],
        [Option.Of("for", turn.Known.ForOther ? "self" : "other", turn.Known.ForOther ? "button.for.self" : "button.for.other")],
        [Option.Of("story", Skip, "button.story.skip")],
        DangerQuestion.Call,
    ];

    private static Buttons Answers(Question question, IntakeTurn turn) => question.Kind switch
    {
        QuestionKind.Topic => InPairs(turn.House.Topics.Select(topic => Option.Of(question.Name, topic, "button.topic." + topic))),
        QuestionKind.Region => InPairs((turn.Known.MayBeIn is { Count: > 0 } meant ? meant : question.Options).Select(region => new Option(new Choice(question.Name, region), IntakeCard.AsItIs(region)))),
        QuestionKind.Children => [[.. ((string[])["0", "1", "2", "3", "4+"]).Select(count => new Option(new Choice(question.Name, count), IntakeCard.AsItIs(count)))]],
        QuestionKind.Choice or QuestionKind.Gender => InPairs(question.Options.Select(option => Option.Of(question.Name, option, $"button.answer.{question.Name}.{option}"))),
        _ => [],
    };

    private static Buttons InPairs(IEnumerable<Option> options) => [.. options.Chunk(2).Select(pair => (IReadOnlyList<Option>)[.. pair])];
}
