using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>A mentor looks a service up on Discord and sends it to the person on Telegram: the real program between them.</summary>
public sealed class ServicesAtTheDeskTests
{
    private static readonly TownPlan WithDirectory = new(Mentors: 2) { HasDirectory = true };

    [Fact]
    public async Task What_is_found_is_turned_over_in_the_same_answer_and_sent_once()
    {
        await using var town = await Town.BuildAsync(WithDirectory);
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);

        var listed = await SlashCommands.AskAsync(town, anna, "services", new Dictionary<string, string> { ["words"] = "linka bezpečí pro děti" });
        var shown = await SlashCommands.PressAsync(town, anna, listed, "Safety Line for children");
        var sent = await SlashCommands.PressAsync(town, anna, shown, "Send to the person");
        var got = await town.Telegram.WaitForMessageAsync(1, message => message.Text.Contains("116 111", StringComparison.Ordinal));

        Assert.StartsWith("💬 Mentor", got.Text, StringComparison.Ordinal);
        Assert.Contains("They might be able to help you here:", got.Text, StringComparison.Ordinal);
        Assert.Equal("Sent. It is in the conversation; the mark beside it shows how far it came.", sent.Content);
        Assert.Equal((listed.Id, listed.Id), (shown.Id, sent.Id));
        Assert.True(listed.Ephemeral);
        Assert.Empty(SlashCommands.Buttons(sent));
        Assert.Single(town.Discord.Control.EphemeralMessages(anna.Room, anna.Mentor));
        Assert.Single(town.Discord.Control.Messages(anna.Room), message => message.Content.Contains("116 111", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_she_types_services_and_regions_are_offered_and_names_of_people_never()
    {
        await using var town = await Town.BuildAsync(WithDirectory);
        await town.StartAsync();
        var anna = await town.WelcomeAsync(1);
        var (account, channel) = (anna.Mentor, anna.Room);

        var regions = await town.Discord.Control.WaitForAnswerAsync(town.Discord.Control.StartComplete(channel, account, "services", "region", "ustec"));
        var services = await town.Discord.Control.WaitForAnswerAsync(town.Discord.Control.StartComplete(channel, account, "services", "words", "linka bezpeci"));
        var nothing = await town.Discord.Control.WaitForAnswerAsync(town.Discord.Control.StartComplete(channel, account, "services", "words", ""));

        Assert.Equal(["Ústecký kraj"], regions.Choices.Select(choice => choice.Name));
        Assert.Contains(services.Choices, choice => choice.Value.ToString() == "cz-116111");
        Assert.Empty(nothing.Choices);
    }
}
