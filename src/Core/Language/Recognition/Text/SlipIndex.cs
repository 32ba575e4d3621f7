namespace MentorBot.Core.Language.Recognition.Text;

/// <summary>
/// Finds words that may have been meant by a mistyped one. Two words one slip apart become the same when a letter is left out of one or of both;
/// so each word is kept by the hashes of itself and of all that it is with a letter less, in one sorted array that takes a few bytes for each.
/// </summary>
internal sealed class SlipIndex
{
    private readonly string[] _words;
    private readonly int[] _hashes;
    private readonly ushort[] _at;

    public SlipIndex(IEnumerable<string> words)
    {
        _words = [.. words];
        var all = _words.SelectMany((word, at) => Hashes(word).Distinct().Select(hash => (Hash: hash, At: checked((ushort)at)))).OrderBy(pair => pair.Hash).ToList();
        (_hashes, _at) = ([.. all.Select(pair => pair.Hash)], [.. all.Select(pair => pair.At)]);
    }

    /// <summary>Every word that can be one slip away, and now and then one that is not: the caller compares.</summary>
    public IEnumerable<string> Near(string word) => Hashes(word).SelectMany(With).Distinct().Select(at => _words[at]);

    private IEnumerable<ushort> With(int hash)
    {
        var at = Array.BinarySearch(_hashes, hash);
        while (at > 0 && _hashes[at - 1] == hash)
        {
            at--;
        }

        for (; at >= 0 && at < _hashes.Length && _hashes[at] == hash; at++)
        {
            yield return _at[at];
        }
    }

    private static IEnumerable<int> Hashes(string word) => Enumerable.Range(0, word.Length).Select(left => word.Remove(left, 1)).Append(word).Select(shorter => shorter.GetHashCode(StringComparison.Ordinal));
}
