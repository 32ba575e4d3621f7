using MentorBot.Simulators.Places;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>Both pages, in every state that they can be in, light and dark, on the smallest phone, a phone and a desk: no rule of WCAG 2.2 AA is broken.</summary>
public sealed class AccessibilityTests
{
    private static readonly BrowserNewContextOptions Checked = new() { BypassCSP = true, ReducedMotion = ReducedMotion.Reduce };

    private static readonly (int Width, int Height)[] Sizes = [(320, 640), (390, 844), (1280, 800)];

    [Fact]
    public async Task Neither_page_breaks_a_rule_of_accessibility_in_any_state()
    {
        Axe.SkipWithout();
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(Checked);
        var desk = await house.OpenAsync(Checked);
        await CheckAsync(she.Page, "her page: the start");
        await desk.GotoAsync(new Uri(house.House.Address, "desk").ToString());
        await CheckAsync(desk, "the desk: before she is let in");
        await desk.GotoAsync(new Uri(house.House.Address, "desk#used").ToString());
        await desk.Locator("#why", new PageLocatorOptions { HasTextString = "no longer" }).WaitForAsync();
        await CheckAsync(desk, "the desk: refused");
        await desk.GotoAsync(house.House.LinkOf("Limetka"));
        await desk.Locator("#desk").WaitForAsync();
        await CheckAsync(desk, "the desk: nobody there");

        await she.BeginAsync("first words");
        await CheckAsync(she.Page, "her page: with choices");
        foreach (var label in ShortStart.Buttons)
            await she.ChooseToStayAsync(label);
        var mentor = new Desk(desk);
        await mentor.SeeAsync("first words");
        await CheckAsync(desk, "the desk: somebody waits");

        await mentor.SayAsync("I am here.\n// for us");
        await she.SeeAsync("I am here.");
        await mentor.ArrivedAsync();
        await mentor.SayAsync("// for us alone");
        await desk.Locator(".item.internal").WaitForAsync();
        await CheckAsync(she.Page, "her page: in the talk");
        await CheckAsync(desk, "the desk: the thread");

        foreach (var page in new[] { she.Page, desk })
        {
            await page.Locator(".item.me").Last.GetByText("Edit").ClickAsync();
            await CheckAsync(page, "changing a message");
            await page.GetByText("Cancel").First.ClickAsync();
        }

        await desk.Keyboard.PressAsync("Control+k");
        await CheckAsync(desk, "the desk: the palette");
        await desk.GetByText("/training ·").ClickAsync();
        await CheckAsync(desk, "the desk: what goes with a command");
        await desk.Keyboard.PressAsync("Escape");

        // Refused, as the house refuses what can't be changed any more.
        await she.Page.RouteAsync("**/talk/unsend", route => route.FulfillAsync(new RouteFulfillOptions { Status = 410, ContentType = "application/json", Body = "{\"refused\":\"gone\",\"sentence\":\"This can't be changed any more.\"}" }));
        await she.Page.Locator(".item.me").Last.GetByText("Take back").ClickAsync();
        await she.Page.Locator(".note.trouble").WaitForAsync();
        await CheckAsync(she.Page, "her page: with an error");
        await she.Page.RouteAsync("**/talk/say", route => route.AbortAsync());
        await she.SayAsync("on its way");
        await she.Page.GetByText("Sending").First.WaitForAsync();
        await CheckAsync(she.Page, "her page: sending");

        Assert.Empty(house.Complaints);
    }

    [Theory]
    [InlineData("cs", "Začít")]
    [InlineData("pl", "Zacznij")]
    [InlineData("uk", "Почати")]
    [InlineData("en", "Begin")]
    public async Task Names_and_labels_are_in_the_language_that_the_page_says_it_is_in(string language, string begin)
    {
        Axe.SkipWithout();
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(new BrowserNewContextOptions { Locale = language, BypassCSP = true });

        Assert.Equal((language, begin), (await she.Page.GetAttributeAsync("html", "lang"), await she.Page.TextContentAsync("#begin")));
        await CheckAsync(she.Page, language);
    }

    [Fact]
    public async Task The_desk_of_who_coordinates_breaks_no_rule_either()
    {
        Axe.SkipWithout();
        await using var house = await TwoSides.BeginAsync();
        var jana = await house.DeskAsync("Jana", Checked);
        await jana.Page.Locator("#nothing").WaitForAsync();
        await CheckAsync(jana.Page, "the board: nothing there");
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await desk.SeeAsync("first words");

        await desk.GiveAsync("ask-supervisor", "What do I answer her?");
        await jana.SeeAsync("What do I answer her?");
        await CheckAsync(jana.Page, "the board");
        await jana.Page.Keyboard.PressAsync("Control+k");
        await jana.Page.GetByText("/answer ·").ClickAsync();
        await CheckAsync(jana.Page, "the board: what goes with a command");

        Assert.Empty(house.Complaints);
    }

    private static async Task CheckAsync(IPage page, string state)
    {
        foreach (var (width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                Assert.Equal([], (await Axe.ViolationsAsync(page)).Select(broken => $"{state}, {width} px, {scheme}: {broken}"));
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{state}, {width} px: it scrolls sideways.");
            }
        }
    }
}
