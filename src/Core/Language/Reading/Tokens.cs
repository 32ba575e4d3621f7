namespace MentorBot.Core.Language.Reading;

public enum TokenKind
{
    Word,
    Number,
    Mark,
    Picture,
}

/// <summary>One word, number, run of marks or picture of a message.</summary>
/// <param name="Word">Folded; a run of marks as it is written, at most four of them.</param>
/// <param name="Start">Where it begins in the message, and where it ends.</param>
/// <param name="Number">The value of a number of at most six digits, else -1.</param>
/// <param name="Capital">It begins with a capital letter.</param>
/// <param name="Shouted">It has capital letters alone, at least two.</param>
/// <param name="Sentence">Which sentence of the message it stands in.</param>
/// <param name="Loose">A comma, a dash or a bracket stands before it.</param>
public sealed record Token(string Word, int Start, int End, TokenKind Kind, int Number, bool Capital, bool Shouted, int Sentence, bool Loose);

/// <summary>A message taken apart. Of one that is longer than people write, the beginning and the end are read.</summary>
public sealed class Tokens
{
    private const int Beginning = 6000;
    private const int Ending = 2000;

    private readonly Token[] _words;

    private Tokens(List<Token> all)
    {
        All = all;
        _words = [.. all.Where(token => token.Kind is TokenKind.Word or TokenKind.Number)];
    }

    public IReadOnlyList<Token> All { get; }

    /// <summary>Words and numbers alone, which is what patterns are matched with.</summary>
    public IReadOnlyList<Token> Words => _words;

    /// <summary>The same in a row, for who goes over them many times.</summary>
    public ReadOnlySpan<Token> Row => _words;

    /// <summary>The words of a text alone, folded, with one space between: equal for whoever writes the same with other letters, marks or spaces.</summary>
    public static string Folded(string text) => string.Join(' ', Of(text).Words.Select(token => token.Word));

    public static Tokens Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(Math.Min(text.Length, Beginning + Ending) / 5 + 4);
        var scan = new TokenScan(text, tokens);
        if (text.Length <= Beginning + Ending)
        {
            scan.Run(0, text.Length);
        }
        else
        {
            scan.Run(0, Beginning);
            scan.Run(text.Length - Ending, text.Length);
        }

        return new Tokens(tokens);
    }
}
