using MentorBot.Core.Engine;

namespace MentorBot.Core.Matching;

/// <summary>
/// Who could take a conversation, who fits best first: by topic, then by how full she is, then whoever was offered less, then whoever waits longest
/// for a new talk, then the order of the roster. Outside of her hours a mentor is there for nobody new. A mentor who speaks the seeker's language is there for her; when nobody of the whole roster
/// speaks it, any mentor is.
/// </summary>
internal static class Ranking
{
    /// <summary>A choice of more is a burden.</summary>
    public const int MostOffered = 5;

    /// <param name="not">Whom she has had already.</param>
    public static IEnumerable<MentorCard> Of(MatchingState state, string language, string? topic, IReadOnlyList<MentorId> not, DateTimeOffset at, House house) => Speakers(language, house)
        .Where(mentor => !not.Contains(mentor.Id) && IsOn(state, mentor, at, house) && HasRoom(state, mentor, topic, house))
        .OrderBy(mentor => topic is not null && mentor.Topics.Contains(topic) ? 0 : 1)
        .ThenBy(mentor => (double)state.LoadOf(mentor.Id) / mentor.Capacity)
        .ThenBy(mentor => state.ShareOf(mentor.Id).Offers)
        .ThenBy(mentor => state.ShareOf(mentor.Id).Given ?? DateTimeOffset.MinValue);

    /// <summary>Those among whom she chooses, whom she had before first; none where nobody tells a story to choose by.</summary>
    public static IReadOnlyList<MentorCard> ToChoose(MatchingState state, Waiting waiting, DateTimeOffset at, House house)
    {
        var offered = Of(state, waiting.Language, waiting.Topic, waiting.Not ?? [], at, house).OrderBy(mentor => mentor.Id == waiting.Before ? 0 : 1).Take(MostOffered).ToList();
        return offered.Exists(mentor => mentor.StoryIn(waiting.Language) is not null) ? offered : [];
    }

    /// <summary>Whether anybody who could take her takes new people at all, with room or without.</summary>
    public static bool IsAnybodyOn(MatchingState state, string language, DateTimeOffset at, House house) => Speakers(language, house).Any(mentor => IsOn(state, mentor, at, house));

    public static int Weight(string? topic, House house) => topic is null ? 1 : house.Weights.GetValueOrDefault(topic, 1);

    public static bool IsOn(MatchingState state, MentorCard mentor, DateTimeOffset at, House house) => state.IsOn(mentor.Id) && mentor.Hours.At(at, house.Zone).IsOpen;

    private static IEnumerable<MentorCard> Speakers(string language, House house)
    {
        var speakers = house.Mentors.Where(mentor => mentor.Languages.Contains(language)).ToList();
        return speakers.Count > 0 ? speakers : house.Mentors;
    }

    /// <summary>Who has nothing else can take the heaviest.</summary>
    private static bool HasRoom(MatchingState state, MentorCard mentor, string? topic, House house) =>
        state.LoadOf(mentor.Id) is var load && (load == 0 || load + Weight(topic, house) <= mentor.Capacity);
}
