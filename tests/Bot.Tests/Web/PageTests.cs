using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MentorBot.Bot.Tests.Web.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>The page as it comes over the wire.</summary>
public sealed partial class PageTests
{
    private static readonly string[] Files =
    [
        "/page.css", "/leave.js", "/parts/elements.js", "/parts/session.js", "/parts/live.js", "/parts/outbox.js", "/parts/messages.js", "/parts/writing.js", "/parts/files.js", "/parts/photos.js", "/parts/follower.js",
        "/page/commands.js", "/page/log.js", "/page/message.js", "/page/sending.js", "/page/told.js", "/page/codes.js", "/page.js",
    ];

    [Fact]
    public async Task Where_the_house_has_no_directory_nothing_leads_to_one()
    {
        await using var house = await WebHouse.StartAsync();
        using var visitor = house.Visit();

        Assert.Contains("<p hidden><a id=\"services\" href=\"/services?language=cs\"", await (await visitor.GetAsync("/")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_has_exactly_these_headers_and_a_part_of_a_page_those_that_it_has_a_use_for()
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

        foreach (var path in new[] { "/", "/favicon.ico", "/nowhere", "/desk", "/desk/enter" })
            Assert.Equal(expected, Headers(await visitor.GetAsync(path)));
        foreach (var path in Files)
            Assert.Equal(["Cache-Control: no-store", "Cross-Origin-Resource-Policy: same-origin", "Referrer-Policy: no-referrer", "Vary: Accept-Encoding", "X-Content-Type-Options: nosniff"], Headers(await visitor.GetAsync(path)));
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
        using var http = new HttpClient();
        var (all, carried) = ("", 0L);
        foreach (var path in (string[])["/", .. Files])
        {
            all += await http.GetStringAsync(house.Origin + path);
            using var answer = await AskAsync(http, HttpMethod.Get, house.Origin + path, "gzip, deflate, br");
            carried += answer.Content.Headers.ContentLength!.Value;
        }

        Assert.InRange(carried, 1, 60 * 1024);
        Assert.Equal(["https://weather.example/"], Addresses().Matches(all).Select(match => match.Value).Distinct());
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacent|document\\.write|eval\\(|new Function|localStorage|sessionStorage|indexedDB|document\\.cookie|serviceWorker|pushState|replaceState", all);
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("BR;q=0, gzip;q=0.1", "gzip")]
    [InlineData("identity", null)]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("*;q=0, nonsense \u0001", null)]
    [InlineData("", null)]
    public async Task The_pages_own_files_come_packed_as_the_browser_takes_them(string accepted, string? encoding)
    {
        await using var house = await WebHouse.StartAsync();
        using var http = new HttpClient();
        var (all, carried) = (0, 0);
        foreach (var path in Files)
        {
            var plain = await http.GetByteArrayAsync(house.Origin + path);
            using var answer = await AskAsync(http, HttpMethod.Get, house.Origin + path, accepted);

            Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
            var sent = await answer.Content.ReadAsByteArrayAsync();
            Assert.Equal(sent.Length, answer.Content.Headers.ContentLength);
            Assert.Equal(plain, Unpacked(sent, encoding));
            (all, carried) = (all + plain.Length, carried + sent.Length);
        }

        Assert.InRange(carried, 1, encoding is null ? all : all / 2);
    }

    [Fact]
    public async Task What_holds_anything_of_a_talk_or_a_token_is_never_packed()
    {
        await using var house = await WebHouse.StartAsync();
        using var http = new HttpClient();
        foreach (var (method, path) in new[] { (HttpMethod.Get, "/"), (HttpMethod.Post, "/"), (HttpMethod.Post, "/talk/start"), (HttpMethod.Post, "/talk/live"), (HttpMethod.Post, "/talk/file") })
        {
            using var answer = await AskAsync(http, method, house.Origin + path, "br, gzip");
            Assert.Empty(answer.Content.Headers.ContentEncoding);
            Assert.Empty(answer.Headers.Vary);
        }
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

    private static Task<HttpResponseMessage> AskAsync(HttpClient http, HttpMethod method, string address, string accepted)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return http.SendAsync(request);
    }

    private static byte[] Unpacked(byte[] sent, string? encoding)
    {
        using var packed = new MemoryStream(sent);
        using Stream stream = encoding switch { "br" => new BrotliStream(packed, CompressionMode.Decompress), "gzip" => new GZipStream(packed, CompressionMode.Decompress), _ => packed };
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    private static IEnumerable<string> Headers(HttpResponseMessage answer) => answer.Headers
        .Where(header => header.Key is not ("Date" or "Transfer-Encoding" or "Connection"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("(https?:)?//[a-z][^\\s\"'<>&]*")]
    private static partial Regex Addresses();
}
