using MentorBot.Core.Engine;
using MentorBot.Core.Intake;

namespace MentorBot.Core.Tests.Intake;

/// <summary>Anna at one stage of the start, and the questions as she sees them.</summary>
internal static class AtTheDoor
{
    public const string AskLanguage = "ToSeeker.Tell(s-anna, cs, start.hello, [[language:cs “button.language.cs”] [language:uk “button.language.uk”]])";
    public const string AskConsent = "ToSeeker.Tell(s-anna, cs, intake.welcome{organisation=Ukázková organizace}, [[consent:yes “button.consent.yes”] [consent:no “button.consent.no”]])";
    public const string AskAge = "ToSeeker.Tell(s-anna, cs, intake.age, [[age:yes “button.age.yes”] [age:no “button.age.no”]])";
    public const string AskTopic = "ToSeeker.Tell(s-anna, cs, intake.topic, [[topic:money “button.topic.money” topic:violence “button.topic.violence”] [topic:other “button.topic.other”] [topic:skip “button.skip”]])";
    public const string AskAgain = "ToSeeker.Tell(s-anna, cs, intake.over, [[again:yes “button.again.yes”]])";
    public const string OldButton = "ToSeeker.Tell(s-anna, cs, start.old-button, [])";

    public static readonly Stage.Talking Talking = new(Given.Talk);

    public static readonly Stage.ChoosingNickname Naming = new("money", "Borůvka");

    /// <summary>Every stage there is, one of each.</summary>
    public static readonly IReadOnlyList<Stage> Stages =
    [
        new Stage.NotStarted(), new Stage.ChoosingLanguage(), new Stage.AwaitingConsent(), new Stage.AwaitingAge(), new Stage.TooYoung(),
        new Stage.ChoosingTopic(), Naming, Talking, new Stage.Over(),
    ];

    public static string AskNickname(string nickname) =>
        $"ToSeeker.Tell(s-anna, cs, intake.nickname{{nickname={nickname}}}, [[nickname:take “button.nickname.take”] [nickname:another “button.nickname.another”]])";

    public static string Told(string phrase) => $"ToSeeker.Tell(s-anna, cs, {phrase}, [])";

    public static Kept Kept(int number, string words) => new(Given.Message(number), Content.Words(words));

    public static SeekerState State(Stage stage, params IReadOnlyList<Kept> before) => new(stage, "cs", before);

    public static Seen<SeekerState> When(Stage stage, Input input, ulong chance = 0) => When(State(stage), input, chance);

    public static Seen<SeekerState> When(SeekerState state, Input input, ulong chance = 0) => Given.When(new IntakeMachine(), state, input, null, chance);

    public static SeekerInput Presses(string question, string answer, int? about = null) =>
        new SeekerInput.Pressed(Given.Anna, new Choice(question, answer, about is { } number ? Given.Message(number) : null));

    public static SeekerInput Commands(string command, int? own = null) =>
        new SeekerInput.Commanded(Given.Anna, command, "", own is { } number ? Given.Message(number) : null);

    public static SeekerInput Says(string words, int message = 1) => Says(Content.Words(words), message);

    public static SeekerInput Edits(Content content, int message = 1) => new SeekerInput.Edited(Given.Anna, Given.Message(message), content);

    public static SeekerInput Says(Content content, int message = 1) => new SeekerInput.Said(Given.Anna, Given.Message(message), content, null);
}
