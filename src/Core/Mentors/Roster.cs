using System.Runtime.CompilerServices;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Mentors;

/// <summary>
/// The roster in effect: the mentors of the settings, and behind them those who joined and were approved, each with all the trainings that are recorded and
/// the hours that she has said of herself.
/// Every machine is given a house with it. It is put together once for each state of the mentors, and again only when the house itself is another.
/// </summary>
public static class Roster
{
    private static readonly ConditionalWeakTable<MentorsState, Composed> Known = [];

    /// <summary>The very same house where nothing is added to it.</summary>
    public static House InEffect(House house, MentorsState state)
    {
        ArgumentNullException.ThrowIfNull(house);
        ArgumentNullException.ThrowIfNull(state);
        if (state.Mentors.Count == 0)
        {
            return house;
        }

        if (Known.TryGetValue(state, out var composed) && (ReferenceEquals(composed.From, house) || ReferenceEquals(composed.House, house)))
        {
            return composed.House;
        }

        composed = new Composed(house, Compose(house, state));
        Known.AddOrUpdate(state, composed);
        return composed.House;
    }

    /// <summary>Everybody who is or wants to be a mentor, approved or not. Who was removed is neither.</summary>
    public static IEnumerable<MentorCard> Everybody(House house, MentorsState state)
    {
        ArgumentNullException.ThrowIfNull(house);
        ArgumentNullException.ThrowIfNull(state);
        return OfSettings(house).Select(mentor => Recorded(mentor, state)).Concat(JoinedOf(house, state).Select(joined => Recorded(joined.Value.Joined!.Card(joined.Key), state)));
    }

    /// <summary>Approved or not; null for nobody.</summary>
    public static MentorCard? Find(House house, MentorsState state, MentorId mentor) => Everybody(house, state).FirstOrDefault(card => card.Id == mentor);

    /// <summary>Those who were removed.</summary>
    public static IEnumerable<MentorCard> Former(MentorsState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Mentors.Where(record => record.Value.Joined is { Ended: not null }).OrderBy(record => record.Value.Joined!.Number).Select(record => record.Value.Joined!.Card(record.Key));
    }

    /// <summary>Those whom the settings name. Who is in both is there as the settings have her.</summary>
    private static IReadOnlyList<MentorCard> OfSettings(House house) => house.Named ?? house.Mentors;

    private static House Compose(House house, MentorsState state)
    {
        var approved = JoinedOf(house, state).Where(joined => joined.Value.Joined!.Approved is not null).Select(joined => Recorded(joined.Value.Joined!.Card(joined.Key), state)).ToList();
        var former = Former(state).Where(card => state.Of(card.Id).Joined!.Approved is not null).ToList();
        var named = OfSettings(house);
        return approved.Count == 0 && former.Count == 0 && house.Named is null && state.Mentors.Values.All(record => record is { Trained: null, Hours: null })
            ? house
            : house with { Named = named, Mentors = [.. named.Select(mentor => Recorded(mentor, state)), .. approved], Former = former };
    }

    private static IEnumerable<KeyValuePair<MentorId, MentorRecord>> JoinedOf(House house, MentorsState state) => state.Mentors
        .Where(record => record.Value.Joined is { Ended: null } && OfSettings(house).All(mentor => mentor.Id != record.Key))
        .OrderBy(record => record.Value.Joined!.Number);

    private static MentorCard Recorded(MentorCard mentor, MentorsState state)
    {
        var record = state.Of(mentor.Id);
        return record is { Trained: null, Hours: null }
            ? mentor
            : mentor with { Trained = [.. mentor.Trained, .. record.Trained ?? []], Hours = record.Hours?.Over(mentor.Hours) ?? mentor.Hours };
    }

    private sealed record Composed(House From, House House);
}
