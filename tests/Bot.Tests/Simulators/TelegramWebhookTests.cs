using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using MentorBot.Simulators.Telegram;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>How updates reach a bot that has a webhook: order, retries, the end of patience.</summary>
public sealed class TelegramWebhookTests : TelegramSimulatorTest
{
    private protected override TelegramOptions Options => new() { Time = new FrozenTime(), SlowRepeatedPolls = false };

    [Fact]
    public async Task Delivers_with_the_secret_and_keeps_nothing_after_200()
    {
        await using var hook = await Hook.StartAsync(_ => Reply.Ok);
        await SetAsync(hook);

        Jana.Write("hello");

        var (secret, update) = await hook.NextAsync();
        Assert.Equal(("s3cret_-", "hello"), (secret, TelegramClient.Text(update)));
        await EventuallyAsync(() => Telegram.PendingUpdates == 0);
    }

    [Fact]
    public async Task Refuses_polling_while_it_is_set()
    {
        await using var hook = await Hook.StartAsync(_ => Reply.Ok);
        await SetAsync(hook);

        Assert.Equal(
            (409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"),
            await Bot.ErrorAsync("getUpdates"));
    }

    [Fact]
    public async Task Ends_the_poll_that_waits()
    {
        await using var hook = await Hook.StartAsync(_ => Reply.Ok);
        var poll = Bot.ErrorAsync("getUpdates", new { timeout = 50 });
        await Telegram.WaitUntilPolledAsync();

        await SetAsync(hook);

        Assert.Equal((409, "Conflict: terminated by setWebhook request"), await poll);
    }

    [Fact]
    public async Task Sends_a_failed_update_again_before_the_next_of_that_chat_and_meanwhile_those_of_others()
    {
        var eva = Telegram.AddPerson(4002, "Eva");
        await using var hook = await Hook.StartAsync(text => text == "one" ? new Reply(500) : Reply.Ok);
        await SetAsync(hook);

        Jana.Write("one");
        Jana.Write("two");
        Assert.Equal(["one", "one"], [await hook.NextTextAsync(), await hook.NextTextAsync()]);
        eva.Write("from another chat");

        Assert.Equal("from another chat", await hook.NextTextAsync());
        hook.Answer = _ => Reply.Ok;
        await AdvanceUntilAsync(() => Telegram.PendingUpdates == 0);
        Assert.Equal(["one", "two"], [await hook.NextTextAsync(), await hook.NextTextAsync()]);
    }

    [Fact]
    public async Task Waits_as_long_as_Retry_After_says_each_time()
    {
        var eva = Telegram.AddPerson(4002, "Eva");
        await using var hook = await Hook.StartAsync(text => text == "one" ? new Reply(429, RetryAfter: 600) : Reply.Ok);
        await SetAsync(hook);
        Jana.Write("one");
        var first = Telegram.Clock.Now;
        await FailedSinceAsync(first);
        await AdvanceUntilAsync(() => hook.Received == 2);
        await FailedSinceAsync(first + TimeSpan.FromSeconds(1));

        hook.Answer = _ => Reply.Ok;
        Telegram.AdvanceClock(TimeSpan.FromSeconds(500));
        eva.Write("meanwhile");

        Assert.Equal(["one", "one", "meanwhile"], [await hook.NextTextAsync(), await hook.NextTextAsync(), await hook.NextTextAsync()]);
        await AdvanceUntilAsync(() => Telegram.PendingUpdates == 0);
        Assert.Equal("one", await hook.NextTextAsync());
    }

    [Fact]
    public async Task Drops_an_update_that_would_expire_before_the_next_try()
    {
        await using var hook = await Hook.StartAsync(_ => new Reply(503));
        await SetAsync(hook);
        Jana.Write("too late");
        Assert.Equal(["too late", "too late"], [await hook.NextTextAsync(), await hook.NextTextAsync()]);

        hook.Answer = _ => Reply.Ok;
        Telegram.AdvanceClock(TimeSpan.FromHours(24));
        Jana.Write("in time");

        Assert.Equal("in time", await hook.NextTextAsync());
    }

    [Fact]
    public async Task Is_closed_after_23_hours_of_410()
    {
        await using var hook = await Hook.StartAsync(_ => new Reply(410));
        await SetAsync(hook);
        Jana.Write("one");
        await EventuallyAsync(async () => (await Bot.CallAsync("getWebhookInfo")).TryGetProperty("last_error_message", out _));

        Telegram.AdvanceClock(TimeSpan.FromHours(23.5));
        Jana.Write("two");
        await AdvanceUntilAsync(async () => (await Bot.CallAsync("getWebhookInfo")).GetProperty("url").GetString() == "");

        Assert.Contains("two", await Bot.TextsAsync());
    }

    [Fact]
    public async Task Tells_the_last_error_and_how_many_wait()
    {
        await using var hook = await Hook.StartAsync(_ => new Reply(502));
        await SetAsync(hook);
        Jana.Write("one");

        await EventuallyAsync(async () => (await Bot.CallAsync("getWebhookInfo")).TryGetProperty("last_error_message", out _));
        var info = await Bot.CallAsync("getWebhookInfo");

        Assert.Equal(1, info.GetProperty("pending_update_count").GetInt32());
        Assert.StartsWith("Wrong response from the webhook: 502", info.GetProperty("last_error_message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Carries_out_a_call_that_the_answer_holds()
    {
        await using var hook = await Hook.StartAsync(_ => new Reply(200, Call: new { method = "sendMessage", chat_id = Jana.Id, text = "in the answer" }));
        await SetAsync(hook);

        Jana.Write("hello");

        await Telegram.WaitForMessageAsync(Jana.Id, message => message.Text == "in the answer");
    }

    [Fact]
    public async Task Leaves_what_was_not_delivered_to_polling_when_it_is_deleted()
    {
        await using var hook = await Hook.StartAsync(_ => new Reply(500));
        await SetAsync(hook);
        Jana.Write("one");
        await hook.NextTextAsync();

        await Bot.CallAsync("deleteWebhook");

        Assert.Equal(["one"], await Bot.TextsAsync());
    }

    [Theory]
    [InlineData("not an address", "", "Bad Request: invalid webhook URL specified")]
    [InlineData("http://example.org/hook", "", "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")]
    [InlineData("https://example.org/hook", "with space", "Bad Request: secret token contains unallowed characters")]
    public async Task Refuses_a_wrong_address_or_secret(string url, string secret, string description) =>
        Assert.Equal((400, description), await Bot.ErrorAsync("setWebhook", new { url, secret_token = secret }));

    private Task<JsonElement> SetAsync(Hook hook) => Bot.CallAsync("setWebhook", new { url = hook.Url, secret_token = "s3cret_-" });

    private Task FailedSinceAsync(DateTimeOffset moment) => EventuallyAsync(async () =>
        (await Bot.CallAsync("getWebhookInfo")).TryGetProperty("last_error_date", out var date) && date.GetInt64() >= moment.ToUnixTimeSeconds());

    private static Task EventuallyAsync(Func<bool> condition) => EventuallyAsync(() => Task.FromResult(condition()));

    private static async Task EventuallyAsync(Func<Task<bool>> condition)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await condition())
            await Task.Delay(10, end.Token);
    }

    private Task AdvanceUntilAsync(Func<bool> condition) => AdvanceUntilAsync(() => Task.FromResult(condition()));

    /// <summary>Moves the clock on in small steps, as a webhook's delays grow from try to try.</summary>
    private Task AdvanceUntilAsync(Func<Task<bool>> condition) => EventuallyAsync(async () =>
    {
        Telegram.AdvanceClock(TimeSpan.FromSeconds(5));
        return await condition();
    });

    private sealed record Reply(int Status, int RetryAfter = 0, object? Call = null)
    {
        public static readonly Reply Ok = new(200);
    }

    /// <summary>A bot's webhook that answers each message by its text.</summary>
    private sealed class Hook : IAsyncDisposable
    {
        private readonly WebApplication _host;
        private readonly ConcurrentQueue<(string Secret, JsonElement Update)> _received = new();

        private Hook(Func<string, Reply> answer)
        {
            Answer = answer;
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
            _host = builder.Build();
            _host.Run(async http =>
            {
                var update = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body);
                Received++;
                _received.Enqueue((http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString(), update));
                var reply = Answer(TelegramClient.Text(update));
                http.Response.StatusCode = reply.Status;
                if (reply.RetryAfter > 0)
                    http.Response.Headers.RetryAfter = $"{reply.RetryAfter}";

                if (reply.Call is not null)
                    await http.Response.WriteAsJsonAsync(reply.Call);
            });
        }

        public Func<string, Reply> Answer { get; set; }

        public int Received { get; private set; }

        public string Url => $"{_host.Urls.First()}/hook";

        public static async Task<Hook> StartAsync(Func<string, Reply> answer)
        {
            var hook = new Hook(answer);
            await hook._host.StartAsync();
            return hook;
        }

        public async Task<(string Secret, JsonElement Update)> NextAsync()
        {
            (string Secret, JsonElement Update) received = default;
            await EventuallyAsync(() => _received.TryDequeue(out received));
            return received;
        }

        public async Task<string> NextTextAsync() => TelegramClient.Text((await NextAsync()).Update);

        public ValueTask DisposeAsync() => _host.DisposeAsync();
    }
}
