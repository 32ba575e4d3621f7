using System.Globalization;
using System.Net;
using MentorBot.Simulators;
using MentorBot.Simulators.Telegram;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>Faults on demand: whether the effect happened, and what the bot sees of it.</summary>
public sealed class TelegramFaultsTests : TelegramSimulatorTest
{
    private protected override TelegramOptions Options => new() { Time = new FrozenTime(), SlowRepeatedPolls = false };

    [Fact]
    public async Task Too_many_requests_tells_how_long_to_wait()
    {
        Jana.Start();
        Telegram.Faults.Add(new Fault("sendMessage", FaultKind.TooManyRequests, Milliseconds: 7000));

        using var response = await PostAsync("hello");

        Assert.Equal(
            """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}""",
            await response.Content.ReadAsStringAsync());
        Assert.Equal(("7", HttpStatusCode.TooManyRequests), (response.Headers.RetryAfter!.ToString(), response.StatusCode));
        Assert.Empty(Telegram.Shown(Jana.Id));
    }

    [Theory]
    [InlineData("user", null, null)]
    [InlineData("chat", 5, null)]
    [InlineData("global", 5, 5)]
    public async Task A_wait_can_hold_for_one_call_one_chat_or_all(string scope, int? again, int? elsewhere)
    {
        Jana.Start();
        var eva = Telegram.AddPerson(4002, "Eva");
        eva.Start();
        Telegram.Faults.Add(new Fault("sendMessage", FaultKind.TooManyRequests, Milliseconds: 5000, Scope: scope));
        Assert.Equal(5, await WaitAsync(Jana.Id));

        Assert.Equal(again, await WaitAsync(Jana.Id));
        Assert.Equal(elsewhere, await WaitAsync(eva.Id));
        Telegram.AdvanceClock(TimeSpan.FromSeconds(5));
        Assert.Null(await WaitAsync(Jana.Id));
    }

    [Theory]
    [InlineData(FaultKind.ServerError, 500, """{"ok":false,"error_code":500,"description":"Internal Server Error"}""")]
    [InlineData(FaultKind.HtmlBody, 502, "<html>")]
    public async Task A_server_error_and_a_proxys_page_mean_that_nothing_happened(FaultKind kind, int status, string body)
    {
        Jana.Start();
        Telegram.Faults.Add(new Fault("sendMessage", kind));

        using var response = await PostAsync("hello");

        Assert.Equal(status, (int)response.StatusCode);
        Assert.StartsWith(body, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(Telegram.Shown(Jana.Id));
    }

    [Theory]
    [InlineData(FaultKind.Reset, 0)]
    [InlineData(FaultKind.LostAnswer, 1)]
    public async Task A_cut_connection_leaves_open_what_happened(FaultKind kind, int messages)
    {
        Jana.Start();
        Telegram.Faults.Add(new Fault("sendMessage", kind));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => PostAsync("hello"));

        Assert.Equal(messages, Telegram.Shown(Jana.Id).Count);
    }

    [Fact]
    public async Task A_truncated_body_is_half_of_the_JSON_and_the_effect_happened()
    {
        Jana.Start();
        Telegram.Faults.Add(new Fault("sendMessage", FaultKind.TruncatedBody));

        using var response = await PostAsync("hello");
        var body = await response.Content.ReadAsStringAsync();

        Assert.StartsWith("""{"ok":true,"result":{"message_id":""", body, StringComparison.Ordinal);
        Assert.False(body.EndsWith("}}", StringComparison.Ordinal));
        Assert.Single(Telegram.Shown(Jana.Id));
    }

    [Fact]
    public async Task Any_refusal_can_be_asked_for()
    {
        Jana.Start();
        Telegram.Faults.Add(new Fault("send*", FaultKind.Refused, Status: 403, Text: "Forbidden: user is deactivated"));

        Assert.Equal((403, "Forbidden: user is deactivated"), await Bot.ErrorAsync("sendMessage", new { chat_id = Jana.Id, text = "hello" }));
        await SendAsync();
    }

    [Fact]
    public async Task A_lost_answer_to_getUpdates_confirms_nothing_that_was_in_it()
    {
        Jana.Write("one");
        Telegram.Faults.Add(new Fault("getUpdates", FaultKind.LostAnswer));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Bot.UpdatesAsync());

        Assert.Equal(["one"], await Bot.TextsAsync());
    }

    [Fact]
    public async Task A_download_can_be_cut_in_the_middle()
    {
        Jana.SendDocument(new byte[1000], "a.bin", "application/octet-stream");
        var id = (await Bot.UpdatesAsync())[0].GetProperty("message").GetProperty("document").GetProperty("file_id").GetString();
        var path = (await Bot.CallAsync("getFile", new { file_id = id })).GetProperty("file_path").GetString();
        Telegram.Faults.Add(new Fault("file", FaultKind.TruncatedBody));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Bot.Http.GetByteArrayAsync($"{Telegram.BaseUrl}/file/bot{Telegram.Token}/{path}"));
    }

    [Fact]
    public async Task The_limit_per_chat_lets_a_short_burst_through_and_then_one_a_second()
    {
        Jana.Start();
        Telegram.EnforceRateLimits = true;
        for (var i = 0; i < 5; i++)
            Assert.Null(await WaitAsync(Jana.Id));

        Assert.Equal(1, await WaitAsync(Jana.Id));
        Telegram.AdvanceClock(TimeSpan.FromSeconds(1));
        Assert.Null(await WaitAsync(Jana.Id));
        Assert.Equal(1, await WaitAsync(Jana.Id));
    }

    [Fact]
    public async Task The_limit_over_all_chats_is_thirty_a_second()
    {
        var people = Enumerable.Range(0, 31).Select(i => Telegram.AddPerson(5000 + i)).ToArray();
        foreach (var person in people)
            person.Start();

        Telegram.EnforceRateLimits = true;
        var waits = new List<int?>();
        foreach (var person in people)
            waits.Add(await WaitAsync(person.Id));

        Assert.Equal(30, waits.Count(wait => wait is null));
        Assert.Equal(1, waits[30]);
    }

    [Fact]
    public async Task Calls_are_counted_and_remembered_with_their_parameters_and_end()
    {
        Jana.Start();
        await SendAsync("first");
        await Bot.ErrorAsync("sendMessage", new { chat_id = Jana.Id, text = "" });

        Assert.Equal(2, Telegram.CountOf("sendMessage"));
        Assert.Equal([("first", 0), ("", 400)], Telegram.Calls.Select(call => (call["text"], call.ErrorCode)));
    }

    private async Task<int?> WaitAsync(long chat)
    {
        var answer = await Bot.AnswerAsync("sendMessage", new { chat_id = chat, text = "hello" });
        return answer.TryGetProperty("parameters", out var parameters) ? parameters.GetProperty("retry_after").GetInt32() : null;
    }

    private Task<HttpResponseMessage> PostAsync(string text) => Bot.Http.GetAsync(string.Create(CultureInfo.InvariantCulture, $"{Bot.Url("sendMessage")}?chat_id={Jana.Id}&text={text}"));
}
