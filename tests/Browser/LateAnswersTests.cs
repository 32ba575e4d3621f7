using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>An answer of the house that comes late: what it is about may be gone by then, or somebody somewhere else.</summary>
public sealed class LateAnswersTests
{
    private static readonly byte[] Dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public async Task What_a_mentor_took_back_elsewhere_while_it_was_under_way_does_not_hold_up_what_she_says_next()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        var other = await house.DeskAsync();
        await other.SeeAsync("first words");
        var held = new TaskCompletionSource<(IRoute Route, IAPIResponse Answer)>();
        await desk.Page.RouteAsync("**/desk/say", async route =>
        {
            if (held.Task.IsCompleted)
                await route.ContinueAsync();
            else
                held.SetResult((route, await route.FetchAsync()));
        });

        await desk.SayAsync("not meant");
        await other.SeeAsync("not meant");
        await other.Page.Locator(".item.me").GetByText("Take back").ClickAsync();
        await desk.Words("not meant").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        var (route, answer) = await held.Task;
        await route.FulfillAsync(new RouteFulfillOptions { Response = answer });
        await desk.SayAsync("what is meant");

        await she.SeeAsync("what is meant");
        Assert.Empty(house.Complaints);
    }

    [Fact]
    public async Task What_is_refused_when_she_has_gone_to_another_room_is_told_there()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        await (await house.SeekerAsync()).WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        await desk.SayAsync("an answer");
        await desk.ArrivedAsync();
        var held = new TaskCompletionSource<IRoute>();
        await desk.Page.RouteAsync("**/desk/unsend", held.SetResult);
        await desk.Page.Locator(".item.me").GetByText("Take back").ClickAsync();
        var route = await held.Task;
        await desk.Board.ClickAsync();

        await route.FulfillAsync(new RouteFulfillOptions { Status = 410, ContentType = "application/json", Body = """{"refused":"gone","sentence":"It can't be taken back."}""" });

        await desk.Page.Locator("#state", new PageLocatorOptions { HasTextString = "It can't be taken back." }).WaitForAsync();
    }

    [Fact]
    public async Task Words_that_are_refused_when_she_has_gone_to_another_room_stand_ready_in_theirs()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        await (await house.SeekerAsync()).WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        var held = new TaskCompletionSource<IRoute>();
        await desk.Page.RouteAsync("**/desk/say", held.SetResult);
        await desk.SayAsync("this took me an hour");
        var route = await held.Task;
        await desk.Board.ClickAsync();
        await route.FulfillAsync(new RouteFulfillOptions { Status = 413, ContentType = "application/json", Body = """{"refused":"too-long","sentence":"That is too long."}""" });
        await desk.Page.Locator("#state", new PageLocatorOptions { HasTextString = "That is too long." }).WaitForAsync();

        await desk.Rooms.First.ClickAsync();

        await desk.SeeAsync("first words");
        Assert.Equal("this took me an hour", await desk.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task A_file_of_a_talk_that_is_over_does_not_end_the_next_one()
    {
        await using var house = await TwoSides.BeginAsync(change: TwoSides.OneMentor);
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        var held = new TaskCompletionSource<IRoute>();
        await she.Page.RouteAsync("**/talk/file", route => held.TrySetResult(route));
        await desk.Page.SetInputFilesAsync("#photo", new FilePayload { Name = "dot.png", MimeType = "image/png", Buffer = Dot });
        await desk.Page.Locator("#chosen img").WaitForAsync();
        await desk.SayAsync("a photo");
        var route = await held.Task;
        await UnsentTests.OverAsync(she);
        await she.Page.ClickAsync("#begin");
        await she.Page.Locator(".choices button").First.WaitForAsync();

        await route.FulfillAsync(new RouteFulfillOptions { Status = 401, ContentType = "application/json", Body = """{"refused":"expired","sentence":"closed here"}""" });
        await she.ChooseAsync("English");

        await she.SeeAsync("We connect you with a mentor");
        Assert.True(await she.Page.Locator("#talk").IsVisibleAsync());
    }

    [Fact]
    public async Task What_was_not_taken_back_before_the_talk_was_over_does_not_vanish_when_she_comes_back()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        var code = await UnsentTests.CodeAsync(she);
        var held = new TaskCompletionSource<IRoute>();
        await she.Page.RouteAsync("**/talk/unsend", held.SetResult);
        await she.Page.Locator(".item.me", new PageLocatorOptions { HasTextString = "first words" }).GetByText("Take back").ClickAsync();
        var route = await held.Task;
        await UnsentTests.OverAsync(she);
        await UnsentTests.ComeBackAsync(she, code);

        await route.AbortAsync();
        await she.SayAsync("the next");

        await she.SeeAsync("the next");
        Assert.Equal(1, await she.Words("first words").CountAsync());
    }
}
