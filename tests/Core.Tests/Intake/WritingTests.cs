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
        When(new Stage.Naming(), Says(Given.Voice())).Is(
            "SeekerState(Naming, cs, [Kept(m-1, “” +Voice(chat t-1 10))])",
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
        When(new Stage.TooYoung(), Says("please")).Is(effects: [TooYoungAgain]);

    [Fact]
    public void In_a_conversation_words_go_to_it_with_what_they_reply_to() =>
        When(Talking, new SeekerInput.Said(Given.Anna, Given.Message(5), Content.Words("five"), Given.Message(4))).Is(followUps: ["RelayInput.Passed(c-1, m-5, “five”, m-4)"]);

    [Fact]
    public void In_a_conversation_a_refused_kind_goes_to_it_too_because_it_answers() =>
        When(Talking, Says(Content.NotPassable("location"))).Is(followUps: ["RelayInput.Passed(c-1, m-1, “” refused location, -)"]);

    [Fact]
    public void Words_after_the_end_are_kept_for_the_next_conversation() =>
        When(new Stage.Over(), Says("again")).Is("SeekerState(Telling, cs, [Kept(m-1, “again”)])", [Told("intake.again"), AskStory]);

    [Fact]
    public void A_kept_message_that_she_edits_is_kept_as_edited() =>
        When(State(new Stage.AwaitingAge(), Kept(1, "one"), Kept(2, "two")), new SeekerInput.Edited(Given.Anna, Given.Message(1), Content.Words("ONE")))
            .Is("SeekerState(AwaitingAge, cs, [Kept(m-1, “ONE”) Kept(m-2, “two”)])");

    [Fact]
    public void An_edit_in_a_conversation_goes_to_it() =>
        When(Talking, new SeekerInput.Edited(Given.Anna, Given.Message(1), Content.Words("ONE"))).Is(followUps: ["RelayInput.Changed(c-1, m-1, “ONE”)"]);

    [Fact]
    public void An_edit_that_changes_nothing_of_a_kept_message_writes_nothing() =>
        When(State(new Stage.AwaitingAge(), Kept(1, "one")), Edits(Content.Words("one"))).Is();

    [Fact]
    public void An_edit_of_a_message_of_an_earlier_conversation_is_told_to_come_too_late()
    {
        When(State(new Stage.Over()), Edits(Content.Words("nine"), 9)).Is(effects: [Told("talk.edit-late")]);
        When(State(new Stage.Telling(), Kept(1, "one")), Edits(Content.Words("nine"), 9)).Is(effects: [Told("talk.edit-late")]);
    }

    [Fact]
    public void An_edit_of_who_is_too_young_is_answered_as_her_words_are() => When(new Stage.TooYoung(), Edits(Content.Words("please"))).Is(effects: [TooYoungAgain]);

    [Fact]
    public void A_kept_message_that_she_edits_into_a_kind_that_cannot_pass_stays_as_it_was_and_she_is_told() =>
        When(State(new Stage.AwaitingAge(), Kept(1, "one")), Edits(Content.NotPassable("video"))).Is(effects: [Told("talk.edit-not-passable")]);

    [Fact]
    public void A_kept_message_that_she_edits_into_words_beside_a_video_is_kept_without_the_video() =>
        When(State(new Stage.AwaitingAge(), Kept(1, "one")), Edits(Given.Beside("video", "ONE")))
            .Is("SeekerState(AwaitingAge, cs, [Kept(m-1, “ONE”)])", [Told("relay.partly")]);

    [Fact]
    public void The_words_beside_a_kind_that_cannot_pass_are_kept_and_she_is_told_that_the_rest_is_not() =>
        When(new Stage.AwaitingAge(), Says(Given.Beside("video", "one")))
            .Is("SeekerState(AwaitingAge, cs, [Kept(m-1, “one”)])", [Told("relay.partly"), Told("intake.kept"), AskAge]);
}
