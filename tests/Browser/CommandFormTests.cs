using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>What goes with a command of the desk: who has typed it does not type it twice.</summary>
public sealed class CommandFormTests
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 375, Height = 700 }, IsMobile = true, HasTouch = true };

    [Fact]
    public async Task What_the_house_did_not_understand_stands_ready_under_its_answer_to_be_put_right()
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync(options: Phone);
        await desk.Board.WaitForAsync();
        await desk.GiveAsync("hours", "sometimes in the evening");
        await desk.SeeAsync("Tomuhle jsme nerozuměli: „sometimes in the evening“.");
        await AgainAsync(desk);

        Assert.Equal("sometimes in the evening", await Field(desk).InputValueAsync());
        await Field(desk).FillAsync("po-pá 18-21");
        await desk.Page.ClickAsync("#giving .main");
        await desk.SeeAsync("Noví lidé vám můžou přijít v těchto hodinách:");
        Assert.Empty(house.Complaints);
    }

    [Fact]
    public async Task What_was_refused_on_the_way_is_said_in_its_room_and_is_not_lost()
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        await desk.Page.RouteAsync("**/desk/ask", route => route.FulfillAsync(new RouteFulfillOptions { Status = 400, ContentType = "application/json", Body = """{"refused":"too-long","sentence":"That is too long."}""" }));
        await desk.GiveAsync("ask-supervisor", "What do I answer her?");
        await desk.SeeAsync("That is too long.");
        await desk.Page.UnrouteAsync("**/desk/ask");
        await AgainAsync(desk);
        Assert.Equal("What do I answer her?", await Field(desk).InputValueAsync());

        // Who closes it has not sent it, and finds it there again.
        await desk.Page.ClickAsync("#close");
        await AgainAsync(desk);
        await desk.Page.ClickAsync("#giving .main");
        await desk.Board.Locator("span.waits").WaitForAsync();
        await desk.Board.ClickAsync();
        await desk.SeeAsync("What do I answer her?");
        Assert.Equal(0, await desk.Words("That is too long.").CountAsync());
    }

    private static ILocator Field(Desk desk) => desk.Page.Locator("#giving input, #giving textarea").First;

    private static Task AgainAsync(Desk desk) => desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Change it and send it again" }).Last.ClickAsync();
}
