using System.Text.RegularExpressions;
using MentorBot.Core.Tests.HouseRules;

namespace MentorBot.Core.Tests.Leaks;

/// <summary>The tests of the repository by their sources, since no project references all of theirs: "Class.Method" of every test that is not skipped.</summary>
internal static partial class TestSources
{
    public static readonly IReadOnlySet<string> Tests = Repository.Sources("tests").SelectMany(source => In(source.Text)).ToHashSet(StringComparer.Ordinal);

    public static readonly IReadOnlySet<string> Stories =
        Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Stories"), "*.story", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)!).ToHashSet(StringComparer.Ordinal);

    public static bool Has(string test) => test.EndsWith(".story", StringComparison.Ordinal) ? Stories.Contains(test) : Tests.Contains(test);

    public static IEnumerable<string> In(string source)
    {
        var classes = Classes().Matches(source);
        foreach (Match test in Marked().Matches(source))
        {
            if (classes.LastOrDefault(one => one.Index < test.Index) is { } home && !test.Groups["how"].Value.Contains("Skip", StringComparison.Ordinal))
            {
                yield return $"{home.Groups["name"].Value}.{test.Groups["name"].Value}";
            }
        }
    }

    [GeneratedRegex(@"^(?:public|internal) (?:\w+ )*class (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Classes();

    /// <summary>From the attribute to the first public method behind it; other attributes and their data may stand between.</summary>
    [GeneratedRegex(@"^ {4}\[(?:Fact|Theory)\b(?<how>[^\]\n]*)\](?:(?!^ {4}(?:\[(?:Fact|Theory)\b|\}))[\s\S])*?^ {4}public (?:static )?(?:async )?\w+ (?<name>\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Marked();
}
