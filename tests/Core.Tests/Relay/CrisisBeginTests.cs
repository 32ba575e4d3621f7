using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>A conversation that begins with a crisis worker who has answered.</summary>
public sealed class CrisisBeginTests
{
    private static readonly RelayInput.Begin Begin = new(Talk, Anna, "cs", "Borůvka", null) { Worker = Lida };

    [Fact]
    public void It_needs_no_mentor_to_be_found_and_tells_her_what_it_is()
    {
        var begun = When(Core.Relay.Conversation.None, Begin);

        Assert.Equal(["MatchingInput.Taken(c-1, lida)"], Plain.Lines(begun.Decision.FollowUps));
        Assert.Contains("ToDesk.Tell(c-1, desk.duty, [], -)", Plain.Lines(begun.Decision.Effects));
        Assert.Contains("ToDesk.Tell(c-1, desk.duty-child, [], -)", Plain.Lines(When(Core.Relay.Conversation.None, Begin with { IsChild = true }).Decision.Effects));
    }

    [Fact]
    public void The_seeker_hears_that_it_is_the_crisis_service()
    {
        var begun = When(Core.Relay.Conversation.None, Begin).Next;

        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.opened-crisis{worker=Limetka}, [[sos:now “button.sos”]])", Plain.Lines(When(begun, new RelayInput.MentorFound(Talk, Lida, "K-001")).Decision.Effects));
    }

    [Fact]
    public void A_talk_that_a_crisis_worker_takes_over_from_ends_and_its_mentor_hears_why()
    {
        When(Open, new RelayInput.TakenOver(Talk)).Is(
            Plain.Of(Ended),
            ["ToSeeker.Tell(s-anna, cs, talk.taken-over, [])", "ToDesk.Tell(c-1, desk.taken-over, [], -)", "ToDesk.Tell(c-1, desk.heavy-ask, [[heavy: “button.heavy”]], -)", "ToDesk.CloseRoom(c-1)", "Count(conversation-ended, money, c-1)"],
            ["MatchingInput.Released(c-1)", "SeekerInput.ConversationOver(s-anna, c-1)"]);
        When(Ended, new RelayInput.TakenOver(Talk)).Is();
    }

    [Fact]
    public void In_a_talk_the_service_is_offered_beside_the_lines_and_not_to_whoever_talks_to_it()
    {
        var house = Given.House with { Service = new CrisisService(OpeningHours.Always, [new DutyWorker(Lida, null)], TimeSpan.FromMinutes(3)) };

        Assert.Contains("ToSeeker.Tell(s-anna, cs, duty.offer-talk{readers=<duty.readers>}, [[duty:call “button.duty.call”]])", Plain.Lines(When(Open, new RelayInput.HelpCalled(Talk), house).Decision.Effects));
        Assert.DoesNotContain("duty.offer", string.Join(' ', Plain.Lines(When(Open with { IsCrisis = true }, new RelayInput.HelpCalled(Talk), house).Decision.Effects)), StringComparison.Ordinal);
    }
}
