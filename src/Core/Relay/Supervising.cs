using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// A supervisor stands by the mentor: answers what he asks, which never reaches the seeker, or joins the talk. For that she is let into the
/// room, and out of it again; once she is in, the seeker is told, before the first word that comes from her, and again when she leaves. What she writes meanwhile goes like the
/// mentor's (<see cref="Voice"/>).
/// </summary>
internal static class Supervising
{
    public static Decision<Conversation> Consulted(Conversation state, RoomInput.Commanded asked, RelayTurn turn)
    {
        if (asked.Option(TalkCommands.Question) is not { } question || string.IsNullOrWhiteSpace(question))
        {
            return Answer(state, asked, "desk.words-missing");
        }

        // Nobody else may answer there, so nobody is told and no answer is promised.
        if (!turn.House.Staff.Any(member => member.Roles.Contains(Role.Supervisor)))
        {
            return Answer(state, asked, "desk.consult-nobody");
        }

        return Decision<Conversation>.Stay(
            state,
            new ToDesk.TellRole(Role.Supervisor, Phrase.Of("alarm.consult", ("code", state.Code), ("alias", FromRoom.Alias(state, turn.House)), ("question", question.Trim()))) { About = state.Id },
            InRoom(state, Phrase.Of("desk.consult-asked", ("question", question.Trim()))),
            new Effect.Count("supervisor-asked", state.Topic, state.Id),
            new ToDesk.Answer(asked.Ask, Phrase.Of("desk.done")));
    }

    public static Decision<Conversation> Answered(Conversation state, RoomInput.Commanded asked, RelayTurn turn) => asked.Option(TalkCommands.Text) is { } text && !string.IsNullOrWhiteSpace(text)
        ? Decision<Conversation>.Stay(state, InRoom(state, Phrase.Of("desk.consult-answer", ("name", Name(asked.Staff, turn)), ("text", text.Trim()))), new ToDesk.Answer(asked.Ask, Phrase.Of("desk.done")))
        : Answer(state, asked, "desk.words-missing");

    /// <summary>She is let into the room first. Until that is done she is not in the talk, and nobody is told of her.</summary>
    public static Decision<Conversation> Joins(Conversation state, RoomInput.Commanded asked, RelayTurn turn)
    {
        var staff = asked.Staff!.Value;
        if (state.Phase != Phase.Open || asked.Author == state.Mentor)
        {
            return Answer(state, asked, state.Phase != Phase.Open ? "desk.already-ended" : "desk.join-own");
        }

        if (InOrOnHerWay(state) is { } other)
        {
            return Answer(state, asked, other != staff ? "desk.join-other" : state.Joined == staff ? "desk.talk-joined" : "desk.joining");
        }

        var admission = new Admission(staff, new MessageId(turn.Id.Value)) { Ask = asked.Ask };
        return Decision<Conversation>.Stay(state with { Admission = admission }, new ToDesk.Admit(state.Id, staff, admission.Id));
    }

    /// <summary>How letting her in ended. What an earlier one came to is of no interest any more.</summary>
    public static Decision<Conversation> Ended(Conversation state, RelayInput.SendEnded ended, RelayTurn turn)
    {
        if (state is not { Phase: Phase.Open, Admission: { } admission } || admission.Id != ended.Message)
        {
            return Decision<Conversation>.Stay(state);
        }

        var isIn = state.Joined == admission.Staff;
        return ended.End switch
        {
            SendEnd.Delayed => Decision<Conversation>.Stay(state, Answers(admission, "desk.joining")),
            SendEnd.Arrived => isIn ? Decision<Conversation>.Stay(state) : In(state, admission, turn),
            _ when isIn => Out(state, turn).And(new ToDesk.TellRole(Role.Supervisor, Phrase.Of("alarm.join-failed", ("name", Name(admission.Staff, turn)), ("code", state.Code)))),
            _ => Decision<Conversation>.Stay(
                state with { Admission = null },
                [
                    InRoom(state, Phrase.Of("desk.supervisor-not-in", ("name", Name(admission.Staff, turn)))),
                    .. Answers(admission, ended.End == SendEnd.Unreachable ? "desk.join-no-access" : "desk.join-failed"),
                ]),
        };
    }

    /// <summary>The room is another one, in which she is not.</summary>
    public static Decision<Conversation> Again(Conversation state, RelayTurn turn)
    {
        if (state is not { Phase: Phase.Open, Joined: { } staff })
        {
            return Decision<Conversation>.Stay(state);
        }

        var admission = new Admission(staff, new MessageId(turn.Id.Value));
        return Decision<Conversation>.Stay(state with { Admission = admission }, new ToDesk.Admit(state.Id, staff, admission.Id));
    }

    public static Decision<Conversation> Leaves(Conversation state, RoomInput.Commanded asked, RelayTurn turn) =>
        state.Phase != Phase.Open ? Answer(state, asked, "desk.already-ended")
        : InOrOnHerWay(state) is not { } staff || staff != asked.Staff ? Answer(state, asked, "desk.not-joined")
        : Out(state, turn).And(new ToDesk.Answer(asked.Ask, Phrase.Of("desk.done")));

    /// <summary>Who has the role no more has left, whether or not she said so: before anything else that happens in the talk. Null where that is not so.</summary>
    public static Decision<Conversation>? Lapsed(Conversation state, RelayTurn turn) =>
        state.Phase == Phase.Open && InOrOnHerWay(state) is { } staff && !turn.House.Has(staff, Role.Supervisor) ? Out(state, turn) : null;

    /// <summary>What the end of the talk means for her.</summary>
    public static IEnumerable<Effect> OutAtTheEnd(Conversation state) => state.Admission is { } admission
        ? [new ToDesk.Dismiss(state.Id, admission.Id), .. Answers(admission, "desk.already-ended")]
        : [];

    /// <summary>She was promised to be told, and for her it goes on.</summary>
    public static IEnumerable<Effect> StaysBehind(Conversation state, RelayTurn turn) =>
        state.Joined is { } staff ? [Life.Tell(state, Phrase.Of("talk.supervisor-left-too", ("name", Name(staff, turn))))] : [];

    private static Decision<Conversation> In(Conversation state, Admission admission, RelayTurn turn) => Decision<Conversation>.Stay(
        state with { Joined = admission.Staff, Admission = admission with { Ask = null }, WereJoined = state.WereJoined?.Contains(admission.Staff) == true ? state.WereJoined : [.. state.WereJoined ?? [], admission.Staff] },
        [
            Life.Tell(state, Phrase.Of(state.IsCrisis ? "talk.supervisor-joined-crisis" : "talk.supervisor-joined", ("name", Name(admission.Staff, turn)))),
            InRoom(state, Phrase.Of("desk.supervisor-joined", ("name", Name(admission.Staff, turn)))),
            new Effect.Count("supervisor-joined", state.Topic, state.Id),
            .. Answers(admission, "desk.talk-joined"),
        ]);

    /// <summary>Of who was never in nobody has heard.</summary>
    private static Decision<Conversation> Out(Conversation state, RelayTurn turn)
    {
        var staff = state.Joined;
        IEnumerable<Effect> told = staff is null
            ? []
            :
            [
                .. state.Files.Where(file => file.By == staff).Select(file => new ToDesk.SetMark(state.Id, file.Message, Mark.Failed)),
                Flood.Behind(Life.Tell(state, HasLeft(state, turn)), state.OfMentor, turn),
                InRoom(state, IsOut(state, turn)),
            ];
        return Decision<Conversation>.Stay(
            state with { Joined = null, Admission = null, Files = staff is not null && state.Files.Any(file => file.By == staff) ? [.. state.Files.Where(file => file.By != staff)] : state.Files },
            [
                .. state.Admission is { } admission ? [new ToDesk.Dismiss(state.Id, admission.Id), .. Answers(admission, "desk.not-joined")] : Array.Empty<Effect>(),
                .. told,
            ]);
    }

    private static StaffId? InOrOnHerWay(Conversation state) => state.Joined ?? state.Admission?.Staff;

    /// <summary>Whoever asked to be let in hears what came of it.</summary>
    private static IReadOnlyList<Effect> Answers(Admission admission, string phrase) => admission.Ask is { } ask ? [new ToDesk.Answer(ask, Phrase.Of(phrase))] : [];

    /// <summary>What the seeker is told, and who is left. Who stands in the settings no more has no name there.</summary>
    private static Phrase HasLeft(Conversation state, RelayTurn turn) => (turn.House.Member(state.Joined)?.Name, state.IsCrisis, state.Handover is { IsRemoved: true }) switch
    {
        ({ } name, true, _) => Phrase.Of("talk.supervisor-left-crisis", ("name", name)),
        ({ } name, _, true) => Phrase.Of("talk.supervisor-left-alone", ("name", name)),
        ({ } name, _, _) => Phrase.Of("talk.supervisor-left", ("name", name)),
        (null, true, _) => Phrase.Of("talk.supervisor-left-crisis-unnamed"),
        (null, _, true) => Phrase.Of("talk.supervisor-left-alone-unnamed"),
        _ => Phrase.Of("talk.supervisor-left-unnamed"),
    };

    /// <summary>The same for the mentor.</summary>
    private static Phrase IsOut(Conversation state, RelayTurn turn) =>
        state.Handover is { IsRemoved: true } ? Phrase.Of("desk.supervisor-left-alone")
        : turn.House.Member(state.Joined) is { Name: var name } ? Phrase.Of("desk.supervisor-left", ("name", name)) : Phrase.Of("desk.supervisor-left-unnamed");

    private static string Name(StaffId? staff, RelayTurn turn) => turn.House.Member(staff)?.Name ?? "";

    private static Decision<Conversation> Answer(Conversation state, RoomInput.Commanded asked, string phrase) => Decision<Conversation>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Of(phrase)));

    private static ToDesk.Tell InRoom(Conversation state, Phrase phrase) => new(state.Id, phrase, [], null);
}
