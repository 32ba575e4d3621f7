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
}
