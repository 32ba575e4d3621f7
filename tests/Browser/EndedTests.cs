using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>A page that is let in no more while somebody writes: nothing of hers is lost, and nothing is shown to who sits there afterwards.</summary>
public sealed class EndedTests
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 360, Height = 640 } };

    [Fact]
    public async Task What_could_not_be_sent_any_more_is_there_again_for_who_comes_back_by_the_code()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(Phone);
        await she.WelcomeAsync("first words");
        await she.Page.ClickAsync("#codes summary");
        await she.Page.ClickAsync("#give");
        await she.Page.Locator("#given:not(:empty)").WaitForAsync();
        var code = (await she.Page.TextContentAsync("#given"))!;
        await EndAsync(she.Page, "talk");
        await she.SayAsync("this took me an hour");
        await she.Page.Locator("#start").WaitForAsync();
        Assert.DoesNotContain("this took me", await she.Page.InnerTextAsync("body"), StringComparison.Ordinal);

        await she.Page.UnrouteAllAsync();
        await she.Page.ClickAsync("#start summary");
        await she.Page.FillAsync("#code", code);
        await she.Page.PressAsync("#code", "Enter");
        await she.SeeAsync("first words");
        Assert.Equal("this took me an hour", await she.Page.InputValueAsync("#text"));

        await she.Page.ClickAsync("#form .main");
        await she.SeeAsync("this took me an hour");
        Assert.Equal("", await she.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task Who_begins_anew_on_a_page_that_was_left_alone_sees_nothing_of_what_was_typed_there()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(Phone);
        await she.WelcomeAsync("first words");
        await she.Page.FillAsync("#text", "he must not read this");
        await EndAsync(she.Page, "talk");
        await she.Page.ClickAsync("nav button[value='/sos']");
        await she.Page.Locator("#start").WaitForAsync();
        await she.Page.UnrouteAllAsync();
        await she.Page.ClickAsync("#begin");
        await she.Page.Locator(".choices button").First.WaitForAsync();

        Assert.Equal("", await she.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task Who_comes_there_to_another_talk_by_its_code_sees_nothing_of_it_either()
    {
        await using var house = await TwoSides.BeginAsync();
        var he = await house.SeekerAsync(Phone);
        await he.WelcomeAsync("other words");
        await he.Page.ClickAsync("#codes summary");
        await he.Page.ClickAsync("#give");
        await he.Page.Locator("#given:not(:empty)").WaitForAsync();
        var his = (await he.Page.TextContentAsync("#given"))!;
        var she = await house.SeekerAsync(Phone);
        await she.WelcomeAsync("first words");
        await EndAsync(she.Page, "talk");
        await she.SayAsync("he must not read this");
        await she.Page.Locator("#start").WaitForAsync();

        await she.Page.UnrouteAllAsync();
        await she.Page.ClickAsync("#start summary");
        await she.Page.FillAsync("#code", his);
        await she.Page.PressAsync("#code", "Enter");
        await she.SeeAsync("other words");

        Assert.Equal("", await she.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task What_a_mentor_was_writing_when_her_desk_ended_is_in_its_room_when_she_comes_in_again()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        await (await house.SeekerAsync()).WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        await EndAsync(desk.Page, "desk");
        await desk.SayAsync("a long and careful answer");
        await desk.Page.Locator("#enter").WaitForAsync();
        Assert.DoesNotContain("careful", await desk.Page.InnerTextAsync("body"), StringComparison.Ordinal);

        await desk.Page.UnrouteAllAsync();
        await desk.Page.GotoAsync(house.House.LinkOf("Limetka"));
        await desk.SeeAsync("first words");
        Assert.Equal("a long and careful answer", await desk.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task What_she_was_giving_with_a_command_and_changing_in_a_message_stands_there_again_when_she_has_come_in_again()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        await (await house.SeekerAsync()).WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        await desk.SayAsync("an answer");
        await desk.ArrivedAsync();
        await desk.Page.Locator(".item.me").GetByText("Edit").ClickAsync();
        await desk.Page.FillAsync(".item.me textarea", "a better answer");
        await EndAsync(desk.Page, "desk");
        await desk.GiveAsync("ask-supervisor", "What do I answer her?");
        await desk.Page.Locator("#enter").WaitForAsync();
        Assert.DoesNotContain("answer", await desk.Page.InnerTextAsync("body"), StringComparison.Ordinal);

        await ComeAgainAsync(house, desk, "Limetka");
        var given = desk.Page.Locator("#giving textarea, #giving input").First;
        await given.WaitForAsync();
        Assert.Equal("What do I answer her?", await given.InputValueAsync());
        Assert.True(await desk.Page.GetByText("This has not been sent yet.").IsVisibleAsync());
        Assert.Equal("a better answer", await desk.Page.InputValueAsync(".item.me textarea"));

        await desk.Page.ClickAsync("#giving .main");
        await desk.Board.Locator("span.waits").WaitForAsync();
        Assert.False(await desk.Page.Locator("#palette").IsVisibleAsync());
        Assert.Empty(house.Complaints);
    }

    [Fact]
    public async Task What_she_was_typing_for_a_command_when_her_desk_ended_stands_there_again()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        await (await house.SeekerAsync()).WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        await desk.Page.Keyboard.PressAsync("Control+k");
        await desk.Page.Locator("#found button", new PageLocatorOptions { HasTextString = "/ask-supervisor ·" }).ClickAsync();
        await desk.Page.Locator("#giving textarea, #giving input").First.FillAsync("half a quest");
        await EndAsync(desk.Page, "desk");
        await desk.Page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await desk.Page.Locator("#enter").WaitForAsync();

        await ComeAgainAsync(house, desk, "Limetka");
        var given = desk.Page.Locator("#giving textarea, #giving input").First;
        await given.WaitForAsync();
        Assert.Equal("half a quest", await given.InputValueAsync());
    }

    [Fact]
    public async Task Who_comes_in_there_after_her_sees_nothing_of_what_she_wrote_though_she_has_the_same_room()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        await (await house.SeekerAsync()).WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        var jana = await house.DeskAsync("Jana");
        await jana.Board.WaitForAsync();
        await jana.GiveAsync("join-talk", "K-001");
        await jana.Rooms.First.ClickAsync();
        await jana.SeeAsync("first words");
        await jana.Page.FillAsync("#text", "what Jana alone may read");
        await EndAsync(jana.Page, "desk");
        await jana.GiveAsync("answer", "K-001", "what nobody else may read");
        await jana.Page.Locator("#enter").WaitForAsync();

        await ComeAgainAsync(house, jana, "Limetka");
        await jana.SeeAsync("first words");
        Assert.Equal("", await jana.Page.InputValueAsync("#text"));
        Assert.False(await jana.Page.Locator("#palette").IsVisibleAsync());

        await ComeAgainAsync(house, jana, "Jana");
        await jana.Page.Locator("#giving").WaitForAsync();
        await jana.Page.ClickAsync("#close");
        await jana.Rooms.First.ClickAsync();
        await jana.SeeAsync("first words");
        Assert.Equal("what Jana alone may read", await jana.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task The_commands_are_there_as_soon_as_the_desk_knows_them()
    {
        await using var house = await TwoSides.BeginAsync();
        var page = await house.OpenAsync();
        var held = new TaskCompletionSource<IRoute>();
        await page.RouteAsync("**/desk/live", route => held.TrySetResult(route) ? Task.CompletedTask : route.ContinueAsync());
        await page.GotoAsync(house.House.LinkOf("Limetka"));
        var live = await held.Task;
        await page.Keyboard.PressAsync("Control+k");
        await page.Locator("#found", new PageLocatorOptions { HasTextString = "One moment" }).WaitForAsync();
        await live.ContinueAsync();

        await page.Locator("#found button").First.WaitForAsync();
        Assert.Empty(house.Complaints);
    }

    private static async Task ComeAgainAsync(TwoSides house, Desk desk, string alias)
    {
        await desk.Page.UnrouteAllAsync();
        await desk.Page.GotoAsync(house.House.LinkOf(alias));
        await desk.Page.Locator("#desk").WaitForAsync();
    }

    /// <summary>From now on it is let in no more, as one that had no connection for half an hour.</summary>
    internal static Task EndAsync(IPage page, string side) =>
        page.RouteAsync($"**/{side}/**", route => route.FulfillAsync(new RouteFulfillOptions { Status = 401, ContentType = "application/json", Body = """{"refused":"expired","sentence":"closed here"}""" }));
}
