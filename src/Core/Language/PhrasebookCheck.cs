namespace MentorBot.Core.Language;

/// <summary>What <see cref="Phrasebook.Check"/> looks for.</summary>
internal sealed class PhrasebookCheck(
    IReadOnlyList<string> languages,
    IReadOnlyDictionary<string, Dictionary<string, Template>> texts,
    IReadOnlyList<PhraseFault> unreadable)
{
    /// <summary>Texts that a platform shows in a narrow place: the beginning of their keys, and the most units they can have.</summary>
    private static readonly (string Prefix, int Units, string Place)[] Narrow =
    [
        ("button.", 40, "a button"),
        ("desk.command.", 100, "the description of a command"),
        ("menu.", 100, "the description of a command"),
    ];

    private readonly List<PhraseFault> _faults = [.. unreadable];

    public List<PhraseFault> Run()
    {
        foreach (var language in languages)
        {
            Compare(language);
            foreach (var (key, template) in texts[language])
            {
                Length(language, key, template);
                Plurals(language, key, template);
            }
        }

        return _faults;
    }

    private void Compare(string language)
    {
        var first = languages[0];
        foreach (var key in texts.Values.SelectMany(their => their.Keys).Distinct())
        {
            if (!texts[language].TryGetValue(key, out var template))
            {
                if (!unreadable.Any(fault => fault.Language == language && fault.Key == key))
                {
                    Add(language, key, "has no text here and has one in another language; write it, or take it out there");
                }
            }
            else if (texts[first].TryGetValue(key, out var model) && !model.Placeholders.SetEquals(template.Placeholders))
            {
                Add(language, key, $"has the placeholders {List(template)} and {first} has {List(model)}; they must be the same");
            }
        }

        static string List(Template template) =>
            template.Placeholders.Count == 0 ? "(none)" : string.Join(' ', template.Placeholders.Order(StringComparer.Ordinal).Select(name => $"{{{name}}}"));
    }

    private void Length(string language, string key, Template template)
    {
        foreach (var (prefix, units, place) in Narrow)
        {
            if (!key.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            if (template.LongestWords > units)
            {
                Add(language, key, $"has {template.LongestWords} characters; {place} has room for {units}");
            }

            if (units == 100 && template.Placeholders.Count > 0)
            {
                Add(language, key, $"has a placeholder; {place} is shown as it is written");
            }
        }
    }

    private void Plurals(string language, string key, Template template)
    {
        foreach (var plural in template.Plurals)
        {
            if (!PluralRules.Knows(language))
            {
                Add(language, key, $"has a plural, and the plural rules of '{language}' are not known; write it so that it fits every number");
                continue;
            }

            foreach (var form in PluralRules.Forms(language))
            {
                if (!plural.Forms.ContainsKey(form))
                {
                    Add(language, key, $"{{{plural.Name}|…}} lacks the form '{PluralRules.Name(form)}:', which {language} needs");
                }
            }

            foreach (var form in plural.Forms.Keys)
            {
                if (!PluralRules.Has(language, form))
                {
                    Add(language, key, $"{{{plural.Name}|…}} has the form '{PluralRules.Name(form)}:', which {language} does not have; take it out");
                }
            }
        }
    }

    private void Add(string language, string key, string what) => _faults.Add(new PhraseFault(language, key, what));
}
