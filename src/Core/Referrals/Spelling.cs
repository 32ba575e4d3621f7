namespace MentorBot.Core.Referrals;

/// <summary>
/// Words that are known, to find the one that was meant where a letter is wrong, missing, too many or in the other's place. A short word is never mended:
/// too many others lie beside it.
/// </summary>
public sealed class Spelling
{
    private const int Shortest = 5;
    private const int Long = 9;

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _others;
    private readonly string[][] _byLength;

    /// <param name="words">Folded: what a word with a slip in it can be meant to be.</param>
    /// <param name="others">Words that are right as they are, whatever lies beside them; <c>beg*</c> for all that begin so.</param>
    public Spelling(IEnumerable<string> words, IEnumerable<string> others)
    {
        _others = others.Where(word => word.Length > 3).ToHashSet(StringComparer.Ordinal);
        _words = words.Where(word => word.Length >= 3).ToHashSet(StringComparer.Ordinal);
        var longest = _words.Count == 0 ? 0 : _words.Max(word => word.Length);
        _byLength = [.. Enumerable.Range(0, longest + 1).Select(length => _words.Where(word => word.Length == length).Order(StringComparer.Ordinal).ToArray())];
    }

    public bool Knows(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _words.Contains(word) || _others.Contains(word) || Enumerable.Range(4, Math.Max(0, word.Length - 3)).Any(length => _others.Contains(word[..length] + "*"));
    }

    /// <summary>It is a word as it stands, and not only something that begins like one.</summary>
    public bool IsWhole(string word) => _words.Contains(word) || _others.Contains(word);

    /// <summary>The nearest word that is known, the first by letters of several; null where none is near.</summary>
    /// <param name="most">So many letters at most may be wrong.</param>
    public string? Nearest(string word, int most = 2)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < Shortest || word.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var (best, within) = ((string?)null, Math.Min(most, word.Length >= Long ? 2 : 1));
        Span<int> rows = stackalloc int[3 * (word.Length + 4)];
        for (var length = Math.Max(Shortest - 1, word.Length - within); length <= Math.Min(_byLength.Length - 1, word.Length + within); length++)
        {
            foreach (var known in _byLength[length])
            {
                var distance = known[0] == word[0] || known[1] == word[0] || known[0] == word[1] ? Distance(word, known, within, rows) : within + 1;
                if (distance <= within)
                {
                    (best, within) = (known, distance - 1);
                    if (within == 0 && distance == 1)
                    {
                        return best;
                    }
                }
            }
        }

        return best;
    }

    /// <summary>Letters to change, put in, take out or exchange with their neighbour; more than <paramref name="most"/> is not counted further.</summary>
    private static int Distance(string one, string other, int most, Span<int> rows)
    {
        var width = Math.Max(one.Length, other.Length) + 1;
        if (3 * width > rows.Length)
        {
            return most + 1;
        }

        var before = rows[..width];
        var last = rows.Slice(width, width);
        var now = rows.Slice(2 * width, width);
        for (var column = 0; column <= other.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= one.Length; row++)
        {
            now[0] = row;
            var least = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var cost = one[row - 1] == other[column - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(now[column - 1] + 1, last[column] + 1), last[column - 1] + cost);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                {
                    value = Math.Min(value, before[column - 2] + 1);
                }

                now[column] = value;
                least = Math.Min(least, value);
            }

            if (least > most)
            {
                return most + 1;
            }

            var spare = before;
            before = last;
            last = now;
            now = spare;
        }

        return last[other.Length];
    }
}
