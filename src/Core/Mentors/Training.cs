namespace MentorBot.Core.Mentors;

/// <summary>A training that a mentor went through, as the settings have it or the coordinator wrote it down.</summary>
/// <param name="ValidUntil">The last day on which it counts; null where it does not run out.</param>
public sealed record Training(string Topic, DateOnly Date, DateOnly? ValidUntil)
{
    public bool IsValid(DateOnly today) => ValidUntil is not { } last || today <= last;

    /// <summary>Who was trained again is not asked about the time before; of two on one day the one counts that was written down last.</summary>
    public static IEnumerable<Training> Latest(IEnumerable<Training> all) =>
        all.GroupBy(training => AsWords(training.Topic), StringComparer.OrdinalIgnoreCase).Select(same => same.OrderBy(training => training.Date).Last());

    /// <summary>Capitals and spaces are no other topic.</summary>
    private static string AsWords(string topic) => string.Join(' ', topic.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
