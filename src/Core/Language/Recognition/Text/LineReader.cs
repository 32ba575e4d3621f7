using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Text;

/// <summary>Gives every token its meanings: by phrase, by word, taken apart, and last as a slip of the pen.</summary>
internal static class LineReader
{
    private static readonly IReadOnlyList<Meaning> Nothing = [];

    public static Line Read(string text, Lexicon lexicon)
    {
        var tokens = Splitter.Split(text, lexicon.IsCyrillic);
        var pieces = new List<Piece>(tokens.Count);
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (lexicon.Phrase(tokens, at) is { } phrase)
            {
                pieces.Add(Whole(token, phrase.Meanings) with { End = tokens[at + phrase.Length - 1].End, Key = token.Key + " ", Digits = 0 });
                at += phrase.Length - 1;
            }
            else if (token.Digits > 0 || !char.IsLetter(token.Key[0]))
            {
                pieces.Add(Whole(token, lexicon.Word(token.Key)));
            }
            else
            {
                pieces.AddRange(Word(token, lexicon));
            }
        }

        return new(text, WithoutNames(pieces));
    }

    private static IEnumerable<Piece> Word(Token token, Lexicon lexicon)
    {
        var meanings = lexicon.Word(token.Key);
        if (meanings.Count > 0)
        {
            return [Whole(token, meanings)];
        }

        return Glue.Apart(lexicon, token.Key) is { } parts
            ? parts.Select((part, index) => Whole(token, part) with { Glued = index > 0 || token.Glued })
            : [Whole(token, lexicon.Mistyped(token.Key))];
    }

    private static Piece Whole(Token token, IReadOnlyList<Meaning> meanings) =>
        new(token.Start, token.End, token.Key, meanings, token.Number, token.Digits, token.Glued, token.IsCapital) { HasLeadingZero = token.HasLeadingZero };

    /// <summary>What follows a title is a name, even if it is also a day: "Mr Friday".</summary>
    private static List<Piece> WithoutNames(List<Piece> pieces)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at].Value(Sense.Title) is not { } names)
            {
                continue;
            }

            var first = pieces[Math.Min(at + 1, pieces.Count - 1)].Key == "." ? at + 2 : at + 1;
            for (var next = first; next < first + names && next < pieces.Count; next++)
            {
                var piece = pieces[next];
                var isName = piece.IsUnknown || piece.IsCapital || (next == first && piece.Meanings.Any(CanBeName));
                if (piece.IsMark || piece.Digits > 0 || !isName)
                {
                    break;
                }

                pieces[next] = piece with { Meanings = Nothing };
            }
        }

        return pieces;
    }

    private static bool CanBeName(Meaning meaning) => meaning.Sense is Sense.Weekday or Sense.Month or Sense.Small;
}
