using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// A supervisor stands by the mentor: answers what he asks, which never reaches the seeker, or joins the talk. Of that the seeker is told before the first word that comes
/// from her, and again when she leaves; what she writes meanwhile goes like the mentor's (<see cref="Voice"/>).
/// </summary>
internal static class Supervising
{
    public static Decision<Conversation> Consulted(Conversation state, RoomInput.Commanded asked, RelayTurn turn)
    {
        if (asked.Option(TalkCommands.Question) is not { } question || string.IsNullOrWhiteSpace(question))
        {
            return Answer(state, asked, "desk.words-missing");
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

    public static Decision<Conversation> Joins(Conversation state, RoomInput.Commanded asked, RelayTurn turn)
    {
        var staff = asked.Staff!.Value;
        if (state.Phase != Phase.Open || asked.Author == state.Mentor)
        {
            return Answer(state, asked, state.Phase != Phase.Open ? "desk.already-ended" : "desk.join-own");
        }

        // Who has no role any more has left, whether or not she said so.
        if (state.Joined is { } joined && turn.House.Has(joined, Role.Supervisor))
        {
            return Answer(state, asked, joined == staff ? "desk.talk-joined" : "desk.join-other");
        }

        return Decision<Conversation>.Stay(
            state with { Joined = staff, WereJoined = state.WereJoined?.Contains(staff) == true ? state.WereJoined : [.. state.WereJoined ?? [], staff] },
            Life.Tell(state, Phrase.Of("talk.supervisor-joined", ("name", Name(staff, turn)))),
            InRoom(state, Phrase.Of("desk.supervisor-joined", ("name", Name(staff, turn)))),
            new Effect.Count("supervisor-joined", state.Topic, state.Id),
            new ToDesk.Answer(asked.Ask, Phrase.Of("desk.talk-joined")));
    }

    public static Decision<Conversation> Leaves(Conversation state, RoomInput.Commanded asked, RelayTurn turn)
    {
        if (state.Phase != Phase.Open || state.Joined is not { } staff || staff != asked.Staff)
        {
            return Answer(state, asked, state.Phase != Phase.Open ? "desk.already-ended" : "desk.not-joined");
        }

        return Decision<Conversation>.Stay(
            state with { Joined = null, Files = state.Files.Any(file => file.By == staff) ? [.. state.Files.Where(file => file.By != staff)] : state.Files },
            [
                .. state.Files.Where(file => file.By == staff).Select(file => new ToDesk.SetMark(state.Id, file.Message, Mark.Failed)),
                Flood.Behind(Life.Tell(state, Phrase.Of("talk.supervisor-left", ("name", Name(staff, turn)))), state.OfMentor, turn),
                InRoom(state, Phrase.Of("desk.supervisor-left", ("name", Name(staff, turn)))),
                new ToDesk.Answer(asked.Ask, Phrase.Of("desk.done")),
            ]);
    }

    private static string Name(StaffId? staff, RelayTurn turn) => turn.House.Member(staff)?.Name ?? "";

    private static Decision<Conversation> Answer(Conversation state, RoomInput.Commanded asked, string phrase) => Decision<Conversation>.Stay(state, new ToDesk.Answer(asked.Ask, Phrase.Of(phrase)));

    private static ToDesk.Tell InRoom(Conversation state, Phrase phrase) => new(state.Id, phrase, [], null);
}
