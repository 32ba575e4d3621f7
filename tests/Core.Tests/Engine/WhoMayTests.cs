using MentorBot.Core.Engine;
using MentorBot.Core.Mentors;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Core.Tests.Engine;

/// <summary>Who may give which command where: every role, every place and every command there is, with everything that follows from it.</summary>
public sealed class WhoMayTests
{
    private const string Denied = "ToDesk.Answer(ask-1, desk.denied)";
    private const string Unheard = "unheard-of";

    private static readonly House House = Given.House with { Ethics = new EthicsCode(new DateOnly(2025, 3, 1), new Dictionary<string, string> { ["cs"] = "Naslouchám." }, "cs") };

    private static readonly Dictionary<string, MentorId?> Roles = new() { ["her mentor"] = Given.Lida, ["another mentor"] = Given.Petr, ["a stranger"] = null };

    private static readonly Dictionary<string, Conversation?> Places = new() { ["open"] = Given.Open, ["ended"] = Given.Ended, ["waiting"] = Given.Waiting, ["outside"] = null };

    /// <summary>What a mentor is answered where she may; where a command is not named, and for everybody else, it is denied.</summary>
    private static readonly Dictionary<string, string> OfMentors = new()
    {
        ["help"] = "ToDesk.Answer(ask-1, desk.help)",
        ["pause"] = "ToDesk.Answer(ask-1, desk.paused)",
        ["available"] = "ToDesk.Answer(ask-1, desk.available)",
        ["ethics"] = "ToDesk.Answer(ask-1, desk.ethics{version=2025-03-01, text=Naslouchám.})",
        ["accept"] = "ToDesk.Answer(ask-1, desk.ethics-first)",
        ["desk"] = "ToDesk.Invite(ask-1, lida)",
    };

    private static readonly Dictionary<string, string> Ends = new()
    {
        ["open"] = "ToDesk.Answer(ask-1, desk.done)",
        ["ended"] = "ToDesk.Answer(ask-1, desk.already-ended)",
        ["outside"] = "ToDesk.Answer(ask-1, desk.not-a-room)",
    };

    public static TheoryData<string, string, string> Everything => new MatrixTheoryData<string, string, string>(Roles.Keys, Places.Keys, [.. DeskCommands.All.Select(command => command.Name), Unheard]);

    public static TheoryData<string, string, string> Denials => [.. from role in Roles.Keys from place in Places.Keys from command in DeskCommands.All where Expected(role, place, command.Name) == Denied select (role, place, command.Name)];

    [Theory]
    [MemberData(nameof(Everything))]
    public void Everybody_is_answered_once_and_only_who_may_is_answered_more_than_no(string role, string place, string command)
    {
        var outcome = Give(role, place, command);
        var answers = Plain.Lines(outcome.Effects.Where(effect => effect is Effect.ToDesk.Answer or Effect.ToDesk.Invite));

        Assert.Equal([Expected(role, place, command)], answers);
    }

    [Theory]
    [MemberData(nameof(Denials))]
    public void Who_is_denied_changes_nothing_and_can_not_tell_it_from_a_command_that_is_none(string role, string place, string command)
    {
        var (outcome, unheard) = (Give(role, place, command), Give(role, place, Unheard));

        Assert.Empty(outcome.States);
        Assert.Equal(Plain.Lines(unheard.Effects), Plain.Lines(outcome.Effects));
    }

    [Fact]
    public void Every_command_is_in_the_table() => Assert.Equal(DeskCommands.All.Select(command => command.Name).Order(StringComparer.Ordinal), OfMentors.Keys.Append("end").Order(StringComparer.Ordinal));

    private static string Expected(string role, string place, string command)
    {
        var may = role == "her mentor" && place is ("open" or "ended" or "outside") || role == "another mentor" && place == "outside";
        return may ? ((command == "end" ? Ends : OfMentors).GetValueOrDefault(command == "end" ? place : command) ?? Denied).Replace("lida", Roles[role]!.Value.Value, StringComparison.Ordinal) : Denied;
    }

    private static Outcome Give(string role, string place, string command)
    {
        var (who, states) = (Roles[role], new KeptStates());
        if (Places[place] is not { } conversation)
        {
            return states.Handle(Given.Arrives(new DeskInput.Commanded(Given.Ask, who, command)), House);
        }

        return states.With(StateKey.Of(Given.Talk), conversation).Handle(Given.Arrives(new RoomInput.Commanded(Given.Talk, who, Given.Ask, command)), House);
    }
}
