using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Matching;

/// <summary>
/// A pause that staff gives a mentor: nobody new for her, and the talks that she has go on. She is told who gave it. She can't end it, and staff does not end a break of
/// her own: each lasts until the side that began it has ended it. She is not called for the crisis service either (<see cref="DutyRoster"/>).
/// </summary>
internal static class GivenPauses
{
    internal static Decision<MatchingState> Given(MatchingState state, MatchingInput.PauseGiven given, House house) => (given.Pause, state.PausedBy(given.Mentor)) switch
    {
        (true, null) => Begun(state with { GivenPauses = new Dictionary<MentorId, StaffId>(state.GivenPauses ?? new Dictionary<MentorId, StaffId>()) { [given.Mentor] = given.By } }, given, house),
        (true, _) => Answer(state, given, DutyRoster.InEffect(house, state).Service is { Duty.Count: 0 } ? "desk.pause-given-last" : "desk.pause-given"),
        (false, null) => Answer(state, given, "desk.pause-none"),
        _ => Answer(Without(state, given.Mentor), given, "desk.pause-lifted").And(ToMentor(given, "desk.unpaused-by", house)),
    };

    /// <summary>Both hear what follows for the crisis service, and staff when nobody is left there who could be called.</summary>
    private static Decision<MatchingState> Begun(MatchingState next, MatchingInput.PauseGiven given, House house)
    {
        var wasOnDuty = house.Service?.Has(given.Mentor) == true;
        return Answer(next, given, DutyRoster.InEffect(house, next).Service is { Duty.Count: 0 } ? "desk.pause-given-last" : wasOnDuty ? "desk.pause-given-duty" : "desk.pause-given")
            .And(ToMentor(given, wasOnDuty ? "desk.paused-by-duty" : "desk.paused-by", house));
    }

    internal static MatchingState Without(MatchingState state, MentorId mentor) => state.PausedBy(mentor) is null
        ? state
        : state with { GivenPauses = state.GivenPauses!.Where(pause => pause.Key != mentor).ToDictionary() is { Count: > 0 } left ? left : null };

    /// <summary>Who is no longer of the staff has no name there.</summary>
    internal static string Name(StaffId staff, House house) => house.Member(staff)?.Name ?? staff.Value;

    private static ToDesk.TellMentor ToMentor(MatchingInput.PauseGiven given, string phrase, House house) => new(given.Mentor, Phrase.Of(phrase, ("name", Name(given.By, house))));

    private static Decision<MatchingState> Answer(MatchingState state, MatchingInput.PauseGiven given, string phrase) => Decision<MatchingState>.Stay(state, new ToDesk.Answer(given.Ask, Phrase.Of(phrase, ("mentor", given.Alias))));
}
