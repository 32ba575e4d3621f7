using MentorBot.Core.Engine;
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
}
