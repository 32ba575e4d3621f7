using MentorBot.Core.Engine;

namespace MentorBot.Core.Matching;

/// <summary>A conversation that waits for a mentor.</summary>
public sealed record Waiting(ConversationId Conversation, string Language);

/// <summary>Who waits, in order, and who is busy with what. One for the organisation, so two seekers can never get the same last place.</summary>
/// <param name="Talks">Open conversations and their mentors.</param>
/// <param name="LastCode">The number that the last room got.</param>
public sealed record MatchingState(IReadOnlyList<Waiting> Queue, IReadOnlyDictionary<ConversationId, MentorId> Talks, int LastCode)
{
    public static readonly MatchingState Empty = new([], new Dictionary<ConversationId, MentorId>(), 0);

    public int LoadOf(MentorId mentor)
    {
        var load = 0;
        foreach (var held in Talks.Values)
        {
            load += held == mentor ? 1 : 0;
        }

        return load;
    }
}
