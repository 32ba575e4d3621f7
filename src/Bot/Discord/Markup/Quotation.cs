using System.Text;

namespace MentorBot.Bot.Discord.Markup;

/// <summary>Quoted lines: <c>&gt; </c> before each, or <c>&gt;&gt;&gt; </c> before the first of all that follow.</summary>
internal static class Quotation
{
    private const string ToTheEnd = ">>> ";
    private const string OneLine = "> ";

    /// <param name="at">The start of a line.</param>
    /// <param name="inner">What is quoted, without the markers.</param>
    /// <param name="after">Where the text goes on: at the line break behind the last quoted line, or at the end.</param>
    public static bool At(string text, int at, out string inner, out int after)
    {
        inner = "";
        after = at;
        var start = SkipSpaces(text, at);
        if (text.AsSpan(start).StartsWith(ToTheEnd, StringComparison.Ordinal))
        {
            inner = text[(start + ToTheEnd.Length)..];
            after = text.Length;
            return true;
        }

        var lines = new StringBuilder();
        var line = at;
        while (true)
        {
            start = SkipSpaces(text, line);
            if (!text.AsSpan(start).StartsWith(OneLine, StringComparison.Ordinal))
                break;

            var end = text.IndexOf('\n', start);
            after = end < 0 ? text.Length : end;
            if (line > at)
                lines.Append('\n');

            lines.Append(text, start + OneLine.Length, after - start - OneLine.Length);
            line = after + 1;
            if (line > text.Length)
                break;
        }

        inner = lines.ToString();
        return after > at;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;

        return at;
    }
}
