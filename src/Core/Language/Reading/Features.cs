namespace MentorBot.Core.Language.Reading;

/// <summary>One thing that was seen in a message: its key, its weight before the model's own, and the token it was seen at (-1 for the whole message).</summary>
public readonly record struct Feature(uint Key, float Weight, int Token);

/// <summary>
/// What the model sees of a message: words, pairs of words, pieces of words, marks and pictures, phrases of the lexicon, length. Keys are hashes of a
/// fixed function, the same on every machine.
/// </summary>
public static class Features
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;
    private const int LongestWord = 24;
    private const float WordWeight = 1f;
    private const float PairWeight = 0.8f;
    private const float PieceWeight = 0.35f;
    private const float PhraseWeight = 4f;

    /// <param name="tokens">The message.</param>
    /// <param name="phrases">The phrases of the lexicon that were found among its words.</param>
    /// <param name="into">Cleared and filled. The same key can come more than once.</param>
    public static void Of(Tokens tokens, IReadOnlyList<PatternHit> phrases, List<Feature> into)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(phrases);
        ArgumentNullException.ThrowIfNull(into);
        into.Clear();
        Span<char> bordered = stackalloc char[LongestWord + 2];
        var previous = Hash(Seed.Pair, "^");
        var before = previous;
        var word = -1;
        foreach (var token in tokens.All)
        {
            if (token.Kind is TokenKind.Mark or TokenKind.Picture)
            {
                into.Add(new Feature(Hash(Seed.Mark, token.Word), WordWeight, -1));
                continue;
            }

            word++;
            var text = token.Kind == TokenKind.Number ? NumberShape(token.Number) : token.Word.AsSpan();
            var own = Hash(Seed.Word, text);
            into.Add(new Feature(own, WordWeight, word));
            into.Add(new Feature(Join(Seed.Pair, previous, own), PairWeight, word));
            into.Add(new Feature(Join(Seed.Skip, before, own), PairWeight * 0.6f, word));
            (before, previous) = (previous, own);
            Pieces(text, bordered, word, into);
        }

        into.Add(new Feature(Join(Seed.Pair, previous, Hash(Seed.Pair, "$")), PairWeight, -1));
        into.Add(new Feature(Hash(Seed.Length, Length(word + 1)), WordWeight, -1));
        Phrases(phrases, into);
    }

    public static uint Hash(uint seed, ReadOnlySpan<char> text)
    {
        var hash = seed;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return Mix(hash);
    }

    private static void Pieces(ReadOnlySpan<char> text, Span<char> bordered, int word, List<Feature> into)
    {
        var length = Math.Min(text.Length, LongestWord);
        bordered[0] = '<';
        text[..length].CopyTo(bordered[1..]);
        bordered[length + 1] = '>';
        var whole = bordered[..(length + 2)];
        for (var start = 0; start < whole.Length; start++)
        {
            var hash = Seed.Piece;
            for (var at = start; at < whole.Length && at < start + LongestPiece; at++)
            {
                hash = (hash ^ whole[at]) * 16777619u;
                if (at - start + 1 >= ShortestPiece && at - start + 1 < whole.Length)
                {
                    into.Add(new Feature(Mix(hash), PieceWeight, word));
                }
            }
        }
    }

    private static void Phrases(IReadOnlyList<PatternHit> phrases, List<Feature> into)
    {
        var seen = new List<uint>();
        foreach (var hit in phrases)
        {
            var key = Hash(Seed.Phrase, hit.Pattern.Label);
            if (seen.Contains(key) || FactReader.IsOfFacts(hit.Pattern))
            {
                continue;
            }

            into.Add(new Feature(key, PhraseWeight, hit.Start));
            if (seen.Count < 12)
            {
                foreach (var other in seen)
                {
                    into.Add(new Feature(Join(Seed.Phrase, Math.Min(key, other), Math.Max(key, other)), PairWeight, hit.Start));
                }
            }

            seen.Add(key);
        }
    }

    private static ReadOnlySpan<char> NumberShape(int number) => number switch
    {
        < 0 => "#long",
        < 4 => "#few",
        < 13 => "#child",
        < 18 => "#teen",
        < 100 => "#age",
        < 1000 => "#hundreds",
        < 10000 => "#thousands",
        _ => "#more",
    };

    private static string Length(int words) => words switch
    {
        0 => "none",
        < 4 => "few",
        < 9 => "short",
        < 20 => "middle",
        < 45 => "long",
        _ => "longer",
    };

    private static uint Join(uint seed, uint one, uint other) => Mix(seed ^ (one * 0x9E3779B1u) ^ (other * 0x85EBCA77u + 0x165667B1u));

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352Du;
        hash ^= hash >> 15;
        hash *= 0x846CA68Bu;
        return hash ^ (hash >> 16);
    }

    private static class Seed
    {
        public const uint Word = 2166136261u;
        public const uint Pair = 2654435769u;
        public const uint Skip = 3266489917u;
        public const uint Piece = 668265263u;
        public const uint Mark = 374761393u;
        public const uint Phrase = 1640531535u;
        public const uint Length = 2246822519u;
    }
}
