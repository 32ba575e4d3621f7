using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>Buttons pressed twice, late, at the wrong question, after the end.</summary>
public sealed class ButtonsTests
{
    public static TheoryData<string, string> Answers => new()
    {
        { "consent", "yes" }, { "consent", "no" }, { "age", "yes" }, { "age", "no" }, { "topic", "money" }, { "topic", "skip" },
        { "nickname", "take" }, { "nickname", "another" }, { "story", "skip" }, { "card", "yes" }, { "fix", "topic" }, { "for", "other" }, { "end", "yes" }, { "end", "no" }, { "again", "yes" }, { "file", "yes" }, { "unheard", "of" },
    };

    /// <summary>The question that is open at a stage, and so the only one whose buttons do anything there.</summary>
    private static string[] OpenAt(Stage stage) => stage switch
    {
        Stage.AwaitingConsent => ["consent"],
        Stage.AwaitingAge => ["age"],
        Stage.Telling => ["topic", "story", "for"],
        Stage.Asking => ["topic"],
        Stage.Confirming => ["card", "fix", "for"],
        Stage.Naming => ["nickname"],
        Stage.Talking => ["end", "file"],
        Stage.Over => ["again"],
        _ => [],
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_button_of_another_question_is_told_to_be_old_and_changes_nothing(string question, string answer)
    {
        foreach (var stage in Stages.Where(stage => stage is not Stage.NotStarted && !OpenAt(stage).Contains(question)))
        {
            When(State(stage, Kept(1, "one")), Presses(question, answer)).Is(effects: [OldButton]);
        }
    }

    [Fact]
    public void A_button_that_is_used_up_or_unknown_is_told_to_be_old()
    {
        foreach (var stage in Stages.Where(stage => stage is not Stage.NotStarted))
        {
            When(stage, new SeekerInput.Pressed(Given.Anna, null)).Is(effects: [OldButton]);
        }
    }

    [Fact]
    public void Any_button_before_the_start_starts() =>
        When(SeekerState.New, new SeekerInput.Pressed(Given.Anna, null)).Is("SeekerState(ChoosingLanguage, -, [])", [AskLanguage]);

    [Fact]
    public void Saying_yes_to_the_card_twice_begins_one_conversation()
    {
        var first = When(new Stage.Confirming(), Presses("card", "yes"));

        When(first.Next, Presses("card", "yes")).Is(effects: [OldButton]);
    }

    [Fact]
    public void A_language_that_the_house_does_not_speak_is_an_old_button() =>
        When(new Stage.ChoosingLanguage(), Presses("language", "de")).Is(effects: [OldButton]);

    [Fact]
    public void A_language_pressed_before_the_start_counts() =>
        When(SeekerState.New, Presses("language", "cs")).Is("SeekerState(AwaitingConsent, cs, [])", [AskConsent]);

    [Fact]
    public void The_language_can_be_changed_while_a_question_is_open_and_the_question_is_asked_again_in_it() =>
        When(new Stage.AwaitingAge(), Presses("language", "uk")).Is(
            "SeekerState(AwaitingAge, uk, [])",
            ["ToSeeker.Tell(s-anna, uk, intake.age, [[age:yes “button.age.yes”] [age:no “button.age.no”] [sos:now “button.sos”]])"]);

    [Fact]
    public void The_language_can_be_changed_in_a_conversation_and_the_conversation_hears_of_it() =>
        When(Talking, Presses("language", "uk")).Is("SeekerState(Talking(c-1), uk, [])", ["ToSeeker.Tell(s-anna, uk, talk.write, [])"], ["RelayInput.LanguageChanged(c-1, uk)"]);

    [Fact]
    public void A_new_language_does_not_lead_round_the_age() =>
        When(new Stage.TooYoung(), Presses("language", "uk")).Is("SeekerState(TooYoung, uk, [])", [TooYoung.Replace(" cs,", " uk,", StringComparison.Ordinal)]);

    [Fact]
    public void A_new_language_after_the_end_offers_another_conversation() =>
        When(new Stage.Over(), Presses("language", "cs")).Is("SeekerState(Over, cs, [])", [AskAgain]);

    [Fact]
    public void Yes_to_the_end_asks_the_conversation_to_end() => When(Talking, End("yes")).Is(followUps: ["RelayInput.EndAsked(c-1)"]);

    [Fact]
    public void Yes_to_the_end_of_an_earlier_talk_ends_no_other() => When(new Stage.Talking(new ConversationId("c-2")), End("yes")).Is(effects: [OldButton]);

    private static SeekerInput.Pressed End(string answer) => new(Given.Anna, new Choice("end", answer, new MessageId("c-1")));

    [Fact]
    public void No_to_the_end_goes_on() => When(Talking, End("no")).Is(effects: [Told("talk.goes-on")]);

    [Fact]
    public void Yes_to_the_end_after_the_end_is_an_old_button() => When(new Stage.Over(), End("yes")).Is(effects: [OldButton]);

    [Fact]
    public void An_answer_about_a_file_goes_to_the_conversation() =>
        When(Talking, Presses("file", "yes", about: 7)).Is(followUps: ["RelayInput.Answered(c-1, file:yes about m-7)"]);
}
