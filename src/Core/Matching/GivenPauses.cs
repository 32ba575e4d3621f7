using MentorBot.Core.Engine;
using static MentorBot.Core.Engine.Effect;

namespace MentorBot.Core.Matching;

/// <summary>
/// A pause that staff gives a mentor: nobody new for her, and the talks that she has go on. She is told who gave it. She can't end it, and staff does not end a break of
/// her own: each lasts until the side that began it has ended it.
/// </summary>
internal static class GivenPauses
{
    public static Decision<MatchingState> Given(MatchingState state, MatchingInput.PauseGiven given, House house) => (given.Pause, state.PausedBy(given.Mentor)) switch
    {
        (true, null) => Told(state with { GivenPauses = new Dictionary<MentorId, StaffId>(state.GivenPauses ?? new Dictionary<MentorId, StaffId>()) { [given.Mentor] = given.By } }, given, "desk.paused-by", "desk.pause-given", house),
        (true, _) => Answer(state, given, "desk.pause-given"),
        (false, null) => Answer(state, given, "desk.pause-none"),
        _ => Told(Without(state, given.Mentor), given, "desk.unpaused-by", "desk.pause-lifted", house),
    };

    public static MatchingState Without(MatchingState state, MentorId mentor) => state.PausedBy(mentor) is null
        ? state
        : state with { GivenPauses = state.GivenPauses!.Where(pause => pause.Key != mentor).ToDictionary() is { Count: > 0 } left ? left : null };

    /// <summary>Who is no longer of the staff has no name there.</summary>
    public static string Name(StaffId staff, House house) => house.Member(staff)?.Name ?? staff.Value;

    private static Decision<MatchingState> Told(MatchingState next, MatchingInput.PauseGiven given, string toMentor, string toStaff, House house) =>
        Answer(next, given, toStaff).And(new ToDesk.TellMentor(given.Mentor, Phrase.Of(toMentor, ("name", Name(given.By, house)))));

    private static Decision<MatchingState> Answer(MatchingState state, MatchingInput.PauseGiven given, string phrase) => Decision<MatchingState>.Stay(state, new ToDesk.Answer(given.Ask, Phrase.Of(phrase, ("mentor", given.Alias))));
}
