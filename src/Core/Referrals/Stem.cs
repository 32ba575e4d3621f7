namespace MentorBot.Core.Referrals;

/// <summary>
/// What stays of a word when it is inflected, for the four languages at once: the longest ending that is known is cut off, and never so much that less than
/// four letters are left. It need not be a word; both sides of a comparison are cut alike.
/// </summary>
public static class Stem
{
    private const int Shortest = 4;

    private static readonly string[] Endings = [.. (
        "ovych ovymi ovemu oveho ovym ove ovy ova ovou ach ich ech ych ami emi ymi imi eho emu ego iho imu ymu ou om em im ym am ej ove ovi owi owie owej owych owymi owego owym owa owe owy iej ia ie iu "
        + "yj oho omu oyi oyu yi iv ey yam yakh akh ykh ykhi yamy amy ymy iya iyi iyu "
        + "ing ings ed es s "
        + "a e i o u y").Split(' ').Distinct().OrderByDescending(ending => ending.Length)];

    /// <param name="word">Folded.</param>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
