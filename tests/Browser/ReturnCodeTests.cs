using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>The code for coming back, in a real browser.</summary>
public sealed class ReturnCodeTests
{
    private static ILocator Given(IPage page) => page.Locator("#given");

    private static async Task<string> AskAsync(Browsing she)
    {
        await she.Page.ClickAsync("#codes summary");
        await she.Page.ClickAsync("#give");
        await she.Page.Locator("#given", new PageLocatorOptions { HasTextRegex = new("^([0-9]{5} ){4}[0-9]{5}$") }).WaitForAsync();
        return (await Given(she.Page).TextContentAsync())!;
    }

    private static async Task EnterAsync(IPage page, string code)
    {
        await page.Locator("#start summary").ClickAsync();
        await page.FillAsync("#code", code);
        await page.PressAsync("#code", "Enter");
    }

    [Fact]
    public async Task She_comes_back_on_another_device_and_the_code_was_shown_once()
    {
        await using var she = await Browsing.BeginAsync(320);
        var room = await she.WelcomeAsync("words from before");
        var code = await AskAsync(she);
        Assert.True(await she.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"));
        await she.Page.ClickAsync("#codes summary");
        await she.Town.UntilAsync(async () => (await Given(she.Page).TextContentAsync())!.Length == 0, "the code to go");

        var other = await she.Page.Context.Browser!.NewPageAsync(new BrowserNewPageOptions { Locale = "en-GB" });
        await other.GotoAsync(she.Town.Listen.ToString());
        await EnterAsync(other, "11111 22222 33333 44444 55555");
        await other.GetByText("No conversation was found with this code.").WaitForAsync();
        await other.FillAsync("#code", code);
        await other.PressAsync("#code", "Enter");
        await other.Locator(".words", new PageLocatorOptions { HasTextString = "words from before" }).First.WaitForAsync();
        await other.FillAsync("#text", "I am back");
        await other.PressAsync("#text", "Enter");
        await she.ReadAsync(room, "I am back");

        Assert.Equal((she.Town.Listen.ToString(), ""), (other.Url, await other.InputValueAsync("#code")));
        await other.CloseAsync();
        Assert.Equal("0 0 ", await she.Page.EvaluateAsync<string>("localStorage.length + ' ' + sessionStorage.length + ' ' + document.cookie"));
        Assert.DoesNotContain(she.Requests, address => address.Contains(code[..5], StringComparison.Ordinal));
        Assert.Empty(she.Complaints);
    }

    [Fact]
    public async Task A_code_that_she_lets_forget_leads_nowhere()
    {
        await using var she = await Browsing.BeginAsync();
        await she.WelcomeAsync("words from before");
        var code = await AskAsync(she);
        await she.Page.ClickAsync("#forget");
        await she.Page.GetByText("no code leads to this conversation any more").WaitForAsync();
        Assert.Equal("", await Given(she.Page).TextContentAsync());

        var other = await she.Page.Context.Browser!.NewPageAsync(new BrowserNewPageOptions { Locale = "en-GB" });
        await other.GotoAsync(she.Town.Listen.ToString());
        await EnterAsync(other, code);
        await other.GetByText("No conversation was found with this code.").WaitForAsync();
        Assert.True(await other.IsHiddenAsync("#talk"));
    }

    [Fact]
    public async Task What_was_opened_by_a_code_closes_with_it_and_the_page_that_forgets_it_stays()
    {
        await using var she = await Browsing.BeginAsync();
        var room = await she.WelcomeAsync("words from before");
        var code = await AskAsync(she);
        var pages = new List<IPage>();
        for (var i = 0; i < 2; i++)
        {
            var page = await she.Page.Context.Browser!.NewPageAsync(new BrowserNewPageOptions { Locale = "en-GB" });
            page.SetDefaultTimeout(60_000);
            await page.GotoAsync(she.Town.Listen.ToString());
            await EnterAsync(page, code);
            await page.Locator(".words", new PageLocatorOptions { HasTextString = "words from before" }).First.WaitForAsync();
            pages.Add(page);
        }

        await pages[0].ClickAsync("#codes summary");
        await pages[0].ClickAsync("#forget");
        await pages[1].GetByText("the code that opened it no longer works").WaitForAsync();
        Assert.True(await pages[1].IsHiddenAsync("#talk"));
        Assert.DoesNotContain("words from before", await pages[1].ContentAsync(), StringComparison.Ordinal);
        she.Write(room, "to who stays");
        foreach (var page in new[] { pages[0], she.Page })
            await page.Locator(".words", new PageLocatorOptions { HasTextString = "to who stays" }).First.WaitForAsync();
    }

    [Fact]
    public async Task Leaving_wipes_a_code_that_is_shown_and_one_that_is_typed()
    {
        await using var she = await Browsing.BeginAsync();
        await she.WelcomeAsync("words from before");
        var code = await AskAsync(she);
        await she.Page.EvaluateAsync("() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))");
        await she.LeftAsync();
        await she.Page.GoBackAsync();
        Assert.DoesNotContain(code, await she.Page.ContentAsync(), StringComparison.Ordinal);

        await she.Page.GotoAsync(she.Town.Listen.ToString());
        await she.Page.Locator("#start summary").ClickAsync();
        await she.Page.FillAsync("#code", code);
        Assert.Equal(0, await she.Page.EvaluateAsync<int>("() => { dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })); return document.documentElement.childNodes.length; }"));
        await she.LeftAsync();
        await she.Page.GoBackAsync();
        Assert.DoesNotContain(code, await she.Page.ContentAsync(), StringComparison.Ordinal);
    }
}
