using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>A mentor's /end asks before anything ends.</summary>
public sealed class EndingDecisionTests
{
    private const string Ended = "Conversation(c-1, Ended, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0)";
    private const string Unchanged = "Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0)";
    private const string OldButton = "ToDesk.Answer(ask-1, desk.old-button)";

    private static readonly HandingOver Agreed = new(Message(7), "Bojí se.", null) { With = true };

    private static readonly Conversation Asked = When(Open, End).Next;

    private static string[] Lines(Seen<Conversation> seen) => Plain.Lines(seen.Decision.Effects);

    [Fact]
    public void It_asks_whose_talk_it_is_and_nobody_else_hears_anything()
    {
        var seen = When(Open, End);

        seen.Is(Unchanged, ["ToDesk.Answer(ask-1, desk.end-sure{nickname=Borůvka})"]);
        var answer = Assert.IsType<Effect.ToDesk.Answer>(seen.Decision.Effects[0]);
        Assert.Equal(Talk, answer.About);
        Assert.Equal(
            ["""/end:{"asked":"i-1","answer":"yes"} “button.end.yes”""", """/end:{"asked":"i-1","answer":"no"} “button.end.no”"""],
            Plain.Lines(answer.Options.SelectMany(row => row)));
    }

    [Fact]
    public void A_yes_ends_it() => When(Asked, SureEnd).Is(
        Ended,
        [
            "ToDesk.Answer(ask-1, desk.done)",
            "ToSeeker.Tell(s-anna, cs, talk.ended-by-mentor, [])",
            "ToDesk.Tell(c-1, desk.ended-by-mentor, [], -)",
            "ToDesk.Tell(c-1, desk.heavy-ask, [[heavy: “button.heavy”]], -)",
            "ToDesk.CloseRoom(c-1)",
            "Count(conversation-ended, money, c-1)",
        ],
        ["MatchingInput.Released(c-1)", "SeekerInput.ConversationOver(s-anna, c-1)"]);

    [Fact]
    public void A_no_changes_nothing_and_the_question_stands_no_more()
    {
        var seen = When(Asked, Answers("i-1", "no"));

        seen.Is(Unchanged, ["ToDesk.Answer(ask-1, desk.end-kept)"]);
        When(seen.Next, SureEnd).Is(effects: [OldButton]);
    }

    [Fact]
    public void A_yes_without_a_question_ends_nothing() => When(Open, SureEnd).Is(effects: [OldButton]);

    [Fact]
    public void Asked_twice_only_the_later_question_ends_it()
    {
        var twice = new RelayMachine().Decide(Asked, Arrives(End) with { Id = new InputId("i-2") }, Given.House).Next;

        When(twice, SureEnd).Is(effects: [OldButton]);
        When(twice, Answers("i-1", "no")).Is(effects: [OldButton]);
        Assert.Equal(Phase.Ended, When(twice, Answers("i-2", "yes")).Next.Phase);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public void What_is_over_meanwhile_stays_over_and_nobody_is_told_again(string answer)
    {
        Input[] ends = [new RelayInput.EndAsked(Talk), new RelayInput.TakenOver(Talk), new RelayInput.Moved(Talk, new ConversationId("c-2"), Petr, "K-002"), SureEnd];

        Assert.All(ends, end => When(When(Asked, end).Next, Answers("i-1", answer)).Is(effects: ["ToDesk.Answer(ask-1, desk.already-ended)"]));
    }

    [Fact]
    public void Who_is_removed_meanwhile_ends_nothing()
    {
        var removed = When(Asked, new RelayInput.MentorLeaves(Talk) { IsRemoved = true }).Next;

        When(removed, SureEnd, Given.House with { Mentors = [.. Given.House.Mentors.Where(mentor => mentor.Id != Lida)] }).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);
    }

    [Fact]
    public void Who_leaves_meanwhile_hears_that_it_needs_no_closing()
    {
        var leaving = When(Asked, new RelayInput.MentorLeaves(Talk)).Next;

        When(leaving, SureEnd).Is(effects: ["ToDesk.Answer(ask-1, desk.leaving-end)"]);
    }

    [Fact]
    public void Another_mentor_answers_nothing_here() => When(Asked, SureEnd with { Author = Petr }).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);

    [Fact]
    public void What_he_writes_meanwhile_passes_and_the_question_stands() =>
        Assert.Equal(Phase.Ended, When(When(Asked, new RoomInput.Said(Talk, Lida, Message(1), Content.Words("Mějte se hezky."), null)).Next, SureEnd).Next.Phase);

    [Fact]
    public void A_yes_to_what_was_asked_before_she_wrote_asks_once_more_and_the_next_one_ends_it()
    {
        var heard = When(Asked, new RelayInput.Passed(Talk, Message(2), Content.Words("Počkejte, ještě něco."), null)).Next;
        var again = new RelayMachine().Decide(heard, Arrives(SureEnd) with { Id = new InputId("i-2") }, Given.House);

        Assert.Equal(["ToDesk.Answer(ask-1, list.paragraphs{first=<desk.end-written{nickname=Borůvka}>, rest=<desk.end-sure{nickname=Borůvka}>})"], Plain.Lines(again.Effects));
        When(again.Next, SureEnd).Is(effects: [OldButton]);
        Assert.Equal(Phase.Ended, When(again.Next, Answers("i-2", "yes")).Next.Phase);
        Assert.Equal(["ToDesk.Answer(ask-1, desk.end-kept)"], Lines(When(heard, Answers("i-1", "no"))));
    }

    [Fact]
    public void Who_writes_again_before_the_second_yes_is_not_cut_off_either()
    {
        var heard = When(Asked, new RelayInput.Passed(Talk, Message(2), Content.Words("Počkejte."), null)).Next;
        var again = new RelayMachine().Decide(heard, Arrives(SureEnd) with { Id = new InputId("i-2") }, Given.House).Next;
        var more = When(again, new RelayInput.Passed(Talk, Message(3), Content.Words("Je tady."), null)).Next;

        Assert.Equal(Phase.Open, When(more, Answers("i-2", "yes")).Next.Phase);
    }

    [Fact]
    public void In_a_crisis_talk_nobody_is_called_a_mentor()
    {
        var crisis = Open with { IsCrisis = true };

        Assert.Equal(["ToDesk.Answer(ask-1, desk.end-sure-crisis{nickname=Borůvka})"], Lines(When(crisis, End)));
        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.ended-by-worker, [])", Lines(When(When(crisis, End).Next, SureEnd)));
        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.ended-crisis-by-you, [])", Lines(When(crisis, new RelayInput.EndAsked(Talk))));
        Assert.Contains("ToSeeker.Tell(s-anna, cs, report.passed-crisis, [])", Lines(When(crisis, new RelayInput.Reported(Talk, null))));
        Assert.Contains("ToSeeker.Tell(s-anna, cs, report.enough-crisis, [])", Lines(When(crisis with { Reports = 5 }, new RelayInput.Reported(Talk, null))));
    }

    [Fact]
    public void Where_nothing_reaches_her_nothing_is_promised_to()
    {
        Assert.Equal(["ToDesk.Answer(ask-1, desk.end-sure-away{nickname=Borůvka})"], Lines(When(Open with { Reachable = false }, End)));
        Assert.Equal(Phase.Ended, WhenEnded(Open with { Reachable = false }).Next.Phase);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Where_she_goes_over_to_somebody_else_it_says_so(bool waits) =>
        Assert.Equal(["ToDesk.Answer(ask-1, desk.end-sure-moving{nickname=Borůvka})"], Lines(When(Open with { Handover = Agreed with { Waits = waits } }, End)));

    [Fact]
    public void Where_something_else_would_follow_by_now_it_asks_again()
    {
        var agreed = Asked with { Handover = Agreed };
        var again = new RelayMachine().Decide(agreed, Arrives(SureEnd) with { Id = new InputId("i-2") }, Given.House);

        Assert.Equal(["ToDesk.Answer(ask-1, desk.end-sure-moving{nickname=Borůvka})"], Plain.Lines(again.Effects));
        Assert.Equal(Phase.Open, again.Next.Phase);
        When(again.Next, SureEnd).Is(effects: [OldButton]);
        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.handed-over-choosing, [[sos:now “button.sos”]])", Lines(When(again.Next, Answers("i-2", "yes"))));
    }

    [Fact]
    public void What_is_over_or_needs_no_closing_is_not_asked_about()
    {
        When(Given.Ended, End).Is(effects: ["ToDesk.Answer(ask-1, desk.already-ended)"]);
        When(Open with { Handover = new HandingOver(Message(7), null, null) { Leaves = true } }, End).Is(effects: ["ToDesk.Answer(ask-1, desk.leaving-end)"]);
        When(Conversation.None, End).Is();
    }

    [Fact]
    public void A_word_that_is_neither_is_no_yes() => Assert.Equal(Phase.Open, When(Asked, Answers("i-1", "whatever")).Next.Phase);
}
