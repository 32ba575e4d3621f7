using MentorBot.Bot.Language;
using MentorBot.Bot.Settings;
using MentorBot.Core.Language.Reading;
using Xunit;

namespace MentorBot.Bot.Tests.Settings;

public sealed class WordsFileTests
{
    [Fact]
    public void Needs_not_be_there()
    {
        var faults = new List<string>();

        Assert.Empty(WordsFile.Read(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "words.yaml"), faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void A_phrase_of_the_organisation_is_a_crisis_like_those_of_the_house()
    {
        var (patterns, faults) = Read("cs:\n  crisis: [\"jdu za tátou nahoru\"]\n");

        Assert.Empty(faults);
        Assert.Equal(RiskLevel.Crisis, LanguageData.Reader(patterns).Read("tak ja jdu za tatou nahoru").Risk.Level);
    }

    [Fact]
    public void What_is_wrong_is_said_in_a_line_each()
    {
        var (_, faults) = Read("cs:\n  mony: [\"dluh\"]\n  money: dluh\n  housing: [\"~\"]\n");

        Assert.Equal(3, faults.Count);
        Assert.Contains(faults, fault => fault.Contains("cs.mony is not known", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("cs.money must be a list", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("cs.housing has the phrase \"~\"", StringComparison.Ordinal));
    }

    private static (IReadOnlyList<Pattern> Patterns, List<string> Faults) Read(string yaml)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml);
            var faults = new List<string>();
            return (WordsFile.Read(file, faults), faults);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
