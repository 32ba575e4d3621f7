namespace MentorBot.Bot.Discord.Markup;

/// <summary>
/// Where a web address stands in a text. Discord shows it as a link and reads no markup inside it, so escaping there would break
/// the link, and reading markup there would lose characters.
/// </summary>
internal static class WebAddress
{
    private const string Punctuation = "-._~:/?#@!$&'()+,;=%";
    private const string NeverLast = "._~:?!',;)(";

    /// <param name="alsoInside">Characters that are taken as part of the address besides those that are always.</param>
    /// <param name="neverDoubled">Characters of which two in a row end the address.</param>
    /// <returns>The length of the address that begins at <paramref name="at"/>; 0 when none does.</returns>
    public static int LengthAt(string text, int at, string alsoInside, string neverDoubled)
    {
        var scheme = SchemeAt(text, at);
        if (scheme == 0)
            return 0;

        var end = at + scheme;
        while (end < text.Length && IsInside(text, end, alsoInside) && !IsDoubled(text, end, neverDoubled))
            end++;

        while (end > at + scheme && NeverLast.Contains(text[end - 1]))
            end--;

        return end > at + scheme ? end - at : 0;
    }

    private static int SchemeAt(string text, int at)
    {
        if (text[at] is not ('h' or 'H'))
            return 0;

        var rest = text.AsSpan(at);
        if (rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return "https://".Length;

        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://".Length : 0;
    }

    private static bool IsInside(string text, int at, string also) =>
        char.IsLetterOrDigit(text[at]) || Punctuation.Contains(text[at]) || also.Contains(text[at]);

    private static bool IsDoubled(string text, int at, string never) =>
        at + 1 < text.Length && text[at + 1] == text[at] && never.Contains(text[at]);
}
