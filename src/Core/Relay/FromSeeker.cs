using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>What the seeker writes, on its way to the room.</summary>
internal static class FromSeeker
{
    public static Decision<Conversation> Said(Conversation state, RelayInput.Passed passed)
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
            return Said(state, passed with { Content = passed.Content.Passable() }).And(Life.Tell(state, Refusals.PartlyPassable(kind)));
        }

        return Files.NeedsAsking(passed.Content)
            ? Files.AskSeeker(state, new Unasked(passed.Message, passed.Content, passed.ReplyTo, FromSeeker: true))
            : Pass(state, passed.Message, passed.Content, passed.ReplyTo);
    }

    public static Decision<Conversation> Pass(Conversation state, MessageId message, Content content, MessageId? replyTo) => Decision<Conversation>.Stay(
        state,
        new ToDesk.Pass(state.Id, message, content, replyTo),
        new Effect.Count("message-from-seeker", state.Topic, state.Id));

    public static Decision<Conversation> Edited(Conversation state, RelayInput.Changed changed)
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
            return Edited(state, changed with { Content = changed.Content.Passable() }).And(Life.Tell(state, Refusals.PartlyPassable(kind)));
        }

        return Files.Waits(state, changed.Message)
            ? Decision<Conversation>.Stay(Files.Edit(state, changed.Message, changed.Content))
            : Decision<Conversation>.Stay(state, new ToDesk.Edit(state.Id, changed.Message, changed.Content));
    }

    public static Decision<Conversation> Unsent(Conversation state, RelayInput.Unsent unsent)
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

        return Decision<Conversation>.Stay(state, new ToDesk.Withdraw(state.Id, message));
    }
}
