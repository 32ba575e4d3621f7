namespace MentorBot.Core.Referrals;

/// <summary>Which services must be checked, and by whom.</summary>
internal static class Upkeep
{
    /// <summary>So long a check counts.</summary>
    private const int Months = 6;

    /// <summary>The most that one person is asked for in a month.</summary>
    public const int MostEach = 5;

    /// <summary>
    /// The most in need first: those that something was said of, the more often the sooner; then those that people are shown; then those that were never checked, and the longest ago.
    /// What a coordinator knows to have changed needs nobody to call there.
    /// </summary>
    public static IReadOnlyList<Service> Stale(ReferralsState state, IServiceFinder directory, DateOnly today) =>
    [
        .. from service in directory.All
           where service.IsActive
           let record = state.Of(service.Called)
           let last = Last(service, record)
           where record.Change is null && (record.Reports is not null || last is null || last < today.AddMonths(-Months))
           orderby record.Times descending, service.CanBeReached descending, last ?? DateOnly.MinValue, service.Called
           select service,
    ];

    /// <summary>One after the other, so that nobody has more than one above another; what is left over is nobody's.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Split<T>(IReadOnlyList<T> all, int hands) =>
        [.. Enumerable.Range(0, hands).Select(hand => (IReadOnlyList<T>)[.. all.Take(hands * MostEach).Where((_, place) => place % hands == hand)])];

    /// <summary>Null for never.</summary>
    public static DateOnly? Last(Service service, ServiceRecord record) => record.Check is { } check && !(service.Checked > check.Day) ? check.Day : service.Checked;
}
