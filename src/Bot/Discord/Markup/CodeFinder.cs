namespace MentorBot.Bot.Discord.Markup;

/// <summary>
/// Finds where code that opens with backticks ends. That there is no closing run of some length is remembered, so that a text of
/// nothing but openings is read through once for each length and not once for each opening.
/// </summary>
internal sealed class CodeFinder(string text)
{
    private const string Fence = "```";
    private const int LongestInline = 2;

    private readonly bool[] _none = new bool[LongestInline + 1];
    private bool _noFence;

    /// <param name="run">How many backticks stand at <paramref name="at"/>.</param>
    public bool TryFind(int at, int run, out (int Start, int End, int After, bool IsBlock) code)
    {
        code = default;
        return run > LongestInline ? Block(at, out code) : Inline(at, run, out code);
    }

    private bool Block(int at, out (int Start, int End, int After, bool IsBlock) code)
    {
        code = default;
        var start = at + Fence.Length;
        var end = _noFence || start > text.Length ? -1 : text.IndexOf(Fence, start, StringComparison.Ordinal);
        if (end < 0)
        {
            _noFence = true;
            return false;
        }

        var from = AfterLanguage(start, end);
        var to = end > from && text[end - 1] == '\n' ? end - 1 : end;
        code = (from, to, end + Fence.Length, true);
        return to > from;
    }

    private bool Inline(int at, int run, out (int Start, int End, int After, bool IsBlock) code)
    {
        code = default;
        var i = at + run;
        while (!_none[run] && (i = text.IndexOf('`', i)) >= 0)
        {
            var end = i;
            while (end < text.Length && text[end] == '`')
                end++;

            if (end - i == run)
            {
                code = (at + run, i, end, false);
                return true;
            }

            i = end;
            if (i == text.Length)
                break;
        }

        _none[run] = true;
        return false;
    }

    /// <summary>The first line of a block names its language when it is one word.</summary>
    private int AfterLanguage(int start, int end)
    {
        var i = start;
        while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || "_+-.#".Contains(text[i])))
            i++;

        return i < end && text[i] == '\n' ? i + 1 : start;
    }
}
