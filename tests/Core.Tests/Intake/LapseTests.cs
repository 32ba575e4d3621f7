using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Given;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>A start that she does not go on with is forgotten, and nobody is told.</summary>
public sealed class LapseTests
{
    private static readonly SeekerInput Lapses = new SeekerInput.Lapsed(Anna);

    private static readonly Stage[] Unfinished = [.. Stages.Where(stage => stage is not (Stage.NotStarted or Stage.TooYoung or Stage.Talking or Stage.Over))];

    private static Seen<SeekerState> After(SeekerState state, Input input) => Given.When(new IntakeMachine(), state, input);

    private static string[] Timers(Seen<SeekerState> seen) => [.. Plain.Lines(seen.Decision.Effects).Where(line => line.StartsWith("StartTimer", StringComparison.Ordinal))];

    private static string Timer(string day) => $"StartTimer(start:s-anna, {day} 10:00:00, SeekerInput.Lapsed(s-anna))";

    [Fact]
    public void A_start_that_begins_has_thirty_days()
    {
        var begun = After(SeekerState.New, Says("hello"));

        Assert.Equal([Timer("2025-03-31")], Timers(begun));
        Assert.Equal(Now.AddDays(30), begun.Next.Lapses);
    }

    [Fact]
    public void The_organisation_can_say_how_many() =>
        Assert.Equal(Now.AddDays(7), Given.When(new IntakeMachine(), SeekerState.New, Says("hello"), Given.House with { StartKept = TimeSpan.FromDays(7) }).Next.Lapses);

    [Fact]
    public void What_she_does_moves_the_day_and_sets_no_second_timer()
    {
        var state = State(new Stage.AwaitingAge()) with { Lapses = Now.AddDays(12) };

        foreach (var input in new[] { Says("two"), Presses("age", "yes"), Commands("sos"), Edits(Content.Words("three")) })
        {
            Assert.Equal(Now.AddDays(30), After(state, input).Next.Lapses);
            Assert.Empty(Timers(After(state, input)));
        }
    }

    [Fact]
    public void What_happens_to_her_moves_nothing() => Assert.Equal(Now.AddDays(12), After(State(new Stage.AwaitingAge()) with { Lapses = Now.AddDays(12) }, new SeekerInput.Left(Anna)).Next.Lapses);

    [Fact]
    public void A_timer_that_comes_before_the_day_sets_itself_again() =>
        After(State(new Stage.AwaitingAge(), Kept(1, "one")) with { Lapses = Now.AddDays(12) }, Lapses).Is(effects: [Timer("2025-03-13")]);

    [Fact]
    public void When_the_day_has_come_all_of_it_is_forgotten_without_a_word()
    {
        foreach (var stage in Unfinished)
        {
            var seen = After(State(stage, Kept(1, "one")) with { Known = Money, Warned = Now, Offered = "uk", Silence = new Silence(Now, 1), Asked = ["age"], AskedAt = Now, Lapses = Now }, Lapses);

            seen.Is("SeekerState(NotStarted, cs, [])", ["ToSeeker.Clear(s-anna)"]);
            Assert.Equal(KeptNothing, Engine.KeptStates.Stored(seen.Next));
        }
    }

    private static string KeptNothing => Engine.KeptStates.Stored(SeekerState.New with { Language = "cs" });

    /// <summary>The same as what she does herself to end a start.</summary>
    [Fact]
    public void It_leaves_what_end_leaves()
    {
        var state = State(new Stage.Confirming(), Kept(1, "one")) with { Lapses = Now };

        Assert.Equal(Engine.KeptStates.Stored(After(state, Commands("end")).Next), Engine.KeptStates.Stored(After(state, Lapses).Next));
    }

    [Fact]
    public void A_late_timer_finds_nothing_to_forget()
    {
        foreach (var stage in Stages.Except(Unfinished))
        {
            After(State(stage), Lapses).Is();
        }
    }

    [Fact]
    public void When_the_start_is_over_it_has_no_day_any_more() => Assert.Null(After(State(new Stage.Confirming()), Presses("card", "yes")).Next.Lapses);

    [Fact]
    public void The_next_start_has_its_own_thirty_days()
    {
        var again = After(After(State(new Stage.AwaitingAge()), Commands("end")).Next, Says("hello"));

        Assert.Equal([Timer("2025-03-31")], Timers(again));
    }
}
