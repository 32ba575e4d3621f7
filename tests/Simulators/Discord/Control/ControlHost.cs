using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>
/// The control over HTTP: <c>POST /control/{act}</c> with a JSON object, answered with JSON. Ids are strings. What a person cannot do is
/// 409, what was not seen in time 408, a field that is missing 400, each with <c>{"error": …}</c>. README.md lists the acts.
/// </summary>
internal sealed class ControlHost
{
    private readonly DiscordControl _control;
    private readonly Dictionary<string, Func<ControlBody, Task<object?>>> _acts = new(StringComparer.Ordinal);

    public ControlHost(DiscordSimulator simulator)
    {
        _control = simulator.Control;
        GuildActs.Register(this, simulator.Control);
        PeopleActs.Register(this, simulator.Control);
        WaitingActs.Register(this, simulator.Control);
        PlatformActs.Register(this, simulator);
    }

    public void Add(string name, Func<ControlBody, Task<object?>> act) => _acts.Add(name, act);

    public void Add(string name, Func<ControlBody, object?> act) => _acts.Add(name, body => Task.FromResult(act(body)));

    public void Add(string name, Action<ControlBody> act) => _acts.Add(name, body =>
    {
        act(body);
        return Task.FromResult<object?>(null);
    });

    public async Task AnswerAsync(HttpContext http, string name)
    {
        if (name.StartsWith("attachments/", StringComparison.Ordinal))
        {
            await SendAttachmentAsync(http, name["attachments/".Length..]);
            return;
        }

        var (status, answer) = await ActAsync(http, name);
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await JsonSerializer.SerializeAsync(http.Response.Body, answer, answer.GetType(), ControlJson.Default);
    }

    private async Task<(int Status, object Answer)> ActAsync(HttpContext http, string name)
    {
        if (!_acts.TryGetValue(name, out var act))
        {
            return (404, new ControlError($"There is no act {name}."));
        }

        try
        {
            using var document = http.Request.ContentLength is > 0
                ? await JsonDocument.ParseAsync(http.Request.Body)
                : JsonDocument.Parse("{}");
            return (200, await act(new ControlBody(document.RootElement)) ?? new ControlDone(Ok: true));
        }
        catch (PersonCannotException e)
        {
            return (409, new ControlError(e.Message));
        }
        catch (Refusal e)
        {
            return (409, new ControlError(e.Message));
        }
        catch (TimeoutException e)
        {
            return (408, new ControlError(e.Message));
        }
        catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return (400, new ControlError(e.Message));
        }
    }

    private async Task SendAttachmentAsync(HttpContext http, string id)
    {
        var bytes = ulong.TryParse(id, out var attachment) ? _control.AttachmentBytes(attachment) : null;
        http.Response.StatusCode = bytes is null ? 404 : 200;
        await http.Response.Body.WriteAsync(bytes ?? []);
    }
}
