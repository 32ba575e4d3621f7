using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;
using Xunit;

namespace MentorBot.Core.Tests.Mentors;

/// <summary>Who joined is removed: she is given nobody, nobody hears her, and her open talks ask how to go on.</summary>
public sealed class RemovingTests
{
    private static readonly House House = Given.House with { Staff = [new Staff(Given.Boss, "Iva", [Role.Supervisor, Role.Coordinator])] };

    private static readonly Ending Ended = new(Given.Now, Given.Boss);

    private static readonly Joined Approved = new(1, Given.Now)
    {
        Alias = "Nora",
        Languages = ["cs"],
        Story = new Dictionary<string, string> { ["cs"] = "Prošla jsem tím." },
        Approved = new Approval(Given.Now, Given.Boss),
        ReadBy = Given.Boss,
        HasPlace = true,
        IsAnnounced = true,
    };

    private static MentorsState Nora(Joined joined) => MentorsState.Empty.With(Given.Nora, new MentorRecord { Joined = joined });

    private static readonly MentorsState Removed = Nora(Approved with { ReadBy = null, Ended = Ended });

    private static MentorsInput.Commanded Remove(string mentor, string? confirm = "yes", MentorId? author = null) => new(Given.Ask, "remove", author)
    {
        Staff = Given.Boss,
        Options = new[] { ("mentor", mentor), ("confirm", confirm) }.Where(option => option.Item2 is not null).ToDictionary(option => option.Item1, option => option.Item2!),
    };

    private static Seen<MentorsState> When(MentorsState state, Input input) => Given.When(new MentorsMachine(), state, input, House);

    [Fact]
    public void A_first_word_of_it_is_only_answered_with_what_would_follow() =>
        When(Nora(Approved), Remove("nora", confirm: null)).Is(effects: ["ToDesk.Answer(ask-1, desk.remove-sure{mentor=Nora})"]);

    [Theory]
    [InlineData("Nora")]
    [InlineData("mentor-01")]
    [InlineData("m-nora")]
    public void When_it_is_meant_she_hears_it_once_and_all_that_gives_people_away_is_told(string called)
    {
        var seen = When(Nora(Approved), Remove(called));

        Assert.Equal(Ended, seen.Next.Of(Given.Nora).Joined!.Ended);
        Assert.Equal(Approved.Approved, seen.Next.Of(Given.Nora).Joined!.Approved);
        Assert.Equal(["ToDesk.Answer(ask-1, desk.removed{mentor=Nora, channel=mentor-01})", "ToDesk.TellMentor(m-nora, desk.removed-you)"], Plain.Lines(seen.Decision.Effects));
        Assert.Equal(["MatchingInput.HeldBack([])", "MatchingInput.MentorRemoved(m-nora, Nora)"], Plain.Lines(seen.Decision.FollowUps));
    }

    [Fact]
    public void Where_all_is_on_this_machine_there_is_no_channel_to_be_told_of() => Assert.Equal(
        "ToDesk.Answer(ask-1, desk.removed-here{mentor=Nora})", Plain.Of(Given.When(new MentorsMachine(), Nora(Approved), Remove("nora"), House with { IsLocal = true }).Decision.Effects[0]));

    [Fact]
    public void Done_twice_it_is_done_once() => When(Removed, Remove("nora")).Is(effects: ["ToDesk.Answer(ask-1, desk.remove-already{mentor=Nora})"]);

    private static MentorsInput.Commanded Commands(string command, string mentor, MentorId? author = null) =>
        new(Given.Ask, command, author) { Staff = Given.Boss, Options = new Dictionary<string, string> { ["mentor"] = mentor } };

    [Fact]
    public void Staff_gives_somebody_a_pause_by_what_she_is_called_and_nobody_herself()
    {
        When(Nora(Approved), Commands("pause-mentor", "nora")).Is(followUps: ["MatchingInput.PauseGiven(ask-1, m-nora, Nora, boss, yes)"]);
        When(Nora(Approved), Commands("unpause-mentor", "Limetka")).Is(followUps: ["MatchingInput.PauseGiven(ask-1, lida, Limetka, boss, no)"]);
        When(Nora(Approved), Commands("pause-mentor", "Nikdo")).Is(effects: ["ToDesk.Answer(ask-1, desk.no-such-mentor)"]);
        When(Nora(Approved), Commands("unpause-mentor", "nora", author: Given.Nora)).Is(effects: ["ToDesk.Answer(ask-1, desk.pause-self)"]);
        When(Nora(Approved), Commands("waiting", "")).Is(followUps: ["MatchingInput.WaitingAsked(ask-1)"]);
    }

    [Fact]
    public void Nobody_removes_herself() => When(Nora(Approved), Remove("nora", author: Given.Nora)).Is(effects: ["ToDesk.Answer(ask-1, desk.remove-self{mentor=Nora})"]);

    [Fact]
    public void A_mentor_of_the_settings_is_taken_out_there() => When(Nora(Approved), Remove("limetka")).Is(effects: ["ToDesk.Answer(ask-1, desk.remove-in-settings{mentor=Limetka})"]);

    [Fact]
    public void Nobody_whom_we_do_not_know_is_removed() => When(Nora(Approved), Remove("gone")).Is(effects: ["ToDesk.Answer(ask-1, desk.no-such-mentor)"]);

    [Fact]
    public void Who_waits_for_approval_is_removed_too_and_can_not_be_approved_after_it()
    {
        var seen = When(Nora(Approved with { Approved = null }), Remove("nora"));

        Assert.Equal(Ended, seen.Next.Of(Given.Nora).Joined!.Ended);
        When(seen.Next, Remove("nora") with { Command = "approve" }).Is(effects: ["ToDesk.Answer(ask-1, desk.no-such-mentor)"]);
        Assert.Empty(Roster.InEffect(House, seen.Next).Former);
    }

    [Fact]
    public void Removed_before_her_channel_is_there_she_hears_it_when_it_is()
    {
        var seen = When(Nora(new Joined(1, Given.Now)), Remove("mentor-01"));

        Assert.Equal(["ToDesk.Answer(ask-1, desk.removed{mentor=mentor-01, channel=mentor-01})"], Plain.Lines(seen.Decision.Effects));
        Assert.Equal(["ToDesk.TellMentor(m-nora, desk.removed-you)"], Plain.Lines(When(seen.Next, new MentorsInput.PlaceEnded(Given.Nora, Made: true)).Decision.Effects));
        When(seen.Next, new MentorsInput.PlaceEnded(Given.Nora, Made: false)).Is();
        When(seen.Next, new MentorsInput.PlaceDue(Given.Nora)).Is();
    }

    [Fact]
    public void She_is_in_no_roster_and_no_list_and_her_talks_know_her_name()
    {
        var house = Roster.InEffect(House, Removed);

        Assert.Null(house.Mentor(Given.Nora));
        Assert.Equal("Nora", house.AliasOf(Given.Nora));
        Assert.DoesNotContain(Roster.Everybody(House, Removed), mentor => mentor.Id == Given.Nora);
        When(Removed, Remove("nora") with { Command = "card", Mentor = Given.Nora }).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);
    }

    [Fact]
    public void Her_alias_is_given_to_nobody_else()
    {
        var eva = new MentorId("m-eva");
        var state = Removed.With(eva, new MentorRecord { Joined = new Joined(2, Given.Now) });
        var asked = new MentorsInput.Commanded(Given.Ask, "alias", eva) { Options = new Dictionary<string, string> { ["name"] = "nora" } };

        When(state, asked).Is(effects: ["ToDesk.Answer(ask-1, desk.alias-taken)"]);
    }

    [Fact]
    public void Each_of_her_talks_asks_and_the_coordinator_hears_it()
    {
        var busy = new MatchingState([], new Dictionary<ConversationId, MentorId> { [Given.Talk] = Given.Nora, [new("c-2")] = Given.Lida }, 2) { Leaving = [Given.Nora], Paused = [Given.Lida, Given.Nora] };
        var seen = Given.When(new MatchingMachine(), busy, new MatchingInput.MentorRemoved(Given.Nora, "Nora"), House);

        Assert.Null(seen.Next.Leaving);
        Assert.Equal([Given.Lida], seen.Next.Paused);
        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.mentor-removed{alias=Nora, talks=1})"], Plain.Lines(seen.Decision.Effects));
        Assert.Equal(new RelayInput.MentorLeaves(Given.Talk) { IsRemoved = true }, Assert.Single(seen.Decision.FollowUps));
    }

    [Fact]
    public void Where_who_joined_leaves_by_herself_the_coordinator_is_told_of_the_command()
    {
        var house = Roster.InEffect(House, Nora(Approved));
        var seen = Given.When(new MatchingMachine(), MatchingState.Empty, new MatchingInput.LeaveAsked(Given.Ask, Given.Nora, "yes"), house);

        Assert.Equal(["ToDesk.Answer(ask-1, desk.leaving)", "ToDesk.TellRole(Coordinator, alarm.mentor-leaves-joined{alias=Nora, talks=0})"], Plain.Lines(seen.Decision.Effects));
    }
}
