using System.Net;
using MentorBot.Bot.Tests.Web.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>The texts change while somebody is on a page.</summary>
public sealed class EditionsTests
{
    [Fact]
    public async Task A_page_that_is_opened_and_a_message_that_is_sent_have_the_new_words()
    {
        await using var house = await WebHouse.StartAsync();
        var edition = WebHouse.Edition(text => text
            .Replace("You can write to someone here", "Somebody reads here", StringComparison.Ordinal)
            .Replace("I agree", "I do agree", StringComparison.Ordinal)
            .Replace("Your desk", "Your place", StringComparison.Ordinal)
            .Replace("We did not understand that.", "That was not clear.", StringComparison.Ordinal));
        using var visitor = house.Visit();
        Assert.Contains("You can write to someone here", await PageAsync(visitor, "/"), StringComparison.Ordinal);

        house.Phrases = () => edition;

        Assert.Contains("Somebody reads here", await PageAsync(visitor, "/"), StringComparison.Ordinal);
        Assert.DoesNotContain("You can write to someone here", await PageAsync(visitor, "/"), StringComparison.Ordinal);
        var (_, refused) = await visitor.PostAsync("/talk/say", new System.Text.Json.Nodes.JsonArray());
        Assert.StartsWith("That was not clear.", (string?)refused["sentence"], StringComparison.Ordinal);
        await visitor.BeginAsync();
        await visitor.OpenAsync();
        await visitor.ChooseAsync("English");
        await visitor.SayAsync("Hello");
        await visitor.ChooseAsync("I do agree");
    }

    /// <summary>Every time that the house is asked what it says, there is another edition.</summary>
    [Fact]
    public async Task A_message_and_the_buttons_under_it_are_of_one_edition()
    {
        await using var house = await WebHouse.StartAsync();
        var odd = WebHouse.Edition(text => text.Replace("Are you 18 or older?", "¹ Are you 18 or older?", StringComparison.Ordinal).Replace("Yes, 18 or older", "¹ Yes", StringComparison.Ordinal));
        var even = WebHouse.Edition(text => text.Replace("Are you 18 or older?", "² Are you 18 or older?", StringComparison.Ordinal).Replace("Yes, 18 or older", "² Yes", StringComparison.Ordinal));
        var asked = 0;
        house.Phrases = () => Interlocked.Increment(ref asked) % 2 == 1 ? odd : even;
        using var visitor = house.Visit();
        await visitor.BeginAsync();
        await visitor.OpenAsync();
        await visitor.ChooseAsync("English");
        await visitor.SayAsync("Hello");
        await visitor.ChooseAsync("I agree");

        await WebHouse.UntilAsync(() => visitor.Words.Any(words => words.Contains("Are you 18 or older?", StringComparison.Ordinal)));

        var (_, item) = visitor.Shown.Single(shown => ((string)shown.Item["text"]!).Contains("Are you 18 or older?", StringComparison.Ordinal));
        Assert.Matches("¹[^²]*¹|²[^¹]*²", System.Text.RegularExpressions.Regex.Unescape(item.ToJsonString()));
        Assert.True(asked > 3, $"The house was asked {asked} times only.");
    }

    private static async Task<string> PageAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.GetAsync(path);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
