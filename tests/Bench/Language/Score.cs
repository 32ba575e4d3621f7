namespace MentorBot.Bench.Language;

/// <summary>Counts of one yes-or-no or of one value: found rightly, found wrongly, missed.</summary>
internal sealed class Score
{
    public int Right { get; set; }
    public int Wrong { get; set; }
    public int Missed { get; set; }
    public double Precision => Right + Wrong == 0 ? 0 : Right / (double)(Right + Wrong);
    public double Recall => Right + Missed == 0 ? 0 : Right / (double)(Right + Missed);
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>An exact match is right; a value where there is another is wrong and missed.</summary>
    public void Add<T>(T? expected, T? found)
    {
        var same = EqualityComparer<T>.Default.Equals(expected, found);
        Right += same && expected is not null ? 1 : 0;
        Wrong += !same && found is not null ? 1 : 0;
        Missed += !same && expected is not null ? 1 : 0;
    }
}
