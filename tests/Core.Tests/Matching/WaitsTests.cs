using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Matching;

/// <summary>What somebody who has to wait is told of it: from what really happened here, or nothing.</summary>
public sealed class WaitsTests
{
    private static readonly ConversationId A = new("a");
    private static readonly ConversationId D = new("d");
    private static readonly DateOnly Today = new(2025, 3, 1);

    private static readonly MatchingState Full = new([], new Dictionary<ConversationId, MentorId> { [A] = Lida, [new("b")] = Lida, [new("c")] = Petr }, 3);

    private static Decision<MatchingState> When(MatchingState state, Input input, House? house = null) => Given.When(new MatchingMachine(), state, input, house).Decision;

    private static RelayInput.NobodyFree Told(MatchingState state, string language = "cs") =>
        Assert.IsType<RelayInput.NobodyFree>(Assert.Single(When(state, new MatchingInput.Wanted(D, language)).FollowUps));

    private static MatchingState After(params int[] minutes) => Full with { Waits = [.. minutes.Select(wait => new Wait(Today, wait))] };

    [Fact]
    public void Nothing_is_said_of_time_before_five_people_have_waited()
    {
        Assert.Null(Told(Full).UsualHours);
        Assert.Null(Told(After(10, 10, 10, 10)).UsualHours);
        Assert.Equal(1, Told(After(10, 10, 10, 10, 10)).UsualHours);
    }

    [Theory]
    [InlineData(1, 60, 60, 60, 61)]
    [InlineData(3, 60, 60, 61, 61)]
    [InlineData(12, 400, 600, 700, 20000)]
    [InlineData(24, 1000, 1100, 1440, 1500)]
    [InlineData(168, 9000, 9000, 9000, 10080)]
    public void It_is_the_shortest_time_within_which_three_of_four_got_a_mentor(int hours, int one, int two, int three, int four) =>
        Assert.Equal(hours, Told(After(one, one, two, two, three, three, four, four)).UsualHours);

    [Fact]
    public void Of_waits_that_are_longer_than_a_week_nothing_is_said() => Assert.Null(Told(After(20000, 20000, 20000, 20000, 20000)).UsualHours);

    [Fact]
    public void What_is_two_months_old_says_nothing_any_more()
    {
        Assert.Equal(1, Told(Full with { Waits = [.. Enumerable.Repeat(new Wait(Today.AddDays(-60), 10), 5)] }).UsualHours);
        Assert.Null(Told(Full with { Waits = [.. Enumerable.Repeat(new Wait(Today.AddDays(-61), 10), 5)] }).UsualHours);
    }

    [Fact]
    public void Who_gave_up_sooner_says_nothing_and_who_gave_up_later_had_no_mentor_by_then()
    {
        var fast = After(30, 30, 30, 30, 30);

        Assert.Equal(1, Told(fast with { Waits = [.. fast.Waits!, .. Enumerable.Repeat(new Wait(Today, 20) { GaveUp = true }, 9)] }).UsualHours);
        Assert.Null(Told(fast with { Waits = [.. fast.Waits!, .. Enumerable.Repeat(new Wait(Today, 20000) { GaveUp = true }, 9)] }).UsualHours);
    }

    [Fact]
    public void Who_still_waits_longer_counts_as_well()
    {
        var waiting = Enumerable.Range(1, 3).Select(number => new Waiting(new ConversationId($"w-{number}"), "cs") { Since = Now.AddHours(-2) });

        Assert.Equal(3, Told(After(30, 30, 30, 30, 30, 90, 90) with { Queue = [.. waiting] }).UsualHours);
        Assert.Equal(1, Told(After(30, 30, 30, 30, 30, 30, 90)).UsualHours);
    }

    [Fact]
    public void When_nobody_takes_new_people_that_is_said_and_nothing_of_time()
    {
        var all = After(10, 10, 10, 10, 10) with { Paused = [Lida, Petr] };

        Assert.True(Told(all).IsNobodyOn);
        Assert.Null(Told(all).UsualHours);
        Assert.False(Told(all with { Paused = [Lida] }).IsNobodyOn);
        Assert.True(Told(all with { Paused = [Petr] }, "uk").IsNobodyOn);
    }

    [Fact]
    public void Her_wait_begins_when_she_is_told_so_and_asking_again_does_not_begin_it_anew()
    {
        var waits = When(Full, new MatchingInput.Wanted(D, "cs")).Next;
        Assert.Equal(Now, Assert.Single(waits.Queue).Since);

        var earlier = Full with { Queue = [new Waiting(D, "cs") { Since = Now.AddHours(-3) }] };
        Assert.Equal(Now.AddHours(-3), Assert.Single(When(earlier, new MatchingInput.OthersAsked(D, "cs", [])).Next.Queue).Since);
    }

    [Fact]
    public void A_wait_that_ends_is_remembered_by_its_day_and_length_alone()
    {
        var waits = Full with { Queue = [new Waiting(D, "cs") { Since = Now.AddMinutes(-125) }] };

        Assert.Equal([new Wait(Today, 125)], When(waits, new MatchingInput.Released(A)).Next.Waits);
        Assert.Equal([new Wait(Today, 125) { GaveUp = true }], When(waits, new MatchingInput.Released(D)).Next.Waits);
    }

    [Fact]
    public void Who_gets_a_mentor_at_once_did_not_wait() => Assert.Null(When(MatchingState.Empty, new MatchingInput.Wanted(D, "cs")).Next.Waits);

    [Fact]
    public void The_last_thirty_waits_are_remembered()
    {
        var waits = After([.. Enumerable.Range(1, 30)]) with { Queue = [new Waiting(D, "cs") { Since = Now.AddMinutes(-125) }] };

        Assert.Equal([.. Enumerable.Range(2, 29), 125], When(waits, new MatchingInput.Released(A)).Next.Waits!.Select(wait => wait.Minutes));
    }

    [Fact]
    public void Who_waits_too_long_is_told_to_the_coordinator_once_without_who_it_is()
    {
        var house = Given.House with { Care = new CarePlan(null, null, TimeSpan.FromHours(6), null, null) };
        Assert.Equal(["StartTimer(waits:d, 2025-03-01 16:00:00, MatchingInput.WaitsLong(d))"], Plain.Lines(When(Full, new MatchingInput.Wanted(D, "cs"), house).Effects));

        var waits = Full with { Queue = [new Waiting(new ConversationId("e"), "cs"), new Waiting(D, "uk") { Since = Now.AddHours(-6) }] };
        var told = When(waits, new MatchingInput.WaitsLong(D), house);
        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.waits-long{hours=6, waiting=2, language=<language.uk>})"], Plain.Lines(told.Effects));
        Assert.Equal(["e", "d"], told.Next.Queue.Select(waiting => waiting.Conversation.Value));
        Assert.Empty(When(told.Next, new MatchingInput.WaitsLong(D), house).Effects);
    }

    [Fact]
    public void Who_has_a_mentor_by_then_or_has_mentors_to_choose_from_is_not_told_of()
    {
        var house = Given.House with { Care = new CarePlan(null, null, TimeSpan.FromHours(6), null, null) };

        Assert.Empty(When(Full, new MatchingInput.WaitsLong(A), house).Effects);
        Assert.Empty(When(Full with { Queue = [new Waiting(D, "cs") { Since = Now.AddHours(-6), Chooses = true }] }, new MatchingInput.WaitsLong(D), house).Effects);
        Assert.Empty(When(Full with { Queue = [new Waiting(D, "cs") { Since = Now.AddHours(-5) }] }, new MatchingInput.WaitsLong(D), house).Effects);
    }
}
