using System.Text.RegularExpressions;
using Xunit;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>Whatever the sources say has words: a key without them would only be found when somebody needs it.</summary>
public sealed partial class PhrasesTests
{
    [Fact]
    public void Every_phrase_that_the_sources_name_has_words()
    {
        var texts = KeysOf(Path.Combine(Root, "config", "texts", "cs.yaml"));
        var named = Directory.GetFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Named().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(named.Count > 40, $"Only {named.Count} phrases were found in the sources: the search is broken.");
        Assert.Empty(named.Except(texts));
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder!.FullName, "MentorBot.sln")))
            {
                folder = folder.Parent;
            }

            return folder.FullName;
        }
    }

    private static HashSet<string> KeysOf(string file)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<string>();
        foreach (var line in File.ReadLines(file))
        {
            if (Key().Match(line) is { Success: true } match)
            {
                path = [.. path.Take(match.Groups["indent"].Length / 2), match.Groups["name"].Value];
                keys.Add(string.Join('.', path));
            }
        }

        return keys;
    }

    [GeneratedRegex("""(Phrase\.Of|Tell|Ask|Numbered)\((turn\.State\.Stage, |new Stage\.\w+\(\), |open, |state, )?"(?<key>[a-z]+(\.[a-z-]+)*)"[,)]""")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<indent> *)(?<name>[\w-]+):( |$)")]
    private static partial Regex Key();
}
