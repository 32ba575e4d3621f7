using System.Text;
using System.Text.RegularExpressions;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Discord.Markup;

/// <summary>
/// Discord's markup into plain text and spans. One pass: markers are kept on a stack of what is open; a marker whose kind is
/// open closes it, and those opened since stay the characters they are. So spans never cross, and hostile text costs no more than
/// any other. What is written goes to <see cref="_text"/> with its markers; the markers that found a partner are taken out at the end.
/// </summary>
internal sealed partial class MarkupReader
{
    private readonly StringBuilder _text = new();
    private readonly List<Mark> _marks = [];
    private bool _leftOut;

    private MarkupReader()
    {
    }

    private enum Kind
    {
        Bold,
        Star,
        Underline,
        Underscore,
        Strike,
        Spoiler,
        Code,
        Block,
        Quote,
    }

    /// <summary>Clean, and free of references, of Discord's own addresses and of ids.</summary>
    public static StyledText Read(string markup) => Read(markup, out _);

    /// <param name="leftOut">Something was taken out that its writer will miss.</param>
    public static StyledText Read(string markup, out bool leftOut)
    {
        var reader = new MarkupReader();
        reader.Stretch(markup, quotable: true);
        leftOut = reader._leftOut;
        return Scrubber.Scrub(reader.Finish(), ref leftOut);
    }

    private void Stretch(string s, bool quotable)
    {
        var open = new List<int>();
        var code = new CodeFinder(s);
        for (var i = 0; i < s.Length;)
        {
            if (quotable && IsLineStart(s, i) && Quotation.At(s, i, out var inner, out var after))
            {
                open.Clear();
                Enclosed(Kind.Quote, () => Stretch(inner, quotable: false));
                i = after;
                continue;
            }

            i = s[i] switch
            {
                '\\' when i + 1 < s.Length && IsEscapable(s[i + 1]) => Literal(s, i + 1, 1),
                '`' => Code(s, i, code),
                '<' => Angle(s, i),
                '[' => Link(s, i),
                '*' or '_' or '~' or '|' => Markers(s, i, open),
                'h' or 'H' => Address(s, i, open),
                _ => Literal(s, i, 1),
            };
        }
    }

    private int Literal(string s, int at, int length)
    {
        _text.Append(s, at, length);
        return at + length;
    }

    private int Code(string s, int at, CodeFinder code)
    {
        var run = RunAt(s, at);
        if (!code.TryFind(at, run, out var found))
            return Literal(s, at, run);

        Enclosed(found.IsBlock ? Kind.Block : Kind.Code, () => _leftOut |= References.AppendReplaced(_text, s, found.Start, found.End));
        return found.After;
    }

    private int Angle(string s, int at)
    {
        if (References.TryRead(s, at, out var length, out var instead))
        {
            _text.Append(instead);
            _leftOut |= instead == References.Removed;
            return at + length;
        }

        if (AngledAddress().Match(s, at) is not { Success: true } match)
            return Literal(s, at, 1);

        _text.Append(match.Groups["url"].ValueSpan);
        return at + match.Length;
    }

    /// <summary>Where a link leads is said, whatever its words claim.</summary>
    private int Link(string s, int at)
    {
        if (MaskedLink().Match(s, at) is not { Success: true } match)
            return Literal(s, at, 1);

        var words = match.Groups["words"].Value;
        var url = match.Groups["url"].Value;
        if (string.Equals(words, url, StringComparison.Ordinal))
        {
            _text.Append(url);
        }
        else
        {
            Stretch(words, quotable: false);
            _text.Append(" (").Append(url).Append(')');
        }

        return at + match.Length;
    }

    /// <summary>Markers inside an address belong to it, but for those that close what was open before it.</summary>
    private int Address(string s, int at, List<int> open)
    {
        var stars = open.Exists(mark => _marks[mark].Kind is Kind.Bold or Kind.Star);
        var ends = (open.Exists(mark => _marks[mark].Kind is Kind.Underline) ? "_" : "") + (open.Exists(mark => _marks[mark].Kind is Kind.Strike) ? "~" : "");
        return Literal(s, at, Math.Max(1, WebAddress.LengthAt(s, at, alsoInside: stars ? "" : "*", neverDoubled: ends)));
    }

    private int Markers(string s, int at, List<int> open)
    {
        var c = s[at];
        var end = at + RunAt(s, at);
        var (two, one) = c switch
        {
            '*' => (Kind.Bold, (Kind?)Kind.Star),
            '_' => (Kind.Underline, Kind.Underscore),
            '~' => (Kind.Strike, null),
            _ => (Kind.Spoiler, null),
        };
        for (var i = at; i < end;)
        {
            var left = end - i;
            if (one is { } single && (left == 1 || (left > 2 && Innermost(open, two, single) == single)))
            {
                Single(s, i, at, end, single, open);
                i++;
            }
            else if (left >= 2)
            {
                Toggle(two, new string(c, 2), open, mayOpen: true, mayClose: true);
                i += 2;
            }
            else
            {
                _text.Append(c);
                i++;
            }
        }

        return end;
    }

    /// <summary>A single marker opens only before a word and closes only behind one; an underscore inside a word is none.</summary>
    private void Single(string s, int i, int runStart, int runEnd, Kind kind, List<int> open)
    {
        var spaceBefore = runStart == 0 || char.IsWhiteSpace(s[runStart - 1]);
        var spaceAfter = runEnd == s.Length || char.IsWhiteSpace(s[runEnd]);
        var inWord = kind == Kind.Underscore;
        Toggle(
            kind,
            s[i].ToString(),
            open,
            mayOpen: !spaceAfter && !(inWord && runStart > 0 && char.IsLetterOrDigit(s[runStart - 1])),
            mayClose: !spaceBefore && !(inWord && runEnd < s.Length && char.IsLetterOrDigit(s[runEnd])));
    }

    private Kind? Innermost(List<int> open, Kind one, Kind other)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var kind = _marks[open[i]].Kind;
            if (kind == one || kind == other)
                return kind;
        }

        return null;
    }

    private void Toggle(Kind kind, string literal, List<int> open, bool mayOpen, bool mayClose)
    {
        var at = open.FindLastIndex(mark => _marks[mark].Kind == kind);
        if (at >= 0 && mayClose)
        {
            var opener = open[at];
            open.RemoveRange(at, open.Count - at);
            if (_marks[opener].At + _marks[opener].Length < _text.Length)
            {
                _marks[opener] = _marks[opener] with { Partner = _marks.Count };
                _marks.Add(new Mark(kind, _text.Length, literal.Length, opener));
            }
        }
        else if (at < 0 && mayOpen)
        {
            open.Add(_marks.Count);
            _marks.Add(new Mark(kind, _text.Length, literal.Length, Mark.Alone));
        }

        _text.Append(literal);
    }

    private void Enclosed(Kind kind, Action write)
    {
        var opener = _marks.Count;
        _marks.Add(new Mark(kind, _text.Length, 0, Mark.Alone));
        write();
        _marks[opener] = _marks[opener] with { Partner = _marks.Count };
        _marks.Add(new Mark(kind, _text.Length, 0, opener));
    }

    private StyledText Finish()
    {
        var written = _text.ToString();
        var text = new StringBuilder(written.Length);
        var starts = new int[_marks.Count];
        var spans = new List<TextSpan>();
        var from = 0;
        for (var i = 0; i < _marks.Count; i++)
        {
            var mark = _marks[i];
            if (mark.Partner == Mark.Alone)
                continue;

            text.Append(written, from, mark.At - from);
            from = mark.At + mark.Length;
            starts[i] = text.Length;
            if (mark.Partner < i && text.Length > starts[mark.Partner])
                spans.Add(new TextSpan(starts[mark.Partner], text.Length - starts[mark.Partner], StyleOf(mark.Kind)));
        }

        text.Append(written, from, written.Length - from);
        spans.Sort(static (a, b) => (a.Start, -a.Length, a.Style).CompareTo((b.Start, -b.Length, b.Style)));
        return new StyledText(text.ToString(), spans);
    }

    private static TextStyle StyleOf(Kind kind) => kind switch
    {
        Kind.Bold => TextStyle.Bold,
        Kind.Star or Kind.Underscore => TextStyle.Italic,
        Kind.Underline => TextStyle.Underline,
        Kind.Strike => TextStyle.Strikethrough,
        Kind.Spoiler => TextStyle.Spoiler,
        Kind.Code => TextStyle.Code,
        Kind.Block => TextStyle.CodeBlock,
        _ => TextStyle.Quote,
    };

    private static int RunAt(string s, int at)
    {
        var end = at;
        while (end < s.Length && s[end] == s[at])
            end++;

        return end - at;
    }

    private static bool IsLineStart(string s, int at) => at == 0 || s[at - 1] == '\n';

    private static bool IsEscapable(char c) => !char.IsAsciiLetterOrDigit(c) && !char.IsWhiteSpace(c);

    [GeneratedRegex(@"\G<(?<url>https?://[^\s<>]{1,2000})>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AngledAddress();

    [GeneratedRegex(
        """\G\[(?<words>[^\[\]\n]{1,500})\]\(<?(?<url>https?://[^\s<>()]{1,1000})>?(?:[ ]"[^"\n]{0,200}")?\)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MaskedLink();

    /// <param name="At">Where in the text as written its characters stand.</param>
    private readonly record struct Mark(Kind Kind, int At, int Length, int Partner)
    {
        public const int Alone = -1;
    }
}
