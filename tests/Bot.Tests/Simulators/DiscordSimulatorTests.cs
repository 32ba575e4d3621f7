using System.Net.Http.Headers;
using MentorBot.Simulators.Discord;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>Messages over REST, as Discord documents them.</summary>
public sealed class DiscordSimulatorTests
{
    [Fact]
    public async Task The_same_enforced_nonce_gives_the_earlier_message_even_with_other_content()
    {
        await using var house = await DiscordHouse.BuildAsync();

        var first = await house.SayAsync(new { content = "one", nonce = "row-1", enforce_nonce = true });
        var second = await house.SayAsync(new { content = "two", nonce = "row-1", enforce_nonce = true });

        Assert.Equal(200, second.Status);
        Assert.Equal(first.Id, second.Id);
        Assert.Equal("one", second.Json.GetProperty("content").GetString());
        Assert.Single(house.Control.Messages(house.Channel));
    }

    [Fact]
    public async Task An_enforced_nonce_whose_message_was_deleted_is_an_unknown_message()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var first = await house.SayAsync(new { content = "one", nonce = "row-1", enforce_nonce = true });
        house.Control.Delete(house.Channel, first.Id);

        var second = await house.SayAsync(new { content = "one", nonce = "row-1", enforce_nonce = true });

        Assert.Equal((404, 10008), (second.Status, second.Code));
        Assert.Empty(house.Control.Messages(house.Channel));
    }

    [Fact]
    public async Task A_nonce_is_forgotten_after_a_few_minutes()
    {
        await using var house = await DiscordHouse.BuildAsync(new() { NonceWindow = TimeSpan.FromMinutes(3) });
        var first = await house.SayAsync(new { content = "one", nonce = "row-1", enforce_nonce = true });
        house.Control.SkipTime(TimeSpan.FromMinutes(4));

        var second = await house.SayAsync(new { content = "one", nonce = "row-1", enforce_nonce = true });

        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task A_nonce_that_is_not_enforced_does_not_hinder_a_second_message()
    {
        await using var house = await DiscordHouse.BuildAsync();

        await house.SayAsync(new { content = "one", nonce = 7 });
        var second = await house.SayAsync(new { content = "two", nonce = 7 });

        Assert.Equal(7, second.Json.GetProperty("nonce").GetInt32());
        Assert.Equal(2, house.Control.Messages(house.Channel).Count);
    }

    [Fact]
    public async Task A_nonce_is_not_in_later_reads()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var sent = await house.SayAsync(new { content = "one", nonce = "row-1", enforce_nonce = true });

        var read = await house.GetAsync($"channels/{house.Channel}/messages/{sent.Id}");

        Assert.False(read.Json.TryGetProperty("nonce", out _));
    }

    [Fact]
    public async Task More_than_2000_characters_are_refused_with_the_errors_tree()
    {
        await using var house = await DiscordHouse.BuildAsync();

        var answer = await house.SayAsync(new { content = new string('x', 2001) });

        Assert.Equal("""{"message":"Invalid Form Body","code":50035,"errors":{"content":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 2000 or fewer in length."}]}}}""", answer.Text);
        Assert.Equal(400, answer.Status);
        Assert.Equal(200, (await house.SayAsync(new { content = new string('x', 2000) })).Status);
    }

    [Fact]
    public async Task A_nonce_has_at_most_25_characters()
    {
        await using var house = await DiscordHouse.BuildAsync();

        Assert.Equal(50035, (await house.SayAsync(new { content = "one", nonce = new string('n', 26) })).Code);
        Assert.Equal(200, (await house.SayAsync(new { content = "one", nonce = new string('n', 25) })).Status);
    }

    [Fact]
    public async Task White_space_alone_is_an_empty_message()
    {
        await using var house = await DiscordHouse.BuildAsync();

        var answer = await house.SayAsync(new { content = " \n " });

        Assert.Equal((400, 50006), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Embeds_hold_6000_characters_together()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var part = new { description = new string('x', 3001) };

        var answer = await house.SayAsync(new { embeds = new[] { part, part } });

        Assert.Equal("MAX_EMBED_SIZE_EXCEEDED", answer.Json.GetProperty("errors").GetProperty("embeds").GetProperty("_errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Mentions_are_pinged_only_as_allowed()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var content = $"<@{house.Mentor}> @everyone";

        await house.SayAsync(new { content });
        await house.SayAsync(new { content, allowed_mentions = new { parse = Array.Empty<string>() } });
        await house.SayAsync(new { content, allowed_mentions = new { users = new[] { $"{house.Mentor}" } } });

        Assert.Equal([[house.Mentor], [], [house.Mentor]], house.Control.Messages(house.Channel).Select(message => message.Mentions));
    }

    [Fact]
    public async Task Parse_and_ids_of_the_same_kind_exclude_each_other()
    {
        await using var house = await DiscordHouse.BuildAsync();

        var answer = await house.SayAsync(new { content = "x", allowed_mentions = new { parse = new[] { "users" }, users = new[] { $"{house.Mentor}" } } });

        Assert.Equal(50035, answer.Code);
    }

    [Fact]
    public async Task A_reply_to_a_message_that_is_gone_is_refused_unless_told_otherwise()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var gone = house.Control.Write(house.Channel, house.Mentor, "gone");
        house.Control.Delete(house.Channel, gone);

        var refused = await house.SayAsync(new { content = "x", message_reference = new { message_id = $"{gone}" } });
        var accepted = await house.SayAsync(new { content = "x", message_reference = new { message_id = $"{gone}", fail_if_not_exists = false } });

        Assert.Equal("REPLIES_UNKNOWN_MESSAGE", refused.Json.GetProperty("errors").GetProperty("message_reference").GetProperty("_errors")[0].GetProperty("code").GetString());
        Assert.Equal(200, accepted.Status);
    }

    [Fact]
    public async Task Eleven_files_are_too_many_and_ten_are_not()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var files = Enumerable.Range(0, 11).Select(i => ($"{i}.txt", "x")).ToArray();

        var eleven = await house.SayAsync(DiscordHouse.Multipart(new { content = "x" }, files));
        var ten = await house.SayAsync(DiscordHouse.Multipart(new { content = "x" }, files[..10]));

        Assert.Equal(30015, eleven.Code);
        Assert.Equal(10, ten.Json.GetProperty("attachments").GetArrayLength());
    }

    [Fact]
    public async Task A_file_above_the_limit_is_too_large()
    {
        await using var house = await DiscordHouse.BuildAsync(new() { MaxFileBytes = 10 });

        var answer = await house.SayAsync(DiscordHouse.Multipart(new { content = "x" }, ("a.txt", "eleven byte")));

        Assert.Equal((413, 40005), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Messages_are_listed_newest_first_from_after_before_and_around()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var ids = Enumerable.Range(0, 6).Select(i => house.Control.Write(house.Channel, house.Mentor, $"m{i}")).ToList();

        Assert.Equal(["m5", "m4"], await ListAsync("limit=2"));
        Assert.Equal(["m3", "m2"], await ListAsync($"after={ids[1]}&limit=2"));
        Assert.Equal(["m1", "m0"], await ListAsync($"before={ids[2]}"));
        Assert.Equal(["m4", "m3", "m2"], await ListAsync($"around={ids[3]}&limit=3"));
        Assert.Equal(400, (await house.GetAsync($"channels/{house.Channel}/messages?limit=101")).Status);

        async Task<IEnumerable<string?>> ListAsync(string query) => (await house.GetAsync($"channels/{house.Channel}/messages?{query}"))
            .Json.EnumerateArray().Select(message => message.GetProperty("content").GetString());
    }

    [Fact]
    public async Task Bulk_delete_refuses_what_is_older_than_two_weeks()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var old = house.Control.Write(house.Channel, house.Mentor, "old");
        house.Control.SkipTime(TimeSpan.FromDays(15));
        var fresh = house.Control.Write(house.Channel, house.Mentor, "fresh");

        var answer = await house.PostAsync($"channels/{house.Channel}/messages/bulk-delete", new { messages = new[] { $"{old}", $"{fresh}" } });

        Assert.Equal((400, 50034), (answer.Status, answer.Code));
        Assert.Equal(2, house.Control.Messages(house.Channel).Count);
    }

    [Fact]
    public async Task Another_authors_message_cannot_be_edited_but_can_be_deleted_with_manage_messages()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var path = $"channels/{house.Channel}/messages/{house.Control.Write(house.Channel, house.Mentor, "hers")}";

        Assert.Equal(50005, (await house.PatchAsync(path, new { content = "mine" })).Code);
        Assert.Equal(204, (await house.DeleteAsync(path)).Status);
        Assert.Equal(10008, (await house.DeleteAsync(path)).Code);
    }

    [Fact]
    public async Task Errors_of_access_have_their_codes()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var hidden = house.Control.CreateChannel(house.Guild.Id, "hidden", overwrites: new Overwrite(house.Guild.BotRoleId, false, Permissions.None, Permissions.ViewChannel));
        var silent = house.Control.CreateChannel(house.Guild.Id, "silent", overwrites: new Overwrite(house.Guild.BotRoleId, false, Permissions.None, Permissions.SendMessages));

        Assert.Equal((404, 10003), await CodeAsync("channels/1/messages"));
        Assert.Equal((403, 50001), await CodeAsync($"channels/{hidden}/messages"));
        Assert.Equal((403, 50013), await CodeAsync($"channels/{silent}/messages"));
        Assert.Equal((400, 50035), await CodeAsync("channels/abc/messages"));
        Assert.Equal((404, 0), await CodeAsync("nothing/here"));
        Assert.Equal(2, house.Discord.Log.InvalidRequests);

        async Task<(int, int)> CodeAsync(string path) => (await house.PostAsync(path, new { content = "x" })) is var answer ? (answer.Status, answer.Code) : default;
    }

    [Fact]
    public async Task A_wrong_token_is_401_and_counts_as_invalid()
    {
        await using var house = await DiscordHouse.BuildAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", "wrong");

        using var answer = await http.GetAsync(new Uri($"{house.Discord.BaseUrl}/users/@me"), TestContext.Current.CancellationToken);

        Assert.Equal(401, (int)answer.StatusCode);
        Assert.Equal("""{"message":"401: Unauthorized","code":0}""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((1, 1), (house.Discord.Log.InvalidRequests, house.Discord.Log.BadUserAgents));
    }

    [Fact]
    public async Task Kicked_the_bot_has_no_guild_and_no_access()
    {
        await using var house = await DiscordHouse.BuildAsync();
        house.Control.KickBot(house.Guild.Id);

        Assert.Equal(10004, (await house.GetAsync($"guilds/{house.Guild.Id}")).Code);
        Assert.Equal(50001, (await house.SayAsync(new { content = "x" })).Code);
    }

    [Fact]
    public async Task Without_the_content_intent_of_the_application_rest_blanks_other_peoples_words()
    {
        await using var house = await DiscordHouse.BuildAsync(new() { PrivilegedIntents = Intents.GuildMembers });
        var id = house.Control.Write(house.Channel, house.Mentor, "hidden");
        await house.SayAsync(new { content = "mine" });

        Assert.Equal("", (await house.GetAsync($"channels/{house.Channel}/messages/{id}")).Json.GetProperty("content").GetString());
        Assert.Equal("mine", (await house.GetAsync($"channels/{house.Channel}/messages?limit=1")).Json[0].GetProperty("content").GetString());
    }

    [Fact]
    public async Task The_500th_channel_is_the_last()
    {
        await using var house = await DiscordHouse.BuildAsync(new() { MaxGuildChannels = 2 });

        Assert.Equal(201, (await house.PostAsync($"guilds/{house.Guild.Id}/channels", new { name = "second" })).Status);
        Assert.Equal(30013, (await house.PostAsync($"guilds/{house.Guild.Id}/channels", new { name = "third" })).Code);
    }

    [Fact]
    public async Task A_direct_message_to_someone_who_takes_none_is_refused()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var closed = house.Control.CreateUser("closed", refusesDirectMessages: true);
        var channel = (await house.PostAsync("users/@me/channels", new { recipient_id = $"{closed}" })).Id;

        Assert.Equal(50007, (await house.PostAsync($"channels/{channel}/messages", new { content = "x" })).Code);
    }

    [Fact]
    public async Task Words_are_no_emoji_and_twenty_reactions_are_the_most()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var path = $"channels/{house.Channel}/messages/{(await house.SayAsync(new { content = "x" })).Id}/reactions";
        for (var i = 0; i < 20; i++)
        {
            await house.PutAsync($"{path}/{Uri.EscapeDataString(char.ConvertFromUtf32(0x1F600 + i))}/@me");
        }

        Assert.Equal(10014, (await house.PutAsync($"{path}/ok/@me")).Code);
        Assert.Equal(30010, (await house.PutAsync($"{path}/{Uri.EscapeDataString("✅")}/@me")).Code);
        Assert.Equal(204, (await house.PutAsync($"{path}/{Uri.EscapeDataString(char.ConvertFromUtf32(0x1F600))}/@me")).Status);
    }
}
