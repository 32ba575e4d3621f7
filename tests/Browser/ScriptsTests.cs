using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>The pages' scripts are many and small: they come all at once, or the page does without any.</summary>
public sealed class ScriptsTests
{
    [Theory]
    [InlineData("/parts/session.js")]
    [InlineData("/page/sending.js")]
    [InlineData("/page.js")]
    public async Task Where_one_script_of_the_chat_does_not_arrive_the_page_is_the_form_that_it_is_without_any(string script)
    {
        await using var house = await TwoSides.BeginAsync();
        var page = await house.OpenAsync();
        await page.RouteAsync("**" + script, route => route.AbortAsync());
        await page.GotoAsync(house.House.Address.ToString());
        await page.ClickAsync("#begin");
        await page.Locator("#talk").WaitForAsync();
        await page.FillAsync("#text", "a line that is cut");
        await page.PressAsync("#form .main", "Enter");

        await page.Locator(".item.me .words", new PageLocatorOptions { HasTextString = "a line that is cut" }).WaitForAsync();
        Assert.Equal("", await page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task Each_file_of_a_page_is_asked_for_once()
    {
        await using var house = await TwoSides.BeginAsync();
        await house.SeekerAsync();
        var chat = Files(house);
        Assert.Equal(chat.Distinct(), chat);
        Assert.Contains("/page/message.js", chat);

        house.Requests.Clear();
        await house.DeskAsync();
        var desk = Files(house);
        Assert.Equal(desk.Distinct(), desk);
        Assert.Contains("/desk/message.js", desk);
        Assert.Empty(house.Complaints);
    }

    private static IReadOnlyList<string> Files(TwoSides house) => [.. house.Requests.Select(address => new Uri(address).AbsolutePath).Where(path => path.EndsWith(".js", StringComparison.Ordinal))];
}
