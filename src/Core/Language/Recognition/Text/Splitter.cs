using System.Globalization;

namespace MentorBot.Core.Language.Recognition.Text;

/// <summary>A word, a run of digits or a mark, before anybody asked what it means.</summary>
internal readonly record struct Token(int Start, int End, string Key, long Number, int Digits, bool Glued, bool IsCapital, bool HasLeadingZero);

/// <summary>Cuts a text into tokens, in one pass.</summary>
internal static class Splitter
{
    /// <summary>Longer runs of digits are no number that anybody means.</summary>
    private const int MostDigits = 15;

    private const int LongestWord = 40;
    private const string ThumbUp = "\U0001F44D";
    private const string ThumbDown = "\U0001F44E";

    public static List<Token> Split(string text, bool cyrillic)
    {
        var tokens = new List<Token>();
        var index = 0;
        var end = 0;
        while (index < text.Length)
        {
            var start = index;
            var glued = start == end && start > 0;
            if (char.IsLetter(text[index]))
            {
                index = WordEnd(text, index, cyrillic);
                var key = index - start <= LongestWord ? Folding.Fold(text.AsSpan(start, index - start), cyrillic) : "\uFFFF\uFFFF";
                tokens.Add(new(start, index, key, 0, 0, glued, char.IsUpper(text[start]), HasLeadingZero: false));
            }
            else if (Digit(text[index]) >= 0)
            {
                tokens.Add(Digits(text, ref index, glued));
            }
            else if (Thumb(text, index) is { } thumb)
            {
                index += thumb.Length;
                tokens.Add(new(start, index, thumb, 0, 0, glued, IsCapital: false, HasLeadingZero: false));
            }
            else if (IsMark(text[index]))
            {
                index++;
                tokens.Add(new(start, index, Mark(text[start]), 0, 0, glued, IsCapital: false, HasLeadingZero: false));
            }
            else
            {
                index++;
                continue;
            }

            end = index;
        }

        return tokens;
    }

    /// <summary>The two signs that are an answer; other pictures are passed over.</summary>
    private static string? Thumb(string text, int index) =>
        text.AsSpan(index).StartsWith(ThumbUp) ? ThumbUp : text.AsSpan(index).StartsWith(ThumbDown) ? ThumbDown : null;

    private static int WordEnd(string text, int index, bool cyrillic)
    {
        while (index < text.Length)
        {
            var c = text[index];
            var inside = char.IsLetter(c) || Folding.IsCombining(c) ||
                ((Folding.IsApostrophe(c) || (cyrillic && c is '"' or '*')) && index + 1 < text.Length && char.IsLetter(text[index + 1]));
            if (!inside)
            {
                break;
            }

            index++;
        }

        return index;
    }

    private static Token Digits(string text, ref int index, bool glued)
    {
        var start = index;
        var number = 0L;
        while (index < text.Length && Digit(text[index]) is var digit and >= 0)
        {
            number = index - start < MostDigits ? (number * 10) + digit : 0;
            index++;
        }

        var digits = index - start;
        return new(start, index, digits > MostDigits ? "\uFFFF\uFFFF" : text[start..index], number, digits > MostDigits ? 0 : digits, glued, IsCapital: false, digits > 1 && Digit(text[start]) == 0);
    }

    /// <summary>The value of a digit of any script; -1 of what is none.</summary>
    private static int Digit(char c) => c < 128 ? char.IsAsciiDigit(c) ? c - '0' : -1 : CharUnicodeInfo.GetDecimalDigitValue(c);

    private static bool IsMark(char c) => !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && !char.IsControl(c) && !Folding.IsCombining(c) && Mark(c)[0] < 128;

    private static string Mark(char c) => c switch
    {
        '–' or '—' or '−' or '‑' => "-",
        '…' => ".",
        '½' => "½",
        _ => c.ToString(),
    };
}
