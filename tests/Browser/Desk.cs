using Microsoft.Playwright;

namespace MentorBot.Browser;

/// <summary>What a mentor does on her desk.</summary>
internal sealed class Desk(IPage page)
{
    public IPage Page => page;

    public ILocator Words(string words) => page.Locator("#log .words", new PageLocatorOptions { HasTextString = words });

    public ILocator Rooms => page.Locator("#rooms button:not([data-room='board'])");

    public ILocator Board => page.Locator("#rooms button[data-room='board']");

    public async Task SayAsync(string words)
    {
        await page.FillAsync("#text", words);
        await page.PressAsync("#text", "Enter");
    }

    /// <summary>Gives a command of the palette, with what goes with it in the order of its form.</summary>
    public async Task GiveAsync(string command, params string[] options)
    {
        await page.Keyboard.PressAsync("Control+k");
        await page.Locator("#found button", new PageLocatorOptions { HasTextString = $"/{command} ·" }).ClickAsync();
        var fields = page.Locator("#giving input, #giving select, #giving textarea");
        for (var index = 0; index < options.Length; index++)
            await fields.Nth(index).FillAsync(options[index]);

        if (options.Length > 0)
            await page.Locator("#giving button[type=submit]").ClickAsync();
    }

    /// <summary>She is asked about what she has just said, and means it. What she says next comes behind it only when the answer is settled.</summary>
    public async Task MeanItAsync()
    {
        await page.Locator("#log .choices button").First.ClickAsync();
        await page.WaitForFunctionAsync("document.querySelectorAll('#log .choices button').length === 0");
    }

    public Task SeeAsync(string words) => Words(words).First.WaitForAsync();

    /// <summary>Waits until her last message bears the mark that it arrived.</summary>
    public Task ArrivedAsync() => page.Locator(".item.me").Last.Locator(".note.delivered").WaitForAsync();
}
