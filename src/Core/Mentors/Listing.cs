using MentorBot.Core.Engine;

namespace MentorBot.Core.Mentors;

/// <summary>All mentors, approved or not, and what keeps each from being offered; who has a break, and how many talks, is known where people are given away.</summary>
internal static class Listing
{
    public static Decision<MentorsState> All(MentorsState state, MentorsInput.Commanded asked, DateOnly today, House house) => Decision<MentorsState>.Stay(state).Then(new MatchingInput.ListAsked(
        asked.Ask,
        [.. Roster.Everybody(house, state).Select(card => Line(card, state.Of(card.Id), today, house))]));

    private static MentorLine Line(MentorCard card, MentorRecord record, DateOnly today, House house) =>
        new(card.Id, card.Alias, card.Capacity, Readiness.Of(card, record, house, today)) { HasProposed = record.Joined?.Proposed is null ? null : true };
}
