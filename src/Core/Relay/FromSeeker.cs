using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>What the seeker writes, on its way to the room.</summary>
internal static class FromSeeker
{
    public static Decision<Conversation> Said(Conversation state, RelayInput.Passed passed, RelayTurn turn)
    {
        if (!state.IsLive)
        {
            return Decision<Conversation>.Stay(state, Life.Tell(state, Phrase.Of("talk.over")));
        }

        if (Refusals.IsBlank(passed.Content))
        {
            return Decision<Conversation>.Stay(state, Life.Tell(state, Refusals.NotPassable(passed.Content.Refused)));
        }

        if (passed.Content.Refused is { } kind)
        {
            return Said(state, passed with { Content = passed.Content.Passable() }, turn).And(Life.Tell(state, Refusals.PartlyPassable(kind)));
        }

        if (Files.NeedsAsking(passed.Content))
        {
            return Files.AskSeeker(state, new Unasked(passed.Message, passed.Content, passed.ReplyTo, FromSeeker: true), turn);
        }

        return passed.Kept
            ? Decision<Conversation>.Stay(state, new ToDesk.Pass(state.Id, passed.Message, passed.Content, passed.ReplyTo), Counted(state))
            : Pass(state, passed.Message, passed.Content, passed.ReplyTo, turn);
    }

    public static Decision<Conversation> Pass(Conversation state, MessageId message, Content content, MessageId? replyTo, RelayTurn turn) =>
        Flood.FromSeeker(Ending.Written(state), turn, new ToDesk.Pass(state.Id, message, content, replyTo), Counted(state));

    public static Decision<Conversation> Edited(Conversation state, RelayInput.Changed changed, RelayTurn turn)
    {
        if (!state.IsLive)
        {
            return Decision<Conversation>.Stay(state, Life.Tell(state, Phrase.Of("talk.edit-late")));
        }

        if (Refusals.IsBlank(changed.Content))
        {
            return Files.Waits(state, changed.Message)
                ? Decision<Conversation>.Stay(Files.Forget(state, changed.Message), Life.Tell(state, Refusals.NotPassable(changed.Content.Refused)))
                : Decision<Conversation>.Stay(state, Life.Tell(state, Phrase.Of("talk.edit-not-passable")));
        }

        if (changed.Content.Refused is { } kind)
        {
            return Edited(state, changed with { Content = changed.Content.Passable() }, turn).And(Life.Tell(state, Refusals.PartlyPassable(kind)));
        }

        return Files.Waits(state, changed.Message)
            ? Decision<Conversation>.Stay(Files.Edit(state, changed.Message, changed.Content))
            : Flood.FromSeeker(state, turn, new ToDesk.Edit(state.Id, changed.Message, changed.Content));
    }

    public static Decision<Conversation> Unsent(Conversation state, RelayInput.Unsent unsent, RelayTurn turn)
    {
        if (unsent.Message is not { } message)
        {
            return Decision<Conversation>.Stay(state, Life.Tell(state, Phrase.Of("talk.unsend-how")));
        }

        // What still waits for her yes has gone nowhere yet.
        if (Files.Waits(state, message))
        {
            return new Decision<Conversation>(Files.Forget(state, message), [Life.Tell(state, Phrase.Of("talk.unsent"))], []);
        }

        return Notes.Lift(Decision<Conversation>.Stay(state, Flood.Behind(new ToDesk.Withdraw(state.Id, message), state.OfSeeker, turn)), message, turn);
    }

    private static Effect Counted(Conversation state) => new Effect.Count("message-from-seeker", state.Topic, state.Id);
}
