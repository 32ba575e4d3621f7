using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>Somebody new comes to the desk's door on her phone with a code, and comes back with her own, with the real program behind it.</summary>
public sealed partial class JoiningTests
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 375, Height = 700 }, IsMobile = true, HasTouch = true, BypassCSP = true, ReducedMotion = ReducedMotion.Reduce };

    [Fact]
    public async Task She_joins_by_a_code_keeps_her_own_and_comes_back_with_it_and_no_state_breaks_a_rule_of_accessibility()
    {
        Axe.SkipWithout();
        await using var house = await TwoSides.BeginAsync();
        var jana = await house.DeskAsync("Jana");
        await jana.Board.WaitForAsync();
        await jana.GiveAsync("invite");
        var said = jana.Page.Locator("#log .words", new PageLocatorOptions { HasTextRegex = Code() });
        var code = Code().Match((await said.TextContentAsync())!).Value;
        var page = await house.OpenAsync(Phone);
        await page.GotoAsync(new Uri(house.House.Address, "desk").ToString());
        await CheckAsync(page, "the door");

        await GiveAsync(page, "2345-ABCD-2345-ABCD");
        await page.Locator("#why", new PageLocatorOptions { HasTextString = "lets nobody in" }).WaitForAsync();
        await CheckAsync(page, "refused");
        Assert.Equal("2345-ABCD-2345-ABCD", await page.InputValueAsync("#admission"));
        await GiveAsync(page, code.ToLowerInvariant());
        await page.Locator("#own", new PageLocatorOptions { HasTextRegex = Own() }).WaitForAsync();
        await CheckAsync(page, "her own code");
        var own = (await page.TextContentAsync("#own"))!;
        await page.ClickAsync("#on");
        Assert.Equal("", await page.TextContentAsync("#own"));

        await page.ClickAsync("#commands");
        await page.Locator("#found button", new PageLocatorOptions { HasTextString = "/card ·" }).ClickAsync();
        await page.GetByText("/languages").First.WaitForAsync();
        await page.ReloadAsync();
        await GiveAsync(page, own);
        await page.Locator("#another").WaitForAsync();
        await CheckAsync(page, "the desk of who joined");
        await page.ClickAsync("#another");
        await page.Locator("#own", new PageLocatorOptions { HasTextRegex = Own() }).WaitForAsync();
        Assert.NotEqual(own, await page.TextContentAsync("#own"));
        Assert.False(await page.Locator("#welcome").IsVisibleAsync());
        await page.ClickAsync("#on");
        await page.Locator("#another").WaitForAsync();

        Assert.DoesNotContain(house.Requests, request => request.Contains(own[..5], StringComparison.Ordinal) || request.Contains(code[..4], StringComparison.OrdinalIgnoreCase));
        Assert.Empty(house.Complaints);
    }

    [Fact]
    public async Task A_desk_that_ended_goes_on_in_the_same_tab_with_a_new_code_or_a_new_link_and_what_comes_is_seen_there()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var jana = await house.DeskAsync("Jana");
        await jana.Board.WaitForAsync();
        await jana.GiveAsync("invite");
        var said = jana.Page.Locator("#log .words", new PageLocatorOptions { HasTextRegex = Code() });
        var phone = await house.OpenAsync(Phone);
        await phone.GotoAsync(new Uri(house.House.Address, "desk").ToString());
        await GiveAsync(phone, Code().Match((await said.TextContentAsync())!).Value);
        await phone.Locator("#own", new PageLocatorOptions { HasTextRegex = Own() }).WaitForAsync();
        var first = (await phone.TextContentAsync("#own"))!;
        var other = await house.OpenAsync();
        await other.GotoAsync(new Uri(house.House.Address, "desk").ToString());
        await GiveAsync(other, first);
        await other.Locator("#another").WaitForAsync();

        await phone.ClickAsync("#on");
        await phone.ClickAsync("#another");
        await phone.Locator("#own", new PageLocatorOptions { HasTextRegex = Own() }).WaitForAsync();
        var second = (await phone.TextContentAsync("#own"))!;
        await other.Locator("#why", new PageLocatorOptions { HasTextString = "signed you out" }).WaitForAsync();
        await GiveAsync(other, second);
        await other.Locator("#another").WaitForAsync();

        // Only what stands behind the # of the address changes.
        await other.GotoAsync(house.House.LinkOf("Limetka"));
        await (await house.SeekerAsync()).WelcomeAsync("somebody writes to her");
        await other.Locator("#log .words", new PageLocatorOptions { HasTextString = "somebody writes to her" }).WaitForAsync();
        Assert.Empty(house.Complaints);
    }

    private static async Task GiveAsync(IPage page, string code)
    {
        await page.FillAsync("#admission", code);
        await page.ClickAsync("#coming button");
    }

    private static async Task CheckAsync(IPage page, string state)
    {
        Assert.Equal([], (await Axe.ViolationsAsync(page)).Select(broken => $"{state}: {broken}"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{state}: it scrolls sideways.");
    }

    [GeneratedRegex("[2-9A-Z]{4}(-[2-9A-Z]{4}){3}")]
    private static partial Regex Code();

    [GeneratedRegex("^[0-9]{5}( [0-9]{5}){4}$")]
    private static partial Regex Own();
}
