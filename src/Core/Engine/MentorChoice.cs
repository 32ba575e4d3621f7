namespace MentorBot.Core.Engine;

/// <summary>The questions that the buttons under mentors' cards answer. The words are stored: never renamed.</summary>
public static class MentorChoice
{
    /// <summary>This mentor; the answer is her key.</summary>
    public const string Mentor = "mentor";

    /// <summary>Whoever is free first.</summary>
    public const string First = "mentor-first";

    /// <summary>Nobody else: she keeps whom she has.</summary>
    public const string Keep = "mentor-keep";
}
