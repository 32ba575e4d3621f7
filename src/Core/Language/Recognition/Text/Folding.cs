using System.Globalization;
using System.Text;

namespace MentorBot.Core.Language.Recognition.Text;

/// <summary>Brings words to the form in which tables are searched: small letters without marks. Written by hand, so that no machine's settings matter.</summary>
internal static class Folding
{
    private const string Marked = "áàâäãåąāčçćďđéěèêëęēíìîïīľĺłňńñóòôöőõōřŕšśťúůùûüűūýÿźżž" + "йїёґўі";
    private const string Bare = "aaaaaaaacccddeeeeeeeiiiiilllnnnooooooorrsstuuuuuuuyyzzz" + "иіегуі";

    private const string LatinTwins = "aeopcxyiktmhbn";
    private const string CyrillicTwins = "аеорсхуіктмнвп";

    private static readonly Dictionary<char, char> Letters = Marked.Zip(Bare).ToDictionary(pair => pair.First, pair => pair.Second);

    private static readonly Dictionary<char, char> Twins = LatinTwins.Zip(CyrillicTwins).ToDictionary(pair => pair.First, pair => pair.Second);

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘' or '`' or '´' or '′';

    public static bool IsCombining(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    /// <summary>The word in small letters without marks and apostrophes. Where the language is written in Cyrillic, Latin letters that look alike are read as Cyrillic ones.</summary>
    public static string Fold(ReadOnlySpan<char> word, bool cyrillic)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
            {
                var small = char.ToLowerInvariant(c);
                folded.Append(Letters.GetValueOrDefault(small, small));
            }
        }

        return cyrillic ? Twinned(folded) : folded.ToString();
    }

    private static string Twinned(StringBuilder word)
    {
        var plain = word.ToString();
        if (!plain.Any(char.IsAsciiLetter) || (!plain.Any(IsCyrillic) && !plain.All(Twins.ContainsKey)))
        {
            return plain;
        }

        return string.Concat(plain.Select(c => Twins.GetValueOrDefault(c, c)));
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';
}
