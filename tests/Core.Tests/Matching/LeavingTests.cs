using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Matching;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Matching;

/// <summary>A mentor leaves the organisation.</summary>
public sealed class LeavingTests
{
    private static readonly ConversationId Second = new("c-2");

    private static readonly MatchingState Busy = new([], new Dictionary<ConversationId, MentorId> { [Talk] = Lida, [Second] = Petr }, 2);

    private static readonly MatchingState Gone = Busy with { Leaving = [Lida] };

    private static Seen<MatchingState> Asks(MatchingState state, string? confirm, House? house = null) => Given.When(new MatchingMachine(), state, new MatchingInput.LeaveAsked(Ask, Lida, confirm), house);

    [Fact]
    public void A_first_word_of_it_is_only_answered_with_what_would_follow()
    {
        Asks(Busy, null).Is(effects: ["ToDesk.Answer(ask-1, desk.leave-sure{talks=1})"]);
        Asks(Busy, "back").Is(effects: ["ToDesk.Answer(ask-1, desk.leave-sure{talks=1})"]);
    }

    [Fact]
    public void When_she_means_it_each_of_her_talks_asks_and_the_coordinator_hears_it()
    {
        var seen = Asks(Busy, "yes");

        Assert.Equal([Lida], seen.Next.Leaving);
        Assert.Equal(["ToDesk.Answer(ask-1, desk.leaving)", "ToDesk.TellRole(Coordinator, alarm.mentor-leaves{alias=Limetka, talks=1})"], Plain.Lines(seen.Decision.Effects));
        Assert.Equal(["RelayInput.MentorLeaves(c-1)"], Plain.Lines(seen.Decision.FollowUps));
    }

    private static House OnDuty(params MentorId[] duty) => Given.House with { Service = new CrisisService(OpeningHours.Always, [.. duty.Select(mentor => new DutyWorker(mentor, null))], TimeSpan.FromMinutes(3)) };

    [Fact]
    public void Who_leaves_is_sent_nobody_new_by_the_crisis_service_either_and_the_coordinator_hears_who_is_left_there()
    {
        Assert.Equal(["ToDesk.Answer(ask-1, desk.leaving-duty)", "ToDesk.TellRole(Coordinator, alarm.mentor-leaves{alias=Limetka, talks=1})", "ToDesk.TellRole(Coordinator, alarm.leaves-duty{alias=Limetka})"], Plain.Lines(Asks(Busy, "yes", OnDuty(Lida, Petr)).Decision.Effects));
        Assert.Contains("ToDesk.TellRole(Coordinator, alarm.leaves-duty-last{alias=Limetka})", Plain.Lines(Asks(Busy, "yes", OnDuty(Lida)).Decision.Effects));
        Assert.Equal(Petr, Assert.Single(DutyRoster.InEffect(OnDuty(Lida, Petr), Gone).Service!.Duty).Mentor);
        Assert.Equal(2, DutyRoster.InEffect(OnDuty(Lida, Petr), Asks(Gone, "back", DutyRoster.InEffect(OnDuty(Lida, Petr), Gone)).Next).Service!.Duty.Count);
    }

    [Fact]
    public void Said_twice_it_is_done_once()
    {
        Asks(Gone, "yes").Is(effects: ["ToDesk.Answer(ask-1, desk.leaving-already)"]);
        Asks(Gone, null).Is(effects: ["ToDesk.Answer(ask-1, desk.leaving-already)"]);
    }

    private static readonly MatchingState Full = Gone with { Talks = new Dictionary<ConversationId, MentorId> { [Talk] = Lida, [Second] = Petr, [new ConversationId("c-3")] = Petr } };

    private static readonly MatchingInput Waits = new MatchingInput.Moving(Talk, new ConversationId("c-9"), "cs", null, [Lida]) { Waits = true };

    private static readonly MatchingState Queued = Full with { Queue = [new Waiting(new ConversationId("c-8"), "cs"), new Waiting(Talk, "cs") { Not = [Lida], Next = new ConversationId("c-9"), Since = Now }] };

    [Fact]
    public void Who_goes_on_with_somebody_else_waits_in_the_same_queue_where_nobody_has_room_and_once()
    {
        var seen = Given.When(new MatchingMachine(), Full with { Queue = [new Waiting(new ConversationId("c-8"), "cs")] }, Waits);

        Assert.Equal([new ConversationId("c-8"), Talk], seen.Next.Queue.Select(waiting => waiting.Conversation));
        Assert.Equal(new ConversationId("c-9"), seen.Next.Queue[1].Next);
        Assert.Equal(["RelayInput.NobodyFree(c-1, 1)"], Plain.Lines(seen.Decision.FollowUps));
        Given.When(new MatchingMachine(), Queued, Waits).Is(followUps: ["RelayInput.NobodyFree(c-1, 1)"]);
    }

    [Fact]
    public void When_it_is_her_turn_the_talk_moves_and_her_mentor_has_her_until_then()
    {
        var free = Given.When(new MatchingMachine(), Queued with { Queue = [Queued.Queue[1]] }, new MatchingInput.Released(Second), Given.House with { Mentors = [Given.House.Mentors[0], Given.House.Mentors[1] with { Capacity = 2 }] });

        Assert.Empty(free.Next.Queue);
        Assert.Equal(["RelayInput.Moved(c-1, c-9, petr, K-003)"], Plain.Lines(free.Decision.FollowUps));
        Assert.Equal((Lida, Petr), (free.Next.Talks[Talk], free.Next.Talks[new ConversationId("c-9")]));
    }

    [Fact]
    public void Who_ends_it_or_whose_mentor_stays_or_who_chooses_somebody_herself_waits_no_more()
    {
        Assert.DoesNotContain(Given.When(new MatchingMachine(), Queued, new MatchingInput.Released(Talk)).Next.Queue, waiting => waiting.Conversation == Talk);
        Assert.DoesNotContain(Asks(Queued, "back").Next.Queue, waiting => waiting.Conversation == Talk);
        var chosen = Given.When(new MatchingMachine(), Queued with { Talks = new Dictionary<ConversationId, MentorId> { [Talk] = Lida } }, new MatchingInput.Moving(Talk, new ConversationId("c-7"), "cs", Petr, [Lida]));
        Assert.Equal(["RelayInput.Moved(c-1, c-7, petr, K-003)"], Plain.Lines(chosen.Decision.FollowUps));
        Assert.Equal([new ConversationId("c-8")], chosen.Next.Queue.Select(waiting => waiting.Conversation));
        Given.When(new MatchingMachine(), MatchingState.Empty, Waits).Is();
    }

    [Fact]
    public void Nobody_new_is_given_to_her_and_being_available_changes_nothing_of_it()
    {
        var leaving = MatchingState.Empty with { Leaving = [Lida] };

        var given = Given.When(new MatchingMachine(), leaving, new MatchingInput.Wanted(Talk, "cs"));
        var answered = Given.When(new MatchingMachine(), leaving, new MatchingInput.PauseAsked(Ask, Lida, Pause: false));

        Assert.Equal(["RelayInput.MentorFound(c-1, petr, K-001)"], Plain.Lines(given.Decision.FollowUps));
        Assert.Equal(["ToDesk.Answer(ask-1, desk.available-leaving)"], Plain.Lines(answered.Decision.Effects));
    }

    [Fact]
    public void Who_stays_after_all_gets_whoever_waits()
    {
        var seen = Asks(Gone with { Queue = [new Waiting(new ConversationId("c-3"), "cs")] }, "back");

        Assert.Null(seen.Next.Leaving);
        Assert.Equal(["RelayInput.MentorFound(c-3, lida, K-003)", "RelayInput.MentorStays(c-1)"], Plain.Lines(seen.Decision.FollowUps));
        Assert.Equal(["ToDesk.Answer(ask-1, desk.leave-taken-back)", "ToDesk.TellRole(Coordinator, alarm.mentor-stays{alias=Limetka, talks=1})"], Plain.Lines(seen.Decision.Effects));
    }

    [Fact]
    public void Who_is_taken_out_of_the_roster_has_left_and_begins_anew_if_she_comes_back()
    {
        var seen = Given.When(new MatchingMachine(), Gone with { Leaving = [Lida, Petr] }, new MatchingInput.Started(), Given.House with { Mentors = [Given.House.Mentors[1]] });

        Assert.Equal([Petr], seen.Next.Leaving);
        Given.When(new MatchingMachine(), Gone, new MatchingInput.Started()).Is();
    }

    [Fact]
    public void Whom_she_parted_with_is_not_given_to_her_again_while_she_waits()
    {
        var waits = Given.When(new MatchingMachine(), MatchingState.Empty with { Paused = [Petr] }, new MatchingInput.Wanted(Talk, "cs") { Not = [Lida] });
        Assert.Equal([Talk], waits.Next.Queue.Select(waiting => waiting.Conversation));

        var free = Given.When(new MatchingMachine(), waits.Next, new MatchingInput.PauseAsked(Ask, Petr, false));
        Assert.Equal(Petr, free.Next.Talks[Talk]);
    }

    [Fact]
    public void Whose_talk_ends_while_she_waits_for_the_next_keeps_her_place_and_the_coordinator_hears_when_it_has_become_long()
    {
        var next = new ConversationId("c-10");
        var house = Given.House with { Care = new CarePlan(null, null, TimeSpan.FromHours(6), null, null) };
        var queued = Queued with { Queue = [Queued.Queue[1], Queued.Queue[0]] };
        var seen = Given.When(new MatchingMachine(), queued, new MatchingInput.Released(Talk) { Next = next }, house);

        Assert.Equal([next, new ConversationId("c-8")], seen.Next.Queue.Select(waiting => waiting.Conversation));
        Assert.Equal((null, Now), (seen.Next.Queue[0].Next, seen.Next.Queue[0].Since));
        Assert.Equal([Lida], seen.Next.Queue[0].Not);
        Assert.False(seen.Next.Talks.ContainsKey(Talk));
        Assert.Contains(seen.Decision.Effects.OfType<Effect.StartTimer>(), timer => timer.Name == "waits:c-10" && timer.At == Now.AddHours(6));
        Given.When(new MatchingMachine(), seen.Next, new MatchingInput.Wanted(next, "cs"), house).Is();
    }
}
