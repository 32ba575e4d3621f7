using MentorBot.Core.Engine;
using MentorBot.Core.Mentors;
using Xunit;

namespace MentorBot.Core.Tests.Engine;

/// <summary>Staff's questions outside of any conversation's room.</summary>
public sealed class DeskTests
{
    private static Seen<DeskState> When(Input input) => Given.When(new DeskMachine(), DeskState.Instance, input);

    [Fact]
    public void Help_is_answered_to_a_mentor() => When(new DeskInput.Commanded(Given.Ask, Given.Lida, "help")).Is(effects: ["ToDesk.Answer(ask-1, desk.help)"]);

    [Fact]
    public void End_outside_of_a_room_says_that_this_is_no_room() => When(new DeskInput.Commanded(Given.Ask, Given.Lida, "end")).Is(effects: ["ToDesk.Answer(ask-1, desk.not-a-room)"]);

    [Fact]
    public void Who_has_a_role_and_is_no_mentor_is_invited_to_a_desk_of_her_own_and_who_has_none_is_denied()
    {
        var house = Given.House with { Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator]), new Staff(new StaffId("iva"), "Iva", [])] };

        Assert.Equal(["ToDesk.InviteStaff(ask-1, jana)"], Plain.Lines(Asked("jana")));
        Assert.Equal(["ToDesk.Answer(ask-1, desk.denied)"], Plain.Lines(Asked("iva")));
        Assert.Equal(["ToDesk.Answer(ask-1, desk.denied)"], Plain.Lines(Asked("nobody")));

        IEnumerable<Effect> Asked(string staff) => new DeskMachine().Decide(DeskState.Instance, Given.Arrives(new DeskInput.Commanded(Given.Ask, null, "desk") { Staff = new StaffId(staff) }), house).Effects;
    }

    [Fact]
    public void Who_has_a_role_reads_under_help_what_she_may_give_and_a_mentor_with_a_role_both()
    {
        var house = Given.House with { Staff = [new Staff(Given.Boss, "Jana", [Role.Coordinator])] };
        const string OfRole = "desk.help-staff{lines=<list.lines{first=<desk.help-line{command=handover, what=<desk.command.handover>}>, rest=";

        Assert.StartsWith("ToDesk.Answer(ask-1, " + OfRole, Helped(null, Given.Boss), StringComparison.Ordinal);
        Assert.DoesNotContain("command=approve", Helped(null, Given.Boss), StringComparison.Ordinal);
        Assert.StartsWith("ToDesk.Answer(ask-1, list.paragraphs{first=<desk.help>, rest=<" + OfRole, Helped(Given.Lida, Given.Boss), StringComparison.Ordinal);
        Assert.Equal("ToDesk.Answer(ask-1, desk.help)", Helped(Given.Lida, null));
        Assert.Equal("ToDesk.Answer(ask-1, desk.denied)", Helped(null, new StaffId("nobody")));

        string Helped(MentorId? mentor, StaffId? staff) => Plain.Lines(new DeskMachine().Decide(DeskState.Instance, Given.Arrives(new DeskInput.Commanded(Given.Ask, mentor, "help") { Staff = staff }), house).Effects).Single();
    }

    [Fact]
    public void A_mentor_who_asks_for_her_desk_is_invited() => When(new DeskInput.Commanded(Given.Ask, Given.Lida, "desk")).Is(effects: ["ToDesk.Invite(ask-1, lida)"]);

    [Theory]
    [InlineData(false, false, "handover ask-supervisor report end help pause available hours leave")]
    [InlineData(true, false, "handover ask-supervisor report end help pause available hours ethics accept leave")]
    [InlineData(false, true, "handover ask-supervisor report end help pause available hours desk leave")]
    public void What_an_organisation_has_no_use_for_is_not_listed(bool hasEthics, bool hasDesk, string listed) =>
        Assert.Equal(listed, string.Join(' ', DeskCommands.Listed(House(hasEthics), hasDesk).Select(command => command.Name)));

    [Fact]
    public void Who_can_invite_makes_a_whole_way_in_worth_listing() => Assert.Equal(
        ["handover", "ask-supervisor", "report", "block", "unblock", "end", "help", "pause", "available", "hours", "card", "alias", "story", "topics", "languages", "address", "capacity", "join", "invite", "remove", "mentors", "pause-mentor", "unpause-mentor", "waiting", "training", "trainings", "leave"],
        DeskCommands.Listed(House(hasEthics: false) with { Staff = [new Staff(Given.Boss, "Jana", [Role.Coordinator])] }, hasDesk: false).Select(command => command.Name));

    [Fact]
    public void Ready_answers_are_listed_by_their_titles_where_there_are_any()
    {
        var house = House(hasEthics: false) with { Ready = [new ReadyAnswer("hello", "Pozdrav", new Dictionary<string, string> { ["cs"] = "Jsem tady." })] };

        var choice = Assert.Single(DeskCommands.Listed(house, hasDesk: false).Single(command => command.Name == "ready").Options[0].Choices);

        Assert.Equal(("hello", "list.words{words=Pozdrav}"), (choice.Value, Plain.Of(choice.Label)));
    }

    private static House House(bool hasEthics) => Given.House with { Ethics = hasEthics ? new EthicsCode(new DateOnly(2025, 3, 1), new Dictionary<string, string> { ["cs"] = "Naslouchám." }, "cs") : null };

    [Theory]
    [InlineData("pause", "MatchingInput.PauseAsked(ask-1, lida, yes)")]
    [InlineData("available", "MatchingInput.PauseAsked(ask-1, lida, no)")]
    [InlineData("ethics", "MentorsInput.EthicsAsked(ask-1, lida)")]
    [InlineData("leave", "MatchingInput.LeaveAsked(ask-1, lida, -)")]
    [InlineData("accept", "MentorsInput.EthicsAccepted(ask-1, lida)")]
    public void What_concerns_a_mentor_and_no_conversation_goes_where_it_is_decided(string command, string follows) =>
        When(new DeskInput.Commanded(Given.Ask, Given.Lida, command)).Is(followUps: [follows]);

    [Theory]
    [InlineData("help")]
    [InlineData("end")]
    [InlineData("desk")]
    [InlineData("unheard-of")]
    public void To_strangers_forbidden_and_unknown_sound_the_same(string command) =>
        When(new DeskInput.Commanded(Given.Ask, null, command)).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);

    [Fact]
    public void A_command_that_is_none_is_denied_to_a_mentor_too() => When(new DeskInput.Commanded(Given.Ask, Given.Lida, "unheard-of")).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);

    [Fact]
    public void An_alarm_goes_to_the_operator() =>
        When(new DeskInput.Alarm(Phrase.Of("alarm.token", ("messenger", "chat")))).Is(effects: ["ToDesk.TellRole(Operator, alarm.token{messenger=chat})"]);

    [Fact]
    public void Every_declared_command_is_known_to_a_mentor_in_a_room_and_outside()
    {
        foreach (var command in DeskCommands.All.Where(command => command is { For.Count: 0, By: not Giver.Stranger }))
        {
            Assert.DoesNotContain("ToDesk.Answer(ask-1, desk.denied)", Plain.Lines(When(new DeskInput.Commanded(Given.Ask, Given.Lida, command.Name)).Decision.Effects));
            Assert.DoesNotContain("ToDesk.Answer(ask-1, desk.denied)", Plain.Lines(Given.When(Given.Open, new RoomInput.Commanded(Given.Talk, Given.Lida, Given.Ask, command.Name)).Decision.Effects));
        }
    }
}
