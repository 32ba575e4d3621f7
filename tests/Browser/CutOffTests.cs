using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>Without a connection: what the page itself can still say.</summary>
public sealed class CutOffTests
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patience = new() { Timeout = 60_000 };

    [Fact]
    public async Task Who_asks_for_help_at_once_without_a_connection_reads_whom_to_call()
    {
        await using var house = await TwoSides.BeginAsync(kept: true);
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await house.House.KillAsync();
        await she.Page.ClickAsync("nav button[value='/sos']");

        var said = she.Page.Locator(".item.me", new PageLocatorOptions { HasTextString = "Help right now" }).GetByRole(AriaRole.Alert);
        await Assertions.Expect(said).ToBeVisibleAsync(Patience);
        Assert.Equal("We have not received this; perhaps the connection is down. If you are in danger, call 112.", await said.TextContentAsync());
        Assert.Equal("tel:112", await said.Locator("a").GetAttributeAsync("href"));
        Assert.True(await said.EvaluateAsync<bool>("node => node.getBoundingClientRect().bottom <= document.getElementById('log').getBoundingClientRect().bottom"));

        // As soon as it is there, the lines of the house are in its place.
        await house.House.BeginAgainAsync();
        await she.SeeAsync("If someone's life is in danger or somebody is hurting you right now, call 112.");
        Assert.Equal(0, await said.CountAsync());
    }
}
