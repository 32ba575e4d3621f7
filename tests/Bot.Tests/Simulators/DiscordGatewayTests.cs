using System.Net.WebSockets;
using MentorBot.Simulators.Discord;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>Identify, resume, close codes and what events say.</summary>
public sealed class DiscordGatewayTests
{
    [Fact]
    public async Task Ready_comes_first_and_the_guild_after_it()
    {
        await using var house = await DiscordHouse.BuildAsync();
        await using var socket = await DiscordSocket.ConnectAsync(house.Discord.GatewayUrl);
        await socket.IdentifyAsync("simulated-bot-token", DiscordSocket.AllIntents);

        var ready = await socket.EventAsync("READY");
        var guild = await socket.EventAsync("GUILD_CREATE");

        Assert.True(ready.GetProperty("guilds")[0].GetProperty("unavailable").GetBoolean());
        Assert.Equal($"{house.Guild.Id}", guild.GetProperty("id").GetString());
        Assert.Equal("desk", guild.GetProperty("channels")[0].GetProperty("name").GetString());
        Assert.Equal($"{house.Control.BotId}", guild.GetProperty("members").EnumerateArray().Single().GetProperty("user").GetProperty("id").GetString());
        Assert.Equal(2, socket.Sequence);
    }

    [Theory]
    [InlineData("""{"op":2,"d":{"token":"wrong","intents":1,"properties":{"os":"l","browser":"b","device":"d"}}}""", 4004)]
    [InlineData("""{"op":2,"d":{"token":"simulated-bot-token","intents":1}}""", 4002)]
    [InlineData("""{"op":2,"d":{"token":"simulated-bot-token","properties":{"os":"l","browser":"b","device":"d"}}}""", 4013)]
    [InlineData("""{"op":2,"d":{"token":"simulated-bot-token","intents":1073741824,"properties":{"os":"l","browser":"b","device":"d"}}}""", 4013)]
    [InlineData("""{"op":2,"d":{"token":"simulated-bot-token","intents":256,"properties":{"os":"l","browser":"b","device":"d"}}}""", 4014)]
    [InlineData("""{"op":2,"d":{"token":"simulated-bot-token","intents":1,"shard":[1,1],"properties":{"os":"l","browser":"b","device":"d"}}}""", 4010)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("not json", 4002)]
    public async Task A_wrong_first_payload_has_its_close_code(string payload, int code)
    {
        await using var house = await DiscordHouse.BuildAsync(new() { PrivilegedIntents = Intents.MessageContent });
        await using var socket = await DiscordSocket.ConnectAsync(house.Discord.GatewayUrl);

        await socket.SendTextAsync(payload);

        Assert.Equal(code, await socket.CloseCodeAsync());
    }

    [Fact]
    public async Task A_second_identify_an_unknown_opcode_and_a_huge_payload_close_the_connection()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (twice, _) = await DiscordSocket.ReadyAsync(house);
        await twice.IdentifyAsync("simulated-bot-token", 1);
        var (unknown, _) = await DiscordSocket.ReadyAsync(house);
        await unknown.SendAsync(new { op = 99, d = 0 });
        var (huge, _) = await DiscordSocket.ReadyAsync(house);
        await huge.SendTextAsync(new string('x', 5000));

        Assert.Equal((4005, 4001, 4002), (await twice.CloseCodeAsync(), await unknown.CloseCodeAsync(), await huge.CloseCodeAsync()));
    }

    [Fact]
    public async Task More_than_120_payloads_in_a_minute_close_with_4008()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, _) = await DiscordSocket.ReadyAsync(house);
        for (var i = 0; i < 120; i++)
        {
            await socket.SendAsync(new { op = 1, d = 0 });
        }

        Assert.Equal(4008, await socket.CloseCodeAsync());
    }

    [Fact]
    public async Task A_resume_replays_what_was_missed_in_order_and_ends_with_resumed()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (first, ready) = await DiscordSocket.ReadyAsync(house);
        first.Abort();
        await house.Control.WaitForGatewayAsync(counts => counts.ConnectionsOpen == 0);
        house.Control.Write(house.Channel, house.Mentor, "one");
        house.Control.Write(house.Channel, house.Mentor, "two");

        await using var second = await DiscordSocket.ConnectAsync(ready.GetProperty("resume_gateway_url").GetString()!);
        await second.ResumeAsync("simulated-bot-token", ready, first.Sequence);

        Assert.Equal("one", (await second.EventAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        Assert.Equal("two", (await second.EventAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        await second.EventAsync("RESUMED");
        Assert.Equal((1, 1, 0), (house.Control.GatewayCounts.Identifies, house.Control.GatewayCounts.Resumes, house.Control.GatewayCounts.ResumesOnWrongUrl));
    }

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, false)]
    [InlineData(4000, true)]
    public async Task Closing_normally_ends_the_session_and_any_other_code_keeps_it(int code, bool resumes)
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (first, ready) = await DiscordSocket.ReadyAsync(house);
        await first.CloseAsync(code);
        await house.Control.WaitForGatewayAsync(counts => counts.ConnectionsOpen == 0);

        await using var second = await DiscordSocket.ConnectAsync(ready.GetProperty("resume_gateway_url").GetString()!);
        await second.ResumeAsync("simulated-bot-token", ready, first.Sequence);

        var payload = await second.ReceiveAsync();
        Assert.Equal(resumes ? 0 : 9, payload.GetProperty("op").GetInt32());
        Assert.True(resumes || !payload.GetProperty("d").GetBoolean());
    }

    [Fact]
    public async Task A_session_that_waited_too_long_is_invalid()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (first, ready) = await DiscordSocket.ReadyAsync(house);
        first.Abort();
        await house.Control.WaitForGatewayAsync(counts => counts.ConnectionsOpen == 0);
        house.Control.SkipTime(TimeSpan.FromMinutes(5));

        await using var second = await DiscordSocket.ConnectAsync(ready.GetProperty("resume_gateway_url").GetString()!);
        await second.ResumeAsync("simulated-bot-token", ready, first.Sequence);

        Assert.Equal(9, await second.OpAsync());
    }

    [Fact]
    public async Task A_sequence_from_the_future_closes_with_4007()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (first, ready) = await DiscordSocket.ReadyAsync(house);
        first.Abort();

        await using var second = await DiscordSocket.ConnectAsync(ready.GetProperty("resume_gateway_url").GetString()!);
        await second.ResumeAsync("simulated-bot-token", ready, 999);

        Assert.Equal(4007, await second.CloseCodeAsync());
    }

    [Fact]
    public async Task The_identify_budget_runs_out_and_takes_the_token_with_it()
    {
        await using var house = await DiscordHouse.BuildAsync(new() { IdentifyBudget = 1 });
        var (first, _) = await DiscordSocket.ReadyAsync(house);
        await using var second = await DiscordSocket.ConnectAsync(house.Discord.GatewayUrl);
        Assert.Equal(0, (await house.GetAsync("gateway/bot")).Json.GetProperty("session_start_limit").GetProperty("remaining").GetInt32());

        await second.IdentifyAsync("simulated-bot-token", 1);

        Assert.Equal(4004, await second.CloseCodeAsync());
        Assert.Equal(401, (await house.GetAsync("users/@me")).Status);
        await first.DisposeAsync();
    }

    [Fact]
    public async Task Two_identifies_too_close_get_invalid_session()
    {
        await using var house = await DiscordHouse.BuildAsync(new() { IdentifyInterval = TimeSpan.FromSeconds(5) });
        await DiscordSocket.ReadyAsync(house);
        await using var second = await DiscordSocket.ConnectAsync(house.Discord.GatewayUrl);

        await second.IdentifyAsync("simulated-bot-token", 1);

        Assert.Equal(9, await second.OpAsync());
    }

    [Fact]
    public async Task Without_message_content_the_words_of_others_are_empty_except_mentions_and_direct_messages()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, _) = await DiscordSocket.ReadyAsync(house, DiscordSocket.AllIntents & ~(1 << 15));

        house.Control.Write(house.Channel, house.Mentor, new UserMessage("secret") { Files = [new UserFile("a.txt", [1])] });
        house.Control.Write(house.Channel, house.Mentor, $"<@{house.Control.BotId}> seen");
        house.Control.Write(house.Control.OpenDirect(house.Mentor), house.Mentor, "direct");

        var hidden = await socket.EventAsync("MESSAGE_CREATE");
        Assert.Equal(("", 0), (hidden.GetProperty("content").GetString(), hidden.GetProperty("attachments").GetArrayLength()));
        Assert.EndsWith("seen", (await socket.EventAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        Assert.Equal("direct", (await socket.EventAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
    }

    [Fact]
    public async Task Events_without_their_intent_are_not_sent()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, _) = await DiscordSocket.ReadyAsync(house, intents: 1);

        house.Control.Write(house.Channel, house.Mentor, "unheard");
        house.Control.StartTyping(house.Channel, house.Mentor);
        house.Control.Leave(house.Guild.Id, house.Mentor);

        Assert.Empty(await socket.DrainAsync());
    }

    [Fact]
    public async Task A_channel_that_the_bot_may_not_see_is_silent()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, _) = await DiscordSocket.ReadyAsync(house);
        house.Control.SetOverwrite(house.Channel, new Overwrite(house.Guild.BotRoleId, false, Permissions.None, Permissions.ViewChannel));

        house.Control.Write(house.Channel, house.Mentor, "unheard");

        Assert.Equal(["CHANNEL_UPDATE"], await socket.DrainAsync());
    }

    [Fact]
    public async Task Private_threads_are_heard_by_a_member_or_with_manage_threads()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Control.SetRolePermissions(house.Guild.Id, house.Guild.BotRoleId, Permissions.Everyone);
        var (socket, _) = await DiscordSocket.ReadyAsync(house);
        var thread = house.Control.StartThread(house.Channel, house.Mentor, "hers");
        house.Control.Write(thread, house.Mentor, "unheard");
        var before = await socket.DrainAsync();

        house.Control.JoinThread(thread, house.Control.BotId);
        house.Control.Write(thread, house.Mentor, "heard");

        Assert.Empty(before);
        Assert.Equal(["THREAD_CREATE", "THREAD_MEMBERS_UPDATE", "MESSAGE_CREATE"], await socket.DrainAsync());
    }

    [Fact]
    public async Task Events_can_be_skipped_and_doubled()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, ready) = await DiscordSocket.ReadyAsync(house);
        house.Discord.GatewayFaults.SkipNext(eventName: "MESSAGE_*");
        house.Control.Write(house.Channel, house.Mentor, "never sent");
        house.Discord.GatewayFaults.DuplicateNext(extra: 2, eventName: "MESSAGE_CREATE");
        house.Control.Write(house.Channel, house.Mentor, "three times");

        Assert.Equal(["MESSAGE_CREATE", "MESSAGE_CREATE", "MESSAGE_CREATE"], await socket.DrainAsync());
        socket.Abort();
        await using var second = await DiscordSocket.ConnectAsync(ready.GetProperty("resume_gateway_url").GetString()!);
        await second.ResumeAsync("simulated-bot-token", ready, 2);
        Assert.Equal(["MESSAGE_CREATE", "MESSAGE_CREATE", "MESSAGE_CREATE", "RESUMED"], await second.DrainAsync());
    }

    [Fact]
    public async Task A_zombie_acknowledges_nothing_or_tells_nothing()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, _) = await DiscordSocket.ReadyAsync(house);
        house.Discord.GatewayFaults.WithholdEvents = true;
        house.Control.Write(house.Channel, house.Mentor, "kept back");
        Assert.Empty(await socket.DrainAsync());

        house.Discord.GatewayFaults.WithholdEvents = false;
        house.Discord.GatewayFaults.WithholdAcks = true;
        await socket.SendAsync(new { op = 1, d = 2 });
        await house.Control.WaitForGatewayAsync(counts => counts.Heartbeats >= 2);
        house.Control.Write(house.Channel, house.Mentor, "told");
        Assert.Equal("told", (await socket.EventAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
    }

    [Fact]
    public async Task The_server_can_ask_to_reconnect_to_heartbeat_and_to_start_over()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, _) = await DiscordSocket.ReadyAsync(house);

        house.Control.RequestReconnect();
        house.Control.RequestHeartbeat();
        house.Control.InvalidateSessions(resumable: true);
        house.Control.DropGateway(4000);

        Assert.Equal((7, 1, 9), (await socket.OpAsync(), await socket.OpAsync(), await socket.OpAsync()));
        Assert.Equal(4000, await socket.CloseCodeAsync());
    }

    [Fact]
    public async Task A_drop_without_a_code_breaks_the_connection()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, _) = await DiscordSocket.ReadyAsync(house);

        house.Control.DropGateway();

        await Assert.ThrowsAnyAsync<WebSocketException>(socket.CloseCodeAsync);
    }

    [Fact]
    public async Task The_next_resume_can_be_refused_with_a_session_that_lives_on()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (first, ready) = await DiscordSocket.ReadyAsync(house);
        first.Abort();
        house.Discord.GatewayFaults.InvalidateNextResume(resumable: true);
        await using var second = await DiscordSocket.ConnectAsync(ready.GetProperty("resume_gateway_url").GetString()!);
        await second.ResumeAsync("simulated-bot-token", ready, first.Sequence);
        var refused = await second.ReceiveAsync();

        await second.ResumeAsync("simulated-bot-token", ready, first.Sequence);

        Assert.True(refused.GetProperty("d").GetBoolean());
        await second.EventAsync("RESUMED");
    }

    [Fact]
    public async Task A_client_that_does_not_heartbeat_is_closed_and_may_resume()
    {
        await using var house = await DiscordHouse.BuildAsync(new() { HeartbeatIntervalMilliseconds = 400 });
        var (first, ready) = await DiscordSocket.ReadyAsync(house);

        Assert.Equal(4000, await first.CloseCodeAsync());
        await using var second = await DiscordSocket.ConnectAsync(ready.GetProperty("resume_gateway_url").GetString()!);
        await second.ResumeAsync("simulated-bot-token", ready, first.Sequence);
        await second.EventAsync("RESUMED");
    }

    [Fact]
    public async Task Another_version_or_encoding_is_refused()
    {
        await using var house = await DiscordHouse.BuildAsync();
        await using var old = await DiscordSocket.OpenAsync(house.Discord.GatewayUrl + "/?v=6&encoding=json");
        await using var etf = await DiscordSocket.OpenAsync(house.Discord.GatewayUrl + "/?v=10&encoding=etf");

        Assert.Equal((4012, 4002), (await old.CloseCodeAsync(), await etf.CloseCodeAsync()));
    }
}
