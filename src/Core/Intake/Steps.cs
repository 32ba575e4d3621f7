namespace MentorBot.Core.Intake;

/// <summary>The order of the start. The open question is the first thing that is missing, so whatever she has said already is never asked.</summary>
internal static class Steps
{
    /// <remarks>How she is has been asked enough where danger was heard.</remarks>
    public static Stage Missing(IntakeTurn turn) => turn.State switch
    {
        { Language: null } => new Stage.ChoosingLanguage(),

        // A child hears at once who is there for children.
        { Adult: false } when turn.Known.Age < SpokenAge.Grown => new Stage.AwaitingAge(),
        { Consented: false } => new Stage.AwaitingConsent(),
        { Adult: false } => new Stage.AwaitingAge(),
        _ when !turn.Known.Told => new Stage.Telling(),
        _ when turn.House.Intake.Questions.FirstOrDefault(question => IsOpen(question, turn.Known) && !(question.Kind == QuestionKind.Feeling && turn.State.Warned is not null)) is { } question => new Stage.Asking(question.Name),
        _ => new Stage.Confirming(),
    };

    private static readonly TimeSpan JustNow = TimeSpan.FromHours(1);

    /// <summary>The state at that stage. A step that was there before is gone back to: what came after it is no longer behind her.</summary>
    public static SeekerState Enter(SeekerState state, Stage stage, DateTimeOffset now)
    {
        if (stage == state.Stage && !(state.AskedAt + JustNow < now))
        {
            return state;
        }

        var name = Name(stage);
        return name is null
            ? state with { Stage = stage, Asked = null, AskedAt = null, Silence = null }
            : state with { Stage = stage, Silence = stage == state.Stage ? state.Silence : null, Asked = [.. (state.Asked ?? []).TakeWhile(step => step != name), name], AskedAt = now };
    }

    /// <summary>The step before the open one, with its answer taken back; null where there is none.</summary>
    public static (Stage Stage, IntakeTurn Turn)? Back(IntakeTurn turn)
    {
        if (turn.State.Asked is not [.., var before, _])
        {
            return null;
        }

        return (Stage(before), before switch
        {
            "consent" => turn.With(turn.State with { Consented = false }),
            "age" => turn.With(turn.State with { Adult = false }),
            "story" => turn.With(turn.Known with { Told = false }),
            _ => turn,
        });
    }

    private static bool IsOpen(Question question, IntakeAnswers known) =>
        question.Kind != QuestionKind.Gender && !(known.ForOther && question.Kind is QuestionKind.Region or QuestionKind.Children) && known.Of(question.Name) is null && question.Suits(known.Of(IntakePlan.Topic));

    private static string? Name(Stage stage) => stage switch
    {
        Intake.Stage.ChoosingLanguage => "language",
        Intake.Stage.AwaitingConsent => "consent",
        Intake.Stage.AwaitingAge => "age",
        Intake.Stage.Telling => "story",
        Intake.Stage.Asking asking => "ask." + asking.Question,
        Intake.Stage.Confirming => "card",
        Intake.Stage.Naming => "nickname",
        _ => null,
    };

    private static Stage Stage(string step) => step switch
    {
        "language" => new Stage.ChoosingLanguage(),
        "consent" => new Stage.AwaitingConsent(),
        "age" => new Stage.AwaitingAge(),
        "story" => new Stage.Telling(),
        "card" => new Stage.Confirming(),
        "nickname" => new Stage.Naming(),
        _ => new Stage.Asking(step["ask.".Length..]),
    };
}
