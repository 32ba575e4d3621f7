using Microsoft.Playwright;

namespace MentorBot.Browser;

/// <summary>The real program with the directory of the house, and one visitor of its page.</summary>
internal sealed class ServicesVisit : IAsyncDisposable
{
    private readonly LocalHouse _house;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ServicesVisit(LocalHouse house, IPlaywright playwright, IBrowser browser, IPage page) => (_house, _playwright, _browser, Page) = (house, playwright, browser, page);

    public IPage Page { get; }

    public Uri Address => _house.Address;

    public string Exit => _house.Exit.ToString();

    /// <summary>Every address that the pages asked for.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<ServicesVisit> BeginAsync(BrowserNewContextOptions options)
    {
        Debian.SkipWithoutChromium();
        var house = await LocalHouse.StartAsync(services: true);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(Debian.Launching);
        var page = await (await browser.NewContextAsync(options)).NewPageAsync();
        page.SetDefaultTimeout(60_000);
        var visit = new ServicesVisit(house, playwright, browser, page);
        page.Request += (_, request) => visit.Requests.Add(request.Url);
        return visit;
    }

    public Task OpenAsync() => Page.GotoAsync(new Uri(Address, "services").ToString());

    public async Task FindAsync(string words)
    {
        await Page.FillAsync("#words", words);
        await Page.ClickAsync("#find button[type=submit]");
        await Page.Locator(".service").First.WaitForAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _house.DisposeAsync();
    }
}
