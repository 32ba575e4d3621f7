using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>A talk on paper, for who asks for it: all that was said, dark on white, and nothing that opens the talk or that one could press.</summary>
public sealed class PaperTests
{
    [Fact]
    public async Task On_paper_there_is_all_that_was_said_and_no_code_no_draft_and_nothing_to_press()
    {
        await using var house = await TwoSides.BeginAsync();
        var she = await house.SeekerAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 700 }, ColorScheme = ColorScheme.Dark });
        await she.WelcomeAsync("first words");
        await she.Page.ClickAsync("#codes summary");
        await she.Page.ClickAsync("#give");
        await she.Page.Locator("#given:not(:empty)").WaitForAsync();
        await she.Page.FillAsync("#text", "half a thought");
        await she.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal("", await she.Page.EvaluateAsync<string>("""
            [...document.querySelectorAll('#given, #text, button:not(.said), #leave, #language, .pick, summary')].filter(node => node.checkVisibility()).map(node => node.id || node.textContent).join(' ')
            """));
        Assert.True(await she.Page.EvaluateAsync<bool>("document.getElementById('log').scrollHeight <= document.getElementById('log').clientHeight"));
        Assert.True(await she.Words("first words").First.IsVisibleAsync());
        Assert.Equal(("rgb(0, 0, 0)", "rgb(255, 255, 255)"), (
            await she.Words("first words").First.EvaluateAsync<string>("node => getComputedStyle(node).color"),
            await she.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")));
    }
}
