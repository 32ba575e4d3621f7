using System.Text.Json;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class OutMessageTests
{
    private readonly ManualTime _time = new();
    private readonly ScriptedApi _api = new();

    [Fact]
    public async Task No_call_that_carries_a_message_can_ping_or_unfurl()
    {
        await EveryCall.MakeAllAsync(_api.Client(_time));

        var messages = _api.Calls.Where(call => call.Body.Contains("\"content\"", StringComparison.Ordinal)).Select(call => Message(call.Body)).ToList();
        Assert.Equal(5, messages.Count);
        Assert.All(messages, message =>
        {
            Assert.Equal("""{"parse":[],"replied_user":false}""", message.GetProperty("allowed_mentions").GetRawText());
            Assert.Equal(4, message.GetProperty("flags").GetInt32() & 4);
        });
    }

    /// <summary>Whatever the words of a call are, the one role is all that it can ping.</summary>
    [Fact]
    public void A_call_pings_the_one_role_that_was_named_and_nobody_its_words_name()
    {
        var json = JsonDocument.Parse(Json(new OutMessage("@everyone <@&9> <@8>", []) { Calls = 7 })).RootElement;

        Assert.Equal("<@&7> @everyone <@&9> <@8>", json.GetProperty("content").GetString());
        Assert.Equal("""{"parse":[],"roles":["7"],"replied_user":false}""", json.GetProperty("allowed_mentions").GetRawText());
    }

    [Fact]
    public void No_other_type_than_this_is_taken_by_a_call_that_makes_or_changes_a_message()
    {
        var texts = typeof(DiscordRest).GetMethods().Concat(typeof(InteractionRest).GetMethods())
            .Where(method => method.Name.Contains("Message", StringComparison.Ordinal) || method.Name is "UpdateAsync" or "EditOriginalAsync" or "FollowUpAsync")
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(string)));

        Assert.Empty(texts);
    }

    [Fact]
    public void A_message_is_written_with_its_nonce_its_reply_and_its_buttons()
    {
        var json = Json(new OutMessage("hi", [[new Button("b1", "Yes"), new Button("b2", "No")]]) { Nonce = "n1", ReplyTo = 4 });

        Assert.Equal(
            """{"content":"hi","flags":4,"allowed_mentions":{"parse":[],"replied_user":false},"nonce":"n1","enforce_nonce":true,"message_reference":{"message_id":"4","fail_if_not_exists":false},"components":[{"type":1,"components":[{"type":2,"style":2,"label":"Yes","custom_id":"b1"},{"type":2,"style":2,"label":"No","custom_id":"b2"}]}]}""",
            json);
    }

    [Fact]
    public void Rows_are_as_wide_and_labels_as_long_as_Discord_takes_them()
    {
        var json = JsonDocument.Parse(Json(new OutMessage("hi", [[.. Enumerable.Range(0, 7).Select(i => new Button($"b{i}", new string('x', 79) + "😀"))]]))).RootElement;

        var rows = json.GetProperty("components").EnumerateArray().Select(row => row.GetProperty("components").EnumerateArray().ToList()).ToList();
        Assert.Equal([5, 2], rows.Select(row => row.Count));
        Assert.Equal(new string('x', 79), rows[0][0].GetProperty("label").GetString());
    }

    [Fact]
    public void More_than_Discord_has_room_for_as_buttons_can_be_chosen_from_menus()
    {
        static string Components(int rows) => JsonDocument.Parse(Json(new OutMessage("hi", [.. Enumerable.Range(0, rows).Select(i => new[] { new Button($"b{i}", $"L{i}") })]))).RootElement.GetProperty("components").GetRawText();

        Assert.Equal(
            """[{"type":1,"components":[{"type":3,"custom_id":"menu0","options":[{"label":"L0","value":"b0"},{"label":"L1","value":"b1"},{"label":"L2","value":"b2"},{"label":"L3","value":"b3"},{"label":"L4","value":"b4"},{"label":"L5","value":"b5"}]}]}]""",
            Components(6));
        Assert.Equal(5, JsonDocument.Parse(Components(5)).RootElement.EnumerateArray().Count(row => row.GetProperty("components")[0].GetProperty("type").GetInt32() == 2));
        Assert.Equal([25, 1], JsonDocument.Parse(Components(26)).RootElement.EnumerateArray().Select(row => row.GetProperty("components")[0].GetProperty("options").GetArrayLength()));
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_stop_a_message() =>
        Assert.Equal("a\ufffdb", JsonDocument.Parse(Json(new OutMessage("a\ud800b", []))).RootElement.GetProperty("content").GetString());

    [Fact]
    public async Task A_file_goes_beside_the_message_under_its_neutral_name()
    {
        var message = new OutMessage("hi", []) { Nonce = "n1", File = new SafeFile("PIXELS"u8.ToArray(), "photo.jpg", "image/jpeg") };

        await _api.Rest(_time).CreateMessageAsync(60, message, CancellationToken.None);

        var body = Assert.Single(_api.Calls).Body;
        Assert.Contains("name=payload_json", body, StringComparison.Ordinal);
        Assert.Contains("\"attachments\":[{\"id\":0,\"filename\":\"photo.jpg\"}]", body, StringComparison.Ordinal);
        Assert.Contains("\"allowed_mentions\":{\"parse\":[],\"replied_user\":false}", body, StringComparison.Ordinal);
        Assert.Contains("name=\"files[0]\"; filename=photo.jpg", body, StringComparison.Ordinal);
        Assert.Contains("Content-Type: image/jpeg", body, StringComparison.Ordinal);
        Assert.Contains("PIXELS", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_are_registered_with_their_words_in_every_language()
    {
        var command = new DiscordCommand("end", "End the talk", new Dictionary<string, string> { ["cs"] = "Ukončit", ["en"] = "End the talk", ["xx"] = "?" })
        {
            Names = new Dictionary<string, string> { ["cs"] = "konec" },
        };

        await _api.Rest(_time).SetCommandsAsync(2, 900, [command], CancellationToken.None);

        var call = Assert.Single(_api.Calls);
        Assert.Equal(("PUT", "applications/2/guilds/900/commands"), (call.Method, call.Path));
        Assert.Equal(
            """[{"type":1,"name":"end","description":"End the talk","name_localizations":{"cs":"konec"},"description_localizations":{"cs":"Ukončit","en-US":"End the talk","en-GB":"End the talk"}}]""",
            JsonSerializer.Serialize(JsonDocument.Parse(call.Body).RootElement, Readable));
    }

    [Fact]
    public async Task What_is_given_with_a_command_is_registered_with_its_words_and_its_choices()
    {
        var words = new Dictionary<string, string> { ["cs"] = "Kdo" };
        var command = new DiscordCommand("invite", "Invite", new Dictionary<string, string>())
        {
            Options =
            [
                new DiscordOption("who", "Who", words, IsRequired: true, Most: 80, []),
                new DiscordOption("role", "What for", new Dictionary<string, string>(), IsRequired: false, Most: 80, [new DiscordChoice("mentor", "Mentor", new Dictionary<string, string> { ["cs"] = "Mentorka" })]),
            ],
        };

        await _api.Rest(_time).SetCommandsAsync(2, 900, [command], CancellationToken.None);

        Assert.Equal(
            """[{"type":1,"name":"invite","description":"Invite","name_localizations":{},"description_localizations":{},"options":[{"type":3,"name":"who","description":"Who","description_localizations":{"cs":"Kdo"},"required":true,"max_length":80},{"type":3,"name":"role","description":"What for","description_localizations":{},"required":false,"choices":[{"name":"Mentor","name_localizations":{"cs":"Mentorka"},"value":"mentor"}]}]}]""",
            JsonSerializer.Serialize(JsonDocument.Parse(Assert.Single(_api.Calls).Body).RootElement, Readable));
    }

    [Fact]
    public async Task Commands_with_a_word_in_common_are_registered_as_one_with_commands_of_its_own()
    {
        var nothing = new Dictionary<string, string>();
        var command = new DiscordCommand("service", "The directory", nothing)
        {
            Subcommands =
            [
                new DiscordCommand("checked", "It is right", new Dictionary<string, string> { ["cs"] = "Sedí" }) { Options = [new DiscordOption("service", "Which", nothing, IsRequired: true, Most: 80, [])] },
                new DiscordCommand("list", "What is mine", nothing),
            ],
        };

        await _api.Rest(_time).SetCommandsAsync(2, 900, [command], CancellationToken.None);

        Assert.Equal(
            """[{"type":1,"name":"service","description":"The directory","name_localizations":{},"description_localizations":{},"options":[{"type":1,"name":"checked","description":"It is right","name_localizations":{},"description_localizations":{"cs":"Sedí"},"options":[{"type":3,"name":"service","description":"Which","description_localizations":{},"required":true,"max_length":80}]},{"type":1,"name":"list","description":"What is mine","name_localizations":{},"description_localizations":{}}]}]""",
            JsonSerializer.Serialize(JsonDocument.Parse(Assert.Single(_api.Calls).Body).RootElement, Readable));
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Json(OutMessage message) => message.ToContent().ReadAsStringAsync().GetAwaiter().GetResult();

    /// <summary>The message of a body: the body itself, or the data of an answer to an interaction.</summary>
    private static JsonElement Message(string body)
    {
        var json = JsonDocument.Parse(body).RootElement;
        return json.TryGetProperty("data", out var data) ? data : json;
    }
}
