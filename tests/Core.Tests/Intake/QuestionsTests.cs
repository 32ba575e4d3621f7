using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>The way from the first touch to a conversation, one question at a time.</summary>
public sealed class QuestionsTests
{
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
            ["ToSeeker.Tell(s-anna, uk, intake.welcome{organisation=Ukázková organizace}, [[consent:yes “button.consent.yes”] [consent:no “button.consent.no”]])"]);

    [Fact]
    public void Consent_leads_to_the_question_of_age() =>
        When(new Stage.AwaitingConsent(), Presses("consent", "yes")).Is("SeekerState(AwaitingAge, cs, [])", [AskAge]);

    [Fact]
    public void Being_of_age_leads_to_the_topic() =>
        When(new Stage.AwaitingAge(), Presses("age", "yes")).Is("SeekerState(ChoosingTopic, cs, [])", [AskTopic]);

    [Fact]
    public void A_topic_leads_to_a_suggested_nickname() =>
        When(new Stage.ChoosingTopic(), Presses("topic", "money")).Is("SeekerState(ChoosingNickname(money, Borůvka), cs, [])", [AskNickname("Borůvka")]);

    [Fact]
    public void The_topic_can_be_skipped() =>
        When(new Stage.ChoosingTopic(), Presses("topic", "skip")).Is("SeekerState(ChoosingNickname(-, Borůvka), cs, [])", [AskNickname("Borůvka")]);

    [Fact]
    public void A_topic_that_the_house_does_not_have_any_more_is_an_old_button() =>
        When(new Stage.ChoosingTopic(), Presses("topic", "gone")).Is(effects: [OldButton]);

    [Fact]
    public void Chance_draws_the_nickname() =>
        When(new Stage.ChoosingTopic(), Presses("topic", "money"), chance: 3).Is("SeekerState(ChoosingNickname(money, Malina), cs, [])", [AskNickname("Malina")]);

    [Fact]
    public void The_nickname_is_drawn_from_the_list_of_her_language() =>
        Assert.Equal(
            "SeekerState(ChoosingNickname(money, Калина), uk, [])",
            Plain.Of(When(new SeekerState(new Stage.ChoosingTopic(), "uk", []), Presses("topic", "money")).Next));

    [Fact]
    public void Another_nickname_is_never_the_one_just_seen() =>
        When(Naming, Presses("nickname", "another"), chance: 0).Is("SeekerState(ChoosingNickname(money, Malina), cs, [])", [AskNickname("Malina")]);

    [Fact]
    public void Taking_the_nickname_begins_the_conversation() =>
        When(Naming, Presses("nickname", "take")).Is(
            "SeekerState(Talking(c-i-1), cs, [])",
            [Told("intake.nickname-set{nickname=Borůvka}")],
            ["RelayInput.Begin(c-i-1, s-anna, cs, Borůvka, money)"]);

    [Fact]
    public void What_was_kept_follows_into_the_conversation_in_order() =>
        When(State(Naming, Kept(1, "one"), Kept(2, "two")), Presses("nickname", "take")).Is(
            "SeekerState(Talking(c-i-1), cs, [])",
            [Told("intake.nickname-set{nickname=Borůvka}")],
            ["RelayInput.Begin(c-i-1, s-anna, cs, Borůvka, money)", "RelayInput.Passed(c-i-1, m-1, “one”, -)", "RelayInput.Passed(c-i-1, m-2, “two”, -)"]);

    [Fact]
    public void Without_consent_all_that_was_kept_is_dropped() =>
        When(State(new Stage.AwaitingConsent(), Kept(1, "one")), Presses("consent", "no")).Is("SeekerState(NotStarted, cs, [])", ["ToSeeker.Clear(s-anna)", Told("intake.no-consent")]);

    [Fact]
    public void Who_is_too_young_is_told_where_to_go_and_what_was_kept_is_dropped() =>
        When(State(new Stage.AwaitingAge(), Kept(1, "one")), Presses("age", "no")).Is("SeekerState(TooYoung, cs, [])", ["ToSeeker.Clear(s-anna)", Told("intake.too-young")]);

    [Fact]
    public void After_no_consent_any_button_begins_anew() =>
        When(new Stage.NotStarted(), Presses("consent", "yes")).Is("SeekerState(ChoosingLanguage, cs, [])", [AskLanguage]);

    [Fact]
    public void Who_was_too_young_can_start_again() =>
        When(new Stage.TooYoung(), Commands("start")).Is("SeekerState(ChoosingLanguage, cs, [])", [AskLanguage]);

    [Fact]
    public void After_the_end_she_begins_another_conversation_at_the_topic() =>
        When(new Stage.Over(), Presses("again", "yes")).Is("SeekerState(ChoosingTopic, cs, [])", [AskTopic]);
}
