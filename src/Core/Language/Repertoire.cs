namespace MentorBot.Core.Language;

/// <summary>
/// Everything that the program says: the keys of its phrases, and what it puts into each. Texts are measured by it, so a text that is missing or
/// asks for what it is not given is known before anybody needs it.
/// </summary>
public sealed class Repertoire
{
    private readonly Dictionary<string, IReadOnlySet<string>> _phrases = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <param name="lines">
    /// A phrase a line: <c>intake.nickname {nickname}</c>. The last part of a key can stand for many, <c>button.topic.&lt;topic&gt;</c>. What begins
    /// with # is a note.
    /// </param>
    /// <param name="many">What such a part stands for, by its name.</param>
    /// <exception cref="KeyNotFoundException">A part stands for something that is not there: a fault of the program.</exception>
    public Repertoire(IEnumerable<string> lines, IReadOnlyDictionary<string, IReadOnlyList<string>> many)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(many);
        foreach (var line in lines)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var words = line.Split(' ');
            if (Open(words[0]) is var at and >= 0)
            {
                _open.Add(words[0][..at]);
            }

            var given = words[1..].Select(word => word.Trim('{', '}')).ToHashSet(StringComparer.Ordinal);
            foreach (var key in Expand(words[0], many))
            {
                _phrases[key] = given;
            }
        }
    }

    public IReadOnlyCollection<string> Keys => _phrases.Keys;

    /// <summary>The names of what the program puts into that phrase; null when it never says it.</summary>
    public IReadOnlySet<string>? this[string key] => _phrases.GetValueOrDefault(key);

    /// <summary>It is said, or would be in a house of other settings.</summary>
    public bool Knows(string key) => _phrases.ContainsKey(key) || _open.Exists(begin => key.StartsWith(begin, StringComparison.Ordinal));

    private static IEnumerable<string> Expand(string key, IReadOnlyDictionary<string, IReadOnlyList<string>> many) =>
        Open(key) is var at and >= 0 ? many[key[(at + 1)..^1]].Select(one => key[..at] + one) : [key];

    private static int Open(string key) => key.IndexOf('<', StringComparison.Ordinal);
}
