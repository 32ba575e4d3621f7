using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>What she writes before, during and after: kept, passed on, or told not to have gone anywhere.</summary>
public sealed class WritingTests
{
    [Fact]
    public void Her_first_words_are_kept_and_start_the_start() =>
        When(SeekerState.New, Says("Dobrý den")).Is("SeekerState(ChoosingLanguage, -, [Kept(m-1, “Dobrý den”)])", [AskLanguage]);

    [Fact]
    public void Words_at_an_open_question_are_kept_and_the_question_is_asked_again() =>
        When(State(new Stage.AwaitingAge(), Kept(1, "one")), Says("two", 2)).Is(
            "SeekerState(AwaitingAge, cs, [Kept(m-1, “one”) Kept(m-2, “two”)])",
            [Told("intake.kept"), AskAge]);

    [Fact]
    public void Voice_at_an_open_question_is_kept_too() =>
        When(Naming, Says(Given.Voice())).Is(
            "SeekerState(ChoosingNickname(money, Borůvka), cs, [Kept(m-1, “” +Voice(chat t-1 10))])",
            [Told("intake.kept"), AskNickname("Borůvka")]);

    [Theory]
    [InlineData("location", "relay.not-passable-location")]
    [InlineData("contact", "relay.not-passable-contact")]
    [InlineData("video", "relay.not-passable-video")]
    [InlineData("poll", "relay.not-passable")]
    public void A_kind_that_cannot_be_passed_on_is_answered_at_once_and_not_kept(string kind, string phrase) =>
        When(new Stage.AwaitingConsent(), Says(Content.NotPassable(kind))).Is("SeekerState(AwaitingConsent, cs, [])", [Told(phrase), AskConsent]);

    [Fact]
    public void The_thirtieth_message_is_kept_and_the_next_is_told_not_to_be()
    {
        var state = State(new Stage.AwaitingConsent(), [.. Enumerable.Range(1, 29).Select(number => Kept(number, "one"))]);

        var thirtieth = When(state, Says("the last", 30));
        var next = When(thirtieth.Next, Says("too much", 31));

        Assert.Equal([Told("intake.kept"), AskConsent], Plain.Lines(thirtieth.Decision.Effects));
        Assert.Equal(Kept(30, "the last"), thirtieth.Next.Before[^1], (a, b) => Plain.Of(a) == Plain.Of(b));
        Assert.Equal([Told("intake.full"), AskConsent], Plain.Lines(next.Decision.Effects));
        Assert.Equal(Plain.Of(thirtieth.Next), Plain.Of(next.Next));
    }

    [Fact]
    public void Who_is_too_young_is_told_so_and_nothing_is_kept() =>
        When(new Stage.TooYoung(), Says("please")).Is(effects: [Told("intake.too-young")]);

    [Fact]
    public void In_a_conversation_words_go_to_it_with_what_they_reply_to() =>
        When(Talking, new SeekerInput.Said(Given.Anna, Given.Message(5), Content.Words("five"), Given.Message(4))).Is(followUps: ["RelayInput.Passed(c-1, m-5, “five”, m-4)"]);

    [Fact]
    public void In_a_conversation_a_refused_kind_goes_to_it_too_because_it_answers() =>
        When(Talking, Says(Content.NotPassable("location"))).Is(followUps: ["RelayInput.Passed(c-1, m-1, “” refused location, -)"]);

    [Fact]
    public void Words_after_the_end_are_kept_for_the_next_conversation() =>
        When(new Stage.Over(), Says("again")).Is("SeekerState(ChoosingTopic, cs, [Kept(m-1, “again”)])", [Told("intake.again"), AskTopic]);

    [Fact]
    public void A_kept_message_that_she_edits_is_kept_as_edited() =>
        When(State(new Stage.AwaitingAge(), Kept(1, "one"), Kept(2, "two")), new SeekerInput.Edited(Given.Anna, Given.Message(1), Content.Words("ONE")))
            .Is("SeekerState(AwaitingAge, cs, [Kept(m-1, “ONE”) Kept(m-2, “two”)])");

    [Fact]
    public void An_edit_in_a_conversation_goes_to_it() =>
        When(Talking, new SeekerInput.Edited(Given.Anna, Given.Message(1), Content.Words("ONE"))).Is(followUps: ["RelayInput.Changed(c-1, m-1, “ONE”)"]);

    [Fact]
    public void An_edit_of_something_never_kept_changes_nothing() =>
        When(State(new Stage.Over()), new SeekerInput.Edited(Given.Anna, Given.Message(9), Content.Words("nine"))).Is("SeekerState(Over, cs, [])");
}
