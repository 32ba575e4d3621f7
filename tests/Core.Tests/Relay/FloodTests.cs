using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>A flood of one side is slowed, told once, and never lost: twenty a minute here, ten of them at once.</summary>
public sealed class FloodTests
{
    private static readonly House Limited = Given.House with { Tempo = new Tempo(20, 10) };

    private static readonly Input SeekerSays = new RelayInput.Passed(Talk, Message(1), Content.Words("pomoc"), null);
    private static readonly Input MentorSays = new RoomInput.Said(Talk, Lida, Message(2), Content.Words("jsem tady"), null);

    /// <summary>The same input so many times in a row, so many seconds after <see cref="Given.Now"/>.</summary>
    private static (Conversation State, List<Decision<Conversation>> Decisions) Flood(Conversation state, Input input, int times, double at = 0)
    {
        var decisions = new List<Decision<Conversation>>();
        for (var i = 0; i < times; i++)
        {
            decisions.Add(Decide(state, input, at));
            state = decisions[^1].Next;
        }

        return (state, decisions);
    }

    private static Decision<Conversation> Decide(Conversation state, Input input, double at = 0) =>
        new RelayMachine().Decide(state, Arrives(input) with { At = Now.AddSeconds(at) }, Limited);

    /// <summary>What the decisions did, with the seconds that it has to wait.</summary>
    private static string[] Lines(params IEnumerable<Decision<Conversation>> decisions) =>
        [.. decisions.SelectMany(decision => decision.Effects).Where(effect => effect is not Effect.Count).Select(effect => Plain.Of(effect) + (effect.NotBefore is { } at ? $" +{(at - Now).TotalSeconds}s" : ""))];

    private static string[] Times(string line, int times) => [.. Enumerable.Repeat(line, times)];

    private const string ToRoom = "ToDesk.Pass(c-1, m-1, “pomoc”, -)";
    private const string ToAnna = "ToSeeker.Pass(s-anna, c-1, cs, Limetka, m-2, “jsem tady”, -)";
    private const string Slower = "ToSeeker.Tell(s-anna, cs, talk.slower, [])";
    private const string TooMuch = "ToSeeker.Tell(s-anna, cs, talk.too-much, [])";

    [Fact]
    public void Ten_at_once_go_at_once() => Assert.Equal(Times(ToRoom, 10), Lines(Flood(Open, SeekerSays, 10).Decisions));

    [Fact]
    public void What_is_more_goes_three_seconds_apart_in_order_and_she_is_told_once() => Assert.Equal(
        [.. Times(ToRoom, 10), ToRoom + " +3s", Slower, ToRoom + " +6s", ToRoom + " +9s"],
        Lines(Flood(Open, SeekerSays, 13).Decisions));

    [Fact]
    public void One_every_three_seconds_is_never_slowed()
    {
        var state = Flood(Open, SeekerSays, 9).State;
        for (var at = 3; at < 600; at += 3)
        {
            var decision = Decide(state, SeekerSays, at);
            Assert.Equal([ToRoom], Lines(decision));
            state = decision.Next;
        }
    }

    [Fact]
    public void She_is_not_told_again_while_she_goes_on_at_the_limit_but_in_the_next_flood()
    {
        var state = Flood(Open, SeekerSays, 11).State;
        for (var at = 3; at < 60; at += 3)
        {
            var decision = Decide(state, SeekerSays, at);
            Assert.DoesNotContain(Slower, Lines(decision));
            state = decision.Next;
        }

        Assert.Contains(Slower, Lines(Flood(state, SeekerSays, 11, at: 600).Decisions));
    }

    [Fact]
    public void After_a_rest_all_ten_are_there_again() => Assert.Equal(Times(ToRoom, 10), Lines(Flood(Flood(Open, SeekerSays, 20).State, SeekerSays, 10, at: 61).Decisions));

    [Fact]
    public void The_mentor_sees_the_waiting_mark_on_each_of_hers_that_waits() => Assert.Equal(
        [.. Times(ToAnna, 10), ToAnna + " +3s", "ToDesk.SetMark(c-1, m-2, Waiting)", ToAnna + " +6s", "ToDesk.SetMark(c-1, m-2, Waiting)"],
        Lines(Flood(Open, MentorSays, 12).Decisions));

    [Fact]
    public void One_sides_flood_does_not_slow_the_other()
    {
        var flooded = Flood(Open, SeekerSays, 100).State;

        Assert.Equal([ToAnna], Lines(Decide(flooded, MentorSays)));
    }

    [Fact]
    public void Edits_count_too()
    {
        var flooded = Flood(Open, new RelayInput.Changed(Talk, Message(1), Content.Words("jinak")), 10).State;

        Assert.Equal([ToRoom + " +3s", Slower], Lines(Decide(flooded, SeekerSays)));
        Assert.Equal(
            ["ToSeeker.Edit(s-anna, c-1, cs, Limetka, m-2, “jinak”) +3s"],
            Lines(Decide(Flood(Open, MentorSays, 10).State, new RoomInput.Edited(Talk, Lida, Message(2), Content.Words("jinak")))));
    }

    [Fact]
    public void A_file_counts_when_it_goes_and_not_when_it_is_asked_about()
    {
        var asked = Flood(Open, new RelayInput.Passed(Talk, Message(1), Voice(), null), 1).State;
        Assert.Null(asked.OfSeeker);

        var yes = Decide(Flood(asked, SeekerSays, 10).State, new RelayInput.Answered(Talk, new Choice("file", "yes", Message(1))));
        Assert.Equal(["ToDesk.Pass(c-1, m-1, “” +Voice(chat t-1 10), -) +3s", Slower], Lines(yes));
        Assert.Empty(yes.Next.Files);
    }

    [Fact]
    public void What_she_takes_back_is_taken_back_behind_what_waits_so_that_it_cannot_come_first()
    {
        var unsent = new RelayInput.Unsent(Talk, Message(1));

        Assert.Equal(["ToDesk.Withdraw(c-1, m-1)"], Lines(Decide(Flood(Open, SeekerSays, 10).State, unsent)));
        Assert.Equal(["ToDesk.Withdraw(c-1, m-1) +9s"], Lines(Decide(Flood(Open, SeekerSays, 13).State, unsent)));
        Assert.Equal(["ToDesk.Withdraw(c-1, m-1) +9s"], Lines(Decide(Flood(Open, SeekerSays, 13).State, unsent, at: 5)));
        Assert.Equal(["ToDesk.Withdraw(c-1, m-1)"], Lines(Decide(Flood(Open, SeekerSays, 13).State, unsent, at: 10)));
        Assert.Equal(["ToSeeker.Withdraw(s-anna, c-1, m-2) +9s"], Lines(Decide(Flood(Open, MentorSays, 13).State, new RoomInput.Deleted(Talk, Message(2)))));
    }

    [Fact]
    public void The_word_of_the_end_comes_behind_what_waits_for_the_other_side_and_at_once_for_who_ended_it()
    {
        Assert.Equal(
            ["ToSeeker.Tell(s-anna, cs, talk.ended-by-you, [])", "ToDesk.Tell(c-1, desk.ended-by-seeker, [], -) +6s", "ToDesk.Tell(c-1, desk.heavy-ask, [[heavy: “button.heavy”]], -) +6s", "ToDesk.CloseRoom(c-1)"],
            Lines(Decide(Flood(Open, SeekerSays, 12).State, new RelayInput.EndAsked(Talk))));
        Assert.Equal(
            ["ToDesk.Answer(ask-1, desk.done)", "ToSeeker.Tell(s-anna, cs, talk.ended-by-mentor, []) +6s", "ToDesk.Tell(c-1, desk.ended-by-mentor, [], -)", "ToDesk.Tell(c-1, desk.heavy-ask, [[heavy: “button.heavy”]], -)", "ToDesk.CloseRoom(c-1)"],
            Lines(Decide(Decide(Flood(Open, MentorSays, 12).State, End).Next, SureEnd)));
    }

    [Fact]
    public void What_she_wrote_before_there_was_a_conversation_goes_at_once_however_much()
    {
        var (state, decisions) = Flood(Given.Waiting, new RelayInput.Passed(Talk, Message(1), Content.Words("pomoc"), null) { Kept = true }, 30);

        Assert.Equal(Times(ToRoom, 30), Lines(decisions));
        Assert.Null(state.OfSeeker);
    }

    [Fact]
    public void When_three_hundred_wait_the_next_is_not_taken_and_she_is_told_though_not_for_each()
    {
        var full = Flood(Open, SeekerSays, 310);
        Assert.Equal([ToRoom + " +900s"], Lines(full.Decisions[^1]));

        var over = Flood(full.State, SeekerSays, 5);
        Assert.Equal([TooMuch], Lines(over.Decisions));
        Assert.Same(over.Decisions[1].Next, over.Decisions[^1].Next);

        // Ten seconds later she is answered again; three seconds make room for one.
        var later = Flood(over.State, SeekerSays, 5, at: 10);
        Assert.Equal([ToRoom + " +903s", ToRoom + " +906s", ToRoom + " +909s", TooMuch], Lines(later.Decisions));
    }

    [Fact]
    public void When_three_hundred_of_the_mentors_wait_each_that_is_not_taken_is_marked_and_the_first_is_explained()
    {
        const string Failed = "ToDesk.SetMark(c-1, m-2, Failed)";

        Assert.Equal([Failed, "ToDesk.Tell(c-1, desk.too-much, [], m-2)", Failed, Failed], Lines(Flood(Flood(Open, MentorSays, 310).State, MentorSays, 3).Decisions));
    }

    [Fact]
    public void A_clock_that_goes_back_neither_mutes_anybody_nor_forgets_the_flood()
    {
        var flooded = Flood(Open, SeekerSays, 12).State;

        // Nine seconds by the clock as it now is, as by the clock before.
        Assert.Equal([ToRoom + " +-3591s"], Lines(Decide(flooded, SeekerSays, at: -3600)));
        Assert.Equal([ToRoom], Lines(Decide(Decide(flooded, SeekerSays, at: -3600).Next, SeekerSays, at: -3580)));
    }

    [Fact]
    public void A_limit_that_was_raised_meanwhile_frees_who_waits_long()
    {
        var flooded = Flood(Open, SeekerSays, 310).State;
        var raised = Given.House with { Tempo = new Tempo(600, 10) };

        var decision = new RelayMachine().Decide(flooded, Arrives(SeekerSays), raised);

        Assert.Equal([TooMuch], Lines(decision));
        Assert.Equal([ToRoom], Lines(new RelayMachine().Decide(decision.Next, Arrives(SeekerSays) with { At = Now.AddSeconds(40) }, raised)));
    }

    [Fact]
    public void After_the_end_nothing_is_counted()
    {
        Assert.Equal(Times("ToSeeker.Tell(s-anna, cs, talk.over, [])", 11), Lines(Flood(Ended, SeekerSays, 11).Decisions));
        Assert.Null(Flood(Ended, SeekerSays, 11).State.OfSeeker);
    }

    [Fact]
    public void Where_the_limit_is_lifted_nothing_is_counted_or_slowed() => When(Open with { OfSeeker = new Flow(Now, TimeSpan.FromHours(1), true, null) }, SeekerSays).Is(
        effects: [ToRoom, "Count(message-from-seeker, money, c-1)"]);
}
