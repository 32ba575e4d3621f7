using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MentorBot.Simulators.Discord;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>A simulator with a guild, a mentor and a channel, and the plainest possible client of its REST side.</summary>
internal sealed class DiscordHouse : IAsyncDisposable
{
    private readonly HttpClient _http;

    private DiscordHouse(DiscordSimulator discord)
    {
        Discord = discord;
        _http = new HttpClient { BaseAddress = new Uri(discord.BaseUrl + "/") };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", discord.Options.Token);
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.org, 1.0)");
        Guild = Control.CreateGuild("house");
        Mentor = Control.CreateUser("jana", "Jana");
        Control.Join(Guild.Id, Mentor);
        Channel = Control.CreateChannel(Guild.Id, "desk");
    }

    public DiscordSimulator Discord { get; }

    public DiscordControl Control => Discord.Control;

    public NewGuild Guild { get; }

    public ulong Mentor { get; }

    public ulong Channel { get; }

    public static async Task<DiscordHouse> BuildAsync(DiscordSimulatorOptions? options = null) => new(await DiscordSimulator.StartAsync(options));

    public Task<DiscordAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<DiscordAnswer> PutAsync(string path, object? body = null) => SendAsync(HttpMethod.Put, path, body);

    public Task<DiscordAnswer> PatchAsync(string path, object body) => SendAsync(HttpMethod.Patch, path, body);

    public Task<DiscordAnswer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public Task<DiscordAnswer> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body);

    public Task<DiscordAnswer> SayAsync(object body) => PostAsync($"channels/{Channel}/messages", body);

    public async Task<DiscordAnswer> SendAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is HttpContent content ? content : body is null ? null : JsonContent.Create(body);
        using var answer = await _http.SendAsync(request);
        return new DiscordAnswer((int)answer.StatusCode, answer.Headers, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A private thread of the bot with the mentor in it.</summary>
    public async Task<ulong> ThreadAsync(string name = "K-001")
    {
        var answer = await PostAsync($"channels/{Channel}/threads", new { name, type = 12, invitable = false });
        await PutAsync($"channels/{answer.Id}/thread-members/{Mentor}");
        return answer.Id;
    }

    public static MultipartFormDataContent Multipart(object payload, params (string Name, string Text)[] files)
    {
        var content = new MultipartFormDataContent { { JsonContent.Create(payload), "payload_json" } };
        for (var i = 0; i < files.Length; i++)
        {
            content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(files[i].Text)) { Headers = { ContentType = new("text/plain") } }, $"files[{i}]", files[i].Name);
        }

        return content;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Discord.DisposeAsync();
    }
}

internal sealed record DiscordAnswer(int Status, HttpResponseHeaders Headers, string Text)
{
    public JsonElement Json => JsonElement.Parse(Text);

    public ulong Id => ulong.Parse(Json.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture);

    public int Code => Json.GetProperty("code").GetInt32();

    public string? Header(string name) => Headers.TryGetValues(name, out var values) ? values.Single() : null;
}
