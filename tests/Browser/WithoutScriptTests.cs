using System.Text.RegularExpressions;
using MentorBot.Simulators.Places;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>The page in a real browser with JavaScript switched off.</summary>
public sealed class WithoutScriptTests
{
    private const string Chromium = "/usr/bin/chromium";

    private static async Task<IPage> OpenAsync(IBrowser browser, Browsing she, int width = 1000)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { JavaScriptEnabled = false, Locale = "en-GB", ViewportSize = new ViewportSize { Width = width, Height = 700 } });
        page.SetDefaultTimeout(60_000);
        page.Request += (_, request) => she.Requests.Add(request.Url);
        await page.GotoAsync(she.Town.Listen.ToString());
        return page;
    }

    private static Task PressAsync(IPage page, string label) => PressAsync(page, page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = label }).Last);

    /// <summary>A robot is faster than a person may be: where the page says so, it presses once more.</summary>
    private static async Task PressAsync(IPage page, ILocator button)
    {
        await button.ClickAsync();
        while ((await page.Locator("#trouble").TextContentAsync() + await page.Locator("#about").TextContentAsync()).StartsWith("That was a lot at once.", StringComparison.Ordinal))
        {
            await Task.Delay(1100);
            await button.ClickAsync();
        }
    }

    private static async Task SayAsync(IPage page, string words)
    {
        await page.FillAsync("#text", words);
        await PressAsync(page, "Send");
    }

    private static async Task<ulong> WelcomeAsync(Browsing she, IPage page, string firstWords)
    {
        await PressAsync(page, "Begin");
        await PressAsync(page, "English");
        await SayAsync(page, firstWords);
        foreach (var label in ShortStart.Buttons)
            await PressAsync(page, label);

        var room = 0UL;
        await she.Town.UntilAsync(() => (room = she.Town.RoomOf(firstWords)) != 0, "a room with her first words");
        return room;
    }

    private static async Task SeeAsync(Browsing she, IPage page, string words) => await she.Town.UntilAsync(
        async () =>
        {
            await PressAsync(page, "Show new messages");
            return await page.Locator(".words", new PageLocatorOptions { HasTextString = words }).CountAsync() > 0;
        },
        words);

    [Fact]
    public async Task A_whole_talk_goes_to_the_thread_and_back()
    {
        await using var she = await Browsing.BeginAsync();
        var page = await OpenAsync(she.Page.Context.Browser!, she, 320);
        var room = await WelcomeAsync(she, page, "I am afraid of the evenings.");

        await SayAsync(page, "Are you there?");
        await she.ReadAsync(room, "Are you there?");
        she.Write(room, "I am **here** <b>with</b> you.");
        await SeeAsync(she, page, "I am here <b>with</b> you.");
        Assert.Equal(1, await page.Locator(".words b", new PageLocatorOptions { HasTextString = "here" }).CountAsync());

        // The newest is in sight, and what she has not sent stays.
        await page.FillAsync("#text", "half a thought");
        var mine = page.Locator(".item.me").Last;
        await PressAsync(page, mine.GetByText("Edit"));
        Assert.Equal("half a thought", await page.InputValueAsync("#text"));
        await page.Locator(".item.me textarea").FillAsync("changed words");
        await PressAsync(page, "Save");
        await she.ReadAsync(room, "changed words");
        await PressAsync(page, page.Locator(".item.me", new PageLocatorOptions { HasTextString = "changed words" }).GetByText("Take back"));
        await she.Town.UntilAsync(() => she.Town.RoomOf("changed words") == 0, "the words to go from the thread");
        Assert.Equal(0, await page.GetByText("changed words").CountAsync());
        Assert.Equal("half a thought", await page.InputValueAsync("#text"));
        var last = await page.Locator(".item").Last.BoundingBoxAsync();
        var log = await page.Locator("#log").BoundingBoxAsync();
        Assert.InRange(last!.Y + last.Height, log!.Y, log.Y + log.Height + 1);

        await page.SelectOptionAsync("#language", "uk");
        await PressAsync(page, "Change");
        Assert.Equal("uk", await page.GetAttributeAsync("html", "lang"));
        Assert.Equal("half a thought", await page.InputValueAsync("#text"));
        Assert.Equal((she.Town.Listen.ToString(), "Нотатки"), (page.Url, await page.TitleAsync()));
        Assert.All(she.Requests, address => Assert.StartsWith(she.Town.Listen.ToString(), address, StringComparison.Ordinal));
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(320, (await page.Locator("html").BoundingBoxAsync())!.Width);
    }

    [Theory]
    [InlineData("")]
    [InlineData("services")]
    public async Task What_leaving_does_here_is_said_as_it_is(string path)
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "en-GB", JavaScriptEnabled = false });
        await visit.Page.GotoAsync(new Uri(visit.Address, path).ToString());
        var said = await visit.Page.InnerTextAsync("body");

        Assert.DoesNotContain("clears this page at once", said, StringComparison.Ordinal);
        Assert.Contains("“Leave now” only opens another page", said, StringComparison.Ordinal);
        Assert.Contains("may also note down on this device what you send here", said, StringComparison.Ordinal);
        Assert.DoesNotContain("not kept anywhere", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_speaks_the_language_that_is_chosen_and_her_link_is_still_in_the_address()
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "en-GB", JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 320, Height = 568 } });
        await visit.Page.GotoAsync(new Uri(visit.Address, "desk#her-link").ToString());
        await visit.Page.SelectOptionAsync("#language", "uk");
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Change" }).ClickAsync();
        await visit.Page.Locator("html[lang=uk]").WaitForAsync();

        Assert.StartsWith("Щоб писати тут, потрібен JavaScript", await visit.Page.InnerTextAsync("#enter strong"), StringComparison.Ordinal);
        Assert.Equal(new Uri(visit.Address, "desk?language=uk#her-link").ToString(), visit.Page.Url);
        Assert.Equal("uk", await visit.Page.InputValueAsync("#language"));
        Assert.Equal(320, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.DoesNotContain(visit.Requests, address => address.Contains("her-link", StringComparison.Ordinal) && !address.Contains('#', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sending_again_by_reloading_is_sending_once()
    {
        await using var she = await Browsing.BeginAsync();
        var page = await OpenAsync(she.Page.Context.Browser!, she);
        var room = await WelcomeAsync(she, page, "first");
        await SayAsync(page, "only once");
        await page.ReloadAsync();
        await page.ReloadAsync();
        await SayAsync(page, "after it");
        await she.ReadAsync(room, "after it");

        Assert.Equal(1, await page.Locator(".words", new PageLocatorOptions { HasTextString = "only once" }).CountAsync());
    }

    [Fact]
    public async Task A_code_is_got_and_entered_and_with_JavaScript_the_same_talk_goes_on()
    {
        await using var she = await Browsing.BeginAsync();
        var page = await OpenAsync(she.Page.Context.Browser!, she);
        await WelcomeAsync(she, page, "words from before");
        await page.ClickAsync("#codes summary");
        await PressAsync(page, "Show me a code");
        var code = (await page.Locator("#given").TextContentAsync())!;
        Assert.Matches(new Regex("^([0-9]{5} ){4}[0-9]{5}$"), code);
        await page.ReloadAsync();
        Assert.Equal("", await page.Locator("#given").TextContentAsync());

        var other = await OpenAsync(she.Page.Context.Browser!, she);
        await other.Locator("#start summary").ClickAsync();
        await other.FillAsync("#code", code);
        await other.PressAsync("#code", "Enter");
        Assert.Equal(1, await other.Locator(".words", new PageLocatorOptions { HasTextString = "words from before" }).CountAsync());

        await she.Page.Locator("#start summary").ClickAsync();
        await she.Page.FillAsync("#code", code);
        await she.Page.PressAsync("#code", "Enter");
        await she.SeeAsync("words from before");
    }

    [Fact]
    public async Task Where_the_form_was_quicker_than_the_script_the_script_takes_the_talk_over()
    {
        await using var she = await Browsing.BeginAsync();

        // The form itself, as if the script had not been loaded yet when she pressed.
        await she.Page.EvaluateAsync("() => { const form = document.getElementById('form'); const begin = document.createElement('input'); begin.type = 'hidden'; begin.name = 'do'; begin.value = 'begin'; form.append(begin); HTMLFormElement.prototype.submit.call(form); }");
        await she.ChooseAsync("English");
        await she.SayAsync("by the script");
        await she.SeeAsync("by the script");

        Assert.Equal("", await she.Page.InputValueAsync("input[name=token]"));
        Assert.Equal(she.Town.Listen.ToString(), she.Page.Url);
        Assert.Empty(she.Complaints);
    }

    [Fact]
    public async Task After_leaving_back_does_not_show_the_talk()
    {
        await using var she = await Browsing.BeginAsync();
        using var playwright = await Playwright.CreateAsync();

        // With the cache in which a browser keeps whole pages for going back, as people have it.
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = ["--no-sandbox"], IgnoreDefaultArgs = ["--disable-back-forward-cache"] });
        var page = await OpenAsync(browser, she);
        await WelcomeAsync(she, page, "needle of hers");
        await SayAsync(page, "needle again");
        await page.ClickAsync("#leave");
        await she.Town.UntilAsync(() => page.Url == she.Exit, "the page to be another");

        for (var i = 0; i < 3; i++)
        {
            // The browser asks whether to send the form again, and shows nothing until somebody says so.
            await page.GoBackAsync(new PageGoBackOptions { Timeout = 3000 }).ContinueWith(_ => { }, TaskScheduler.Default);
            Assert.DoesNotContain("needle", await ContentAsync(page), StringComparison.Ordinal);
            Assert.Equal(0, await page.Locator(".item").CountAsync());
        }

        // Nor a code that she had typed and not sent.
        await page.GotoAsync(she.Town.Listen.ToString());
        await page.Locator("#start summary").ClickAsync();
        await page.FillAsync("#code", "12345 12345");
        await page.ClickAsync("#leave");
        await she.Town.UntilAsync(() => page.Url == she.Exit, "the page to be another");
        await page.GoBackAsync();
        Assert.Equal((she.Town.Listen.ToString(), ""), (page.Url, await page.Locator("#code").InputValueAsync()));
    }

    /// <summary>What stands on the page once it has come to rest.</summary>
    private static async Task<string> ContentAsync(IPage page)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await page.ContentAsync();
            }
            catch (PlaywrightException) when (tries < 50)
            {
                await Task.Delay(100);
            }
        }
    }
}
