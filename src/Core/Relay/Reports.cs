using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// Either side tells the coordinator that something is wrong, past the other. And what can follow: a seeker is kept from mentors for a time, by those who may.
/// The way to help at once stays open for her whatever happened.
/// </summary>
internal static class Reports
{
    /// <summary>So many of one seeker's in one talk reach the coordinator.</summary>
    private const int Most = 5;

    public static Decision<Conversation> BySeeker(Conversation state, RelayInput.Reported reported, RelayTurn turn)
    {
        var offer = Watch.Offer(state, reported.Content, turn);
        if (state.Reports >= Most)
        {
            return Decision<Conversation>.Stay(state, [Life.Tell(state, Phrase.Of(state.IsCrisis ? "report.enough-crisis" : "report.enough")), .. offer]);
        }

        var words = reported.Content?.Text.Text.Trim() ?? "";
        var (code, alias) = (state.Mentor is null ? "–" : state.Code, Whom(state, turn.House));
        var told = words.Length > 0
            ? Phrase.Of("alarm.reported", ("code", code), ("alias", alias), ("words", words))
            : Phrase.Of("alarm.reported-bare", ("code", code), ("alias", alias));
        return Decision<Conversation>.Stay(
            state with { Reports = state.Reports + 1 },
            [
                new ToDesk.TellRole(Readers(state, turn.House), told) { About = state.Id },
                Life.Tell(state, Phrase.Of(!state.IsLive ? "report.passed-after" : state.IsChild ? "report.passed-crisis-child" : state.IsCrisis ? "report.passed-crisis" : "report.passed")),
                .. offer,
                new Effect.Count("report-by-seeker", state.Topic, state.Id),
            ]);
    }

    /// <summary>The coordinators; where her mentor, or one before, or who has joined her talk is one of them, those of whom nobody is.</summary>
    private static Role Readers(Conversation state, House house)
    {
        IReadOnlyList<MentorId> told = state.Before is { } before ? [.. Choosing.Had(state), before] : Choosing.Had(state);
        return new[] { Role.Coordinator, Role.Supervisor }.Cast<Role?>().FirstOrDefault(role => !house.Staff.Any(member => member.Roles.Contains(role!.Value) && CanBeTheOne(member))) ?? Role.Operator;

        bool CanBeTheOne(Staff member) => (member.Mentor is { } mentor && told.Contains(mentor)) || state.WereJoined?.Contains(member.Id) == true;
    }

    /// <summary>Her mentor, and those before him whom she parted with: it can be one of them that she tells of.</summary>
    private static string Whom(Conversation state, House house)
    {
        var earlier = (state.Left ?? []).Select(house.Mentor).OfType<MentorCard>().Select(mentor => mentor.Alias).ToList();
        var now = state.Mentor is null ? "–" : FromRoom.Alias(state, house);
        return earlier.Count == 0 ? now : $"{now} (← {string.Join(", ", earlier)})";
    }

    public static Decision<Conversation> ByMentor(Conversation state, RoomInput.Commanded given, RelayTurn turn) => given.Option(TalkCommands.Reason) is { } reason && !string.IsNullOrWhiteSpace(reason)
        ? Decision<Conversation>.Stay(
            state,
            new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.reported-by-mentor", ("code", state.Code), ("alias", FromRoom.Alias(state, turn.House)), ("words", reason.Trim()))) { About = state.Id },
            new Effect.Count("report-by-mentor", state.Topic, state.Id),
            new ToDesk.Answer(given.Ask, Phrase.Of("desk.reported")))
        : Answer(state, given, "desk.words-missing");

    public static Decision<Conversation> Block(Conversation state, RoomInput.Commanded given, RelayTurn turn)
    {
        if (state.IsCrisis)
        {
            return Answer(state, given, "desk.not-in-crisis");
        }

        if (!BlockChoice.Days.Contains(given.Option(TalkCommands.Days) ?? "") || !BlockChoice.Reasons.Contains(given.Option(TalkCommands.Reason) ?? ""))
        {
            return Answer(state, given, "desk.block-how");
        }

        var days = int.Parse(given.Option(TalkCommands.Days)!, CultureInfo.InvariantCulture);
        var block = new Block(LocalDay.Begin(LocalDay.Of(turn.At, turn.House.Zone).AddDays(days), turn.House.Zone), given.Option(TalkCommands.Reason)!);
        return Decision<Conversation>.Stay(
            state,
            new ToDesk.TellRole(Role.Coordinator, BlockWords.Alarm(block, state.Code, turn.House.Member(given.Staff)?.Name ?? "", turn.House)),
            new Effect.Count("blocked", state.Topic, state.Id),
            new ToDesk.Answer(given.Ask, Phrase.Of("desk.done"))).Then(new SeekerInput.Blocked(state.Seeker, block));
    }

    public static Decision<Conversation> Unblock(Conversation state, RoomInput.Commanded given) =>
        Decision<Conversation>.Stay(state).Then(new SeekerInput.Unblocked(state.Seeker, given.Ask));

    /// <summary>Her talk is over with that. One with a crisis worker goes on: it is for who is in danger.</summary>
    public static Decision<Conversation> Blocked(Conversation state, RelayInput.Blocked blocked, RelayTurn turn) => state is { IsLive: true, IsCrisis: false }
        ? Life.EndByBlock(state, BlockWords.Begun(blocked.Block, turn.House), turn.House)
        : Decision<Conversation>.Stay(state);

    private static Decision<Conversation> Answer(Conversation state, RoomInput.Commanded given, string phrase) => Decision<Conversation>.Stay(state, new ToDesk.Answer(given.Ask, Phrase.Of(phrase)));
}
