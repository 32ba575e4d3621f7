using MentorBot.Simulators.Discord;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>The simulator is held true by a client that other people wrote: discord.js from npm, used as it is.</summary>
public sealed class DiscordJsTests
{
    [Fact]
    public async Task DiscordJsWorksAgainstTheSimulator()
    {
        await using var discord = await DiscordSimulator.StartAsync();

        Assert.Equal(32, await NodeTests.PassAsync("discordjs", ("DISCORD_SIMULATOR", discord.Origin)));
        Assert.Equal(0, discord.Log.BadUserAgents);
    }
}
