using System.Text.RegularExpressions;
using Xunit;

namespace MentorBot.Core.Tests.HouseRules;

/// <summary>What can only be seen in the text of the sources.</summary>
public sealed partial class SourcesTests
{
    private const int LongestFile = 300;

    /// <summary>Everything that a log line may speak of: opaque ids, closed words and numbers. A new name is added here on purpose or not at all.</summary>
    private static readonly HashSet<string> Loggable =
    [
        "Input", "Row", "Fault", "Messenger", "Messengers", "Role", "Phrase", "Reason", "Count", "Milliseconds", "Seconds", "Code", "Status", "Kind", "Attempt", "Setting", "Version", "Type", "What", "Number",
    ];

    [Theory]
    [InlineData("log.LogError(\"A send threw {Fault}; row {Row}\", fault, row);")]
    [InlineData("_log.LogInformation(\"Stopped\");")]
    public void Lets_a_line_of_ids_and_closed_words_pass(string source) => Assert.Empty(BadLogLines(source));

    [Theory]
    [InlineData("log.LogError(\"Could not send {Text}\", content.Text);")]
    [InlineData("log.LogError($\"Could not send {row}\");")]
    [InlineData("log.LogError(exception, \"Could not send {Row}\", row);")]
    [InlineData("log.LogWarning(message);")]
    [InlineData("log.Log(LogLevel.Error, \"Could not send {Nickname}\", nickname);")]
    [InlineData("[LoggerMessage(1, LogLevel.Error, \"Could not send {ChatId}\")]")]
    public void Sees_a_log_line_that_could_carry_more(string source) => Assert.NotEmpty(BadLogLines(source));

    [Fact]
    public void Log_lines_carry_ids_and_closed_words_alone()
    {
        var sources = Repository.Sources("src");

        Assert.True(sources.Sum(source => LogLines().Count(source.Code)) > 3);
        Assert.Empty(sources.SelectMany(source => BadLogLines(source.Code).Select(line => $"{source.Path}: {line}")));
    }

    [Fact]
    public void No_file_is_longer_than_can_be_read_at_once() =>
        Assert.Empty(Repository.Sources("src").Where(source => source.Text.Count(c => c == '\n') > LongestFile).Select(source => $"{source.Path}: {source.Text.Count(c => c == '\n')} lines"));

    [Fact]
    public void Nothing_is_left_to_be_done() => Assert.Empty(Repository.Sources("src").Where(source => Unfinished().IsMatch(source.Text)).Select(source => source.Path));

    [Fact]
    public void No_warning_is_switched_off_in_passing() => Assert.Empty(Repository.Sources("src").Where(source => source.Code.Contains("#pragma warning disable", StringComparison.Ordinal)).Select(source => source.Path));

    [Fact]
    public void The_comments_of_a_source_are_no_code()
    {
        var source = new Source("x.cs", "var a = \"http://x\"; // Telegram\n/* Discord */ var b = '\"';");

        Assert.Equal("var a = \"http://x\"; \n var b = '\"';", source.Code);
    }

    private static IEnumerable<string> BadLogLines(string source) => LogLines().Matches(source)
        .Where(line => !line.Groups["template"].Success || Placeholders().Matches(line.Groups["template"].Value).Any(place => !Loggable.Contains(place.Groups[1].Value)))
        .Select(line => line.Value);

    /// <summary>A call that logs, and its template where that is a plain literal and comes first (after a level and an event).</summary>
    [GeneratedRegex("""(\bLog(Trace|Debug|Information|Warning|Error|Critical)\(|\bLog\((?=\s*LogLevel)|\[LoggerMessage\()\s*((?:\w+\s*[:=]\s*)?(LogLevel\.\w+|\d+)\s*,\s*)*(?<template>(?:Message\s*=\s*)?"(?:\\.|[^"\\])*")?[^;\n]*""")]
    private static partial Regex LogLines();

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Placeholders();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Unfinished();
}
