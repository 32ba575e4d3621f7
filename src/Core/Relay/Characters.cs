using System.Buffers;
using System.Globalization;
using System.Text;

namespace MentorBot.Core.Relay;

/// <summary>Which characters a relayed text may hold. What .NET does not tell of a character is found by asking its grapheme rules.</summary>
internal static class Characters
{
    public const int ZeroWidthJoiner = 0x200D;
    public const int EmojiPresentation = 0xFE0F;
    public const int BlackFlag = 0x1F3F4;
    public const char Replacement = '\uFFFD';

    /// <summary>Characters that need no second look: they are kept, are composed already, and compose with nothing before them.</summary>
    public static readonly SearchValues<char> Plain = SearchValues.Create(PlainCharacters());

    /// <summary>The only flags made of tag characters that platforms draw: England, Scotland, Wales. Any other use of tags is hidden text.</summary>
    private static readonly string[] FlagTags = [Tags("gbeng"), Tags("gbsct"), Tags("gbwls")];

    /// <summary>
    /// Nothing is seen of it, and it hides or reorders what is seen: bidi controls, zero-width characters, tags, variation
    /// selectors, controls, fillers, noncharacters. Line ends, the emoji joiner, the emoji presentation and flag tags are judged by the caller.
    /// </summary>
    public static bool IsInvisible(Rune rune)
    {
        var value = rune.Value;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => value is not ('\n' or '\t' or '\r' or 0x85),
            UnicodeCategory.Format => !IsVisibleFormat(value),
            UnicodeCategory.NonSpacingMark => value is 0x034F or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF),
            UnicodeCategory.OtherLetter => value is 0x115F or 0x1160 or 0x3164 or 0xFFA0,
            UnicodeCategory.OtherNotAssigned => (value & 0xFFFE) == 0xFFFE || value is (>= 0xFDD0 and <= 0xFDEF) or (>= 0xE0000 and <= 0xE0FFF) or 0x2065 or (>= 0xFFF0 and <= 0xFFF8),
            _ => false,
        };
    }

    /// <summary>A rune that an emoji sequence can be joined from. Under the grapheme rules a joiner glues a heart to pictographs alone.</summary>
    public static bool IsPictograph(int value)
    {
        if (value < 0xA9)
        {
            return false;
        }

        Span<char> probe = stackalloc char[4];
        var length = new Rune(value).EncodeToUtf16(probe);
        probe[length] = (char)ZeroWidthJoiner;
        probe[length + 1] = '\u2764';
        return StringInfo.GetNextTextElementLength(probe[..(length + 2)]) == length + 2;
    }

    public static bool IsSkinTone(int value) => value is >= 0x1F3FB and <= 0x1F3FF;

    public static bool IsKeycapBase(int value) => value is (>= '0' and <= '9') or '#' or '*';

    public static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The length of the flag's tags that begin at <paramref name="rest"/>, or 0.</summary>
    public static int FlagTagLength(ReadOnlySpan<char> rest)
    {
        foreach (var tags in FlagTags)
        {
            if (rest.StartsWith(tags, StringComparison.Ordinal))
            {
                return tags.Length;
            }
        }

        return 0;
    }

    // Signs that stand over or before a number in Arabic, Syriac and Kaithi: format characters by class, but seen.
    private static bool IsVisibleFormat(int value) =>
        value is (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;

    private static string Tags(string name)
    {
        var tags = new StringBuilder();
        foreach (var letter in name)
        {
            tags.Append(new Rune(0xE0000 + letter));
        }

        return tags.Append(new Rune(0xE007F)).ToString();
    }

    private static string PlainCharacters()
    {
        var plain = new StringBuilder("\n\t");
        Add(0x20, 0x7E);
        Add(0xA0, 0xAC);
        Add(0xAE, 0x2FF);
        Add(0x400, 0x482);
        Add(0x48A, 0x52F);
        Add(0x2010, 0x2027);
        Add(0x2030, 0x205E);
        Add(0x20A0, 0x20BF);
        return plain.ToString();

        void Add(int first, int last)
        {
            for (var c = first; c <= last; c++)
            {
                plain.Append((char)c);
            }
        }
    }
}
