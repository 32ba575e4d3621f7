using System.Net.Http.Headers;
using System.Text.Json;
using MentorBot.Simulators;
using MentorBot.Simulators.Discord;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>What goes wrong on demand, rate limits, links of attachments, and the load for benches.</summary>
public sealed class DiscordFaultsTests
{
    private const string SendMessage = "POST /channels/*/messages";

    [Fact]
    public async Task A_lost_answer_has_its_effect()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Discord.Faults.Add(new Fault(SendMessage, FaultKind.LostAnswer));

        await Assert.ThrowsAsync<HttpRequestException>(() => house.SayAsync(new { content = "done" }));

        Assert.Equal("done", house.Control.Messages(house.Channel).Single().Content);
    }

    [Fact]
    public async Task A_reset_has_no_effect()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Discord.Faults.Add(new Fault(SendMessage, FaultKind.Reset));

        await Assert.ThrowsAsync<HttpRequestException>(() => house.SayAsync(new { content = "not done" }));

        Assert.Empty(house.Control.Messages(house.Channel));
    }

    [Fact]
    public async Task A_truncated_body_is_no_json_and_has_its_effect()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Discord.Faults.Add(new Fault(SendMessage, FaultKind.TruncatedBody));

        var answer = await house.SayAsync(new { content = "done" });

        Assert.Equal(200, answer.Status);
        Assert.ThrowsAny<JsonException>(() => answer.Json);
        Assert.Single(house.Control.Messages(house.Channel));
    }

    [Fact]
    public async Task Server_errors_pages_and_refusals_have_no_effect()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Discord.Faults.Add(new Fault(SendMessage, FaultKind.ServerError));
        house.Discord.Faults.Add(new Fault(SendMessage, FaultKind.HtmlBody));
        house.Discord.Faults.Add(new Fault(SendMessage, FaultKind.Refused, Status: 400, Code: 200000, Text: "Message was blocked by automatic moderation"));

        var error = await house.SayAsync(new { content = "x" });
        var page = await house.SayAsync(new { content = "x" });
        var refused = await house.SayAsync(new { content = "x" });

        Assert.Equal((500, 502, 400), (error.Status, page.Status, refused.Status));
        Assert.StartsWith("<html>", page.Text);
        Assert.Equal("""{"message":"Message was blocked by automatic moderation","code":200000}""", refused.Text);
        Assert.Empty(house.Control.Messages(house.Channel));
    }

    [Fact]
    public async Task A_fault_can_be_for_one_channel()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var other = house.Control.CreateChannel(house.Guild.Id, "other");
        house.Discord.Faults.Add(new Fault($"POST /channels/{other}/messages", FaultKind.ServerError));

        Assert.Equal(200, (await house.SayAsync(new { content = "x" })).Status);
        Assert.Equal(500, (await house.PostAsync($"channels/{other}/messages", new { content = "x" })).Status);
    }

    [Theory]
    [InlineData("user", "You are being rate limited.", "false", null, 1)]
    [InlineData("global", "You are being rate limited.", "true", "true", 1)]
    [InlineData("shared", "The resource is being rate limited.", "false", null, 0)]
    public async Task A_429_says_whose_limit_it_was_and_shared_ones_are_not_counted(string scope, string message, string global, string? header, int invalid)
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Discord.Faults.Add(new Fault(SendMessage, FaultKind.TooManyRequests, Milliseconds: 1500, Scope: scope));

        var answer = await house.SayAsync(new { content = "x" });

        Assert.Equal(429, answer.Status);
        Assert.Equal($$"""{"message":"{{message}}","retry_after":1.5,"global":{{global}}}""", answer.Text);
        Assert.Equal((scope, header, "2"), (answer.Header("X-RateLimit-Scope"), answer.Header("X-RateLimit-Global"), answer.Header("Retry-After")));
        Assert.Equal(invalid, house.Discord.Log.InvalidRequests);
    }

    [Fact]
    public async Task A_429_can_lack_what_it_should_say()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Discord.Faults.Add(new Fault(SendMessage, FaultKind.TooManyRequests, Milliseconds: 1500, Text: "no-retry-after"));
        house.Discord.Faults.Add(new Fault(SendMessage, FaultKind.TooManyRequests, Milliseconds: 1500, Text: "cloudflare"));

        var bare = await house.SayAsync(new { content = "x" });
        var banned = await house.SayAsync(new { content = "x" });

        Assert.Equal((null, """{"message":"You are being rate limited.","global":false}"""), (bare.Header("Retry-After"), bare.Text));
        Assert.Equal((429, "error code: 1015"), (banned.Status, banned.Text));
    }

    [Fact]
    public async Task Every_answer_tells_its_bucket_and_a_limit_is_per_channel()
    {
        await using var house = await DiscordHouse.BuildAsync(new() { EnforceRateLimits = true, RouteRateLimits = new Dictionary<string, RateLimit> { [SendMessage] = new(1, 60) } });
        var other = house.Control.CreateChannel(house.Guild.Id, "other");

        var first = await house.SayAsync(new { content = "x" });
        var second = await house.SayAsync(new { content = "x" });
        var elsewhere = await house.PostAsync($"channels/{other}/messages", new { content = "x" });
        house.Control.SkipTime(TimeSpan.FromSeconds(61));
        var later = await house.SayAsync(new { content = "x" });

        Assert.Equal([200, 429, 200, 200], [first.Status, second.Status, elsewhere.Status, later.Status]);
        Assert.Equal(("1", "0"), (first.Header("X-RateLimit-Limit"), first.Header("X-RateLimit-Remaining")));
        Assert.Equal(first.Header("X-RateLimit-Bucket"), elsewhere.Header("X-RateLimit-Bucket"));
        Assert.NotNull(first.Header("X-RateLimit-Reset"));
        Assert.InRange(second.Json.GetProperty("retry_after").GetDouble(), 50, 60);
        Assert.Equal("user", second.Header("X-RateLimit-Scope"));
    }

    [Fact]
    public async Task The_global_limit_spares_interactions()
    {
        await using var house = await DiscordHouse.BuildAsync(new() { EnforceRateLimits = true, GlobalRateLimit = new(1, 60) });
        await house.GetAsync("users/@me");

        var second = await house.GetAsync("users/@me");
        var callback = await house.PostAsync("interactions/1/token/callback", new { type = 5 });

        Assert.Equal((429, "true", "global"), (second.Status, second.Header("X-RateLimit-Global"), second.Header("X-RateLimit-Scope")));
        Assert.Equal(404, callback.Status);
    }

    [Fact]
    public async Task Links_of_attachments_are_signed_and_expire()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var id = house.Control.Write(house.Channel, house.Mentor, new UserMessage { Files = [new UserFile("photo.jpg", [1, 2, 3], "image/jpeg")] });
        var url = house.Control.Messages(house.Channel).Single(message => message.Id == id).Attachments.Single().Url;
        using var http = new HttpClient();
        var cancel = TestContext.Current.CancellationToken;

        Assert.StartsWith($"{house.Discord.CdnUrl}/{house.Channel}/", url);
        Assert.Equal([1, 2, 3], await http.GetByteArrayAsync(new Uri(url), cancel));
        Assert.Equal(404, await StatusAsync(url.Replace("hm=", "hm=0", StringComparison.Ordinal)));
        Assert.Equal(404, await StatusAsync(url[..url.IndexOf('?', StringComparison.Ordinal)]));
        house.Control.SkipTime(TimeSpan.FromHours(25));
        Assert.Equal(404, await StatusAsync(url));
        Assert.Equal(200, await StatusAsync(house.Control.Messages(house.Channel).Single().Attachments.Single().Url));

        async Task<int> StatusAsync(string address)
        {
            using var answer = await http.GetAsync(new Uri(address), cancel);
            return (int)answer.StatusCode;
        }
    }

    [Fact]
    public async Task A_missing_user_agent_can_be_refused()
    {
        await using var house = await DiscordHouse.BuildAsync(new() { RequireUserAgent = true });
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", house.Discord.Options.Token);

        using var answer = await http.GetAsync(new Uri($"{house.Discord.BaseUrl}/users/@me"), TestContext.Current.CancellationToken);

        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Equal(200, (await house.GetAsync("users/@me")).Status);
    }

    [Fact]
    public async Task Requests_are_recorded_when_asked_for_and_without_the_token()
    {
        await using var house = await DiscordHouse.BuildAsync();
        await house.SayAsync(new { content = "before" });
        house.Discord.Log.Recording = true;
        await house.SayAsync(new { content = "during" });

        var recorded = house.Discord.Log.Recorded.Single();

        Assert.Equal(("POST", $"/channels/{house.Channel}/messages", """{"content":"during"}""", 200), (recorded.Method, recorded.Path, recorded.Body, recorded.Status));
    }

    [Fact]
    public async Task A_flood_writes_each_token_once_and_the_tape_holds_what_the_bot_sent()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var other = house.Control.CreateChannel(house.Guild.Id, "other");
        var (socket, _) = await DiscordSocket.ReadyAsync(house);
        house.Control.Tape.Running = true;

        house.Discord.Flood.Start(new FloodPlan([house.Channel, other], [house.Mentor], Count: 1000, Prefix: "f"));
        await house.Discord.Flood.WaitAsync();
        await house.SayAsync(new { content = "heard" });

        Assert.Equal(1001, (await socket.DrainAsync()).Count);
        Assert.Equal(Enumerable.Range(0, 500).Select(n => $"f-{2 * n}"), house.Control.Messages(house.Channel).Where(message => !message.ByBot).Select(message => message.Content));
        Assert.Equal(("heard", house.Channel), house.Control.Tape.Take().Select(one => (one.Content, one.ChannelId)).Single());
        Assert.DoesNotContain(0, house.Discord.Flood.SentTicks);
    }

    [Fact]
    public async Task The_control_over_http_says_why_it_refuses()
    {
        await using var house = await DiscordHouse.BuildAsync();
        using var http = new HttpClient { BaseAddress = new Uri(house.Discord.Origin) };

        Assert.Equal((409, """{"error":"There is no such channel."}"""), await ActAsync("write", $$"""{"channel":"1","user":"{{house.Mentor}}","text":"x"}"""));
        Assert.Equal((400, """{"error":"channel is missing or not an id."}"""), await ActAsync("write", "{}"));
        Assert.Equal((404, """{"error":"There is no act nothing."}"""), await ActAsync("nothing", "{}"));
        Assert.Equal(408, (await ActAsync("wait-for-message", $$"""{"channel":"{{house.Channel}}","timeoutMs":1}""")).Status);

        async Task<(int Status, string Text)> ActAsync(string act, string body)
        {
            using var content = new StringContent(body);
            using var answer = await http.PostAsync(new Uri($"/control/{act}", UriKind.Relative), content, TestContext.Current.CancellationToken);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }
}
