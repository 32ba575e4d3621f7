namespace MentorBot.Core.Engine;

/// <summary>The question whether a talk may be handed over, and its answers. The words are stored: never renamed.</summary>
public static class HandoverChoice
{
    public const string Name = "handover";

    /// <summary>Yes, and the next mentor is told the summary.</summary>
    public const string With = "with";

    /// <summary>Yes, and nothing is told.</summary>
    public const string Without = "without";

    public const string No = "no";

    /// <summary>Her mentor leaves: she ends it with him.</summary>
    public const string End = "end";
}
