using MentorBot.Bot.Discord.Gateway;
using MentorBot.Bot.Ports;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>Connections: how they begin, live and end.</summary>
public sealed class GatewayClientTests : GatewayTests
{
    [Fact]
    public async Task A_new_session_is_asked_for_with_the_intents_that_are_needed()
    {
        await RunAsync();
        var end = await Gateway.AcceptAsync();
        end.Hello();

        var identify = await end.ExpectAsync(Identify);

        Assert.Equal("wss://gateway.test/?v=10&encoding=json", end.Url!.ToString());
        Assert.Equal("tok.en-SECRET", identify.GetProperty("token").GetString());
        Assert.Equal((1 << 0) | (1 << 9) | (1 << 15), identify.GetProperty("intents").GetInt32());
    }

    [Fact]
    public void Typing_is_listened_to_only_when_wanted()
    {
        Assert.Equal(0, Intents.Of(ScriptedApi.Settings) & (1 << 11));
        Assert.Equal(1 << 11, Intents.Of(ScriptedApi.Settings with { ListenToTyping = true }) & (1 << 11));
    }

    [Fact]
    public async Task After_a_break_the_session_is_resumed_from_what_was_committed()
    {
        await RunAsync();
        var first = await BeginAsync("s1");
        first.Message(2, 101);
        await Wait.UntilAsync(() => Inbox.Keys.Count == 1);
        await Wait.UntilAsync(() => Seen.Committed() == 2);
        Inbox.Open = new TaskCompletionSource().Task;
        first.Message(3, 102);
        await Wait.UntilAsync(() => Seen.Count == 3);

        first.Break();
        var second = await Gateway.AcceptAsync();
        second.Hello();
        var resume = await second.ExpectAsync(Resume);

        Assert.Equal("wss://resume.test/?v=10&encoding=json", second.Url!.ToString());
        Assert.Equal("s1", resume.GetProperty("session_id").GetString());
        Assert.Equal(2, resume.GetProperty("seq").GetInt64());
        Assert.Equal("tok.en-SECRET", resume.GetProperty("token").GetString());
    }

    [Fact]
    public async Task The_first_heartbeat_comes_after_a_part_of_the_interval_and_then_each_interval()
    {
        await RunAsync();
        var end = await BeginAsync("s1", interval: 40_000);
        await Wait.UntilAsync(() => Seen.Committed() == 1);

        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(1, (await end.ExpectAsync(Beat)).GetInt64());
        end.Say("""{"op":11}""");
        end.Say("""{"op":1}""");
        await end.ExpectAsync(Beat);
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(40));
        await end.ExpectAsync(Beat);
    }

    [Fact]
    public async Task A_connection_that_only_seems_alive_is_left_and_the_session_resumed()
    {
        await RunAsync();
        var first = await BeginAsync("s1", interval: 40_000);
        await Wait.UntilAsync(() => Seen.Committed() == 1);
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(20));
        await first.ExpectAsync(Beat);

        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(40));

        Assert.Equal(4000, await first.ClosedWith.Task);
        var second = await Gateway.AcceptAsync();
        second.Hello();
        await second.ExpectAsync(Resume);
    }

    [Fact]
    public async Task Op_7_is_followed_at_once()
    {
        await RunAsync();
        var first = await BeginAsync("s1");

        first.Say("""{"op":7,"d":null}""");

        Assert.Equal(4000, await first.ClosedWith.Task);
        var second = await Gateway.AcceptAsync();
        second.Hello();
        await second.ExpectAsync(Resume);
    }

    [Fact]
    public async Task An_invalid_session_that_can_be_resumed_is()
    {
        await RunAsync();
        var first = await BeginAsync("s1");

        first.Say("""{"op":9,"d":true}""");
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(3));

        var second = await Gateway.AcceptAsync();
        second.Hello();
        await second.ExpectAsync(Resume);
    }

    [Fact]
    public async Task An_invalid_session_that_can_not_is_replaced_and_what_was_missed_is_read_back_first()
    {
        await RunAsync();
        var first = await BeginAsync("s1");
        await Wait.UntilAsync(() => Seen.ReadBacks == 1);

        first.Say("""{"op":9,"d":false}""");
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(3));
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(2));
        var second = await BeginAsync("s2");
        second.Message(2, 101);
        await Wait.UntilAsync(() => Inbox.Keys.Count == 1);

        Assert.Equal("wss://gateway.test/?v=10&encoding=json", second.Url!.ToString());
        Assert.Equal(2, Seen.ReadBacks);
        Assert.Contains("\"session\":\"s2\"", Inbox.Cursor("discord.session"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_only_an_operator_can_mend_ends_it_with_one_clear_line()
    {
        await RunAsync();
        var end = await Gateway.AcceptAsync();
        end.Hello();
        await end.ExpectAsync(Identify);

        end.Close(4004);

        var fault = await Assert.ThrowsAsync<MessengerFaultException>(() => Running.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Contains("MENTORBOT_DISCORD_TOKEN", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_closes_with_a_code_that_keeps_the_session()
    {
        await RunAsync();
        var end = await BeginAsync("s1");

        await Stop.CancelAsync();

        Assert.Equal(4000, await end.ClosedWith.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_new_session_is_counted_before_it_is_asked_for()
    {
        await RunAsync();
        var end = await Gateway.AcceptAsync();
        Assert.Null(Inbox.Cursor("discord.identifies"));
        end.Hello();
        await end.ExpectAsync(Identify);

        Assert.Equal($"[{ManualTime.Start.ToUnixTimeSeconds()}]", Inbox.Cursor("discord.identifies"));
    }

    [Fact]
    public async Task When_the_day_s_sessions_are_spent_it_waits_and_says_so()
    {
        Inbox.Set("discord.identifies", "[" + string.Join(',', Enumerable.Range(0, 50).Select(i => ManualTime.Start.AddHours(-1).ToUnixTimeSeconds() + i)) + "]");
        await RunAsync();

        await Wait.UntilAsync(() => Time.IsAwaited(TimeSpan.FromHours(23)));

        var alarm = Assert.IsType<Update.Alarm>(Assert.Single(Inbox.All).Updates[0].Update);
        Assert.Equal("alarm.discord-sessions", alarm.Phrase.Key);
        Assert.Equal("1380", alarm.Phrase.Args["minutes"]);
        Assert.Equal(0, Gateway.Attempts);
    }

    [Fact]
    public async Task When_Discord_has_no_sessions_left_it_waits_as_long_as_Discord_says()
    {
        Api.Answer = _ => ScriptedApi.Json("""{"url":"wss://gateway.test","session_start_limit":{"total":1000,"remaining":0,"reset_after":120000,"max_concurrency":1}}""");
        await RunAsync();

        await Wait.UntilAsync(() => Time.IsAwaited(TimeSpan.FromMinutes(2)));

        Assert.Equal(0, Gateway.Attempts);
    }

    [Fact]
    public async Task Nobody_there_is_tried_again_later_and_later()
    {
        Gateway.Unreachable = 3;
        await RunAsync();

        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(0.75));
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(1.5));
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(3));
        await Gateway.AcceptAsync();

        Assert.Equal(4, Gateway.Attempts);
        Assert.Null(Inbox.Cursor("discord.identifies"));
    }
}
