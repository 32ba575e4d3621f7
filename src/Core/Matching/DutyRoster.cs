using MentorBot.Core.Engine;

namespace MentorBot.Core.Matching;

/// <summary>
/// Who on the list of the crisis service is called. Whoever calls is somebody new, so nobody is who was told that nobody new is sent to her: she was given a pause by staff, or leaves.
/// </summary>
public static class DutyRoster
{
    /// <summary>The house whose crisis service calls nobody else. The very same where it changes nothing.</summary>
    public static House InEffect(House house, MatchingState state)
    {
        ArgumentNullException.ThrowIfNull(house);
        ArgumentNullException.ThrowIfNull(state);
        return house.Service is { } service && !service.Duty.All(worker => IsCalled(worker.Mentor, state))
            ? house with { Service = service with { Duty = [.. service.Duty.Where(worker => IsCalled(worker.Mentor, state))] } }
            : house;
    }

    private static bool IsCalled(MentorId mentor, MatchingState state) => state.PausedBy(mentor) is null && !state.IsLeaving(mentor);
}
