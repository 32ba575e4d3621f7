using System.Text.Json;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Tests.Telegram.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

/// <summary>A poll with a new offset makes the platform forget what came before; so nothing is asked for before the inbox has it for good.</summary>
public sealed class PollingLawTests
{
    private static readonly TimeSpan AnyBackoff = TimeSpan.FromSeconds(35);

    private readonly ScriptedApi _platform = new ScriptedApi().Always("getUpdates", RunningMessenger.NothingNew);
    private readonly FakeInbox _inbox = new();
    private readonly FakeTime _time = new();

    [Fact]
    public async Task Asks_for_nothing_more_while_the_inbox_has_not_committed()
    {
        _inbox.Hold();
        _platform.Next("getUpdates", Wire.Updates(Wire.Text("a", 1, 1000), Wire.Text("b", 2, 1001)));
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await Until.TrueAsync(() => _inbox.Attempts == 1);
        Assert.Single(_platform.CallsOf("getUpdates"));

        _inbox.Release();
        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Count() == 2);
        Assert.Equal(["m:777:1", "m:777:2"], _inbox.CommittedKeys);
        Assert.Equal([null, 1002L], Offsets());
    }

    [Fact]
    public async Task Asks_again_for_the_same_when_the_inbox_could_not_commit()
    {
        _inbox.Break();
        var batch = Wire.Updates(Wire.Text("a", 1, 1000));
        _platform.Next("getUpdates", batch).Next("getUpdates", batch).Next("getUpdates", batch);
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await _time.PassNextWaitAsync(AnyBackoff);
        await Until.TrueAsync(() => _inbox.Attempts == 2);
        _inbox.Mend();
        await _time.PassNextWaitAsync(AnyBackoff);

        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Count() == 4);
        Assert.Equal([null, null, null, 1001L], Offsets());
        Assert.Equal(["m:777:1"], _inbox.CommittedKeys);
    }

    [Fact]
    public async Task Asks_again_for_the_same_after_trouble_on_the_way()
    {
        _platform.Next("getUpdates", Wire.Updates(Wire.Text("a", 1, 1000)))
            .Next("getUpdates", "<html>502</html>", 502)
            .NextBreaks("getUpdates", new IOException("reset"))
            .Next("getUpdates", """{"ok":true,"result":[{"update_id":1001,"mess""")
            .Next("getUpdates", Wire.Updates(Wire.Text("b", 2, 1001)));
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        for (var i = 0; i < 3; i++)
        {
            await _time.PassNextWaitAsync(AnyBackoff);
        }

        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Count() == 6);
        Assert.Equal([null, 1001L, 1001L, 1001L, 1001L, 1002L], Offsets());
        Assert.Equal(["m:777:1", "m:777:2"], _inbox.CommittedKeys);
    }

    [Fact]
    public async Task Takes_the_whole_updates_of_an_answer_that_breaks_off_and_asks_for_the_rest()
    {
        var whole = Wire.Updates(Wire.Text("a", 1, 1000), Wire.Text("b", 2, 1001));
        _platform.Next("getUpdates", whole[..^20]).Next("getUpdates", Wire.Updates(Wire.Text("b", 2, 1001)));
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Count() == 3);
        Assert.Equal([null, 1001L, 1002L], Offsets());
        Assert.Equal(["m:777:1", "m:777:2"], _inbox.CommittedKeys);
    }

    [Fact]
    public async Task Follows_ids_that_start_anew_after_an_idle_week()
    {
        _platform.Next("getUpdates", Wire.Updates(Wire.Text("a", 1, 900_000)))
            .Next("getUpdates", Wire.Updates())
            .Next("getUpdates", Wire.Updates(Wire.Text("b", 2, 17)));
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Count() == 4);
        Assert.Equal([null, 900_001L, null, 18L], Offsets());
    }

    [Fact]
    public async Task An_update_without_a_usable_id_is_taken_and_does_not_spin()
    {
        var odd = Wire.Text("a", 1).Replace("\"update_id\":1000", "\"update_id\":9223372036854775808", StringComparison.Ordinal);
        _platform.Next("getUpdates", Wire.Updates(odd)).Next("getUpdates", Wire.Updates(odd, Wire.Text("b", 2, 1001)));
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await Until.TrueAsync(() => _inbox.Committed.Count == 1);
        Assert.Single(_platform.CallsOf("getUpdates"));
        await _time.PassNextWaitAsync(AnyBackoff);

        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Count() == 3);
        Assert.Equal([null, null, 1002L], Offsets());
    }

    [Fact]
    public async Task Nothing_of_use_is_confirmed_all_the_same()
    {
        _platform.Next("getUpdates", Wire.Updates("""{"update_id":1000,"poll":{}}""", Wire.Message(""" "pinned_message":{} """, 2, 1001)));
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Count() == 2);
        Assert.Equal([null, 1002L], Offsets());
        Assert.Empty(_inbox.Committed);
    }

    [Fact]
    public async Task Asks_only_for_what_it_can_use_and_waits_at_the_platform()
    {
        await using var running = new RunningMessenger(_platform, _inbox, _time);
        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Any());

        Assert.Equal(
            """{"limit":100,"timeout":50,"allowed_updates":["message","edited_message","callback_query","my_chat_member"]}""",
            _platform.CallsOf("getUpdates").First().Body);
    }

    [Fact]
    public async Task Takes_an_old_webhook_away_before_it_polls_and_drops_nothing()
    {
        await using var running = new RunningMessenger(_platform, _inbox, _time);
        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Any());

        Assert.Equal("""{"drop_pending_updates":false}""", Assert.Single(_platform.CallsOf("deleteWebhook")).Body);
        Assert.Equal(["getMe", "deleteWebhook", "getUpdates"], _platform.Calls.Select(static call => call.Method));
    }

    [Fact]
    public async Task A_webhook_that_is_still_there_is_taken_away_again()
    {
        _platform.Next("getUpdates", """{"ok":false,"error_code":409,"description":"Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"}""", 409);
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await _time.PassNextWaitAsync(AnyBackoff);
        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Count() == 2);

        Assert.Equal(2, _platform.CallsOf("deleteWebhook").Count());
        Assert.Empty(_inbox.Committed);
    }

    [Fact]
    public async Task Buttons_are_acknowledged_and_groups_are_left_only_after_the_commit()
    {
        _inbox.Hold();
        _platform.Next("getUpdates", Wire.Updates(
            $$"""{"update_id":1,"callback_query":{"id":"990",{{Wire.From}},"message":{"message_id":3,{{Wire.Chat}} },"data":"k1"} }""",
            """{"update_id":2,"message":{"message_id":1,"chat":{"id":-1001,"type":"group"},"text":"x"}}""",
            """{"update_id":3,"message":{"message_id":2,"chat":{"id":-1001,"type":"group"},"text":"y"}}"""));
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await Until.TrueAsync(() => _inbox.Attempts == 1);
        Assert.Empty(_platform.CallsOf("answerCallbackQuery"));
        Assert.Empty(_platform.CallsOf("leaveChat"));

        _inbox.Release();
        await Until.TrueAsync(() => _platform.CallsOf("answerCallbackQuery").Any() && _platform.CallsOf("leaveChat").Any());
        Assert.Equal("""{"callback_query_id":"990"}""", Assert.Single(_platform.CallsOf("answerCallbackQuery")).Body);
        Assert.Equal("""{"chat_id":-1001}""", Assert.Single(_platform.CallsOf("leaveChat")).Body);
        Assert.Equal(["c:990"], _inbox.CommittedKeys);
    }

    [Fact]
    public async Task An_acknowledgement_that_fails_or_hangs_holds_up_nothing()
    {
        _platform.Always("answerCallbackQuery", RunningMessenger.NothingNew);
        var presses = Enumerable.Range(1, 100).Select(static i => $$"""{"update_id":{{i}},"callback_query":{"id":"{{i}}",{{Wire.From}},"message":{"message_id":3,{{Wire.Chat}} },"data":"k1"} }""");
        _platform.Next("getUpdates", Wire.Updates(presses)).Next("getUpdates", Wire.Updates(Wire.Text("pomoc", 7, 101)));
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await Until.TrueAsync(() => _inbox.CommittedKeys.Contains("m:777:7"));
        Assert.InRange(_platform.CallsOf("answerCallbackQuery").Count(), 0, 4);
    }

    [Theory]
    [InlineData(401, "Unauthorized")]
    [InlineData(404, "Not Found")]
    public async Task A_wrong_token_is_a_fault_that_names_the_setting(int code, string description)
    {
        _platform.Next("getMe", $$"""{"ok":false,"error_code":{{code}},"description":"{{description}}"}""", code);
        await using var running = new RunningMessenger(_platform, _inbox, _time, new TelegramSettings(ScriptedApi.Token) { TokenSetting = "TELEGRAM_TOKEN" });

        var fault = await Assert.ThrowsAsync<MessengerFaultException>(() => running.Running);
        Assert.Contains("TELEGRAM_TOKEN", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRETTOKENNEEDLE", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("4242:ABC\n")]
    [InlineData("4242:ABC/../x")]
    [InlineData("4242:AB C")]
    public async Task A_token_that_can_be_none_is_a_fault_before_any_call(string token)
    {
        await using var running = new RunningMessenger(_platform, _inbox, _time, new TelegramSettings(token));

        await Assert.ThrowsAsync<MessengerFaultException>(() => running.Running);
        Assert.Empty(_platform.Calls);
    }

    [Fact]
    public async Task A_token_that_is_revoked_while_it_runs_is_a_fault()
    {
        _platform.Next("getUpdates", """{"ok":false,"error_code":401,"description":"Unauthorized"}""", 401);
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await Assert.ThrowsAsync<MessengerFaultException>(() => running.Running);
    }

    [Fact]
    public async Task An_outage_at_start_is_waited_out()
    {
        _platform.Next("getMe", "<html>", 502).NextBreaks("deleteWebhook", new IOException("reset")).Next("getUpdates", "<html>", 502);
        await using var running = new RunningMessenger(_platform, _inbox, _time);

        await _time.PassNextWaitAsync(AnyBackoff);

        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Count() == 2);
    }

    [Fact]
    public async Task Stopping_ends_it_without_a_fault()
    {
        var running = new RunningMessenger(_platform, _inbox, _time);
        await Until.TrueAsync(() => _platform.CallsOf("getUpdates").Any());

        await running.DisposeAsync();

        Assert.Equal(TaskStatus.RanToCompletion, running.Running.Status);
    }

    private IEnumerable<long?> Offsets() =>
        _platform.CallsOf("getUpdates").Select(static call => call.Json.TryGetProperty("offset", out JsonElement offset) ? offset.GetInt64() : (long?)null);
}
