using MentorBot.Core.Tests.HouseRules;
using Xunit;

namespace MentorBot.Core.Tests.Leaks;

/// <summary>The table of leaks is true: its rows are all there, and every test it names is there and runs.</summary>
public sealed class LeakTableTests
{
    private const int Rows = 71;

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "leaks.md");

    [Fact]
    public void Every_row_is_there_once_and_in_order() => Assert.Equal(Enumerable.Range(1, Rows).Select(number => $"L{number}"), LeakTable.Rows.Select(row => row.Id));

    [Fact]
    public void Every_test_that_is_named_is_there_and_runs() =>
        Assert.Empty(LeakTable.Rows.SelectMany(row => row.Tests.Where(test => !TestSources.Has(test)).Select(test => $"{row.Id}: {test}")));

    [Fact]
    public void Every_row_that_concerns_what_is_built_has_a_test_and_no_test_twice() => Assert.All(LeakTable.Rows, row =>
    {
        Assert.True(row.Tests.Count > 0 || row.Later is not null, $"{row.Id} has neither a test nor a reason why it has none.");
        Assert.Equal(row.Tests.Distinct(StringComparer.Ordinal), row.Tests);
    });

    [Fact]
    public void What_comes_later_is_said_in_one_sentence() =>
        Assert.All(LeakTable.Rows.Where(row => row.Later is not null), row => Assert.Matches(@"^[A-Z][^.]{20,180}\.$", row.Later));

    [Fact]
    public void Rows_without_any_test_are_these() => Assert.Equal(["L31"], LeakTable.Rows.Where(row => row.Tests.Count == 0).Select(row => row.Id));

    [Fact]
    public void The_page_says_the_same()
    {
        if (Environment.GetEnvironmentVariable("MENTORBOT_REWRITE") is { Length: > 0 })
        {
            File.WriteAllText(Page, LeakTable.Written());
        }

        Assert.Equal(LeakTable.Written(), File.ReadAllText(Page));
    }

    [Fact]
    public void A_test_is_known_by_its_mark_and_one_that_is_skipped_is_none()
    {
        const string Source = """
            public abstract partial class Contract
            {
                [Fact]
                public void One() => Assert.True(true);

                [Fact(Skip = "later")]
                public void Two() => Assert.True(true);

                [Theory]
                [InlineData("public void No(")]
                [MemberData(nameof(All))]
                public async Task Three(string x)
                {
                }

                public void Four()
                {
                }
            }
            """;

        Assert.Equal(["Contract.One", "Contract.Three"], TestSources.In(Source));
        Assert.Contains("LeakTableTests.A_test_is_known_by_its_mark_and_one_that_is_skipped_is_none", TestSources.Tests);
        Assert.False(TestSources.Has("LeakTableTests.A_test_that_was_renamed_away"));
        Assert.False(TestSources.Has("no-such.story"));
    }
}
