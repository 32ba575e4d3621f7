using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Tests.Telegram.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

public sealed class FetchTests : IDisposable
{
    private readonly ScriptedApi _platform = new();
    private readonly TelegramMessenger _messenger;

    public FetchTests() => _messenger = new TelegramMessenger(new TelegramSettings(ScriptedApi.Token), [], new FakeTime(), _platform);

    public void Dispose() => _messenger.Dispose();

    [Fact]
    public async Task A_file_is_fetched_by_its_ticket()
    {
        _platform.Next("getFile", """{"ok":true,"result":{"file_id":"t","file_size":5,"file_path":"photos/file 0.jpg"}}""");
        _platform.Next("file%200.jpg", "BYTES");

        var (bytes, trouble) = await _messenger.FetchAsync("t", 1000, CancellationToken.None);

        Assert.Equal("BYTES"u8.ToArray(), bytes);
        Assert.Null(trouble);
        Assert.Equal($"/file/bot{ScriptedApi.Token}/photos/file%200.jpg", _platform.Calls.Last().Path);
    }

    [Fact]
    public async Task A_file_that_says_it_is_too_large_is_not_fetched()
    {
        _platform.Next("getFile", """{"ok":true,"result":{"file_size":1001,"file_path":"photos/a.jpg"}}""");

        await TroubleAsync(new Delivery.Rejected(Refusal.TooLarge));
        Assert.Single(_platform.Calls);
    }

    [Fact]
    public async Task A_file_that_turns_out_too_large_is_dropped()
    {
        _platform.Next("getFile", """{"ok":true,"result":{"file_path":"photos/a.jpg"}}""");
        _platform.Next("a.jpg", new string('x', 1001), 200, static response => response.Content.Headers.ContentLength = null);

        await TroubleAsync(new Delivery.Rejected(Refusal.TooLarge));
    }

    [Theory]
    [InlineData(400, "Bad Request: file is too big", Refusal.TooLarge)]
    [InlineData(400, "Bad Request: wrong file_id or the file is temporarily unavailable", Refusal.BadFile)]
    public async Task What_can_not_be_had_is_told(int code, string description, Refusal refusal)
    {
        _platform.Next("getFile", $$"""{"ok":false,"error_code":{{code}},"description":"{{description}}"}""", code);

        await TroubleAsync(new Delivery.Rejected(refusal));
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../bot/x")]
    [InlineData("a\\\\b")]
    [InlineData("")]
    public async Task A_path_that_leads_elsewhere_is_not_followed(string path)
    {
        _platform.Next("getFile", $$"""{"ok":true,"result":{"file_path":"{{path}}" } }""");

        await TroubleAsync(new Delivery.Rejected(Refusal.BadFile));
        Assert.Single(_platform.Calls);
    }

    [Fact]
    public async Task A_cut_fetch_can_be_tried_again()
    {
        _platform.NextBreaks("getFile", new IOException("reset"));
        await TroubleAsync(new Delivery.RetryAfter(null));

        _platform.Next("getFile", """{"ok":true,"result":{"file_path":"photos/a.jpg"}}""").NextBreaks("a.jpg", new IOException("reset"));
        await TroubleAsync(new Delivery.RetryAfter(null));

        _platform.Next("getFile", """{"ok":true,"result":{"file_path":"photos/a.jpg"}}""").Next("a.jpg", "<html>", 502);
        await TroubleAsync(new Delivery.RetryAfter(null));
    }

    [Fact]
    public async Task A_link_that_has_run_out_is_a_bad_file()
    {
        _platform.Next("getFile", """{"ok":true,"result":{"file_path":"photos/a.jpg"}}""").Next("a.jpg", "Not Found", 404);

        await TroubleAsync(new Delivery.Rejected(Refusal.BadFile));
    }

    private async Task TroubleAsync(Delivery expected)
    {
        var (bytes, trouble) = await _messenger.FetchAsync("t", 1000, CancellationToken.None);

        Assert.Null(bytes);
        Assert.Equal(expected, trouble);
    }
}
