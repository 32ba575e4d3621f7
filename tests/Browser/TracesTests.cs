using System.Collections.Concurrent;
using System.Net.Http.Json;
using Microsoft.Playwright;
using Xunit;

namespace MentorBot.Browser;

/// <summary>What a whole talk leaves behind: nothing in the browser, nothing at anybody else's, and not a word in address, title or history.</summary>
public sealed class TracesTests
{
    private static readonly string[] Headers =
    [
        "cache-control: no-store",
        "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        "cross-origin-embedder-policy: require-corp",
        "cross-origin-opener-policy: same-origin",
        "cross-origin-resource-policy: same-origin",
        "permissions-policy: accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), web-share=(), xr-spatial-tracking=()",
        "referrer-policy: no-referrer",
        "x-content-type-options: nosniff",
        "x-frame-options: DENY",
    ];

    /// <summary>Of one answer alone: its length, kind and moment.</summary>
    private static readonly string[] Ordinary = ["content-length", "content-type", "date", "transfer-encoding", "allow"];

    [Fact]
    public async Task After_a_whole_talk_nothing_is_kept_anywhere_and_nobody_else_was_asked()
    {
        await using var house = await TwoSides.BeginAsync();
        var answers = new ConcurrentQueue<IResponse>();
        var desk = await house.DeskAsync();
        var page = await house.OpenAsync();
        desk.Page.Response += (_, answer) => answers.Enqueue(answer);
        page.Response += (_, answer) => answers.Enqueue(answer);
        await page.AddInitScriptAsync("""
            window.seen = new Set();
            document.addEventListener('DOMContentLoaded', () => {
              const see = () => window.seen.add([document.title, location.href, history.length].join(' '));
              see();
              new MutationObserver(see).observe(document.head, { childList: true, subtree: true, characterData: true });
              setInterval(see, 10);
            });
            """);
        await page.GotoAsync(house.House.Address.ToString());
        var length = await page.EvaluateAsync<int>("history.length");

        var she = new Seeker(page);
        await she.WelcomeAsync("first words");
        await desk.SayAsync("an answer");
        await she.SeeAsync("an answer");
        await page.SelectOptionAsync("#language", "uk");
        await page.SelectOptionAsync("#language", "en");
        await she.SayAsync("more words");
        await page.Locator(".item.me", new PageLocatorOptions { HasTextString = "more words" }).GetByText("Take back").ClickAsync();
        await page.ClickAsync("button[value='/end']");
        await she.ChooseAsync("Yes, end it");
        await she.SeeAsync("Thank you");

        Assert.Equal([$"Notes {house.House.Address} {length}"], await page.EvaluateAsync<string[]>("[...window.seen]"));
        foreach (var one in new[] { page, desk.Page })
        {
            Assert.Empty(await one.Context.CookiesAsync());
            Assert.Equal("0 0  0 0 0", await one.EvaluateAsync<string>("""
                async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length,
                  (await navigator.serviceWorker.getRegistrations()).length].join(' ')
                """));
            Assert.Equal("""{"cookies":[],"origins":[]}""", await one.Context.StorageStateAsync());
        }

        Assert.All(house.Requests, address => Assert.StartsWith(house.House.Address.ToString(), address, StringComparison.Ordinal));
        Assert.All(house.Requests, address => Assert.DoesNotMatch("[?&=]|words", address));
        Assert.True(answers.Count > 10);
        foreach (var answer in answers)
            Assert.Equal(Expected(new Uri(answer.Url).AbsolutePath, answer.Status, "content-encoding: br"), Fixed((await answer.HeadersArrayAsync()).Select(header => (header.Name, header.Value))));
        Assert.Empty(house.Complaints);
    }

    [Fact]
    public async Task Nothing_that_is_typed_is_given_to_a_browsers_spelling_or_writing_service()
    {
        await using var house = await TwoSides.BeginAsync();
        var desk = await house.DeskAsync();
        var she = await house.SeekerAsync();
        await she.WelcomeAsync("first words");
        await she.Page.Locator(".item.me").GetByText("Edit").First.ClickAsync();
        await desk.SeeAsync("first words");
        await desk.Page.Keyboard.PressAsync("Control+k");
        await desk.Page.Locator("#found button", new PageLocatorOptions { HasTextString = "/handover ·" }).ClickAsync();

        foreach (var (page, fields) in new[] { (she.Page, 4), (desk.Page, 7) })
        {
            Assert.Equal((fields, ""), (await page.Locator("input:not([type=hidden]), textarea").CountAsync(), await page.EvaluateAsync<string>("""
                () => [...document.querySelectorAll('input:not([type=hidden]), textarea')].filter(node => node.spellcheck || node.writingSuggestions !== 'false').map(node => node.id || node.className).join(' ')
                """)));
        }
    }

    [Fact]
    public async Task Every_answer_has_exactly_these_headers_whatever_was_asked()
    {
        await using var house = await LocalHouse.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        foreach (var (method, path, status) in new[]
        {
            ("GET", "/", 200),
            ("HEAD", "/", 405),
            ("GET", "/desk", 200),
            ("GET", "/page.css", 200),
            ("GET", "/parts/session.js", 200),
            ("GET", "/desk.js", 200),
            ("GET", "/favicon.ico", 204),
            ("GET", "/health", 200),
            ("GET", "/nowhere", 404),
            ("GET", "/page.js.map", 404),
            ("GET", "/%2e%2e/settings.yaml", 404),
            ("GET", "/talk/start", 405),
            ("GET", "/talk/live", 405),
            ("POST", "/", 403),
            ("POST", "/talk/start", 403),
            ("POST", "/desk/enter", 403),
            ("OPTIONS", "/talk/say", 405),
            ("TRACE", "/", 405),
        })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(house.Address, path));
            if (method == "POST")
                request.Content = JsonContent.Create(new { });

            using var answer = await http.SendAsync(request);

            Assert.Equal((method, path, status), (method, path, (int)answer.StatusCode));
            Assert.Equal(Expected(path, status), Fixed(answer.Headers.Select(header => (header.Key, string.Join(", ", header.Value)))));
        }
    }

    /// <summary>What only a document heeds.</summary>
    private static readonly string[] OfDocuments = ["content-security-policy", "cross-origin-embedder-policy", "cross-origin-opener-policy", "permissions-policy", "x-frame-options"];

    /// <summary>The pages' own files are packed where the browser takes that, and say that they can be; nothing else is. They go without what is for documents.</summary>
    private static IEnumerable<string> Expected(string path, int status, params string[] packed) =>
        status == 200 && (path.EndsWith(".js", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.Ordinal)) ? [.. Headers.Where(header => !OfDocuments.Contains(header.Split(':')[0], StringComparer.Ordinal)).Concat(packed).Append("vary: Accept-Encoding").Order(StringComparer.Ordinal)] : Headers;

    /// <summary>Without what is of one answer alone.</summary>
    private static IEnumerable<string> Fixed(IEnumerable<(string Name, string Value)> headers) => headers
        .Where(header => !Ordinary.Contains(header.Name, StringComparer.OrdinalIgnoreCase))
        .Select(header => $"{header.Name.ToLowerInvariant()}: {header.Value}")
        .Order(StringComparer.Ordinal);
}
