using MentorBot.Core.Engine;

namespace MentorBot.Core.Language;

/// <summary>
/// What the house says: language → key → text. The first language is the one the others are measured by, and the one that
/// speaks where another has no text.
/// </summary>
public sealed class Phrasebook
{
    private readonly Dictionary<string, Dictionary<string, Template>> _templates = [];
    private readonly List<PhraseFault> _unreadable = [];

    /// <param name="languages">Codes, the first language first; at least one.</param>
    /// <param name="texts">Per language, the texts by their dotted key. Texts that break the rules of <see cref="Check"/> are left out.</param>
    public Phrasebook(IReadOnlyList<string> languages, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(texts);
        Languages = languages;
        foreach (var language in languages)
        {
            var templates = _templates[language] = [];
            foreach (var (key, text) in texts.GetValueOrDefault(language) ?? new Dictionary<string, string>())
            {
                if (string.IsNullOrWhiteSpace(text))
                {
                    _unreadable.Add(new PhraseFault(language, key, "is empty; write its text, or take the key out in all languages"));
                    continue;
                }

                try
                {
                    templates[key] = Template.Parse(text);
                }
                catch (TemplateException fault)
                {
                    _unreadable.Add(new PhraseFault(language, key, fault.Message));
                }
            }
        }
    }

    public IReadOnlyList<string> Languages { get; }

    /// <summary>Every key of the first language.</summary>
    public IReadOnlyCollection<string> Keys => _templates[Languages[0]].Keys;

    /// <summary>The names of what must be put into that text of the first language.</summary>
    public IReadOnlySet<string> Placeholders(string key) => _templates[Languages[0]][key].Placeholders;

    /// <summary>The phrase in that language, or in the first when that one has no text for it. Arguments are put in as they are: not cleaned, not interpreted.</summary>
    /// <exception cref="KeyNotFoundException">No text has the key, or an argument is missing: a fault of the program, which <see cref="Check"/> and the tests over the texts prevent.</exception>
    public StyledText Text(string language, Phrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        foreach (var spoken in (ReadOnlySpan<string>)[language, Languages[0]])
        {
            if (_templates.TryGetValue(spoken, out var templates) && templates.TryGetValue(phrase.Key, out var template))
            {
                return phrase.Inner is null ? template.Fill(spoken, phrase) : Resolve(language, spoken, template, phrase, phrase.Inner);
            }
        }

        throw new KeyNotFoundException($"No language has the phrase '{phrase.Key}'.");
    }

    /// <summary>Arguments that are phrases become the words they stand for, with what is bold in them.</summary>
    private StyledText Resolve(string language, string spoken, Template template, Phrase phrase, IReadOnlyDictionary<string, Phrase> inner)
    {
        var args = new Dictionary<string, string>(phrase.Args);
        var styles = new Dictionary<string, IReadOnlyList<TextSpan>>();
        foreach (var (name, argument) in inner)
        {
            var words = Text(language, argument.Like(phrase));
            (args[name], styles[name]) = (words.Text, words.Spans);
        }

        return template.Fill(spoken, new Phrase(phrase.Key, args), styles);
    }

    /// <summary>Everything that is wrong with the texts, in the order of languages and keys; empty when nothing is.</summary>
    /// <param name="repertoire">What the program says; without it the languages are measured by the first.</param>
    public IReadOnlyList<PhraseFault> Check(Repertoire? repertoire = null)
    {
        var faults = new PhrasebookCheck(Languages, _templates, _unreadable, repertoire).Run();
        return [.. faults.OrderBy(fault => Order(fault.Language)).ThenBy(fault => fault.Key, StringComparer.Ordinal)];

        int Order(string language)
        {
            for (var i = 0; i < Languages.Count; i++)
            {
                if (Languages[i] == language)
                {
                    return i;
                }
            }

            return Languages.Count;
        }
    }
}

/// <summary>One thing that is wrong with the texts.</summary>
/// <param name="What">What is wrong and how to mend it, in words for who writes the texts.</param>
public sealed record PhraseFault(string Language, string Key, string What)
{
    /// <summary>The program says it, and there is no text for it.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Everything can be said all the same.</summary>
    public bool IsHarmless { get; init; }
}
