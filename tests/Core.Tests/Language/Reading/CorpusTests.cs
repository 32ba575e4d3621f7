using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MentorBot.Bot.Language;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Tests.HouseRules;
using Xunit;

namespace MentorBot.Core.Tests.Language.Reading;

/// <summary>What is learnt from, and that it is not what is measured with.</summary>
public sealed class CorpusTests
{
    private const int Gram = 5;
    private static readonly string[] Topics = [.. Enum.GetNames<Topic>().Select(name => name.ToLowerInvariant())];

    [Fact]
    public void The_weights_carry_the_hash_of_the_corpus_and_of_the_phrases_that_lie_here() => Assert.Equal(Hash(), LanguageData.Weights().CorpusHash);

    [Fact]
    public void The_weights_are_small()
    {
        Assert.InRange(new FileInfo(Path.Combine(Repository.Root, "src", "Bot", "Language", "Data", "weights.bin")).Length, 1, 5_000_000);
        Assert.InRange(LanguageData.Weights().Bytes, 1, 30_000_000);
    }

    [Fact]
    public void There_are_six_thousand_messages_at_least_and_a_thousand_in_each_language()
    {
        Assert.InRange(Texts().Count(), 6_000, int.MaxValue);
        Assert.All(new[] { "cs", "pl", "uk", "en" }, language => Assert.InRange(Files().Where(file => file.Contains($"/{language}/", StringComparison.Ordinal)).SelectMany(File.ReadLines).Count(), 1_000, int.MaxValue));
    }

    [Fact]
    public void Every_line_has_a_topic_and_a_risk_that_there_are() => Assert.All(Files().SelectMany(File.ReadLines), line =>
    {
        using var message = JsonDocument.Parse(line);
        var topic = message.RootElement.GetProperty("topic").GetString();
        Assert.True(topic is null || Topics.Contains(topic), line);
        Assert.True(message.RootElement.GetProperty("risk").GetString() is "none" or "concern" or "crisis", line);
        Assert.True(message.RootElement.GetProperty("gender").GetString() is null or "f" or "m", line);
    });

    [Fact]
    public void Nothing_that_is_learnt_equals_or_nearly_equals_what_is_measured()
    {
        var measured = File.ReadLines(Path.Combine(Repository.Root, "tests", "Bench", "Sets", "dev.jsonl")).Select(TextOf).ToList();

        Assert.Equal(600, measured.Count);
        var near = Near(Texts().Concat(Facts()), measured).ToList();
        Assert.True(near.Count == 0, string.Join('\n', near));
    }

    [Theory]
    [InlineData("Manžel mě včera zbil, bojím se jít domů", "manzel me vcera zbil, bojim se jit domu!!", true)]
    [InlineData("Manžel mě včera zbil, bojím se jít domů", "Dobrý den, manžel mě včera zbil, bojím se jít domů a nevím, komu to říct", true)]
    [InlineData("Manžel mě včera zbil, bojím se jít domů", "Manžel ode mě včera odešel, nechce se mi domů", false)]
    [InlineData("??", "??", true)]
    [InlineData("ahoj", "ahoj, chtěla bych se zeptat na dávky", false)]
    public void Nearness_is_seen(string one, string other, bool near) => Assert.Equal(near, Near([one], [other]).Any());

    private static IEnumerable<string> Near(IEnumerable<string> learnt, IReadOnlyList<string> measured)
    {
        var sets = measured.Select(Grams).ToList();
        var where = sets.SelectMany((set, i) => set.Select(gram => (gram, i))).ToLookup(pair => pair.gram, pair => pair.i, StringComparer.Ordinal);
        foreach (var text in learnt)
        {
            var grams = Grams(text);
            var shared = new Dictionary<int, int>();
            foreach (var i in grams.SelectMany(gram => where[gram]))
            {
                shared[i] = shared.GetValueOrDefault(i) + 1;
            }

            if (shared.Any(pair => IsNear(grams.Count, sets[pair.Key].Count, pair.Value)))
            {
                yield return text;
            }
        }
    }

    /// <summary>Two in five of all pieces shared, or seven in ten of the shorter one's.</summary>
    private static bool IsNear(int one, int other, int shared) =>
        shared >= 0.4 * (one + other - shared) || Math.Min(one, other) >= 12 && shared >= 0.7 * Math.Min(one, other);

    private static HashSet<string> Grams(string text)
    {
        var words = string.Join(' ', Tokens.Of(text).Words.Select(token => token.Word));
        return words.Length == 0 ? [text.Trim()] : [.. Enumerable.Range(0, Math.Max(1, words.Length - Gram + 1)).Select(at => words[at..Math.Min(words.Length, at + Gram)])];
    }

    /// <summary>What the rules for facts were written with.</summary>
    private static IEnumerable<string> Facts() => File.ReadLines(Path.Combine(Repository.Root, "tests", "Bench", "Sets", "facts.jsonl")).Select(TextOf);

    private static IEnumerable<string> Texts() => Files().SelectMany(File.ReadLines).Select(TextOf);

    private static string TextOf(string line)
    {
        using var message = JsonDocument.Parse(line);
        return message.RootElement.GetProperty("text").GetString()!;
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "corpus"), "*.jsonl", SearchOption.AllDirectories).OrderBy(path => path, StringComparer.Ordinal);

    private static string Hash()
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files())
        {
            sum.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(Path.GetDirectoryName(file)!)}/{Path.GetFileName(file)}\n"));
            sum.AppendData(File.ReadAllBytes(file));
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Bot", "Language", "Data"), "*.phrases").Where(path => Path.GetFileName(path) != "facts.phrases").OrderBy(path => path, StringComparer.Ordinal))
        {
            sum.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(file)}\n"));
            sum.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }
}
