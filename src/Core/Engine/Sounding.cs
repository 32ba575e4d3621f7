namespace MentorBot.Core.Engine;

/// <summary>How it stands with one open talk. Nothing of the person in it.</summary>
/// <param name="Wrote">When its mentor wrote last; null where she has not, or it is not known.</param>
/// <param name="Unanswered">A word waits there although she was reminded of it.</param>
public sealed record Sounding(MentorId Mentor, DateTimeOffset? Wrote, bool Unanswered);
