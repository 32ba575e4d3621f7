using System.Net.WebSockets;
using MentorBot.Simulators.Discord;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>What people send besides words, and what becomes of a connection that the server ends or refuses.</summary>
public sealed class DiscordPeopleTests
{
    [Fact]
    public async Task A_forward_carries_a_snapshot_without_its_author()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, _) = await DiscordSocket.ReadyAsync(house);
        var other = house.Control.CreateChannel(house.Guild.Id, "other");
        var original = house.Control.Write(other, house.Mentor, "from elsewhere");
        house.Control.Write(house.Channel, house.Mentor, new UserMessage { ForwardFromChannel = other, ForwardMessage = original });
        await socket.EventAsync("CHANNEL_CREATE");
        await socket.EventAsync("MESSAGE_CREATE");

        var forward = await socket.EventAsync("MESSAGE_CREATE");

        var snapshot = forward.GetProperty("message_snapshots")[0].GetProperty("message");
        Assert.Equal(("", 1 << 14), (forward.GetProperty("content").GetString(), forward.GetProperty("flags").GetInt32()));
        Assert.Equal(1, forward.GetProperty("message_reference").GetProperty("type").GetInt32());
        Assert.Equal("from elsewhere", snapshot.GetProperty("content").GetString());
        Assert.False(snapshot.TryGetProperty("author", out _));
    }

    [Fact]
    public async Task Stickers_polls_and_voice_messages_have_their_shapes()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, _) = await DiscordSocket.ReadyAsync(house);

        house.Control.Write(house.Channel, house.Mentor, new UserMessage { Sticker = "wave" });
        house.Control.Write(house.Channel, house.Mentor, new UserMessage { PollQuestion = "When?", PollAnswers = ["now", "later"] });
        house.Control.Write(house.Channel, house.Mentor, new UserMessage { VoiceSeconds = 2.5, Files = [new UserFile("voice-message.ogg", [1], "audio/ogg")] });

        Assert.Equal("wave", (await socket.EventAsync("MESSAGE_CREATE")).GetProperty("sticker_items")[0].GetProperty("name").GetString());
        Assert.Equal("later", (await socket.EventAsync("MESSAGE_CREATE")).GetProperty("poll").GetProperty("answers")[1].GetProperty("poll_media").GetProperty("text").GetString());
        var voice = await socket.EventAsync("MESSAGE_CREATE");
        Assert.Equal(1 << 13, voice.GetProperty("flags").GetInt32());
        Assert.Equal(2.5, voice.GetProperty("attachments")[0].GetProperty("duration_secs").GetDouble());
    }

    [Fact]
    public async Task A_link_preview_arrives_in_embeds()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var embeds = System.Text.Json.JsonElement.Parse("""[{"type":"link","url":"https://example.org"}]""");

        var id = house.Control.Write(house.Channel, house.Mentor, new UserMessage("https://example.org") { Embeds = embeds });

        var read = await house.GetAsync($"channels/{house.Channel}/messages/{id}");
        Assert.Equal("https://example.org", read.Json.GetProperty("embeds")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_reply_shows_what_it_answers_or_null_when_that_is_gone()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var question = house.Control.Write(house.Channel, house.Mentor, "question");
        var answer = house.Control.Write(house.Channel, house.Mentor, new UserMessage("answer") { ReplyTo = question });
        var path = $"channels/{house.Channel}/messages/{answer}";

        Assert.Equal("question", (await house.GetAsync(path)).Json.GetProperty("referenced_message").GetProperty("content").GetString());
        house.Control.Delete(house.Channel, question);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await house.GetAsync(path)).Json.GetProperty("referenced_message").ValueKind);
    }

    [Fact]
    public async Task A_message_that_is_deleted_takes_its_attachments_along()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var id = house.Control.Write(house.Channel, house.Mentor, new UserMessage { Files = [new UserFile("a.txt", [1])] });
        var attachment = house.Control.Messages(house.Channel).Single().Attachments.Single().Id;

        house.Control.Delete(house.Channel, id);

        Assert.Null(house.Control.AttachmentBytes(attachment));
    }

    [Fact]
    public async Task Who_is_not_in_the_guild_or_lacks_the_permission_cannot_write()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Control.SetOverwrite(house.Channel, new Overwrite(house.Mentor, true, Permissions.None, Permissions.SendMessages));
        Assert.Throws<PersonCannotException>(() => house.Control.Write(house.Channel, house.Mentor, "x"));

        house.Control.RemoveOverwrite(house.Channel, house.Mentor);
        house.Control.Write(house.Channel, house.Mentor, "x");
        house.Control.Leave(house.Guild.Id, house.Mentor);

        Assert.Throws<PersonCannotException>(() => house.Control.Write(house.Channel, house.Mentor, "y"));
        Assert.Single(house.Control.Messages(house.Channel));
    }

    [Fact]
    public async Task A_close_by_the_server_keeps_the_session_though_the_client_answers_with_1000()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (first, ready) = await DiscordSocket.ReadyAsync(house);
        house.Control.DropGateway(4000);
        Assert.Equal(4000, await first.CloseCodeAsync());
        await first.CloseAsync(1000);

        await using var second = await DiscordSocket.ConnectAsync(ready.GetProperty("resume_gateway_url").GetString()!);
        await second.ResumeAsync("simulated-bot-token", ready, first.Sequence);

        await second.EventAsync("RESUMED");
    }

    [Fact]
    public async Task Connections_can_be_refused()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Discord.GatewayFaults.RefuseConnections = true;

        await Assert.ThrowsAsync<WebSocketException>(() => DiscordSocket.ConnectAsync(house.Discord.GatewayUrl));

        house.Discord.GatewayFaults.Clear();
        await DiscordSocket.ReadyAsync(house);
    }

    [Fact]
    public async Task Before_a_delayed_ready_no_event_is_sent()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Discord.GatewayFaults.ReadyDelay = TimeSpan.FromHours(1);
        await using var socket = await DiscordSocket.ConnectAsync(house.Discord.GatewayUrl);
        await socket.IdentifyAsync("simulated-bot-token", DiscordSocket.AllIntents);
        await house.Control.WaitForGatewayAsync(counts => counts.Identifies == 1);
        house.Control.Write(house.Channel, house.Mentor, "early");

        Assert.Empty(await socket.DrainAsync());
    }

    [Fact]
    public async Task An_outage_of_the_guild_is_told_and_ends()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, _) = await DiscordSocket.ReadyAsync(house);

        house.Control.SetGuildOutage(house.Guild.Id, outage: true);
        house.Control.SetGuildOutage(house.Guild.Id, outage: false);
        house.Control.KickBot(house.Guild.Id);

        Assert.True((await socket.EventAsync("GUILD_DELETE")).GetProperty("unavailable").GetBoolean());
        await socket.EventAsync("GUILD_CREATE");
        Assert.False((await socket.EventAsync("GUILD_DELETE")).TryGetProperty("unavailable", out _));
    }

    [Fact]
    public async Task A_select_of_users_resolves_them()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var message = await house.SayAsync(new
        {
            content = "who?",
            components = new[] { new { type = 1, components = new[] { new { type = 5, custom_id = "who" } } } },
        });
        var (socket, _) = await DiscordSocket.ReadyAsync(house);

        house.Control.Select(house.Channel, message.Id, house.Mentor, "who", $"{house.Mentor}");

        var data = (await socket.EventAsync("INTERACTION_CREATE")).GetProperty("data");
        Assert.Equal("jana", data.GetProperty("resolved").GetProperty("users").GetProperty($"{house.Mentor}").GetProperty("username").GetString());
    }
}
