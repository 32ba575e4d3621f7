using System.Collections.Concurrent;
using System.Diagnostics;
using MentorBot.Simulators.Places;
using Microsoft.Playwright;

namespace MentorBot.Browser;

/// <summary>Both sides of a talk in the browser, as the local mode has it: a seeker's page and a mentor's desk, each with a memory of its own.</summary>
internal sealed class TwoSides : IAsyncDisposable
{
    private readonly IPlaywright _playwright;

    private TwoSides(LocalHouse house, IPlaywright playwright, IBrowser browser) => (House, _playwright, Browser) = (house, playwright, browser);

    public LocalHouse House { get; }

    public IBrowser Browser { get; }

    /// <summary>Every address that a page asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>What the browser complained of: errors of a page, and what its policy stopped.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    public static async Task<TwoSides> BeginAsync(bool kept = false, Func<string, string, string>? change = null)
    {
        Debian.SkipWithoutChromium();
        var house = await LocalHouse.StartAsync(kept, change);
        var playwright = await Playwright.CreateAsync();
        return new TwoSides(house, playwright, await playwright.Chromium.LaunchAsync(Debian.Launching));
    }

    /// <summary>Limetka is the only mentor, so that every talk is hers; the start is short.</summary>
    public static string OneMentor(string path, string text) => ShortStart.Change(path, text) is var changed && path == Path.Combine("local", "mentors.yaml") ? changed[..changed.IndexOf("  merunka:", StringComparison.Ordinal)] : changed;

    /// <summary>The start page, not yet begun.</summary>
    public async Task<Seeker> SeekerAsync(BrowserNewContextOptions? options = null)
    {
        var page = await OpenAsync(options);
        await page.GotoAsync(House.Address.ToString());
        return new Seeker(page);
    }

    public async Task<Desk> DeskAsync(string alias = "Limetka", BrowserNewContextOptions? options = null)
    {
        var page = await OpenAsync(options);
        await page.GotoAsync(House.LinkOf(alias));
        await page.Locator("#desk").WaitForAsync();
        return new Desk(page);
    }

    /// <summary>A page in a context of its own, which shows nothing yet.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1000, Height = 700 } };
        options.Locale ??= "en-GB";
        var page = await (await Browser.NewContextAsync(options)).NewPageAsync();
        page.SetDefaultTimeout(60_000);
        page.Request += (_, request) => Requests.Enqueue(request.Url);
        page.PageError += (_, error) => Complaints.Enqueue(error);

        // What is refused, or asked of a house that was killed, is told by the page itself, which goes on.
        page.Console += (_, said) =>
        {
            if (said.Type == "error" && !said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                Complaints.Enqueue(said.Text);
        };
        return page;
    }

    /// <summary>Waits, a minute at most, until it is so.</summary>
    public static async Task UntilAsync(Func<Task<bool>> condition, string what)
    {
        for (var since = Stopwatch.GetTimestamp(); !await condition();)
        {
            if (Stopwatch.GetElapsedTime(since) > TimeSpan.FromMinutes(1))
                throw new TimeoutException($"Waited in vain for {what}.");

            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await House.DisposeAsync();
    }
}
