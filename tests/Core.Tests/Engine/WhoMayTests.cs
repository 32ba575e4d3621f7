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

    private static readonly StaffId Supervisor = new("supervisor");
    private static readonly StaffId Coordinator = new("coordinator");

    private static readonly House House = Given.House with
    {
        Ethics = new EthicsCode(new DateOnly(2025, 3, 1), new Dictionary<string, string> { ["cs"] = "Naslouchám." }, "cs"),
        Staff = [new Staff(Supervisor, "Iva", [Core.Engine.Role.Supervisor]), new Staff(Coordinator, "Jana", [Core.Engine.Role.Coordinator])],
    };

    private static readonly Dictionary<string, (MentorId? Mentor, StaffId? Staff)> Roles = new()
    {
        ["her mentor"] = (Given.Lida, null),
        ["another mentor"] = (Given.Petr, null),
        ["a stranger"] = (null, null),
        ["a supervisor"] = (null, Supervisor),
        ["a coordinator"] = (null, Coordinator),
        ["a supervisor who is another mentor"] = (Given.Petr, Supervisor),
        ["a mentor-to-be"] = (Given.Nora, null),
    };

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
        ["card"] = "ToDesk.Answer(ask-1, list.paragraphs{first=<desk.card-seen",
        ["alias"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
        ["story"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
        ["topics"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
        ["languages"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
        ["address"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
        ["capacity"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
    };

    /// <summary>The same for who has joined and is not approved: she is in no roster, and in nobody's room.</summary>
    private static readonly Dictionary<string, string> OfNewcomers = new()
    {
        ["help"] = "ToDesk.Answer(ask-1, desk.help)",
        ["ethics"] = "ToDesk.Answer(ask-1, desk.ethics{version=2025-03-01, text=Naslouchám.})",
        ["accept"] = "ToDesk.Answer(ask-1, desk.ethics-first)",
        ["desk"] = "ToDesk.Invite(ask-1, lida)",
        ["card"] = "ToDesk.Answer(ask-1, list.paragraphs{first=<desk.card-seen",
        ["alias"] = "ToDesk.Answer(ask-1, desk.alias-length{most=30})",
        ["story"] = "ToDesk.Answer(ask-1, desk.unknown-language{words=, known=",
        ["topics"] = "ToDesk.Answer(ask-1, list.paragraphs{first=<desk.card-seen",
        ["languages"] = "ToDesk.Answer(ask-1, desk.unknown-language{words=, known=",
        ["address"] = "ToDesk.Answer(ask-1, list.paragraphs{first=<desk.card-seen",
        ["capacity"] = "ToDesk.Answer(ask-1, desk.capacity-is{most=20})",
    };

    /// <summary>The same for who has a role, wherever she gives it.</summary>
    private static readonly Dictionary<StaffId, Dictionary<string, string>> OfStaff = new()
    {
        [Supervisor] = new() { ["approve"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)", ["mentors"] = "ToDesk.Answer(ask-1, desk.mentors{lines=" },
        [Coordinator] = new()
        {
            ["invite"] = "ToDesk.Answer(ask-1, desk.invited{code=2345-ABCD, day=2025-03-08})",
            ["mentors"] = "ToDesk.Answer(ask-1, desk.mentors{lines=",
            ["training"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)",
            ["trainings"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)",
        },
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

        Assert.StartsWith(Expected(role, place, command), Assert.Single(answers), StringComparison.Ordinal);
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
    public void Every_command_is_in_the_table() => Assert.Equal(
        DeskCommands.All.Select(command => command.Name).Order(StringComparer.Ordinal),
        OfMentors.Keys.Concat(OfStaff.Values.SelectMany(commands => commands.Keys)).Concat(["end", "join"]).Distinct().Order(StringComparer.Ordinal));

    private static string Expected(string role, string place, string command)
    {
        var (mentor, staff) = Roles[role];
        if (staff is { } member && OfStaff[member].TryGetValue(command, out var answer))
        {
            return answer;
        }

        if (command == "join")
        {
            return mentor is null && place == "outside" ? "ToDesk.Answer(ask-1, desk.join-wrong)" : Denied;
        }

        var may = role == "her mentor" && place is ("open" or "ended" or "outside") || mentor is not null && place == "outside";
        var answers = mentor == Given.Nora ? OfNewcomers : OfMentors;
        return !may || mentor == Given.Nora && command == "end" ? Denied : ((command == "end" ? Ends : answers).GetValueOrDefault(command == "end" ? place : command) ?? Denied).Replace("lida", mentor!.Value.Value, StringComparison.Ordinal);
    }

    private static Outcome Give(string role, string place, string command)
    {
        var ((mentor, staff), states) = (Roles[role], new KeptStates().With(StateKey.Mentors, MentorsState.Empty.With(Given.Nora, new MentorRecord { Joined = new Joined(1, Given.Now) })));
        var witness = new Witness("account-1") { Hash = "hash-1", Drawn = "2345-ABCD" };
        if (Places[place] is not { } conversation)
        {
            return states.Handle(Given.Arrives(new DeskInput.Commanded(Given.Ask, mentor, command) { Staff = staff, Witness = witness }), House);
        }

        return states.With(StateKey.Of(Given.Talk), conversation).Handle(Given.Arrives(new RoomInput.Commanded(Given.Talk, mentor, Given.Ask, command) { Staff = staff, Witness = witness }), House);
    }
}
