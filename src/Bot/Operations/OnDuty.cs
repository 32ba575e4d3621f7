using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Matching;

namespace MentorBot.Bot.Operations;

/// <summary>
/// Says of the crisis service who is on its list and is never called, and whether anybody can be at all: where nobody can, people in danger read that it is closed, and
/// nothing else would show it.
/// </summary>
internal static class OnDuty
{
    /// <param name="matching">Null where it can't be seen who has a pause.</param>
    public static IReadOnlyList<string> Faults(House house, MatchingState? matching, DateTimeOffset now)
    {
        if (house.Service is not { } service)
        {
            return [];
        }

        var never = service.Duty.Where(worker => Never(service, worker, matching, house, now) is not null).ToList();
        return
        [
            .. never.Select(worker => $"{worker.Mentor.Value} ({house.AliasOf(worker.Mentor)}) is on duty in the crisis service and is not called: {Never(service, worker, matching, house, now)}."),
            .. never.Count == service.Duty.Count ? ["Nobody can be called for the crisis service: whoever needs it reads that it is closed. Mend crisis in settings.yaml, or take it out there."] : Array.Empty<string>(),
        ];
    }

    private static string? Never(CrisisService service, DutyWorker worker, MatchingState? matching, House house, DateTimeOffset now) =>
        matching?.PausedBy(worker.Mentor) is not null ? "a pause from staff, until /unpause-mentor"
        : matching?.IsLeaving(worker.Mentor) == true ? "she leaves (/leave)"
        : service.Hours.At(now, house.Zone) is { IsOpen: false, Next: null } ? "the service is never open (crisis.hours)"
        : (service with { Duty = [worker] }).At(house, now) is { IsOpen: false, Next: null } ? "crisis.duty-hours and crisis.hours have no time in common"
        : null;
}
