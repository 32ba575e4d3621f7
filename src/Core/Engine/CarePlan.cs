namespace MentorBot.Core.Engine;

/// <summary>After how long somebody is reminded, and a silence is asked about. Null for a step that is never taken; those behind it are not either.</summary>
/// <param name="Remind">From her word without an answer to the reminder in the room.</param>
/// <param name="Escalate">From the reminder to the coordinator.</param>
/// <param name="Waiting">From the moment when nobody was free for her to the coordinator.</param>
/// <param name="Ask">From her mentor's last word, without one of hers, to the question whether she is still there.</param>
/// <param name="Close">From that question to the end of the conversation.</param>
public sealed record CarePlan(TimeSpan? Remind, TimeSpan? Escalate, TimeSpan? Waiting, TimeSpan? Ask, TimeSpan? Close)
{
    /// <summary>The coordinator hears every Monday how the mentors are, where there is something to say.</summary>
    public bool IsWeekly { get; init; }
}
