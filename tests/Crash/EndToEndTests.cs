using MentorBot.Simulators.Discord;
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

    [Fact]
    public async Task The_thread_of_a_talk_that_is_over_is_put_away_sooner()
    {
        await using var town = await Town.BuildAsync();
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1001);
        Assert.Equal(10_080, Thread().AutoArchiveMinutes);

        anna.Person.Write("/end");
        var sure = await town.Telegram.WaitForMessageAsync(1001, message => message.Buttons.Any(button => button.Text == "Yes, end it"));
        anna.Person.Press("Yes, end it", sure.Id);

        await town.UntilAsync(() => Thread().AutoArchiveMinutes == 4_320, "the thread");
        Assert.False(Thread().Archived);
        Assert.Equal(0, await town.Bot!.StopAsync());

        SeenChannel Thread() => town.Discord.Control.Threads(town.Guild).Single(thread => thread.Id == anna.Room);
    }
}
