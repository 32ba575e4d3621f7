using MentorBot.Core.Engine;

namespace MentorBot.Core.Matching;

/// <summary>
/// Gives each conversation the first mentor of the roster who has room for it. A mentor who speaks the seeker's language is
/// free for her; when nobody of the whole roster speaks it, any mentor is. Who finds nobody keeps her place in the queue, and
/// every released conversation serves the first in the queue whom the freed mentor can serve.
/// </summary>
public sealed class MatchingMachine : Machine<MatchingState>
{
    public const string Name = "matching";

    public override string Kind => Name;

    public override MatchingState Initial => MatchingState.Empty;

    public override SeekerId? SealedFor(StateKey key, MatchingState state) => null;

    public override Decision<MatchingState> Decide(MatchingState state, Arrival arrival, House house) => arrival.Input switch
    {
        MatchingInput.Wanted wanted => Want(state, wanted, house),
        MatchingInput.Taken taken => Take(state, taken),
        MatchingInput.Released released => Release(state, released, house),
        MatchingInput.Started => Serve(state, house),
        _ => Decision<MatchingState>.Stay(state),
    };

    private static Decision<MatchingState> Want(MatchingState state, MatchingInput.Wanted wanted, House house)
    {
        if (state.Talks.ContainsKey(wanted.Conversation) || state.Queue.Any(w => w.Conversation == wanted.Conversation))
        {
            return Decision<MatchingState>.Stay(state);
        }

        var next = state with { Queue = [.. state.Queue, new Waiting(wanted.Conversation, wanted.Language)] };
        var decision = Serve(next, house);
        return decision.Next.Talks.ContainsKey(wanted.Conversation)
            ? decision
            : decision.Then(new RelayInput.NobodyFree(wanted.Conversation, decision.Next.Queue.Count - 1));
    }

    /// <summary>Nobody waits for less because of it: a mentor who is over her capacity gets nobody new.</summary>
    private static Decision<MatchingState> Take(MatchingState state, MatchingInput.Taken taken) => state.Talks.ContainsKey(taken.Conversation)
        ? Decision<MatchingState>.Stay(state)
        : new Decision<MatchingState>(
            new MatchingState([.. state.Queue.Where(w => w.Conversation != taken.Conversation)], new Dictionary<ConversationId, MentorId>(state.Talks) { [taken.Conversation] = taken.Mentor }, state.LastCode + 1),
            [],
            [new RelayInput.MentorFound(taken.Conversation, taken.Mentor, $"K-{state.LastCode + 1:000}")]);

    private static Decision<MatchingState> Release(MatchingState state, MatchingInput.Released released, House house)
    {
        if (!state.Talks.ContainsKey(released.Conversation) && state.Queue.All(w => w.Conversation != released.Conversation))
        {
            return Decision<MatchingState>.Stay(state);
        }

        var talks = new Dictionary<ConversationId, MentorId>(state.Talks);
        talks.Remove(released.Conversation);
        return Serve(state with { Talks = talks, Queue = [.. state.Queue.Where(w => w.Conversation != released.Conversation)] }, house);
    }

    /// <summary>Goes through the queue in order; who can be served is served.</summary>
    private static Decision<MatchingState> Serve(MatchingState state, House house)
    {
        var queue = new List<Waiting>();
        var talks = new Dictionary<ConversationId, MentorId>(state.Talks);
        var found = new List<Input>();
        var code = state.LastCode;
        foreach (var waiting in state.Queue)
        {
            var mentor = FirstFree(state with { Talks = talks }, waiting.Language, house);
            if (mentor is null)
            {
                queue.Add(waiting);
                continue;
            }

            talks[waiting.Conversation] = mentor.Id;
            found.Add(new RelayInput.MentorFound(waiting.Conversation, mentor.Id, $"K-{++code:000}"));
        }

        return found.Count == 0 ? Decision<MatchingState>.Stay(state) : new Decision<MatchingState>(new MatchingState(queue, talks, code), [], found);
    }

    private static MentorCard? FirstFree(MatchingState state, string language, House house)
    {
        var spoken = house.Mentors.Any(m => m.Languages.Contains(language));
        return house.Mentors.FirstOrDefault(m => (!spoken || m.Languages.Contains(language)) && state.LoadOf(m.Id) < m.Capacity);
    }
}
