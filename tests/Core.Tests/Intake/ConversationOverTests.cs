using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

public sealed class ConversationOverTests
{
    [Fact]
    public void The_end_of_her_conversation_makes_her_free_for_another() =>
        When(Talking, new SeekerInput.ConversationOver(Given.Anna, Given.Talk)).Is("SeekerState(Over, cs, [])");

    [Fact]
    public void With_whom_she_wrote_is_remembered_for_thirty_days_and_once()
    {
        var over = When(Talking, new SeekerInput.ConversationOver(Given.Anna, Given.Talk) { Mentor = Given.Lida }).Next;
        Assert.Equal(new LastMentor(Given.Lida, Given.Now), over.Last);

        Assert.Equal(Given.Lida, Begun(30).Before);
        Assert.Null(Begun(30.01).Before);
        Assert.Null(When(Ready(1), new SeekerInput.Pressed(Given.Anna, new Choice("card", "yes"))).Next.Last);
        Assert.Null(When(Talking, new SeekerInput.ConversationOver(Given.Anna, Given.Talk)).Next.Last);

        SeekerState Ready(double days) => new(new Stage.Confirming(), "cs", [])
        {
            Consented = true,
            Adult = true,
            Known = IntakeAnswers.Nothing with { Nickname = "Malina" },
            AskedAt = Given.Now,
            Last = new LastMentor(Given.Lida, Given.Now.AddDays(-days)),
        };
        RelayInput.Begin Begun(double days) => Assert.Single(When(Ready(days), new SeekerInput.Pressed(Given.Anna, new Choice("card", "yes"))).Decision.FollowUps.OfType<RelayInput.Begin>());
    }

    [Fact]
    public void Who_has_called_the_crisis_service_hears_at_the_end_of_her_talk_that_it_may_still_write_and_can_end_that_too()
    {
        var called = State(Talking) with { Call = new ConversationId("c-2") };

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, duty.goes-on, [[duty:cancel “button.duty.cancel”]])"], Plain.Lines(When(called, new SeekerInput.ConversationOver(Given.Anna, Given.Talk)).Decision.Effects));
    }

    [Fact]
    public void The_end_of_an_earlier_conversation_does_not_touch_this_one() =>
        When(Talking, new SeekerInput.ConversationOver(Given.Anna, new ConversationId("c-0"))).Is();

    [Fact]
    public void The_end_heard_twice_or_at_any_other_stage_changes_nothing()
    {
        foreach (var stage in Stages.Where(stage => stage is not Stage.Talking))
        {
            When(stage, new SeekerInput.ConversationOver(Given.Anna, Given.Talk)).Is();
        }
    }

    [Fact]
    public void Her_conversation_hears_that_she_cannot_be_reached() => When(Talking, new SeekerInput.Left(Given.Anna)).Is(followUps: ["RelayInput.Reachable(c-1, no)"]);

    [Fact]
    public void Her_conversation_hears_that_she_is_back() => When(Talking, new SeekerInput.Returned(Given.Anna)).Is(followUps: ["RelayInput.Reachable(c-1, yes)"]);

    [Fact]
    public void Without_a_conversation_her_coming_and_going_changes_nothing()
    {
        foreach (var stage in Stages.Where(stage => stage is not Stage.Talking))
        {
            When(stage, new SeekerInput.Left(Given.Anna)).Is();
            When(stage, new SeekerInput.Returned(Given.Anna)).Is();
        }
    }

    [Fact]
    public void Her_state_is_sealed_under_her_own_key_from_the_first_moment() =>
        Assert.Equal(Given.Anna, new IntakeMachine().SealedFor(StateKey.Of(Given.Anna), SeekerState.New));
}
