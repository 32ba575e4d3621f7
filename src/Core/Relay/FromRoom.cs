using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>What is written in the room, on its way to the seeker; or not.</summary>
internal static class FromRoom
{
    public static Decision<Conversation> Said(Conversation state, RoomInput.Said said, RelayTurn turn)
    {
        if (said.Author is null || said.Author != state.Mentor || InternalLines.Without(said.Content) is not { } content)
        {
            return Decision<Conversation>.Stay(state);
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

        var telltale = Telltale.In(content.Text.Text);
        return Files.NeedsAsking(content) || telltale is not null
            ? Files.AskMentor(state, new Unasked(said.Message, content, said.ReplyTo, FromSeeker: false), telltale)
            : Pass(state, said.Message, content, said.ReplyTo, turn);
    }

    public static Decision<Conversation> Pass(Conversation state, MessageId message, Content content, MessageId? replyTo, RelayTurn turn) => Flood.FromMentor(
        state,
        turn,
        message,
        new ToSeeker.Pass(state.Seeker, state.Id, state.Language, Alias(state, turn.House), message, content, replyTo),
        [new Effect.Count("message-from-mentor", state.Topic, state.Id), .. LeftOut(state, message, content)]);

    public static Decision<Conversation> Edited(Conversation state, RoomInput.Edited edited, RelayTurn turn)
    {
        if (edited.Author is null || edited.Author != state.Mentor)
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

        if (!state.IsLive)
        {
            return Refuse(state, edited.Message, Phrase.Of("desk.already-ended"));
        }

        if (Refusals.IsBlank(content))
        {
            return Refuse(state, edited.Message, Phrase.Of("desk.edit-not-passable"));
        }

        if (content.Refused is not null)
        {
            return Edited(state, edited with { Content = edited.Content.Passable() }, turn).And(Partly(state, edited.Message));
        }

        if (Files.Waits(state, edited.Message))
        {
            return Decision<Conversation>.Stay(Files.Edit(state, edited.Message, content));
        }

        return Telltale.In(content.Text.Text) is not null
            ? Refuse(state, edited.Message, Phrase.Of("desk.telltale-edit"))
            : Flood.FromMentor(
                state,
                turn,
                edited.Message,
                new ToSeeker.Edit(state.Seeker, state.Id, state.Language, Alias(state, turn.House), edited.Message, content),
                [.. LeftOut(state, edited.Message, content)]);
    }

    public static Decision<Conversation> Deleted(Conversation state, RoomInput.Deleted deleted, RelayTurn turn) => Decision<Conversation>.Stay(
        Files.Forget(state, deleted.Message),
        TakenBack(state, deleted.Message, turn));

    public static Decision<Conversation> Commanded(Conversation state, RoomInput.Commanded commanded, RelayTurn turn) => commanded switch
    {
        { Command: DeskCommands.End, Author: { } author } when author == state.Mentor => Life.EndByMentor(state, commanded.Ask, turn),
        { Command: DeskCommands.Help, Author: { } author } when author == state.Mentor => Decision<Conversation>.Stay(state, new ToDesk.Answer(commanded.Ask, Phrase.Of("desk.help"))),

        { Author: { } author } when author == state.Mentor && DeskCommands.OfMentor(commanded.Command, commanded.Ask, author) is { } follows => Decision<Conversation>.Stay(state).Then(follows),

        { Command: DeskCommands.Desk, Author: { } author } when author == state.Mentor => Decision<Conversation>.Stay(state, new ToDesk.Invite(commanded.Ask, author)),

        // Who has a role has it in every room; what a mentor tells of herself she tells in her own.
        _ when DeskCommands.Find(commanded.Command) is { IsOfRoster: true } command && command.IsAllowed(commanded.Author, commanded.Staff, turn.House) && (command.For.Count > 0 || (commanded.Author is not null && commanded.Author == state.Mentor)) =>
            Decision<Conversation>.Stay(state).Then(new MentorsInput.Commanded(commanded.Ask, commanded.Command, commanded.Author) { Staff = commanded.Staff, Options = commanded.Options, Witness = commanded.Witness }),

        // Forbidden and unknown sound the same.
        _ => Decision<Conversation>.Stay(state, new ToDesk.Answer(commanded.Ask, Phrase.Of("desk.denied"))),
    };

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

    private static string Alias(Conversation state, House house) => state.Mentor is { } mentor ? house.Mentor(mentor)?.Alias ?? "" : "";

    private static Effect TakenBack(Conversation state, MessageId message, RelayTurn turn) =>
        Flood.Behind(new ToSeeker.Withdraw(state.Seeker, state.Id, message), state.OfMentor, turn);

    private static Effect Partly(Conversation state, MessageId message) => new ToDesk.Tell(state.Id, Phrase.Of("desk.partly"), [], message);

    private static Decision<Conversation> Refuse(Conversation state, MessageId message, Phrase why) => Decision<Conversation>.Stay(
        state,
        new ToDesk.SetMark(state.Id, message, Mark.Failed),
        new ToDesk.Tell(state.Id, why, [], message));
}
