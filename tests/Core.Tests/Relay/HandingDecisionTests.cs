using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>A talk is handed over: the seeker is asked, and nothing of it goes on without her yes.</summary>
public sealed class HandingDecisionTests
{
    private const string Buttons = "[[handover:with about i-1 “button.handover.with”] [handover:without about i-1 “button.handover.without”] [handover:no about i-1 “button.handover.no”]]";

    private static readonly MessageId Asked = new("i-1");

    private static readonly Conversation Pending = Open with { Handover = new HandingOver(Asked, "Bojí se o děti.", null), About = [Phrase.Of("card.age", ("age", "34"))] };

    private static readonly Conversation Leaving = Open with { Handover = new HandingOver(Asked, null, null) { Leaves = true } };

    private static RoomInput Asks(string? summary, string? to = null, MentorId? author = null) => new RoomInput.Commanded(Talk, author ?? Lida, Ask, "handover")
    {
        Options = new[] { ("summary", summary), ("to", to) }.Where(option => option.Item2 is not null).ToDictionary(option => option.Item1, option => option.Item2!),
    };

    private static RelayInput Answers(string answer, string about = "i-1") => new RelayInput.Answered(Talk, new Choice("handover", answer, new MessageId(about)));

    [Fact]
    public void The_seeker_is_asked_and_reads_the_summary_word_for_word()
    {
        var seen = When(Open, Asks(" Bojí se o děti. "));

        Assert.Equal(Pending.Handover, seen.Next.Handover);
        Assert.Equal(
            [
                "ToSeeker.Tell(s-anna, cs, list.paragraphs{first=<talk.handover{alias=Limetka}>, rest=<list.paragraphs{first=<talk.handover-summary{summary=Bojí se o děti.}>, rest=<talk.handover-sure>}>}, " + Buttons + ")",
                "ToDesk.Tell(c-1, desk.handover-asked{summary=Bojí se o děti.}, [], -)",
                "Count(handover-asked, money, c-1)",
                "ToDesk.Answer(ask-1, desk.done)",
            ],
            Plain.Lines(seen.Decision.Effects));
        Assert.Empty(seen.Decision.FollowUps);
    }

    [Fact]
    public void When_her_mentor_stays_after_all_she_hears_it_and_nothing_is_asked_any_more()
    {
        var seen = When(Leaving, new RelayInput.MentorStays(Talk));

        Assert.Null(seen.Next.Handover);
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.mentor-stays{alias=Limetka}, [])"], Plain.Lines(seen.Decision.Effects));
        When(Open, new RelayInput.MentorStays(Talk)).Is();
        When(Pending, new RelayInput.MentorStays(Talk)).Is();
    }

    [Fact]
    public void What_she_agreed_to_once_goes_with_nobody_when_later_she_changes_by_herself()
    {
        var agreed = Pending with { Handover = Pending.Handover! with { With = true } };

        Assert.Null(When(agreed, new RelayInput.AnotherAsked(Talk)).Next.Handover);
    }

    [Fact]
    public void A_colleague_is_named_by_her_alias_however_it_is_written_and_shown_with_her_card()
    {
        var seen = When(Open, Asks("Bojí se.", "pirko"));

        Assert.Equal(Petr, seen.Next.Handover!.To);
        Assert.Contains("talk.handover-to{card=<card.mentor-short{alias=Pírko}>}", Plain.Of(seen.Decision.Effects[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nikdo")]
    [InlineData("Limetka")]
    public void Nobody_and_herself_are_no_colleague(string to) => When(Open, Asks("Bojí se.", to)).Is(effects: ["ToDesk.Answer(ask-1, desk.handover-to-unknown)"]);

    [Theory]
    [InlineData(null, "desk.handover-empty")]
    [InlineData(" \u200B", "desk.handover-empty")]
    [InlineData("Volejte 777 123 456", "desk.handover-telltale")]
    public void A_summary_says_something_and_leads_to_nobody(string? summary, string answer) => When(Open, Asks(summary)).Is(effects: [$"ToDesk.Answer(ask-1, {answer})"]);

    [Fact]
    public void Who_can_t_be_reached_can_t_be_asked() => When(Open with { Reachable = false }, Asks("Bojí se.")).Is(effects: ["ToDesk.Answer(ask-1, desk.failed-unreachable)"]);

    [Fact]
    public void Who_goes_over_while_she_is_away_reads_who_it_is_when_she_is_back_and_the_next_mentor_knows_that_she_is_away()
    {
        var waits = Leaving with { Reachable = false, Handover = Leaving.Handover! with { With = false, Waits = true } };
        var begin = When(waits, new RelayInput.Moved(Talk, new ConversationId("c-2"), Petr, "K-002")).Decision.FollowUps.OfType<RelayInput.Begin>().Single();
        var begun = When(Conversation.None, begin);
        var open = When(begun.Next, new RelayInput.MentorFound(begin.Conversation, Petr, "K-002")).Next;
        var back = When(open, new RelayInput.Reachable(begin.Conversation, true));

        Assert.Contains("ToDesk.Tell(c-2, desk.seeker-left, [], -)", Plain.Lines(begun.Decision.Effects));
        Assert.Equal(
            ["ToDesk.Tell(c-2, desk.seeker-returned, [], -)", "ToSeeker.Tell(s-anna, cs, talk.opened{alias=Pírko}, [[sos:now “button.sos”]])"],
            Plain.Lines(back.Decision.Effects));
        Assert.Equal(
            ["ToDesk.Tell(c-2, desk.seeker-returned, [], -)"],
            Plain.Lines(When(back.Next with { Reachable = false }, new RelayInput.Reachable(begin.Conversation, true)).Decision.Effects));
    }

    [Fact]
    public void A_crisis_call_is_not_handed_over() => When(Open with { IsCrisis = true }, Asks("Bojí se.")).Is(effects: ["ToDesk.Answer(ask-1, desk.not-in-crisis)"]);

    [Fact]
    public void After_the_end_there_is_nothing_to_hand_over() => When(Ended, Asks("Bojí se.")).Is(effects: ["ToDesk.Answer(ask-1, desk.already-ended)"]);

    [Theory]
    [InlineData("with", true)]
    [InlineData("without", false)]
    public void Who_agrees_chooses_among_the_others_and_keeps_whom_she_has_meanwhile(string answer, bool with)
    {
        var seen = When(Pending, Answers(answer));

        Assert.Equal(Pending with { Handover = Pending.Handover! with { With = with } }, seen.Next);
        Assert.Equal(["ToDesk.Tell(c-1, desk.handover-agreed, [], -)"], Plain.Lines(seen.Decision.Effects));
        Assert.Equal(["MatchingInput.OthersAsked(c-1, cs, [lida])"], Plain.Lines(seen.Decision.FollowUps));
    }

    [Fact]
    public void Where_a_colleague_is_named_she_gets_her_if_there_is_a_place() => Assert.Equal(
        ["MatchingInput.Moving(c-1, c-i-1, cs, petr, [lida])"],
        Plain.Lines(When(Pending with { Handover = Pending.Handover! with { To = Petr } }, Answers("with")).Decision.FollowUps));

    [Fact]
    public void Who_says_no_keeps_her_mentor_and_he_hears_it()
    {
        var seen = When(Pending, Answers("no"));

        Assert.Null(seen.Next.Handover);
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.mentor-kept{alias=Limetka}, [])", "ToDesk.Tell(c-1, desk.handover-refused, [], -)"], Plain.Lines(seen.Decision.Effects));
        Assert.Empty(seen.Decision.FollowUps);
    }

    [Fact]
    public void An_answer_to_an_earlier_question_and_a_second_answer_change_nothing()
    {
        string[] old = ["ToSeeker.Tell(s-anna, cs, start.old-button, [])"];

        When(Pending, Answers("with", "i-0")).Is(effects: old);
        When(Pending with { Handover = Pending.Handover! with { With = true } }, Answers("no")).Is(effects: old);
        When(Open, Answers("with")).Is(effects: old);
        When(Ended with { Handover = Pending.Handover }, Answers("with")).Is(effects: old);
    }

    [Theory]
    [InlineData(true, "Bojí se o děti.", "talk.handed-over")]
    [InlineData(false, null, "talk.handed-over-without")]
    public void The_next_conversation_gets_the_summary_only_if_she_said_so(bool with, string? summary, string told)
    {
        var seen = When(Pending with { Handover = Pending.Handover! with { With = with } }, new RelayInput.Moved(Talk, new ConversationId("c-2"), Petr, "K-002"));

        Assert.Equal(Phase.Ended, seen.Next.Phase);
        Assert.Null(seen.Next.Handover);
        Assert.Contains($"ToSeeker.Tell(s-anna, cs, {told}, [])", Plain.Lines(seen.Decision.Effects));
        Assert.Contains("ToDesk.Tell(c-1, desk.handed-over, [], -)", Plain.Lines(seen.Decision.Effects));
        var begin = Assert.Single(seen.Decision.FollowUps.OfType<RelayInput.Begin>());
        Assert.Equal(summary, begin.Summary);
        Assert.True(begin.Placed);
    }

    [Fact]
    public void Who_changes_by_herself_while_she_is_asked_has_agreed_to_nothing()
    {
        var seen = When(Pending, new RelayInput.Moved(Talk, new ConversationId("c-2"), Petr, "K-002"));

        Assert.Contains("ToDesk.Tell(c-1, desk.ended-by-seeker, [], -)", Plain.Lines(seen.Decision.Effects));
        Assert.Null(Assert.Single(seen.Decision.FollowUps.OfType<RelayInput.Begin>()).Summary);
    }

    [Fact]
    public void The_summary_stands_in_the_new_room_behind_the_card() => Assert.Contains(
        "ToDesk.Tell(c-1, desk.summary{summary=Bojí se o děti.}, [], -)",
        Plain.Lines(When(Conversation.None, new RelayInput.Begin(Talk, Anna, "cs", "Malina", null) { Placed = true, Summary = "Bojí se o děti." }).Decision.Effects));

    [Fact]
    public void Where_nobody_has_room_everything_stays_and_both_hear_it()
    {
        var seen = When(Pending with { Handover = Pending.Handover! with { With = true } }, new RelayInput.Offered(Talk, []));

        Assert.Null(seen.Next.Handover);
        Assert.Equal(Phase.Open, seen.Next.Phase);
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.nobody-else{alias=Limetka}, [])", "ToDesk.Tell(c-1, desk.handover-nobody, [], -)"], Plain.Lines(seen.Decision.Effects));
    }

    [Fact]
    public void Who_keeps_her_mentor_after_all_has_taken_her_yes_back()
    {
        var seen = When(Pending with { Handover = Pending.Handover! with { With = true }, Offer = new Offer([Petr], null) }, new RelayInput.Answered(Talk, new Choice(MentorChoice.Keep, "")));

        Assert.Equal((null, null), (seen.Next.Handover, seen.Next.Offer));
        Assert.Contains("ToDesk.Tell(c-1, desk.handover-refused, [], -)", Plain.Lines(seen.Decision.Effects));
    }

    [Theory]
    [InlineData(true, "Bojí se o děti.")]
    [InlineData(false, null)]
    public void Where_her_mentor_closes_the_talk_while_she_chooses_she_goes_on_choosing_with_what_she_agreed_to(bool with, string? summary)
    {
        var chooses = Pending with { Handover = Pending.Handover! with { With = with }, Offer = new Offer([Petr], null) };
        var seen = WhenEnded(chooses);

        Assert.Equal(Phase.Ended, seen.Next.Phase);
        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.handed-over-choosing, [[sos:now “button.sos”]])", Plain.Lines(seen.Decision.Effects));
        Assert.Contains("ToDesk.Tell(c-1, desk.ended-by-mentor, [], -)", Plain.Lines(seen.Decision.Effects));
        Assert.Contains("ToDesk.Answer(ask-1, desk.done)", Plain.Lines(seen.Decision.Effects));
        Assert.Equal("SeekerInput.ConversationMoved(s-anna, c-1, c-i-1)", Plain.Of(seen.Decision.FollowUps[0]));
        var begin = Assert.Single(seen.Decision.FollowUps.OfType<RelayInput.Begin>());
        Assert.Equal((new ConversationId("c-i-1"), summary, false), (begin.Conversation, begin.Summary, begin.Placed));
        Assert.Equal([Lida], begin.Left);
    }

    [Fact]
    public void A_mentor_who_leaves_can_close_it_where_the_seeker_has_blocked_us_and_can_be_asked_nothing() => Assert.Equal(
        Phase.Ended, WhenEnded(Leaving with { Reachable = false }).Next.Phase);

    [Fact]
    public void A_mentor_who_leaves_can_not_close_what_she_is_still_asked_about() => When(Leaving, End).Is(effects: ["ToDesk.Answer(ask-1, desk.leaving-end)"]);

    [Fact]
    public void What_she_has_not_answered_after_a_long_silence_either_the_mentor_who_leaves_may_close() => Assert.Contains(
        "ToSeeker.Tell(s-anna, cs, talk.ended-by-mentor, [])",
        Plain.Lines(WhenEnded(Leaving with { LastWord = new LastWord(OfMentor: true, Now.AddDays(-21)) { Steps = 2, Stepped = Now } }).Decision.Effects));

    [Fact]
    public void Where_her_mentor_closes_the_talk_before_she_has_said_yes_it_is_over() => Assert.Contains(
        "ToSeeker.Tell(s-anna, cs, talk.ended-by-mentor, [])",
        Plain.Lines(WhenEnded(Pending).Decision.Effects));

    [Fact]
    public void When_her_mentor_leaves_she_is_asked_once_how_to_go_on()
    {
        var seen = When(Open, new RelayInput.MentorLeaves(Talk));

        Assert.Equal(Leaving with { Standing = new OpenQuestion("handover", new MessageId("i-1"), Now) }, seen.Next);
        Assert.Equal(
            [
                "ToSeeker.Tell(s-anna, cs, talk.mentor-leaves{alias=Limetka}, [[handover:without about i-1 “button.handover.go-on”] [handover:end about i-1 “button.handover.end”]])",
                "ToDesk.Tell(c-1, desk.leaving-asked, [], -)",
            ],
            Plain.Lines(seen.Decision.Effects));
        When(Leaving, new RelayInput.MentorLeaves(Talk)).Is();
        When(Ended, new RelayInput.MentorLeaves(Talk)).Is();
        When(Open with { IsCrisis = true }, new RelayInput.MentorLeaves(Talk)).Is();
    }

    [Fact]
    public void Who_would_rather_end_it_with_him_ends_it()
    {
        var seen = When(Leaving, Answers("end"));

        Assert.Equal(Phase.Ended, seen.Next.Phase);
        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.ended-by-you, [])", Plain.Lines(seen.Decision.Effects));
    }

    [Fact]
    public void When_he_leaves_and_nobody_has_room_she_keeps_him_and_gets_a_place_in_the_queue()
    {
        var agreed = Leaving with { Handover = Leaving.Handover! with { With = false } };
        When(agreed, new RelayInput.Offered(Talk, [])).Is(followUps: ["MatchingInput.Moving(c-1, c-i-1, cs, -, [lida])"]);
        Assert.True(Assert.Single(When(agreed, new RelayInput.Offered(Talk, [])).Decision.FollowUps.OfType<MatchingInput.Moving>()).Waits);

        var seen = When(agreed, new RelayInput.NobodyFree(Talk, 2) { UsualHours = 12 });

        Assert.Equal(agreed with { Handover = agreed.Handover! with { Waits = true } }, seen.Next);
        Assert.Equal(
            [
                "ToSeeker.Tell(s-anna, cs, list.paragraphs{first=<talk.leaving-waits{alias=Limetka}>, rest=<talk.wait-usual-hours{hours=12}>}, [])",
                "ToDesk.Tell(c-1, desk.leaving-waits, [], -)",
            ],
            Plain.Lines(seen.Decision.Effects));
        When(seen.Next, new RelayInput.NobodyFree(Talk, 0) { IsNobodyOn = true }).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.leaving-waits-nobody-on{alias=Limetka}, [])"]);
        When(Open, new RelayInput.NobodyFree(Talk, 0)).Is();
    }

    [Fact]
    public void What_she_writes_until_then_goes_to_him_and_when_somebody_has_room_it_is_carried_out_by_itself()
    {
        var waits = Leaving with { Handover = Leaving.Handover! with { With = false, Waits = true } };

        Assert.Contains("ToDesk.Pass(c-1, m-1, “Jsem tu.”, -)", Plain.Lines(When(waits, new RelayInput.Passed(Talk, Message(1), Content.Words("Jsem tu."), null)).Decision.Effects));
        var moved = When(waits, new RelayInput.Moved(Talk, new ConversationId("c-2"), Petr, "K-002"));
        Assert.Equal(Phase.Ended, moved.Next.Phase);
        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.handed-over-without, [])", Plain.Lines(moved.Decision.Effects));
    }

    [Fact]
    public void Who_is_removed_while_she_waits_writes_no_more_and_she_hears_it_and_keeps_her_place()
    {
        var waits = Leaving with { Handover = Leaving.Handover! with { With = false, Waits = true } };
        var seen = When(waits, new RelayInput.MentorLeaves(Talk) { IsRemoved = true });

        Assert.Equal(waits with { Handover = waits.Handover! with { IsRemoved = true } }, seen.Next);
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.mentor-removed-waits{alias=Limetka}, [])", "ToDesk.Tell(c-1, desk.removed-asked, [], -)", "ToDesk.Expel(c-1, lida)"], Plain.Lines(seen.Decision.Effects));
        When(seen.Next, new RelayInput.MentorLeaves(Talk) { IsRemoved = true }).Is();
        Assert.True(Assert.Single(When(seen.Next, new RelayInput.Offered(Talk, [])).Decision.FollowUps.OfType<MatchingInput.Moving>()).Waits);
    }

    [Fact]
    public void When_he_was_removed_and_nobody_has_room_she_waits_in_a_conversation_of_its_own()
    {
        var seen = When(Leaving with { Handover = Leaving.Handover! with { With = false, IsRemoved = true } }, new RelayInput.Offered(Talk, []));

        Assert.Equal(Phase.Ended, seen.Next.Phase);
        Assert.Equal("SeekerInput.ConversationMoved(s-anna, c-1, c-i-1)", Plain.Of(seen.Decision.FollowUps[0]));
        var begin = Assert.Single(seen.Decision.FollowUps.OfType<RelayInput.Begin>());
        Assert.Equal((new ConversationId("c-i-1"), false), (begin.Conversation, begin.Placed));
        Assert.Equal([Lida], begin.Left);
    }

    [Fact]
    public void Who_leaves_is_not_offered_to_be_kept()
    {
        var shown = When(Leaving with { Handover = Leaving.Handover! with { With = false } }, new RelayInput.Offered(Talk, [Petr])).Decision.Effects.OfType<Effect.ToSeeker.Tell>().Single();

        Assert.DoesNotContain(shown.Options.SelectMany(row => row), option => option.Choice.Question == MentorChoice.Keep);
    }

    [Fact]
    public void A_mentor_who_ends_it_while_she_waits_for_somebody_else_ends_his_part_alone()
    {
        var waits = Leaving with { Handover = Leaving.Handover! with { With = false, Waits = true } };
        var seen = WhenEnded(waits);

        Assert.Equal(Phase.Ended, seen.Next.Phase);
        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.handed-over-waiting, [[sos:now “button.sos”]])", Plain.Lines(seen.Decision.Effects));
        Assert.Contains("ToDesk.Answer(ask-1, desk.done)", Plain.Lines(seen.Decision.Effects));
        Assert.DoesNotContain(Plain.Lines(seen.Decision.Effects), effect => effect.Contains("talk.ended-by-mentor", StringComparison.Ordinal));
        Assert.Equal("SeekerInput.ConversationMoved(s-anna, c-1, c-i-1)", Plain.Of(seen.Decision.FollowUps[0]));
        Assert.Equal(new ConversationId("c-i-1"), Assert.IsType<RelayInput.Begin>(seen.Decision.FollowUps[1]).Conversation);
        Assert.Equal(new MatchingInput.Released(Talk) { Next = new ConversationId("c-i-1") }, seen.Decision.FollowUps[2]);
    }
}
