namespace MentorBot.Core.Engine;

/// <summary>A seeker can't write with mentors for a time. Help at once stays open for her.</summary>
/// <param name="Until">The beginning of a day: from then on she can.</param>
/// <param name="Reason">One of <see cref="BlockChoice.Reasons"/>. The words are stored: never renamed.</param>
public sealed record Block(DateTimeOffset Until, string Reason);

/// <summary>What can be chosen with a block. It always has an end, so that nobody is kept out because somebody forgot.</summary>
public static class BlockChoice
{
    /// <summary>For how many days.</summary>
    public static readonly IReadOnlyList<string> Days = ["1", "7", "30", "90", "180", "365"];

    public static readonly IReadOnlyList<string> Reasons = ["threats", "insults", "sexual", "money", "misuse"];
}
