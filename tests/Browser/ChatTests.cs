using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>What somebody does in the chat page, in a real browser.</summary>
public sealed class ChatTests
{
    [Fact]
    public async Task A_whole_talk_goes_to_the_thread_and_back_and_asks_nobody_else_for_anything()
    {
        await using var she = await Browsing.BeginAsync();
        var room = await she.WelcomeAsync("I am afraid of the evenings.");

        await she.SayAsync("Are you there?");
        await she.ReadAsync(room, "Are you there?");
        she.Write(room, "I am **here** <b>with</b> you.");
        await she.SeeAsync("I am here <b>with</b> you.");

        Assert.Equal(1, await she.Page.Locator(".words b", new PageLocatorOptions { HasTextString = "here" }).CountAsync());
        Assert.All(she.Requests, address => Assert.StartsWith(she.Town.Listen.ToString(), address, StringComparison.Ordinal));
        Assert.Equal((she.Town.Listen.ToString(), "Notes"), (she.Page.Url, await she.Page.TitleAsync()));
        Assert.Equal("0 0 ", await she.Page.EvaluateAsync<string>("localStorage.length + ' ' + sessionStorage.length + ' ' + document.cookie"));
        Assert.Empty(she.Complaints);
    }

    [Fact]
    public async Task Her_message_is_changed_and_taken_back_by_the_buttons_beside_it()
    {
        await using var she = await Browsing.BeginAsync();
        var room = await she.WelcomeAsync("first");
        await she.SayAsync("to be changed");
        await she.ReadAsync(room, "to be changed");
        var mine = she.Page.Locator(".item.me").Last;

        await mine.GetByText("Edit").ClickAsync();
        await mine.Locator("textarea").FillAsync("changed words");
        await mine.GetByText("Save").ClickAsync();
        await she.ReadAsync(room, "changed words");
        await she.SeeAsync("changed words");

        await she.Page.Locator(".item.me").Last.GetByText("Take back").ClickAsync();
        await she.Town.UntilAsync(async () => await she.Page.GetByText("changed words").CountAsync() == 0, "the words to go from her page");
        await she.Town.UntilAsync(() => she.Town.RoomOf("changed words") == 0, "the words to go from the thread");
    }

    [Fact]
    public async Task She_replies_to_a_message_of_the_mentors_which_stands_above_her_words()
    {
        await using var she = await Browsing.BeginAsync(320);
        var room = await she.WelcomeAsync("first");
        she.Write(room, "a question <b>of hers</b>");
        await she.SeeAsync("a question");
        var reply = she.Page.Locator(".item.person").Last.GetByText("Reply");
        var strip = she.Page.Locator("#replying");

        await reply.ClickAsync();
        Assert.Equal("a question <b>of hers</b>", await strip.Locator(".about").TextContentAsync());
        Assert.True(await she.Page.EvaluateAsync<bool>("document.activeElement.id === 'text'"));
        await strip.GetByText("Cancel").ClickAsync();
        Assert.False(await strip.IsVisibleAsync());

        await reply.ClickAsync();
        await she.SayAsync("an answer");
        await she.ReadAsync(room, "an answer");
        Assert.False(await strip.IsVisibleAsync());
        Assert.Equal("a question <b>of hers</b>", await she.Page.Locator(".item.me").Last.Locator(".about").TextContentAsync());
        var messages = she.Town.Discord.Control.Messages(room);
        Assert.Equal(messages.Single(message => message.Content.Contains("a question", StringComparison.Ordinal)).Id, messages.Single(message => message.Content.Contains("an answer", StringComparison.Ordinal)).ReferenceId);
        Assert.Empty(she.Complaints);
    }

    [Fact]
    public async Task After_the_service_was_killed_and_started_again_nothing_is_lost_or_doubled()
    {
        await using var she = await Browsing.BeginAsync();
        var room = await she.WelcomeAsync("before");

        await she.Town.Bot!.KillAsync();
        await she.SayAsync("while it was away");
        await she.Town.RestartAsync();
        await she.ReadAsync(room, "while it was away");
        she.Write(room, "and back");
        await she.SeeAsync("and back");

        foreach (var words in new[] { "before", "while it was away", "and back" })
            Assert.Equal(1, await she.Page.Locator(".words", new PageLocatorOptions { HasTextString = words }).CountAsync());
    }

    [Theory]
    [InlineData("the button")]
    [InlineData("Esc")]
    [InlineData("Shift three times")]
    [InlineData("Esc without a connection")]
    public async Task Leaving_wipes_the_page_at_once_and_back_shows_nothing(string how)
    {
        await using var she = await Browsing.BeginAsync();
        await she.WelcomeAsync("needle of hers");
        await she.SeeAsync("needle of hers");

        // In the same breath as the key, before anything of the network: nothing is left.
        var left = await she.Page.EvaluateAsync<int>(how switch
        {
            "the button" => "() => { document.getElementById('leave').click(); return document.documentElement.childNodes.length; }",
            "Shift three times" => "() => { for (let i = 0; i < 3; i++) dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })); return document.documentElement.childNodes.length; }",
            "Esc" => "() => { dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })); return document.documentElement.childNodes.length; }",
            _ => "() => { fetch = () => new Promise(() => {}); dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })); return document.documentElement.childNodes.length; }",
        });
        Assert.Equal(0, left);

        // The neutral page has wholly come before Back is pressed: a browser asked to go back while it is still on its way gives up one of the two.
        await she.LeftAsync();
        await she.Page.GoBackAsync();
        Assert.DoesNotContain("needle", await she.Page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_real_keys_leave_too()
    {
        await using var she = await Browsing.BeginAsync();
        await she.WelcomeAsync("first");

        await she.Page.FocusAsync("#text");
        await she.Page.Keyboard.PressAsync("Shift");
        await she.Page.Keyboard.PressAsync("Shift");
        await she.Page.Keyboard.PressAsync("Shift");

        await she.LeftAsync();
    }

    [Fact]
    public async Task The_page_fits_a_narrow_phone_and_changes_its_language_without_a_request()
    {
        await using var she = await Browsing.BeginAsync(320);
        var asked = she.Requests.Count;

        await she.Page.SelectOptionAsync("#language", "uk");
        Assert.Equal("Почати", await she.Page.TextContentAsync("#begin"));
        Assert.Equal("Notes", await she.Page.TitleAsync());
        Assert.Equal(asked, she.Requests.Count);
        await she.Page.SelectOptionAsync("#language", "en");
        await she.WelcomeAsync("first");

        Assert.True(await she.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"));
        Assert.True(await she.Page.EvaluateAsync<bool>("[...document.querySelectorAll('button, select, .leave')].filter(e => e.offsetParent).every(e => e.offsetHeight >= 44 && e.offsetWidth >= 44)"));
    }
}
