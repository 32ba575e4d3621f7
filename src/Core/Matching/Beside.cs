using MentorBot.Core.Engine;

namespace MentorBot.Core.Matching;

/// <summary>A mentor who has talks writes in her channel and not in the thread of one. It reaches nobody and she may think that it did, so she is told; not at every word that she has with her team there.</summary>
internal static class Beside
{
    private static readonly TimeSpan Again = TimeSpan.FromHours(1);

    public static Decision<MatchingState> Wrote(MatchingState state, MentorId mentor, DateTimeOffset at)
    {
        var share = state.ShareOf(mentor);
        if (!state.Talks.Values.Contains(mentor) || share.Beside + Again > at)
        {
            return Decision<MatchingState>.Stay(state);
        }

        var shares = new Dictionary<MentorId, Share>(state.Shares ?? new Dictionary<MentorId, Share>()) { [mentor] = share with { Beside = at } };
        return Decision<MatchingState>.Stay(state with { Shares = shares }, new Effect.ToDesk.TellMentor(mentor, Phrase.Of("desk.beside-thread")));
    }
}
