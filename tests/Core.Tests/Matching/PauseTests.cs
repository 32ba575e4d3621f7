using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using Xunit;

namespace MentorBot.Core.Tests.Matching;

/// <summary>A mentor who takes a break gets nobody new, and is the only one who ends it.</summary>
public sealed class PauseTests
{
    private static readonly ConversationId A = new("a");
    private static readonly ConversationId B = new("b");

    private static readonly MatchingState LidaTalks = MatchingState.Empty with { Talks = new Dictionary<ConversationId, MentorId> { [A] = Given.Lida } };

    private static readonly MatchingState LidaRests = MatchingState.Empty with { Paused = [Given.Lida] };

    private static Decision<MatchingState> When(MatchingState state, Input input) => Given.When(new MatchingMachine(), state, input).Decision;

    [Fact]
    public void Who_pauses_is_given_nobody_new_and_keeps_whom_she_has()
    {
        var paused = When(LidaTalks, new MatchingInput.PauseAsked(Given.Ask, Given.Lida, Pause: true));
        Assert.Equal(["ToDesk.Answer(ask-1, desk.paused)"], Plain.Lines(paused.Effects));
        Assert.Equal(Given.Lida, paused.Next.Talks[A]);

        Assert.Equal(["RelayInput.MentorFound(b, petr, K-001)"], Plain.Lines(When(paused.Next, new MatchingInput.Wanted(B, "cs")).FollowUps));
    }

    [Fact]
    public void Who_is_available_again_gets_who_waits()
    {
        var waiting = LidaRests with { Queue = [new Waiting(B, "cs")], Talks = new Dictionary<ConversationId, MentorId> { [A] = Given.Petr } };
        var back = When(waiting, new MatchingInput.PauseAsked(Given.Ask, Given.Lida, Pause: false));

        Assert.Equal(["ToDesk.Answer(ask-1, desk.available)"], Plain.Lines(back.Effects));
        Assert.Equal(["RelayInput.MentorFound(b, lida, K-001)"], Plain.Lines(back.FollowUps));
        Assert.Null(back.Next.Paused);
    }

    [Theory]
    [InlineData(true, "desk.paused")]
    [InlineData(false, "desk.available")]
    public void Said_twice_it_is_answered_twice_and_changes_nothing(bool pause, string answer)
    {
        var state = pause ? LidaRests : LidaTalks;
        var again = When(state, new MatchingInput.PauseAsked(Given.Ask, Given.Lida, pause));

        Assert.Same(state, again.Next);
        Assert.Equal([$"ToDesk.Answer(ask-1, {answer})"], Plain.Lines(again.Effects));
    }

    [Fact]
    public void After_a_heavy_talk_she_rests_and_that_once()
    {
        var rests = When(LidaTalks, new MatchingInput.RestNeeded(Given.Lida));

        Assert.Equal([Given.Lida], rests.Next.Paused);
        Assert.Equal(Given.Lida, rests.Next.Talks[A]);
        Assert.Same(rests.Next, When(rests.Next, new MatchingInput.RestNeeded(Given.Lida)).Next);
    }

    [Fact]
    public void After_a_crisis_she_rests_until_she_says_otherwise()
    {
        var released = When(LidaTalks with { Queue = [new Waiting(B, "cs")] }, new MatchingInput.Released(A) { Heavy = true });

        Assert.Equal(["ToDesk.Tell(a, desk.rest, [], -)"], Plain.Lines(released.Effects));
        Assert.True(released.Next.IsPaused(Given.Lida));
        Assert.Equal(["RelayInput.MentorFound(b, petr, K-001)"], Plain.Lines(released.FollowUps));
    }

    [Fact]
    public void A_crisis_that_ends_before_there_was_a_mentor_lets_nobody_rest() =>
        Assert.Null(When(MatchingState.Empty with { Queue = [new Waiting(A, "cs")] }, new MatchingInput.Released(A) { Heavy = true }).Next.Paused);
}
