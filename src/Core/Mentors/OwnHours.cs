using MentorBot.Core.Hours;

namespace MentorBot.Core.Mentors;

/// <summary>When a mentor takes new people, as she says it herself; what she does not say is as the settings have it.</summary>
public sealed record OwnHours
{
    /// <summary>More days apart than this nobody keeps in her head either.</summary>
    public const int MostChanges = 40;

    public static readonly OwnHours None = new();

    /// <summary>Monday first; null for the week of the settings.</summary>
    public IReadOnlyList<IReadOnlyList<Stretch>>? Week { get; init; }

    /// <summary>Days that are otherwise, in order and never over each other; null for none.</summary>
    public IReadOnlyList<HoursChange>? Changes { get; init; }

    /// <param name="settings">As the organisation has them.</param>
    public OpeningHours Over(OpeningHours settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var week = Week is { } own ? settings with { Week = own, OnHolidays = null } : settings;
        return Changes is { } changes ? week with { Changes = [.. week.Changes, .. changes] } : week;
    }

    /// <summary>What was said of these days before no longer counts.</summary>
    public OwnHours As(DateOnly first, DateOnly last, IReadOnlyList<Stretch>? stretches)
    {
        var rest = (Changes ?? []).SelectMany(change => Outside(change, first, last));
        List<HoursChange> all = [.. stretches is null ? rest : rest.Append(new HoursChange(first, last, stretches))];
        return this with { Changes = all.Count > 0 ? [.. all.OrderBy(change => change.First)] : null };
    }

    /// <summary>Without days that are over; the very same where there are none. What began yesterday can go on after midnight.</summary>
    public OwnHours From(DateOnly today) => Changes is { } changes && changes.Any(change => change.Last < today.AddDays(-1))
        ? this with { Changes = changes.Where(change => change.Last >= today.AddDays(-1)).ToList() is { Count: > 0 } left ? left : null }
        : this;

    /// <summary>What says the same is the same.</summary>
    public bool Equals(OwnHours? other) => other is not null && Same(Week, other.Week, Enumerable.SequenceEqual) && Same(Changes, other.Changes, (one, two) => (one.First, one.Last) == (two.First, two.Last) && one.Stretches.SequenceEqual(two.Stretches));

    public override int GetHashCode() => HashCode.Combine(Week?.Count, Changes?.Count);

    private static bool Same<T>(IReadOnlyList<T>? one, IReadOnlyList<T>? two, Func<T, T, bool> same) =>
        one is null || two is null ? one is null && two is null : one.Count == two.Count && one.Zip(two).All(pair => same(pair.First, pair.Second));

    private static IEnumerable<HoursChange> Outside(HoursChange change, DateOnly first, DateOnly last)
    {
        if (change.Last < first || change.First > last)
        {
            return [change];
        }

        return new[] { change with { Last = first.AddDays(-1) }, change with { First = last.AddDays(1) } }.Where(part => part.First <= part.Last);
    }
}
