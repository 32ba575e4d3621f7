using MentorBot.Core.Engine;
using Piece = MentorBot.Core.Language.Template.Piece;

namespace MentorBot.Core.Language;

/// <summary>What <see cref="Phrasebook.Check"/> looks for.</summary>
internal sealed class PhrasebookCheck(
    IReadOnlyList<string> languages,
    IReadOnlyDictionary<string, Dictionary<string, Template>> texts,
    IReadOnlyList<PhraseFault> unreadable,
    Repertoire? repertoire)
{
    /// <summary>Texts that a platform shows in a narrow place: the beginning of their keys (up to a dot) or a whole key, and the most units they can have.</summary>
    private static readonly (string Prefix, int Units, string Place)[] Narrow =
    [
        ("button.", 40, "a button"),
        ("desk.command.", 100, "the description of a command"),
        ("menu.", 100, "the description of a command"),
        .. WebButtons.Select(name => ("web." + name, 40, "a button")),
        .. OnePart.Select(key => (key, 1800, "what is answered in one piece")),
    ];

    /// <summary>Buttons of the pages.</summary>
    private static IEnumerable<string> WebButtons =>
    [
        "begin", "leave", "send", "photo", "edit", "unsend", "save", "cancel", "help", "sos", "end", "code-have", "code-go", "code-ask", "code-show", "code-forget", "read", "switch",
    ];

    /// <summary>Texts that go out in one part: what does not fit would be lost.</summary>
    private static IEnumerable<string> OnePart => ["desk.help", "desk.denied", "desk.link", "desk.not-a-room", "desk.done", "desk.already-ended", "alarm.store-stalled"];


    private readonly List<PhraseFault> _faults = [.. unreadable];

    public List<PhraseFault> Run()
    {
        foreach (var language in languages)
        {
            Compare(language);
            foreach (var (key, template) in texts[language])
            {
                Length(language, key, template);
                Inflections(language, key, template);
            }
        }

        return _faults;
    }

    /// <summary>With what the program says, or else with what the first language says.</summary>
    private void Compare(string language)
    {
        var first = languages[0];
        foreach (var key in Keys())
        {
            if (!texts[language].TryGetValue(key, out var template))
            {
                if (!unreadable.Any(fault => fault.Language == language && fault.Key == key))
                {
                    _faults.Add(new PhraseFault(language, key, repertoire is null ? "has no text here and has one in another language; write it, or take it out there" : "has no text here, and the program says it; write it") { IsMissing = repertoire is not null });
                }
            }
            else if (repertoire is not null && repertoire[key] is { } given && !given.SetEquals(template.Placeholders))
            {
                Add(language, key, $"has the placeholders {List(template.Placeholders)} and the program puts in {List(given)}; they must be the same");
            }
            else if (repertoire is null && texts[first].TryGetValue(key, out var model) && !model.Placeholders.SetEquals(template.Placeholders))
            {
                Add(language, key, $"has the placeholders {List(template.Placeholders)} and {first} has {List(model.Placeholders)}; they must be the same");
            }
        }

        foreach (var key in texts[language].Keys.Where(key => repertoire?.Knows(key) == false))
        {
            _faults.Add(new PhraseFault(language, key, "is a key that the program does not say; take it out, or mend its name") { IsHarmless = true });
        }

        IEnumerable<string> Keys() => repertoire?.Keys ?? texts.Values.SelectMany(their => their.Keys).Distinct();

        static string List(IReadOnlySet<string> names) =>
            names.Count == 0 ? "(none)" : string.Join(' ', names.Order(StringComparer.Ordinal).Select(name => $"{{{name}}}"));
    }

    private void Length(string language, string key, Template template)
    {
        foreach (var (prefix, units, place) in Narrow)
        {
            if (!(prefix[^1] == '.' ? key.StartsWith(prefix, StringComparison.Ordinal) : key == prefix))
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

    private void Inflections(string language, string key, Template template)
    {
        foreach (var inflected in template.Inflections)
        {
            if (inflected.IsGender)
            {
                Gender(language, key, inflected);
            }
            else if (inflected.IsPlace)
            {
                Place(language, key, inflected);
            }
            else
            {
                Plural(language, key, inflected);
            }
        }

        if (template.Placeholders.Contains(Phrase.You))
        {
            Add(language, key, $"{{{Phrase.You}}} is who is written to and has no words of its own; write {{{Phrase.You}|feminine:…|masculine:…|other:…}}");
        }

        if (template.Placeholders.Contains(Phrase.Here))
        {
            Add(language, key, $"{{{Phrase.Here}}} is where it is read and has no words of its own; write {{{Phrase.Here}|browser:…|other:…}}");
        }
    }

    private void Gender(string language, string key, Piece.Inflected inflected)
    {
        if (inflected.Name != Phrase.You)
        {
            Add(language, key, $"{{{inflected.Name}|…}} has forms of gender, and a gender is known of nobody but who is written to; write {{{Phrase.You}|feminine:…|masculine:…|other:…}}");
        }

        if (!inflected.Forms.ContainsKey(Inflection.Other))
        {
            Add(language, key, $"{{{inflected.Name}|…}} lacks the form 'other:', which is for everybody whose gender is not known; write it so that it fits anybody");
        }

        foreach (var form in inflected.Forms.Keys.Where(form => form != Inflection.Other && !Inflection.IsGender(form)))
        {
            Add(language, key, $"{{{inflected.Name}|…}} has the form '{form}:', which is for {(Inflection.IsPlace(form) ? "where it is read" : "numbers")}, beside forms of gender; take it out");
        }
    }

    private void Place(string language, string key, Piece.Inflected inflected)
    {
        if (inflected.Name != Phrase.Here)
        {
            Add(language, key, $"{{{inflected.Name}|…}} has the form '{Inflection.Browser}:', which is for where it is read; write {{{Phrase.Here}|browser:…|other:…}}");
        }

        if (!inflected.Forms.ContainsKey(Inflection.Other))
        {
            Add(language, key, $"{{{inflected.Name}|…}} lacks the form 'other:', which is for whoever reads it elsewhere; write it");
        }

        foreach (var form in inflected.Forms.Keys.Where(form => form != Inflection.Other && !Inflection.IsPlace(form)))
        {
            Add(language, key, $"{{{inflected.Name}|…}} has the form '{form}:' beside '{Inflection.Browser}:'; take it out");
        }
    }

    private void Plural(string language, string key, Piece.Inflected inflected)
    {
        if (!PluralRules.Knows(language))
        {
            Add(language, key, $"has a plural, and the plural rules of '{language}' are not known; write it so that it fits every number");
            return;
        }

        foreach (var form in PluralRules.Forms(language))
        {
            if (!inflected.Forms.ContainsKey(PluralRules.Name(form)))
            {
                Add(language, key, $"{{{inflected.Name}|…}} lacks the form '{PluralRules.Name(form)}:', which {language} needs");
            }
        }

        foreach (var form in inflected.Forms.Keys)
        {
            if (!PluralRules.Has(language, PluralRules.Read(form)!.Value))
            {
                Add(language, key, $"{{{inflected.Name}|…}} has the form '{form}:', which {language} does not have; take it out");
            }
        }
    }

    private void Add(string language, string key, string what) => _faults.Add(new PhraseFault(language, key, what));
}
