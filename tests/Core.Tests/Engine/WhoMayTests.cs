using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using MentorBot.Core.Mentors;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Core.Tests.Engine;

/// <summary>Who may give which command where: every role, every place and every command there is, with everything that follows from it.</summary>
public sealed class WhoMayTests
{
    private const string Denied = "ToDesk.Answer(ask-1, desk.denied)";
    private const string Unheard = "unheard-of";
    private const string NoDirectory = "ToDesk.Answer(ask-1, desk.no-directory)";

    private static readonly StaffId Supervisor = new("supervisor");
    private static readonly StaffId Coordinator = new("coordinator");
    private static readonly StaffId Operator = new("operator");
    private static readonly StaffId Companion = new("companion");

    private static readonly House House = Given.House with
    {
        Ethics = new EthicsCode(new DateOnly(2025, 3, 1), new Dictionary<string, string> { ["cs"] = "Naslouchám." }, "cs"),
        Ready = [new ReadyAnswer("hello", "Pozdrav", new Dictionary<string, string> { ["cs"] = "Jsem tady." })],
        Staff = [new Staff(Supervisor, "Iva", [Role.Supervisor]), new Staff(Coordinator, "Jana", [Role.Coordinator]), new Staff(Operator, "Ota", [Role.Operator]), new Staff(Companion, "Dita", [Role.Companion])],
    };

    private static readonly Dictionary<string, (MentorId? Mentor, StaffId? Staff)> Roles = new()
    {
        ["her mentor"] = (Given.Lida, null),
        ["another mentor"] = (Given.Petr, null),
        ["a stranger"] = (null, null),
        ["a coordinator"] = (null, Coordinator),
        ["a supervisor"] = (null, Supervisor),
        ["a supervisor who is another mentor"] = (Given.Petr, Supervisor),
        ["an operator"] = (null, Operator),
        ["a companion"] = (null, Companion),
        ["who had a role once"] = (null, new StaffId("gone")),
        ["a mentor-to-be"] = (Given.Nora, null),
    };

    private static readonly Dictionary<string, Conversation?> Places = new() { ["open"] = Given.Open, ["ended"] = Given.Ended, ["waiting"] = Given.Waiting, ["outside"] = null };

    /// <summary>What a mentor is answered where she may, wherever she is; where a command is not named, and for everybody else, it is denied.</summary>
    private static readonly Dictionary<string, string> OfMentors = new()
    {
        ["help"] = "ToDesk.Answer(ask-1, desk.help)",
        ["pause"] = "ToDesk.Answer(ask-1, desk.paused)",
        ["available"] = "ToDesk.Answer(ask-1, desk.available)",
        ["ethics"] = "ToDesk.Answer(ask-1, desk.ethics{version=2025-03-01, text=Naslouchám.})",
        ["accept"] = "ToDesk.Answer(ask-1, desk.ethics-first)",
        ["desk"] = "ToDesk.Invite(ask-1, lida)",
        ["leave"] = "ToDesk.Answer(ask-1, desk.leaving)",
        ["card"] = "ToDesk.Answer(ask-1, list.paragraphs{first=<desk.card-seen",
        ["alias"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
        ["story"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
        ["topics"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
        ["languages"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
        ["address"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
        ["capacity"] = "ToDesk.Answer(ask-1, desk.card-in-settings)",
        ["hours"] = "ToDesk.Answer(ask-1, desk.hours-always)",
        ["services"] = "ToDesk.Answer(ask-1, desk.no-directory)",
        ["service report"] = NoDirectory,
        ["service checked"] = NoDirectory,
        ["service list"] = NoDirectory,
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
        ["hours"] = "ToDesk.Answer(ask-1, desk.hours-always)",
    };

    /// <summary>The same for who has a role, wherever she gives it.</summary>
    private static readonly Dictionary<StaffId, Dictionary<string, string>> OfStaff = new()
    {
        [Supervisor] = new() { ["approve"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)", ["remove"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)", ["mentors"] = "ToDesk.Answer(ask-1, desk.mentors{lines=", ["pause-mentor"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)", ["unpause-mentor"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)", ["waiting"] = "ToDesk.Answer(ask-1, desk.waiting-none)", ["services"] = "ToDesk.Answer(ask-1, desk.no-directory)", ["service report"] = NoDirectory, ["service checked"] = NoDirectory, ["service list"] = NoDirectory },
        [Operator] = new() { ["services"] = "ToDesk.Answer(ask-1, desk.no-directory)", ["service report"] = NoDirectory, ["service checked"] = NoDirectory, ["service list"] = NoDirectory },
        [Companion] = new() { ["services"] = "ToDesk.Answer(ask-1, desk.no-directory)", ["service report"] = NoDirectory, ["service checked"] = NoDirectory, ["service list"] = NoDirectory },
        [Coordinator] = new()
        {
            ["invite"] = "ToDesk.Answer(ask-1, desk.invited{code=2345-ABCD, day=2025-03-08})",
            ["mentors"] = "ToDesk.Answer(ask-1, desk.mentors{lines=",
            ["remove"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)",
            ["pause-mentor"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)",
            ["unpause-mentor"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)",
            ["waiting"] = "ToDesk.Answer(ask-1, desk.waiting-none)",
            ["training"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)",
            ["trainings"] = "ToDesk.Answer(ask-1, desk.no-such-mentor)",
            ["services"] = "ToDesk.Answer(ask-1, desk.no-directory)",
            ["service report"] = NoDirectory,
            ["service checked"] = NoDirectory,
            ["service list"] = NoDirectory,
        },
    };

    /// <summary>What is answered in one talk, by place; and who else may than her mentor.</summary>
    private static readonly Dictionary<string, (string Open, string Ended, string Outside, string[] AndWho)> OfTalks = new()
    {
        ["end"] = ("desk.end-sure{nickname=Borůvka}", "desk.already-ended", "desk.not-a-room", ["her mentor", "another mentor"]),
        ["ready"] = ("desk.ready-words{words=Jsem tady., language=<language.cs>}", "desk.already-ended", "desk.not-a-room", ["her mentor", "another mentor"]),
        ["handover"] = ("desk.done", "desk.already-ended", "desk.not-a-room", ["her mentor", "another mentor", "a coordinator", "a supervisor"]),
        ["ask-supervisor"] = ("desk.done", "desk.done", "desk.not-a-room", ["her mentor", "another mentor"]),
        ["answer"] = ("desk.done", "desk.done", "desk.not-a-room", ["a supervisor"]),
        ["join-talk"] = ("desk.talk-joined", "desk.already-ended", "desk.not-a-room", ["a supervisor"]),
        ["report"] = ("desk.reported", "desk.reported", "desk.not-a-room", ["her mentor", "another mentor"]),
        ["block"] = ("desk.done", "desk.done", "desk.not-a-room", ["a coordinator", "a supervisor"]),
        ["unblock"] = ("desk.not-blocked", "desk.not-blocked", "desk.not-a-room", ["a coordinator", "a supervisor"]),
        ["leave-talk"] = ("desk.not-joined", "desk.already-ended", "desk.not-a-room", ["a supervisor"]),
    };

    private static readonly Dictionary<string, string> Options = new() { ["name"] = "hello", ["summary"] = "Bojí se.", ["confirm"] = "yes", ["question"] = "Co teď?", ["text"] = "Počkat.", ["reason"] = "threats", ["until"] = "30" };

    public static TheoryData<string, string, string> Everything => new MatrixTheoryData<string, string, string>(Roles.Keys, Places.Keys, [.. DeskCommands.All.Select(command => command.Name), Unheard]);

    public static TheoryData<string, string, string> Denials => [.. from role in Roles.Keys from place in Places.Keys from command in DeskCommands.All where Expected(role, place, command.Name) == Denied select (role, place, command.Name)];

    [Theory]
    [MemberData(nameof(Everything))]
    public void Everybody_is_answered_once_and_only_who_may_is_answered_more_than_no(string role, string place, string command)
    {
        var outcome = Give(role, place, command);
        var answers = Plain.Lines(outcome.Effects.Where(effect => effect is Effect.ToDesk.Answer or Effect.ToDesk.Invite or Effect.ToDesk.InviteStaff));

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

    [Theory]
    [MemberData(nameof(Everything))]
    public void With_its_code_a_talk_is_named_from_outside_by_who_has_a_role_for_it_alone(string role, string place, string command)
    {
        if (place != "open" || DeskCommands.Find(command) is not { IsOfTalk: true } known)
        {
            return;
        }

        var (mentor, staff) = Roles[role];
        var states = new KeptStates().With(StateKey.Of(Given.Talk), Given.Open).With(StateKey.Matching, MatchingState.Empty with { Codes = new Dictionary<string, ConversationId> { ["K-001"] = Given.Talk } });
        var outcome = LetIn(states, states.Handle(Given.Arrives(new DeskInput.Commanded(Given.Ask, mentor, command) { Staff = staff, Options = new Dictionary<string, string>(Options) { ["code"] = "k-1" } }), House));

        Assert.Equal(known.MayElsewhere(staff, House) ? Expected(role, "open", command) : Expected(role, "outside", command), Plain.Of(outcome.Effects.OfType<Effect.ToDesk.Answer>().Single()));
        Assert.True(known.MayElsewhere(staff, House) || outcome.States.Count == 0);
    }

    [Fact]
    public void Every_command_is_in_the_table() => Assert.Equal(
        DeskCommands.All.Select(command => command.Name).Order(StringComparer.Ordinal),
        OfMentors.Keys.Concat(OfTalks.Keys).Concat(OfStaff.Values.SelectMany(commands => commands.Keys)).Append("join").Distinct().Order(StringComparer.Ordinal));

    private static string Expected(string role, string place, string command)
    {
        var (mentor, staff) = Roles[role];
        var isHerRoom = mentor is not null && (place == "outside" || role == "her mentor" && place is "open" or "ended");
        if (OfTalks.TryGetValue(command, out var talk))
        {
            var may = talk.AndWho.Any(who => Roles[who] is var (one, other) && (one is not null ? one == mentor && isHerRoom : other == staff));
            var phrase = place switch { "open" => talk.Open, "ended" => talk.Ended, "outside" => talk.Outside, _ => "desk.denied" };
            return may ? $"ToDesk.Answer(ask-1, {phrase})" : Denied;
        }

        if (staff is { } member && OfStaff.TryGetValue(member, out var commands) && commands.TryGetValue(command, out var answer))
        {
            // Where nobody has the talk yet there is no room of it.
            return command == "services" && place == "waiting" ? Denied : answer;
        }

        // A desk in the browser has whoever has a role; of a mentor it is hers.
        if (command == "desk" && House.Member(staff) is { } known)
        {
            return place == "waiting" ? Denied : mentor is { } hers ? $"ToDesk.Invite(ask-1, {hers})" : $"ToDesk.InviteStaff(ask-1, {known.Id})";
        }

        // What a role may give is another matter than what a mentor has to know of her talks; who has both reads both. Where there is no directory other roles have nothing to give.
        if (command == "help" && (staff == Coordinator || staff == Supervisor))
        {
            return place == "waiting" ? Denied : mentor is not null && place == "outside" ? "ToDesk.Answer(ask-1, list.paragraphs{first=<desk.help>, rest=<desk.help-staff{lines=" : "ToDesk.Answer(ask-1, desk.help-staff{lines=";
        }

        if (command == "join")
        {
            return mentor is null && place == "outside" ? "ToDesk.Answer(ask-1, desk.join-wrong)" : Denied;
        }

        var answers = mentor == Given.Nora ? OfNewcomers : OfMentors;
        return isHerRoom ? (answers.GetValueOrDefault(command) ?? Denied).Replace("lida", mentor!.Value.Value, StringComparison.Ordinal) : Denied;
    }

    private static Outcome Give(string role, string place, string command)
    {
        var ((mentor, staff), states) = (Roles[role], new KeptStates().With(StateKey.Mentors, MentorsState.Empty.With(Given.Nora, new MentorRecord { Joined = new Joined(1, Given.Now) })));
        var witness = new Witness("account-1") { Hash = "hash-1", Drawn = "2345-ABCD" };
        var options = DeskCommands.Find(command) is { IsOfRoster: true } ? null : Options;
        if (Places[place] is not { } conversation)
        {
            return states.Handle(Given.Arrives(new DeskInput.Commanded(Given.Ask, mentor, command) { Staff = staff, Options = options, Witness = witness }), House);
        }

        states.With(StateKey.Of(Given.Talk), conversation);
        return LetIn(states, states.Handle(Given.Arrives(new RoomInput.Commanded(Given.Talk, mentor, Given.Ask, command) { Staff = staff, Options = options, Witness = witness }), House));
    }

    /// <summary>Who is let in is answered when she is in.</summary>
    private static Outcome LetIn(KeptStates states, Outcome outcome) => outcome.Effects.OfType<Effect.ToDesk.Admit>().SingleOrDefault() is { } admit
        ? outcome with { Effects = [.. outcome.Effects, .. states.Handle(Given.Arrives(new RelayInput.SendEnded(admit.Conversation, admit.Admission, false, SendKind.Admit, SendEnd.Arrived)), House).Effects] }
        : outcome;
}
