namespace MentorBot.Bot.Operations;

/// <summary>What the doctor has to say, a line each: aliases and reasons, and nothing of any conversation.</summary>
internal sealed record Findings(IReadOnlyList<string> Lines, bool IsWell);
