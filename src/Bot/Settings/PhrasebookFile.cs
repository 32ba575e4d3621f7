using System.Globalization;
using MentorBot.Core.Language;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MentorBot.Bot.Settings;

/// <summary>What came of reading the texts: the book, or why there is none.</summary>
/// <param name="Faults">One line each: file, line, key, what is wrong and how to mend it.</param>
public sealed record PhrasebookReading(Phrasebook? Book, IReadOnlyList<string> Faults);

/// <summary>
/// The house's texts on disk: one YAML file per language, <c>{language}.yaml</c>, whose nested maps are joined by dots
/// (<c>intake:</c> with <c>hello:</c> inside is the key <c>intake.hello</c>). A book is given only when every text of every
/// language is right.
/// </summary>
public static class PhrasebookFile
{
    /// <param name="folder">The folder of the texts, <c>config/texts</c>.</param>
    /// <param name="languages">The first is the one the others are measured by.</param>
    public static PhrasebookReading Read(string folder, IReadOnlyList<string> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        var texts = new Dictionary<string, IReadOnlyDictionary<string, string>>();
        var lines = new Dictionary<(string Language, string Key), int>();
        var faults = new List<string>();
        foreach (var language in languages)
        {
            var path = Path.Combine(folder, language + ".yaml");
            try
            {
                using var reader = File.OpenText(path);
                texts[language] = new Reader(path, language, lines, faults).Read(reader);
            }
            catch (YamlException fault)
            {
                faults.Add(Line(path, (int)fault.Start.Line, null, $"is not YAML ({Reason(fault)}); put a text that holds : # * {{ }} or & in quotes, and indent by spaces"));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                faults.Add(Line(path, 0, null, "can't be read; every language of the settings needs its file of texts"));
            }
        }

        if (faults.Count > 0)
        {
            return new PhrasebookReading(null, faults);
        }

        var book = new Phrasebook(languages, texts);
        foreach (var fault in book.Check())
        {
            faults.Add(Line(Path.Combine(folder, fault.Language + ".yaml"), lines.GetValueOrDefault((fault.Language, fault.Key)), fault.Key, fault.What));
        }

        return new PhrasebookReading(faults.Count == 0 ? book : null, faults);
    }

    private static string Line(string path, int line, string? key, string what)
    {
        var place = line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{path}:{line}") : path;
        return key is null ? $"{place}: {what}" : $"{place}: {key}: {what}";
    }

    private static string Reason(YamlException fault) => fault.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    /// <summary>Walks the events of one file. YAML's own notions (anchors, tags, lists, several documents) have no meaning here.</summary>
    private sealed class Reader(string path, string language, Dictionary<(string Language, string Key), int> lines, List<string> faults)
    {
        private readonly Dictionary<string, string> _texts = [];

        public Dictionary<string, string> Read(TextReader text)
        {
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                Node(parser, "");
                parser.Consume<DocumentEnd>();
            }

            if (!parser.TryConsume<StreamEnd>(out _))
            {
                Fault(parser.Current!, null, "a second document begins here; a language is one document");
            }

            return _texts;
        }

        private void Node(Parser parser, string key)
        {
            if (parser.TryConsume<MappingStart>(out var map))
            {
                if (map.Style == MappingStyle.Flow)
                {
                    Fault(map, key, "begins with {; put the text in quotes");
                }

                while (!parser.TryConsume<MappingEnd>(out _))
                {
                    Entry(parser, key);
                }
            }
            else if (parser.TryConsume<Scalar>(out var scalar))
            {
                if (key.Length == 0)
                {
                    Fault(scalar, null, "a file of texts is a map of keys");
                }
                else if (_texts.TryAdd(key, scalar.Value.Trim()))
                {
                    lines[(language, key)] = (int)scalar.Start.Line;
                }
                else
                {
                    Fault(scalar, key, "is there twice; take one out");
                }
            }
            else
            {
                Fault(parser.Current!, key, "is a list or a reference; a text is words, in quotes when it begins with * & [ or -");
                parser.SkipThisAndNestedEvents();
            }
        }

        private void Entry(Parser parser, string under)
        {
            if (!parser.Accept<Scalar>(out var name) || name.Value.Length == 0)
            {
                Fault(parser.Current!, under, "has a key that is not a word");
                parser.SkipThisAndNestedEvents();
                parser.SkipThisAndNestedEvents();
                return;
            }

            parser.MoveNext();
            Node(parser, under.Length == 0 ? name.Value : $"{under}.{name.Value}");
        }

        private void Fault(ParsingEvent at, string? key, string what) => faults.Add(Line(path, (int)at.Start.Line, string.IsNullOrEmpty(key) ? null : key, what));
    }
}
