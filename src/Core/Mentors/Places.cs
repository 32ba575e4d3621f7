using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Mentors;

/// <summary>The private channel of a mentor who joined: where it could not be made it is tried again until it is there, and where somebody has deleted it, it is made again.</summary>
internal static class Places
{
    private static readonly TimeSpan Again = TimeSpan.FromHours(1);

    /// <summary>Whoever deletes it a second time soon after means it: then rooms say that they can't be opened, and people see to it.</summary>
    private static readonly TimeSpan Seldom = TimeSpan.FromDays(1);

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
                new ToDesk.TellMentor(ended.Mentor, Phrase.Of(joined.Ended is not null ? "desk.removed-you" : joined.Remade is null ? "desk.welcome" : "desk.place-again").To(joined.Address))),
        };
    }

    public static Decision<MentorsState> Lost(MentorsState state, MentorId mentor, DateTimeOffset at)
    {
        var record = state.Of(mentor);
        return record.Joined is { HasPlace: true, Ended: null } joined && !(joined.Remade + Seldom > at)
            ? Decision<MentorsState>.Stay(
                state.With(mentor, record with { Joined = joined with { HasPlace = false, Remade = at } }),
                new ToDesk.MakePlace(mentor, joined.Name),
                new ToDesk.TellRole(Role.Coordinator, Phrase.Of("alarm.place-lost", ("mentor", joined.Name))))
            : Decision<MentorsState>.Stay(state);
    }

    public static Decision<MentorsState> Due(MentorsState state, MentorId mentor) => Decision<MentorsState>.Stay(state, [.. Wanted(state).Where(place => place.Mentor == mentor)]);

    /// <summary>Those that are still to be made.</summary>
    public static IEnumerable<ToDesk.MakePlace> Wanted(MentorsState state) => state.Mentors
        .Where(record => record.Value.Joined is { HasPlace: false, Ended: null })
        .Select(record => new ToDesk.MakePlace(record.Key, record.Value.Joined!.Name));
}
