using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>What her words tell is not asked; what she answers herself always wins.</summary>
public sealed class HearingTests
{
    private static readonly ScriptedReader Reader = new ScriptedReader()
        .HearsTopic("debts", Topic.Money, Topic.Violence)
        .HearsTopic("beats", Topic.Violence)
        .HearsTopic("hello", Topic.Other)
        .Hears("34", facts => facts with { Age = 34 })
        .Hears("fifteen", facts => facts with { Age = 15 })
        .Hears("in Most", facts => facts with { Region = new PlaceFact("Ústecký kraj", []) })
        .Hears("in Nowhere", facts => facts with { Region = new PlaceFact(null, ["Ústecký kraj", "śląskie"]) })
        .Hears("two kids", facts => facts with { Children = 2 })
        .Hears("three kids", facts => facts with { Children = 3 })
        .Hears("byla", facts => facts with { Gender = Gender.Feminine })
        .Hears("українською", facts => facts with { Language = "uk", LanguageProbability = 0.99 })
        .Hears("česky", facts => facts with { Language = "cs", LanguageProbability = 0.9 })
        .HearsRisk("an end", RiskLevel.Crisis)
        .HearsRisk("afraid", RiskLevel.Concern);

    private static readonly House House = Given.House with
    {
        Reader = Reader,
        Intake = new IntakePlan([
            new Question("topic", QuestionKind.Topic, [], []),
            new Question("gender", QuestionKind.Gender, ["feminine", "masculine"], []),
            new Question("region", QuestionKind.Region, ["Hlavní město Praha", "Ústecký kraj"], []),
            new Question("children", QuestionKind.Children, [], ["violence"]),
        ]),
    };

    private const string Offer = "ToSeeker.Tell(s-anna, cs, danger.offer{lines=<sos.alone>}, [[danger:yes “button.danger.yes”] [danger:no “button.danger.no”] [danger:unsure “button.danger.unsure”]])";

    private static Seen<SeekerState> Hears(Stage stage, string words, IntakeAnswers? known = null) =>
        When(State(stage) with { Known = known ?? State(stage).Known }, Says(words), house: House);

    private static string Asked(Seen<SeekerState> seen) => ((Effect.ToSeeker.Tell)seen.Decision.Effects[^1]).Phrase.Key;

    [Fact]
    public void A_first_message_in_a_plain_language_chooses_it_and_leads_to_the_consent() =>
        When(SeekerState.New, Says("česky"), house: House).Is("SeekerState(AwaitingConsent, cs, [Kept(m-1, “česky”)])", [AskConsent]);

    [Fact]
    public void A_first_message_in_no_plain_language_asks_for_the_language() =>
        When(SeekerState.New, Says("debts"), house: House).Is("SeekerState(ChoosingLanguage, -, [Kept(m-1, “debts”)])", [AskLanguage]);

    [Fact]
    public void Who_says_everything_in_the_first_message_is_asked_for_consent_alone()
    {
        var said = When(SeekerState.New, Says("česky: he beats me, 34, in Most, two kids, byla"), house: House);
        var agreed = When(said.Next, Presses("consent", "yes"), house: House);

        Assert.Equal("intake.welcome", Asked(said));
        Assert.Equal("intake.card", Asked(agreed));
        Assert.Equal(
            "[card.age{age=34} card.line.topic{value=<button.topic.violence>} card.line.gender{value=<button.answer.gender.feminine>} card.line.region{value=<button.as-it-is{words=Ústecký kraj}>} card.line.children{value=<button.as-it-is{words=2}>}]",
            Plain.Of(Begun(agreed).About));
    }

    [Fact]
    public void Her_story_is_kept_thanked_for_and_what_is_missing_is_asked()
    {
        var seen = Hears(new Stage.Telling(), "debts and fear");

        Assert.Equal("SeekerState(Asking(region), cs, [Kept(m-1, “debts and fear”)])", Plain.Of(seen.Next));
        Assert.Equal(["intake.heard", "intake.ask.region"], Keys(seen));
    }

    [Fact]
    public void A_topic_that_is_not_plain_is_asked_for_with_buttons() => Assert.Equal(["intake.heard", "intake.ask.topic"], Keys(Hears(new Stage.Telling(), "so much of everything")));

    [Fact]
    public void A_greeting_is_no_story() => Assert.Equal("intake.story", Asked(When(Hears(new Stage.AwaitingAge(), "hello").Next, Presses("age", "yes"), house: House)));

    [Fact]
    public void A_further_topic_stands_beside_the_main_one() =>
        Assert.Contains("card.topics{value=<button.topic.money>, also=<button.topic.violence>}", Plain.Of(Begun(Hears(new Stage.Confirming(), "debts", (Money with { Told = true }).Answer("region", ""))).About), StringComparison.Ordinal);

    [Fact]
    public void What_she_answered_herself_is_not_overruled_by_what_she_writes() =>
        Assert.Equal("violence", Hears(new Stage.Asking("region"), "debts, debts, debts and nothing but debts", IntakeAnswers.Nothing.Answer("topic", "violence")).Next.Known!.Of("topic"));

    [Fact]
    public void Before_the_card_she_puts_right_in_words_what_she_answered() =>
        Assert.Equal("3", Hears(new Stage.Confirming(), "no, I have three kids now", Money.Answer("children", "2")).Next.Known!.Of("children"));

    [Fact]
    public void A_name_of_several_places_asks_which_is_meant()
    {
        var seen = Hears(new Stage.Telling(), "debts in Nowhere");

        Assert.Equal(
            "ToSeeker.Tell(s-anna, cs, intake.region-which, [[region:Ústecký kraj “button.as-it-is{words=Ústecký kraj}” region:śląskie “button.as-it-is{words=śląskie}”] [region:skip “button.skip”]])",
            Plain.Of(seen.Decision.Effects[^1]));
    }

    [Fact]
    public void A_question_for_some_topics_is_not_asked_at_others() =>
        Assert.Equal("intake.card", Asked(When(State(new Stage.Asking("region")) with { Known = Money }, Presses("region", "skip"), house: House)));

    [Fact]
    public void What_the_organisation_does_not_ask_is_not_remembered() =>
        Assert.Equal("[]", Plain.Of(When(State(new Stage.Telling()), Says("in Most, two kids, byla"), house: Given.House with { Reader = Reader }).Next.Known!.Heard.Keys));

    [Fact]
    public void Who_is_grown_up_by_her_words_is_not_asked_for_her_age() => Assert.Equal("intake.story", Asked(Hears(new Stage.AwaitingAge(), "I am 34 as of last week")));

    [Fact]
    public void A_child_is_asked_and_not_refused_for_what_was_heard()
    {
        var heard = Hears(new Stage.AwaitingConsent(), "I am fifteen and my dad beats me");

        Assert.Equal("SeekerState(AwaitingAge, cs, [Kept(m-1, “I am fifteen and my dad beats me”)])", Plain.Of(heard.Next));
        Assert.Equal("ToSeeker.Tell(s-anna, cs, intake.age-heard-child{age=15}, [[age:yes “button.age.yes”] [age:no “button.age.no”] [sos:now “button.sos”]])", Plain.Of(heard.Decision.Effects[^1]));
        When(heard.Next, Presses("age", "no"), house: House).Is("SeekerState(TooYoung, cs, [])", ["ToSeeker.Clear(s-anna)", TooYoung]);
    }

    [Fact]
    public void An_age_that_she_contradicts_was_none() => Assert.Null(When(Hears(new Stage.AwaitingConsent(), "I am fifteen").Next, Presses("age", "yes"), house: House).Next.Known!.Age);

    /// <summary>A sentence that doubts the number tells no age.</summary>
    [Theory]
    [InlineData("not 34")]
    [InlineData("I am almost 34")]
    [InlineData("není mi 34")]
    [InlineData("jeszcze nie mam 34 lat")]
    [InlineData("мені ще не 34")]
    public void An_age_in_doubt_is_none(string words) => Assert.Equal((false, null), (Hears(new Stage.AwaitingAge(), words).Next.Adult, Hears(new Stage.AwaitingAge(), words).Next.Known?.Age));

    [Theory]
    [InlineData(typeof(Stage.Telling))]
    [InlineData(typeof(Stage.Confirming))]
    [InlineData(typeof(Stage.Over))]
    public void Who_said_that_she_is_grown_up_and_tells_another_age_is_asked_again(Type stage)
    {
        var seen = Hears((Stage)Activator.CreateInstance(stage)!, "I am fifteen and my dad beats me every day");

        Assert.Equal("intake.age-heard-child", Asked(seen));
        Assert.False(seen.Next.Adult);
    }

    [Fact]
    public void What_she_came_with_stays_the_main_thing_and_what_she_adds_stands_beside_it()
    {
        var first = Hears(new Stage.AwaitingConsent(), "he beats me");
        var second = When(first.Next, Says("and debts", 2), house: House).Next.Known!;

        Assert.Equal(("violence", "money"), (second.Of("topic"), string.Join(' ', second.Also)));
    }

    [Fact]
    public void What_is_taken_back_was_never_heard()
    {
        var known = Hears(new Stage.AwaitingConsent(), "in Most, two kids, 34").Next;

        Assert.Equal("[]", Plain.Of(When(known, Commands("unsend", own: 1), house: House).Next.Known!.Heard.Keys));
    }

    [Fact]
    public void An_edit_at_the_card_shows_it_anew()
    {
        var state = State(new Stage.Confirming(), Kept(1, "in Most")) with { Known = Money.Hear("region", "Ústecký kraj") };

        Assert.Contains("intake.card", Keys(When(state, Edits(Content.Words("in Most, two kids")), house: House)));
    }

    [Fact]
    public void An_edit_that_changes_nothing_is_not_heard_again() => When(State(new Stage.AwaitingAge(), Kept(1, "an end, in Most")), Edits(Content.Words("an end, in Most")), house: House).Is();

    [Fact]
    public void The_message_that_finds_no_place_any_more_is_heard_all_the_same() =>
        Assert.Equal(Offer, Plain.Of(When(State(new Stage.AwaitingConsent(), [.. Enumerable.Range(1, 30).Select(number => Kept(number, "one"))]), Says("an end", 31), house: House).Decision.Effects[0]));

    [Fact]
    public void After_a_pause_the_card_is_shown_to_who_asks_for_it_alone()
    {
        var state = State(new Stage.Confirming()) with { Known = Money.Answer("region", ""), AskedAt = Given.Now.AddDays(-2) };

        When(state, Presses("language", "cs"), house: House).Is(effects: ["ToSeeker.Tell(s-anna, cs, intake.paused, [[go-on:yes “button.go-on”]])"]);
        Assert.Equal(["intake.card"], Keys(When(state, Presses("go-on", "yes"), house: House)));
    }

    [Fact]
    public void Who_asks_for_somebody_else_is_not_asked_where_she_is() =>
        Assert.Equal("intake.card", Asked(Hears(new Stage.Telling(), "he beats her", IntakeAnswers.Nothing with { ForOther = true })));

    [Fact]
    public void An_answer_that_the_organisation_does_not_have_any_more_is_left_out()
    {
        var state = State(new Stage.Confirming()) with { Known = Money.Answer("topic", "gone").Answer("gender", "other").Answer("region", "") };

        Assert.Equal("[]", Plain.Of(((RelayInput.Begin)When(state, Presses("card", "yes"), house: House).Decision.FollowUps[0]).About));
    }

    [Fact]
    public void A_question_that_the_organisation_does_not_ask_any_more_gives_way_to_the_next() =>
        Assert.Equal("intake.ask.region", Asked(When(State(new Stage.Asking("gone")) with { Known = Money }, Says("one"), house: House)));

    [Fact]
    public void Danger_is_answered_before_anything_else() => Assert.Equal(Offer, Plain.Of(Hears(new Stage.AwaitingConsent(), "I have made an end").Decision.Effects[0]));

    [Fact]
    public void Danger_that_is_said_again_at_once_is_not_answered_twice()
    {
        var once = Hears(new Stage.AwaitingConsent(), "I have made an end");

        Assert.DoesNotContain(Offer, Plain.Lines(When(once.Next, Says("an end, an end", 2), house: House).Decision.Effects));
    }

    [Fact]
    public void Danger_in_an_edit_is_answered_too() =>
        When(State(new Stage.AwaitingAge(), Kept(1, "one")), Edits(Content.Words("an end")), house: House).Is("SeekerState(AwaitingAge, cs, [Kept(m-1, “an end”)])", [Offer]);

    [Theory]
    [InlineData("topic", "an end")]
    [InlineData("children", "2, an end")]
    public void Words_of_danger_are_never_taken_for_an_answer_alone(string question, string words) =>
        Assert.Equal($"[Kept(m-1, “{words}”)]", Plain.Of(Hears(new Stage.Asking(question), words).Next.Before));

    [Fact]
    public void Words_of_danger_are_no_nickname() => Assert.Equal("[Kept(m-1, “an end”)]", Plain.Of(Hears(new Stage.Naming(), "an end").Next.Before));

    [Fact]
    public void Somebody_elses_words_tell_nothing_of_her() =>
        Assert.DoesNotContain(Offer, Plain.Lines(When(State(new Stage.AwaitingAge()), Says(Content.Words("an end, 34") with { Forwarded = true }), house: House).Decision.Effects));

    [Fact]
    public void Who_writes_in_another_language_is_offered_it_once()
    {
        var once = Hears(new Stage.Asking("region"), "я пишу вам тепер українською мовою бо так легше");

        Assert.Equal("ToSeeker.Tell(s-anna, uk, intake.language-offer, [[language:uk “button.language.uk”]])", Plain.Of(once.Decision.Effects[0]));
        Assert.DoesNotContain("intake.language-offer", Keys(When(once.Next, Says("і далі пишу вам українською мовою бо так легше", 2), house: House)));
    }

    private static IEnumerable<string> Keys(Seen<SeekerState> seen) => seen.Decision.Effects.OfType<Effect.ToSeeker.Tell>().Select(tell => tell.Phrase.Key);

    private static RelayInput.Begin Begun(Seen<SeekerState> seen) => (RelayInput.Begin)When(seen.Next, Presses("card", "yes"), house: House).Decision.FollowUps[0];
}
