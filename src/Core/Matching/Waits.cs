using MentorBot.Core.Engine;

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

    /// <summary>She has just been told that nobody is free.</summary>
    public static Decision<MatchingState> Begin(Decision<MatchingState> decision, Waiting waiting, DateTimeOffset at, House house)
    {
        var begun = waiting with { Since = at };
        return (decision with { Next = decision.Next.Put(begun) }).And(Timer(begun, house));
    }

    /// <summary>When it will have become long for whoever has been told that she waits.</summary>
    public static IReadOnlyList<Effect> Timer(Waiting? waiting, House house) => waiting is { IsTold: false, Since: { } since } && house.Care?.Waiting is { } patience
        ? [new Effect.StartTimer("waits:" + waiting.Conversation, since + patience, new MatchingInput.WaitsLong(waiting.Conversation))]
        : [];

    /// <summary>The coordinator hears once of each who waits too long, and nothing of who it is.</summary>
    public static Decision<MatchingState> Long(MatchingState state, MatchingInput.WaitsLong waits, DateTimeOffset at, House house)
    {
        if (state.Queue.FirstOrDefault(waiting => waiting.Conversation == waits.Conversation) is not { Chooses: false, IsTold: false, Since: { } since } waiting || !(since + house.Care?.Waiting <= at))
        {
            return Decision<MatchingState>.Stay(state);
        }

        var words = Phrase.Of("alarm.waits-long", ("hours", $"{(int)(at - since).TotalHours}"), ("waiting", $"{state.Queue.Count(other => !other.Chooses)}")).With("language", Phrase.Of("language." + waiting.Language));
        return Decision<MatchingState>.Stay(state.Put(waiting with { IsTold = true }), new Effect.ToDesk.TellRole(Role.Coordinator, words));
    }

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
