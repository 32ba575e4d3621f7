using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MentorBot.Bot.Tests.Web.Support;

/// <summary>A browser with our page, as far as HTTP goes: it keeps the token, and what the open page was told.</summary>
/// <param name="rest">Lets time pass where she was too fast.</param>
internal sealed class Visitor(Uri house, Action rest) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = house, Timeout = TimeSpan.FromSeconds(30) };
    private readonly Lock _gate = new();
    private readonly List<(string Id, JsonObject Item)> _shown = [];
    private CancellationTokenSource _live = new();

    public string? Origin { get; set; } = house.GetLeftPart(UriPartial.Authority);

    public string Language { get; set; } = "en";

    /// <summary>Which language the browser asks for; null for that of the page.</summary>
    public string? Browser { get; set; }

    public string? Token { get; set; }

    public int Typing { get; private set; }

    /// <summary>Its live answer has not ended.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>What the page shows now, in order.</summary>
    public IReadOnlyList<(string Id, JsonObject Item)> Shown
    {
        get
        {
            lock (_gate)
                return [.. _shown];
        }
    }

    public IEnumerable<string> Words => Shown.Select(shown => (string)shown.Item["text"]!);

    public static string NewKey() => Convert.ToHexString(Guid.NewGuid().ToByteArray());

    public async Task BeginAsync()
    {
        var (status, reply) = await PostAsync("/talk/start", new JsonObject());
        if (status != HttpStatusCode.OK || reply["token"] is null)
            throw new InvalidOperationException($"Not begun: {reply}");
    }

    /// <summary>Says it, and again with the same key when it is too fast. The item's id comes back.</summary>
    public async Task<string> SayAsync(string text, string? key = null)
    {
        key ??= NewKey();
        await DoAsync("/talk/say", new JsonObject { ["key"] = key, ["text"] = text });
        return "me." + key;
    }

    /// <summary>Waits for the button, and presses it.</summary>
    public async Task ChooseAsync(string label)
    {
        (string Item, string Button)? found = null;
        await WebHouse.UntilAsync(() => (found = Find(label)) is not null);
        await DoAsync("/talk/press", new JsonObject { ["item"] = found!.Value.Item, ["button"] = found.Value.Button, ["key"] = NewKey() });
    }

    public async Task DoAsync(string path, JsonObject ask)
    {
        while (true)
        {
            var (status, reply) = await PostAsync(path, ask);
            if (status == HttpStatusCode.OK)
                return;
            if (status != HttpStatusCode.TooManyRequests)
                throw new InvalidOperationException($"Refused: {reply}");
            rest();
        }
    }

    public async Task<(HttpStatusCode Status, JsonNode Reply)> PostAsync(string path, JsonNode ask)
    {
        using var answer = await SendAsync(path, ask.ToJsonString());
        var reply = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Token = (string?)reply["token"] ?? Token;
        return (answer.StatusCode, reply);
    }

    /// <summary>Sends a photo as the page does. The item's id comes back.</summary>
    public async Task<string> PhotoAsync(byte[] photo, string words = "", string? key = null)
    {
        key ??= NewKey();
        while (true)
        {
            var (status, reply) = await UploadAsync(photo, new JsonObject { ["key"] = key, ["text"] = words });
            if (status == HttpStatusCode.OK)
                return "me." + key;
            if (status != HttpStatusCode.TooManyRequests)
                throw new InvalidOperationException($"Refused: {reply}");
            rest();
        }
    }

    public async Task<(HttpStatusCode Status, JsonNode Reply)> UploadAsync(byte[] photo, JsonNode? ask = null)
    {
        using var answer = await UploadAsync(new ByteArrayContent(PhotoBody(ask ?? new JsonObject { ["key"] = NewKey() }, photo)));
        var reply = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Token = (string?)reply["token"] ?? Token;
        return (answer.StatusCode, reply);
    }

    public Task<HttpResponseMessage> UploadAsync(HttpContent body, string type = "application/octet-stream")
    {
        body.Headers.ContentType = new MediaTypeHeaderValue(type);
        return SendAsync("/talk/photo", body);
    }

    public static byte[] PhotoBody(JsonNode ask, byte[] photo) => [.. Encoding.UTF8.GetBytes(ask.ToJsonString()), (byte)'\n', .. photo];

    /// <summary>The bytes of the file beside that item; null and why where there are none.</summary>
    public async Task<(byte[]? Bytes, HttpStatusCode Status)> FileAsync(string item)
    {
        using var answer = await SendAsync("/talk/file", new JsonObject { ["item"] = item }.ToJsonString());
        return answer.StatusCode == HttpStatusCode.OK ? (await answer.Content.ReadAsByteArrayAsync(), answer.StatusCode) : (null, answer.StatusCode);
    }

    public Task<HttpResponseMessage> SendAsync(string path, string body, string type = "application/json", HttpCompletionOption until = HttpCompletionOption.ResponseContentRead, CancellationToken stop = default) =>
        SendAsync(path, new StringContent(body, Encoding.UTF8, type), until, stop);

    private Task<HttpResponseMessage> SendAsync(string path, HttpContent body, HttpCompletionOption until = HttpCompletionOption.ResponseContentRead, CancellationToken stop = default)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        if (Origin is not null)
            request.Headers.Add("Origin", Origin);
        if (Token is not null)
            request.Headers.Add("X-Talk", Token);
        request.Headers.Add("X-Language", Language);
        request.Headers.Add("Accept-Language", Browser ?? Language);
        return _http.SendAsync(request, until, stop);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Opens the page's live answer, and waits for the first that it is told.</summary>
    public async Task OpenAsync()
    {
        Close();
        _live = new CancellationTokenSource();
        var answer = await SendAsync("/talk/live", "{}", until: HttpCompletionOption.ResponseHeadersRead, stop: _live.Token);
        if (answer.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException($"Not opened: {await answer.Content.ReadAsStringAsync()}");

        var first = new TaskCompletionSource();
        IsOpen = true;
        _ = ReadAsync(answer, first, _live.Token);
        await first.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public void Close() => _live.Cancel();

    public void Dispose()
    {
        Close();
        _http.Dispose();
    }

    private (string, string)? Find(string label)
    {
        foreach (var (id, item) in Shown)
        {
            foreach (var button in (item["buttons"] as JsonArray ?? []).SelectMany(row => row!.AsArray()))
            {
                if (((string)button!["label"]!).Contains(label, StringComparison.Ordinal))
                    return (id, (string)button["id"]!);
            }
        }

        return null;
    }

    private async Task ReadAsync(HttpResponseMessage answer, TaskCompletionSource first, CancellationToken stop)
    {
        try
        {
            using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(stop));
            while (await reader.ReadLineAsync(stop) is { } line)
            {
                if (!line.StartsWith("data: ", StringComparison.Ordinal))
                    continue;

                Told(JsonNode.Parse(line[6..])!);
                first.TrySetResult();
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException or HttpRequestException or JsonException)
        {
            first.TrySetCanceled(CancellationToken.None);
        }

        IsOpen = false;
    }

    private void Told(JsonNode told)
    {
        lock (_gate)
        {
            switch ((string?)told["is"])
            {
                case "all":
                    Token = (string?)told["token"];
                    _shown.Clear();
                    _shown.AddRange(told["items"]!.AsArray().Select(shown => ((string)shown!["id"]!, shown["item"]!.AsObject())));
                    break;
                case "put":
                    var id = (string)told["shown"]!["id"]!;
                    var at = _shown.FindIndex(shown => shown.Id == id);
                    if (at < 0)
                        _shown.Add((id, told["shown"]!["item"]!.AsObject()));
                    else
                        _shown[at] = (id, told["shown"]!["item"]!.AsObject());
                    break;
                case "drop":
                    _shown.RemoveAll(shown => shown.Id == (string?)told["id"]);
                    break;
                case "typing":
                    Typing++;
                    break;
                case "token":
                    Token = (string?)told["token"];
                    break;
            }
        }
    }
}
