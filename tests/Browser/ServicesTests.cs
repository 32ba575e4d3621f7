using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>The page on which everybody can search the directory, in a real browser: it needs no JavaScript, breaks no rule of accessibility, goes by keyboard and can be printed.</summary>
public sealed class ServicesTests
{
    private static readonly (int Width, int Height)[] Sizes = [(320, 640), (375, 812), (1280, 800)];

    [Fact]
    public async Task It_breaks_no_rule_of_accessibility_in_any_state()
    {
        Axe.SkipWithout();
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "cs", BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.GotoAsync(visit.Address.ToString());
        await CheckAsync(visit.Page, "the chat, with the way here");
        await visit.OpenAsync();
        await CheckAsync(visit.Page, "nothing looked for");
        await visit.Page.ClickAsync("summary");
        await CheckAsync(visit.Page, "all that can be chosen");
        await visit.FindAsync("azylový dům pro matky s dětmi");
        await CheckAsync(visit.Page, "found");
        await visit.FindAsync("zubař");
        await CheckAsync(visit.Page, "nothing right");
    }

    [Fact]
    public async Task From_the_chat_to_a_number_and_away_it_goes_by_keyboard_alone()
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "en-GB" });
        await visit.Page.GotoAsync(visit.Address.ToString());
        await TabToAsync(visit.Page, "Find a service or a help line");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("#words").WaitForAsync();
        await TabToAsync(visit.Page, "What do you need");
        await visit.Page.Keyboard.TypeAsync("debt advice in Most");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".service").First.WaitForAsync();

        // Where she is after searching is before what was found: the next stop is the first number.
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("770 600 800", await FocusedAsync(visit.Page));
        await TabToAsync(visit.Page, "Leave now", "Shift+Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await TwoSides.UntilAsync(() => Task.FromResult(visit.Page.Url == visit.Exit), "the neutral page");
    }

    [Theory]
    [InlineData("Escape", 1)]
    [InlineData("Shift", 3)]
    [InlineData("Enter", 1)]
    public async Task Leaving_it_goes_by_the_same_keys_as_in_the_chat_and_back_shows_nothing_that_was_found(string key, int times)
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "en-GB" });
        await visit.Page.GotoAsync(visit.Address.ToString());
        await visit.OpenAsync();
        await visit.FindAsync("debt advice in Most");
        await visit.Page.FocusAsync("#leave");
        for (var i = 0; i < times; i++)
            await visit.Page.Keyboard.PressAsync(key);

        await TwoSides.UntilAsync(() => Task.FromResult(visit.Page.Url == visit.Exit), "the neutral page");
        await visit.Page.GoBackAsync();
        Assert.Equal((visit.Address.ToString(), 0), (visit.Page.Url, await visit.Page.Locator(".service, #words").CountAsync()));
    }

    [Fact]
    public async Task Without_JavaScript_it_is_the_same_and_nothing_of_hers_is_in_an_address_or_kept()
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "pl", JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 375, Height = 812 } });
        await visit.Page.GotoAsync(visit.Address.ToString());
        await visit.Page.GetByText("Poszukaj miejsca lub telefonu pomocy").ClickAsync();
        await visit.Page.ClickAsync("summary");
        await visit.Page.SelectOptionAsync("#group", "women");
        await visit.Page.FillAsync("#age", "40");
        await visit.FindAsync("schronisko kraków");

        Assert.Contains("Specjalistyczny Ośrodek Wsparcia", await visit.Page.Locator(".service h2").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(("women", "40", true), (await visit.Page.InputValueAsync("#group"), await visit.Page.InputValueAsync("#age"), await visit.Page.Locator("details[open]").CountAsync() == 1));
        Assert.Equal(new Uri(visit.Address, "services#found").ToString(), visit.Page.Url);
        Assert.All(visit.Requests, address => Assert.True(address.StartsWith(visit.Address.ToString(), StringComparison.Ordinal) && !address.Replace("services?language=pl", "services", StringComparison.Ordinal).Contains('?', StringComparison.Ordinal), address));
        Assert.Empty(await visit.Page.Context.CookiesAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_language_is_there_at_once_with_all_that_was_typed_and_leaving_still_leaves(bool script)
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "en-GB", JavaScriptEnabled = script });
        await visit.OpenAsync();
        await visit.Page.SelectOptionAsync("[name=language]", "uk");
        if (!script)
            await visit.Page.ClickAsync("button[value=language]");
        await visit.Page.GetByText("Служби та лінії допомоги").First.WaitForAsync();
        Assert.Equal(("uk", 0), (await visit.Page.GetAttributeAsync("html", "lang"), await visit.Page.Locator(".service").CountAsync()));

        await visit.FindAsync("debt advice in Most");
        await visit.Page.SelectOptionAsync("[name=language]", "cs");
        if (!script)
            await visit.Page.ClickAsync("button[value=language]");
        await visit.Page.GetByText("Služby a linky pomoci").First.WaitForAsync();
        await visit.Page.Locator(".service").First.WaitForAsync();
        Assert.Equal(("debt advice in Most", "Rychle pryč"), (await visit.Page.InputValueAsync("#words"), await visit.Page.TextContentAsync("#leave")));

        await visit.Page.ClickAsync("#leave");
        await TwoSides.UntilAsync(() => Task.FromResult(visit.Page.Url == visit.Exit), "the neutral page");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_language_that_was_chosen_in_the_chat_goes_along(bool script)
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "en-GB", JavaScriptEnabled = script });
        await visit.Page.GotoAsync(visit.Address.ToString());
        await visit.Page.SelectOptionAsync("#language", "uk");
        if (!script)
            await visit.Page.ClickAsync("button[value=language]");
        await visit.Page.GetByText("Знайти службу або лінію допомоги").ClickAsync();
        await visit.Page.GetByText("Служби та лінії допомоги").First.WaitForAsync();

        Assert.Equal(("uk", "uk"), (await visit.Page.GetAttributeAsync("html", "lang"), await visit.Page.InputValueAsync("[name=language]")));

        // And back, where she is not asked for it again.
        await visit.Page.ClickAsync("main > p a");
        await visit.Page.ClickAsync("#begin");
        await visit.Page.GetByText("Добре, що ви пишете").First.WaitForAsync();
        Assert.Equal(("uk", 1), (await visit.Page.GetAttributeAsync("html", "lang"), await visit.Page.Locator(".choices button", new PageLocatorOptions { HasTextString = "Інша мова" }).CountAsync()));
        Assert.Empty(await visit.Page.Context.CookiesAsync());
    }

    [Fact]
    public async Task Without_a_connection_the_page_stays_and_says_so()
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "en-GB" });
        await visit.OpenAsync();
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Page.FillAsync("#words", "debt");
        await visit.Page.ClickAsync("#find .main");
        await visit.Page.GetByText("That did not work; perhaps the connection is down.").WaitForAsync();

        Assert.Equal("debt", await visit.Page.InputValueAsync("#words"));
    }

    [Fact]
    public async Task On_paper_there_is_what_was_found_and_nothing_to_press()
    {
        await using var visit = await ServicesVisit.BeginAsync(new BrowserNewContextOptions { Locale = "cs" });
        await visit.OpenAsync();
        await visit.FindAsync("dluhová poradna v Mostě");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await visit.Page.Locator("#leave").IsVisibleAsync());
        Assert.False(await visit.Page.Locator("#find").IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".service").First.IsVisibleAsync());
        Assert.Equal("rgb(0, 0, 0)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.service a')).color"));
    }

    private static async Task CheckAsync(IPage page, string state)
    {
        foreach (var (width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);

            // From the top: what the header that stays covers while one scrolls is no target of a wrong size.
            await page.EvaluateAsync("scrollTo(0, 0)");
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                Assert.Equal([], (await Axe.ViolationsAsync(page)).Select(broken => $"{state}, {width} px, {scheme}: {broken}"));
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{state}, {width} px: it scrolls sideways.");
            }
        }
    }

    private static async Task TabToAsync(IPage page, string name, string key = "Tab")
    {
        for (var tabs = 0; tabs < 60; tabs++)
        {
            await page.Keyboard.PressAsync(key);
            if (await FocusedAsync(page) == name)
            {
                return;
            }
        }

        Assert.Fail($"No Tab leads to \"{name}\".");
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()");
}
