using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>Who writes with the crisis service is not left alone when nobody answers.</summary>
public sealed class CrisisCareTests
{
    private static readonly House Serving = Given.House with { Service = new CrisisService(OpeningHours.Always, [new DutyWorker(Lida, null), new DutyWorker(Petr, null)], TimeSpan.FromMinutes(3)) };

    private static readonly House Alone = Serving with { Service = Serving.Service! with { Duty = [new DutyWorker(Lida, null)] } };

    private static readonly Conversation Crisis = Open with { IsCrisis = true };

    private static readonly RelayInput Due = new RelayInput.CareDue(Talk);
    private static readonly RelayInput SheSays = new RelayInput.Passed(Talk, Message(1), Content.Words("Jste tam"), null);

    private static Seen<Conversation> When(Conversation state, Input input, House? house = null) => Given.When(state, input, house ?? Serving);

    private static Conversation HerWord(int minutes, int steps = 0, int? stepped = null) =>
        Crisis with { LastWord = new LastWord(OfMentor: false, Now.AddMinutes(-minutes)) { Steps = steps, Stepped = stepped is { } ago ? Now.AddMinutes(-ago) : null, Timer = Now } };

    [Fact]
    public void Her_word_is_waited_for_as_long_as_a_call_for_one_person() =>
        Assert.Contains("StartTimer(care:c-1, 2025-03-01 10:03:00, RelayInput.CareDue(c-1))", Plain.Lines(When(Crisis, SheSays).Decision.Effects));

    [Fact]
    public void So_is_the_first_word_of_who_has_taken_the_call() => Assert.Equal(
        new LastWord(OfMentor: false, Now) { Timer = Now.AddMinutes(3) },
        When(Waiting with { IsCrisis = true }, new RelayInput.MentorFound(Talk, Lida, "K-001")).Next.LastWord);

    [Fact]
    public void Who_would_rather_write_with_somebody_else_is_offered_whoever_is_on_duty_and_nobody_is_called_yet() =>
        When(Crisis, new RelayInput.AnotherAsked(Talk)).Is(effects: ["ToSeeker.Tell(s-anna, cs, talk.crisis-other{lines=<sos.alone>}, [[duty:other “button.duty.another”]])"], followUps: []);

    [Fact]
    public void Where_nobody_else_is_on_duty_she_hears_so_and_what_she_can_do_now()
    {
        string[] told = ["ToSeeker.Tell(s-anna, cs, talk.crisis-other-nobody{lines=<sos.alone>}, [])"];

        When(Crisis, new RelayInput.AnotherAsked(Talk), Alone).Is(effects: told, followUps: []);
        When(Crisis, new RelayInput.AnotherAsked(Talk), Given.House).Is(effects: told, followUps: []);
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.none, [])"], Plain.Lines(When(Crisis with { Phase = Phase.Ended }, new RelayInput.AnotherAsked(Talk)).Decision.Effects));
    }

    /// <summary>Whoever is younger than 18 writes with the crisis service alone.</summary>
    [Fact]
    public void A_child_is_spoken_to_as_one_from_the_first_word_to_the_end()
    {
        var child = Crisis with { IsChild = true };
        var waits = HerWord(6, steps: 1, stepped: 3) with { IsChild = true };

        Assert.Contains("talk.opened-crisis-child", Told(When(Waiting with { IsCrisis = true, IsChild = true }, new RelayInput.MentorFound(Talk, Lida, "K-001"))));
        Assert.Equal(["talk.crisis-other-child"], Told(When(child, new RelayInput.AnotherAsked(Talk))));
        Assert.Equal(["talk.crisis-other-nobody-child"], Told(When(child, new RelayInput.AnotherAsked(Talk), Alone)));
        Assert.Equal(["talk.crisis-silent-another-child"], Told(When(waits, Due)));
        Assert.Equal(["talk.crisis-silent-child"], Told(When(waits, Due, Alone)));
        Assert.Equal(["talk.taken-over-crisis-child"], Told(When(child, new RelayInput.TakenOver(Talk))));
        Assert.Equal(["talk.ended-crisis-by-you-child"], Told(When(child, new RelayInput.EndAsked(Talk))));
        Assert.Equal(["talk.ended-by-worker-child"], Told(When(When(child, Given.End).Next, Given.SureEnd)));
        Assert.Equal(["report.passed-crisis-child"], Told(When(child, new RelayInput.Reported(Talk, null))));
        Assert.Equal(["talk.room-given-up-child"], Told(When(child with { Phase = Phase.Ended, Mentor = new MentorId("gone") }, new RelayInput.TryRoomAgain(Talk))));
    }

    private static string[] Told(Seen<Conversation> seen) => [.. seen.Decision.Effects.OfType<Effect.ToSeeker.Tell>().Select(tell => tell.Phrase.Key)];

    [Fact]
    public void The_worker_is_reminded_first() => Assert.Equal(
        ["ToDesk.Tell(c-1, desk.crisis-unanswered{minutes=3}, [[care: “button.no-answer-needed”]], -)", "StartTimer(care:c-1, 2025-03-01 10:03:00, RelayInput.CareDue(c-1))"],
        Plain.Lines(When(HerWord(3), Due).Decision.Effects));

    [Fact]
    public void Then_the_service_and_the_coordinator_hear_of_it_and_she_is_offered_somebody_else() => Assert.Equal(
        [
            "ToDesk.CallDuty(c-1, alarm.crisis-silent{code=K-001, minutes=6, worker=Limetka}, [])",
            "ToDesk.TellRole(Coordinator, alarm.crisis-silent{code=K-001, minutes=6, worker=Limetka})",
            "ToSeeker.Tell(s-anna, cs, talk.crisis-silent-another{lines=<sos.alone>}, [[duty:another “button.duty.another”]])",
        ],
        Plain.Lines(When(HerWord(6, steps: 1, stepped: 3), Due).Decision.Effects));

    /// <summary>What somebody else is called by is hers, and in a talk from before 2026-11-26 she is not known to have a worker.</summary>
    [Fact]
    public void The_front_door_hears_who_does_not_answer_her()
    {
        Assert.Equal(["SeekerInput.WorkerSilent(s-anna, c-1, lida)"], Plain.Lines(When(HerWord(6, steps: 1, stepped: 3), Due).Decision.FollowUps));
        Assert.Empty(When(HerWord(3), Due).Decision.FollowUps);
    }

    [Fact]
    public void Where_nobody_else_is_on_duty_nobody_is_promised() =>
        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.crisis-silent{lines=<sos.alone>}, [])", Plain.Lines(When(HerWord(6, steps: 1, stepped: 3), Due, Alone).Decision.Effects));

    [Fact]
    public void It_is_said_once_and_again_when_she_writes_after_a_while_and_still_nobody_answers()
    {
        var told = When(HerWord(6, steps: 1, stepped: 3), Due).Next;
        When(told with { LastWord = told.LastWord! with { Timer = Now } }, Due).Is(Plain.Of(told));

        Assert.Equal(told.LastWord, When(told, SheSays).Next.LastWord);
        Assert.Equal(new LastWord(OfMentor: false, Now) { Timer = Now.AddMinutes(3) }, When(HerWord(40, steps: 2, stepped: 30), SheSays).Next.LastWord! with { Timer = Now.AddMinutes(3) });
    }

    [Fact]
    public void An_answer_or_a_word_that_none_is_needed_ends_it_and_a_silence_of_hers_is_left_to_people()
    {
        var answered = When(HerWord(6, steps: 1, stepped: 3), new RoomInput.Said(Talk, Lida, Message(2), Content.Words("Jsem tu"), null)).Next;
        Assert.True(answered.LastWord!.OfMentor);
        Assert.Empty(When(answered with { LastWord = answered.LastWord with { Since = Now.AddDays(-30), Timer = Now } }, Due).Decision.Effects);

        Assert.True(When(HerWord(4, steps: 1, stepped: 1), new RoomInput.Pressed(Talk, Lida, new Choice("care", ""))).Next.LastWord!.OfMentor);
    }

    [Fact]
    public void A_worker_who_is_removed_reads_no_further_and_nobody_waits_for_him_to_be_reminded()
    {
        var without = Serving with { Mentors = [Given.House.Mentors[1]], Former = [Given.House.Mentors[0]] };
        var removed = When(Crisis with { LastWord = new LastWord(OfMentor: true, Now.AddMinutes(-1)) }, new RelayInput.MentorLeaves(Talk) { IsRemoved = true }, without);

        Assert.Equal(["ToDesk.Expel(c-1, lida)", "StartTimer(care:c-1, 2025-03-01 10:03:00, RelayInput.CareDue(c-1))"], Plain.Lines(removed.Decision.Effects));
        Assert.Contains("ToDesk.CallDuty(c-1, alarm.crisis-silent{code=K-001, minutes=3, worker=Limetka}, [])", Plain.Lines(When(removed.Next with { LastWord = new LastWord(OfMentor: false, Now.AddMinutes(-3)) { Steps = 1, Stepped = Now.AddMinutes(-3), Timer = Now } }, Due, without).Decision.Effects));
        Assert.Contains("ToDesk.Expel(c-1, lida)", Plain.Lines(When(removed.Next, new RoomInput.Opened(Talk), without).Decision.Effects));
        When(Crisis, new RelayInput.MentorLeaves(Talk)).Is();
    }

    private static readonly House Without = Serving with { Mentors = [Given.House.Mentors[1]], Former = [Given.House.Mentors[0]] };

    [Fact]
    public void A_worker_who_is_removed_long_after_the_last_word_is_no_reason_for_a_sign_on_her_phone()
    {
        Conversation[] quiet =
        [
            Crisis with { LastWord = new LastWord(OfMentor: true, Now.AddDays(-60)) },
            HerWord(90, steps: 2, stepped: 80),
            Crisis with { Joined = Boss, LastWord = new LastWord(OfMentor: true, Now.AddMinutes(-1)) },
        ];

        Assert.All(quiet, state => When(state, new RelayInput.MentorLeaves(Talk) { IsRemoved = true }, Without with { Staff = [new Staff(Boss, "Jana", [Role.Supervisor])] }).Is(effects: ["ToDesk.Expel(c-1, lida)"]));
    }

    [Fact]
    public void What_she_writes_when_her_worker_is_gone_is_the_service_s_without_a_reminder_that_nobody_reads()
    {
        var told = When(HerWord(3), Due, Without);

        Assert.Equal("ToDesk.CallDuty(c-1, alarm.crisis-silent{code=K-001, minutes=3, worker=Limetka}, [])", Plain.Lines(told.Decision.Effects)[0]);
        When(told.Next with { LastWord = told.Next.LastWord! with { Timer = Now } }, Due, Without).Is(Plain.Of(told.Next));

        var joined = When(HerWord(3) with { Joined = Boss }, Due, Without with { Staff = [new Staff(Boss, "Jana", [Role.Supervisor])] });
        Assert.StartsWith("ToDesk.Tell(c-1, desk.crisis-unanswered{minutes=3}", Plain.Lines(joined.Decision.Effects)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Danger_is_the_coordinator_s_at_once_when_her_worker_is_gone()
    {
        const string Alarm = "ToDesk.TellRole(Coordinator, alarm.danger-removed{code=K-001})";

        Assert.Contains(Alarm, Plain.Lines(When(Crisis, new RelayInput.HelpCalled(Talk), Without).Decision.Effects));
        Assert.Contains(Alarm, Plain.Lines(When(Crisis, new RelayInput.Answered(Talk, new Choice("danger", "yes")), Without).Decision.Effects));
        Assert.DoesNotContain(Alarm, Plain.Lines(When(Crisis, new RelayInput.HelpCalled(Talk)).Decision.Effects));
    }

    [Fact]
    public void When_the_worker_is_back_after_she_was_told_nobody_else_needs_to_be_called()
    {
        RoomInput writes = new RoomInput.Said(Talk, Lida, Message(2), Content.Words("Jsem tu"), null);

        Assert.Equal(["SeekerInput.WorkerBack(s-anna, c-1)"], Plain.Lines(When(HerWord(9, steps: 2, stepped: 3), writes).Decision.FollowUps));
        Assert.Empty(When(HerWord(4, steps: 1, stepped: 1), writes).Decision.FollowUps);
        Assert.Empty(When(HerWord(9, steps: 2, stepped: 3), new RoomInput.Said(Talk, Lida, Message(2), Content.Words("// jsem tu"), null)).Decision.FollowUps);
    }

    [Fact]
    public void Without_a_service_or_after_the_end_nothing_is_due()
    {
        When(HerWord(6, steps: 1, stepped: 3), Due, Given.House).Is();
        When(Ended with { IsCrisis = true }, Due).Is();
        Assert.Contains("StopTimer(care:c-1)", Plain.Lines(When(HerWord(2), new RelayInput.EndAsked(Talk)).Decision.Effects));
    }

    [Fact]
    public void Who_blocks_us_in_the_middle_of_it_is_told_to_the_worker_and_to_the_coordinator_once()
    {
        string[] told = ["ToDesk.Tell(c-1, desk.seeker-left-crisis, [], -)", "ToDesk.TellRole(Coordinator, alarm.crisis-left{code=K-001, worker=Limetka})"];
        var left = When(Crisis, new RelayInput.Reachable(Talk, false));
        Assert.Equal(told, Plain.Lines(left.Decision.Effects));
        When(left.Next, new RelayInput.Reachable(Talk, false)).Is();

        var failed = new RelayInput.SendEnded(Talk, Message(2), ToSeeker: true, "pass", SendEnd.Unreachable);
        Assert.Equal(told, Plain.Lines(When(Crisis, failed).Decision.Effects)[2..]);
        Assert.Equal(["ToDesk.Tell(c-1, desk.seeker-returned, [], -)"], Plain.Lines(When(left.Next, new RelayInput.Reachable(Talk, true)).Decision.Effects));
    }

    [Fact]
    public void When_somebody_else_takes_over_both_hear_who()
    {
        var effects = Plain.Lines(When(Crisis, new RelayInput.TakenOver(Talk)).Decision.Effects);

        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.taken-over-crisis, [])", effects);
        Assert.Contains("ToDesk.Tell(c-1, desk.taken-over-crisis, [], -)", effects);
    }
}
