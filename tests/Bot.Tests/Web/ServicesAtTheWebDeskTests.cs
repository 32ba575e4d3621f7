using System.Net;
using System.Text.Json.Nodes;
using MentorBot.Bot.Tests.Web.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>A mentor looks a service up at her desk in the browser and sends it to the person in the chat.</summary>
public sealed class ServicesAtTheWebDeskTests
{
    [Fact]
    public async Task What_is_found_is_looked_at_and_sent_once_from_the_room_of_the_talk()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first words");
        var room = await limetka.RoomOfAsync("first words");

        await limetka.AskAsync(room, "services", new JsonObject { ["words"] = "linka bezpečí", ["free"] = "yes" });
        await WebHouse.UntilAsync(() => limetka.Choices.Contains("Linka bezpečí"));
        await limetka.AskAgainAsync(room, "Linka bezpečí");
        await WebHouse.UntilAsync(() => limetka.Choices.Contains("Poslat do rozhovoru"));
        await limetka.AskAgainAsync(room, "Poslat do rozhovoru");
        await WebHouse.UntilAsync(() => limetka.Answers[^1].StartsWith("Odesláno.", StringComparison.Ordinal) && anna.Words.Any(words => words.Contains("116 111", StringComparison.Ordinal)) && limetka.Words.Any(words => words.Contains("116 111", StringComparison.Ordinal)));

        Assert.Empty(limetka.Choices);
        Assert.StartsWith("They might be able to help you here:", anna.Words.Single(words => words.Contains("116 111", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Single(limetka.Words, words => words.Contains("116 111", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_not_in_the_room_presses_nothing_there_and_outside_there_is_nothing_to_send()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var kdoule = await house.EnterAsync("Kdoule");
        using var anna = await house.WelcomeAsync("first words");
        var room = await limetka.RoomOfAsync("first words");

        await kdoule.AskAsync(null, "services", new JsonObject { ["words"] = "cz-116111" });
        await WebHouse.UntilAsync(() => kdoule.Answers.Any(answer => answer.Contains("116 111", StringComparison.Ordinal)));
        var (status, _) = await kdoule.PostAsync("/desk/again", new JsonObject { ["room"] = room, ["key"] = Visitor.NewKey(), ["button"] = "any" });

        Assert.Empty(kdoule.Choices);
        Assert.Equal(HttpStatusCode.Gone, status);
        Assert.DoesNotContain(anna.Words, words => words.Contains("116 111", StringComparison.Ordinal));
    }
}
