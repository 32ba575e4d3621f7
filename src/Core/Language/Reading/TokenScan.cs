namespace MentorBot.Core.Language.Reading;

/// <summary>Goes once over a message and writes down its tokens.</summary>
internal sealed class TokenScan(string text, List<Token> tokens)
{
    private const int LongestWord = 40;
    private const int LongestMark = 4;

    /// <summary>The longest letter, folded, has four.</summary>
    private const int LongestLetter = 4;

    private readonly char[] _word = new char[LongestWord + LongestLetter];
    private int _length;
    private int _sentence;
    private bool _loose;

    public void Run(int from, int to)
    {
        for (var at = from; at < to;)
        {
            var c = text[at];
            at = Folding.Letter(c) is { Length: > 0 } ? (char.IsDigit(c) ? Number(at, to) : Word(at, to)) : Other(at, to);
        }

        _sentence++;
    }

    private int Word(int start, int to)
    {
        _length = 0;
        var at = start;
        for (; at < to; at++)
        {
            if (Folding.IsApostrophe(text[at]) && at + 1 < to && char.IsLetter(text[at + 1]))
            {
                continue;
            }

            if (char.IsDigit(text[at]) || Folding.Letter(text[at]) is not { } letter)
            {
                break;
            }

            if (_length < LongestWord)
            {
                Append(letter);
            }
        }

        Add(new string(_word, 0, _length), start, at, TokenKind.Word, -1);
        return at;
    }

    /// <summary>A letter held down for long is the letter once.</summary>
    private void Append(string letter)
    {
        if (letter.Length == 1 && _length >= 2 && _word[_length - 1] == letter[0] && _word[_length - 2] == letter[0])
        {
            _length--;
            return;
        }

        letter.CopyTo(_word.AsSpan(_length));
        _length += letter.Length;
    }

    private int Number(int start, int to)
    {
        var at = start;
        while (at < to && char.IsDigit(text[at]))
        {
            at++;
        }

        var digits = text[start..Math.Min(at, start + LongestWord)];
        Add(Folding.Word(digits), start, at, TokenKind.Number, digits.Length <= 6 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : -1);
        return at;
    }

    private int Other(int start, int to)
    {
        var c = text[start];
        if (char.IsHighSurrogate(c) && start + 1 < to && char.IsLowSurrogate(text[start + 1]))
        {
            Add(text.Substring(start, 2), start, start + 2, TokenKind.Picture, -1);
            return start + 2;
        }

        if (c is '\n' or '\r')
        {
            _sentence++;
            return start + 1;
        }

        if (char.IsWhiteSpace(c) || char.IsControl(c) || Folding.Letter(c) is "")
        {
            return start + 1;
        }

        if (c is >= '\u2600' and <= '\u27BF')
        {
            Add(c.ToString(), start, start + 1, TokenKind.Picture, -1);
            return start + 1;
        }

        return Marks(start, to);
    }

    private int Marks(int start, int to)
    {
        var at = start;
        while (at < to && IsMark(text[at]))
        {
            at++;
        }

        at = Math.Max(at, start + 1);
        var run = text.AsSpan(start, at - start);
        var insideNumber = run is "." or "," && start > 0 && char.IsDigit(text[start - 1]) && at < to && char.IsDigit(text[at]);
        if (run.IndexOfAny(".!?;…") >= 0 && !insideNumber)
        {
            _sentence++;
        }

        _loose = true;
        tokens.Add(new Token(text.Substring(start, Math.Min(at - start, LongestMark)), start, at, TokenKind.Mark, -1, false, false, _sentence, false));
        return at;
    }

    private static bool IsMark(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c) && !char.IsSurrogate(c) && Folding.Letter(c) is null;

    private void Add(string word, int start, int end, TokenKind kind, int number)
    {
        tokens.Add(new Token(word, start, end, kind, number, char.IsUpper(text[start]), IsShouted(start, end), _sentence, _loose));
        _loose = false;
    }

    private bool IsShouted(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!char.IsUpper(text[at]))
            {
                return false;
            }
        }

        return end - start > 1;
    }
}
