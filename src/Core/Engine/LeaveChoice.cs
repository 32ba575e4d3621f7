namespace MentorBot.Core.Engine;

/// <summary>What a mentor says who wants to leave.</summary>
public static class LeaveChoice
{
    public const string Yes = "yes";

    /// <summary>She stays after all.</summary>
    public const string Back = "back";
}
