namespace MentorBot.Core.Engine;

/// <summary>Somebody with a role at the desk, as the organisation's settings have her. A mentor can be one as well.</summary>
/// <param name="Name">What the mentors call her, and a seeker whose talk she joins.</param>
public sealed record Staff(StaffId Id, string Name, IReadOnlyList<Role> Roles)
{
    /// <summary>Which mentor she is as well, or was; null for none.</summary>
    public MentorId? Mentor { get; init; }
}
