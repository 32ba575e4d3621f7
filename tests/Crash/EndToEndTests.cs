using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Crash;

/// <summary>The real program between the two platforms, over real HTTP and WebSocket.</summary>
public sealed class EndToEndTests
{
    [Fact]
    public async Task A_message_goes_from_the_chat_to_the_thread_and_back()
    {
        await using var town = await Town.BuildAsync();
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1001);

        anna.Person.Write("Bojím se večerů.");
        var seen = await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Content.Contains("Bojím se večerů", StringComparison.Ordinal));
        var written = town.Discord.Control.Write(anna.Room, anna.Mentor, "Jsem tady s vámi.");
        var answer = await town.Telegram.WaitForMessageAsync(1001, message => message.Text.Contains("Jsem tady s vámi.", StringComparison.Ordinal));

        Assert.Equal(">>> Bojím se večerů.", seen.Content);
        Assert.Equal("💬 Mentor 1\nJsem tady s vámi.", answer.Text);
        await town.Discord.Control.WaitForMessageAsync(anna.Room, message => message.Id == written && message.Reactions.Any(reaction => reaction.Emoji == "✅"));
        Assert.Empty(town.Telegram.ForbiddenCalls);
        Assert.Equal(0, await town.Bot!.StopAsync());
    }
}
