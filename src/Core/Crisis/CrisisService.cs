using MentorBot.Core.Engine;
using MentorBot.Core.Hours;

namespace MentorBot.Core.Crisis;

/// <summary>A mentor of the roster who answers calls.</summary>
/// <param name="Hours">When she does; null for whenever the service is open.</param>
public sealed record DutyWorker(MentorId Mentor, OpeningHours? Hours);

/// <summary>The organisation's own crisis service.</summary>
/// <param name="Duty">In the order in which they are called; without those to whom staff has given a pause.</param>
/// <param name="Patience">So long after one was called the next one is.</param>
public sealed record CrisisService(OpeningHours Hours, IReadOnlyList<DutyWorker> Duty, TimeSpan Patience)
{
    /// <summary>More openings than this nobody looks ahead.</summary>
    private const int MostTries = 100;

    /// <summary>Whoever is next; null when all who are on duty now were called, or the service has closed meanwhile.</summary>
    public MentorCard? After(IReadOnlyList<MentorId> called, House house, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(house);
        return !Hours.At(at, house.Zone).IsOpen ? null : Duty
            .Where(worker => !called.Contains(worker.Mentor) && worker.Hours?.At(at, house.Zone).IsOpen != false)
            .Select(worker => house.Mentor(worker.Mentor))
            .FirstOrDefault(mentor => mentor is not null);
    }

    /// <summary>Whether somebody is on duty, and if not, when somebody is next. Open hours in which nobody has duty are closed ones for whoever needs help.</summary>
    public Opening At(House house, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(house);
        var workers = Duty.Where(worker => house.Mentor(worker.Mentor) is not null).Select(worker => worker.Hours ?? Hours).ToList();
        for (var (moment, tries) = ((DateTimeOffset?)at, 0); moment is { } then && tries < MostTries; tries++)
        {
            var (door, duty) = (Hours.At(then, house.Zone), workers.ConvertAll(hours => hours.At(then, house.Zone)));
            if (door.IsOpen && duty.Exists(one => one.IsOpen))
            {
                return then == at ? new Opening(true, null, null) : new Opening(false, null, then);
            }

            moment = door.IsOpen ? duty.Min(one => one.Next) : door.Next;
        }

        return new Opening(false, null, null);
    }

    public bool Has(MentorId mentor) => Duty.Any(worker => worker.Mentor == mentor);
}
