using System.Text;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Tests.Telegram.Support;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

public sealed class WebhookTests
{
    private const string Secret = "a-secret_of-enough-characters-0123456789";

    private readonly ScriptedApi _platform = new();
    private readonly FakeInbox _inbox = new();
    private readonly FakeTime _time = new();

    [Fact]
    public async Task Is_set_with_secret_and_kinds_and_drops_nothing()
    {
        await using var running = Start();
        await Until.TrueAsync(() => _platform.CallsOf("setWebhook").Any());

        Assert.Equal(
            $$"""{"url":"https://bot.example/hook","secret_token":"{{Secret}}","allowed_updates":["message","edited_message","callback_query","my_chat_member"],"drop_pending_updates":false}""",
            Assert.Single(_platform.CallsOf("setWebhook")).Body);
        Assert.Empty(_platform.CallsOf("getUpdates"));
    }

    [Fact]
    public async Task Says_200_only_after_the_commit()
    {
        await using var running = Start();
        await Until.TrueAsync(() => _platform.CallsOf("setWebhook").Any());
        _inbox.Hold();

        var http = Request(Wire.Text("pomoc"));
        var handling = running.Webhook.HandleAsync(http);
        await Until.TrueAsync(() => _inbox.Attempts == 1);
        Assert.False(handling.IsCompleted);

        _inbox.Release();
        await handling;
        Assert.Equal(200, http.Response.StatusCode);
        Assert.Equal(["m:777:5"], _inbox.CommittedKeys);
    }

    [Fact]
    public async Task Says_503_when_the_store_can_not_write()
    {
        await using var running = Start();
        await Until.TrueAsync(() => _platform.CallsOf("setWebhook").Any());
        _inbox.Break();

        Assert.Equal(503, await StatusAsync(running, Request(Wire.Text("pomoc"))));
        Assert.Empty(_inbox.Committed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a-secret_of-enough-characters-012345678")]
    [InlineData("a-secret_of-enough-characters-0123456789 ")]
    [InlineData("A-SECRET_OF-ENOUGH-CHARACTERS-0123456789")]
    public async Task Who_does_not_know_the_secret_finds_nothing_here(string? told)
    {
        await using var running = Start();
        await Until.TrueAsync(() => _platform.CallsOf("setWebhook").Any());

        Assert.Equal(404, await StatusAsync(running, Request(Wire.Text("forged"), told)));
        Assert.Equal(0, _inbox.Attempts);
    }

    [Fact]
    public async Task Without_a_secret_of_our_own_nobody_knows_it()
    {
        var webhook = new TelegramWebhook(null);
        var http = Request(Wire.Text("forged"), "");

        await webhook.HandleAsync(http);

        Assert.Equal(404, http.Response.StatusCode);
    }

    [Fact]
    public async Task A_body_beyond_a_megabyte_is_not_read()
    {
        await using var running = Start();
        await Until.TrueAsync(() => _platform.CallsOf("setWebhook").Any());
        var large = Wire.Text(new string('x', 1 << 20));

        var told = Request(large);
        told.Request.ContentLength = large.Length;
        Assert.Equal(413, await StatusAsync(running, told));
        Assert.Equal(413, await StatusAsync(running, Request(large)));
        Assert.Equal(0, _inbox.Attempts);
    }

    [Theory]
    [InlineData("{\"update_id\":1,\"mess")]
    [InlineData("")]
    [InlineData("<html>")]
    public async Task A_body_that_is_cut_off_comes_again(string body)
    {
        await using var running = Start();
        await Until.TrueAsync(() => _platform.CallsOf("setWebhook").Any());

        Assert.Equal(400, await StatusAsync(running, Request(body)));
        Assert.Equal(0, _inbox.Attempts);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"update_id\":1,\"poll\":{}}")]
    [InlineData("{\"update_id\":1,\"message\":{\"chat\":7}}")]
    public async Task An_update_of_no_use_does_not_hold_up_the_next(string body)
    {
        await using var running = Start();
        await Until.TrueAsync(() => _platform.CallsOf("setWebhook").Any());

        Assert.Equal(200, await StatusAsync(running, Request(body)));
    }

    [Fact]
    public async Task Before_it_runs_and_after_it_stopped_updates_are_turned_away()
    {
        var early = new TelegramWebhook(Secret);
        var http = Request(Wire.Text("a"));
        await early.HandleAsync(http);
        Assert.Equal(503, http.Response.StatusCode);

        var running = Start();
        await Until.TrueAsync(() => _platform.CallsOf("setWebhook").Any());
        await running.DisposeAsync();
        Assert.Equal(503, await StatusAsync(running, Request(Wire.Text("a"))));
    }

    [Fact]
    public async Task An_outage_at_start_is_waited_out()
    {
        _platform.Next("setWebhook", "<html>", 502).Next("setWebhook", """{"ok":false,"error_code":429,"parameters":{"retry_after":1}}""", 429);
        await using var running = Start();

        await _time.PassNextWaitAsync(TimeSpan.FromSeconds(5));
        await _time.PassNextWaitAsync(TimeSpan.FromSeconds(5));

        await Until.TrueAsync(() => _platform.CallsOf("setWebhook").Count() == 3);
        Assert.Equal(200, await StatusAsync(running, Request(Wire.Text("a"))));
    }

    [Fact]
    public async Task An_address_without_a_secret_is_a_fault()
    {
        await using var running = Start(secret: null);

        await Assert.ThrowsAsync<MessengerFaultException>(() => running.Running);
        Assert.Empty(_platform.CallsOf("setWebhook"));
    }

    [Fact]
    public async Task An_address_that_the_platform_refuses_is_a_fault()
    {
        _platform.Next("setWebhook", """{"ok":false,"error_code":400,"description":"Bad Request: bad webhook: HTTPS url must be provided for webhook"}""", 400);
        await using var running = Start();

        await Assert.ThrowsAsync<MessengerFaultException>(() => running.Running);
    }

    private static async Task<int> StatusAsync(RunningMessenger running, HttpContext http)
    {
        await running.Webhook.HandleAsync(http);
        return http.Response.StatusCode;
    }

    private static DefaultHttpContext Request(string body, string? secret = Secret)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        if (secret is not null)
            http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"] = secret;

        return http;
    }

    private RunningMessenger Start(string? secret = Secret) => new(
        _platform, _inbox, _time, new TelegramSettings(ScriptedApi.Token) { WebhookUrl = new Uri("https://bot.example/hook"), WebhookSecret = secret });
}
