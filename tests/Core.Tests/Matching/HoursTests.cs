using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Matching;
using MentorBot.Core.Tests.Hours;
using Xunit;

namespace MentorBot.Core.Tests.Matching;

/// <summary>Outside of her hours a mentor is offered to nobody new and given nobody; nobody loses a place, and when her hours begin the queue is served.</summary>
public sealed class HoursTests
{
    private static readonly ConversationId A = new("a");
    private static readonly ConversationId B = new("b");
    private static readonly ConversationId C = new("c");

    private static House At(string lida, string petr = "always", bool stories = false) => Given.House with
    {
        Zone = OpeningHoursTests.Prague,
        Mentors = [Mentor(Given.House.Mentors[0], lida, stories), Mentor(Given.House.Mentors[1], petr, stories)],
    };

    private static MentorCard Mentor(MentorCard mentor, string hours, bool stories) => mentor with
    {
        Hours = OpeningHours.Always with { Week = SpokenHours.Week(hours)! },
        Story = stories ? new Dictionary<string, string> { ["cs"] = "Byla to dlouhá cesta." } : mentor.Story,
    };

    /// <summary>The clock on the wall in Prague.</summary>
    private static Decision<MatchingState> When(string wall, MatchingState state, Input input, House house)
    {
        var at = DateTime.Parse(wall, System.Globalization.CultureInfo.InvariantCulture);
        return new MatchingMachine().Decide(state, new Arrival(new InputId("i-1"), new DateTimeOffset(at, OpeningHoursTests.Prague.GetUtcOffset(at)), 0, input), house);
    }

    // 2 March 2026 is a Monday.
    [Theory]
    [InlineData("2026-03-02 17:59", "petr")]
    [InlineData("2026-03-02 18:00", "lida")]
    [InlineData("2026-03-02 20:59", "lida")]
    [InlineData("2026-03-02 21:00", "petr")]
    [InlineData("2026-03-07 19:00", "petr")]
    public void She_is_given_people_in_her_hours_alone(string wall, string mentor) => Assert.Equal(
        [$"RelayInput.MentorFound(b, {mentor}, K-001)"],
        Plain.Lines(When(wall, MatchingState.Empty, new MatchingInput.Wanted(B, "cs"), At("po-pá 18-21")).FollowUps));

    [Theory]
    [InlineData("2026-03-02 23:30", "lida")]
    [InlineData("2026-03-03 1:59", "lida")]
    [InlineData("2026-03-03 2:00", "petr")]
    [InlineData("2026-03-02 1:00", "petr")]
    public void Hours_go_over_midnight(string wall, string mentor) => Assert.Equal(
        [$"RelayInput.MentorFound(b, {mentor}, K-001)"],
        Plain.Lines(When(wall, MatchingState.Empty, new MatchingInput.Wanted(B, "cs"), At("po 22-2")).FollowUps));

    /// <summary>On 29 March 2026 the clock goes from 2:00 to 3:00: half past two is the moment of three.</summary>
    [Theory]
    [InlineData("2026-03-29 1:59", "petr")]
    [InlineData("2026-03-29 3:00", "lida")]
    [InlineData("2026-03-29 3:59", "lida")]
    [InlineData("2026-03-29 4:00", "petr")]
    public void By_the_clock_on_the_wall_when_it_is_changed(string wall, string mentor) => Assert.Equal(
        [$"RelayInput.MentorFound(b, {mentor}, K-001)"],
        Plain.Lines(When(wall, MatchingState.Empty, new MatchingInput.Wanted(B, "cs"), At("ne 2:30-4")).FollowUps));

    [Fact]
    public void Nobody_is_offered_her()
    {
        var house = At("po-pá 18-21", stories: true);
        Assert.Equal(["RelayInput.Offered(b, [petr])"], Plain.Lines(When("2026-03-02 9:00", MatchingState.Empty, new MatchingInput.Wanted(B, "cs"), house).FollowUps));
        Assert.Equal(["RelayInput.Offered(b, [lida petr])"], Plain.Lines(When("2026-03-02 19:00", MatchingState.Empty, new MatchingInput.Wanted(B, "cs"), house).FollowUps));

        var late = MatchingState.Empty with { Queue = [new Waiting(B, "cs") { Chooses = true }] };
        Assert.Equal(["RelayInput.Offered(b, [petr])"], Plain.Lines(When("2026-03-02 21:00", late, new MatchingInput.Wished(B, Given.Lida), house).FollowUps));
    }

    [Fact]
    public void Where_nobody_is_in_her_hours_who_waits_hears_that_nobody_is_on_and_keeps_her_place()
    {
        var waits = When("2026-03-02 9:00", MatchingState.Empty with { Queue = [new Waiting(A, "cs")] }, new MatchingInput.Wanted(B, "cs"), At("po 18-21", "po 20-22"));

        var nobody = Assert.IsType<RelayInput.NobodyFree>(Assert.Single(waits.FollowUps));
        Assert.Equal((B, 1, true, null), (nobody.Conversation, nobody.Ahead, nobody.IsNobodyOn, nobody.UsualHours));
        Assert.Equal([A, B], waits.Next.Queue.Select(waiting => waiting.Conversation));
    }

    [Fact]
    public void Two_who_wait_are_served_in_their_order_when_hours_begin()
    {
        var night = MatchingState.Empty with { Queue = [new Waiting(A, "cs"), new Waiting(B, "cs"), new Waiting(C, "cs")] };
        var house = At("po 18-21", "po 20-22");

        Assert.Same(night, When("2026-03-02 17:59", night, new MatchingInput.RosterChanged(), house).Next);
        var begun = When("2026-03-02 18:00", night, new MatchingInput.RosterChanged(), house);
        Assert.Equal(["RelayInput.MentorFound(a, lida, K-001)", "RelayInput.MentorFound(b, lida, K-002)"], Plain.Lines(begun.FollowUps));
        Assert.Equal(["RelayInput.MentorFound(c, petr, K-003)"], Plain.Lines(When("2026-03-02 20:00", begun.Next, new MatchingInput.RosterChanged(), house).FollowUps));
    }

    [Fact]
    public void The_talks_she_has_go_on_and_a_place_that_becomes_free_outside_of_her_hours_serves_nobody()
    {
        var state = MatchingState.Empty with { Talks = new Dictionary<ConversationId, MentorId> { [A] = Given.Lida, [C] = Given.Petr }, Queue = [new Waiting(B, "cs")] };
        var released = When("2026-03-02 9:00", state, new MatchingInput.Released(A), At("po 18-21"));

        Assert.Empty(released.FollowUps);
        Assert.Equal(Given.Petr, released.Next.Talks[C]);
        Assert.Equal([B], released.Next.Queue.Select(waiting => waiting.Conversation));
    }

    [Fact]
    public void Who_ends_her_break_outside_of_her_hours_hears_when_people_can_come() => Assert.Equal(
        ["ToDesk.Answer(ask-1, desk.available-hours{when=<hours.from{time=18:00, day=<hours.day.today>}>})"],
        Plain.Lines(When("2026-03-02 9:00", MatchingState.Empty with { Paused = [Given.Lida] }, new MatchingInput.PauseAsked(Given.Ask, Given.Lida, Pause: false), At("po 18-21")).Effects));

    [Theory]
    [InlineData("po 18-21", "desk.why-hours{when=<hours.from{time=18:00, day=<hours.day.today>}>}")]
    [InlineData("po 8-10", null)]
    public void The_list_of_mentors_names_hours_as_a_reason(string hours, string? why)
    {
        var listed = When("2026-03-02 9:00", MatchingState.Empty, new MatchingInput.ListAsked(Given.Ask, [new MentorLine(Given.Lida, "Limetka", 2, [])]), At(hours));
        Assert.Contains(why is null ? "desk.mentor-line{mentor=Limetka, load=0, capacity=2}" : $"desk.mentor-line-why{{mentor=Limetka, load=0, capacity=2, why=<{why}>}}", Plain.Of(listed.Effects[0]), StringComparison.Ordinal);
    }
}
