using MentorBot.Core.Engine;
using MentorBot.Core.Intake;

namespace MentorBot.Core.Tests.Intake;

/// <summary>Anna at one stage of the start, and the questions as she sees them.</summary>
internal static class AtTheDoor
{
    public const string AskLanguage = "ToSeeker.Tell(s-anna, cs, start.hello, [[language:cs “button.language.cs”] [language:uk “button.language.uk”]])";
    public const string AskConsent = "ToSeeker.Tell(s-anna, cs, intake.welcome{organisation=Ukázková organizace, readers=<intake.readers>}, [[consent:yes “button.consent.yes”] [consent:no “button.consent.no”] [language:other “button.other-language”] [sos:now “button.sos”]])";
    public const string AskAge = "ToSeeker.Tell(s-anna, cs, intake.age, [[age:yes “button.age.yes”] [age:no “button.age.no”] [sos:now “button.sos”]])";
    public const string AskStory = "ToSeeker.Tell(s-anna, cs, intake.story, [[topic:money “button.topic.money” topic:violence “button.topic.violence”] [topic:other “button.topic.other”] [for:other “button.for.other”] [story:skip “button.story.skip”] [sos:now “button.sos”]])";
    public const string AskTopic = "ToSeeker.Tell(s-anna, cs, intake.ask.topic, [[topic:money “button.topic.money” topic:violence “button.topic.violence”] [topic:other “button.topic.other”] [topic:skip “button.skip”]])";
    public const string AskAgain = "ToSeeker.Tell(s-anna, cs, intake.over, [[again:yes “button.again.yes”] [sos:now “button.sos”]])";
    public const string TooYoung = "ToSeeker.Tell(s-anna, cs, intake.too-young{lines=<sos.child-112>, checked=<sos.unchecked>}, [[sos:now “button.sos”]])";
    public const string TooYoungAgain = "ToSeeker.Tell(s-anna, cs, intake.too-young-again{lines=<sos.child-112>}, [[sos:now “button.sos”]])";
    public const string OldButton = "ToSeeker.Tell(s-anna, cs, start.old-button, [])";

    public static readonly Stage.Talking Talking = new(Given.Talk);

    public static readonly IntakeAnswers Money = IntakeAnswers.Nothing.Answer("topic", "money") with { Nickname = "Borůvka" };

    /// <summary>Every stage there is, one of each.</summary>
    public static readonly IReadOnlyList<Stage> Stages =
    [
        new Stage.NotStarted(), new Stage.ChoosingLanguage(), new Stage.AwaitingConsent(), new Stage.AwaitingAge(), new Stage.TooYoung(),
        new Stage.Telling(), new Stage.Asking("topic"), new Stage.Confirming(), new Stage.Naming(), Talking, new Stage.Over(),
    ];

    public static string AskNickname(string nickname) =>
        $"ToSeeker.Tell(s-anna, cs, intake.nickname{{nickname={nickname}}}, [[nickname:take “button.nickname.take”] [nickname:another “button.nickname.another”]])";

    /// <summary>The card of somebody who is known by these lines and this name.</summary>
    public static string Card(string lines, string nickname = "Borůvka") =>
        $"ToSeeker.Tell(s-anna, cs, intake.card{{lines={(lines.Length > 0 ? $"<list.lines{{first=<{lines}>, rest=<card.nickname{{nickname={nickname}}}>}}>" : $"<card.nickname{{nickname={nickname}}}>")}}}, "
        + "[[card:yes “button.card.yes”] [fix:topic “button.fix.topic” fix:nickname “button.fix-nickname”] [for:other “button.for.other”]])";

    public static string Told(string phrase) => $"ToSeeker.Tell(s-anna, cs, {phrase}, [])";

    public static Kept Kept(int number, string words) => new(Given.Message(number), Content.Words(words));

    public static SeekerState State(Stage stage, params IReadOnlyList<Kept> before) => new(stage, "cs", before)
    {
        Consented = stage is not (Stage.NotStarted or Stage.ChoosingLanguage or Stage.AwaitingConsent or Stage.TooYoung),
        Adult = stage is not (Stage.NotStarted or Stage.ChoosingLanguage or Stage.AwaitingConsent or Stage.AwaitingAge or Stage.TooYoung),
        Known = stage is Stage.Confirming or Stage.Naming ? Money : null,
        Lapses = stage is Stage.NotStarted or Stage.TooYoung or Stage.Talking or Stage.Over ? null : Given.Now.AddDays(30),
    };

    public static Seen<SeekerState> When(Stage stage, Input input, ulong chance = 0) => When(State(stage), input, chance);

    /// <summary>What is decided, but for the timer of a start that begins and for telling a talk that she went aside, which have tests of their own.</summary>
    public static Seen<SeekerState> When(SeekerState state, Input input, ulong chance = 0, House? house = null)
    {
        var seen = Given.When(new IntakeMachine(), state, input, house, chance);
        return seen with
        {
            Decision = seen.Decision with
            {
                Effects = [.. seen.Decision.Effects.Where(effect => effect is not Effect.StartTimer)],
                FollowUps = [.. seen.Decision.FollowUps.Where(input => input is not RelayInput.WentAside)],
            },
        };
    }

    public static SeekerInput Presses(string question, string answer, int? about = null) =>
        new SeekerInput.Pressed(Given.Anna, new Choice(question, answer, about is { } number ? Given.Message(number) : null));

    public static SeekerInput Commands(string command, int? own = null) =>
        new SeekerInput.Commanded(Given.Anna, command, "", own is { } number ? Given.Message(number) : null);

    public static SeekerInput Says(string words, int message = 1) => Says(Content.Words(words), message);

    public static SeekerInput Edits(Content content, int message = 1) => new SeekerInput.Edited(Given.Anna, Given.Message(message), content);

    public static SeekerInput Says(Content content, int message = 1) => new SeekerInput.Said(Given.Anna, Given.Message(message), content, null);
}
