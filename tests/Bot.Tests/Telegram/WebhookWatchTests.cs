using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Tests.Telegram.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

/// <summary>A webhook that nobody can reach is as silent as one to which nobody writes. The operator is called all the same.</summary>
public sealed class WebhookWatchTests
{
    private const string Ours = "https://bot.example/hook";

    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly ScriptedApi _platform = new();
    private readonly FakeInbox _inbox = new();
    private readonly FakeTime _time = new();

    [Fact]
    public async Task When_updates_wait_and_can_not_be_brought_the_operator_is_called_at_a_quarter_of_an_hour_and_at_6_12_and_20_hours()
    {
        Answers(() => Info(pending: 1, error: _time.GetUtcNow()));
        await using var running = Start();

        await PassAsync(TimeSpan.FromHours(23));

        Assert.Equal(["alarm.telegram-unreached", "alarm.telegram-unreached-long 6", "alarm.telegram-unreached-long 12", "alarm.telegram-unreached-long 20"], Alarms());
        Assert.Equal(4, _inbox.CommittedKeys.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task When_the_platform_does_not_answer_it_is_called_what_it_is()
    {
        _platform.Always("getWebhookInfo", "<html>", 502);
        await using var running = Start();

        await PassAsync(TimeSpan.FromHours(7));

        Assert.Equal(["alarm.telegram-silent", "alarm.telegram-outage 6"], Alarms());
    }

    [Fact]
    public async Task An_outage_that_begins_before_the_address_is_taken_is_called_too()
    {
        _platform.Always("setWebhook", (_, stop) => RunningMessenger.NothingNew(new ApiCall("", "", ""), stop)).Always("getWebhookInfo", "<html>", 502);
        await using var running = new RunningMessenger(_platform, _inbox, _time, Settings with { CallTimeout = TimeSpan.FromDays(30) });

        await PassAsync(TimeSpan.FromMinutes(20));

        Assert.Equal(["alarm.telegram-silent"], Alarms());
    }

    [Fact]
    public async Task When_nobody_writes_nothing_is_called_and_the_moment_is_stored_once_in_a_quarter_of_an_hour()
    {
        Answers(() => Info());
        await using var running = Start();

        await PassAsync(TimeSpan.FromHours(1));

        Assert.Empty(_inbox.Committed);
        Assert.Equal([0, 900, 1800, 2700, 3600], _inbox.Cursors.Select(cursor => long.Parse(cursor.Value) - Noon.ToUnixTimeSeconds()));
        Assert.All(_inbox.Cursors, cursor => Assert.Equal("telegram.heard", cursor.Name));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, null)]
    [InlineData(5, -3600)]
    public async Task Nothing_that_waits_no_error_or_an_old_one_is_no_trouble(long pending, int? error)
    {
        Answers(() => Info(pending, error is { } seconds ? Noon.AddSeconds(seconds) : null));
        await using var running = Start();

        await PassAsync(TimeSpan.FromHours(20));

        Assert.Empty(_inbox.Committed);
    }

    [Fact]
    public async Task After_25_hours_the_gap_is_told()
    {
        var isStuck = true;
        Answers(() => isStuck ? Info(pending: 3, error: _time.GetUtcNow()) : Info());
        await using var running = Start();
        await PassAsync(TimeSpan.FromHours(25));

        isStuck = false;
        await PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal("alarm.telegram-gap 25", Alarms().Last());
        Assert.Equal(5, Alarms().Count());
    }

    [Fact]
    public async Task A_gap_is_also_told_when_it_was_us_who_were_gone()
    {
        _inbox.StoredCursor = $"{Noon.AddHours(-30).ToUnixTimeSeconds()}";
        Answers(() => Info());
        await using var running = Start();

        await PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(["alarm.telegram-gap 30"], Alarms());
    }

    [Fact]
    public async Task An_address_that_is_not_ours_is_told_once_and_ours_is_set_again()
    {
        var looks = 0;
        Answers(() => Info(url: looks++ is 2 or 3 ? "https://other.example/hook" : looks is 7 ? "" : Ours));
        await using var running = Start();

        await PassAsync(TimeSpan.FromMinutes(60));

        Assert.Equal(["alarm.telegram-conflict", "alarm.telegram-conflict"], Alarms());
        Assert.Equal(1 + 2 + 1, _platform.CallsOf("setWebhook").Count());
        Assert.All(_platform.CallsOf("setWebhook"), call => Assert.Equal(Ours, call.Json.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task An_alarm_that_can_not_be_stored_is_raised_later()
    {
        _inbox.Break();
        Answers(() => Info(pending: 1, error: _time.GetUtcNow()));
        await using var running = Start();
        await PassAsync(TimeSpan.FromMinutes(40));
        Assert.Empty(_inbox.Committed);

        _inbox.Mend();
        await PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(["alarm.telegram-unreached"], Alarms());
    }

    [Fact]
    public async Task A_token_that_is_refused_ends_it()
    {
        _platform.Always("getWebhookInfo", """{"ok":false,"error_code":401,"description":"Unauthorized"}""", 401);
        await using var running = Start();

        await Assert.ThrowsAsync<MessengerFaultException>(() => running.Running);
    }

    private static TelegramSettings Settings => new(ScriptedApi.Token) { WebhookUrl = new Uri(Ours), WebhookSecret = "a-secret_of-enough-characters-0123456789" };

    private static string Info(long pending = 0, DateTimeOffset? error = null, string url = Ours) =>
        $$$"""{"ok":true,"result":{"url":"{{{url}}}","has_custom_certificate":false,"pending_update_count":{{{pending}}}{{{(error is { } moment ? $",\"last_error_date\":{moment.ToUnixTimeSeconds()},\"last_error_message\":\"Connection refused\"" : "")}}},"allowed_updates":["message"]}}""";

    private void Answers(Func<string> info) => _platform.Always("getWebhookInfo", (_, _) => Task.FromResult(ScriptedApi.Respond(info())));

    private RunningMessenger Start() => new(_platform, _inbox, _time, Settings);

    private async Task PassAsync(TimeSpan span)
    {
        for (var until = _time.GetUtcNow() + span; _time.GetUtcNow() < until;)
        {
            await _time.PassWaitOfAsync(WebhookWatch.Every);
        }

        // The look that is due now is done when the next wait has begun.
        await _time.WaitIsOfAsync(WebhookWatch.Every);
    }

    private IEnumerable<string> Alarms() =>
        _inbox.Committed.Select(static arrived => arrived.Update).OfType<Update.Alarm>().Select(static alarm => $"{alarm.Phrase.Key} {alarm.Phrase.Args.GetValueOrDefault("hours")}".TrimEnd());
}
