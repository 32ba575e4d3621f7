using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>A mentor gives /end on Discord: she is asked, and of two questions the later one counts.</summary>
public sealed class EndAtTheDeskTests
{
    [Fact]
    public async Task End_is_asked_about_and_of_two_questions_the_later_one_ends_it()
    {
        await using var town = await Town.BuildAsync(new TownPlan(Mentors: 2));
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);

        var first = await SlashCommands.AskAsync(town, anna, "end");
        var second = await SlashCommands.AskAsync(town, anna, "end");
        var old = await SlashCommands.PressAsync(town, anna, first, "Yes, end it");

        Assert.StartsWith("End this conversation? On the other side is ", first.Content, StringComparison.Ordinal);
        Assert.True(first.Ephemeral);
        Assert.Equal("This button no longer works.", old.Content);
        Assert.DoesNotContain(town.Discord.Control.Messages(anna.Room), message => message.Content == "The conversation is closed.");

        var done = await SlashCommands.PressAsync(town, anna, second, "Yes, end it");
        await town.Telegram.WaitForMessageAsync(1, message => message.Text.StartsWith("Your mentor has closed the conversation.", StringComparison.Ordinal));

        Assert.Equal("Done.", done.Content);
        Assert.Empty(SlashCommands.Buttons(done));
    }
}
