using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Tests.Language;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>Help at once, at every stage: before a language is chosen, before consent, for a child, and after the end.</summary>
public sealed class InDangerTests
{
    private const string Lines = "ToSeeker.Tell(s-anna, cs, sos.alone, [])";
    private const string LinesChild = "ToSeeker.Tell(s-anna, cs, sos.alone-child, [])";
    private const string Buttons = "[[danger:yes “button.danger.yes”] [danger:no “button.danger.no”] [danger:unsure “button.danger.unsure”]]";
    private const string Ask = "ToSeeker.Tell(s-anna, cs, danger.ask, " + Buttons + ")";
    private const string AskChild = "ToSeeker.Tell(s-anna, cs, danger.ask-child, " + Buttons + ")";

    private static readonly House Speaking = Given.House with { Phrases = Bot.Settings.PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book };

    public static TheoryData<SeekerInput> Calls => [Commands("sos"), Presses("sos", "now")];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Lines_and_one_question_at_every_stage(SeekerInput call) => Assert.All(Stages.Where(stage => stage is not Stage.Talking), stage =>
    {
        var seen = When(State(stage, Kept(1, "one")), call);

        Assert.Equal(stage is Stage.TooYoung ? [LinesChild, AskChild] : [Lines, Ask], Plain.Lines(seen.Decision.Effects));
        Assert.Equal(stage, seen.Next.Stage);
        Assert.Empty(seen.Decision.FollowUps);
    });

    [Fact]
    public void Who_never_wrote_before_is_answered_too() => Assert.Equal([Lines, Ask], Plain.Lines(When(SeekerState.New, Commands("sos")).Decision.Effects));

    [Fact]
    public void In_a_talk_it_is_the_talk_that_answers()
    {
        var called = When(Talking, Commands("sos"));

        Assert.Equal(["RelayInput.HelpCalled(c-1)"], Plain.Lines(called.Decision.FollowUps));
        Assert.Empty(called.Decision.Effects);
        Assert.Equal(Given.Now, called.Next.Warned);
        When(Talking, Presses("danger", "yes")).Is(followUps: ["RelayInput.Answered(c-1, danger:yes)"]);
    }

    [Theory]
    [InlineData("yes", "danger.first")]
    [InlineData("unsure", "danger.unsure")]
    public void Yes_and_unsure_are_told_what_to_do_and_asked_nothing(string answer, string phrase) =>
        Assert.All(Stages.Where(stage => stage is not (Stage.Talking or Stage.TooYoung)), stage => When(stage, Presses("danger", answer)).Is(effects: [Told(phrase)]));

    [Fact]
    public void No_leads_back_to_the_open_question()
    {
        When(new Stage.AwaitingConsent(), Presses("danger", "no")).Is("SeekerState(AwaitingConsent, cs, [])", [Told("danger.no"), AskConsent]);
        When(new Stage.Over(), Presses("danger", "no")).Is(effects: [Told("danger.no"), AskAgain]);
        When(SeekerState.New, Presses("danger", "no")).Is("SeekerState(ChoosingLanguage, -, [])", [Told("danger.no"), AskLanguage]);
    }

    [Fact]
    public void That_she_is_in_no_danger_now_goes_with_her_until_something_sounds_like_it_again()
    {
        var no = When(State(new Stage.AwaitingConsent()) with { Warned = Given.Now }, Presses("danger", "no")).Next;

        Assert.True(no.SaysSafe);
        Assert.False(When(no, Presses("danger", "yes")).Next.SaysSafe);
        Assert.False(When(no, Commands("sos")).Next.SaysSafe);
        Assert.False(When(no, Says("no way out for me"), house: Given.House with { Reader = new ScriptedReader().HearsRisk("no way out", RiskLevel.Crisis) }).Next.SaysSafe);

        var ready = State(new Stage.Confirming()) with { Warned = Given.Now, SaysSafe = true };
        var begun = When(ready, Presses("card", "yes"));
        Assert.True(begun.Decision.FollowUps.OfType<RelayInput.Begin>().Single().SaysSafe);
        Assert.False(begun.Next.SaysSafe);
    }

    [Fact]
    public void A_child_is_spoken_to_as_a_child_and_led_nowhere_else()
    {
        When(new Stage.TooYoung(), Presses("danger", "yes")).Is(effects: [Told("danger.first-child")]);
        When(new Stage.TooYoung(), Presses("danger", "no")).Is(effects: [Told("danger.no-child")]);
        When(new Stage.TooYoung(), Presses("danger", "unsure")).Is(effects: [Told("danger.unsure-child")]);
    }

    [Fact]
    public void The_answer_in_words_does_what_the_button_does_and_is_not_kept()
    {
        var asked = When(State(new Stage.AwaitingConsent()), Commands("sos"), house: Speaking);

        var yes = When(asked.Next, Says("ano"), house: Speaking);

        Assert.Equal([Told("danger.first")], Plain.Lines(yes.Decision.Effects));
        Assert.Equal("SeekerState(AwaitingConsent, cs, [])", Plain.Of(yes.Next));
        Assert.False(yes.Next.Consented);
    }

    [Fact]
    public void More_than_a_yes_is_answered_and_kept_as_well()
    {
        var asked = When(State(new Stage.AwaitingConsent()), Commands("sos"), house: Speaking);

        var yes = When(asked.Next, Says("ano, je za dveřmi"), house: Speaking);

        Assert.Equal("danger.first", ((Effect.ToSeeker.Tell)yes.Decision.Effects[0]).Phrase.Key);
        Assert.Single(yes.Next.Before);
    }

    [Fact]
    public void After_anything_else_a_yes_answers_the_open_question_again()
    {
        var asked = When(State(new Stage.AwaitingConsent()), Commands("sos"), house: Speaking);
        var agreed = When(asked.Next, Presses("consent", "yes"), house: Speaking);

        Assert.Equal("SeekerState(Telling, cs, [])", Plain.Of(When(agreed.Next, Says("ano"), house: Speaking).Next));
    }

    [Fact]
    public void A_yes_after_half_an_hour_is_for_the_open_question() => Assert.True(
        When(State(new Stage.AwaitingConsent()) with { InDanger = Given.Now.AddMinutes(-31) }, Says("ano"), house: Speaking).Next.Consented);

    [Fact]
    public void The_button_works_twice_and_late_because_it_asks_for_nothing_but_help() => When(new Stage.Over(), Presses("danger", "yes")).Is(effects: [Told("danger.first")]);

    [Fact]
    public void What_is_known_of_her_decides_what_she_is_told()
    {
        var violence = State(new Stage.Confirming()) with { Known = IntakeAnswers.Nothing.Answer("topic", "violence") };

        When(violence, Presses("danger", "yes")).Is(effects: [Told("danger.first-violence")]);
    }

    [Fact]
    public void Lines_that_were_just_told_are_not_offered_again_for_her_next_words()
    {
        var house = Given.House with { Reader = new ScriptedReader().HearsRisk("an end", RiskLevel.Crisis) };
        var asked = When(State(new Stage.Telling()), Commands("sos"), house: house);

        Assert.DoesNotContain("danger.offer", Plain.Lines(When(asked.Next, Says("I want an end"), house: house).Decision.Effects).SelectMany(line => line.Split('{', ' ', ',')));
    }

    private static readonly House Hearing = Speaking with
    {
        Reader = new ScriptedReader()
            .Hears("an end", all => all with { Risk = new Risk(RiskLevel.Crisis, 0.9, null) { Kind = RiskKind.Suicide } })
            .HearsRisk("perhaps", RiskLevel.Crisis, 0.3),
    };

    [Fact]
    public void The_words_of_a_button_that_came_with_an_offer_answer_it_whatever_is_asked_behind_it()
    {
        var offered = When(State(new Stage.AwaitingConsent()), Says("I want an end"), house: Hearing).Next;

        var yes = When(offered, Says("ano jsem ted v nebezpeci"), house: Hearing);

        Assert.Equal([Told("danger.first")], Plain.Lines(yes.Decision.Effects));
        Assert.Equal([Told("danger.no"), AskConsent], Plain.Lines(When(offered, Says("Ne, teď mi nic nehrozí"), house: Hearing).Decision.Effects));
        Assert.Single(yes.Next.Before);
    }

    [Fact]
    public void A_plain_yes_after_an_offer_is_for_the_question_behind_it() => Assert.True(
        When(When(State(new Stage.AwaitingConsent()), Says("I want an end"), house: Hearing).Next, Says("ano"), house: Hearing).Next.Consented);

    [Fact]
    public void Who_says_it_again_beyond_doubt_is_told_once_what_to_do_first()
    {
        var offered = When(State(new Stage.Telling()), Says("perhaps"), house: Hearing).Next;

        var again = When(offered, Says("I make an end"), house: Hearing);

        Assert.Equal([Told("danger.first-mind")], Plain.Lines(again.Decision.Effects)[..1]);
        Assert.DoesNotContain(Told("danger.first-mind"), Plain.Lines(When(again.Next, Says("an end now"), house: Hearing).Decision.Effects));
        Assert.DoesNotContain(Told("danger.first"), Plain.Lines(When(offered, Says("perhaps it is"), house: Hearing).Decision.Effects));
    }

    [Fact]
    public void Who_answered_yes_is_not_told_again_what_to_do_first()
    {
        var yes = When(State(new Stage.Telling()) with { Warned = Given.Now }, Presses("danger", "yes"), house: Hearing).Next;

        Assert.DoesNotContain(Told("danger.first-mind"), Plain.Lines(When(yes, Says("I make an end"), house: Hearing).Decision.Effects));
    }

    [Fact]
    public void A_child_is_offered_help_in_words_for_a_child_that_promise_no_mentor() => Assert.Equal(
        "danger.offer-child",
        ((Effect.ToSeeker.Tell)When(State(new Stage.AwaitingAge()) with { Known = IntakeAnswers.Nothing with { Age = 15 } }, Says("I make an end"), house: Hearing).Decision.Effects[0]).Phrase.Key);
}
