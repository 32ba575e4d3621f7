using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MentorBot.Simulators.Telegram;

/// <summary>The control of the simulator over HTTP: JSON in, JSON out. A wrong request is answered 400 with the reason. See README.md.</summary>
internal sealed class ControlFront(TelegramSimulator simulator)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly ControlPeople _people = new(simulator);

    public async Task HandleAsync(HttpContext http, string path)
    {
        object? answer;
        try
        {
            using var body = await BodyAsync(http.Request);
            answer = await RunAsync(http, $"{http.Request.Method} {path}", path.Split('/', StringSplitOptions.RemoveEmptyEntries), body.RootElement);
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or JsonException or ArgumentException or KeyNotFoundException or FormatException or TimeoutException)
        {
            http.Response.StatusCode = 400;
            answer = new { Error = wrong.Message };
        }

        if (answer is StoredFile file)
        {
            http.Response.ContentType = "application/octet-stream";
            await http.Response.Body.WriteAsync(file.Bytes);
            return;
        }

        await http.Response.WriteAsJsonAsync(answer, Web);
    }

    private async Task<object?> RunAsync(HttpContext http, string route, string[] parts, JsonElement body)
    {
        switch (route)
        {
            case "GET /state":
                return new { simulator.BaseUrl, simulator.Token, simulator.PendingUpdates, simulator.LostUpdates, Now = simulator.Clock.Now, Sent = simulator.Sent.Count };
            case "GET /polling":
                await simulator.WaitUntilPolledAsync(TimeSpan.FromMilliseconds(Number(http, "timeout", 30_000)));
                return Done;
            case "POST /clock":
                simulator.AdvanceClock(TimeSpan.FromSeconds(body.GetProperty("seconds").GetDouble()));
                return new { Now = simulator.Clock.Now };
            case "POST /faults":
                simulator.Faults.Add(body.Deserialize<Fault>(Web)!);
                return Done;
            case "DELETE /faults":
                simulator.Faults.Clear();
                return Done;
            case "POST /updates":
                simulator.Inject(body.GetRawText());
                return Done;
            case "POST /updates/faults":
                return AddUpdateFault(body);
            case "POST /limits":
                simulator.EnforceRateLimits = body.GetProperty("enforced").GetBoolean();
                return Done;
            case "POST /record":
                simulator.RecordCalls = Flag(body, "calls") ?? simulator.RecordCalls;
                simulator.Sent.Enabled = Flag(body, "sent") ?? simulator.Sent.Enabled;
                simulator.KeepMessages = body.TryGetProperty("keep_messages", out var keep) ? keep.GetInt32() : simulator.KeepMessages;
                return Done;
            case "GET /calls":
                return simulator.Calls.Select(Describe);
            case "DELETE /calls":
                simulator.ClearCalls();
                return Done;
            case "GET /forbidden":
                return simulator.ForbiddenCalls.Select(Describe);
            case "GET /counts":
                return simulator.Counts;
            case "GET /presses":
                return simulator.Presses;
            case "POST /load":
                return new { Messages = await simulator.LoadAsync(body.Deserialize<LoadPlan>(Web)!, http.RequestAborted) };
            case "GET /sent":
                return simulator.Sent.Since(Number(http, "from"));
            case "GET /arrived":
                return simulator.Arrived.Since(Number(http, "from"));
            case "DELETE /sent":
                simulator.Sent.Clear();
                simulator.Arrived.Clear();
                return Done;
            case "POST /groups":
                return new { simulator.AddGroup(body.GetProperty("title").GetString()!, _people.Known(body.GetProperty("by").GetInt64())).Id };
        }

        return (http.Request.Method, parts) switch
        {
            ("POST", ["people"]) => _people.Add(body),
            ("GET", ["people"]) => simulator.People.Select(person => new { person.Id, person.HasBlockedBot, person.HasWritten }),
            ("POST", ["people", var id, var act]) => _people.Act(_people.Known(long.Parse(id, CultureInfo.InvariantCulture)), act, body),
            ("GET", ["chats", var id, "messages"]) => simulator.Messages(long.Parse(id, CultureInfo.InvariantCulture)).Select(Describe),
            ("GET", ["chats", var id, "wait"]) => Describe(await WaitAsync(http, long.Parse(id, CultureInfo.InvariantCulture))),
            ("GET", ["files", var id]) => simulator.File(id) ?? throw new KeyNotFoundException("No such file."),
            _ => throw new KeyNotFoundException($"No such control: {route}"),
        };
    }

    public static object Done { get; } = new { Ok = true };

    public static object Describe(Message message) => new
    {
        message.Chat,
        message.Id,
        message.FromBot,
        message.Kind,
        message.Text,
        message.Entities,
        message.Keyboard,
        message.ReplyMarkup,
        message.ReplyTo,
        message.MediaGroup,
        message.Date,
        message.EditDate,
        message.EarlierTexts,
        message.Deleted,
        message.Silent,
        message.Protected,
        message.PreviewDisabled,
        message.BotReactions,
        message.PersonReactions,
        File = message.File is { } file ? new { file.Id, file.Name, file.Mime, Size = file.Bytes.Length, file.Sha256, file.Width, file.Height } : null,
    };

    private static object Describe(Call call) => new
    {
        call.Method,
        call.Parameters,
        Files = call.Files.Select(file => new { file.Field, file.FileName, file.Mime, Size = file.Bytes.Length }),
        call.At,
        call.Ticks,
        call.ErrorCode,
        Fault = call.Fault?.ToString(),
    };

    private Task<Message> WaitAsync(HttpContext http, long chat)
    {
        var contains = http.Request.Query["contains"].ToString();
        var after = Number(http, "after");
        var timeout = TimeSpan.FromMilliseconds(Number(http, "timeout", 30_000));
        return simulator.WaitForMessageAsync(chat, message => message.Id > after && message.Text.Contains(contains, StringComparison.Ordinal), timeout);
    }

    private object AddUpdateFault(JsonElement body)
    {
        var value = body.TryGetProperty("value", out var given) ? given.GetInt32() : 1;
        switch (body.GetProperty("kind").GetString())
        {
            case "duplicate":
                simulator.UpdateFaults.Duplicate(value);
                break;
            case "second_id":
                simulator.UpdateFaults.SecondId(value);
                break;
            case "reorder":
                simulator.UpdateFaults.Reorder(value);
                break;
            case "release":
                simulator.ReleaseHeldUpdates();
                break;
            case "jump":
                simulator.UpdateFaults.Jump(value);
                break;
            case "reset_to":
                simulator.UpdateFaults.ResetTo(value);
                break;
            case var other:
                throw new ArgumentException($"No such update fault: {other}", nameof(body));
        }

        return Done;
    }

    private static async Task<JsonDocument> BodyAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync();
        return JsonDocument.Parse(text.Length == 0 ? "{}" : text);
    }

    private static bool? Flag(JsonElement body, string name) => body.TryGetProperty(name, out var value) ? value.GetBoolean() : null;

    private static int Number(HttpContext http, string name, int otherwise = 0) =>
        int.TryParse(http.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
