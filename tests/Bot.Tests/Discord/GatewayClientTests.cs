using System.Text.Json;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Discord.Gateway;
using MentorBot.Bot.Ports;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>The real client and the real way to the inbox against a gateway that a test plays word by word.</summary>
public sealed class GatewayClientTests : IAsyncDisposable
{
    private const int Beat = 1;
    private const int Identify = 2;
    private const int Resume = 6;

    private readonly ManualTime _time = new();
    private readonly ScriptedApi _api = new();
    private readonly ScriptedGateway _gateway = new();
    private readonly RecordingInbox _inbox = new();
    private readonly Events _events = new();
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    public GatewayClientTests() => _api.Answer = _ =>
        ScriptedApi.Json("""{"url":"wss://gateway.test","shards":1,"session_start_limit":{"total":1000,"remaining":999,"reset_after":0,"max_concurrency":1}}""");

    [Fact]
    public async Task A_new_session_is_asked_for_with_the_intents_that_are_needed()
    {
        await RunAsync();
        var end = await _gateway.AcceptAsync();
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
    public async Task What_is_said_is_handed_in_with_the_place_to_resume_from()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        end.Message(2, 101);

        await Wait.UntilAsync(() => _inbox.Keys.Count == 1);

        var handed = _inbox.All.Last(one => one.Updates.Count > 0);
        Assert.Equal("m:60:101", handed.Updates[0].Key);
        Assert.Equal("discord.session", handed.Cursor!.Name);
        Assert.Equal("""{"session":"s1","resume_url":"wss://resume.test","seq":2}""", handed.Cursor.Value);
    }

    [Fact]
    public async Task What_waits_is_handed_in_together_and_in_order()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        await Wait.UntilAsync(() => _inbox.Cursor("discord.session") is not null);
        var gate = new TaskCompletionSource();
        _inbox.Open = gate.Task;
        for (var i = 0; i < 50; i++)
            end.Message(2 + i, (ulong)(100 + i));
        await Wait.UntilAsync(() => _events.Seen == 51);

        gate.SetResult();
        await Wait.UntilAsync(() => _inbox.Keys.Count == 50);

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"m:60:{100 + i}"), _inbox.Keys);
        Assert.InRange(_inbox.All.Count(one => one.Updates.Count > 0), 1, 10);
        Assert.Contains("\"seq\":51", _inbox.Cursor("discord.session"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_break_the_session_is_resumed_from_what_was_committed()
    {
        await RunAsync();
        var first = await BeginAsync("s1");
        first.Message(2, 101);
        await Wait.UntilAsync(() => _inbox.Keys.Count == 1);
        await Wait.UntilAsync(() => _events.Committed() == 2);
        _inbox.Open = new TaskCompletionSource().Task;
        first.Message(3, 102);
        await Wait.UntilAsync(() => _events.Seen == 3);

        first.Break();
        var second = await _gateway.AcceptAsync();
        second.Hello();
        var resume = await second.ExpectAsync(Resume);

        Assert.Equal("wss://resume.test/?v=10&encoding=json", second.Url!.ToString());
        Assert.Equal("s1", resume.GetProperty("session_id").GetString());
        Assert.Equal(2, resume.GetProperty("seq").GetInt64());
        Assert.Equal("tok.en-SECRET", resume.GetProperty("token").GetString());
    }

    [Fact]
    public async Task A_restarted_program_resumes_what_it_had_stored()
    {
        _inbox.Set("discord.session", """{"session":"s9","resume_url":"wss://resume.test","seq":41}""");
        await RunAsync();
        var end = await _gateway.AcceptAsync();
        end.Hello();

        var resume = await end.ExpectAsync(Resume);

        Assert.Equal(("s9", 41L), (resume.GetProperty("session_id").GetString(), resume.GetProperty("seq").GetInt64()));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"session":"","resume_url":"","seq":1}""")]
    public async Task A_stored_session_that_can_not_be_read_is_none(string stored)
    {
        _inbox.Set("discord.session", stored);
        await RunAsync();
        var end = await _gateway.AcceptAsync();
        end.Hello();

        await end.ExpectAsync(Identify);
    }

    [Fact]
    public async Task The_first_heartbeat_comes_after_a_part_of_the_interval_and_then_each_interval()
    {
        await RunAsync();
        var end = await BeginAsync("s1", interval: 40_000);
        await Wait.UntilAsync(() => _events.Committed() == 1);

        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(1, (await end.ExpectAsync(Beat)).GetInt64());
        end.Say("""{"op":11}""");
        end.Say("""{"op":1}""");
        await end.ExpectAsync(Beat);
        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(40));
        await end.ExpectAsync(Beat);
    }

    [Fact]
    public async Task A_connection_that_only_seems_alive_is_left_and_the_session_resumed()
    {
        await RunAsync();
        var first = await BeginAsync("s1", interval: 40_000);
        await Wait.UntilAsync(() => _events.Committed() == 1);
        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(20));
        await first.ExpectAsync(Beat);

        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(40));

        Assert.Equal(4000, await first.ClosedWith.Task);
        var second = await _gateway.AcceptAsync();
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
        var second = await _gateway.AcceptAsync();
        second.Hello();
        await second.ExpectAsync(Resume);
    }

    [Fact]
    public async Task An_invalid_session_that_can_be_resumed_is()
    {
        await RunAsync();
        var first = await BeginAsync("s1");

        first.Say("""{"op":9,"d":true}""");
        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(3));

        var second = await _gateway.AcceptAsync();
        second.Hello();
        await second.ExpectAsync(Resume);
    }

    [Fact]
    public async Task An_invalid_session_that_can_not_is_replaced_and_what_was_missed_is_read_back_first()
    {
        await RunAsync();
        var first = await BeginAsync("s1");
        await Wait.UntilAsync(() => _events.ReadBacks == 1);

        first.Say("""{"op":9,"d":false}""");
        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(3));
        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(2));
        var second = await BeginAsync("s2");
        second.Message(2, 101);
        await Wait.UntilAsync(() => _inbox.Keys.Count == 1);

        Assert.Equal("wss://gateway.test/?v=10&encoding=json", second.Url!.ToString());
        Assert.Equal(2, _events.ReadBacks);
        Assert.Contains("\"session\":\"s2\"", _inbox.Cursor("discord.session"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_only_an_operator_can_mend_ends_it_with_one_clear_line()
    {
        await RunAsync();
        var end = await _gateway.AcceptAsync();
        end.Hello();
        await end.ExpectAsync(Identify);

        end.Close(4004);

        var fault = await Assert.ThrowsAsync<MessengerFaultException>(() => _running.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Contains("MENTORBOT_DISCORD_TOKEN", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_malformed_ends_the_loop_but_the_rooms_are_read_back()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        string[] nonsense =
        [
            "", "null", "[]", "{", "{\"op\":\"x\"}", "{\"op\":0}", "{\"op\":99}", "{\"op\":10,\"d\":7}", "\u0000\uffff",
            """{"op":0,"s":2,"t":"MESSAGE_CREATE","d":{"id":{},"content":[1]}}""",
            """{"op":0,"s":3,"t":"MESSAGE_CREATE"}""",
            """{"op":0,"s":4,"t":"GUILD_CREATE","d":{"x":[{"y":[[[]]]}]}}""",
        ];
        foreach (var frame in nonsense)
            end.Say(frame);

        end.Message(5, 101);
        await Wait.UntilAsync(() => _inbox.Keys.Count == 1);

        Assert.True(_events.Gaps >= 5);
        Assert.Equal(1, _gateway.Attempts);
    }

    [Fact]
    public async Task A_jump_in_the_numbers_is_a_reason_to_read_back()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        end.Message(2, 101);
        end.Message(3, 102);
        await Wait.UntilAsync(() => _inbox.Keys.Count == 2);
        Assert.Equal(0, _events.Gaps);

        end.Message(5, 104);
        await Wait.UntilAsync(() => _inbox.Keys.Count == 3);

        Assert.Equal(1, _events.Gaps);
    }

    [Fact]
    public async Task Stopping_closes_with_a_code_that_keeps_the_session()
    {
        await RunAsync();
        var end = await BeginAsync("s1");

        await _stop.CancelAsync();

        Assert.Equal(4000, await end.ClosedWith.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task While_the_store_can_not_write_the_same_is_handed_in_again()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        await Wait.UntilAsync(() => _events.Committed() == 1);
        _inbox.RefuseNext(2);
        end.Message(2, 101);

        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromMilliseconds(250));
        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromMilliseconds(500));
        await Wait.UntilAsync(() => _inbox.Keys.Count == 1);

        Assert.Equal(2, _inbox.Refused);
        Assert.Equal(["m:60:101"], _inbox.Keys);
    }

    [Fact]
    public async Task When_too_much_waits_the_rest_comes_again_by_a_resume()
    {
        await RunAsync();
        var first = await BeginAsync("s1");
        await Wait.UntilAsync(() => _events.Committed() == 1);
        var gate = new TaskCompletionSource();
        _inbox.Open = gate.Task;
        for (var i = 0; i < 21_000; i++)
            first.Message(2 + i, (ulong)(100_000 + i));
        Assert.Equal(4000, await first.ClosedWith.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        for (var i = 0; i < 2_000; i++)
        {
            await Task.Yield();
            Assert.Equal(1, _gateway.Attempts);
        }

        gate.SetResult();
        var second = await _gateway.AcceptAsync();
        second.Hello();
        var seq = (await second.ExpectAsync(Resume)).GetProperty("seq").GetInt64();

        // All that was taken is in, without a hole, and the resume begins right behind it.
        Assert.Equal(Enumerable.Range(0, (int)seq - 1).Select(i => $"m:60:{100_000 + i}"), _inbox.Keys.Take((int)seq - 1));
        Assert.InRange(seq, 20_000, 20_999);
    }

    [Fact]
    public async Task A_new_session_is_counted_before_it_is_asked_for()
    {
        await RunAsync();
        var end = await _gateway.AcceptAsync();
        Assert.Null(_inbox.Cursor("discord.identifies"));
        end.Hello();
        await end.ExpectAsync(Identify);

        Assert.Equal($"[{ManualTime.Start.ToUnixTimeSeconds()}]", _inbox.Cursor("discord.identifies"));
    }

    [Fact]
    public async Task When_the_day_s_sessions_are_spent_it_waits_and_says_so()
    {
        _inbox.Set("discord.identifies", "[" + string.Join(',', Enumerable.Range(0, 50).Select(i => ManualTime.Start.AddHours(-1).ToUnixTimeSeconds() + i)) + "]");
        await RunAsync();

        await Wait.UntilAsync(() => _time.IsAwaited(TimeSpan.FromHours(23)));

        var alarm = Assert.IsType<Update.Alarm>(Assert.Single(_inbox.All).Updates[0].Update);
        Assert.Equal("alarm.discord-sessions", alarm.Phrase.Key);
        Assert.Equal("1380", alarm.Phrase.Args["minutes"]);
        Assert.Equal(0, _gateway.Attempts);
    }

    [Fact]
    public async Task When_Discord_has_no_sessions_left_it_waits_as_long_as_Discord_says()
    {
        _api.Answer = _ => ScriptedApi.Json("""{"url":"wss://gateway.test","session_start_limit":{"total":1000,"remaining":0,"reset_after":120000,"max_concurrency":1}}""");
        await RunAsync();

        await Wait.UntilAsync(() => _time.IsAwaited(TimeSpan.FromMinutes(2)));

        Assert.Equal(0, _gateway.Attempts);
    }

    [Fact]
    public async Task Nobody_there_is_tried_again_later_and_later()
    {
        _gateway.Unreachable = 3;
        await RunAsync();

        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(0.75));
        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(1.5));
        await _time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(3));
        await _gateway.AcceptAsync();

        Assert.Equal(4, _gateway.Attempts);
        Assert.Null(_inbox.Cursor("discord.identifies"));
    }

    [Fact]
    public async Task Events_that_concern_nobody_are_not_each_stored()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        await Wait.UntilAsync(() => _events.Committed() == 1);
        var before = _inbox.All.Count;
        for (var i = 0; i < 100; i++)
            end.Say($$$"""{"op":0,"s":{{{2 + i}}},"t":"PRESENCE_UPDATE","d":{"user":{"id":"5"}} }""");

        await Wait.UntilAsync(() => _events.Committed() == 101);

        Assert.Equal(before, _inbox.All.Count);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await _running.WaitAsync(TimeSpan.FromSeconds(30));
        }
        catch (Exception fault) when (fault is OperationCanceledException or MessengerFaultException)
        {
            // The test has seen it.
        }
    }

    private async Task RunAsync()
    {
        var rest = _api.Rest(_time);
        var handover = new Handover(_inbox, await Handover.StoredAsync(_inbox, _stop.Token), _ => _events.ReadBackAsync(), _time);
        _events.Committed = () => handover.Committed?.Seq;
        var gate = new IdentifyGate(_inbox, rest, ScriptedApi.Settings, _events, _time);
        var client = new GatewayClient(
            ScriptedApi.Settings, _gateway.Socket, _ => Task.FromResult("wss://gateway.test"), _events, handover, gate, _time, () => 0.5);
        _running = Task.WhenAny(client.RunAsync(_stop.Token), handover.RunAsync(_stop.Token)).Unwrap();
    }

    private async Task<ScriptedGateway.End> BeginAsync(string session, int interval = 45_000)
    {
        var end = await _gateway.AcceptAsync();
        end.Hello(interval);
        await end.ExpectAsync(Identify);
        end.Ready(session);
        return end;
    }

    private sealed class Events : IGatewayEvents
    {
        private readonly FromDiscord _convert = new(900, 1);

        public int Seen { get; private set; }

        public int Gaps { get; private set; }

        public int ReadBacks { get; private set; }

        public Func<long?> Committed { get; set; } = static () => null;

        public Task ReadBackAsync()
        {
            ReadBacks++;
            return Task.CompletedTask;
        }

        public IReadOnlyList<Arrived>? Read(string type, ReadOnlySpan<byte> data)
        {
            try
            {
                return _convert.Event(type, data);
            }
            catch (JsonException)
            {
                return null;
            }
            finally
            {
                Seen++;
            }
        }

        public void SuspectGap() => Gaps++;

        public void Note(string what, int number)
        {
        }
    }
}
