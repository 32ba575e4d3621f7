using System.Text;

namespace MentorBot.Core.Language.Reading;

/// <summary>A place that was named in a message: the regions it can mean, and the words it stands in.</summary>
public readonly record struct PlaceHit(IReadOnlyList<string> Regions, int Start, int End, bool IsCommonWord)
{
    /// <summary>The place's own name; of a form that several places have, the first one's.</summary>
    public string Place { get; init; } = "";
}

/// <summary>Places and the forms people write their names in. A form that several regions have means each of them.</summary>
public sealed class Gazetteer
{
    private const int LongestAbbreviation = 3;

    private readonly Dictionary<string, List<Form>> _forms = new(StringComparer.Ordinal);

    /// <summary>Thousands of forms lie in a few dozen regions: each set of regions is there once.</summary>
    private readonly Dictionary<string, string[]> _regions = new(StringComparer.Ordinal);

    /// <param name="csv">Lines of <c>place,forms,region,country</c> with the forms separated by <c>|</c>; the first line names the columns. A region in brackets names all that the place lies in.</param>
    /// <param name="ambiguous">Lines of <c>form=region|region</c>: names that must be asked about although a line of the table has them.</param>
    /// <param name="common">Folded words that mean something else as often as the place.</param>
    /// <exception cref="FormatException">A line has not four columns.</exception>
    public Gazetteer(string csv, string ambiguous, string common)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(ambiguous);
        ArgumentNullException.ThrowIfNull(common);
        var usual = common.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var spellings = new List<(string Form, string Place, string Region)>();
        foreach (var line in csv.Split('\n').Skip(1).Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0))
        {
            var columns = Columns(line);
            if (columns.Count != 4)
            {
                throw new FormatException($"\"{line}\" has not the columns place, forms, region, country.");
            }

            foreach (var form in columns[1].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(form, columns[0], Regions(columns[2]), usual);
                if (columns[3] == "CZ" && SpokenCzech.Other(form) is { } spoken)
                {
                    Add(spoken, columns[0], Regions(columns[2]), usual);
                }

                spellings.AddRange(CyrillicSpelling.Others(form).Select(other => (other, columns[0], columns[2])));
            }
        }

        foreach (var (form, place, region) in spellings.Where(spelling => !IsKnown(spelling.Form)).ToList())
        {
            Add(form, place, Regions(region), usual, isGuessed: true);
        }

        foreach (var line in ambiguous.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = line.IndexOf('=', StringComparison.Ordinal);
            Add(line[..at], line[..at], line[(at + 1)..].Split('|'), usual, isOnly: true);
        }
    }

    /// <summary>The forms of places that are one word and nothing else, folded.</summary>
    public IEnumerable<string> Names => _forms.Values.SelectMany(forms => forms).Where(form => form is { Words.Length: 1, IsCommon: false, IsAbbreviation: false }).Select(form => form.Words[0]);

    private sealed record Form(string Place, string[] Words, bool IsCommon, bool IsAbbreviation)
    {
        public string[] Regions { get; set; } = [];
    }

    /// <summary>Every place of the message, the longest name where several begin.</summary>
    public List<PlaceHit> Find(IReadOnlyList<Token> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var hits = new List<PlaceHit>();
        for (var at = 0; at < words.Count; at++)
        {
            if (!_forms.TryGetValue(words[at].Word, out var forms))
            {
                continue;
            }

            Form? best = null;
            foreach (var form in forms)
            {
                if (form.Words.Length > (best?.Words.Length ?? 0) && Fits(form, words, at))
                {
                    best = form;
                }
            }

            if (best is not null)
            {
                hits.Add(new PlaceHit(best.Regions, at, at + best.Words.Length, best.IsCommon) { Place = best.Place });
                at += best.Words.Length - 1;
            }
        }

        return hits;
    }

    private static bool Fits(Form form, IReadOnlyList<Token> words, int at)
    {
        for (var i = 0; i < form.Words.Length; i++)
        {
            if (at + i >= words.Count || words[at + i].Word != form.Words[i])
            {
                return false;
            }
        }

        return !form.IsAbbreviation || words[at].Shouted && !(at + 1 < words.Count && words[at + 1].Shouted) || words[at].Word is ("cb" or "hk" or "kv" or "jh" or "uh" or "wro" or "fm") && at > 0 && words[at - 1].Word is ("v" or "z" or "ve" or "w" or "we");
    }

    private bool IsKnown(string form)
    {
        var words = Tokens.Of(form).Words.Select(token => token.Word).ToArray();
        return words.Length == 0 || _forms.TryGetValue(words[0], out var forms) && forms.Exists(other => other.Words.SequenceEqual(words));
    }

    private void Add(string form, string place, IReadOnlyList<string> regions, HashSet<string> usual, bool isOnly = false, bool isGuessed = false)
    {
        var words = Tokens.Of(form).Words.Select(token => token.Word).ToArray();

        // A preposition in front of a name is looked for in the message itself.
        if (words.Length > 1 && words[0] is "v" or "ve" or "z" or "ze" or "do" or "u" or "w" or "we" or "na" or "in" or "from" or "zi")
        {
            words = words[1..];
        }

        if (words.Length == 0 || words.Length == 1 && IsAdjective(words[0]))
        {
            return;
        }

        if (!_forms.TryGetValue(words[0], out var forms))
        {
            _forms[words[0]] = forms = new List<Form>(1);
        }

        var known = forms.Find(other => other.Words.SequenceEqual(words));
        if (known is null)
        {
            known = new Form(place, words, words.Length == 1 && (isGuessed || usual.Contains(words[0])), words.Length == 1 && words[0].Length <= LongestAbbreviation && (form.Count(char.IsUpper) != 1 || words[0] == "wro"));
            forms.Add(known);
        }

        known.Regions = Shared(isOnly ? [.. regions] : [.. known.Regions.Union(regions)]);
    }

    private string[] Shared(string[] regions)
    {
        var key = string.Join('|', regions);
        return _regions.TryGetValue(key, out var known) ? known : _regions[key] = regions;
    }

    private static bool IsAdjective(string word) => word.EndsWith("sky", StringComparison.Ordinal) || word.EndsWith("cky", StringComparison.Ordinal) || word.EndsWith("ski", StringComparison.Ordinal) || word.EndsWith("cki", StringComparison.Ordinal) || word is "prazska";

    /// <summary>"(více krajů: A, B)" names A and B; without names it is a part of the country.</summary>
    private static string[] Regions(string region)
    {
        if (region.Length == 0 || region[0] != '(')
        {
            return [region];
        }

        var colon = region.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ["", "-"] : region[(colon + 1)..].TrimEnd(')').Split(',', StringSplitOptions.TrimEntries);
    }

    private static List<string> Columns(string line)
    {
        var columns = new List<string>();
        var column = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                columns.Add(column.ToString());
                column.Clear();
            }
            else
            {
                column.Append(c);
            }
        }

        columns.Add(column.ToString());
        return columns;
    }
}
