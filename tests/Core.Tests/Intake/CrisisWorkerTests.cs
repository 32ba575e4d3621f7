using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;
using static MentorBot.Core.Tests.Intake.AtTheService;

namespace MentorBot.Core.Tests.Intake;

/// <summary>A seeker who writes with somebody of the crisis service. Given.Now is a Saturday.</summary>
public sealed class CrisisWorkerTests
{
    [Fact]
    public void Who_writes_with_a_crisis_worker_hears_only_that_nobody_else_comes() => Assert.Equal(
        [Told("duty.over-another")],
        Plain.Lines(When(State(Talking) with { Call = Call, Worker = Given.Lida }, new SeekerInput.CrisisOver(Given.Anna, Call), house: Open).Decision.Effects));

    [Fact]
    public void Who_writes_with_the_service_calls_nobody_by_an_old_button_and_somebody_else_by_the_one_for_that()
    {
        When(WithWorker, Presses("duty", "call"), house: Open).Is(effects: [Told("duty.connected")]);

        var another = When(WithWorker, Presses("duty", "another"), house: Open);
        Assert.Equal(Given.Lida, ((CrisisInput.Wanted)Assert.Single(another.Decision.FollowUps)).Not);
        Assert.Equal(["duty.cancelled-another"], Keys(When(another.Next, Presses("duty", "cancel"), house: Open)));
    }

    /// <summary>So it is where her talk is from before it was kept who her worker is: without that her own was called, and what stands on the button was a message to him.</summary>
    [Fact]
    public void Whoever_does_not_answer_her_is_her_worker_and_is_not_the_one_who_is_called()
    {
        var silent = new SeekerInput.WorkerSilent(Given.Anna, Given.Talk, Given.Lida);
        var told = When(State(Talking), silent, house: Speaking);

        told.Is(Plain.Of(WithWorker));
        Assert.Equal(Given.Lida, ((CrisisInput.Wanted)Assert.Single(When(told.Next, Says("Zavolat někoho jiného"), house: Speaking).Decision.FollowUps)).Not);
        When(WithWorker, silent, house: Speaking).Is();
        When(State(Talking), silent with { Conversation = new ConversationId("c-9") }, house: Speaking).Is();
        When(State(new Stage.Over()), silent, house: Speaking).Is();
    }

    [Fact]
    public void When_her_worker_is_back_somebody_else_is_called_no_more()
    {
        var back = When(WithWorker with { Call = Call }, new SeekerInput.WorkerBack(Given.Anna, Given.Talk), house: Open);

        Assert.Equal(["duty.worker-back"], Keys(back));
        Assert.IsType<CrisisInput.GivenUp>(Assert.Single(back.Decision.FollowUps));
        Assert.Null(back.Next.Call);
        When(back.Next, new SeekerInput.WorkerBack(Given.Anna, Given.Talk), house: Open).Is();
        When(WithWorker with { Call = Call }, new SeekerInput.WorkerBack(Given.Anna, new ConversationId("c-9")), house: Open).Is();
    }

    /// <summary>By /other she has said that she doesn't want to write with him; he may never have been silent, and any word of his would end the call.</summary>
    [Fact]
    public void Who_has_asked_for_somebody_else_is_called_for_whatever_her_worker_does()
    {
        var asked = When(WithWorker, Presses("duty", "other"), house: Open);
        var wanted = Assert.IsType<CrisisInput.Wanted>(Assert.Single(asked.Decision.FollowUps));
        Assert.Equal((Given.Lida, true), (wanted.Not, wanted.Leaves));

        When(asked.Next, new SeekerInput.WorkerBack(Given.Anna, Given.Talk), house: Open).Is();
        Assert.False(When(asked.Next, Presses("duty", "cancel"), house: Open).Next.Leaves);
        Assert.False(When(asked.Next, new SeekerInput.CrisisTaken(Given.Anna, asked.Next.Call!.Value, Given.Petr), house: Open).Next.Leaves);
    }

    [Fact]
    public void Who_is_called_for_because_of_a_silence_and_then_asks_for_somebody_else_has_that_call_for_it()
    {
        var asked = When(WithWorker with { Call = Call }, Presses("duty", "other"), house: Open);

        Assert.True(((CrisisInput.Wanted)Assert.Single(asked.Decision.FollowUps)).Leaves);
        When(asked.Next, new SeekerInput.WorkerBack(Given.Anna, Given.Talk), house: Open).Is();
        Assert.True(((CrisisInput.Wanted)Assert.Single(When(asked.Next, Presses("duty", "call"), house: Open).Decision.FollowUps)).Leaves);
    }

    [Fact]
    public void The_worker_is_known_from_the_answer_to_the_end()
    {
        var taken = When(State(new Stage.Over()) with { Call = Call }, new SeekerInput.CrisisTaken(Given.Anna, Call, Given.Petr), house: Open).Next;

        Assert.Equal(Given.Petr, taken.Worker);
        Assert.Null(When(taken, new SeekerInput.ConversationOver(Given.Anna, Call), house: Open).Next.Worker);
    }

    [Fact]
    public void Where_her_own_worker_takes_the_call_for_somebody_else_her_conversation_goes_on()
    {
        var taken = When(WithWorker with { Call = Call }, new SeekerInput.CrisisTaken(Given.Anna, Call, WithWorker.Worker!.Value), house: Open);

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, duty.worker-back, [])", "ToDesk.Tell(c-1, desk.crisis-same, [], -)"], Plain.Lines(taken.Decision.Effects));
        Assert.Empty(taken.Decision.FollowUps);
        Assert.Equal(WithWorker, taken.Next);
    }

    [Fact]
    public void Who_blocks_us_while_somebody_is_called_is_called_for_no_more()
    {
        var left = When(State(new Stage.Over(), Kept(1, "one")) with { Call = Call }, new SeekerInput.Left(Given.Anna), house: Open);
        Assert.True(((CrisisInput.GivenUp)Assert.Single(left.Decision.FollowUps)).IsAway);
        Assert.Null(left.Next.Call);
        Assert.Single(left.Next.Before);

        Assert.Equal(2, When(State(Talking) with { Call = Call }, new SeekerInput.Left(Given.Anna), house: Open).Decision.FollowUps.Count);
        When(State(new Stage.Over()), new SeekerInput.Left(Given.Anna), house: Open).Is();
    }
}
