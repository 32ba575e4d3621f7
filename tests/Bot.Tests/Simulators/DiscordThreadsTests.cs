using MentorBot.Simulators.Discord;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>Private threads: who sees them, archiving, locking, and what creating one does not promise.</summary>
public sealed class DiscordThreadsTests
{
    [Fact]
    public async Task Starting_a_thread_twice_makes_two()
    {
        await using var house = await DiscordHouse.BuildAsync();

        var first = await house.ThreadAsync("K-001");
        var second = await house.ThreadAsync("K-001");

        Assert.NotEqual(first, second);
        Assert.Equal(2, house.Control.Threads(house.Guild.Id).Count);
    }

    [Fact]
    public async Task A_public_thread_from_the_same_message_is_made_once()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var message = await house.SayAsync(new { content = "case" });

        var first = await house.PostAsync($"channels/{house.Channel}/messages/{message.Id}/threads", new { name = "K-001" });
        var second = await house.PostAsync($"channels/{house.Channel}/messages/{message.Id}/threads", new { name = "K-001" });

        Assert.Equal(message.Id, first.Id);
        Assert.Equal((400, 160004), (second.Status, second.Code));
    }

    [Fact]
    public async Task A_private_thread_is_seen_by_its_members_only()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var other = house.Control.CreateUser("other");
        house.Control.Join(house.Guild.Id, other);
        var thread = await house.ThreadAsync();

        house.Control.Write(thread, house.Mentor, "I am in");

        Assert.Throws<PersonCannotException>(() => house.Control.Write(thread, other, "so am I"));
    }

    [Fact]
    public async Task Without_manage_threads_the_bot_sees_only_private_threads_it_is_in()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Control.SetRolePermissions(house.Guild.Id, house.Guild.BotRoleId, Permissions.Everyone);
        var thread = house.Control.StartThread(house.Channel, house.Mentor, "hers");

        Assert.Equal(50001, (await house.GetAsync($"channels/{thread}")).Code);
        house.Control.JoinThread(thread, house.Control.BotId);
        Assert.Equal(200, (await house.GetAsync($"channels/{thread}")).Status);
    }

    [Fact]
    public async Task Sending_unarchives()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var thread = await house.ThreadAsync();
        house.Control.SetThread(thread, archived: true);

        var answer = await house.PostAsync($"channels/{thread}/messages", new { content = "hello" });

        Assert.Equal(200, answer.Status);
        Assert.False(house.Control.Channel(thread)!.Archived);
    }

    [Fact]
    public async Task Locked_and_archived_nothing_is_sent()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var thread = await house.ThreadAsync();
        house.Control.SetThread(thread, archived: true, locked: true);

        var answer = await house.PostAsync($"channels/{thread}/messages", new { content = "hello" });

        Assert.Equal((400, 160005), (answer.Status, answer.Code));
        Assert.True(house.Control.Channel(thread)!.Archived);
    }

    [Fact]
    public async Task Locked_only_a_moderator_writes()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var thread = await house.ThreadAsync();
        house.Control.SetThread(thread, locked: true);

        Assert.Equal(200, (await house.PostAsync($"channels/{thread}/messages", new { content = "hello" })).Status);
        house.Control.SetRolePermissions(house.Guild.Id, house.Guild.BotRoleId, Permissions.Everyone);
        Assert.Equal(160005, (await house.PostAsync($"channels/{thread}/messages", new { content = "hello" })).Code);
        Assert.Throws<PersonCannotException>(() => house.Control.Write(thread, house.Mentor, "hello"));
    }

    [Fact]
    public async Task In_an_archived_thread_nothing_is_edited_and_nobody_added_but_deleting_works()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var thread = await house.ThreadAsync();
        var message = (await house.PostAsync($"channels/{thread}/messages", new { content = "hello" })).Id;
        house.Control.SetThread(thread, archived: true);

        Assert.Equal(50083, (await house.PatchAsync($"channels/{thread}/messages/{message}", new { content = "changed" })).Code);
        Assert.Equal(50083, (await house.PutAsync($"channels/{thread}/messages/{message}/reactions/{Uri.EscapeDataString("✅")}/@me")).Code);
        Assert.Equal(50083, (await house.PutAsync($"channels/{thread}/thread-members/{house.Guild.OwnerId}")).Code);
        Assert.Equal(50083, (await house.PatchAsync($"channels/{thread}", new { name = "K-002" })).Code);
        Assert.Equal(204, (await house.DeleteAsync($"channels/{thread}/messages/{message}")).Status);
        Assert.Equal(200, (await house.PatchAsync($"channels/{thread}", new { name = "K-002", archived = false })).Status);
    }

    [Fact]
    public async Task A_quiet_thread_archives_itself()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var thread = (await house.PostAsync($"channels/{house.Channel}/threads", new { name = "K-001", type = 12, auto_archive_duration = 60 })).Id;

        house.Control.SkipTime(TimeSpan.FromMinutes(59));
        var before = house.Control.Channel(thread)!.Archived;
        house.Control.SkipTime(TimeSpan.FromMinutes(1));

        Assert.Equal((false, true), (before, house.Control.Channel(thread)!.Archived));
    }

    [Fact]
    public async Task Active_and_archived_threads_are_listed_apart()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var active = await house.ThreadAsync("K-001");
        var archived = await house.ThreadAsync("K-002");
        await house.PatchAsync($"channels/{archived}", new { archived = true });

        var listed = await house.GetAsync($"guilds/{house.Guild.Id}/threads/active");
        var old = await house.GetAsync($"channels/{house.Channel}/threads/archived/private");

        Assert.Equal($"{active}", listed.Json.GetProperty("threads").EnumerateArray().Single().GetProperty("id").GetString());
        Assert.Equal($"{archived}", old.Json.GetProperty("threads").EnumerateArray().Single().GetProperty("id").GetString());
        Assert.False(old.Json.GetProperty("has_more").GetBoolean());
    }

    [Fact]
    public async Task The_caps_on_active_threads_and_on_members_are_kept()
    {
        await using var house = await DiscordHouse.BuildAsync(new() { MaxActiveThreads = 1, MaxThreadMembers = 2 });
        var thread = await house.ThreadAsync();

        var second = await house.PostAsync($"channels/{house.Channel}/threads", new { name = "K-002", type = 12 });
        var third = await house.PutAsync($"channels/{thread}/thread-members/{house.Guild.OwnerId}");

        Assert.Equal((160006, 30033), (second.Code, third.Code));
    }

    [Fact]
    public async Task Only_the_four_durations_are_taken()
    {
        await using var house = await DiscordHouse.BuildAsync();

        Assert.Equal(50035, (await house.PostAsync($"channels/{house.Channel}/threads", new { name = "K", type = 12, auto_archive_duration = 100 })).Code);
        Assert.Equal(201, (await house.PostAsync($"channels/{house.Channel}/threads", new { name = "K", type = 12, auto_archive_duration = 10080 })).Status);
    }

    [Fact]
    public async Task A_mention_in_a_private_thread_adds_who_is_mentioned_unless_mentions_are_off()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var thread = (await house.PostAsync($"channels/{house.Channel}/threads", new { name = "K-001", type = 12 })).Id;

        await house.PostAsync($"channels/{thread}/messages", new { content = $"<@{house.Mentor}>", allowed_mentions = new { parse = Array.Empty<string>() } });
        var silent = house.Control.Channel(thread)!.ThreadMembers;
        await house.PostAsync($"channels/{thread}/messages", new { content = $"<@{house.Mentor}>" });

        Assert.DoesNotContain(house.Mentor, silent);
        Assert.Contains(house.Mentor, house.Control.Channel(thread)!.ThreadMembers);
    }

    [Fact]
    public async Task Adding_and_renaming_leave_system_messages_behind()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var thread = await house.ThreadAsync();
        await house.PatchAsync($"channels/{thread}", new { name = "K-002" });

        Assert.Equal([1, 4], house.Control.Messages(thread).Select(message => message.Type));
    }
}
