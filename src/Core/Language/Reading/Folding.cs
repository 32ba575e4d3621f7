using System.Text;

namespace MentorBot.Core.Language.Reading;

/// <summary>
/// One alphabet for four languages: lower case, without diacritics, Cyrillic in Latin letters as people type it. What was written with
/// and without diacritics, in Cyrillic or in Latin letters, becomes the same word. Apostrophes inside of a word vanish.
/// </summary>
public static class Folding
{
    private const string Accented = "áàâäãåăąāćčçĉďđðéèêëěęēėíìîïīıĺľłñńňóòôöõőøōŕřšśşșťţțúùûüůűūýÿžźż";
    private const string Plain = "aaaaaaaaaccccdddeeeeeeeeiiiiiilllnnnoooooooorrsssstttuuuuuuuyyzzz";

    private static readonly string?[] Cyrillic = Letters();

    /// <summary>The folded form of a letter: empty for a mark that vanishes, null for what is no letter and no digit.</summary>
    public static string? Letter(char c) => c < Known.Length ? Known[c] : Fold(c);

    private static string? Fold(char c)
    {
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c) ? Ascii[c] : null;
        }

        var lower = char.ToLowerInvariant(c);
        var at = Accented.IndexOf(lower, StringComparison.Ordinal);
        if (at >= 0)
        {
            return Ascii[Plain[at]];
        }

        return lower switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            >= '\u0400' and <= '\u04FF' => Cyrillic[lower - '\u0400'] ?? "",
            >= '\u0300' and <= '\u036F' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFE0F' or '\u2060' => "",
            >= '０' and <= '９' => Ascii['0' + (lower - '０')],
            _ when char.IsLetterOrDigit(c) => lower.ToString(),
            _ => null,
        };
    }

    /// <summary>The letter or digit that a text begins with, folded; null where it has none.</summary>
    public static string? First(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var c in text)
        {
            if (Letter(c) is { Length: > 0 } letter)
            {
                return letter;
            }
        }

        return null;
    }

    /// <summary>Whether the mark can stand inside of a word and says nothing there.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '′';

    /// <summary>A word of a list, folded as the words of messages are.</summary>
    public static string Word(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            folded.Append(IsApostrophe(c) ? "" : Letter(c) ?? c.ToString());
        }

        return folded.ToString();
    }

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => char.ToLowerInvariant((char)c).ToString())];

    /// <summary>The letters of our languages, folded once: every letter of every message is asked for.</summary>
    private static readonly string?[] Known = [.. Enumerable.Range(0, 0x500).Select(c => Fold((char)c))];

    private static string?[] Letters()
    {
        var letters = new string?[256];
        foreach (var pair in "а=a б=b в=v г=h ґ=g д=d е=e є=ye ж=zh з=z и=y і=i ї=yi й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ю=yu я=ya ё=e э=e ы=y ў=u ј=j".Split(' '))
        {
            letters[pair[0] - '\u0400'] = pair[2..];
        }

        return letters;
    }
}
