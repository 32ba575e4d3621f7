using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace MentorBot.Bot.Tests.Web.Support;

/// <summary>A browser with the desk open, as far as HTTP goes.</summary>
internal sealed class MentorVisitor(Uri house) : IDisposable
{
    /// <summary>What her desk calls the board among its rooms.</summary>
    public const string Board = "board";

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = house, Timeout = TimeSpan.FromSeconds(30) };
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly List<(string Room, string Id, JsonObject Item)> _shown = [];
    private readonly List<JsonObject> _answers = [];
    private readonly HashSet<string> _closed = [];

    public string? Token { get; set; }

    /// <summary>Its live answer has not ended.</summary>
    public bool IsOpen { get; private set; }

    public IReadOnlyList<(string Room, string Id, JsonObject Item)> Shown
    {
        get
        {
            lock (_gate)
                return [.. _shown];
        }
    }

    public IReadOnlyList<string> Answers
    {
        get
        {
            lock (_gate)
                return [.. _answers.Select(answer => (string)answer["text"]!)];
        }
    }

    /// <summary>Under the newest answer: what they are called.</summary>
    public IReadOnlyList<string> Choices
    {
        get
        {
            lock (_gate)
                return [.. Buttons().Select(button => (string)button["label"]!)];
        }
    }

    /// <summary>Presses a button under the newest answer.</summary>
    public Task AskAgainAsync(string? room, string label)
    {
        lock (_gate)
            return DoAsync("/desk/again", new JsonObject { ["room"] = room, ["key"] = Visitor.NewKey(), ["button"] = (string)Buttons().First(button => (string)button["label"]! == label)["id"]! });
    }

    private IEnumerable<JsonNode> Buttons() => (_answers.LastOrDefault()?["buttons"]?.AsArray() ?? []).SelectMany(row => row!.AsArray()).OfType<JsonNode>();

    /// <summary>What the palette lists.</summary>
    public IReadOnlyList<string> Commands { get; private set; } = [];

    /// <summary>She is told what a role is told.</summary>
    public bool HasBoard { get; private set; }

    /// <summary>What stands on her board.</summary>
    public IEnumerable<string> Noticed => Shown.Where(shown => shown.Room == Board).Select(shown => (string)shown.Item["text"]!);

    public IEnumerable<string> Words => Shown.Select(shown => (string)shown.Item["text"]!);

    /// <summary>The room in which this stands, once it does.</summary>
    public async Task<string> RoomOfAsync(string words)
    {
        await WebHouse.UntilAsync(() => Words.Contains(words));
        return Shown.First(shown => (string)shown.Item["text"]! == words).Room;
    }

    public bool IsClosed(string room)
    {
        lock (_gate)
            return _closed.Contains(room);
    }

    public string? MarkOf(string item) => (string?)Shown.FirstOrDefault(shown => shown.Id == item).Item?["mark"];

    public async Task EnterAsync(string link)
    {
        var (status, reply) = await PostAsync("/desk/enter", new JsonObject { ["link"] = link });
        if (status != HttpStatusCode.OK)
            throw new InvalidOperationException($"Not let in: {reply}");
    }

    public async Task<string> SayAsync(string room, string text, string? key = null)
    {
        key ??= Visitor.NewKey();
        await DoAsync("/desk/say", new JsonObject { ["room"] = room, ["key"] = key, ["text"] = text });
        return "me." + key;
    }

    public async Task<string> PhotoAsync(string room, byte[] photo, string words = "")
    {
        var key = Visitor.NewKey();
        var (status, reply) = await UploadAsync(room, photo, words, key);
        return status == HttpStatusCode.OK ? "me." + key : throw new InvalidOperationException($"Refused: {reply}");
    }

    public async Task<(HttpStatusCode Status, JsonNode Reply)> UploadAsync(string room, byte[] photo, string words = "", string? key = null)
    {
        var body = new ByteArrayContent(Visitor.PhotoBody(new JsonObject { ["room"] = room, ["key"] = key ?? Visitor.NewKey(), ["text"] = words }, photo));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var answer = await SendAsync("/desk/photo", body, HttpCompletionOption.ResponseContentRead);
        var reply = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Token = (string?)reply["token"] ?? Token;
        return (answer.StatusCode, reply);
    }

    public async Task<(byte[]? Bytes, HttpStatusCode Status)> FileAsync(string room, string item)
    {
        using var answer = await SendAsync("/desk/file", new JsonObject { ["room"] = room, ["item"] = item }, HttpCompletionOption.ResponseContentRead);
        return answer.StatusCode == HttpStatusCode.OK ? (await answer.Content.ReadAsByteArrayAsync(), answer.StatusCode) : (null, answer.StatusCode);
    }

    /// <summary>Presses the newest button of this name on her board.</summary>
    public async Task TakeAsync(string label)
    {
        (string Item, string Button)? found = null;
        await WebHouse.UntilAsync(() => (found = Shown.Where(shown => shown.Room == Board)
            .SelectMany(shown => (shown.Item["buttons"]?.AsArray() ?? []).SelectMany(row => row!.AsArray()).Where(button => (string)button!["label"]! == label).Select(button => ((string, string)?)(shown.Id, (string)button!["id"]!)))
            .LastOrDefault()) is not null);
        await DoAsync("/desk/press", new JsonObject { ["room"] = Board, ["item"] = found!.Value.Item, ["button"] = found.Value.Button, ["key"] = Visitor.NewKey() });
    }

    /// <summary>She ends the talk, and means it when she is asked.</summary>
    public async Task EndAsync(string room)
    {
        await AskAsync(room, "end");
        await WebHouse.UntilAsync(() => Choices.Contains("Ano, ukončit"));
        await AskAgainAsync(room, "Ano, ukončit");
    }

    public Task AskAsync(string? room, string command, JsonObject? options = null) => DoAsync("/desk/ask", new JsonObject { ["room"] = room, ["key"] = Visitor.NewKey(), ["text"] = command, ["options"] = options });

    public async Task DoAsync(string path, JsonObject ask)
    {
        while (true)
        {
            var (status, reply) = await PostAsync(path, ask);
            if (status == HttpStatusCode.OK)
                return;
            if (status != HttpStatusCode.TooManyRequests)
                throw new InvalidOperationException($"Refused: {reply}");
            await Task.Delay(50);
        }
    }

    public async Task<(HttpStatusCode Status, JsonNode Reply)> PostAsync(string path, JsonNode ask)
    {
        using var answer = await SendAsync(path, ask, HttpCompletionOption.ResponseContentRead);
        var reply = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Token = (string?)reply["token"] ?? Token;
        return (answer.StatusCode, reply);
    }

    public async Task OpenAsync()
    {
        var answer = await SendAsync("/desk/live", new JsonObject(), HttpCompletionOption.ResponseHeadersRead);
        if (answer.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException($"Not opened: {await answer.Content.ReadAsStringAsync()}");

        var first = new TaskCompletionSource();
        IsOpen = true;
        _ = ReadAsync(answer, first);
        await first.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public void Dispose()
    {
        _stop.Cancel();
        _http.Dispose();
        _stop.Dispose();
    }

    private Task<HttpResponseMessage> SendAsync(string path, JsonNode ask, HttpCompletionOption until) =>
        SendAsync(path, new StringContent(ask.ToJsonString(), Encoding.UTF8, "application/json"), until);

    private Task<HttpResponseMessage> SendAsync(string path, HttpContent body, HttpCompletionOption until)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        request.Headers.Add("Origin", house.GetLeftPart(UriPartial.Authority));
        if (Token is not null)
            request.Headers.Add("X-Talk", Token);
        return _http.SendAsync(request, until, _stop.Token);
    }

    private async Task ReadAsync(HttpResponseMessage answer, TaskCompletionSource first)
    {
        try
        {
            using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(_stop.Token));
            while (await reader.ReadLineAsync(_stop.Token) is { } line)
            {
                if (!line.StartsWith("data: ", StringComparison.Ordinal))
                    continue;

                lock (_gate)
                    Told(JsonNode.Parse(line[6..])!);
                first.TrySetResult();
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException or HttpRequestException)
        {
            first.TrySetCanceled(CancellationToken.None);
        }

        IsOpen = false;
    }

    private void Told(JsonNode told)
    {
        switch ((string?)told["is"])
        {
            case "rooms":
                _shown.Clear();
                Commands = [.. told["commands"]!.AsArray().Select(command => (string)command!["name"]!)];
                _closed.UnionWith(told["shown"]!.AsArray().Where(room => (bool)room!["closed"]!).Select(room => (string)room!["id"]!));
                foreach (var room in told["shown"]!.AsArray())
                    _shown.AddRange(room!["items"]!.AsArray().Select(shown => ((string)room["id"]!, (string)shown!["id"]!, shown["item"]!.AsObject())));
                HasBoard = told["board"] is not null;
                _shown.AddRange((told["board"]?.AsArray() ?? []).Select(shown => (Board, (string)shown!["id"]!, shown["item"]!.AsObject())));
                break;
            case "came":
                _shown.AddRange(told["shown"]!["items"]!.AsArray().Select(shown => ((string)told["shown"]!["id"]!, (string)shown!["id"]!, shown["item"]!.AsObject())));
                break;
            case "went":
                _shown.RemoveAll(shown => shown.Room == (string?)told["room"]);
                break;
            case "board" when (string?)told["told"]!["is"] == "put":
                Put(Board, told["told"]!["shown"]!);
                break;
            case "room" when (string?)told["told"]!["is"] == "put":
                Put((string)told["room"]!, told["told"]!["shown"]!);
                break;
            case "room" when (string?)told["told"]!["is"] == "drop":
                _shown.RemoveAll(shown => shown.Id == (string?)told["told"]!["id"]);
                break;
            case "room" when (string?)told["told"]!["is"] == "closed":
                _closed.Add((string)told["room"]!);
                break;
            case "answer":
                _answers.Add(told["shown"]!["item"]!.AsObject());
                break;
        }

        Token = (string?)told["token"] ?? Token;
    }

    private void Put(string room, JsonNode shown)
    {
        var id = (string)shown["id"]!;
        var at = _shown.FindIndex(known => known.Room == room && known.Id == id);
        if (at < 0)
            _shown.Add((room, id, shown["item"]!.AsObject()));
        else
            _shown[at] = (room, id, shown["item"]!.AsObject());
    }
}
