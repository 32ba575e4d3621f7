using System.Net.Http.Json;
using System.Text.Json;
using MentorBot.Simulators.Telegram;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>The plainest client of the Bot API, so that the simulator is tested on its own.</summary>
internal sealed class TelegramClient(TelegramSimulator simulator) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };

    public HttpClient Http => _http;

    public string Url(string method) => $"{simulator.BaseUrl}/bot{simulator.Token}/{method}";

    /// <summary>The whole answer, whether ok or not.</summary>
    public async Task<JsonElement> AnswerAsync(string method, object? parameters = null)
    {
        using var response = await _http.PostAsJsonAsync(Url(method), parameters ?? new { });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The result of a call that must succeed.</summary>
    public async Task<JsonElement> CallAsync(string method, object? parameters = null)
    {
        var answer = await AnswerAsync(method, parameters);
        Assert.True(answer.GetProperty("ok").GetBoolean(), answer.GetRawText());
        return answer.GetProperty("result");
    }

    /// <summary>Code and description of a call that must fail.</summary>
    public async Task<(int Code, string Description)> ErrorAsync(string method, object? parameters = null)
    {
        var answer = await AnswerAsync(method, parameters);
        Assert.False(answer.GetProperty("ok").GetBoolean(), answer.GetRawText());
        return (answer.GetProperty("error_code").GetInt32(), answer.GetProperty("description").GetString()!);
    }

    public async Task<JsonElement[]> UpdatesAsync(int offset = 0, int limit = 100, int timeout = 0) =>
        [.. (await CallAsync("getUpdates", new { offset, limit, timeout })).EnumerateArray()];

    public async Task<string[]> TextsAsync(int offset = 0) => [.. (await UpdatesAsync(offset)).Select(Text)];

    public async Task<JsonElement> UploadAsync(string method, string field, byte[] bytes, string fileName, params (string Name, string Value)[] parameters)
    {
        using var body = new MultipartFormDataContent { { new ByteArrayContent(bytes), field, fileName } };
        foreach (var (name, value) in parameters)
            body.Add(new StringContent(value), name);

        using var response = await _http.PostAsync(Url(method), body);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static int Id(JsonElement update) => update.GetProperty("update_id").GetInt32();

    public static string Text(JsonElement update) => update.GetProperty("message").GetProperty("text").GetString()!;

    public void Dispose() => _http.Dispose();
}

/// <summary>A clock that stands still until the simulator's own is advanced.</summary>
internal sealed class FrozenTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
}

/// <summary>A simulator, its client and one person who has written nothing yet.</summary>
public abstract class TelegramSimulatorTest : IAsyncLifetime
{
    private protected TelegramSimulator Telegram { get; private set; } = null!;

    private protected TelegramClient Bot { get; private set; } = null!;

    private protected Person Jana { get; private set; } = null!;

    private protected virtual TelegramOptions Options => new() { SlowRepeatedPolls = false };

    public async ValueTask InitializeAsync()
    {
        Telegram = await TelegramSimulator.StartAsync(Options);
        Bot = new TelegramClient(Telegram);
        Jana = Telegram.AddPerson(4001, "Jana", "Nováková", "jana_n", "cs");
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Telegram.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Task<JsonElement> SendAsync(string text = "hello") => Bot.CallAsync("sendMessage", new { chat_id = Jana.Id, text });
}
