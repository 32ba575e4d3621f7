using System.Text.Json.Nodes;
using MentorBot.Bot.Tests.Web.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>What somebody sees of how far her words came, over real HTTP with the real engine and store.</summary>
[Collection("local mode")]
public sealed class ProgressTests
{
    [Fact]
    public async Task Her_words_are_delivered_and_then_seen_by_her_own_mentor_alone()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var other = await house.EnterAsync("Meruňka");
        using var anna = await house.WelcomeAsync("first");
        await anna.SayAsync("second");
        var room = await limetka.RoomOfAsync("second");
        await WebHouse.UntilAsync(() => MarkOf(anna, "second") == "Delivered");
        var item = limetka.Shown.Single(shown => (string)shown.Item["text"]! == "second").Id;

        var (status, _) = await other.PostAsync("/desk/seen", new JsonObject { ["room"] = room, ["item"] = item });
        await limetka.SayAsync(room, "an answer");
        await WebHouse.UntilAsync(() => anna.Words.Contains("an answer"));
        var before = MarkOf(anna, "second");
        await limetka.DoAsync("/desk/seen", new JsonObject { ["room"] = room, ["item"] = item });
        await WebHouse.UntilAsync(() => MarkOf(anna, "second") == "Seen");

        Assert.Equal(System.Net.HttpStatusCode.Gone, status);
        Assert.Equal("Delivered", before);
        Assert.NotEqual("Seen", MarkOf(anna, "first"));
    }

    [Fact]
    public async Task The_page_knows_that_she_waits_until_a_mentor_is_there()
    {
        await using var house = await WebHouse.StartAsync(capacity: 1);
        using var anna = await house.WelcomeAsync("of anna");
        using var berta = await house.BeginAsync("of berta");
        await WebHouse.UntilAsync(() => berta.Words.Any(words => words.StartsWith("All mentors are busy", StringComparison.Ordinal)));
        await berta.SayAsync("while she waits");
        await berta.OpenAsync();
        Assert.True(Waits(berta));
        Assert.False(Waits(anna));

        await anna.SayAsync("/end");
        await anna.ChooseAsync("Yes, end it");
        await WebHouse.UntilAsync(() => berta.Words.Any(words => words.StartsWith("You are now connected", StringComparison.Ordinal)));
        await berta.OpenAsync();
        Assert.False(Waits(berta));

        static bool? Waits(Visitor visitor) => (bool?)visitor.Shown.Last(shown => shown.Item["waits"] is not null).Item["waits"];
    }

    [Fact]
    public async Task Who_does_not_consent_has_nothing_left_on_the_page_but_the_word_about_it()
    {
        await using var house = await LocalHouse.StartAsync();
        using var anna = house.Visit();
        await anna.BeginAsync();
        await anna.OpenAsync();
        await anna.ChooseAsync("English");
        await anna.SayAsync("nobody may keep this");

        await anna.ChooseAsync("I don't agree");
        await WebHouse.UntilAsync(() => anna.Words.Any(words => words.StartsWith("We understand", StringComparison.Ordinal)));

        Assert.Single(anna.Words);
    }

    private static string? MarkOf(Visitor visitor, string words) => (string?)visitor.Shown.LastOrDefault(shown => (string)shown.Item["text"]! == words).Item?["mark"];
}
