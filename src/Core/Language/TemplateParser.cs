using System.Text;
using Piece = MentorBot.Core.Language.Template.Piece;

namespace MentorBot.Core.Language;

/// <summary>Reads the small language of <see cref="Template"/>, from left to right, one character at a time.</summary>
internal sealed class TemplateParser(string text)
{
    private int _at;

    public Piece[] Parse()
    {
        var pieces = Pieces(inForm: false, inBold: false);
        if (_at < text.Length)
        {
            throw new TemplateException("there is a } without its {; write \\} for a brace that is meant as one");
        }

        return pieces;
    }

    /// <summary>Up to the end of the text, of the form or of the bold words; the character that ends them is left.</summary>
    private Piece[] Pieces(bool inForm, bool inBold)
    {
        var pieces = new List<Piece>();
        var words = new StringBuilder();
        for (; _at < text.Length; _at++)
        {
            var c = text[_at];
            if (c == '}' || (c == '|' && inForm) || (c == '*' && inBold))
            {
                break;
            }

            switch (c)
            {
                case '\\':
                    words.Append(Escaped());
                    break;
                case '{':
                    Flush();
                    pieces.Add(Placeholder(inForm));
                    break;
                case '*':
                    Flush();
                    pieces.Add(Bold(inForm));
                    break;
                default:
                    words.Append(c);
                    break;
            }
        }

        Flush();
        return [.. pieces];

        void Flush()
        {
            if (words.Length > 0)
            {
                pieces.Add(new Piece.Words(words.ToString()));
                words.Clear();
            }
        }
    }

    private char Escaped()
    {
        _at++;
        return _at < text.Length && text[_at] is '*' or '{' or '}' or '|' or '\\'
            ? text[_at]
            : throw new TemplateException("a \\ stands before none of * { } | \\; write \\\\ for a backslash that is meant as one");
    }

    private Piece.Bold Bold(bool inForm)
    {
        _at++;
        var inside = Pieces(inForm, inBold: true);
        if (_at >= text.Length || text[_at] != '*')
        {
            throw new TemplateException("bold words that begin with * do not end with *; write \\* for a star that is meant as one");
        }

        return inside.Length > 0 ? new Piece.Bold(inside) : throw new TemplateException("there is nothing between two *");
    }

    /// <summary>From <c>{</c>; leaves <c>}</c> as the last character read.</summary>
    private Piece Placeholder(bool inForm)
    {
        _at++;
        var name = Name();
        if (End() == '}')
        {
            return new Piece.Argument(name);
        }

        if (text[_at] != '|')
        {
            throw new TemplateException($"after {{{name} comes {text[_at]}; a placeholder is {{name}} or {{name|one:…|other:…}}");
        }

        if (inForm)
        {
            throw new TemplateException("forms stand inside a form; write them one after the other, or two texts");
        }

        var forms = new Dictionary<string, Piece[]>(StringComparer.Ordinal);
        do
        {
            _at++;
            var form = Name();
            if (!Inflection.IsForm(form) || End() != ':')
            {
                throw new TemplateException($"{{{name}|…}} has a form '{form}'; forms are one: few: many: other: for a number, feminine: masculine: other: for who is written to, and browser: other: for where it is read");
            }

            _at++;
            if (!forms.TryAdd(form, Pieces(inForm: true, inBold: false)))
            {
                throw new TemplateException($"{{{name}|…}} has the form '{form}' twice");
            }
        }
        while (End() == '|');
        return text[_at] == '}' ? new Piece.Inflected(name, forms) : throw new TemplateException($"{{{name}|…}} does not end with }}");
    }

    private string Name()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '_'))
        {
            _at++;
        }

        return _at > start ? text[start.._at] : throw new TemplateException("a { is not followed by a name of letters; write \\{ for a brace that is meant as one");
    }

    private char End() => _at < text.Length ? text[_at] : throw new TemplateException("a { does not end with }");
}
