namespace MentorBot.Core.Mentors;

/// <summary>A training that a mentor went through, as the settings have it or the coordinator wrote it down.</summary>
/// <param name="ValidUntil">The last day on which it counts; null where it does not run out.</param>
public sealed record Training(string Topic, DateOnly Date, DateOnly? ValidUntil)
{
    public bool IsValid(DateOnly today) => ValidUntil is not { } last || today <= last;

    /// <summary>Who was trained again is not asked about the time before.</summary>
    public static IEnumerable<Training> Latest(IEnumerable<Training> all) => all.GroupBy(training => training.Topic, StringComparer.Ordinal).Select(same => same.MaxBy(training => training.Date)!);
}
