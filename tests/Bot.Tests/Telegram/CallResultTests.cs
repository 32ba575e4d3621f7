using System.Net.Http.Headers;
using System.Net.Sockets;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Telegram.Api;
using MentorBot.Bot.Tests.Telegram.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

/// <summary>What is known of a message after each kind of trouble. Only what is unknown may be sent a second time with a mark.</summary>
public sealed class CallResultTests
{
    private readonly ScriptedApi _platform = new();

    [Fact]
    public async Task It_is_there_when_the_platform_says_so() =>
        Assert.Equal(new ApiResult<SentMessage>.Ok(new SentMessage(45, 1767000000)), await AfterAsync("""{"ok":true,"result":{"message_id":45,"chat":{"id":1,"date":5},"date":1767000000,"text":"x"}}"""));

    [Theory]
    [InlineData("""{"ok":true,"result":{"message_id":45,"date":17""", 45)]
    [InlineData("""{"ok":true,"result":{"message_id":45""", 0)]
    [InlineData("""{"ok":true,"result":{"chat":{"message_id":7},"te""", 0)]
    [InlineData("""{"ok":true,"result":{""", 0)]
    [InlineData("""{"ok":true,"result":{"message_id":"x"}}""", 0)]
    public async Task It_is_there_when_the_answer_breaks_off_after_saying_so(string body, long id) =>
        Assert.Equal(new ApiResult<SentMessage>.Ok(new SentMessage(id, 0)), await AfterAsync(body));

    [Theory]
    [InlineData("""{"ok":true,"resu""")]
    [InlineData("""{"ok":true}""")]
    [InlineData("""{"ok":tr""")]
    [InlineData("")]
    [InlineData("<html><body>200 but not you</body></html>")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"result":{"message_id":45}}""")]
    public async Task It_is_unknown_when_a_200_can_not_be_read(string body) => Assert.IsType<ApiResult<SentMessage>.Unknown>(await AfterAsync(body));

    [Theory]
    [InlineData(500, """{"ok":false,"error_code":500,"description":"Internal Server Error: restart"}""")]
    [InlineData(502, "<html><body><h1>502 Bad Gateway</h1></body></html>")]
    [InlineData(503, "")]
    [InlineData(504, "upstream timed out")]
    [InlineData(200, """{"ok":false,"error_code":502,"description":"Bad Gateway"}""")]
    public async Task It_is_unknown_after_any_5xx(int status, string body) => Assert.IsType<ApiResult<SentMessage>.Unknown>(await AfterAsync(body, status));

    [Theory]
    [InlineData(302, "<html>moved</html>")]
    [InlineData(400, "<html>bad proxy</html>")]
    [InlineData(403, "<html>this site is blocked here</html>")]
    [InlineData(404, "<html>not found</html>")]
    [InlineData(407, "")]
    [InlineData(408, "")]
    public async Task It_was_not_sent_when_something_in_between_answered(int status, string body) =>
        Assert.IsType<ApiResult<SentMessage>.NotSent>(await AfterAsync(body, status));

    [Theory]
    [InlineData("""{"ok":false,"error_code":403,"descr""")]
    [InlineData("""{"ok":false,"error_code":400,"description":"Bad Request: cha""")]
    public async Task A_refusal_that_breaks_off_before_its_reason_is_no_refusal(string body) =>
        Assert.IsType<ApiResult<SentMessage>.NotSent>(await AfterAsync(body, 400));

    [Fact]
    public async Task A_text_with_half_a_character_is_sent_all_the_same()
    {
        using var api = Api(TimeProvider.System);
        _platform.Next("sendMessage", """{"ok":true,"result":{"message_id":45}}""");

        Assert.IsType<ApiResult<SentMessage>.Ok>(await api.SendMessageAsync(Message with { Text = "a\ud83d b" }, CancellationToken.None));
        Assert.Equal("a\uFFFD b", Assert.Single(_platform.Calls).Json.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("""{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}""", 7)]
    [InlineData("""{"ok":false,"error_code":429,"parameters":{"x":{"retry_after":9},"retry_after":3600}}""", 3600)]
    [InlineData("""{"ok":false,"error_code":429,"parameters":{"retry_after":999999999999}}""", 86400)]
    [InlineData("""{"ok":false,"error_code":429,"parameters":{"retry_after":0}}""", null)]
    [InlineData("""{"ok":false,"error_code":429,"parameters":{"retry_after":-5}}""", null)]
    [InlineData("""{"ok":false,"error_code":429,"parameters":{"retry_after":"soon"}}""", null)]
    [InlineData("""{"ok":false,"error_code":429,"parameters":[]}""", null)]
    [InlineData("""{"ok":false,"error_code":429}""", null)]
    [InlineData("<html>slow down</html>", null)]
    public async Task A_wait_is_what_the_platform_asks_for(string body, int? seconds) =>
        Assert.Equal(
            new ApiResult<SentMessage>.RetryAfter(seconds is { } wait ? TimeSpan.FromSeconds(wait) : null),
            await AfterAsync(body, 429));

    [Fact]
    public async Task A_wait_may_be_in_the_header_alone()
    {
        _platform.Next("sendMessage", "<html></html>", 429, static response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(11)));

        Assert.Equal(new ApiResult<SentMessage>.RetryAfter(TimeSpan.FromSeconds(11)), await SendAsync());
    }

    public static TheoryData<Exception> Unconnected =>
    [
        new HttpRequestException(HttpRequestError.NameResolutionError, "no such host https://x/bot4242:SECRETTOKENNEEDLE/"),
        new HttpRequestException(HttpRequestError.ConnectionError, "refused", new SocketException((int)SocketError.ConnectionRefused)),
        new HttpRequestException(HttpRequestError.SecureConnectionError, "certificate"),
        new HttpRequestException(HttpRequestError.ProxyTunnelError, "proxy"),
    ];

    [Theory]
    [MemberData(nameof(Unconnected), DisableDiscoveryEnumeration = true)]
    public async Task It_was_not_sent_when_there_was_no_connection(Exception exception)
    {
        _platform.Unconnected("sendMessage", exception);

        Assert.IsType<ApiResult<SentMessage>.NotSent>(await SendAsync());
    }

    public static TheoryData<Exception> Broken =>
    [
        new HttpRequestException("reset", new IOException("reset by peer")),
        new HttpIOException(HttpRequestError.ResponseEnded, "premature end"),
        new HttpRequestException(HttpRequestError.InvalidResponse, "garbage"),
        new IOException("broken pipe"),
        new InvalidOperationException("anything at all"),
    ];

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public async Task It_is_unknown_when_the_connection_broke_after_bytes_had_left(Exception exception)
    {
        _platform.NextBreaks("sendMessage", exception);

        Assert.IsType<ApiResult<SentMessage>.Unknown>(await SendAsync());
    }

    [Fact]
    public async Task It_is_unknown_when_no_answer_comes_in_time()
    {
        var time = new FakeTime();
        using var api = Api(time);
        _platform.Next("sendMessage", static async (_, stop) =>
        {
            await Task.Delay(Timeout.Infinite, stop);
            return ScriptedApi.Respond("");
        });

        var call = api.SendMessageAsync(Message, CancellationToken.None);
        await Until.TrueAsync(() => !_platform.Calls.IsEmpty);
        await time.PassNextWaitAsync(TimeSpan.FromSeconds(30));

        Assert.IsType<ApiResult<SentMessage>.Unknown>(await call);
    }

    [Fact]
    public async Task It_was_not_sent_when_there_was_no_connection_in_time()
    {
        var time = new FakeTime();
        using var api = new BotApi(new TelegramSettings(ScriptedApi.Token), time, new NeverConnects());

        var call = api.SendMessageAsync(Message, CancellationToken.None);
        await time.PassNextWaitAsync(TimeSpan.FromSeconds(30));

        Assert.IsType<ApiResult<SentMessage>.NotSent>(await call);
    }

    [Fact]
    public async Task It_throws_only_when_it_is_stopped()
    {
        using var api = Api(TimeProvider.System);
        using var stopping = new CancellationTokenSource();
        _platform.Next("sendMessage", static async (_, stop) =>
        {
            await Task.Delay(Timeout.Infinite, stop);
            return ScriptedApi.Respond("");
        });

        var call = api.SendMessageAsync(Message, stopping.Token);
        await Until.TrueAsync(() => !_platform.Calls.IsEmpty);
        await stopping.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Null(thrown.InnerException);
    }

    private static SendMessageRequest Message => new(1, "x", null, true, null, null);

    private BotApi Api(TimeProvider time) => new(new TelegramSettings(ScriptedApi.Token), time, _platform);

    private Task<ApiResult<SentMessage>> AfterAsync(string body, int status = 200)
    {
        _platform.Next("sendMessage", body, status);
        return SendAsync();
    }

    private async Task<ApiResult<SentMessage>> SendAsync()
    {
        using var api = Api(TimeProvider.System);
        return await api.SendMessageAsync(Message, CancellationToken.None);
    }

    private sealed class NeverConnects : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        }
    }
}
