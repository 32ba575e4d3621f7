namespace MentorBot.Core.Matching;

/// <summary>
/// How long people have waited here of late, and what may be said of it to somebody who begins to wait.
///
/// Theory of operation. Only those are counted for whom nobody was free: who gets a mentor at once says nothing of waiting. A time is said when
/// three of four got their mentor within it, among five at least. Who gave up earlier than that time says nothing of it; who gave up later, and who
/// still waits longer, had no mentor within it. Without such a time nothing is said.
/// </summary>
internal static class Waits
{
    public const int MostKept = 30;

    private const int FewestToSay = 5;

    /// <summary>What was two months ago says nothing of today.</summary>
    private const int DaysThatCount = 60;

    /// <summary>The times that are said, in hours: nothing finer is known.</summary>
    private static readonly int[] Rounded = [1, 3, 6, 12, 24, 2 * 24, 3 * 24, 7 * 24];

    public static MatchingState Remember(MatchingState state, Waiting waiting, DateTimeOffset at, bool gaveUp)
    {
        if (waiting.Since is not { } since)
        {
            return state;
        }

        var wait = new Wait(Day(at), (int)Math.Max(0, (at - since).TotalMinutes)) { GaveUp = gaveUp };
        return state with { Waits = [.. (state.Waits ?? []).TakeLast(MostKept - 1), wait] };
    }

    /// <summary>Within how many hours most people got their mentor; null where that can't be said.</summary>
    public static int? UsualHours(MatchingState state, DateTimeOffset at)
    {
        var waits = (state.Waits ?? []).Where(wait => wait.Day.AddDays(DaysThatCount) >= Day(at)).ToList();
        foreach (var hours in Rounded)
        {
            var within = waits.Count(wait => !wait.GaveUp && wait.Minutes <= hours * 60);
            var longer = waits.Count(wait => wait.Minutes > hours * 60) + state.Queue.Count(waiting => waiting.Since is { } since && since.AddHours(hours) < at);
            if (within + longer >= FewestToSay && within * 4 >= (within + longer) * 3)
            {
                return hours;
            }
        }

        return null;
    }

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
