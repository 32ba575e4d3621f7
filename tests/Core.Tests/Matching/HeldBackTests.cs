using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using Xunit;

namespace MentorBot.Core.Tests.Matching;

/// <summary>Who may not be given people is neither offered nor given to anybody; the talks she has go on.</summary>
public sealed class HeldBackTests
{
    private static readonly ConversationId A = new("a");
    private static readonly ConversationId B = new("b");

    private static readonly MatchingState LidaHeld = MatchingState.Empty with { HeldBack = [Given.Lida] };

    private static readonly House Stories = Given.House with { Mentors = [.. Given.House.Mentors.Select(mentor => mentor with { Story = new Dictionary<string, string> { ["cs"] = "Byla to dlouhá cesta." } })] };

    private static Decision<MatchingState> When(MatchingState state, Input input, House? house = null) => Given.When(new MatchingMachine(), state, input, house).Decision;

    [Fact]
    public void She_is_given_to_nobody_and_nobody_is_offered_her()
    {
        Assert.Equal(["RelayInput.MentorFound(b, petr, K-001)"], Plain.Lines(When(LidaHeld, new MatchingInput.Wanted(B, "cs")).FollowUps));
        Assert.Equal(["RelayInput.Offered(b, [petr])"], Plain.Lines(When(LidaHeld, new MatchingInput.Wanted(B, "cs"), Stories).FollowUps));
        Assert.Equal(["RelayInput.Offered(a, [petr])"], Plain.Lines(When(LidaHeld with { Talks = new Dictionary<ConversationId, MentorId> { [A] = Given.Lida } }, new MatchingInput.OthersAsked(A, "cs", []) { Topic = null }).FollowUps));
    }

    [Fact]
    public void Who_chose_her_from_cards_that_are_older_is_offered_the_others()
    {
        var choosing = LidaHeld with { Queue = [new Waiting(B, "cs") { Chooses = true }] };
        Assert.Equal(["RelayInput.Offered(b, [petr])"], Plain.Lines(When(choosing, new MatchingInput.Wished(B, Given.Lida), Stories).FollowUps));
    }

    [Fact]
    public void The_talks_she_has_go_on()
    {
        var held = When(MatchingState.Empty with { Talks = new Dictionary<ConversationId, MentorId> { [A] = Given.Lida } }, new MatchingInput.HeldBack([Given.Lida]));
        Assert.Equal(Given.Lida, held.Next.Talks[A]);
        Assert.Empty(held.Effects);
    }

    [Fact]
    public void When_she_may_again_she_gets_who_waits()
    {
        var freed = When(LidaHeld with { Queue = [new Waiting(B, "cs")], Talks = new Dictionary<ConversationId, MentorId> { [A] = Given.Petr } }, new MatchingInput.HeldBack([]));
        Assert.Equal(["RelayInput.MentorFound(b, lida, K-001)"], Plain.Lines(freed.FollowUps));
        Assert.Null(freed.Next.HeldBack);
    }

    [Fact]
    public void Told_again_it_changes_nothing() => Assert.Same(LidaHeld, When(LidaHeld, new MatchingInput.HeldBack([Given.Lida])).Next);

    [Fact]
    public void Who_ends_her_break_is_not_told_that_people_come_while_none_do() => Assert.Equal(
        ["ToDesk.Answer(ask-1, desk.available-held-back)"],
        Plain.Lines(When(LidaHeld with { Paused = [Given.Lida] }, new MatchingInput.PauseAsked(Given.Ask, Given.Lida, Pause: false)).Effects));
}
