using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>The desk's platform is down: whose words wait is told so, once, and told when it is over.</summary>
public sealed class DelaysTests
{
    private static readonly RelayInput Due = new RelayInput.DelayDue(Talk);
    private static readonly Conversation Untold = Open with { Delay = Delay.Untold };
    private static readonly Conversation Told = Open with { Delay = Delay.Told };

    private const string Timer = "StartTimer(delay:c-1, 2025-03-01 10:03:00, RelayInput.DelayDue(c-1))";
    private const string Over = "ToSeeker.Tell(s-anna, cs, talk.delay-over, [])";

    [Theory]
    [InlineData("pass")]
    [InlineData("room")]
    public void What_waits_longer_than_a_moment_is_looked_after_in_three_minutes(string what)
    {
        var outcome = When(Open, Hers(what, SendEnd.Delayed));

        Assert.Equal([Timer], Plain.Lines(outcome.Decision.Effects));
        Assert.Equal(Delay.Untold, outcome.Next.Delay);
    }

    [Fact]
    public void A_second_message_that_waits_begins_nothing_anew()
    {
        Assert.Empty(When(Untold, Hers("pass", SendEnd.Delayed)).Decision.Effects);
        Assert.Empty(When(Told, Hers("pass", SendEnd.Delayed)).Decision.Effects);
    }

    [Fact]
    public void She_is_told_once()
    {
        var outcome = When(Untold, Due);

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.delayed, [])"], Plain.Lines(outcome.Decision.Effects));
        Assert.Equal(Delay.Told, outcome.Next.Delay);
        Assert.Empty(When(Told, Due).Decision.Effects);
        Assert.Empty(When(Open, Due).Decision.Effects);
    }

    [Fact]
    public void What_arrived_before_she_was_told_is_not_spoken_of()
    {
        var outcome = When(Untold, Hers("pass", SendEnd.Arrived));

        Assert.DoesNotContain(Over, Plain.Lines(outcome.Decision.Effects));
        Assert.Equal(Delay.None, outcome.Next.Delay);
    }

    [Fact]
    public void Who_was_told_hears_when_it_gets_through()
    {
        Assert.Contains(Over, Plain.Lines(When(Told, Hers("pass", SendEnd.Arrived)).Decision.Effects));
        Assert.Contains(Over, Plain.Lines(When(Told, new RoomInput.Opened(Talk)).Decision.Effects));
        Assert.Equal(Delay.None, When(Told, Hers("pass", SendEnd.Arrived)).Next.Delay);
    }

    [Fact]
    public void What_will_never_arrive_has_not_got_through()
    {
        var outcome = When(Told, Hers("pass", SendEnd.GivenUp));

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.not-passed, [])", "ToDesk.TellRole(Operator, alarm.room-refused{code=K-001})"], Plain.Lines(outcome.Decision.Effects));
        Assert.Equal(Delay.None, outcome.Next.Delay);
    }

    [Fact]
    public void A_mentor_who_reads_or_answers_at_the_other_desk_has_her_words()
    {
        Assert.Contains(Over, Plain.Lines(When(Told, new RoomInput.Seen(Talk, Lida, new MessageId("m-1"))).Decision.Effects));
        Assert.Equal(Delay.None, When(Untold, new RoomInput.Said(Talk, Lida, new MessageId("m-2"), Content.Words("Jsem tu."), null)).Next.Delay);
        Assert.Equal(Delay.Told, When(Told, new RoomInput.Seen(Talk, null, new MessageId("m-1"))).Next.Delay);
    }

    [Fact]
    public void Nothing_gets_through_to_who_was_removed() =>
        Assert.DoesNotContain(Over, Plain.Lines(When(Told with { Handover = new HandingOver(new MessageId("m-9"), null, null) { IsRemoved = true } }, new RoomInput.Opened(Talk)).Decision.Effects));

    [Fact]
    public void The_other_side_being_late_is_none_of_it() =>
        Assert.Equal(Delay.None, When(Open, new RelayInput.SendEnded(Talk, new MessageId("m-1"), ToSeeker: true, "pass", SendEnd.Delayed)).Next.Delay);

    [Fact]
    public void After_the_end_nobody_is_told()
    {
        Assert.Equal(Delay.None, When(Told, new RelayInput.EndAsked(Talk)).Next.Delay);
        Assert.Empty(When(Ended, Due).Decision.Effects);
        Assert.Empty(When(Ended, Hers("pass", SendEnd.Delayed)).Decision.Effects);
    }

    [Fact]
    public void Who_was_told_at_once_that_the_room_makes_trouble_hears_of_its_end()
    {
        Assert.Equal(Delay.Told, When(Open, new RelayInput.ShutOut(Talk)).Next.Delay);
        Assert.Equal(Delay.Told, When(Open, Hers("room", SendEnd.Refused)).Next.Delay);
    }

    private static RelayInput Hers(string what, SendEnd end) => new RelayInput.SendEnded(Talk, what == "room" ? null : new MessageId("m-1"), ToSeeker: false, what, end);
}
