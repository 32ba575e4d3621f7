using System.Net;
using MentorBot.Bot.Discord.Rest;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class RestClassificationTests
{
    private readonly ManualTime _time = new();
    private readonly ScriptedApi _api = new();

    [Fact]
    public async Task A_message_that_was_made_is_known_by_its_id()
    {
        _api.Answer = _ => ScriptedApi.Json("""{"type":0,"author":{"id":"1"},"id":"4711","content":"x"}""");

        Assert.True((await CreateAsync()).Has(out var id));
        Assert.Equal(4711UL, id);
    }

    [Theory]
    [InlineData(400, """{"code":50035,"message":"NEEDLE","errors":{"x":[1,{"y":2}]}}""", 50035)]
    [InlineData(403, """{"message":"Missing Access","code":50001}""", 50001)]
    [InlineData(404, """{"message":"404: Not Found"}""", 0)]
    [InlineData(413, "<html>too large</html>", -1)]
    [InlineData(401, "", -1)]
    [InlineData(400, """{"code":"x"}""", 0)]
    public async Task An_error_is_its_status_and_code(int status, string body, int code)
    {
        _api.Answer = _ => ScriptedApi.Json(body, (HttpStatusCode)status);

        Assert.Equal(new Trouble.Error(status, code), (await CreateAsync()).Trouble);
    }

    [Theory]
    [InlineData(500, """{"code":0}""")]
    [InlineData(502, "<html>bad gateway</html>")]
    [InlineData(504, "")]
    [InlineData(302, "")]
    public async Task After_a_fault_of_the_server_nobody_knows(int status, string body)
    {
        _api.Answer = _ => ScriptedApi.Json(body, (HttpStatusCode)status);

        Assert.Equal(Trouble.Unknown.Instance, (await CreateAsync()).Trouble);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"content":"x","author":{"id":"1""")]
    [InlineData("[]")]
    [InlineData("""{"id":7}""")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"author":{"id":"1"}}""")]
    public async Task An_answer_that_can_not_be_read_does_not_say_that_nothing_happened(string body)
    {
        _api.Answer = _ => ScriptedApi.Json(body);

        Assert.Equal(Trouble.Unknown.Instance, (await CreateAsync()).Trouble);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, true)]
    [InlineData(HttpRequestError.ConnectionError, true)]
    [InlineData(HttpRequestError.SecureConnectionError, true)]
    [InlineData(HttpRequestError.ProxyTunnelError, true)]
    [InlineData(HttpRequestError.ResponseEnded, false)]
    [InlineData(HttpRequestError.HttpProtocolError, false)]
    [InlineData(HttpRequestError.InvalidResponse, false)]
    [InlineData(HttpRequestError.Unknown, false)]
    public async Task Only_what_provably_did_not_leave_was_not_sent(HttpRequestError error, bool notSent)
    {
        _api.Answer = _ => throw new HttpRequestException(error, "https://api.test/NEEDLE");

        Assert.Equal(notSent ? Trouble.NotSent.Instance : Trouble.Unknown.Instance, (await CreateAsync()).Trouble);
    }

    [Fact]
    public async Task A_time_out_of_connecting_means_not_sent()
    {
        _api.Answer = _ => throw new TaskCanceledException("", new TimeoutException());

        Assert.Equal(Trouble.NotSent.Instance, (await CreateAsync()).Trouble);
    }

    [Fact]
    public async Task A_call_that_hangs_ends_and_nobody_knows()
    {
        var silent = new SilentApi();
        var call = new DiscordRest(new RestClient(silent, ScriptedApi.Settings, _time)).TypingAsync(60, CancellationToken.None);
        await silent.Asked;

        _time.Advance(TimeSpan.FromSeconds(21));

        Assert.Equal(Trouble.Unknown.Instance, (await call).Trouble);
    }

    [Fact]
    public async Task Being_stopped_is_the_only_thing_that_is_thrown()
    {
        var silent = new SilentApi();
        using var stop = new CancellationTokenSource();
        var call = new DiscordRest(new RestClient(silent, ScriptedApi.Settings, _time)).TypingAsync(60, stop.Token);
        await silent.Asked;

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task The_token_goes_to_the_api_and_says_who_we_are()
    {
        await CreateAsync();

        var call = Assert.Single(_api.Calls);
        Assert.Equal("Bot tok.en-SECRET", call.Headers["Authorization"]);
        Assert.Equal("DiscordBot (https://github.com/mentorbot/mentorbot, 0.1)", call.Headers["User-Agent"]);
        Assert.Equal(("POST", "channels/60/messages"), (call.Method, call.Path));
    }

    [Fact]
    public async Task No_reason_is_given_to_the_audit_log()
    {
        await EveryCall.MakeAllAsync(_api.Client(_time));

        Assert.True(_api.Calls.Count > 20);
        Assert.All(_api.Calls, call => Assert.False(call.Headers.ContainsKey("X-Audit-Log-Reason")));
    }

    [Fact]
    public async Task Answers_to_interactions_do_not_carry_the_bot_s_token()
    {
        await EveryCall.MakeAllAsync(_api.Client(_time));

        var answers = _api.Calls.Where(call => call.Path.StartsWith("interactions/", StringComparison.Ordinal) || call.Path.StartsWith("webhooks/", StringComparison.Ordinal)).ToList();
        Assert.Equal(7, answers.Count);
        Assert.All(answers, call => Assert.False(call.Headers.ContainsKey("Authorization")));
    }

    private Task<Answer<ulong>> CreateAsync() => _api.Rest(_time).CreateMessageAsync(60, new OutMessage("hi", []) { Nonce = "n1" }, CancellationToken.None);

    private sealed class SilentApi : HttpMessageHandler
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _asked.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("It never answers.");
        }
    }
}
