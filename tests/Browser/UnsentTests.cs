using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>What she wrote and could not send: when her talk is over on this page it goes into no other, and is there for who comes back to hers by the code.</summary>
public sealed class UnsentTests
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 360, Height = 640 } };

    [Fact]
    public async Task Words_that_waited_for_their_photo_do_not_go_into_the_talk_that_is_begun_there_next()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(Phone);
        await she.WelcomeAsync("first words");
        await SayWithSlowPhotoAsync(she, "nobody else may read this");
        await OverAsync(she);
        await she.Page.ClickAsync("#begin");
        await she.Page.Locator(".choices button").First.WaitForAsync();

        await she.Page.EvaluateAsync("async () => { finish(); await new Promise(done => setTimeout(done)); }");

        Assert.Equal(0, await she.Words("nobody else may read this").CountAsync());
        Assert.Equal("", await she.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task They_are_there_for_who_comes_back_by_the_code()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(Phone);
        await she.WelcomeAsync("first words");
        var code = await CodeAsync(she);
        await SayWithSlowPhotoAsync(she, "this took me an hour");
        await OverAsync(she);
        await she.Page.EvaluateAsync("async () => { finish(); await new Promise(done => setTimeout(done)); }");

        await ComeBackAsync(she, code);

        Assert.Equal("this took me an hour", await she.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task A_message_that_she_was_changing_is_open_with_her_words_when_she_comes_back_by_the_code()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(Phone);
        await she.WelcomeAsync("first words");
        var code = await CodeAsync(she);
        await she.Page.Locator(".item.me", new PageLocatorOptions { HasTextString = "first words" }).GetByText("Edit").ClickAsync();
        await she.Page.FillAsync(".item.me textarea", "better words that took me an hour");
        await OverAsync(she);
        Assert.DoesNotContain("better words", await she.Page.ContentAsync(), StringComparison.Ordinal);

        await ComeBackAsync(she, code, false);
        await she.Page.Locator(".item.me textarea").WaitForAsync();
        Assert.Equal("better words that took me an hour", await she.Page.InputValueAsync(".item.me textarea"));

        await she.Page.Locator(".item.me form").GetByText("Save").ClickAsync();
        await she.SeeAsync("better words that took me an hour");
        Assert.Equal(0, await she.Page.Locator(".item.me textarea").CountAsync());
    }

    [Fact]
    public async Task What_was_typed_in_a_talk_of_which_nothing_came_yet_is_not_shown_in_the_one_before()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(Phone);
        await she.WelcomeAsync("first words");
        var code = await CodeAsync(she);
        await OverAsync(she);
        await she.Page.RouteAsync("**/talk/live", route => route.AbortAsync());
        await she.Page.ClickAsync("#begin");
        await she.Page.FillAsync("#text", "of somebody else");
        await OverAsync(she);
        await she.Page.UnrouteAsync("**/talk/live");

        await ComeBackAsync(she, code);

        Assert.Equal("", await she.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task A_change_that_is_refused_leaves_her_words_open()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(Phone);
        await she.WelcomeAsync("first words");
        await she.Page.RouteAsync("**/talk/edit", route => route.FulfillAsync(new RouteFulfillOptions { Status = 410, ContentType = "application/json", Body = """{"refused":"gone","sentence":"This can't be changed any more."}""" }));
        await she.Page.Locator(".item.me", new PageLocatorOptions { HasTextString = "first words" }).GetByText("Edit").ClickAsync();
        await she.Page.FillAsync(".item.me textarea", "better words that took me an hour");
        await she.Page.Locator(".item.me form").GetByText("Save").ClickAsync();
        await she.Page.Locator(".note.trouble").WaitForAsync();
        Assert.Equal("better words that took me an hour", await she.Page.InputValueAsync(".item.me textarea"));

        await she.Page.Locator(".item.me form").GetByText("Cancel").ClickAsync();
        await she.SeeAsync("first words");
        Assert.Equal(0, await she.Page.Locator(".note.trouble").CountAsync());
    }

    /// <summary>The photo is made small for as long as the test wants.</summary>
    private static async Task SayWithSlowPhotoAsync(Seeker she, string words)
    {
        await she.Page.EvaluateAsync("() => { window.createImageBitmap = () => new Promise((_, fail) => { window.finish = fail; }); }");
        await she.Page.SetInputFilesAsync("#photo", new FilePayload { Name = "letter.jpg", MimeType = "image/jpeg", Buffer = [1, 2, 3] });
        await she.Page.FillAsync("#text", words);
        await she.Page.ClickAsync("#form .main");
        Assert.Equal("", await she.Page.InputValueAsync("#text"));
    }

    internal static async Task<string> CodeAsync(Seeker she)
    {
        await she.Page.ClickAsync("#codes summary");
        await she.Page.ClickAsync("#give");
        await she.Page.Locator("#given:not(:empty)").WaitForAsync();
        return (await she.Page.TextContentAsync("#given"))!;
    }

    internal static async Task OverAsync(Seeker she)
    {
        await EndedTests.EndAsync(she.Page, "talk");
        await she.Page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await she.Page.Locator("#start").WaitForAsync();
        await she.Page.UnrouteAsync("**/talk/**");
    }

    internal static async Task ComeBackAsync(Seeker she, string code, bool whole = true)
    {
        if (!await she.Page.Locator("#code").IsVisibleAsync())
            await she.Page.ClickAsync("#start summary");

        await she.Page.FillAsync("#code", code);
        await she.Page.PressAsync("#code", "Enter");
        await she.SeeAsync(whole ? "first words" : "You are now connected");
    }
}
