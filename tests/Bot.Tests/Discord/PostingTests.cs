using System.Net;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Discord;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class PostingTests : MessengerTests
{
    private const string Create = "POST channels/60/messages";
    private const string Latest = "GET channels/60/messages?limit=50";

    [Fact]
    public async Task A_message_that_arrived_is_known_by_its_address()
    {
        On(Create, """{"id":"4711"}""");

        Assert.Equal(new Delivery.Sent(new Address("discord", "C60/M4711")), await SendAsync("n1"));
        Assert.Contains("\"content\":\"\\u003E\\u003E\\u003E hi\"", Api.Calls[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"nonce\":\"n1\",\"enforce_nonce\":true", Api.Calls[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_calls_pings_the_role_on_duty_and_nothing_else_pings_anybody()
    {
        On(Create, """{"id":"4711"}""");

        await Messenger.DeliverAsync(Post("n1") with { Part = Post("n1").Part with { Calls = true } }, CancellationToken.None);
        await SendAsync("n2");

        Assert.Contains("\"allowed_mentions\":{\"parse\":[],\"roles\":[\"53\"],\"replied_user\":false}", Api.Calls[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"allowed_mentions\":{\"parse\":[],\"replied_user\":false}", Api.Calls[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_is_one_only_in_its_own_channel()
    {
        On(Create, """{"id":"4711"}""");

        await Messenger.DeliverAsync(Post("n1") with { ReplyTo = new Address("discord", "C60/M9") }, CancellationToken.None);
        await Messenger.DeliverAsync(Post("n2") with { ReplyTo = new Address("discord", "C61/M9") }, CancellationToken.None);

        Assert.Contains("\"message_reference\":{\"message_id\":\"9\"", Api.Calls[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("message_reference", Api.Calls[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nonce_whose_message_is_gone_had_arrived()
    {
        On(Create, """{"code":10008,"message":"Unknown Message"}""", HttpStatusCode.NotFound);

        Assert.Equal(new Delivery.Sent(null), await SendAsync("n1"));
    }

    [Theory]
    [InlineData(404, 10003, Refusal.PlaceGone)]
    [InlineData(403, 50001, Refusal.PlaceGone)]
    [InlineData(400, 160005, Refusal.PlaceGone)]
    [InlineData(403, 50013, Refusal.NotAllowed)]
    [InlineData(403, 60003, Refusal.NotAllowed)]
    [InlineData(403, 0, Refusal.NotAllowed)]
    [InlineData(400, 160006, Refusal.NotAllowed)]
    [InlineData(401, 0, Refusal.TokenRefused)]
    [InlineData(403, 20009, Refusal.Malformed)]
    [InlineData(403, 50005, Refusal.Malformed)]
    [InlineData(403, 90001, Refusal.NotSupported)]
    [InlineData(400, 200000, Refusal.Filtered)]
    [InlineData(400, 240000, Refusal.Filtered)]
    [InlineData(413, 40005, Refusal.TooLarge)]
    [InlineData(400, 50035, Refusal.Malformed)]
    [InlineData(400, 50006, Refusal.Malformed)]
    [InlineData(405, 0, Refusal.NotSupported)]
    public async Task A_refusal_is_told_by_its_reason(int status, int code, Refusal reason)
    {
        On(Create, $"{{\"code\":{code}}}", (HttpStatusCode)status);

        Assert.Equal(new Delivery.Rejected(reason), await SendAsync("n1"));
    }

    [Theory]
    [InlineData(400, 20016)]
    [InlineData(400, 20028)]
    [InlineData(400, 20029)]
    [InlineData(400, 40006)]
    [InlineData(403, 40062)]
    [InlineData(400, 110001)]
    [InlineData(503, 130000)]
    [InlineData(400, 130000)]
    public async Task What_Discord_can_not_do_now_is_tried_later(int status, int code)
    {
        On(Create, $"{{\"code\":{code}}}", (HttpStatusCode)status);

        var delivery = await SendAsync("n1");

        Assert.Equal(status == 503 ? Delivery.Unknown.Instance : new Delivery.RetryAfter(TimeSpan.FromMinutes(1)), delivery);
    }

    [Fact]
    public async Task What_a_proxy_says_is_no_word_of_Discord_s()
    {
        On(Create, "<html>blocked</html>", HttpStatusCode.Forbidden);

        Assert.Equal(new Delivery.RetryAfter(TimeSpan.FromMinutes(1)), await SendAsync("n1"));
    }

    [Fact]
    public async Task A_thread_that_fell_asleep_is_woken_and_the_message_may_go_at_once()
    {
        On(Create, """{"code":50083}""", HttpStatusCode.BadRequest);

        Assert.Equal(new Delivery.RetryAfter(TimeSpan.Zero), await SendAsync("n1"));
        Assert.Equal(("PATCH", "channels/60", """{"archived":false}"""), (Api.Calls[1].Method, Api.Calls[1].Path, Api.Calls[1].Body));
    }

    [Fact]
    public async Task A_thread_that_can_not_be_woken_is_gone()
    {
        On(Create, """{"code":50083}""", HttpStatusCode.BadRequest);
        On("PATCH channels/60", """{"code":50013}""", HttpStatusCode.Forbidden);

        Assert.Equal(new Delivery.Rejected(Refusal.PlaceGone), await SendAsync("n1"));
    }

    [Fact]
    public async Task What_is_too_large_is_not_even_tried()
    {
        var words = await Messenger.DeliverAsync(Post("n1") with { Part = Words(new string('x', 2000)) }, CancellationToken.None);
        var file = await Messenger.DeliverAsync(Post("n2") with { File = new SafeFile(new byte[(10 * 1024 * 1024) + 1], "file-1.pdf", "application/pdf") }, CancellationToken.None);

        Assert.Equal(new Delivery.Rejected(Refusal.TooLarge), words);
        Assert.Equal(new Delivery.Rejected(Refusal.TooLarge), file);
        Assert.Empty(Api.Calls);
    }

    [Fact]
    public async Task An_address_of_anything_else_is_a_fault_of_ours() =>
        Assert.Equal(new Delivery.Rejected(Refusal.Malformed), await Messenger.DeliverAsync(Post("n1") with { To = new Address("telegram", "60") }, CancellationToken.None));

    [Fact]
    public async Task A_repetition_within_two_minutes_trusts_the_nonce()
    {
        On(Create, "", HttpStatusCode.BadGateway);
        Assert.Equal(Delivery.Unknown.Instance, await SendAsync("n1"));
        On(Create, """{"id":"4711"}""");
        Time.Advance(TimeSpan.FromSeconds(100));

        Assert.Equal(new Delivery.Sent(new Address("discord", "C60/M4711")), await SendAsync("n1", repeat: true));
        Assert.All(Api.Calls, call => Assert.Contains("\"nonce\":\"n1\"", call.Body, StringComparison.Ordinal));
        Assert.Empty(CallsTo(Latest));
    }

    [Fact]
    public async Task A_later_repetition_looks_first_whether_it_is_there()
    {
        await BeginAsync();
        On(Create, "", HttpStatusCode.BadGateway);
        await SendAsync("n1");
        Time.Advance(TimeSpan.FromMinutes(3));
        On(Latest, $"[{Own(Made(2), ">>> hi")},{Own(Made(3), ">>> older")},{Of(77, Made(1), "answer")}]");

        Assert.Equal(new Delivery.Sent(new Address("discord", $"C60/M{Made(2)}")), await SendAsync("n1", repeat: true));
        Assert.Single(CallsTo(Create));
    }

    [Fact]
    public async Task A_repetition_that_is_not_there_is_sent()
    {
        await BeginAsync();
        On(Create, """{"id":"4711"}""");
        On(Latest, $"[{Own(Made(1), ">>> something later")},{Own(Made(2), ">>> hi")}]");

        Assert.Equal(new Delivery.Sent(new Address("discord", "C60/M4711")), await SendAsync("n1", repeat: true));
    }

    [Fact]
    public async Task The_same_words_of_long_ago_are_another_message()
    {
        await BeginAsync();
        On(Create, """{"id":"4711"}""");
        On(Latest, $"[{Own(Made(16), ">>> hi")}]");

        Assert.Equal(new Delivery.Sent(new Address("discord", "C60/M4711")), await SendAsync("n1", repeat: true));
    }

    [Fact]
    public async Task The_same_words_that_are_known_to_be_another_message_are_not_taken_for_it()
    {
        await BeginAsync();
        On(Create, $$"""{"id":"{{Made(1)}}"}""");
        await SendAsync("n0");
        On(Create, """{"id":"4711"}""");
        On(Latest, $"[{Own(Made(1), ">>> hi")}]");

        Assert.Equal(new Delivery.Sent(new Address("discord", "C60/M4711")), await SendAsync("n1", repeat: true));
    }

    [Fact]
    public async Task What_is_older_than_the_last_message_that_was_made_there_is_not_taken_for_it()
    {
        await BeginAsync();
        On(Create, $$"""{"id":"{{Made(2)}}"}""");
        await SendAsync("n0");
        On(Create, """{"id":"4711"}""");
        On(Latest, $"[{Own(Made(3), ">>> hi")}]");

        Assert.Equal(new Delivery.Sent(new Address("discord", "C60/M4711")), await SendAsync("n1", repeat: true));
    }

    [Fact]
    public async Task A_file_is_recognised_by_its_size()
    {
        await BeginAsync();
        var post = Post("n1") with { Repeat = true, File = new SafeFile(new byte[7], "photo.jpg", "image/jpeg") };
        On(Latest, $$"""[{"id":"{{Made(1)}}","channel_id":"60","content":">>> hi","author":{"id":"1"},"attachments":[{"id":"8","size":7}]}]""");

        Assert.Equal(new Delivery.Sent(new Address("discord", $"C60/M{Made(1)}")), await Messenger.DeliverAsync(post, CancellationToken.None));
    }

    [Fact]
    public async Task While_it_can_not_be_looked_for_it_is_not_sent()
    {
        await BeginAsync();
        On(Latest, "", HttpStatusCode.BadGateway);

        Assert.Equal(new Delivery.RetryAfter(null), await SendAsync("n1", repeat: true));
        Assert.Empty(CallsTo(Create));
    }

    private static string Own(ulong id, string content) => Of(1, id, content);

    private static string Of(ulong author, ulong id, string content) => $$$"""{"id":"{{{id}}}","channel_id":"60","content":"{{{content}}}","author":{"id":"{{{author}}}"} }""";

    private static Post Post(string nonce) => new(nonce, Room, Words("hi"), null, Repeat: false, File: null);

    /// <summary>The id of a message made so many minutes ago.</summary>
    private ulong Made(int minutesAgo) => Snowflake.At(Time.GetUtcNow().AddMinutes(-minutesAgo)) + 1;

    private Task<Delivery> SendAsync(string nonce, bool repeat = false) => Messenger.DeliverAsync(Post(nonce) with { Repeat = repeat }, CancellationToken.None);
}
