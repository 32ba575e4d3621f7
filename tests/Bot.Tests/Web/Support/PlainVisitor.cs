using System.Net;
using System.Text.RegularExpressions;

namespace MentorBot.Bot.Tests.Web.Support;

/// <summary>A browser without JavaScript, as far as our page goes: the page that it shows, and the forms that it sends.</summary>
/// <param name="rest">Lets time pass where she was too fast.</param>
internal sealed partial class PlainVisitor(Uri house, Action rest) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = house, Timeout = TimeSpan.FromSeconds(30) };

    public string? Origin { get; set; } = house.GetLeftPart(UriPartial.Authority);

    /// <summary>Which language the browser asks for.</summary>
    public string Browser { get; set; } = "en";

    public string Page { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    /// <summary>The messages that the page shows, without their markup.</summary>
    public IReadOnlyList<string> Words => [.. Messages().Matches(Page).Select(match => WebUtility.HtmlDecode(Tags().Replace(match.Groups[1].Value, "")))];

    /// <summary>Those of them that are hers.</summary>
    public IReadOnlyList<string> Mine => [.. Own().Matches(Page).Select(match => WebUtility.HtmlDecode(Tags().Replace(match.Groups[1].Value, "")))];

    public bool IsInTalk => !Page.Contains("<main id=\"talk\" hidden>", StringComparison.Ordinal) && Page.Contains("<main id=\"start\" hidden>", StringComparison.Ordinal);

    /// <summary>What was sent last, as a browser would send it again.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Sent { get; private set; } = [];

    public string Sentence => Inner(IsInTalk ? "trouble" : "why");

    public async Task OpenAsync()
    {
        using var answer = await _http.GetAsync(new Uri("/", UriKind.Relative));
        (Status, Page) = (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Presses a button of the page's form, and again when that was too fast.</summary>
    public async Task PressAsync(string deed, string? text = null, string? changed = null, string language = "en")
    {
        do
        {
            await SendAsync(Form(deed, text, changed, language));
            if (Status == HttpStatusCode.TooManyRequests)
                rest();
        }
        while (Status == HttpStatusCode.TooManyRequests);
    }

    public Task SayAsync(string text) => PressAsync("say", text);

    /// <summary>Waits for the button with this label, and presses it.</summary>
    public async Task ChooseAsync(string label)
    {
        string? deed;
        while ((deed = Buttons().Matches(Page).Where(match => WebUtility.HtmlDecode(match.Groups[2].Value).Contains(label, StringComparison.Ordinal)).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).LastOrDefault()) is null)
            await PressAsync("read");

        await PressAsync(deed);
    }

    /// <summary>Presses the button that shows what is new, until it is there.</summary>
    public async Task SeeAsync(string words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!Words.Contains(words))
        {
            patience.Token.ThrowIfCancellationRequested();
            await PressAsync("read");
        }
    }

    public Task EnterAsync(string code) => SendAsync([new("do", "return"), new("language", "en"), new("ticket", Field("ticket")), new("code", code)]);

    public IReadOnlyList<KeyValuePair<string, string>> Form(string deed, string? text = null, string? changed = null, string language = "en")
    {
        var form = new List<KeyValuePair<string, string>> { new("do", deed), new("language", language), new("token", Field("token")), new("key", Field("key")), new("ticket", Field("ticket")), new("text", text ?? Typed) };
        if (Field("about") is { Length: > 0 } about)
            form.Add(new("about", about));

        return changed is null ? form : [.. form, new("changed", changed)];
    }

    public async Task SendAsync(IReadOnlyList<KeyValuePair<string, string>> form)
    {
        Sent = form;
        using var answer = await PostAsync(new FormUrlEncodedContent(form));
        (Status, Page) = (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public Task<HttpResponseMessage> PostAsync(HttpContent content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = content };
        if (Origin is not null)
            request.Headers.Add("Origin", Origin);
        request.Headers.Add("Accept-Language", Browser);
        return _http.SendAsync(request);
    }

    public string Typed => WebUtility.HtmlDecode(Regex.Match(Page, "<textarea id=\"text\"[^>]*>\n([^<]*)</textarea>").Groups[1].Value);

    public string Field(string name) => WebUtility.HtmlDecode(Regex.Match(Page, $"name=\"{name}\"[^>]* value=\"([^\"]*)\"").Groups[1].Value);

    public string Inner(string id) => WebUtility.HtmlDecode(Regex.Match(Page, $"id=\"{id}\"[^>]*>([^<]*)<").Groups[1].Value);

    /// <summary>The deed of the last button with this label, without pressing it.</summary>
    public string Deed(string label) => Buttons().Matches(Page).Last(match => match.Groups[2].Value == label).Groups[1].Value;

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<div class=\"words\">(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Messages();

    [GeneratedRegex("<div class=\"item me\"><p class=\"unseen\">[^<]*</p><div class=\"words\">(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Own();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("name=\"do\" value=\"([^\"]*)\"[^>]*>([^<]*)</button>")]
    private static partial Regex Buttons();
}
