using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Relay;

/// <summary>
/// How sends ended. A failure is told to who is concerned, on the side where it can still be told; it never causes another
/// telling about itself, so two broken sides can't talk each other into a storm.
/// </summary>
internal static class Sends
{
    public static Decision<Conversation> Ended(Conversation state, RelayInput.SendEnded ended, RelayTurn turn) => ended.ToSeeker
        ? ToSeekerEnded(state, ended)
        : Notes.Ended(ToRoomEnded(state, ended), ended, turn);

    private static Decision<Conversation> ToSeekerEnded(Conversation state, RelayInput.SendEnded ended)
    {
        var reached = ended.End switch
        {
            SendEnd.Unreachable when state.Reachable => state with { Reachable = false },
            SendEnd.Arrived when !state.Reachable => state with { Reachable = true },
            _ => state,
        };
        if (ended.Message is not { } message)
        {
            return Decision<Conversation>.Stay(reached);
        }

        if (ended is { What: SendKind.Pass, End: SendEnd.Unusable or SendEnd.WithoutFile })
        {
            return Decision<Conversation>.Stay(
                ended.More == true ? Remember(reached, message) : Forget(reached, message),
                new ToDesk.SetMark(state.Id, message, Mark.Failed),
                new ToDesk.Tell(state.Id, ended.File is { } number ? Numbered("desk.file-unusable-one", number) : Refusals.NotArrived(ended.End), [], message));
        }

        if (ended.What == SendKind.Pass && ended.End != SendEnd.Delayed && state.Flawed?.Contains(message) == true)
        {
            // Why is told already, beside the file that did not arrive.
            return Decision<Conversation>.Stay(Forget(reached, message), new ToDesk.SetMark(state.Id, message, Mark.Failed));
        }

        IReadOnlyList<Effect> effects = (ended.What, ended.End) switch
        {
            (SendKind.Pass, SendEnd.Arrived) => [new ToDesk.SetMark(state.Id, message, Mark.Delivered)],
            (SendKind.Pass, SendEnd.Delayed) => [new ToDesk.SetMark(state.Id, message, Mark.Waiting)],
            (SendKind.Pass, _) => [new ToDesk.SetMark(state.Id, message, Mark.Failed), new ToDesk.Tell(state.Id, Refusals.NotArrived(ended.End), [], message)],
            (_, SendEnd.Arrived or SendEnd.Delayed or SendEnd.Unseen) => [],

            // Where it can't be taken out of the chat any more it is taken back in words.
            (SendKind.Withdraw, SendEnd.Refused) when state.IsLive => [Life.Tell(state, Phrase.Of("talk.withdrawn")), new ToDesk.Tell(state.Id, Phrase.Of("desk.withdraw-told"), [], null)],
            (SendKind.Withdraw, _) => [new ToDesk.Tell(state.Id, Phrase.Of("desk.withdraw-failed"), [], null)],
            (_, SendEnd.Gone) => [new ToDesk.Tell(state.Id, Phrase.Of("desk.edit-nothing"), [], message)],
            _ => [new ToDesk.Tell(state.Id, Phrase.Of("desk.edit-failed"), [], message)],
        };
        return Decision<Conversation>.Stay(reached, effects);
    }

    private static Decision<Conversation> ToRoomEnded(Conversation state, RelayInput.SendEnded ended)
    {
        IReadOnlyList<Effect> effects = (ended.What, ended.End) switch
        {
            (SendKind.Withdraw, SendEnd.Arrived) => [Life.Tell(state, Phrase.Of("talk.unsent"))],
            (SendKind.Withdraw, SendEnd.Unseen) => [Life.Tell(state, Phrase.Of("talk.unsent-unseen"))],
            (SendKind.Pass, SendEnd.Arrived) when ended.Message is { } message => [new ToSeeker.SetMark(state.Seeker, state.Id, message, Mark.Delivered)],
            (_, SendEnd.Arrived or SendEnd.Delayed or SendEnd.Unseen) => [],
            (SendKind.Pass, SendEnd.Unusable or SendEnd.WithoutFile) when ended.File is { } number => [Life.Tell(state, Numbered("talk.file-unusable-one", number))],
            (SendKind.Pass, SendEnd.Unusable) => [Life.Tell(state, Phrase.Of("talk.file-unusable"))],
            (SendKind.Pass, SendEnd.WithoutFile) => [Life.Tell(state, Phrase.Of("talk.file-left-out"))],
            (SendKind.Pass, _) => [Life.Tell(state, Phrase.Of("talk.not-passed")), new ToDesk.TellRole(Role.Operator, Phrase.Of("alarm.room-refused", ("code", state.Code)))],
            (SendKind.Withdraw, _) => [Life.Tell(state, Phrase.Of("talk.unsend-failed"))],
            (SendKind.Edit, SendEnd.Gone) => [Life.Tell(state, Phrase.Of("talk.edit-late"))],
            (SendKind.Edit, _) => [Life.Tell(state, Phrase.Of("talk.edit-failed"))],
            _ => [],
        };
        return Decision<Conversation>.Stay(state, effects);
    }

    private static Phrase Numbered(string phrase, int number) => Phrase.Of(phrase, ("number", $"{number}"));

    private static Conversation Remember(Conversation state, MessageId message) => state.Flawed?.Contains(message) == true
        ? state
        : state with { Flawed = [.. (state.Flawed ?? []).TakeLast(Conversation.MostFiles - 1), message] };

    private static Conversation Forget(Conversation state, MessageId message) => state.Flawed?.Contains(message) != true
        ? state
        : state with { Flawed = state.Flawed.Count == 1 ? null : [.. state.Flawed.Where(flawed => flawed != message)] };
}
