using System.Collections.Concurrent;
using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>Leaving at once, where there is no connection; and what a browser brings back that is opened again.</summary>
public sealed class LeavingTests
{
    private const string Needle = "needleofhers";

    private const string Start = "the start";

    [Theory]
    [InlineData("Esc")]
    [InlineData("Shift three times")]
    [InlineData("the button")]
    public async Task Without_a_connection_the_page_is_wiped_at_once_and_back_shows_nothing(string how)
    {
        await using var house = await TwoSides.BeginAsync();
        var page = await house.OpenAsync();
        var said = new ConcurrentQueue<string>();
        page.Console += (_, line) => said.Enqueue(line.Text);
        await page.AddInitScriptAsync("""
            addEventListener('keydown', event => (event.key === 'Escape' || event.key === 'Shift') && (window.at = event.timeStamp), true);
            addEventListener('click', event => window.at = event.timeStamp, true);
            new MutationObserver(() => document.documentElement.childNodes.length === 0 && console.log(`empty after ${(performance.now() - window.at).toFixed(1)} ms`)).observe(document, { childList: true, subtree: true });
            """);
        await page.GotoAsync(house.House.Exit.ToString());
        await page.GotoAsync(house.House.Address.ToString());
        var she = new Seeker(page);
        await she.WelcomeAsync(Needle);
        await page.FillAsync("#text", Needle + " not yet sent");

        // The neutral page fails to load only after a moment: what the old one said last is not lost with it.
        var exit = house.House.Exit.ToString();
        await page.RouteAsync(exit, async route =>
        {
            await Task.Delay(300);
            await route.AbortAsync(RequestAbortErrorCode.InternetDisconnected);
        });
        await page.Context.SetOfflineAsync(true);
        switch (how)
        {
            case "Esc":
                await page.Keyboard.PressAsync("Escape");
                break;
            case "Shift three times":
                for (var i = 0; i < 3; i++)
                    await page.Keyboard.PressAsync("Shift");
                break;
            default:
                await page.ClickAsync("#leave");
                break;
        }

        await TwoSides.UntilAsync(() => Task.FromResult(said.Any(line => line.StartsWith("empty after", StringComparison.Ordinal))), "the empty page");
        TestContext.Current.TestOutputHelper!.WriteLine($"{how}: {said.First(line => line.StartsWith("empty after", StringComparison.Ordinal))}");
        await TwoSides.UntilAsync(() => Task.FromResult(page.Url != house.House.Address.ToString()), "another page");
        await page.UnrouteAsync(exit);
        Assert.DoesNotContain(Needle, await ContentAsync(page), StringComparison.Ordinal);

        foreach (var offline in new[] { true, false })
        {
            await page.Context.SetOfflineAsync(offline);
            try
            {
                await page.GoBackAsync(new PageGoBackOptions { Timeout = 3000 });
            }
            catch (Exception fault) when (fault is PlaywrightException or TimeoutException)
            {
                // There is nothing to go back to, or no connection to do it.
            }

            Assert.DoesNotContain(Needle, await ContentAsync(page), StringComparison.Ordinal);
            Assert.Equal(0, await page.Locator("#log").CountAsync());
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_killed_browser_has_written_down_to_restore_its_tabs_from_holds_nothing_of_the_talk(bool left)
    {
        Debian.SkipWithoutChromium();
        await using var house = await LocalHouse.StartAsync();
        var profile = Directory.CreateTempSubdirectory("mentorbot-profile-").FullName;
        using var playwright = await Playwright.CreateAsync();
        try
        {
            await using (var first = await OwnChromium.StartAsync(profile, house.Address.ToString()))
            {
                var page = await first.PageAsync(playwright);
                await page.Locator("#begin").WaitForAsync();
                var she = new Seeker(page);
                await page.SelectOptionAsync("#language", "en");
                await she.WelcomeAsync(Needle);
                await page.FillAsync("#text", Needle + " not yet sent");
                await page.Locator(".item.me").GetByText("Edit").First.ClickAsync();
                await page.Locator(".item.me textarea").FillAsync(Needle + " being changed");

                // A browser writes down what it would restore every few seconds.
                await Task.Delay(TimeSpan.FromSeconds(6));
                if (left)
                {
                    await page.Keyboard.PressAsync("Escape");
                    await TwoSides.UntilAsync(() => Task.FromResult(page.Url == house.Exit.ToString()), "the page to be another");
                    await Task.Delay(TimeSpan.FromSeconds(6));
                }

                await first.KillAsync();
            }

            Assert.DoesNotContain(Directory.GetFiles(profile, "*", SearchOption.AllDirectories), Holds);
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    [Fact]
    public async Task What_she_looked_for_among_the_services_is_not_written_down_either()
    {
        Debian.SkipWithoutChromium();
        await using var house = await LocalHouse.StartAsync(services: true);
        var profile = Directory.CreateTempSubdirectory("mentorbot-profile-").FullName;
        using var playwright = await Playwright.CreateAsync();
        try
        {
            await using (var first = await OwnChromium.StartAsync(profile, new Uri(house.Address, "services").ToString()))
            {
                var page = await first.PageAsync(playwright);
                await page.FillAsync("#words", Needle);
                await page.ClickAsync("#find .main");
                await page.Locator("#found .why:not(:empty)").WaitForAsync();
                await TwoSides.UntilAsync(() => Task.FromResult(first.HasWrittenDown(house.Address)), "the browser to write down what it has open");
                await Task.Delay(TimeSpan.FromSeconds(6));
                await first.KillAsync();
            }

            Assert.DoesNotContain(Directory.GetFiles(profile, "*", SearchOption.AllDirectories), Holds);
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    [Fact]
    public async Task A_killed_browser_that_is_opened_again_with_its_tabs_shows_nothing_of_the_talk()
    {
        Debian.SkipWithoutChromium();
        await using var house = await LocalHouse.StartAsync();
        var profile = Directory.CreateTempSubdirectory("mentorbot-profile-").FullName;
        using var playwright = await Playwright.CreateAsync();
        try
        {
            await using (var first = await OwnChromium.StartAsync(profile, house.Address.ToString()))
            {
                var page = await first.PageAsync(playwright);
                await page.Locator("#begin").WaitForAsync();
                await page.SelectOptionAsync("#language", "en");
                var she = new Seeker(page);
                await she.BeginAsync(Needle);
                await page.FillAsync("#text", Needle + " not yet sent");
                await TwoSides.UntilAsync(() => Task.FromResult(first.HasWrittenDown(house.Address)), "the browser to write down what it has open");
                await first.KillAsync();
            }

            await using var second = await OwnChromium.StartAsync(profile, "--restore-last-session");
            Assert.Equal(Start, await ShownAsync(second, house.Address));
            await second.AskAsync(house.Address, "window.old = 'old'; setTimeout(() => location.reload()); 'reloading'");
            Assert.Equal(Start, await ShownAsync(second, house.Address));
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    /// <summary>What a tab shows once it is there; whatever it is, nothing of hers.</summary>
    private static async Task<string?> ShownAsync(OwnChromium chromium, Uri address)
    {
        string? shown = null;
        using var told = new Timer(_ => TestContext.Current.TestOutputHelper?.WriteLine(chromium.Told), null, 30_000, 10_000);
        await TwoSides.UntilAsync(async () => !string.IsNullOrEmpty(shown = await chromium.AskAsync(address, $$"""
            (() => {
              if (document.readyState !== 'complete' || window.old || location.href === 'about:blank') return '';
              const [start, talk, log, text] = ['start', 'talk', 'log', 'text'].map(id => document.getElementById(id));
              if (document.documentElement.outerHTML.includes('{{Needle}}') || text?.value) return 'something of hers';
              if (!start) return location.href;
              return !start.hidden && talk.hidden && !log.textContent ? '{{Start}}' : 'something else';
            })()
            """)), "the restored tab");
        return shown;
    }

    /// <summary>What the page holds once it has settled.</summary>
    private static async Task<string> ContentAsync(IPage page)
    {
        var content = "";
        await TwoSides.UntilAsync(async () =>
        {
            try
            {
                content = await page.ContentAsync();
                return true;
            }
            catch (PlaywrightException)
            {
                return false;
            }
        }, "a page that has settled");
        return content;
    }

    private static bool Holds(string file)
    {
        // A browser's lock is a link that leads nowhere.
        if (new FileInfo(file).LinkTarget is not null)
            return false;

        var bytes = File.ReadAllBytes(file).AsSpan();
        return bytes.IndexOf(Encoding.UTF8.GetBytes(Needle)) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes(Needle)) >= 0;
    }
}
