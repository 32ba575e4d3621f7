using System.Text;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Language;

/// <summary>
/// One text of the phrasebook, taken apart.
/// <list type="bullet">
/// <item><c>{name}</c> is the argument of that name; <c>{phone}</c> is a telephone number, and can be called by a tap where the place has that.</item>
/// <item><c>{count|one:{count} message|other:{count} messages}</c> is the form that fits the argument: of a number its plural form, of a
/// gender or a place the one of that name, of anything else <c>other</c> (<see cref="Inflection"/>). Forms are separated by <c>|</c>; a form can hold
/// anything but further forms.</item>
/// <item><c>*words*</c> is bold.</item>
/// <item><c>\</c> before <c>* { } | \</c> takes their meaning away.</item>
/// </list>
/// Arguments are data: what is in them is never read as any of these.
/// </summary>
internal sealed class Template
{
    /// <summary>Between two numbers of one line: each is called by itself.</summary>
    public const string OrNumber = " / ";

    /// <summary>The argument that is a telephone number.</summary>
    private const string Phone = "phone";

    private readonly Piece[] _pieces;

    private Template(Piece[] pieces) => _pieces = pieces;

    internal abstract record Piece
    {
        private Piece()
        {
        }

        public sealed record Words(string Text) : Piece;

        public sealed record Argument(string Name) : Piece;

        /// <param name="Forms">By their name, in the order written; at least one.</param>
        public sealed record Inflected(string Name, IReadOnlyDictionary<string, Piece[]> Forms) : Piece
        {
            public bool IsGender => Forms.Keys.Any(Inflection.IsGender);

            public bool IsPlace => Forms.Keys.Any(Inflection.IsPlace);

            /// <summary>Who is written to, and where, may be unknown.</summary>
            public bool MayLack => IsGender || IsPlace;
        }

        public sealed record Bold(Piece[] Inside) : Piece;
    }

    /// <exception cref="TemplateException">The text breaks the rules above.</exception>
    public static Template Parse(string text) => new(new TemplateParser(text).Parse());

    /// <summary>The names of all arguments that must be given. One that a gender or a place is chosen by may be absent.</summary>
    public IReadOnlySet<string> Placeholders => Names(_pieces, []);

    public IEnumerable<Piece.Inflected> Inflections => Find(_pieces);

    /// <summary>The most units the words can take; arguments count nothing.</summary>
    public int LongestWords => Longest(_pieces);

    /// <param name="styles">By the name of an argument, what is styled in it; inside of bold words all is bold already.</param>
    /// <exception cref="KeyNotFoundException">An argument is missing.</exception>
    public StyledText Fill(string language, Phrase phrase, IReadOnlyDictionary<string, IReadOnlyList<TextSpan>>? styles = null)
    {
        var text = new StringBuilder();
        List<TextSpan>? spans = null;
        var isBold = false;
        Write(_pieces);
        return new StyledText(text.ToString(), spans is null ? [] : spans);

        void Write(Piece[] pieces)
        {
            foreach (var piece in pieces)
            {
                switch (piece)
                {
                    case Piece.Words words:
                        text.Append(words.Text);
                        break;
                    case Piece.Argument argument:
                        if (!isBold && styles?.GetValueOrDefault(argument.Name) is { Count: > 0 } styled)
                        {
                            (spans ??= []).AddRange(styled.Select(span => span with { Start = text.Length + span.Start }));
                        }

                        var from = text.Length;
                        text.Append(Value(phrase, argument.Name));
                        foreach (var number in argument.Name == Phone && text.Length > from ? text.ToString(from, text.Length - from).Split(OrNumber) : [])
                        {
                            (spans ??= []).Add(new TextSpan(from, number.Length, TextStyle.Phone));
                            from += number.Length + OrNumber.Length;
                        }

                        break;
                    case Piece.Inflected inflected:
                        Write(Choose(inflected, language, inflected.MayLack ? phrase.Args.GetValueOrDefault(inflected.Name) : Value(phrase, inflected.Name)));
                        break;
                    case Piece.Bold bold:
                        var start = text.Length;
                        isBold = true;
                        Write(bold.Inside);
                        isBold = false;
                        if (text.Length > start)
                        {
                            (spans ??= []).Add(new TextSpan(start, text.Length - start, TextStyle.Bold));
                        }

                        break;
                }
            }
        }
    }

    private static string Value(Phrase phrase, string name) =>
        phrase.Args.TryGetValue(name, out var value) ? value : throw new KeyNotFoundException($"The phrase '{phrase.Key}' was not given its '{name}'.");

    private static Piece[] Choose(Piece.Inflected inflected, string language, string? value) =>
        inflected.Forms.TryGetValue(Inflection.Form(language, value), out var form) || inflected.Forms.TryGetValue(Inflection.Other, out form)
            ? form
            : inflected.Forms.Last().Value;

    private static HashSet<string> Names(Piece[] pieces, HashSet<string> names)
    {
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case Piece.Argument argument:
                    names.Add(argument.Name);
                    break;
                case Piece.Bold bold:
                    Names(bold.Inside, names);
                    break;
                case Piece.Inflected inflected:
                    if (!inflected.MayLack)
                    {
                        names.Add(inflected.Name);
                    }

                    foreach (var form in inflected.Forms.Values)
                    {
                        Names(form, names);
                    }

                    break;
            }
        }

        return names;
    }

    private static IEnumerable<Piece.Inflected> Find(Piece[] pieces) =>
        pieces.SelectMany(piece => piece switch
        {
            Piece.Inflected inflected => [inflected],
            Piece.Bold bold => Find(bold.Inside),
            _ => [],
        });

    private static int Longest(Piece[] pieces) =>
        pieces.Sum(piece => piece switch
        {
            Piece.Words words => words.Text.Length,
            Piece.Bold bold => Longest(bold.Inside),
            Piece.Inflected inflected => inflected.Forms.Values.Max(Longest),
            _ => 0,
        });
}

/// <summary>A text of the phrasebook is written wrongly: what, and how to mend it.</summary>
internal sealed class TemplateException(string message) : Exception(message);
