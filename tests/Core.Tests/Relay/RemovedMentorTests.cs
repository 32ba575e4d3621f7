using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>A talk whose mentor was removed: the seeker is asked at once, and nothing of the mentor's goes to her any more.</summary>
public sealed class RemovedMentorTests
{
    private static readonly House Without = Given.House with { Mentors = [Given.House.Mentors[1]], Former = [Given.House.Mentors[0]] };

    private static readonly HandingOver Asked = new(new MessageId("i-1"), null, null) { Leaves = true, IsRemoved = true };

    private static readonly RelayInput.MentorLeaves Removed = new(Talk) { IsRemoved = true };

    private static readonly string[] Question =
    [
        "ToSeeker.Tell(s-anna, cs, talk.mentor-removed{alias=Limetka}, [[handover:without about i-1 “button.handover.go-on”] [handover:end about i-1 “button.handover.end”]])",
        "ToDesk.Tell(c-1, desk.removed-asked, [], -)",
        "ToDesk.Expel(c-1, lida)",
    ];

    [Fact]
    public void She_is_asked_once_how_to_go_on()
    {
        var seen = When(Open, Removed, Without);

        Assert.Equal(Asked, seen.Next.Handover);
        Assert.Equal(Question, Plain.Lines(seen.Decision.Effects));
        When(seen.Next, Removed, Without).Is();
        When(Ended, Removed, Without).Is();
        When(Waiting, Removed, Without).Is();
    }

    [Fact]
    public void Whatever_she_was_asked_before_is_asked_no_more()
    {
        var summary = Open with { Handover = new HandingOver(new MessageId("i-0"), "Bojí se.", null) };
        var leaving = Open with { Handover = new HandingOver(new MessageId("i-0"), null, null) { Leaves = true } };

        // She has said that she goes on, and others lie before her; nobody has a place for her yet.
        var choosing = Open with { Handover = new HandingOver(new MessageId("i-0"), null, null) { Leaves = true, With = false }, Offer = new Offer([Petr], null) };

        Assert.All([summary, leaving, choosing], before => Assert.Equal((Asked, string.Join('|', Question)), Of(When(before, Removed, Without))));

        static (HandingOver?, string) Of(Seen<Conversation> seen) => (seen.Next.Offer is null ? seen.Next.Handover : null, string.Join('|', Plain.Lines(seen.Decision.Effects)));
    }

    [Fact]
    public void Who_has_a_place_in_the_queue_is_not_asked_again_and_hears_that_nobody_answers_until_then()
    {
        var agreed = new HandingOver(new MessageId("i-0"), null, null) { Leaves = true, With = false, Waits = true };
        var seen = When(Open with { Handover = agreed }, Removed, Without);

        Assert.Equal(agreed with { IsRemoved = true }, seen.Next.Handover);
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.mentor-removed-waits{alias=Limetka}, [])", "ToDesk.Tell(c-1, desk.removed-asked, [], -)", "ToDesk.Expel(c-1, lida)"], Plain.Lines(seen.Decision.Effects));
    }

    [Fact]
    public void Nothing_that_the_mentor_writes_leaves()
    {
        var state = Open with { Handover = Asked };

        Assert.DoesNotContain(When(state, new RoomInput.Said(Talk, Lida, Message(1), Content.Words("Jsem tady."), null), Without).Decision.Effects, effect => effect is Effect.ToSeeker);
        When(state, End, Without).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);
    }

    [Fact]
    public void A_room_that_is_opened_anew_is_none_of_the_mentor_s_either()
    {
        When(Open with { Handover = Asked }, new RoomInput.Opened(Talk), Without).Is(effects: ["ToDesk.Expel(c-1, lida)"]);
        When(Open with { Handover = Asked with { With = false, Waits = true } }, new RoomInput.Opened(Talk), Without).Is(effects: ["ToDesk.Expel(c-1, lida)"]);
        When(Open with { Handover = Asked with { IsRemoved = false } }, new RoomInput.Opened(Talk)).Is();
        When(Open, new RoomInput.Opened(Talk)).Is();
    }

    [Fact]
    public void Who_goes_on_is_shown_others() => Assert.Equal(
        ["MatchingInput.OthersAsked(c-1, cs, [lida])"],
        Plain.Lines(When(Open with { Handover = Asked }, new RelayInput.Answered(Talk, new Choice("handover", "without", Asked.Id)), Without).Decision.FollowUps));

    [Fact]
    public void Who_asks_for_somebody_else_has_said_how_to_go_on_and_waits_where_nobody_has_room()
    {
        var asked = When(Open with { Handover = Asked }, new RelayInput.AnotherAsked(Talk), Without);
        var nobody = When(asked.Next, new RelayInput.Offered(Talk, []), Without);

        Assert.Equal(Asked with { With = false }, asked.Next.Handover);
        Assert.Equal(["MatchingInput.OthersAsked(c-1, cs, [lida])"], Plain.Lines(asked.Decision.FollowUps));
        Assert.Equal("ToSeeker.Tell(s-anna, cs, talk.handed-over-waiting, [[sos:now “button.sos”]])", Plain.Of(nobody.Decision.Effects[0]));
    }

    [Fact]
    public void An_old_button_that_keeps_a_mentor_keeps_nobody_who_goes()
    {
        var choosing = Open with { Handover = Asked with { With = false }, Offer = new Offer([Petr], null) };

        When(choosing, new RelayInput.Answered(Talk, new Choice("mentor-keep", "")), Without).Is(effects: ["ToSeeker.Tell(s-anna, cs, start.old-button, [])"]);
    }

    [Fact]
    public void Who_was_away_when_she_was_asked_is_asked_when_she_is_back() => Assert.Equal(
        ["ToDesk.Tell(c-1, desk.seeker-returned, [], -)", Question[0]],
        Plain.Lines(When(Open with { Handover = Asked, Reachable = false }, new RelayInput.Reachable(Talk, true), Without).Decision.Effects));

    [Fact]
    public void Who_has_not_read_of_a_mentor_and_reads_that_he_was_removed_is_not_told_that_she_writes_with_him() => Assert.Equal(
        ["ToDesk.Tell(c-1, desk.seeker-returned, [], -)", Question[0]],
        Plain.Lines(When(Open with { Handover = Asked, Reachable = false, IsUnmet = true }, new RelayInput.Reachable(Talk, true), Without).Decision.Effects));

    [Fact]
    public void Who_was_away_when_he_was_removed_hears_when_she_is_back_that_nobody_answers_until_it_is_her_turn() => Assert.Equal(
        ["ToDesk.Tell(c-1, desk.seeker-returned, [], -)", "ToSeeker.Tell(s-anna, cs, talk.mentor-removed-waits{alias=Limetka}, [])"],
        Plain.Lines(When(Open with { Handover = Asked with { With = false, Waits = true }, Reachable = false }, new RelayInput.Reachable(Talk, true), Without).Decision.Effects));

    [Fact]
    public void Danger_is_the_coordinator_s_at_once_where_nobody_is_there_to_read_of_it()
    {
        const string Alarm = "ToDesk.TellRole(Coordinator, alarm.danger-removed{code=K-001})";
        var state = Open with { Handover = Asked };
        var hears = Without with { Reader = new ScriptedReader().HearsRisk("zabije", Core.Language.Reading.RiskLevel.Crisis) };
        var called = When(state, new RelayInput.HelpCalled(Talk), Without);
        Assert.Contains("ToDesk.TellRole(Coordinator, alarm.danger-removed-no{code=K-001})", Plain.Lines(When(called.Next, new RelayInput.Answered(Talk, new Choice("danger", "no")), Without).Decision.Effects));
        RelayInput says = new RelayInput.Passed(Talk, Message(1), Content.Words("Řekl, že mě zabije."), null);

        Assert.Contains(Alarm, Plain.Lines(called.Decision.Effects));
        Assert.DoesNotContain(Alarm, Plain.Lines(When(called.Next, new RelayInput.HelpCalled(Talk), Without).Decision.Effects));
        Assert.Contains(Alarm, Plain.Lines(When(state, says, hears).Decision.Effects));
        Assert.DoesNotContain(Alarm, Plain.Lines(When(Open, says, Given.House with { Reader = hears.Reader }).Decision.Effects));
        Assert.DoesNotContain(Alarm, Plain.Lines(When(state with { Joined = Boss }, new RelayInput.HelpCalled(Talk), Without with { Staff = [new Staff(Boss, "Jana", [Role.Supervisor])] }).Decision.Effects));
    }

    [Fact]
    public void Who_waits_for_a_word_is_the_coordinator_s_at_once()
    {
        var house = Without with { Care = new CarePlan(TimeSpan.FromHours(24), TimeSpan.FromHours(24), TimeSpan.FromHours(12), TimeSpan.FromDays(7), TimeSpan.FromDays(14)) };
        var state = Open with { Handover = Asked, LastWord = new LastWord(OfMentor: false, Now.AddHours(-25)) { Timer = Now } };

        Assert.Contains("ToDesk.TellRole(Coordinator, alarm.unanswered-removed{code=K-001, hours=25})", Plain.Lines(When(state, new RelayInput.CareDue(Talk), house).Decision.Effects));
    }

    [Fact]
    public void A_silence_after_danger_is_the_coordinator_s_since_nobody_else_reads_it()
    {
        var house = Without with { Care = new CarePlan(TimeSpan.FromHours(24), TimeSpan.FromHours(24), TimeSpan.FromHours(12), TimeSpan.FromDays(7), TimeSpan.FromDays(14)) };
        var state = Open with
        {
            Handover = Asked,
            Danger = new Danger(Core.Language.Reading.RiskLevel.Crisis, Now.AddDays(-30)),
            LastWord = new LastWord(OfMentor: true, Now.AddDays(-21)) { Steps = 1, Stepped = Now.AddDays(-14), Timer = Now },
        };

        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.silent-removed{code=K-001})"], Plain.Lines(When(state, new RelayInput.CareDue(Talk), house).Decision.Effects));
    }
}
