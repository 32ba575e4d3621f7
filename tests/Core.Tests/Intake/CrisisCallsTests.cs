using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Outreach;
using MentorBot.Core.Tests.Engine;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;
using static MentorBot.Core.Tests.Intake.AtTheService;

namespace MentorBot.Core.Tests.Intake;

/// <summary>A seeker who has called the crisis service, and what she writes meanwhile. Given.Now is a Saturday.</summary>
public sealed class CrisisCallsTests
{
    [Fact]
    public void Her_call_is_made_before_consent_and_at_any_age()
    {
        var called = When(State(new Stage.TooYoung()), Presses("duty", "call"), house: Open);

        Assert.Equal(Call, called.Next.Call);
        Assert.Equal(["CrisisInput.Wanted(c-i-1, s-anna, Situation(cs, -, -, -, yes, -))"], Plain.Lines(called.Decision.FollowUps));
    }

    [Fact]
    public void Who_calls_twice_has_one_call() => When(State(new Stage.Over()) with { Call = Given.Talk }, Presses("duty", "call"), house: Open)
        .Is(followUps: ["CrisisInput.Wanted(c-1, s-anna, Situation(cs, -, -, -, no, -))"]);

    [Fact]
    public void In_a_talk_she_can_call_and_who_answers_takes_over()
    {
        var called = When(State(Talking), Presses("duty", "call"), house: Open);
        var taken = When(called.Next, new SeekerInput.CrisisTaken(Given.Anna, Call, Given.Lida), house: Open);

        Assert.Equal(["CrisisInput.Wanted(c-i-1, s-anna, Situation(cs, -, -, -, no, -))"], Plain.Lines(called.Decision.FollowUps));
        Assert.Equal("SeekerState(Talking(c-i-1), cs, [])", Plain.Of(taken.Next));
        Assert.Equal(["RelayInput.TakenOver(c-1)", "RelayInput.Begin(c-i-1, s-anna, cs, Borůvka, -)"], Plain.Lines(taken.Decision.FollowUps));
        When(taken.Next, new SeekerInput.ConversationOver(Given.Anna, Given.Talk)).Is();
    }

    [Fact]
    public void What_she_writes_in_a_talk_meanwhile_is_her_mentor_s() => When(State(Talking) with { Call = Call }, Says("one"), house: Open).Is(followUps: ["RelayInput.Passed(c-1, m-1, “one”, -)"]);

    [Fact]
    public void She_can_take_it_back_and_the_talk_goes_on()
    {
        When(State(Talking) with { Call = Call }, Presses("duty", "cancel"), house: Open).Is("SeekerState(Talking(c-1), cs, [])", [Told("duty.cancelled")], ["CrisisInput.GivenUp(c-i-1)"]);
        When(State(Talking), Presses("duty", "cancel"), house: Open).Is(effects: [OldButton]);
    }

    [Fact]
    public void What_she_writes_meanwhile_is_kept_and_asks_her_nothing()
    {
        var first = When(State(new Stage.AwaitingConsent()) with { Call = Call }, Says("one"), house: Open);
        var second = When(first.Next, Says("two", 2), house: Open);

        Assert.Equal(["duty.kept"], Keys(first));
        Assert.Empty(second.Decision.Effects);
        Assert.Equal(2, second.Next.Before.Count);
        Assert.False(second.Next.Consented);
    }

    [Fact]
    public void Who_writes_on_while_nobody_answers_hears_so_now_and_then_and_what_she_can_do()
    {
        var waiting = State(new Stage.Over(), Kept(1, "one")) with { Call = Call, CallKept = true, CallTold = Given.Now.AddMinutes(-10) };
        var again = When(waiting, Says("two", 2), house: Open);

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, duty.kept-still, [[duty:call “button.duty.again”] [duty:cancel “button.duty.cancel”]])"], Plain.Lines(again.Decision.Effects));
        Assert.Empty(When(again.Next, Says("three", 3), house: Open).Decision.Effects);
        Assert.Empty(When(waiting with { CallTold = Given.Now.AddMinutes(-9) }, Says("two", 2), house: Open).Decision.Effects);
    }

    [Fact]
    public void After_nobody_answered_her_next_words_hear_that_and_are_promised_to_nobody()
    {
        var called = State(new Stage.Over()) with { Call = Call };
        var told = called with { Before = [Kept(1, "one")], CallKept = true, CallTold = Given.Now.AddMinutes(-1) };

        Assert.All(new[] { called, told }, before =>
        {
            var nobody = When(before, new SeekerInput.CrisisUnanswered(Given.Anna, Call), house: Open);
            Assert.Empty(nobody.Decision.Effects);
            Assert.Equal(["duty.kept-still"], Keys(When(nobody.Next, Says("two", 2), house: Open)));
        });
    }

    [Fact]
    public void That_nobody_answered_a_call_which_is_no_longer_hers_changes_nothing() =>
        When(State(new Stage.Over()) with { Call = Call }, new SeekerInput.CrisisUnanswered(Given.Anna, new ConversationId("c-i-0")), house: Open).Is();

    [Fact]
    public void Also_a_child_is_read_then() => Assert.Equal(["duty.kept"], Keys(When(State(new Stage.TooYoung()) with { Call = Call }, Says("one"), house: Open)));

    [Fact]
    public void Somebody_answers_and_a_conversation_with_her_begins_with_all_that_was_kept()
    {
        var taken = When(State(new Stage.TooYoung(), Kept(1, "one")) with { Call = Call }, new SeekerInput.CrisisTaken(Given.Anna, Call, Given.Lida), house: Open);

        Assert.Equal("SeekerState(Talking(c-i-1), cs, [])", Plain.Of(taken.Next));
        Assert.Null(taken.Next.Call);
        Assert.True(taken.Next.IsChild);
        Assert.Equal(["RelayInput.Begin(c-i-1, s-anna, cs, Borůvka, -)", "RelayInput.Passed(c-i-1, m-1, “one”, -)"], Plain.Lines(taken.Decision.FollowUps));
        Assert.Equal((Given.Lida, true), taken.Decision.FollowUps[0] is RelayInput.Begin { Worker: { } worker, IsChild: var child } ? (worker, child) : default);
        Assert.Equal(new Stage.TooYoung(), When(taken.Next, new SeekerInput.ConversationOver(Given.Anna, Call)).Next.Stage);
    }

    [Fact]
    public void What_is_known_of_her_danger_goes_with_her()
    {
        var taken = When(State(Talking) with { Call = Call, Danger = DangerKind.Violence, Country = Country.Poland }, new SeekerInput.CrisisTaken(Given.Anna, Call, Given.Lida), house: Open);

        Assert.Equal((DangerKind.Violence, Country.Poland), taken.Decision.FollowUps[1] is RelayInput.Begin { Threat: { } threat, Country: { } country } ? (threat, country) : default);
    }

    [Fact]
    public void An_answer_to_a_call_that_is_not_hers_any_more_begins_nothing()
    {
        When(State(new Stage.Over()), new SeekerInput.CrisisTaken(Given.Anna, Call, Given.Lida), house: Open).Is();
        When(State(Talking) with { Call = Given.Talk }, new SeekerInput.CrisisTaken(Given.Anna, Call, Given.Lida), house: Open).Is();
    }

    [Fact]
    public void The_end_gives_the_call_up()
    {
        var ended = When(State(new Stage.AwaitingConsent(), Kept(1, "one")) with { Call = Call }, Commands("end"), house: Open);

        ended.Is("SeekerState(NotStarted, cs, [])", ["ToSeeker.Clear(s-anna)", Told("duty.given-up")], ["CrisisInput.GivenUp(c-i-1)"]);
        Assert.Null(ended.Next.Call);
    }

    [Fact]
    public void When_nobody_answers_any_more_she_hears_it_and_is_read_as_before()
    {
        var over = When(State(new Stage.TooYoung(), Kept(1, "one")) with { Call = Call }, new SeekerInput.CrisisOver(Given.Anna, Call), house: Open);

        over.Is("SeekerState(TooYoung, cs, [])", [Told("list.paragraphs{first=<duty.over>, rest=<duty.deleted-child>}")]);
        When(over.Next, Says("two"), house: Open).Is(effects: [TooYoungAgain]);
        When(over.Next, new SeekerInput.CrisisOver(Given.Anna, Call), house: Open).Is();
    }

    [Fact]
    public void The_button_that_cancels_ends_the_call_and_deletes_nothing_else()
    {
        var cancelled = When(State(new Stage.Telling(), Kept(1, "one")) with { Call = Call }, Presses("duty", "cancel"), house: Open);

        Assert.Equal([Told("list.paragraphs{first=<duty.not-called>, rest=<duty.left{days=30}>}")], Plain.Lines(cancelled.Decision.Effects));
        Assert.Equal("SeekerState(Telling, cs, [Kept(m-1, “one”)])", Plain.Of(cancelled.Next));
        Assert.Null(cancelled.Next.Call);
        Assert.Contains("CrisisInput.GivenUp(c-i-1)", Plain.Lines(cancelled.Decision.FollowUps));
    }

    [Fact]
    public void What_becomes_of_her_words_is_said_where_some_are_kept_and_as_it_is()
    {
        var adult = State(new Stage.Over(), Kept(1, "one")) with { Call = Call, CallKept = true };
        var perhapsChild = State(new Stage.AwaitingAge(), Kept(1, "I am 14.")) with { Call = Call, CallKept = true, Known = Money with { Age = 14 } };
        var over = new SeekerInput.CrisisOver(Given.Anna, Call);

        Assert.Equal([Told("list.paragraphs{first=<duty.over>, rest=<duty.left{days=7}>}")], Plain.Lines(When(adult, over, house: Open with { StartKept = TimeSpan.FromDays(7) }).Decision.Effects));
        Assert.Equal([Told("list.paragraphs{first=<duty.over>, rest=<duty.left-child{days=30}>}")], Plain.Lines(When(perhapsChild, over, house: Open).Decision.Effects));
        Assert.Single(When(perhapsChild, over, house: Open).Next.Before);
        Assert.Equal(["duty.over"], Keys(When(adult with { Before = [], CallKept = false }, over, house: Open)));
        Assert.Equal(["duty.over"], Keys(When(State(new Stage.TooYoung()) with { Call = Call }, over, house: Open)));
        Assert.Equal(["duty.not-called"], Keys(When(adult with { Before = [], CallKept = false }, Presses("duty", "cancel"), house: Open)));
        Assert.Equal(
            [Told("list.paragraphs{first=<duty.not-called>, rest=<duty.deleted-child>}")],
            Plain.Lines(When(State(new Stage.TooYoung(), Kept(1, "one")) with { Call = Call }, Presses("duty", "cancel"), house: Open).Decision.Effects));
    }

    [Fact]
    public void A_child_is_spoken_to_as_one_whatever_it_hears_of_its_call()
    {
        var called = State(new Stage.TooYoung()) with { Call = Call };
        var inTalk = WithWorker with { IsChild = true, Adult = false };

        Assert.Equal(["duty.closed-child"], Keys(When(State(new Stage.TooYoung()), Presses("duty", "call"), house: Closed)));
        Assert.Contains("duty.closed-child", Keys(When(State(new Stage.TooYoung()), Commands("sos"), house: Closed)));
        Assert.Contains("duty.standing-child", Keys(When(called, Commands("sos"), house: Open)));
        Assert.Equal(["duty.kept-still-child"], Keys(When(called with { Before = [Kept(1, "one")], CallKept = true }, Says("two", 2), house: Open)));
        Assert.Equal(["duty.given-up-child"], Keys(When(called, Commands("end"), house: Open)));
        Assert.Equal(["duty.connected-child"], Keys(When(inTalk, Presses("duty", "call"), house: Open)));
        Assert.Equal(["duty.worker-back-child"], Keys(When(inTalk with { Call = Call }, new SeekerInput.WorkerBack(Given.Anna, Given.Talk), house: Open)));
        Assert.Equal(["duty.worker-back-child"], Keys(When(inTalk with { Call = Call }, new SeekerInput.CrisisTaken(Given.Anna, Call, Given.Lida), house: Open)));
        Assert.Equal(["duty.goes-on-child"], Keys(When(inTalk with { Call = Call }, new SeekerInput.ConversationOver(Given.Anna, Given.Talk), house: Open)));
        Assert.Equal(["report.ask-child"], Keys(When(inTalk, Commands("report"), house: Open)));
        Assert.Equal(["report.ask-after-child"], Keys(When(State(new Stage.TooYoung()) with { LastTalk = new LastTalk(Given.Talk, Given.Now) }, Commands("report"), house: Open)));
    }

    [Fact]
    public void Who_writes_with_it_already_is_not_offered_it_when_she_speaks_of_danger_beside_that_talk()
    {
        var house = Open with { Outreach = new OutreachPlan(TimeSpan.FromHours(30)), Reader = new ScriptedReader().HearsRisk("beats", RiskLevel.Crisis) };
        var asks = WithWorker with { Aside = new Aside(AsideKind.Outreach, Given.Now) };

        Assert.Equal(["danger.offer", "outreach.show"], Keys(When(asks, Says("he beats us, come to the school"), house: house)));
        Assert.Equal(["danger.offer", "duty.offer-talk", "outreach.show"], Keys(When(asks with { Worker = null }, Says("he beats us, come to the school"), house: house)));
    }

    [Fact]
    public void Of_a_child_nothing_is_kept_when_the_call_is_cancelled() =>
        Assert.Empty(When(State(new Stage.TooYoung(), Kept(1, "one")) with { Call = Call }, Presses("duty", "cancel"), house: Open).Next.Before);

    [Fact]
    public void What_she_writes_to_whoever_answers_is_forgotten_after_the_time_of_an_unfinished_start()
    {
        var wrote = When(State(new Stage.Over()) with { Call = Call }, Says("one"), house: Open);
        Assert.Equal(Given.Now.AddDays(30), wrote.Next.Lapses);

        var lapsed = When(wrote.Next with { Call = null, Lapses = Given.Now }, new SeekerInput.Lapsed(Given.Anna), house: Open);
        Assert.Equal("SeekerState(Over, cs, [])", Plain.Of(lapsed.Next));
    }

    [Fact]
    public void Who_told_her_story_before_hears_all_the_same_that_what_she_writes_waits() =>
        Assert.Equal(["duty.kept"], Keys(When(State(new Stage.Telling(), Kept(1, "one")) with { Call = Call }, Says("two"), house: Open)));

    [Fact]
    public void What_a_child_changes_while_it_waits_is_changed() =>
        Assert.Equal("SeekerState(TooYoung, cs, [Kept(m-1, “two”)])", Plain.Of(When(State(new Stage.TooYoung(), Kept(1, "one")) with { Call = Call }, new SeekerInput.Edited(Given.Anna, Given.Message(1), Content.Words("two")), house: Open).Next));

    [Fact]
    public void Who_looks_for_a_mentor_meanwhile_is_still_called_for()
    {
        var begun = When(State(new Stage.Confirming()) with { Call = Call }, Presses("card", "yes"), house: Open);

        Assert.Equal(Call, begun.Next.Call);
        Assert.DoesNotContain("CrisisInput.GivenUp(c-i-1)", Plain.Lines(begun.Decision.FollowUps));
    }

    [Fact]
    public void A_child_who_says_its_age_in_the_middle_is_still_called_for()
    {
        var young = When(State(new Stage.AwaitingAge(), Kept(1, "one")) with { Call = Call }, Presses("age", "no"), house: Open);

        Assert.Equal("SeekerState(TooYoung, cs, [Kept(m-1, “one”)])", Plain.Of(young.Next));
        Assert.Equal(Call, young.Next.Call);
    }

    [Fact]
    public void In_a_talk_she_is_told_that_what_is_written_there_is_not_passed_on()
    {
        var states = new KeptStates().With(StateKey.Of(Given.Anna), State(Talking)).With(StateKey.Of(Given.Talk), Given.Open);

        Assert.Contains("duty.offer-talk", Said(states.Handle(Given.Arrives(Commands("sos")), Open)));
        Assert.Equal(["duty.calling-talk"], Said(states.Handle(Given.Arrives(Presses("duty", "call")), Open)));
    }

    [Fact]
    public void Who_begins_with_a_mentor_while_the_service_is_called_hears_that_what_she_writes_is_for_the_mentor()
    {
        var called = State(new Stage.Confirming(), Kept(1, "Je u dveří.")) with { Call = Call, CallKept = true };

        Assert.Contains("duty.now-for-mentor", Keys(When(called, Presses("card", "yes"), house: Open)));
        Assert.DoesNotContain("duty.now-for-mentor", Keys(When(called with { Call = null, CallKept = false }, Presses("card", "yes"), house: Open)));
    }

    private static string[] Said(Outcome outcome) => [.. outcome.Effects.OfType<Effect.ToSeeker.Tell>().Select(tell => tell.Phrase.Key)];
}
