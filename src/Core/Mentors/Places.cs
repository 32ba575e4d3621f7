using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Mentors;

/// <summary>The private channel of a mentor who joined: where it could not be made it is tried again until it is there.</summary>
internal static class Places
{
    private static readonly TimeSpan Again = TimeSpan.FromHours(1);

    public static Decision<MentorsState> Ended(MentorsState state, MentorsInput.PlaceEnded ended, DateTimeOffset at)
    {
        var record = state.Of(ended.Mentor);
        return record.Joined switch
        {
            null or { HasPlace: true } => Decision<MentorsState>.Stay(state),
            { Ended: not null } when !ended.Made => Decision<MentorsState>.Stay(state),
            { } when !ended.Made => Decision<MentorsState>.Stay(state, new StartTimer("place:" + ended.Mentor, at + Again, new MentorsInput.PlaceDue(ended.Mentor))),
            { } joined => Decision<MentorsState>.Stay(
                state.With(ended.Mentor, record with { Joined = joined with { HasPlace = true } }),
                new ToDesk.TellMentor(ended.Mentor, Phrase.Of(joined.Ended is null ? "desk.welcome" : "desk.removed-you").To(joined.Address))),
        };
    }

    public static Decision<MentorsState> Due(MentorsState state, MentorId mentor) => Decision<MentorsState>.Stay(state, [.. Wanted(state).Where(place => place.Mentor == mentor)]);

    /// <summary>Those that are still to be made.</summary>
    public static IEnumerable<ToDesk.MakePlace> Wanted(MentorsState state) => state.Mentors
        .Where(record => record.Value.Joined is { HasPlace: false, Ended: null })
        .Select(record => new ToDesk.MakePlace(record.Key, record.Value.Joined!.Name));
}
