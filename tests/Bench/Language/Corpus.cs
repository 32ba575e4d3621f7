using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MentorBot.Bench.Language;

/// <summary>One labelled message, as in the corpus and in the sets that are measured.</summary>
internal sealed record Labelled(
    [property: JsonPropertyName("lang")] string? Language,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("topic")] string? Topic,
    [property: JsonPropertyName("secondary")] IReadOnlyList<string> Secondary,
    [property: JsonPropertyName("risk")] string Risk,
    [property: JsonPropertyName("age")] int? Age,
    [property: JsonPropertyName("children")] int? Children,
    [property: JsonPropertyName("region")] string? Region,
    [property: JsonPropertyName("gender")] string? Gender)
{
    /// <summary>From the middle of a talk: nothing but its risk and its language is said, and nothing else is learnt from it.</summary>
    [JsonIgnore]
    public bool IsTalk { get; init; }
}

/// <summary>The corpus of the repository: one folder per language, one file per topic.</summary>
internal sealed class Corpus
{
    private const int HeldOutOfHundred = 15;

    /// <summary>Phrases out of messages, and plain messages that tell the same in four languages: they are learnt from and measure nothing.</summary>
    private static readonly string[] OnlyLearnt = ["phrases.jsonl", "plain.jsonl", Talk, Everyday];

    /// <summary>Messages from the middle of a talk. The same situations are told in the four languages, so those that are held out have a file of their own in each.</summary>
    private const string Talk = "talk.jsonl";

    /// <summary>Everyday sentences with words that danger has as well, and danger said in everyday words. Of them too nothing but the risk is said.</summary>
    private const string Everyday = "everyday.jsonl";

    /// <summary>In a talk a crisis is much rarer than in the corpus: ordinary messages are learnt from so many times more than once.</summary>
    private const int OrdinaryBesides = 1;

    private const string TalkHeld = "talk-held.jsonl";

    /// <summary>Facts are read by rules alone.</summary>
    private const string OfFacts = "facts.phrases";

    private Corpus(IReadOnlyList<Labelled> messages, IReadOnlyList<Labelled> phrases, IReadOnlyList<Labelled> talk, byte[] hash)
    {
        Hash = hash;
        Messages = [.. messages.Where(message => !IsHeldOut(message.Text))];
        NeverMeasured = [.. phrases, .. Enumerable.Repeat(phrases.Where(message => message is { IsTalk: true, Risk: "none" }), OrdinaryBesides).SelectMany(again => again)];
        Learnt = [.. Messages, .. NeverMeasured];
        TalkHeldOut = talk;
        HeldOut = [.. messages.Where(message => IsHeldOut(message.Text))];
    }

    /// <summary>Over the names and the contents of all files, those of the phrases too: whatever the weights were learnt with. Phrases that tell a fact are no features and are left out.</summary>
    public byte[] Hash { get; }

    public IReadOnlyList<Labelled> Learnt { get; }

    /// <summary>What is learnt from and can be measured with, by cross-validation.</summary>
    public IReadOnlyList<Labelled> Messages { get; }

    /// <summary>What is learnt from alone.</summary>
    public IReadOnlyList<Labelled> NeverMeasured { get; }

    /// <summary>About fifteen of a hundred, chosen by the text itself; nothing is ever learnt from them.</summary>
    public IReadOnlyList<Labelled> HeldOut { get; }

    /// <summary>Of the middle of a talk; nothing is ever learnt from them.</summary>
    public IReadOnlyList<Labelled> TalkHeldOut { get; }

    /// <param name="folder">One folder per language.</param>
    /// <param name="phrases">Where the lists of phrases lie.</param>
    public static Corpus Read(string folder, string phrases)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var messages = new List<Labelled>();
        var only = new List<Labelled>();
        var talk = new List<Labelled>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl", SearchOption.AllDirectories).OrderBy(path => path, StringComparer.Ordinal))
        {
            var language = Path.GetFileName(Path.GetDirectoryName(file)!);
            sum.AppendData(Encoding.UTF8.GetBytes($"{language}/{Path.GetFileName(file)}\n"));
            sum.AppendData(File.ReadAllBytes(file));
            var list = file.EndsWith(TalkHeld, StringComparison.Ordinal) ? talk : Array.Exists(OnlyLearnt, name => file.EndsWith(name, StringComparison.Ordinal)) ? only : messages;
            var isTalk = list == talk || file.EndsWith(Talk, StringComparison.Ordinal) || file.EndsWith(Everyday, StringComparison.Ordinal);
            list.AddRange(ReadFile(file).Select(message => message with { Language = language, IsTalk = isTalk }));
        }

        foreach (var file in Directory.EnumerateFiles(phrases, "*.phrases").Where(path => Path.GetFileName(path) != OfFacts).OrderBy(path => path, StringComparer.Ordinal))
        {
            sum.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(file)}\n"));
            sum.AppendData(File.ReadAllBytes(file));
        }

        return new Corpus(messages, only, talk, sum.GetHashAndReset());
    }

    public static IEnumerable<Labelled> ReadFile(string file) => File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Labelled>(line)!);

    /// <summary>A file that somebody else labelled.</summary>
    /// <exception cref="FormatException">It can't be measured on; the message names the line and what is missing.</exception>
    public static IReadOnlyList<Labelled> ReadMeasured(string file)
    {
        if (!File.Exists(file))
        {
            throw new FormatException($"There is no file {file}.");
        }

        return [.. File.ReadLines(file).Select((line, index) => (line, number: index + 1)).Where(one => one.line.Length > 0).Select(one => Measured($"{file}, line {one.number}", one.line))];
    }

    private static Labelled Measured(string where, string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Labelled>(line) switch
            {
                null or { Text: null } => throw new FormatException($"{where}: there is no \"text\"."),
                { Topic: var topic } when !Language.Measured.Topics.Contains(topic) => throw new FormatException($"{where}: \"topic\" is none of {string.Join(", ", Language.Measured.Topics)}."),
                { Risk: not ("none" or "concern" or "crisis") } => throw new FormatException($"{where}: \"risk\" is none of none, concern, crisis."),
                { Secondary: null } message => message with { Secondary = [] },
                var message => message,
            };
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{where}: that is no labelled message.", fault);
        }
    }

    private static bool IsHeldOut(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text))[0] * 100 / 256 < HeldOutOfHundred;
}
