using MentorBot.Simulators.Places;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>While every mentor is busy: what stands on the page of somebody who waits.</summary>
public sealed class WaitingTests
{
    private const string Line = "You are still waiting for a mentor. You can go on writing.";

    private const string OneMentor = """
        mentors:
          limetka:
            alias: Limetka
            languages: [cs, pl, uk, en]
            capacity: 1
        """;

    [Fact]
    public async Task The_page_says_that_she_waits_also_after_coming_back_until_a_mentor_is_there()
    {
        await using var house = await TwoSides.BeginAsync(change: (path, text) => path == Path.Combine("local", "mentors.yaml") ? OneMentor : ShortStart.Change(path, text));
        var anna = await house.SeekerAsync();
        await anna.WelcomeAsync("of anna");
        var berta = await house.SeekerAsync();
        await berta.BeginAsync("of berta");
        foreach (var label in ShortStart.Buttons)
            await berta.ChooseToStayAsync(label);
        await berta.SeeAsync("All mentors are busy");
        Assert.Equal("", await StateAsync(berta.Page));

        await berta.SayAsync("while she waits");
        await berta.SeeAsync("while she waits");
        Assert.Equal(Line, await StateAsync(berta.Page));

        // It is kept when it can be changed; a robot is faster than a person may be, and then it is sent a moment later.
        await berta.Page.Locator(".item.me", new PageLocatorOptions { HasTextString = "while she waits" }).GetByText("Edit").WaitForAsync();
        await berta.Page.SelectOptionAsync("#language", "cs");
        Assert.Equal("Ještě čekáte na mentora. Můžete psát dál.", await StateAsync(berta.Page));
        await berta.Page.SelectOptionAsync("#language", "en");

        await berta.Page.ClickAsync("#codes summary");
        await berta.Page.ClickAsync("#give");
        await berta.Page.Locator("#given", new PageLocatorOptions { HasTextRegex = new("^[0-9 ]{29}$") }).WaitForAsync();
        var code = (await berta.Page.TextContentAsync("#given"))!;
        await berta.Page.ReloadAsync();
        await berta.Page.Locator("#start summary").ClickAsync();
        await berta.Page.FillAsync("#code", code);
        await berta.Page.PressAsync("#code", "Enter");
        await berta.SeeAsync("while she waits");
        await TwoSides.UntilAsync(async () => await StateAsync(berta.Page) == Line, "the line");

        await anna.Page.ClickAsync("button[value='/end']");
        await anna.ChooseAsync("Yes, end it");
        await berta.SeeAsync("You are now connected");
        Assert.Equal("", await StateAsync(berta.Page));
        Assert.Empty(house.Complaints);
    }

    private static async Task<string> StateAsync(IPage page) => (await page.TextContentAsync("#state"))!;
}
