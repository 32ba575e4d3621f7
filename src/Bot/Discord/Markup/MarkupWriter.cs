using System.Text;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Discord.Markup;

/// <summary>
/// Plain text and spans into Discord's markup. Every character of the text is shown as itself: what Discord would read as markup is
/// escaped, references and calls to everybody are broken, and only the spans make styles. It costs at most what
/// <see cref="Escaped"/> and <see cref="SpanUnits"/> say.
/// </summary>
internal sealed class MarkupWriter
{
    /// <summary>What may get a backslash. Some only at the start of a line, where they would begin a list.</summary>
    public const string Escaped = "\\*_~`|<>[#-+.";

    /// <summary>The dearest markers are those of a block of code: eight.</summary>
    public const int SpanUnits = 10;

    private const string OpensList = "-+";
    private const char HarmlessAt = '＠';

    private readonly StringBuilder _out;
    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _spans;
    private readonly Stack<TextSpan> _open = new();
    private bool _justClosed;
    private bool _lineStart = true;

    private MarkupWriter(StyledText text)
    {
        _text = text.Text;
        _spans = SpanNesting.Nest(text);
        _out = new StringBuilder(_text.Length + (_text.Length / 8) + (_spans.Count * SpanUnits));
    }

    public static string Write(StyledText text) => new MarkupWriter(text).Run();

    private string Run()
    {
        var next = 0;
        var addressEnd = 0;
        for (var i = 0; ; i++)
        {
            Close(i);
            while (next < _spans.Count && _spans[next].Start == i)
                Open(_spans[next++]);

            if (i == _text.Length)
                return _out.ToString();

            if (i >= addressEnd)
                addressEnd = i + AddressAt(i, next);

            Character(i, raw: i < addressEnd || InCode);
        }
    }

    private bool InCode => _open.TryPeek(out var top) && top.Style is TextStyle.Code or TextStyle.CodeBlock;

    private void Close(int at)
    {
        while (_open.TryPeek(out var span) && span.End == at)
        {
            _out.Append(CloserOf(_open.Pop().Style));
            _justClosed = true;
        }
    }

    private void Open(TextSpan span)
    {
        var opener = OpenerOf(span.Style);

        // A closing marker and an opening one of the same character in a row would be read as one.
        if ((_justClosed && _out[^1] == opener[0]) || !CanStand(span))
            return;

        _out.Append(opener);
        _open.Push(span);
        _justClosed = false;
    }

    private void Character(int at, bool raw)
    {
        var c = _text[at];
        if (c == '@' && CallsEverybody(at))
            c = HarmlessAt;
        else if (!raw && NeedsEscape(at))
            _out.Append('\\');

        _out.Append(c);
        _justClosed = false;
        _lineStart = c is '\n' or '\r' || (_lineStart && c == ' ');
    }

    private bool NeedsEscape(int at)
    {
        var c = _text[at];
        if (OpensList.Contains(c))
            return _lineStart;

        return c == '.' ? EndsListNumber(at) : Escaped.Contains(c);
    }

    /// <summary>"12. " at the start of a line would be shown as a list, and the next line's number counted on from it: a date would change.</summary>
    private bool EndsListNumber(int at)
    {
        if (at + 1 < _text.Length && !char.IsWhiteSpace(_text[at + 1]))
            return false;

        var start = at;
        while (start > 0 && char.IsAsciiDigit(_text[start - 1]))
            start--;

        if (start == at)
            return false;

        while (start > 0 && _text[start - 1] == ' ')
            start--;

        return start == 0 || _text[start - 1] is '\n' or '\r';
    }

    private bool CallsEverybody(int at)
    {
        var rest = _text.AsSpan(at + 1);
        return rest.StartsWith("everyone", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("here", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>An address is left as it is, so that it can be followed, unless a style begins or ends inside it.</summary>
    private int AddressAt(int at, int nextSpan)
    {
        var length = WebAddress.LengthAt(_text, at, alsoInside: "", neverDoubled: "_~");
        var end = at + length;
        if (length == 0 || (_open.TryPeek(out var top) && top.End < end) || (nextSpan < _spans.Count && _spans[nextSpan].Start < end))
            return 0;

        return length;
    }

    /// <summary>In code nothing can be escaped: what would need it is shown without the style.</summary>
    private bool CanStand(TextSpan span)
    {
        if (span.Style is not (TextStyle.Code or TextStyle.CodeBlock))
            return true;

        var code = _text.AsSpan(span.Start, span.Length);
        if (code.Contains('`') || (span.Style == TextStyle.Code && code.ContainsAny('\n', '\r')))
            return false;

        for (var i = 0; i + 1 < code.Length; i++)
        {
            if (code[i] == '<' && !char.IsWhiteSpace(code[i + 1]))
                return false;
        }

        return true;
    }

    private static string OpenerOf(TextStyle style) => style switch
    {
        TextStyle.Bold => "**",
        TextStyle.Italic => "*",
        TextStyle.Underline => "__",
        TextStyle.Strikethrough => "~~",
        TextStyle.Spoiler => "||",
        TextStyle.Code => "`",
        TextStyle.CodeBlock => "```\n",

        // A mark of quotation that needs no line of its own: these stand inside a frame that is a quotation itself.
        _ => "» ",
    };

    private static string CloserOf(TextStyle style) => style switch
    {
        TextStyle.CodeBlock => "\n```",
        TextStyle.Quote => " «",
        _ => OpenerOf(style),
    };
}
