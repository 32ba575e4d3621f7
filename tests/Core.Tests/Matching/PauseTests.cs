using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Matching;
using Xunit;

namespace MentorBot.Core.Tests.Matching;

/// <summary>A mentor who takes a break, or whom staff gives one, gets nobody new until whoever began it ends it.</summary>
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

    private static readonly House Staffed = Given.House with { Staff = [new Staff(Given.Boss, "Jana", [Role.Coordinator])] };

    private static Seen<MatchingState> Gives(MatchingState state, bool pause) => Given.When(new MatchingMachine(), state, new MatchingInput.PauseGiven(Given.Ask, Given.Lida, "Limetka", Given.Boss, pause), Staffed);

    [Fact]
    public void Whom_staff_gives_a_pause_hears_from_whom_and_gets_nobody_new_and_keeps_whom_she_has()
    {
        var given = Gives(LidaTalks, pause: true);

        Assert.Equal(["ToDesk.Answer(ask-1, desk.pause-given{mentor=Limetka})", "ToDesk.TellMentor(lida, desk.paused-by{name=Jana})"], Plain.Lines(given.Decision.Effects));
        Assert.Equal(Given.Lida, given.Next.Talks[A]);
        Assert.Equal(["RelayInput.MentorFound(b, petr, K-001)"], Plain.Lines(When(given.Next, new MatchingInput.Wanted(B, "cs")).FollowUps));
        Gives(given.Next, pause: true).Is(effects: ["ToDesk.Answer(ask-1, desk.pause-given{mentor=Limetka})"]);
    }

    private static readonly House WithDuty = Staffed with { Service = new CrisisService(OpeningHours.Always, [new DutyWorker(Given.Lida, null), new DutyWorker(Given.Petr, null)], TimeSpan.FromMinutes(3)) };

    private static Seen<MatchingState> GivesOnDuty(MatchingState state, MentorId mentor, string alias) =>
        Given.When(new MatchingMachine(), state, new MatchingInput.PauseGiven(Given.Ask, mentor, alias, Given.Boss, Pause: true), DutyRoster.InEffect(WithDuty, state));

    [Fact]
    public void Whom_staff_gives_a_pause_is_not_called_for_the_crisis_service_and_staff_hears_when_nobody_is_left_there()
    {
        var one = GivesOnDuty(MatchingState.Empty, Given.Lida, "Limetka");
        var both = GivesOnDuty(one.Next, Given.Petr, "Pírko");

        Assert.Equal(["ToDesk.Answer(ask-1, desk.pause-given-duty{mentor=Limetka})", "ToDesk.TellMentor(lida, desk.paused-by-duty{name=Jana})"], Plain.Lines(one.Decision.Effects));
        Assert.Equal(Given.Petr, Assert.Single(DutyRoster.InEffect(WithDuty, one.Next).Service!.Duty).Mentor);
        Assert.Equal(["ToDesk.Answer(ask-1, desk.pause-given-last{mentor=Pírko})", "ToDesk.TellMentor(petr, desk.paused-by-duty{name=Jana})"], Plain.Lines(both.Decision.Effects));
        Assert.Equal(new Opening(false, null, null), DutyRoster.InEffect(WithDuty, both.Next).Service!.At(WithDuty, Given.Now));
        GivesOnDuty(both.Next, Given.Petr, "Pírko").Is(effects: ["ToDesk.Answer(ask-1, desk.pause-given-last{mentor=Pírko})"]);
    }

    [Fact]
    public void A_break_of_her_own_keeps_nobody_from_duty()
    {
        Assert.Same(WithDuty, DutyRoster.InEffect(WithDuty, LidaRests));
        Assert.Same(Staffed, DutyRoster.InEffect(Staffed, Gives(MatchingState.Empty, pause: true).Next));
    }

    [Fact]
    public void Her_word_that_she_is_available_ends_her_own_break_alone()
    {
        var both = Gives(LidaRests, pause: true).Next;
        var available = Given.When(new MatchingMachine(), both, new MatchingInput.PauseAsked(Given.Ask, Given.Lida, Pause: false), Staffed);

        Assert.Equal(["ToDesk.Answer(ask-1, desk.available-paused-by{name=Jana})"], Plain.Lines(available.Decision.Effects));
        Assert.False(available.Next.IsPaused(Given.Lida));
        Assert.False(available.Next.IsOn(Given.Lida));
    }

    [Fact]
    public void When_staff_ends_it_she_hears_so_and_whoever_waits_is_served_and_a_break_of_her_own_goes_on()
    {
        var waiting = Gives(MatchingState.Empty, pause: true).Next with { Queue = [new Waiting(B, "cs")], Talks = new Dictionary<ConversationId, MentorId> { [A] = Given.Petr } };
        var lifted = Gives(waiting, pause: false);

        Assert.Equal(["ToDesk.Answer(ask-1, desk.pause-lifted{mentor=Limetka})", "ToDesk.TellMentor(lida, desk.unpaused-by{name=Jana})"], Plain.Lines(lifted.Decision.Effects));
        Assert.Equal(["RelayInput.MentorFound(b, lida, K-001)"], Plain.Lines(lifted.Decision.FollowUps));
        Assert.Null(lifted.Next.GivenPauses);
        Assert.True(Gives(Gives(LidaRests, pause: true).Next, pause: false).Next.IsPaused(Given.Lida));
        Gives(LidaRests, pause: false).Is(effects: ["ToDesk.Answer(ask-1, desk.pause-none{mentor=Limetka})"]);
    }

    [Fact]
    public void Who_is_removed_leaves_no_pause_behind() =>
        Assert.Null(When(Gives(LidaTalks, pause: true).Next, new MatchingInput.MentorRemoved(Given.Lida, "Limetka")).Next.GivenPauses);

    [Fact]
    public void Who_waits_is_listed_by_language_topic_and_time_and_never_by_anything_else()
    {
        var queue = MatchingState.Empty with
        {
            Queue =
            [
                new Waiting(A, "cs") { Topic = "money", Since = Given.Now.AddMinutes(-150), IsTold = true },
                new Waiting(B, "uk") { Chooses = true },
                new Waiting(new ConversationId("d"), "cs") { Topic = "gone", Since = Given.Now.AddMinutes(-5), Next = new ConversationId("e") },
            ],
        };
        var book = Bot.Settings.PhrasebookFile.Read(Language.HouseTexts.Folder, Language.HouseTexts.Languages).Book!;
        string Listed(MatchingState state) => book.Text("en", When(state, new MatchingInput.WaitingAsked(Given.Ask)).Effects.OfType<Effect.ToDesk.Answer>().Single().Phrase).Text;

        Assert.Equal("Waiting for a mentor, in the order in which they came:\n• Czech, Money, debts, for 2 h\n• Ukrainian, choosing a mentor just now\n• Czech, for 5 min, until then with a mentor who is leaving", Listed(queue));
        Assert.Equal("Nobody is waiting for a mentor now.", Listed(MatchingState.Empty));
    }

    [Fact]
    public void A_crisis_that_ends_before_there_was_a_mentor_lets_nobody_rest() =>
        Assert.Null(When(MatchingState.Empty with { Queue = [new Waiting(A, "cs")] }, new MatchingInput.Released(A) { Heavy = true }).Next.Paused);
}
