using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>She chooses her mentor, and another later.</summary>
public sealed class ChoosingDecisionTests
{
    private static readonly ConversationId Next = new("c-2");
    private static readonly House Telling = Given.House with { Mentors = [.. Given.House.Mentors.Select(mentor => mentor with { Story = new Dictionary<string, string> { ["cs"] = "Prošla jsem tím." } })] };
    private static readonly Conversation Choosing = Waiting with { Offer = new Offer([Lida, Petr], null) };
    private static readonly Conversation Leaving = Open with { Offer = new Offer([Petr], null), About = [Phrase.Of("card.age", ("age", "34"))] };

    private static IEnumerable<string> Effects(Seen<Conversation> seen) => Plain.Lines(seen.Decision.Effects);

    private static IEnumerable<string> FollowUps(Seen<Conversation> seen) => Plain.Lines(seen.Decision.FollowUps);

    [Fact]
    public void The_mentors_lie_before_her_with_their_stories_and_a_button_each()
    {
        var seen = When(Waiting, new RelayInput.Offered(Talk, [Lida, Petr]), Telling);

        Assert.Equal(
            ["ToSeeker.Tell(s-anna, cs, talk.choose{alias=, cards=<list.paragraphs{first=<card.mentor{alias=Limetka, story=Prošla jsem tím.}>, rest=<card.mentor{alias=Pírko, story=Prošla jsem tím.}>}>}, [[mentor:lida “button.as-it-is{words=Limetka}” mentor:petr “button.as-it-is{words=Pírko}”] [mentor-first: “button.mentor-first”]])", "StartTimer(choice:c-1, 2025-03-01 10:30:00, RelayInput.ChoiceDue(c-1))"],
            Effects(seen));
        Assert.Equal([Lida, Petr], seen.Next.Offer!.Mentors);
    }

    [Fact]
    public void Whom_she_had_before_has_a_button_that_says_so_and_answers_to_the_name_all_the_same()
    {
        var again = Waiting with { Before = Petr };
        var seen = When(again, new RelayInput.Offered(Talk, [Petr, Lida]), Telling);

        Assert.EndsWith("[[mentor:petr “button.mentor-again{alias=Pírko}”] [mentor:lida “button.as-it-is{words=Limetka}”] [mentor-first: “button.mentor-first”]])", Effects(seen).First(), StringComparison.Ordinal);
        var named = When(seen.Next, new RelayInput.Passed(Talk, Message(1), Content.Words("pírko"), null), Telling with { Phrases = PhrasebookFile.Read(Language.HouseTexts.Folder, Language.HouseTexts.Languages).Book });
        Assert.Equal(["MatchingInput.Wished(c-1, petr)"], FollowUps(named));
    }

    [Fact]
    public void Her_choice_is_asked_of_who_knows_who_is_free() =>
        Assert.Equal(["MatchingInput.Wished(c-1, petr)"], FollowUps(When(Choosing, new RelayInput.Chosen(Talk, Petr, Next), Telling)));

    [Fact]
    public void When_she_does_not_choose_she_gets_whoever_is_free_first()
    {
        When(Choosing, new RelayInput.ChoiceDue(Talk)).Is(null, ["ToSeeker.Tell(s-anna, cs, talk.chosen-for-you, [])"], ["MatchingInput.Wished(c-1, -)"]);
        When(Waiting, new RelayInput.ChoiceDue(Talk)).Is();
        When(Leaving, new RelayInput.ChoiceDue(Talk)).Is();
        When(Ended, new RelayInput.ChoiceDue(Talk)).Is();
    }

    [Fact]
    public void A_message_of_the_mentor_that_waits_for_her_yes_is_marked_as_not_sent_when_it_ends() =>
        Assert.Contains("ToDesk.SetMark(c-1, m-7, Failed)", Effects(When(Open with { Files = [new Unasked(Message(7), Content.Words("777 123 456"), null, FromSeeker: false)] }, new RelayInput.EndAsked(Talk))));

    [Fact]
    public void A_choice_of_somebody_who_was_not_offered_is_an_old_button() =>
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, start.old-button, [])"], Effects(When(Choosing, new RelayInput.Chosen(Talk, new MentorId("gone"), Next), Telling)));

    [Fact]
    public void A_second_press_chooses_nothing() => Assert.Equal(["ToSeeker.Tell(s-anna, cs, start.old-button, [])"], Effects(When(Open, new RelayInput.Chosen(Talk, Petr, Next), Telling)));

    [Fact]
    public void What_she_writes_while_she_chooses_is_kept_and_she_is_reminded_once_of_the_choice()
    {
        var first = When(Choosing, new RelayInput.Passed(Talk, Message(1), Content.Words("bojím se jít domů"), null), Telling);
        Assert.Contains(Effects(first), line => line.StartsWith("ToDesk.Pass(c-1, m-1", StringComparison.Ordinal));
        Assert.Contains(Effects(first), line => line.Contains("talk.choose-still", StringComparison.Ordinal));

        var second = When(first.Next, new RelayInput.Passed(Talk, Message(2), Content.Words("a ještě něco"), null), Telling);
        Assert.DoesNotContain(Effects(second), line => line.Contains("talk.choose-still", StringComparison.Ordinal));
    }

    [Fact]
    public void Whom_she_was_shown_is_not_introduced_once_more() =>
        Assert.DoesNotContain(Effects(When(Choosing, new RelayInput.MentorFound(Talk, Petr, "K-001"), Telling)), line => line.Contains("talk.story", StringComparison.Ordinal));

    [Fact]
    public void With_a_mentor_she_asks_for_others_without_the_mentor_hearing_of_it() =>
        When(Open, new RelayInput.AnotherAsked(Talk)).Is(null, [], ["MatchingInput.OthersAsked(c-1, cs, [lida])"]);

    [Fact]
    public void Where_nobody_else_has_room_she_hears_so_and_keeps_whom_she_has() =>
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.nobody-else{alias=Limetka}, [])"], Effects(When(Open, new RelayInput.Offered(Talk, []), Telling)));

    [Fact]
    public void She_can_keep_whom_she_has()
    {
        var seen = When(Leaving, new RelayInput.Answered(Talk, new Choice(MentorChoice.Keep, "")), Telling);

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.mentor-kept{alias=Limetka}, [])"], Effects(seen));
        Assert.Null(seen.Next.Offer);
    }

    [Fact]
    public void With_a_mentor_a_choice_asks_for_the_place_before_anything_is_given_up() =>
        When(Leaving, new RelayInput.Chosen(Talk, Petr, Next), Telling).Is(null, [], ["MatchingInput.Moving(c-1, c-2, cs, petr, [lida])"]);

    [Fact]
    public void Once_there_is_a_place_the_mentor_sees_an_end_and_the_next_conversation_begins_with_the_new_one()
    {
        var seen = When(Leaving, new RelayInput.Moved(Talk, Next, Petr, "K-002"), Telling);

        Assert.Equal(Phase.Ended, seen.Next.Phase);
        Assert.Equal(
            ["ToSeeker.Tell(s-anna, cs, talk.moved, [])", "ToDesk.Tell(c-1, desk.ended-by-seeker, [], -)", "ToDesk.Tell(c-1, desk.heavy-ask, [[heavy: “button.heavy”]], -)", "ToDesk.CloseRoom(c-1)", "Count(conversation-ended, money, c-1)"],
            Effects(seen));
        Assert.Equal(
            [
                "SeekerInput.ConversationMoved(s-anna, c-1, c-2)",
                "MatchingInput.Released(c-1)",
                "SeekerInput.ConversationOver(s-anna, c-1)",
                "RelayInput.Begin(c-2, s-anna, cs, Borůvka, money)",
                "RelayInput.MentorFound(c-2, petr, K-002)",
            ],
            FollowUps(seen));
        var begin = Assert.IsType<RelayInput.Begin>(seen.Decision.FollowUps[3]);
        Assert.Equal([Lida], begin.Left);
        Assert.Equal("card.age", Assert.Single(begin.About!).Key);
    }

    [Fact]
    public void A_place_that_is_found_after_the_end_is_given_back() =>
        When(Ended, new RelayInput.Moved(Talk, Next, Petr, "K-002"), Telling).Is(null, [], ["MatchingInput.Released(c-2)"]);

    [Fact]
    public void A_conversation_that_begins_with_a_mentor_asks_for_none() =>
        Assert.Empty(FollowUps(When(Conversation.None, new RelayInput.Begin(Talk, Anna, "cs", "Borůvka", "money") { Placed = true, Left = [Petr] })));
}
