using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>Who asks for somebody else: the lines of the card say whose they are, to her and to the mentor.</summary>
public sealed class SomebodyElseTests
{
    private static readonly House House = Given.House with
    {
        Intake = new IntakePlan([new Question("topic", QuestionKind.Topic, [], []), new Question("region", QuestionKind.Region, [], []), new Question("children", QuestionKind.Children, [], [])]),
    };

    private static readonly IntakeAnswers Known = Money.Hear("region", "Jihomoravský kraj").Hear("children", "2") with { Age = 34, ForOther = true };

    private static string About(IntakeAnswers known) => Plain.Of(((RelayInput.Begin)When(State(new Stage.Confirming()) with { Known = known }, Presses("card", "yes"), house: House).Decision.FollowUps[0]).About);

    private static string Asked(SeekerState state, SeekerInput input) => ((Effect.ToSeeker.Tell)When(state, input, house: House).Decision.Effects[^1]).Phrase.Key;

    [Fact]
    public void The_lines_say_whose_they_are() => Assert.Equal(
        "[card.for-other card.writer-age{age=34} card.line.topic{value=<button.topic.money>} card.other-region{value=<button.as-it-is{words=Jihomoravský kraj}>} card.other-children{value=<button.as-it-is{words=2}>}]",
        About(Known));

    [Fact]
    public void Who_asks_for_herself_reads_them_as_her_own() => Assert.Equal(
        "[card.age{age=34} card.line.topic{value=<button.topic.money>} card.line.region{value=<button.as-it-is{words=Jihomoravský kraj}>} card.line.children{value=<button.as-it-is{words=2}>}]",
        About(Known with { ForOther = false }));

    [Theory]
    [InlineData("region", "intake.ask-other-region")]
    [InlineData("children", "intake.ask-other-children")]
    public void What_she_puts_right_is_asked_of_that_person(string question, string phrase) =>
        Assert.Equal(phrase, Asked(State(new Stage.Confirming()) with { Known = Known }, Presses("fix", question)));

    [Fact]
    public void The_same_questions_of_herself_are_asked_as_ever() =>
        Assert.Equal("intake.ask.region", Asked(State(new Stage.Confirming()) with { Known = Known with { ForOther = false } }, Presses("fix", "region")));
}
