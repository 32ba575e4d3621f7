using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// A talk can stay with its mentor. When it is over she can say so with one tap and no words: her supervisor hears who and after which talk, and nothing
/// of what was said; and nobody new is given to her until she says that she is available.
/// </summary>
internal static class Debrief
{
    /// <summary>The question of the button. Stored: never renamed.</summary>
    public const string Question = "heavy";

    /// <summary>The same at every end, so that it tells nothing of how it came.</summary>
    public static Effect Offer(Conversation state) => new ToDesk.Tell(state.Id, Phrase.Of("desk.heavy-ask"), [[Option.Of(Question, "", "button.heavy")]], null);

    public static Decision<Conversation> Asked(Conversation state, RelayTurn turn)
    {
        if (state is not { Phase: Phase.Ended, Mentor: { } mentor, Debriefed: false })
        {
            return Decision<Conversation>.Stay(state, new ToDesk.Tell(state.Id, Phrase.Of("desk.old-button"), [], null));
        }

        return new Decision<Conversation>(
            state with { Debriefed = true },
            [
                new ToDesk.TellRole(Role.Supervisor, Phrase.Of("alarm.debrief", ("mentor", turn.House.AliasOf(mentor) ?? ""), ("code", state.Code))),
                new ToDesk.Tell(state.Id, Phrase.Of("desk.heavy-thanks"), [], null),
                new Effect.Count("debrief-asked", state.Topic, state.Id),
            ],
            [new MatchingInput.RestNeeded(mentor)]);
    }
}
