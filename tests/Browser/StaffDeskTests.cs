using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>The desk of who coordinates and supervises, with the real program behind it.</summary>
public sealed class StaffDeskTests
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 375, Height = 700 }, IsMobile = true, HasTouch = true };

    [Fact]
    public async Task A_mentors_question_comes_to_her_board_and_her_answer_to_the_mentor_and_nothing_of_it_to_the_person()
    {
        await using var house = await TwoSides.BeginAsync();
        var jana = await house.DeskAsync("Jana", Phone);
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        Assert.Equal("Nothing new", await jana.Board.Locator("span").TextContentAsync());

        await desk.GiveAsync("ask-supervisor", "What do I answer her?");
        await jana.SeeAsync("What do I answer her?");
        await jana.GiveAsync("answer", "K-001", "That there is no hurry.");
        await desk.SeeAsync("That there is no hurry.");
        await jana.GiveAsync("mentors");
        await jana.SeeAsync("Limetka");

        Assert.Equal(0, await jana.Rooms.CountAsync());
        Assert.False(await jana.Page.Locator("#form").IsVisibleAsync());
        Assert.False(await jana.Page.Locator("#nothing").IsVisibleAsync());
        Assert.DoesNotContain(await she.Page.Locator(".item").AllTextContentsAsync(), text => text.Contains("hurry", StringComparison.Ordinal) || text.Contains("What do I answer", StringComparison.Ordinal));
        Assert.All(house.Requests, request => Assert.StartsWith(house.House.Address.ToString(), request, StringComparison.Ordinal));
        Assert.Empty(house.Complaints);
    }

    [Fact]
    public async Task What_comes_while_she_is_in_a_room_is_announced_and_is_no_news_once_she_has_seen_it()
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync();
        var other = await house.DeskAsync("Meru\u0148ka");
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");

        // She reads in the room that has come; the board is one of her places.
        await desk.GiveAsync("ask-supervisor", "What do I answer her?");
        await desk.Board.Locator("span.waits").WaitForAsync();
        Assert.StartsWith("(2)", await desk.Page.TitleAsync(), StringComparison.Ordinal);
        await desk.Board.ClickAsync();
        await desk.SeeAsync("What do I answer her?");

        await desk.Board.GetByText("Nothing new").WaitForAsync();
        Assert.Equal(0, await other.Board.CountAsync());
        Assert.Empty(house.Complaints);
    }

    [Fact]
    public async Task A_room_that_goes_under_her_hands_takes_what_she_is_writing_with_it_and_no_other_is_opened_for_her()
    {
        await using var house = await TwoSides.BeginAsync();
        var jana = await house.DeskAsync("Jana");
        var first = await house.SeekerAsync();
        await first.WelcomeAsync("first words");
        var second = await house.SeekerAsync();
        await second.WelcomeAsync("second words");
        await JoinAsync("K-001", 1);
        await JoinAsync("K-002", 2);

        await RoomOf("K-001").ClickAsync();
        await jana.SeeAsync("first words");
        await jana.Page.FillAsync("#text", "What only the first ");
        await EndAsync(first);
        await jana.Page.Locator("#state", new PageLocatorOptions { HasTextString = "K-001 \u00b7 You are no longer in this conversation." }).WaitForAsync();
        await jana.Page.Keyboard.TypeAsync("may read");
        await jana.Page.Keyboard.PressAsync("Enter");

        Assert.Equal(0, await jana.Page.Locator("#rooms [aria-current]").CountAsync());
        Assert.False(await jana.Page.Locator("#form").IsVisibleAsync());
        Assert.Equal("", await jana.Page.InputValueAsync("#text"));

        // What she has begun to give in a room goes with it, too.
        await RoomOf("K-002").ClickAsync();
        await jana.SeeAsync("second words");
        Assert.Equal("", await jana.Page.InputValueAsync("#text"));
        Assert.Equal("", await jana.Page.Locator("#state").TextContentAsync());
        await jana.Page.Keyboard.PressAsync("Control+k");
        await jana.Page.Locator("#found button", new PageLocatorOptions { HasTextString = "/handover \u00b7" }).ClickAsync();
        await jana.Page.Locator("#giving textarea").FillAsync("What only the second has agreed to");
        await EndAsync(second);
        await jana.Page.Locator("#state", new PageLocatorOptions { HasTextString = "K-002 \u00b7 You are no longer in this conversation." }).WaitForAsync();

        Assert.Equal(0, await jana.Page.Locator("#palette[open]").CountAsync());
        Assert.Empty(house.Complaints);

        ILocator RoomOf(string code) => jana.Page.Locator("#rooms button", new PageLocatorOptions { HasTextString = code });

        static async Task EndAsync(Seeker seeker)
        {
            await seeker.Page.ClickAsync("button[value='/end']");
            await seeker.ChooseAsync("Yes, end it");
        }

        async Task JoinAsync(string code, int rooms)
        {
            await jana.Board.ClickAsync();
            await jana.GiveAsync("join-talk", code);
            await TwoSides.UntilAsync(async () => await jana.Rooms.CountAsync() == rooms, "the room");
        }
    }

    [Fact]
    public async Task What_came_while_the_line_was_cut_is_new_and_is_said_in_the_room_in_which_she_is()
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");
        await desk.Board.GetByText("Nothing new").WaitForAsync();

        await desk.Page.RouteAsync("**/desk/live", route => route.AbortAsync());
        await desk.Page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await desk.Page.Locator("#state", new PageLocatorOptions { HasTextString = "The connection was lost" }).WaitForAsync();
        await desk.GiveAsync("ask-supervisor", "What do I answer her?");
        await desk.Page.UnrouteAsync("**/desk/live");

        await desk.Board.Locator("span.waits").WaitForAsync();
        Assert.Equal("Notices \u00b7 New", await desk.Page.Locator("#state").TextContentAsync());
        Assert.Empty(house.Complaints);
    }
}
