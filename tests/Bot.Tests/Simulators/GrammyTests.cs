using MentorBot.Simulators.Telegram;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>An independent client, grammY from npm, against the Telegram simulator.</summary>
public sealed class GrammyTests
{
    [Fact]
    public async Task GrammyWorksAgainstTheSimulator()
    {
        await using var telegram = await TelegramSimulator.StartAsync(new() { SlowRepeatedPolls = false });

        Assert.Equal(21, await NodeTests.PassAsync("grammy", ("TELEGRAM_SIMULATOR", telegram.BaseUrl), ("TELEGRAM_TOKEN", telegram.Token)));
    }
}
