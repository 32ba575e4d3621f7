using System.Globalization;
using System.Text;
using MentorBot.Core.Language;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MentorBot.Bot.Settings;

/// <summary>What came of reading the texts: the book, or why there is none.</summary>
/// <param name="Faults">One line each: file, line, key, what is wrong and how to mend it.</param>
/// <param name="Notes">Lines of the same kind about what does no harm.</param>
public sealed record PhrasebookReading(Phrasebook? Book, IReadOnlyList<string> Faults, IReadOnlyList<string> Notes);

/// <summary>
/// The house's texts on disk: one YAML file per language, <c>{language}.yaml</c>, whose nested maps are joined by dots
/// (<c>intake:</c> with <c>hello:</c> inside is the key <c>intake.hello</c>). A book is given only when every text of every
/// language is right.
/// </summary>
public static class PhrasebookFile
{
    /// <summary>A file in another encoding would be read as something else, and people would be shown that.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A file that lacks more than so many texts is of an older version of the program: that is one fault.</summary>
    private const int MostMissing = 3;

    public static string PathOf(string folder, string language) => Path.Combine(folder, language + ".yaml");

    /// <param name="folder">The folder of the texts, <c>config/texts</c>.</param>
    /// <param name="languages">The first is the one the others are measured by.</param>
    public static PhrasebookReading Read(string folder, IReadOnlyList<string> languages, Repertoire? repertoire = null)
    {
        ArgumentNullException.ThrowIfNull(languages);
        return Read(folder, languages, [.. languages.Select(language => Bytes(PathOf(folder, language)))], repertoire);
    }

    /// <param name="files">What is in the files, in the order of the languages; null for one that can't be read.</param>
    public static PhrasebookReading Read(string folder, IReadOnlyList<string> languages, IReadOnlyList<byte[]?> files, Repertoire? repertoire)
    {
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(files);
        var texts = new Dictionary<string, IReadOnlyDictionary<string, string>>();
        var lines = new Dictionary<(string Language, string Key), int>();
        var faults = new List<string>();
        foreach (var (language, bytes) in languages.Zip(files))
        {
            var path = PathOf(folder, language);
            if (bytes is null)
            {
                faults.Add(Line(path, 0, null, "can't be read; every language of the settings needs its file of texts"));
                continue;
            }

            try
            {
                using var reader = new StreamReader(new MemoryStream(bytes), Strict);
                texts[language] = new Reader(path, language, lines, faults).Read(reader);
            }
            catch (YamlException fault)
            {
                faults.Add(Line(path, (int)fault.Start.Line, null, $"is not YAML ({Reason(fault)}); put a text that holds : # * {{ }} or & in quotes, and indent by spaces"));
            }
            catch (DecoderFallbackException)
            {
                faults.Add(Line(path, 0, null, "is not in UTF-8; choose that encoding when you save it"));
            }
        }

        if (faults.Count > 0)
        {
            return new PhrasebookReading(null, faults, []);
        }

        var book = new Phrasebook(languages, texts);
        var notes = new List<string>();
        var found = book.Check(repertoire);
        var older = found.Where(fault => fault.IsMissing).GroupBy(fault => fault.Language).Where(missing => missing.Count() > MostMissing).ToDictionary(missing => missing.Key, missing => missing.Select(fault => fault.Key).Order(StringComparer.Ordinal).ToList());
        faults.AddRange(older.Select(file => Line(PathOf(folder, file.Key), 0, null, $"lacks {file.Value.Count} texts that the program says: {string.Join(", ", file.Value)}; take them over from the file of this name that came with this version of the program")));
        foreach (var fault in found.Where(fault => !(fault.IsMissing && older.ContainsKey(fault.Language))))
        {
            (fault.IsHarmless ? notes : faults).Add(Line(PathOf(folder, fault.Language), lines.GetValueOrDefault((fault.Language, fault.Key)), fault.Key, fault.What));
        }

        return new PhrasebookReading(faults.Count == 0 ? book : null, faults, notes);
    }

    /// <summary>What is in a file; null when it can't be read.</summary>
    public static byte[]? Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
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
            if (parser.Accept<MappingStart>(out var map) && map.Style == MappingStyle.Flow)
            {
                Fault(map, key, "begins with {; put the text in quotes");
                parser.SkipThisAndNestedEvents();
            }
            else if (parser.TryConsume<MappingStart>(out _))
            {
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
