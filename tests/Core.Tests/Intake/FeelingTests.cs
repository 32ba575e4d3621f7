using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Tests.Language;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>How she is, asked at the start like any other question of the organisation's plan.</summary>
public sealed class FeelingTests
{
    private const string Ask = "ToSeeker.Tell(s-anna, cs, intake.ask.feeling, [[feeling:1 “button.feeling.very-bad”] [feeling:2 “button.feeling.bad”] [feeling:3 “button.feeling.between”] "
        + "[feeling:4 “button.feeling.fair”] [feeling:5 “button.feeling.good”] [feeling:skip “button.skip”] [sos:now “button.sos”]])";

    internal static readonly IntakePlan Plan = new([new Question(IntakePlan.Feeling, QuestionKind.Feeling, [], []), .. IntakePlan.TopicAlone.Questions]);

    internal static readonly House House = Given.House with { Intake = Plan, Phrases = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book };

    private static readonly SeekerState Asked = State(new Stage.Asking("feeling"));

    private static readonly SeekerState Ready = State(new Stage.Confirming()) with { Known = Money.Answer("feeling", "2") };

    [Fact]
    public void It_is_asked_where_the_plan_has_it_and_nowhere_else()
    {
        Assert.Equal([Ask], Plain.Lines(When(State(new Stage.Telling()), Presses("story", "skip"), house: House).Decision.Effects));
        When(State(new Stage.Telling()), Presses("story", "skip")).Is("SeekerState(Asking(topic), cs, [])", [AskTopic]);
    }

    [Fact]
    public void Where_danger_was_heard_it_is_not_asked_but_can_be_told_by_the_card()
    {
        When(State(new Stage.Telling()) with { Warned = Given.Now }, Presses("story", "skip"), house: House).Is("SeekerState(Asking(topic), cs, [])", [AskTopic]);
        Assert.Contains("fix:feeling", CardOf(State(new Stage.Confirming()) with { Known = Money, Warned = Given.Now }, "self"), StringComparison.Ordinal);
    }

    [Fact]
    public void She_answers_by_a_button_or_by_its_words_or_not_at_all()
    {
        Assert.Equal("2", When(Asked, Presses("feeling", "2"), house: House).Next.Known!.Of("feeling"));
        Assert.Equal("2", When(Asked, Says("špatně"), house: House).Next.Known!.Of("feeling"));
        Assert.Equal("", When(Asked, Presses("feeling", "skip"), house: House).Next.Known!.Of("feeling"));
    }

    [Fact]
    public void What_is_no_answer_is_a_message_for_her_mentor() => Assert.Single(When(Asked, Says("Vůbec nevím, co mám dělat, všechno se sypalo"), house: House).Next.Before);

    [Fact]
    public void The_card_shows_it_and_says_whose_it_is_where_it_is_about_somebody_else()
    {
        Assert.Contains("lines=<list.lines{first=<card.feeling{value=<button.feeling.bad>}>, ", CardOf(Ready, "self"), StringComparison.Ordinal);
        Assert.Contains("lines=<list.lines{first=<card.for-other>, rest=<list.lines{first=<card.writer-feeling{value=<button.feeling.bad>}>, ", CardOf(Ready, "other"), StringComparison.Ordinal);
        Assert.Contains("[fix:feeling “button.fix.feeling” fix:topic “button.fix.topic”]", CardOf(Ready, "self"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_is_none_is_shown_to_nobody() => Assert.DoesNotContain("card.feeling", CardOf(Ready with { Known = Money.Answer("feeling", "9") }, "self"), StringComparison.Ordinal);

    private static string CardOf(SeekerState state, string whom) => Plain.Of(When(state, Presses("for", whom), house: House).Decision.Effects[0]);

    [Fact]
    public void With_the_conversation_the_step_is_counted_and_remembered_until_its_end()
    {
        var begun = When(Ready, Presses("card", "yes"), house: House);

        Assert.Equal("2", begun.Next.Felt);
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, intake.nickname-set{nickname=Borůvka}, [])", "Count(feeling-before-2, -, c-i-1)"], Plain.Lines(begun.Decision.Effects));
        Assert.Null(When(begun.Next, new SeekerInput.ConversationOver(Given.Anna, new ConversationId("c-i-1")), house: House).Next.Felt);
    }

    [Theory]
    [InlineData("")]
    [InlineData("9")]
    public void Nothing_is_counted_where_she_said_nothing(string answer)
    {
        var begun = When(Ready with { Known = Money.Answer("feeling", answer) }, Presses("card", "yes"), house: House);

        Assert.Null(begun.Next.Felt);
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, intake.nickname-set{nickname=Borůvka}, [])"], Plain.Lines(begun.Decision.Effects));
    }

    [Fact]
    public void Who_goes_on_with_another_mentor_takes_it_along() => Assert.Equal(
        ["Count(feeling-before-2, -, c-2)"],
        Plain.Lines(When(State(Talking) with { Felt = "2" }, new SeekerInput.ConversationMoved(Given.Anna, Given.Talk, new ConversationId("c-2")), house: House).Decision.Effects));

    [Fact]
    public void Every_language_has_its_words()
    {
        var repertoire = RepertoireFile.Of(Given.House with { Languages = HouseTexts.Languages, Topics = HouseTexts.Topics, Intake = Plan });

        foreach (var key in repertoire.Keys.Where(key => key.Contains("feeling", StringComparison.Ordinal) || key.StartsWith("after.", StringComparison.Ordinal)))
            Assert.All(HouseTexts.Languages, language => Assert.NotEmpty(House.Phrases!.Text(language, Phrase.Of(key, ("value", "x"))).Text));
        Assert.Contains("intake.ask.feeling", repertoire.Keys);
        Assert.Contains("button.fix.feeling", repertoire.Keys);
    }
}
