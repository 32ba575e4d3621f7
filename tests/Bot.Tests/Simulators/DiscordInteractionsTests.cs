using MentorBot.Simulators.Discord;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>Commands, deadlines, follow-ups, components and modals.</summary>
public sealed class DiscordInteractionsTests
{
    private static readonly object[] Commands =
    [
        new
        {
            name = "close", description = "Ends the talk", default_member_permissions = (string?)null,
            options = new object[] { new { type = 3, name = "reason", description = "Why", required = true, max_length = 10 }, new { type = 4, name = "days", description = "n", min_value = 1 } },
        },
    ];

    [Fact]
    public async Task An_answer_within_three_seconds_is_taken_once()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (socket, path, id) = await UsedAsync(house);

        Assert.Equal(204, (await house.PostAsync($"{path}/callback", new { type = 4, data = new { content = "done" } })).Status);
        Assert.Equal(40060, (await house.PostAsync($"{path}/callback", new { type = 4, data = new { content = "again" } })).Code);
        Assert.Equal("done", house.Control.Interaction(id).Original!.Content);
        await socket.DisposeAsync();
    }

    [Fact]
    public async Task After_three_seconds_the_interaction_is_unknown()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (_, path, id) = await UsedAsync(house);
        house.Control.SkipTime(TimeSpan.FromSeconds(4));

        var answer = await house.PostAsync($"{path}/callback", new { type = 5 });

        Assert.Equal((404, 10062), (answer.Status, answer.Code));
        Assert.True(house.Control.Interaction(id).Failed);
    }

    [Fact]
    public async Task The_token_lives_fifteen_minutes_and_only_after_an_answer()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (_, path, _) = await UsedAsync(house);
        var hook = $"webhooks/{house.Control.ApplicationId}/{path.Split('/')[2]}";

        Assert.Equal(10015, (await house.PostAsync(hook, new { content = "early" })).Code);
        await house.PostAsync($"{path}/callback", new { type = 4, data = new { content = "done" } });
        Assert.Equal(200, (await house.PostAsync(hook, new { content = "in time" })).Status);
        house.Control.SkipTime(TimeSpan.FromMinutes(15));
        Assert.Equal((401, 50027), await house.PostAsync(hook, new { content = "late" }) is var late ? (late.Status, late.Code) : default);
    }

    [Fact]
    public async Task A_deferred_ephemeral_answer_is_edited_and_stays_ephemeral()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (_, path, id) = await UsedAsync(house);
        await house.PostAsync($"{path}/callback", new { type = 5, data = new { flags = 64 } });
        var thinking = house.Control.Interaction(id).Thinking;

        await house.PatchAsync($"webhooks/{house.Control.ApplicationId}/{path.Split('/')[2]}/messages/@original", new { content = "done" });

        var seen = house.Control.Interaction(id);
        Assert.True(thinking);
        Assert.Equal((false, true, "done"), (seen.Thinking, seen.Ephemeral, seen.Original!.Content));
        Assert.Empty(house.Control.Messages(house.Channel));
        Assert.Single(house.Control.EphemeralMessages(house.Channel, house.Mentor));
    }

    [Fact]
    public async Task Follow_ups_have_no_nonce()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (_, path, id) = await UsedAsync(house);
        var hook = $"webhooks/{house.Control.ApplicationId}/{path.Split('/')[2]}";
        await house.PostAsync($"{path}/callback", new { type = 4, data = new { content = "done" } });

        await house.PostAsync(hook, new { content = "twice", nonce = "n", enforce_nonce = true });
        await house.PostAsync(hook, new { content = "twice", nonce = "n", enforce_nonce = true });

        Assert.Equal(2, house.Control.Interaction(id).Followups.Count);
    }

    [Fact]
    public async Task The_first_follow_up_to_a_deferred_answer_edits_it()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var (_, path, id) = await UsedAsync(house);
        await house.PostAsync($"{path}/callback", new { type = 5 });

        await house.PostAsync($"webhooks/{house.Control.ApplicationId}/{path.Split('/')[2]}", new { content = "done" });

        Assert.Equal("done", house.Control.Interaction(id).Original!.Content);
        Assert.Empty(house.Control.Interaction(id).Followups);
    }

    [Fact]
    public async Task Commands_are_checked_when_they_are_registered()
    {
        await using var house = await DiscordHouse.BuildAsync();

        var answer = await RegisterAsync(house,
            new { name = "Big Name", description = "" },
            new { name = "ok", description = "d", name_localizations = new { cz = "ne" }, options = new object[] { new { type = 3, name = "a", description = "d" }, new { type = 3, name = "b", description = "d", required = true } } });

        var errors = answer.Json.GetProperty("errors");
        Assert.Equal((400, 50035), (answer.Status, answer.Code));
        Assert.Equal("APPLICATION_COMMAND_INVALID_NAME", errors.GetProperty("0").GetProperty("name").GetProperty("_errors")[0].GetProperty("code").GetString());
        Assert.True(errors.GetProperty("0").TryGetProperty("description", out _));
        Assert.Equal("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", errors.GetProperty("1").GetProperty("options").GetProperty("1").GetProperty("_errors")[0].GetProperty("code").GetString());
        Assert.True(errors.GetProperty("1").GetProperty("name_localizations").TryGetProperty("cz", out _));
    }

    [Fact]
    public async Task A_command_has_subcommands_or_options_and_never_both()
    {
        await using var house = await DiscordHouse.BuildAsync();

        var answer = await RegisterAsync(house, new { name = "duty", description = "d", options = new object[] { new { type = 1, name = "on", description = "d" }, new { type = 3, name = "a", description = "d" } } });

        Assert.Equal((400, 50035), (answer.Status, answer.Code));
        Assert.Equal("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", answer.Json.GetProperty("errors").GetProperty("0").GetProperty("options").GetProperty("1").GetProperty("_errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_overwrite_replaces_all_commands_and_keeps_ids()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var first = await RegisterAsync(house, Commands);

        var second = await RegisterAsync(house, [.. Commands, new { name = "duty", description = "d" }]);
        var third = await RegisterAsync(house, new { name = "duty", description = "d" });

        Assert.Equal(first.Json[0].GetProperty("id").GetString(), second.Json[0].GetProperty("id").GetString());
        Assert.Equal("duty", third.Json.EnumerateArray().Single().GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_person_cannot_run_what_her_client_would_not_offer()
    {
        await using var house = await DiscordHouse.BuildAsync();
        await RegisterAsync(house, [.. Commands, new { name = "admin", description = "d", default_member_permissions = "0" }]);

        Assert.Throws<PersonCannotException>(() => house.Control.RunCommand(house.Channel, house.Mentor, "nonsense"));
        Assert.Throws<PersonCannotException>(() => house.Control.RunCommand(house.Channel, house.Mentor, "close"));
        Assert.Throws<PersonCannotException>(() => Run("reason", "more than ten"));
        Assert.Throws<PersonCannotException>(() => Run("unknown", "x"));
        Assert.Throws<PersonCannotException>(() => house.Control.RunCommand(house.Channel, house.Mentor, "admin"));

        ulong Run(string option, string value) => house.Control.RunCommand(house.Channel, house.Mentor, "close", new Dictionary<string, string> { [option] = value });
    }

    [Fact]
    public async Task A_button_works_for_those_who_see_it_and_once_it_is_enabled()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var message = await house.SayAsync(Buttons(disabled: false));
        var dead = await house.SayAsync(Buttons(disabled: true));

        house.Control.Press(house.Channel, message.Id, house.Mentor, "take");

        Assert.Throws<PersonCannotException>(() => house.Control.Press(house.Channel, message.Id, house.Mentor, "other"));
        Assert.Throws<PersonCannotException>(() => house.Control.Press(house.Channel, dead.Id, house.Mentor, "take"));
    }

    [Fact]
    public async Task Two_components_with_one_custom_id_are_refused()
    {
        await using var house = await DiscordHouse.BuildAsync();
        var button = new { type = 2, style = 1, label = "x", custom_id = "same" };

        var answer = await house.SayAsync(new { content = "x", components = new[] { new { type = 1, components = new[] { button, button } } } });

        Assert.Equal((400, 50035), (answer.Status, answer.Code));
    }

    private static object Buttons(bool disabled) => new
    {
        content = "take it?",
        components = new[] { new { type = 1, components = new[] { new { type = 2, style = 1, label = "Take", custom_id = "take", disabled } } } },
    };

    private static Task<DiscordAnswer> RegisterAsync(DiscordHouse house, params object[] commands) =>
        house.PutAsync($"applications/{house.Control.ApplicationId}/guilds/{house.Guild.Id}/commands", commands);

    /// <summary>/close, run by the mentor: the path of the interaction and its id.</summary>
    private static async Task<(DiscordSocket Socket, string Path, ulong Id)> UsedAsync(DiscordHouse house)
    {
        await RegisterAsync(house, Commands);
        var (socket, _) = await DiscordSocket.ReadyAsync(house);
        var id = house.Control.RunCommand(house.Channel, house.Mentor, "close", new Dictionary<string, string> { ["reason"] = "done" });
        var created = await socket.EventAsync("INTERACTION_CREATE");
        Assert.Equal("done", created.GetProperty("data").GetProperty("options")[0].GetProperty("value").GetString());
        return (socket, $"interactions/{id}/{created.GetProperty("token").GetString()}", id);
    }
}
