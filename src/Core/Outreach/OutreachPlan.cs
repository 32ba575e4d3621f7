namespace MentorBot.Core.Outreach;

/// <summary>The organisation has a team that comes to where people are.</summary>
/// <param name="Patience">So long after a request that nobody has taken the coordinator hears of it.</param>
public sealed record OutreachPlan(TimeSpan Patience);
