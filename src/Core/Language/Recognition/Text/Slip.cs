namespace MentorBot.Core.Language.Recognition.Text;

/// <summary>Slips of the pen: a letter too many, one too few, a wrong one, or two that changed places.</summary>
internal static class Slip
{
    /// <summary>Whether one slip lies between what was written and what was meant. A wrong letter is only believed in long words, and the first one never.</summary>
    public static bool IsOne(string written, string meant)
    {
        var same = 0;
        while (same < written.Length && same < meant.Length && written[same] == meant[same])
        {
            same++;
        }

        var one = written.AsSpan(same);
        var other = meant.AsSpan(same);
        var isSwapped = one.Length >= 2 && other.Length >= 2 && one[0] == other[1] && one[1] == other[0] && one[2..].SequenceEqual(other[2..]);
        return (written.Length - meant.Length) switch
        {
            0 => isSwapped || (same > 0 && written.Length > 6 && one.Length > 0 && one[1..].SequenceEqual(other[1..])),
            1 => one[1..].SequenceEqual(other) && (same > 0 || written.Length > 6),
            -1 => one.SequenceEqual(other[1..]) && (same > 0 || written.Length > 5),
            _ => false,
        };
    }
}
