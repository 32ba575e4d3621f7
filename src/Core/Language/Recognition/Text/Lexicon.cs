using MentorBot.Core.Language.Recognition.Words;

namespace MentorBot.Core.Language.Recognition.Text;

/// <summary>The tables of one language, made ready for searching.</summary>
internal sealed class Lexicon
{
    private const int ShortestSlip = 5;

    /// <summary>Words for children have many neighbours, so that only slips in long ones are believed.</summary>
    private const int ShortestNoun = 7;

    private static readonly IReadOnlyList<Meaning> Nothing = [];

    private readonly Dictionary<string, IReadOnlyList<Meaning>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Tail, List<Meaning> Meanings)>> _phrases = new(StringComparer.Ordinal);
    private readonly SlipIndex _slips;
    private readonly HashSet<string> _innocent;

    public Lexicon(LanguageTable table)
    {
        IsCyrillic = table.Culture == "uk";
        foreach (var entry in table.Entries)
        {
            foreach (var form in entry.Forms())
            {
                Add(form, new(entry.Sense, entry.Value));
            }
        }

        foreach (var list in _phrases.Values)
        {
            list.Sort((one, other) => other.Tail.Length.CompareTo(one.Tail.Length));
        }

        _innocent = [.. table.Innocent.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word, IsCyrillic))];
        _slips = new SlipIndex(_words.Where(pair => pair.Key.Length >= ShortestSlip && pair.Value.Any(meaning => CanBeMistyped(meaning) || (pair.Key.Length >= ShortestNoun && IsNoun(meaning)))).Select(pair => pair.Key));
    }

    /// <summary>Whether the language is written in Cyrillic letters.</summary>
    public bool IsCyrillic { get; }

    /// <summary>What the word means; nothing for a word that is in no table.</summary>
    public IReadOnlyList<Meaning> Word(string key) => _words.GetValueOrDefault(key, Nothing);

    /// <summary>The longest phrase that begins at this token: how many tokens it has and what it means.</summary>
    public (int Length, IReadOnlyList<Meaning> Meanings)? Phrase(List<Token> tokens, int at)
    {
        if (_phrases.TryGetValue(tokens[at].Key, out var list))
        {
            foreach (var (rest, meanings) in list)
            {
                if (at + rest.Length < tokens.Count && !rest.Where((word, index) => tokens[at + 1 + index].Key != word).Any())
                {
                    return (rest.Length + 1, meanings);
                }
            }
        }

        return null;
    }

    /// <summary>What a word means that has one slip of the pen in it; nothing if that is a guess.</summary>
    public IReadOnlyList<Meaning> Mistyped(string key)
    {
        if (key.Length < ShortestSlip || _innocent.Contains(key))
        {
            return Nothing;
        }

        var meant = _slips.Near(key)
            .Where(word => Slip.IsOne(key, word))
            .OrderBy(word => Math.Abs(word.Length - key.Length)).ThenBy(word => word, StringComparer.Ordinal)
            .FirstOrDefault();
        return meant is null ? Nothing : [.. _words[meant].Where(meaning => CanBeMistyped(meaning) || IsNoun(meaning))];
    }

    private static bool IsNoun(Meaning meaning) => meaning.Sense is Sense.Child or Sense.Children;

    private static bool CanBeMistyped(Meaning meaning) => meaning.Sense is Sense.Small or Sense.Tens or Sense.Hundred or Sense.Hundreds or Sense.Scale or Sense.OrdinalDay or Sense.OrdinalHour
        or Sense.Weekday or Sense.Month or Sense.RelativeDay or Sense.Part or Sense.Noon or Sense.Midnight or Sense.Weekend or Sense.UnitMinutes or Sense.UnitDays or Sense.UnitMonths
        or Sense.Quarter or Sense.Childless or Sense.Collective or Sense.NamedDay or Sense.Next or Sense.AgeAdjective;

    private void Add(string form, Meaning meaning)
    {
        var words = form.Split('_').Select(word => !word.Any(char.IsLetterOrDigit) ? word : Folding.Fold(word, IsCyrillic)).ToArray();
        if (words.Length == 1)
        {
            var known = Word(words[0]);
            _words[words[0]] = known.Contains(meaning) ? known : [.. known, meaning];
            return;
        }

        var list = _phrases.TryGetValue(words[0], out var phrases) ? phrases : _phrases[words[0]] = [];
        var at = list.FindIndex(phrase => phrase.Tail.SequenceEqual(words.Skip(1)));
        if (at < 0)
        {
            list.Add((words[1..], [meaning]));
        }
        else if (!list[at].Meanings.Contains(meaning))
        {
            list[at].Meanings.Add(meaning);
        }
    }
}
