namespace MentorBot.Bench;

/// <summary>One measured figure: its key in the JSON, and its name and unit for people.</summary>
internal sealed record Figure(string Key, string Name, double Value, string Unit);

internal static class Percentiles
{
    /// <summary>The value below which this share of the sorted values lies.</summary>
    public static double At(IReadOnlyList<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
