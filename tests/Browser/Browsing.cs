using MentorBot.Simulators.Places;
using Microsoft.Playwright;

namespace MentorBot.Browser;

/// <summary>The real program, both platforms, and Debian's Chromium in front of the page.</summary>
internal sealed class Browsing : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browsing(Town town, IPlaywright playwright, IBrowser browser, IPage page) => (Town, _playwright, _browser, Page) = (town, playwright, browser, page);

    public Town Town { get; }

    public IPage Page { get; }

    /// <summary>Every address that the page asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What the browser complained of: errors of the page, and what its policy stopped.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Where quick exit goes: something of this machine, so that no test leaves it.</summary>
    public string Exit => Town.Listen + "health";

    public static async Task<Browsing> BeginAsync(int width = 1000)
    {
        Debian.SkipWithoutChromium();
        var town = await Town.BuildAsync(new TownPlan { Settings = new Dictionary<string, string> { ["web"] = "  chat: on\n  exit: http://127.0.0.1:1/" } });
        var settings = Path.Combine(town.Folder, "config", "settings.yaml");
        await File.WriteAllTextAsync(settings, (await File.ReadAllTextAsync(settings)).Replace("http://127.0.0.1:1/", town.Listen + "health", StringComparison.Ordinal));
        await town.StartAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(Debian.Launching);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { Locale = "en-GB", ViewportSize = new ViewportSize { Width = width, Height = 700 } });
        page.SetDefaultTimeout(60_000);
        var browsing = new Browsing(town, playwright, browser, page);
        page.Request += (_, request) => browsing.Requests.Add(request.Url);
        page.PageError += (_, error) => browsing.Complaints.Add(error);

        // A robot is faster than a person may be: the page is told so, and tries again by itself.
        page.Console += (_, said) => browsing.Complaints.AddRange(said.Type == "error" && !said.Text.Contains("429", StringComparison.Ordinal) ? [said.Text] : []);
        await page.GotoAsync(town.Listen.ToString());
        return browsing;
    }

    /// <summary>She goes through the start, and gets a mentor.</summary>
    /// <returns>The thread of her conversation.</returns>
    public async Task<ulong> WelcomeAsync(string firstWords)
    {
        await Page.ClickAsync("#begin");
        await ChooseAsync("English");
        await SeeAsync("We connect you with a mentor");
        await SayAsync(firstWords);
        await SeeAsync("We have kept this");
        foreach (var label in ShortStart.Buttons)
        {
            await ChooseAsync(label);
            await Page.Locator(".note").GetByText("✓ " + label).First.WaitForAsync();
        }

        var room = 0UL;
        await Town.UntilAsync(() => (room = Town.RoomOf(firstWords)) != 0, "a room with her first words");
        return room;
    }

    public async Task SayAsync(string words)
    {
        await Page.FillAsync("#text", words);
        await Page.PressAsync("#text", "Enter");
    }

    /// <summary>A question that was asked again stands there twice: it is answered where it was asked last.</summary>
    public Task ChooseAsync(string label) => Page.Locator(".choices button", new PageLocatorOptions { HasTextString = label }).Last.ClickAsync();

    /// <summary>Waits until the page shows these words.</summary>
    public Task SeeAsync(string words) => Page.Locator(".words", new PageLocatorOptions { HasTextString = words }).First.WaitForAsync();

    public Task ReadAsync(ulong room, string words) => Town.Discord.Control.WaitForMessageAsync(room, message => message.Content.Contains(words, StringComparison.Ordinal));

    /// <summary>
    /// Waits until the neutral page stands there, whole. The page itself is asked: what the driver has heard of its events may go past one who begins to
    /// listen in the same moment.
    /// </summary>
    public async Task LeftAsync()
    {
        await Town.UntilAsync(() => Page.Url == Exit, "the neutral page");
        await Town.UntilAsync(() => Page.EvaluateAsync<bool>("document.readyState === 'complete'"), "the neutral page to be whole");
    }

    public void Write(ulong room, string words) => Town.Discord.Control.Write(room, Town.Mentors[0].Account, words);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Town.DisposeAsync();
    }
}
