using System.Globalization;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Polling;
using MentorBot.Bot.Tests.Telegram.Support;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

/// <summary>The platform keeps updates for a day and then drops them without a word. Somebody has to be called before, and told after.</summary>
public sealed class OutageTests
{
    private static readonly TimeSpan AnyBackoff = TimeSpan.FromSeconds(35);
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly ScriptedApi _platform = new();
    private readonly FakeInbox _inbox = new();
    private readonly FakeTime _time = new();

    [Fact]
    public async Task The_operator_is_called_at_a_quarter_of_an_hour_and_at_6_12_and_20_hours()
    {
        _platform.Always("getUpdates", "<html>", 502);
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        while (_time.GetUtcNow() < Noon.AddHours(23))
        {
            await _time.PassNextWaitAsync(AnyBackoff);
        }

        Assert.Equal(
            [("alarm.telegram-silent", null), ("alarm.telegram-outage", "6"), ("alarm.telegram-outage", "12"), ("alarm.telegram-outage", "20")],
            Alarms());
        Assert.Equal(4, _inbox.CommittedKeys.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task After_23_hours_nothing_is_lost_and_nothing_is_told()
    {
        _platform.Always("getUpdates", "<html>", 502);
        await using var running = new RunningMessenger(_platform, _inbox, _time);
        while (_time.GetUtcNow() < Noon.AddHours(23))
        {
            await _time.PassNextWaitAsync(AnyBackoff);
        }

        _platform.Next("getUpdates", Wire.Updates(Wire.Text("a"))).Always("getUpdates", RunningMessenger.NothingNew);
        await PassUntilAsync(() => _inbox.CommittedKeys.Contains("m:777:5"));

        Assert.DoesNotContain(Alarms(), static alarm => alarm.Key == "alarm.telegram-gap");
        Assert.Equal(["Warning: Telegram can't be reached or does not answer; it is tried again until it does", "Information: Telegram answers again"], running.Log);
    }

    [Fact]
    public async Task After_25_hours_the_gap_is_told_together_with_what_came_first()
    {
        _platform.Always("getUpdates", "<html>", 502);
        await using var running = new RunningMessenger(_platform, _inbox, _time);
        while (_time.GetUtcNow() < Noon.AddHours(25))
        {
            await _time.PassNextWaitAsync(AnyBackoff);
        }

        _platform.Next("getUpdates", Wire.Updates(Wire.Text("a"))).Always("getUpdates", RunningMessenger.NothingNew);
        await PassUntilAsync(() => _inbox.CommittedKeys.Contains("m:777:5"));

        Assert.Equal(("alarm.telegram-gap", "25"), Alarms().Last());
        Assert.Equal([$"a:gap:{Noon.ToUnixTimeSeconds()}", "m:777:5"], _inbox.CommittedKeys.TakeLast(2));
    }

    [Fact]
    public async Task A_gap_is_also_told_when_it_was_us_who_were_gone()
    {
        _inbox.StoredCursor = $"{Noon.AddHours(-30).ToUnixTimeSeconds()}";
        _platform.Next("getUpdates", Wire.Updates()).Always("getUpdates", RunningMessenger.NothingNew);
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await Until.TrueAsync(() => !_inbox.Committed.IsEmpty);

        Assert.Equal([("alarm.telegram-gap", "30")], Alarms());
        Assert.Equal(new Cursor("telegram.heard", $"{Noon.ToUnixTimeSeconds()}"), Assert.Single(_inbox.Cursors));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("99999999999999999")]
    [InlineData(null)]
    public async Task A_cursor_that_says_nothing_starts_the_count_now(string? stored)
    {
        _inbox.StoredCursor = stored;
        _platform.Next("getUpdates", Wire.Updates()).Always("getUpdates", RunningMessenger.NothingNew);
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await Until.TrueAsync(() => !_inbox.Cursors.IsEmpty);

        Assert.Empty(_inbox.Committed);
    }

    [Fact]
    public async Task When_nobody_writes_the_moment_is_stored_once_in_a_quarter_of_an_hour()
    {
        for (var i = 0; i < 40; i++)
        {
            _platform.Next("getUpdates", (_, _) =>
            {
                _time.Jump(TimeSpan.FromSeconds(50));
                return Task.FromResult(ScriptedApi.Respond(Wire.Updates()));
            });
        }

        _platform.Always("getUpdates", RunningMessenger.NothingNew);
        await using var running = new RunningMessenger(_platform, _inbox, _time);
        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Count() == 41);

        Assert.Equal([50, 50 + 900, 50 + 1800], _inbox.Cursors.Select(cursor => long.Parse(cursor.Value) - Noon.ToUnixTimeSeconds()));
    }

    [Fact]
    public async Task An_alarm_that_can_not_be_stored_is_raised_later()
    {
        _inbox.Break();
        _platform.Always("getUpdates", "<html>", 502);
        await using var running = new RunningMessenger(_platform, _inbox, _time);
        while (_time.GetUtcNow() < Noon.AddMinutes(30))
        {
            await _time.PassNextWaitAsync(AnyBackoff);
        }

        Assert.Empty(_inbox.Committed);
        _inbox.Mend();
        while (_inbox.Committed.IsEmpty)
        {
            await _time.PassNextWaitAsync(AnyBackoff);
        }

        Assert.Equal([("alarm.telegram-silent", null)], Alarms());
    }

    [Fact]
    public async Task Another_poller_is_told_once_an_hour_though_the_two_take_turns()
    {
        const string Conflict = """{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"}""";
        _platform.Next("getUpdates", Conflict, 409).Next("getUpdates", Conflict, 409)
            .Next("getUpdates", Wire.Updates(Wire.Text("a")))
            .Next("getUpdates", Conflict, 409)
            .Next("getUpdates", Wire.Updates(Wire.Text("b")))
            .Always("getUpdates", Conflict, 409);
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await PassUntilAsync(() => Told().Length > 1);

        Assert.Equal(Noon.ToUnixTimeSeconds(), Told()[0]);
        Assert.InRange(Told()[1] - Told()[0], 3600, 3700);

        long[] Told() => [.. _inbox.CommittedKeys.Where(static key => key.StartsWith("a:conflict:", StringComparison.Ordinal)).Select(static key => long.Parse(key.Split(':')[2], CultureInfo.InvariantCulture)).Distinct().Order()];
    }

    [Fact]
    public async Task A_wait_that_the_platform_asks_for_is_kept()
    {
        _platform.Next("getUpdates", """{"ok":false,"error_code":429,"parameters":{"retry_after":33}}""", 429).Always("getUpdates", RunningMessenger.NothingNew);
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await _time.PassNextWaitAsync(AnyBackoff);
        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Count() == 2);

        Assert.Equal(Noon.AddSeconds(33), _time.GetUtcNow());
    }

    [Fact]
    public void Waits_grow_to_half_a_minute_and_begin_anew_after_success()
    {
        var backoff = new Backoff(new Random(7));

        var waits = Enumerable.Range(0, 20).Select(_ => backoff.Failed()).ToList();
        Assert.InRange(waits[0], TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1));
        Assert.InRange(waits[3], TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8));
        Assert.All(waits.Skip(5), static wait => Assert.InRange(wait, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30)));
        Assert.True(waits.Skip(5).Distinct().Count() > 10, "There is chance in it.");

        backoff.Succeeded();
        Assert.InRange(backoff.Failed(), TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void A_silence_that_is_over_calls_from_the_start_again()
    {
        var watch = new OutageWatch(Noon);
        Assert.Null(watch.DueCall(Noon.AddMinutes(14)));
        Assert.Equal(TimeSpan.FromMinutes(15), watch.DueCall(Noon.AddMinutes(16)));
        watch.Called(TimeSpan.FromMinutes(15));
        Assert.Null(watch.DueCall(Noon.AddHours(5)));
        Assert.Equal(TimeSpan.FromHours(12), watch.DueCall(Noon.AddHours(13)));
        watch.Called(TimeSpan.FromHours(12));
        Assert.Null(watch.DueCall(Noon.AddHours(13)));

        watch.Heard(Noon.AddHours(14));

        Assert.Equal(TimeSpan.FromMinutes(15), watch.DueCall(Noon.AddHours(14.5)));
        Assert.Null(watch.Gap(Noon.AddHours(38)));
        Assert.Equal(TimeSpan.FromHours(25), watch.Gap(Noon.AddHours(39)));
    }

    /// <summary>For scripts that end in a poll that waits: time stands still then.</summary>
    private async Task PassUntilAsync(Func<bool> condition)
    {
        using var passing = new CancellationTokenSource();
        var pass = Task.Run(async () =>
        {
            while (!passing.IsCancellationRequested)
            {
                await _time.PassNextWaitAsync(AnyBackoff, passing.Token);
            }
        });
        await Until.TrueAsync(condition);
        await passing.CancelAsync();
        await pass;
    }

    private IEnumerable<(string Key, string? Hours)> Alarms() =>
        _inbox.Committed.Select(static arrived => arrived.Update).OfType<Update.Alarm>().Select(static alarm => Told(alarm.Phrase));

    private static (string Key, string? Hours) Told(Phrase phrase) => (phrase.Key, phrase.Args.GetValueOrDefault("hours"));
}
