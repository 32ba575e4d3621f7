using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>The room: lost and opened again; and tried again, more and more slowly, until it opens.</summary>
public sealed class RoomsDecisionTests
{
    private static readonly RelayInput NotOpened = new RelayInput.SendEnded(Talk, null, ToSeeker: false, "room", SendEnd.Refused);

    private static string After(int failures) => $"Conversation(c-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [], {failures})";

    [Fact]
    public void A_lost_room_is_opened_again_and_everybody_is_told() => When(Open, new RoomInput.Lost(Talk)).Is(
        effects: ["ToDesk.OpenRoom(c-1, lida, K-001)", "ToSeeker.Tell(s-anna, cs, talk.room-lost, [])", "ToDesk.TellRole(Operator, alarm.room-lost{code=K-001})"]);

    [Fact]
    public void A_room_lost_after_the_end_is_not_missed() => When(Ended, new RoomInput.Lost(Talk)).Is();

    [Fact]
    public void The_first_failure_is_told_and_the_next_try_is_in_a_minute() => When(Open, NotOpened).Is(
        After(1),
        [
            "StartTimer(room:c-1, 2025-03-01 10:01:00, RelayInput.TryRoomAgain(c-1))",
            "ToSeeker.Tell(s-anna, cs, talk.room-trouble, [])",
            "ToDesk.TellRole(Operator, alarm.room-not-opened{code=K-001})",
        ]);

    [Theory]
    [InlineData(1, "10:02:00")]
    [InlineData(2, "10:04:00")]
    [InlineData(4, "10:16:00")]
    [InlineData(5, "10:30:00")]
    [InlineData(1000, "10:30:00")]
    public void Later_failures_wait_twice_as_long_up_to_half_an_hour_and_are_not_told_again(int failures, string time) =>
        When(Open with { RoomFailures = failures }, NotOpened).Is(After(failures + 1), [$"StartTimer(room:c-1, 2025-03-01 {time}, RelayInput.TryRoomAgain(c-1))"]);

    [Fact]
    public void The_timer_tries_again() => When(Open with { RoomFailures = 1 }, new RelayInput.TryRoomAgain(Talk)).Is(effects: ["ToDesk.OpenRoom(c-1, lida, K-001)"]);

    [Fact]
    public void What_she_wrote_before_the_end_still_wants_a_room()
    {
        When(Ended with { RoomFailures = 1 }, new RelayInput.TryRoomAgain(Talk)).Is(effects: ["ToDesk.OpenRoom(c-1, lida, K-001)"]);
        When(Ended, new RoomInput.Lost(Talk) { HoldsWords = true }).Is(effects: ["ToDesk.OpenRoom(c-1, lida, K-001)", "ToDesk.TellRole(Operator, alarm.room-lost{code=K-001})"]);
    }

    [Fact]
    public void For_who_is_a_mentor_no_more_no_room_is_opened_after_the_end()
    {
        var without = Given.House with { Mentors = [Given.House.Mentors[1]], Former = [Given.House.Mentors[0]] };
        string[] givenUp = ["ToDesk.Discard(c-1)", "ToSeeker.Tell(s-anna, cs, talk.room-given-up, [])"];

        When(Ended with { RoomFailures = 1 }, new RelayInput.TryRoomAgain(Talk), without).Is(effects: givenUp);
        When(Ended, new RoomInput.Lost(Talk) { HoldsWords = true }, without).Is(effects: [.. givenUp, "ToDesk.TellRole(Operator, alarm.room-lost{code=K-001})"]);
    }

    [Fact]
    public void A_timer_that_comes_before_there_is_a_mentor_does_nothing()
    {
        When(Waiting, new RelayInput.TryRoomAgain(Talk)).Is();
        When(Conversation.None, new RelayInput.TryRoomAgain(Talk)).Is();
    }

    [Fact]
    public void A_failure_after_the_end_is_tried_again_and_only_the_operator_hears_of_it() => When(Ended, NotOpened).Is(
        After(1).Replace("Open", "Ended", StringComparison.Ordinal),
        ["StartTimer(room:c-1, 2025-03-01 10:01:00, RelayInput.TryRoomAgain(c-1))", "ToDesk.TellRole(Operator, alarm.room-not-opened{code=K-001})"]);

    [Fact]
    public void After_a_day_of_that_what_she_wrote_is_thrown_away_and_everybody_knows() => When(Ended with { RoomFailures = 50 }, NotOpened).Is(
        effects:
        [
            "ToDesk.Discard(c-1)",
            "ToSeeker.Tell(s-anna, cs, talk.room-given-up, [])",
            "ToDesk.TellRole(Operator, alarm.room-given-up{code=K-001})",
            "ToDesk.TellRole(Coordinator, alarm.room-given-up{code=K-001})",
        ]);

    [Fact]
    public void A_room_that_is_late_or_there_is_no_failure()
    {
        When(Open, new RelayInput.SendEnded(Talk, null, ToSeeker: false, "room", SendEnd.Arrived)).Is();
        Assert.Equal(0, When(Open, new RelayInput.SendEnded(Talk, null, ToSeeker: false, "room", SendEnd.Delayed)).Next.RoomFailures);
    }

    [Fact]
    public void Whom_the_platform_keeps_out_of_the_room_is_told_that_her_words_wait() =>
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.room-trouble, [])"], Plain.Lines(When(Open, new RelayInput.ShutOut(Talk)).Decision.Effects));

    [Fact]
    public void After_the_end_or_before_the_start_nobody_is_told_of_a_room_that_keeps_us_out()
    {
        When(Ended, new RelayInput.ShutOut(Talk)).Is();
        When(Conversation.None, new RelayInput.ShutOut(Talk)).Is();
    }

    [Fact]
    public void An_open_room_forgets_the_failures() => When(Open with { RoomFailures = 3 }, new RoomInput.Opened(Talk)).Is(After(0));
}
