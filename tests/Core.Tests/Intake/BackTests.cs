using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>/back, and coming back after days.</summary>
public sealed class BackTests
{
    private static readonly House House = Given.House with
    {
        Intake = new IntakePlan([new Question("topic", QuestionKind.Topic, [], []), new Question("children", QuestionKind.Children, [], [])]),
    };

    private static SeekerState After(params SeekerInput[] inputs) => inputs.Aggregate(SeekerState.New, (state, input) => When(state, input, house: House).Next);

    private static readonly SeekerInput[] ToTheCard =
        [Commands("start"), Presses("language", "cs"), Presses("consent", "yes"), Presses("age", "yes"), Presses("topic", "money"), Presses("children", "2")];

    [Fact]
    public void Back_goes_through_the_questions_the_way_she_came()
    {
        var state = After(ToTheCard);
        var stages = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            state = When(state, Commands("back"), house: House).Next;
            stages.Add(Plain.Of(state.Stage));
        }

        Assert.Equal(["Asking(children)", "Telling", "AwaitingAge", "AwaitingConsent", "ChoosingLanguage"], stages);
    }

    [Fact]
    public void What_was_asked_again_is_answered_anew_and_the_rest_stands()
    {
        var seen = When(When(After(ToTheCard), Commands("back"), house: House).Next, Presses("children", "3"), house: House);

        Assert.Equal("Confirming", Plain.Of(seen.Next.Stage));
        Assert.Equal(("money", "3"), (seen.Next.Known!.Of("topic"), seen.Next.Known.Of("children")));
    }

    [Fact]
    public void Consent_that_was_gone_back_to_is_given_anew() =>
        Assert.False(When(After(ToTheCard[..3]), Commands("back"), house: House).Next.Consented);

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void At_the_first_question_there_is_no_way_back(int inputs) =>
        Assert.Equal([Told("intake.no-way-back")], Plain.Lines(When(After(ToTheCard[..inputs]), Commands("back"), house: House).Decision.Effects));

    [Fact]
    public void In_a_conversation_there_is_no_way_back() => When(Talking, Commands("back")).Is(effects: [Told("intake.no-way-back")]);

    [Fact]
    public void After_days_she_is_welcomed_back_where_she_stopped()
    {
        var state = After(ToTheCard[..5]) with { AskedAt = Given.Now.AddDays(-3) };

        Assert.Equal(
            [Told("intake.welcome-back"), "ToSeeker.Tell(s-anna, cs, intake.ask.children, [[children:0 “button.as-it-is{words=0}” children:1 “button.as-it-is{words=1}” children:2 “button.as-it-is{words=2}” children:3 “button.as-it-is{words=3}” children:4+ “button.as-it-is{words=4+}”] [children:skip “button.skip”]])"],
            Plain.Lines(When(state, Says("here I am"), house: House).Decision.Effects));
    }
}
