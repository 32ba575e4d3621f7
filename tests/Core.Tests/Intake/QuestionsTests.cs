using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>The way from the first touch to a conversation, one question at a time.</summary>
public sealed class QuestionsTests
{
    [Fact]
    public void What_carries_the_messages_is_said_of_the_house_she_writes_to() => Assert.Contains(
        "intake.welcome{organisation=Ukázková organizace, readers=<intake.readers-here>}", Plain.Of(When(State(new Stage.ChoosingLanguage()), Presses("language", "cs"), house: Given.House with { IsLocal = true }).Decision.Effects[0]), StringComparison.Ordinal);

    [Fact]
    public void The_first_start_asks_for_the_language_in_all_languages() =>
        When(SeekerState.New, Commands("start")).Is("SeekerState(ChoosingLanguage, -, [])", [AskLanguage]);

    [Fact]
    public void A_language_leads_to_the_welcome_and_the_question_of_consent() =>
        When(new SeekerState(new Stage.ChoosingLanguage(), null, []), Presses("language", "cs")).Is("SeekerState(AwaitingConsent, cs, [])", [AskConsent]);

    [Fact]
    public void The_welcome_speaks_the_language_just_chosen() =>
        When(new SeekerState(new Stage.ChoosingLanguage(), null, []), Presses("language", "uk")).Is(
            "SeekerState(AwaitingConsent, uk, [])",
            ["ToSeeker.Tell(s-anna, uk, intake.welcome{organisation=Ukázková organizace, readers=<intake.readers>}, [[consent:yes “button.consent.yes”] [consent:no “button.consent.no”] [language:other “button.other-language”] [sos:now “button.sos”]])"]);

    [Fact]
    public void Consent_leads_to_the_question_of_age() =>
        When(new Stage.AwaitingConsent(), Presses("consent", "yes")).Is("SeekerState(AwaitingAge, cs, [])", [AskAge]);

    [Fact]
    public void Being_of_age_leads_to_her_story() =>
        When(new Stage.AwaitingAge(), Presses("age", "yes")).Is("SeekerState(Telling, cs, [])", [AskStory]);

    [Fact]
    public void She_can_point_at_a_topic_instead_of_telling_and_sees_the_card() =>
        When(new Stage.Telling(), Presses("topic", "money")).Is("SeekerState(Confirming, cs, [])", [Card("card.line.topic{value=<button.topic.money>}")]);

    [Fact]
    public void Who_does_not_want_to_tell_is_asked_for_the_topic() =>
        When(new Stage.Telling(), Presses("story", "skip")).Is("SeekerState(Asking(topic), cs, [])", [AskTopic]);

    [Fact]
    public void The_topic_can_be_skipped() =>
        When(new Stage.Asking("topic"), Presses("topic", "skip")).Is("SeekerState(Confirming, cs, [])", [Card("")]);

    [Fact]
    public void Asking_for_somebody_else_asks_for_the_story_in_other_words() =>
        When(new Stage.Telling(), Presses("for", "other")).Is("SeekerState(Telling, cs, [])", [AskStory.Replace("intake.story,", "intake.story-other,", StringComparison.Ordinal).Replace("for:other “button.for.other”", "for:self “button.for.self”", StringComparison.Ordinal)]);

    [Fact]
    public void Chance_draws_the_nickname() =>
        When(new Stage.Telling(), Presses("topic", "money"), chance: 3).Is("SeekerState(Confirming, cs, [])", [Card("card.line.topic{value=<button.topic.money>}", "Malina")]);

    [Fact]
    public void The_nickname_is_drawn_from_the_list_of_her_language() =>
        Assert.Equal("Калина", When(State(new Stage.Telling()) with { Language = "uk" }, Presses("topic", "money")).Next.Known!.Nickname);

    [Fact]
    public void Another_nickname_is_never_the_one_just_seen() =>
        When(new Stage.Naming(), Presses("nickname", "another"), chance: 0).Is("SeekerState(Naming, cs, [])", [AskNickname("Malina")]);

    [Fact]
    public void A_nickname_taken_leads_back_to_the_card() =>
        When(new Stage.Naming(), Presses("nickname", "take")).Is("SeekerState(Confirming, cs, [])", [Card("card.line.topic{value=<button.topic.money>}")]);

    [Fact]
    public void Yes_to_the_card_begins_the_conversation_with_what_stands_on_it()
    {
        var seen = When(new Stage.Confirming(), Presses("card", "yes"));

        seen.Is("SeekerState(Talking(c-i-1), cs, [])", [Told("intake.nickname-set{nickname=Borůvka}")], ["RelayInput.Begin(c-i-1, s-anna, cs, Borůvka, money)"]);
        Assert.Equal("[card.line.topic{value=<button.topic.money>}]", Plain.Of(Assert.IsType<RelayInput.Begin>(seen.Decision.FollowUps[0]).About));
        Assert.Null(seen.Next.Known);
    }

    [Fact]
    public void What_was_kept_follows_into_the_conversation_in_order() =>
        When(State(new Stage.Confirming(), Kept(1, "one"), Kept(2, "two")), Presses("card", "yes")).Is(
            "SeekerState(Talking(c-i-1), cs, [])",
            [Told("intake.nickname-set{nickname=Borůvka}")],
            ["RelayInput.Begin(c-i-1, s-anna, cs, Borůvka, money)", "RelayInput.Passed(c-i-1, m-1, “one”, -)", "RelayInput.Passed(c-i-1, m-2, “two”, -)"]);

    [Fact]
    public void Without_consent_all_that_was_kept_is_dropped() =>
        When(State(new Stage.AwaitingConsent(), Kept(1, "one")), Presses("consent", "no")).Is("SeekerState(NotStarted, cs, [])", ["ToSeeker.Clear(s-anna)", Told("intake.no-consent")]);

    [Fact]
    public void Who_is_too_young_is_told_where_to_go_and_what_was_kept_is_dropped() =>
        When(State(new Stage.AwaitingAge(), Kept(1, "one")), Presses("age", "no")).Is("SeekerState(TooYoung, cs, [])", ["ToSeeker.Clear(s-anna)", TooYoung]);

    [Fact]
    public void After_no_consent_any_button_begins_anew() =>
        When(new Stage.NotStarted(), Presses("consent", "yes")).Is("SeekerState(ChoosingLanguage, cs, [])", [AskLanguage]);

    [Fact]
    public void Who_was_too_young_can_start_again() =>
        When(new Stage.TooYoung(), Commands("start")).Is("SeekerState(ChoosingLanguage, cs, [])", [AskLanguage]);

    [Fact]
    public void After_the_end_she_begins_another_conversation_with_its_story() =>
        When(new Stage.Over(), Presses("again", "yes")).Is("SeekerState(Telling, cs, [])", [AskStory]);
}
