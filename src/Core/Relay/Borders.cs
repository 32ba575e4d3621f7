namespace MentorBot.Core.Relay;

/// <summary>
/// The places where the part that is being measured could end, best kind first. A border far in front is not taken: the
/// better ones must leave the part at least half full, a word a quarter.
/// </summary>
internal struct Borders(int start)
{
    private int _paragraph;
    private int _line;
    private int _sentence;
    private int _word;

    /// <summary>Notes the border behind the grapheme at <paramref name="at"/>, if there is one: borders are behind white space.</summary>
    public void Note(string text, int at, int length)
    {
        var c = text[at];
        if (!char.IsWhiteSpace(c) || c is '\u00A0' or '\u202F' or '\u2007')
        {
            return;
        }

        var border = at + length;
        _word = border;
        if (c is '\n' or '\r')
        {
            _line = border;
            if (at > start && text[at - 1] is '\n')
            {
                _paragraph = border;
            }
        }

        // White space behind a border of a better kind belongs to it.
        if (at > start && (EndsSentence(text, start, at) || _sentence == at))
        {
            _sentence = border;
        }
    }

    public readonly int Best(int end)
    {
        var half = start + ((end - start) / 2);
        var quarter = start + ((end - start) / 4);
        return _paragraph > half ? _paragraph
            : _line > half ? _line
            : _sentence > half ? _sentence
            : _word > quarter ? _word
            : end;
    }

    private static bool EndsSentence(string text, int start, int at)
    {
        var last = at - 1;
        if (last > start && text[last] is '"' or '\'' or ')' or ']' or '\u201C' or '\u201D' or '\u2019' or '\u00BB' or '\u00AB')
        {
            last--;
        }

        return text[last] is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F';
    }
}
