using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Intake;
using MentorBot.Core.Matching;
using MentorBot.Core.Tests.Engine;
using MentorBot.Core.Tests.Hours;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Crisis;

/// <summary>Who is called, in which order, and what the seeker hears. Given.Now is a Saturday, 10:00 UTC.</summary>
public sealed class CrisisMachineTests
{
    private static readonly CrisisService Service = new(OpeningHours.Always, [new DutyWorker(Lida, null), new DutyWorker(Petr, null)], TimeSpan.FromMinutes(3));

    private static readonly House House = Given.House with { Service = Service };

    private static readonly CrisisInput.Wanted Wanted = new(Talk, Anna, new Situation("cs"));

    private static readonly CrisisCall Calling = new(Talk, CallPhase.Calling, Anna, new Situation("cs"), [Lida], Now);

    private static string Alarm(string alias) => $"ToDesk.CallDuty(c-1, alarm.crisis{{worker={alias}, code=c-1, language=<language.cs>}}, [[duty:c-1 “button.duty.take”]])";

    private static string Timer(int step) => $"StartTimer(crisis:c-1, 2025-03-01 10:03:00, CrisisInput.Due(c-1, {step}))";

    /// <summary>No alarm of the call has a button any more, whoever it named.</summary>
    private static string Settled(string phrase) => $"ToDesk.SettleCall(c-1, {phrase})";

    private static string Told(string phrase) => $"ToSeeker.Tell(s-anna, cs, {phrase}, [])";

    private static string Ringing(string phrase) => $"ToSeeker.Tell(s-anna, cs, {phrase}, [[duty:cancel “button.duty.cancel”]])";

    private static Seen<CrisisCall> When(CrisisCall state, Input input, House? house = null) => Given.When(new CrisisMachine(), state, input, house ?? House);

    [Fact]
    public void The_first_on_duty_is_called_and_she_hears_that() => When(CrisisCall.None, Wanted).Is(
        "CrisisCall(c-1, Calling, s-anna, Situation(cs, -, -, -, -, -), [lida], 2025-03-01 10:00:00)",
        [Alarm("Limetka"), Timer(1), Ringing("duty.calling{minutes=3}"), "Count(crisis-called, -, c-1)"]);

    [Fact]
    public void A_child_s_call_says_that_it_is_one() => Assert.Contains(
        "alarm.crisis-child", Plain.Of(When(CrisisCall.None, Wanted with { Of = new Situation("cs", IsChild: true) }).Decision.Effects[0]), StringComparison.Ordinal);

    [Fact]
    public void A_child_is_spoken_to_as_one()
    {
        var child = new Situation("cs", IsChild: true);

        Assert.Contains(Ringing("duty.calling-child{minutes=3}"), Plain.Lines(When(CrisisCall.None, Wanted with { Of = child }).Decision.Effects));
        Assert.Contains(Ringing("duty.calling-another-child{minutes=3}"), Plain.Lines(When(CrisisCall.None, Wanted with { Of = child, InTalk = true, Not = Lida }).Decision.Effects));
        When(Calling with { Of = child }, Wanted).Is(effects: [Told("duty.calling-already-child")]);
        Assert.Contains("duty.nobody-child{lines=<", Plain.Of(When(Calling with { Of = child, Called = [Lida, Petr] }, new CrisisInput.Due(Talk, 2)).Decision.Effects[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_calls_while_it_rings_hears_that_it_does() => When(Calling, Wanted).Is(effects: [Told("duty.calling-already")]);

    [Fact]
    public void Who_takes_another_language_meanwhile_is_spoken_to_in_it()
    {
        var states = new KeptStates().With(StateKey.Of(Anna), new SeekerState(new Stage.Over(), "cs", []) { Consented = true, Adult = true, Call = Talk }).With(StateKey.OfCall(Talk), Calling);
        states.Handle(Arrives(new SeekerInput.Pressed(Anna, new Choice("language", "uk"))), House);
        var next = states.Handle(Arrives(new CrisisInput.Due(Talk, 1)), House).Effects;

        Assert.Equal(
            ["ToDesk.CallDuty(c-1, alarm.crisis{worker=Pírko, code=c-1, language=<language.uk>}, [[duty:c-1 “button.duty.take”]])", "ToSeeker.Tell(s-anna, uk, duty.next{minutes=3}, [[duty:cancel “button.duty.cancel”]])"],
            Plain.Lines(next.Where(effect => effect is not Effect.StartTimer)));
    }

    [Fact]
    public void Whom_staff_has_given_a_pause_is_passed_over_and_takes_no_call()
    {
        var paused = new KeptStates().With(StateKey.Matching, MatchingState.Empty with { GivenPauses = new Dictionary<MentorId, StaffId> { [Lida] = Boss } });

        Assert.Equal(Alarm("Pírko"), Plain.Of(paused.Handle(Arrives(Wanted), House).Effects[0]));
        Assert.Empty(paused.Handle(Arrives(new CrisisInput.Acknowledged(Talk, Lida)), House).Effects);
        Assert.NotEmpty(paused.Handle(Arrives(new CrisisInput.Acknowledged(Talk, Petr)), House).Effects);
    }

    [Fact]
    public void After_the_time_the_next_is_called() => When(Calling, new CrisisInput.Due(Talk, 1)).Is(
        "CrisisCall(c-1, Calling, s-anna, Situation(cs, -, -, -, -, -), [lida petr], 2025-03-01 10:00:00)",
        [Alarm("Pírko"), Timer(2), Ringing("duty.next{minutes=3}")]);

    [Fact]
    public void A_time_that_comes_twice_or_late_calls_nobody()
    {
        var second = When(Calling, new CrisisInput.Due(Talk, 1)).Next;

        When(second, new CrisisInput.Due(Talk, 1)).Is();
        When(Calling with { Phase = CallPhase.Taken }, new CrisisInput.Due(Talk, 1)).Is();
        When(CrisisCall.None, new CrisisInput.Due(Talk, 1)).Is();
    }

    [Fact]
    public void After_a_long_silence_of_the_house_nobody_else_is_called_and_she_hears_that_it_is_over() =>
        Assert.Equal(["SeekerInput.CrisisOver(s-anna, c-1)"], Plain.Lines(When(Calling with { Since = Now.AddHours(-8) }, new CrisisInput.Due(Talk, 1)).Decision.FollowUps));

    [Fact]
    public void When_nobody_is_left_the_coordinator_is_told_and_she_hears_the_truth_and_the_lines() => When(Calling with { Called = [Lida, Petr] }, new CrisisInput.Due(Talk, 2)).Is(
        "CrisisCall(c-1, Unanswered, s-anna, Situation(cs, -, -, -, -, -), [lida petr], 2025-03-01 10:00:00)",
        ["ToDesk.TellRole(Coordinator, alarm.crisis-unanswered{code=c-1})", "ToSeeker.Tell(s-anna, cs, duty.nobody{lines=<sos.alone>}, [[duty:call “button.duty.again”] [duty:cancel “button.duty.cancel”]])", "StartTimer(crisis:c-1, 2025-03-01 12:00:00, CrisisInput.Due(c-1, 0))", "Count(crisis-unanswered, -, c-1)"],
        ["SeekerInput.CrisisUnanswered(s-anna, c-1)"]);

    [Fact]
    public void Who_is_off_duty_is_not_called()
    {
        var house = House with { Service = Service with { Duty = [new DutyWorker(Lida, OpeningHoursTests.Hours("mon-fri: 8-20")), new DutyWorker(new MentorId("gone"), null), new DutyWorker(Petr, null)] } };

        Assert.Equal([Petr], When(CrisisCall.None, Wanted, house).Next.Called);
    }

    [Fact]
    public void The_first_who_answers_has_it()
    {
        When(Calling, new CrisisInput.Acknowledged(Talk, Petr)).Is(
            "CrisisCall(c-1, Taken, s-anna, Situation(cs, -, -, -, -, -), [lida], 2025-03-01 10:00:00)",
            ["StopTimer(crisis:c-1)", Settled("alarm.settled.taken{worker=Pírko}"), "ToDesk.TellRole(Duty, alarm.crisis-taken{worker=Pírko, code=c-1})", "Count(crisis-taken, -, c-1)"],
            ["SeekerInput.CrisisTaken(s-anna, c-1, petr)"]);
        When(Calling with { Phase = CallPhase.Taken }, new CrisisInput.Acknowledged(Talk, Lida)).Is(effects: [Settled("-"), "ToDesk.TellRole(Duty, alarm.crisis-too-late{code=c-1})"]);
    }

    [Fact]
    public void It_can_be_taken_after_nobody_had_answered() =>
        Assert.Equal(CallPhase.Taken, When(Calling with { Phase = CallPhase.Unanswered, Since = Now.AddMinutes(-119) }, new CrisisInput.Acknowledged(Talk, Lida)).Next.Phase);

    [Fact]
    public void Hours_later_it_is_over() => When(Calling with { Phase = CallPhase.Unanswered, Since = Now.AddHours(-2) }, new CrisisInput.Acknowledged(Talk, Lida)).Is(
        "CrisisCall(c-1, Over, s-anna, Situation(cs, -, -, -, -, -), [lida], 2025-03-01 08:00:00)",
        ["StopTimer(crisis:c-1)", Settled("alarm.settled.over"), "ToDesk.TellRole(Duty, alarm.crisis-over{code=c-1})"],
        ["SeekerInput.CrisisOver(s-anna, c-1)"]);

    [Fact]
    public void After_two_hours_without_an_answer_it_is_over_by_itself_and_once()
    {
        var over = When(Calling with { Phase = CallPhase.Unanswered }, new CrisisInput.Due(Talk, 0));

        Assert.Equal(CallPhase.Over, over.Next.Phase);
        Assert.Equal(["SeekerInput.CrisisOver(s-anna, c-1)"], Plain.Lines(over.Decision.FollowUps));
        When(over.Next, new CrisisInput.Due(Talk, 0)).Is();
        When(Calling, new CrisisInput.Due(Talk, 0)).Is();
    }

    [Fact]
    public void Who_is_not_on_duty_takes_nothing() => When(Calling, new CrisisInput.Acknowledged(Talk, new MentorId("gone"))).Is();

    [Fact]
    public void A_call_that_was_never_made_is_taken_by_nobody() => When(CrisisCall.None, new CrisisInput.Acknowledged(Talk, Lida)).Is();

    [Fact]
    public void Who_gives_up_is_not_called_for_any_more()
    {
        var over = When(Calling, new CrisisInput.GivenUp(Talk));

        over.Is("CrisisCall(c-1, Over, s-anna, Situation(cs, -, -, -, -, -), [lida], 2025-03-01 10:00:00)", ["StopTimer(crisis:c-1)", Settled("alarm.settled.over"), "ToDesk.TellRole(Duty, alarm.crisis-over{code=c-1})"]);
        When(over.Next, new CrisisInput.GivenUp(Talk)).Is();
        When(over.Next, new CrisisInput.Acknowledged(Talk, Lida)).Is(effects: [Settled("-"), "ToDesk.TellRole(Duty, alarm.crisis-too-late{code=c-1})"]);
    }

    [Fact]
    public void Who_can_not_be_reached_is_not_called_for_and_those_on_duty_hear_why() =>
        Assert.Contains("ToDesk.TellRole(Duty, alarm.crisis-away{code=c-1})", Plain.Lines(When(Calling, new CrisisInput.GivenUp(Talk) { IsAway = true }).Decision.Effects));

    [Fact]
    public void Where_who_took_the_call_does_not_answer_somebody_else_is_called_and_not_the_same()
    {
        var called = When(CrisisCall.None, Wanted with { InTalk = true, Not = Lida });

        Assert.Equal([Alarm("Pírko"), Timer(2), Ringing("duty.calling-another{minutes=3}"), "Count(crisis-called, -, c-1)"], Plain.Lines(called.Decision.Effects));
        Assert.Equal(CallPhase.Unanswered, When(called.Next, new CrisisInput.Due(Talk, 2)).Next.Phase);
    }

    [Fact]
    public void Who_calls_again_after_nobody_answered_is_called_for_again() => Assert.Equal([Lida], When(Calling with { Phase = CallPhase.Unanswered, Called = [Lida, Petr] }, Wanted).Next.Called);

    [Fact]
    public void A_call_for_somebody_else_than_her_worker_is_not_his_to_take()
    {
        var called = When(CrisisCall.None, Wanted with { InTalk = true, Not = Lida, Leaves = true }).Next;

        When(called, new CrisisInput.Acknowledged(Talk, Lida)).Is(effects: ["ToDesk.TellRole(Duty, alarm.crisis-not-yours{code=c-1})"]);
        Assert.Equal(CallPhase.Taken, When(called, new CrisisInput.Acknowledged(Talk, Petr)).Next.Phase);
        Assert.Equal(CallPhase.Taken, When(When(CrisisCall.None, Wanted with { InTalk = true, Not = Lida }).Next, new CrisisInput.Acknowledged(Talk, Lida)).Next.Phase);
    }

    [Fact]
    public void A_call_that_was_made_for_a_silence_becomes_one_for_somebody_else()
    {
        var asked = When(Calling, Wanted with { InTalk = true, Not = Lida, Leaves = true });

        Assert.Equal([Told("duty.calling-already")], Plain.Lines(asked.Decision.Effects));
        When(asked.Next, new CrisisInput.Acknowledged(Talk, Lida)).Is(effects: ["ToDesk.TellRole(Duty, alarm.crisis-not-yours{code=c-1})"]);
    }
}
