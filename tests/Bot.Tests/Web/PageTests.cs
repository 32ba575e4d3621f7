using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MentorBot.Bot.Tests.Web.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>The page as it comes over the wire.</summary>
public sealed partial class PageTests
{
    [Fact]
    public async Task Every_answer_has_exactly_these_headers()
    {
        await using var house = await WebHouse.StartAsync();
        using var visitor = house.Visit();
        string[] expected =
        [
            "Cache-Control: no-store",
            "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
            "Cross-Origin-Embedder-Policy: require-corp",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin",
            "Permissions-Policy: accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), web-share=(), xr-spatial-tracking=()",
            "Referrer-Policy: no-referrer",
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
        ];

        foreach (var path in new[] { "/", "/page.css", "/parts.js", "/photos.js", "/page.js", "/favicon.ico", "/nowhere", "/desk", "/desk/enter" })
            Assert.Equal(expected, Headers(await visitor.GetAsync(path)));
        Assert.Equal(expected, Headers(await visitor.SendAsync("/talk/start", "{}")));
        Assert.Equal(expected, Headers(await visitor.SendAsync("/talk/start", "nonsense")));
        Assert.Equal(expected, Headers(await visitor.SendAsync("/talk/live", "{}")));
        visitor.Origin = "https://evil.example";
        Assert.Equal(expected, Headers(await visitor.SendAsync("/talk/start", "{}")));
    }

    [Theory]
    [InlineData("pl-PL,pl;q=0.9,en;q=0.8", "pl", "Notatki")]
    [InlineData("en;q=0.2, uk;q=0.7", "uk", "Нотатки")]
    [InlineData("de, fr", "cs", "Poznámky")]
    [InlineData("", "cs", "Poznámky")]
    [InlineData("<script>;q=9, \"", "cs", "Poznámky")]
    public async Task The_page_speaks_the_language_that_the_browser_asks_for(string asked, string language, string title)
    {
        await using var house = await WebHouse.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, house.Origin + "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", asked);

        using var answer = await http.SendAsync(request);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<title>{title}</title>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_small_and_loads_nothing_from_elsewhere()
    {
        await using var house = await WebHouse.StartAsync();
        using var visitor = house.Visit();
        var all = "";
        foreach (var path in new[] { "/", "/page.css", "/parts.js", "/photos.js", "/page.js" })
            all += await (await visitor.GetAsync(path)).Content.ReadAsStringAsync();

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(all), 1, 60 * 1024);
        Assert.Equal(["https://weather.example/"], Addresses().Matches(all).Select(match => match.Value).Distinct());
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacent|document\\.write|eval\\(|new Function|localStorage|sessionStorage|indexedDB|document\\.cookie|serviceWorker|pushState|replaceState", all);
    }

    [Fact]
    public async Task No_answer_sets_a_cookie_and_no_place_is_in_an_address()
    {
        await using var house = await WebHouse.StartAsync();
        using var visitor = house.Visit();
        using var started = await visitor.SendAsync("/talk/start", new JsonObject().ToJsonString());

        Assert.False(started.Headers.Contains("Set-Cookie"));
        Assert.Equal("/talk/start", started.RequestMessage!.RequestUri!.PathAndQuery);
    }

    private static IEnumerable<string> Headers(HttpResponseMessage answer) => answer.Headers
        .Where(header => header.Key is not ("Date" or "Transfer-Encoding" or "Connection"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("(https?:)?//[a-z][^\\s\"'<>&]*")]
    private static partial Regex Addresses();
}
