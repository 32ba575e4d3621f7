using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>What is written in the room, on its way to the seeker; or not.</summary>
internal static class FromRoom
{
    public static Decision<Conversation> Said(Conversation state, RoomInput.Said said, RelayTurn turn)
    {
        if (InternalLines.Without(said.Content) is not { } content)
        {
            return Decision<Conversation>.Stay(state);
        }

        // Whose last words came too late has to know that they are read by nobody.
        if (Voice.Of(state, said.Author, said.Staff, turn.House) is not { } voice)
        {
            return said.Staff is { } staff && state.WereJoined?.Contains(staff) == true
                ? Refuse(state, said.Message, Phrase.Of(state.IsLive ? "desk.not-joined-note" : "desk.already-ended"))
                : Decision<Conversation>.Stay(state);
        }

        if (!state.IsLive)
        {
            return Refuse(state, said.Message, Phrase.Of("desk.already-ended"));
        }

        if (Refusals.IsBlank(content))
        {
            return Refuse(state, said.Message, Refusals.NotPassableAtDesk(content.Refused));
        }

        if (content.Refused is not null)
        {
            return Said(state, said with { Content = said.Content.Passable() }, turn).And(Partly(state, said.Message));
        }

        return Send(state, new Unasked(said.Message, content, said.ReplyTo, FromSeeker: false) { By = voice.Staff }, turn);
    }

    /// <summary>It goes, or she is asked first.</summary>
    public static Decision<Conversation> Send(Conversation state, Unasked said, RelayTurn turn)
    {
        var telltale = Telltale.InTyped(said.Content.Text.Text);
        return Files.NeedsAsking(said.Content) || telltale is not null ? Files.AskMentor(state, said, telltale) : Pass(state, said, turn);
    }

    /// <summary>Nothing goes of who is no longer heard.</summary>
    public static Decision<Conversation> Pass(Conversation state, Unasked said, RelayTurn turn) => Voice.Of(state, said, turn.House) is { } voice
        ? Flood.FromMentor(
            state,
            turn,
            said.Message,
            new ToSeeker.Pass(state.Seeker, state.Id, state.Language, voice.Name, said.Message, said.Content, said.ReplyTo),
            [new Effect.Count(voice.Staff is null ? "message-from-mentor" : "message-from-supervisor", state.Topic, state.Id), .. LeftOut(state, said.Message, said.Content)])
        : Decision<Conversation>.Stay(state, new ToDesk.SetMark(state.Id, said.Message, Mark.Failed));

    public static Decision<Conversation> Edited(Conversation state, RoomInput.Edited edited, RelayTurn turn)
    {
        var voice = Voice.Of(state, edited.Author, edited.Staff, turn.House);
        if (voice is null && !(edited.Staff is { } staff && state.WereJoined?.Contains(staff) == true))
        {
            return Decision<Conversation>.Stay(state);
        }

        var content = InternalLines.Without(edited.Content);

        // A message that becomes internal is taken back, after the end too; what was internal and stays so was never sent.
        if (content is null)
        {
            return Files.Waits(state, edited.Message)
                ? Decision<Conversation>.Stay(Files.Forget(state, edited.Message))
                : Decision<Conversation>.Stay(state, TakenBack(state, edited.Message, turn));
        }

        if (!state.IsLive || voice is null)
        {
            return Refuse(state, edited.Message, Phrase.Of(state.IsLive ? "desk.edit-after-leaving" : "desk.already-ended"));
        }

        if (Refusals.IsBlank(content))
        {
            return Refuse(state, edited.Message, Phrase.Of("desk.edit-not-passable"));
        }

        if (content.Refused is not null)
        {
            return Edited(state, edited with { Content = edited.Content.Passable() }, turn).And(Partly(state, edited.Message));
        }

        var telltale = Telltale.InTyped(content.Text.Text);
        if (telltale is TelltaleKind.Command)
        {
            return Refuse(Files.Forget(state, edited.Message), edited.Message, Phrase.Of("desk.edit-command"));
        }

        if (Files.Waits(state, edited.Message))
        {
            return Decision<Conversation>.Stay(Files.Edit(state, edited.Message, content));
        }

        return telltale is not null
            ? Refuse(state, edited.Message, Phrase.Of("desk.telltale-edit"))
            : Flood.FromMentor(
                state,
                turn,
                edited.Message,
                new ToSeeker.Edit(state.Seeker, state.Id, state.Language, voice.Name, edited.Message, content),
                [.. LeftOut(state, edited.Message, content)]);
    }

    public static Decision<Conversation> Deleted(Conversation state, RoomInput.Deleted deleted, RelayTurn turn) => Decision<Conversation>.Stay(
        Files.Forget(state, deleted.Message),
        TakenBack(state, deleted.Message, turn));

    public static Decision<Conversation> Typing(Conversation state, RoomInput.Typing typing, House house) =>
        house.ShowTyping && state.Phase == Phase.Open && typing.Author is { } author && author == state.Mentor
            ? Decision<Conversation>.Stay(state, new ToSeeker.Typing(state.Seeker))
            : Decision<Conversation>.Stay(state);

    /// <summary>Only her mentor's eyes count.</summary>
    public static Decision<Conversation> Seen(Conversation state, RoomInput.Seen seen) => state.IsLive && seen.Author is { } author && author == state.Mentor
        ? Decision<Conversation>.Stay(state, new ToSeeker.SetMark(state.Seeker, state.Id, seen.Message, Mark.Seen))
        : Decision<Conversation>.Stay(state);

    /// <summary>What the seeker sees is not all that was written, so who wrote it is told.</summary>
    private static IEnumerable<Effect> LeftOut(Conversation state, MessageId message, Content content) =>
        content.LeftOut ? [new ToDesk.Tell(state.Id, Phrase.Of("desk.left-out"), [], message)] : [];

    public static string Alias(Conversation state, House house) => state.Mentor is { } mentor ? house.AliasOf(mentor) ?? "" : "";

    private static Effect TakenBack(Conversation state, MessageId message, RelayTurn turn) =>
        Flood.Behind(new ToSeeker.Withdraw(state.Seeker, state.Id, message), state.OfMentor, turn);

    private static Effect Partly(Conversation state, MessageId message) => new ToDesk.Tell(state.Id, Phrase.Of("desk.partly"), [], message);

    private static Decision<Conversation> Refuse(Conversation state, MessageId message, Phrase why) => Decision<Conversation>.Stay(
        state,
        new ToDesk.SetMark(state.Id, message, Mark.Failed),
        new ToDesk.Tell(state.Id, why, [], message));
}
