using MentorBot.Bot.Discord.Gateway;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class IdentifyBudgetTests
{
    private static readonly DateTimeOffset Now = ManualTime.Start;

    [Fact]
    public void One_may_follow_another_after_five_seconds()
    {
        var budget = IdentifyBudget.Parse(null, 50).Spend(Now);

        Assert.Equal(TimeSpan.FromSeconds(5), budget.Wait(Now));
        Assert.Equal(TimeSpan.FromSeconds(2), budget.Wait(Now.AddSeconds(3)));
        Assert.Equal(TimeSpan.Zero, budget.Wait(Now.AddSeconds(5)));
    }

    [Fact]
    public void In_any_day_there_are_only_so_many()
    {
        var budget = IdentifyBudget.Parse(null, 3);
        for (var i = 0; i < 3; i++)
            budget = budget.Spend(Now.AddHours(i));

        Assert.Equal(TimeSpan.FromHours(22), budget.Wait(Now.AddHours(2)));
        Assert.Equal(TimeSpan.Zero, budget.Wait(Now.AddHours(24)));
        Assert.Equal(TimeSpan.FromHours(1), budget.Spend(Now.AddHours(24)).Wait(Now.AddHours(24)));
    }

    [Fact]
    public void It_is_remembered_as_text()
    {
        var budget = IdentifyBudget.Parse(IdentifyBudget.Parse(null, 3).Spend(Now).Spend(Now.AddHours(1)).Text, 3);

        Assert.Equal($"[{Now.ToUnixTimeSeconds()},{Now.AddHours(1).ToUnixTimeSeconds()}]", budget.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_can_not_be_read_forbids_nothing(string stored) => Assert.Equal(TimeSpan.Zero, IdentifyBudget.Parse(stored, 3).Wait(Now));

    [Fact]
    public void A_clock_that_was_wrong_does_not_lock_us_out()
    {
        var budget = IdentifyBudget.Parse(null, 1).Spend(Now.AddYears(1));

        Assert.Equal(TimeSpan.Zero, budget.Wait(Now));
    }
}
