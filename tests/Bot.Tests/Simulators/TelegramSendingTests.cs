using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MentorBot.Simulators.Telegram;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>What the bot may send, change and delete, and the documented words with which it is refused.</summary>
public sealed class TelegramSendingTests : TelegramSimulatorTest
{
    private protected override TelegramOptions Options => new() { Time = new FrozenTime(), SlowRepeatedPolls = false };

    [Fact]
    public async Task A_wrong_token_is_unauthorized()
    {
        using var response = await Bot.Http.GetAsync($"{Telegram.BaseUrl}/bot1:other/getMe");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("""{"ok":false,"error_code":401,"description":"Unauthorized"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Somebody_who_never_wrote_cannot_be_found() =>
        Assert.Equal((400, "Bad Request: chat not found"), await Bot.ErrorAsync("sendMessage", new { chat_id = Jana.Id, text = "hello" }));

    [Fact]
    public async Task A_person_who_blocked_the_bot_gets_nothing_until_she_unblocks_it()
    {
        Jana.Start();
        Jana.Block();
        Assert.Equal((403, "Forbidden: bot was blocked by the user"), await Bot.ErrorAsync("sendMessage", new { chat_id = Jana.Id, text = "hello" }));

        Jana.Unblock();
        await SendAsync();

        var standings = (await Bot.UpdatesAsync())[1..].Select(update => update.GetProperty("my_chat_member").GetProperty("new_chat_member").GetProperty("status").GetString());
        Assert.Equal(["kicked", "member"], standings);
    }

    [Fact]
    public async Task A_deleted_account_gets_nothing()
    {
        Jana.Start();
        Jana.Deactivate();

        Assert.Equal((403, "Forbidden: user is deactivated"), await Bot.ErrorAsync("sendMessage", new { chat_id = Jana.Id, text = "hello" }));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("form")]
    [InlineData("query")]
    [InlineData("multipart")]
    public async Task Parameters_are_read_from_every_kind_of_request(string kind)
    {
        Jana.Start();
        const string Markup = """{"inline_keyboard":[[{"text":"Ano","callback_data":"y"}]]}""";
        var fields = new Dictionary<string, string> { ["chat_id"] = "4001", ["text"] = "žluťoučký & kůň", ["reply_markup"] = Markup, ["disable_notification"] = "true" };
        using HttpContent? body = kind switch
        {
            "json" => JsonContent.Create(new { chat_id = 4001, text = "žluťoučký & kůň", reply_markup = JsonDocument.Parse(Markup).RootElement, disable_notification = true }),
            "form" => new FormUrlEncodedContent(fields),
            "multipart" => Multipart(fields),
            _ => null,
        };
        var query = kind == "query" ? "?" + string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}")) : "";

        using var response = await Bot.Http.PostAsync(Bot.Url("sendMessage") + query, body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var shown = Assert.Single(Telegram.Shown(Jana.Id));
        Assert.Equal(("žluťoučký & kůň", true, new Button("Ano", "y")), (shown.Text, shown.Silent, Assert.Single(shown.Buttons)));
    }

    [Theory]
    [InlineData("", "Bad Request: message text is empty")]
    [InlineData(" \n ", "Bad Request: text must be non-empty")]
    public async Task A_text_must_say_something(string text, string description)
    {
        Jana.Start();

        Assert.Equal((400, description), await Bot.ErrorAsync("sendMessage", new { chat_id = Jana.Id, text }));
    }

    [Fact]
    public async Task A_text_may_have_4096_characters_and_no_more()
    {
        Jana.Start();
        await SendAsync(new string('x', 4096));

        Assert.Equal((400, "Bad Request: message is too long"), await Bot.ErrorAsync("sendMessage", new { chat_id = Jana.Id, text = new string('x', 4097) }));
    }

    [Fact]
    public async Task The_length_is_counted_after_the_formatting_was_read()
    {
        Jana.Start();

        var sent = await Bot.CallAsync("sendMessage", new { chat_id = Jana.Id, text = $"<b>{new string('x', 4096)}</b>", parse_mode = "HTML" });

        Assert.Equal(4096, sent.GetProperty("entities")[0].GetProperty("length").GetInt32());
    }

    [Theory]
    [InlineData(-1, 2, "receive an entity with incorrect offset -1")]
    [InlineData(0, -2, "receive an entity with incorrect length -2")]
    [InlineData(9, 1, "entity begins after the end of the text at UTF-16 offset 9")]
    [InlineData(0, 9, "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9")]
    [InlineData(3, 1, "entity begins in a middle of a UTF-16 symbol at byte offset 6")]
    public async Task An_entity_must_lie_in_the_text_and_split_no_character(int offset, int length, string description)
    {
        Jana.Start();

        Assert.Equal(
            (400, $"Bad Request: {description}"),
            await Bot.ErrorAsync("sendMessage", new { chat_id = Jana.Id, text = "ab🙂cd", entities = new[] { new { type = "bold", offset, length } } }));
    }

    [Fact]
    public async Task Control_characters_and_bidirectional_controls_are_taken_out_and_the_entities_follow()
    {
        Jana.Start();

        await Bot.CallAsync("sendMessage", new { chat_id = Jana.Id, text = " \ta\u202e\r\nb bold ", entities = new[] { new { type = "bold", offset = 8, length = 5 } } });

        var shown = Assert.Single(Telegram.Shown(Jana.Id));
        Assert.Equal("a\nb bold", shown.Text);
        Assert.Equal(("bold", 4, 4), (shown.Entities[0].Type, shown.Entities[0].Offset, shown.Entities[0].Length));
    }

    [Fact]
    public async Task A_half_of_a_surrogate_pair_is_no_text()
    {
        Jana.Start();
        using var body = new StringContent("""{"chat_id":4001,"text":"half \ud83d"}""", Encoding.UTF8, "application/json");

        using var response = await Bot.Http.PostAsync(Bot.Url("sendMessage"), body);

        Assert.Equal("""{"ok":false,"error_code":400,"description":"Bad Request: strings must be encoded in UTF-8"}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public async Task Callback_data_has_at_most_64_bytes(int bytes, bool accepted)
    {
        Jana.Start();

        var answer = await Bot.AnswerAsync("sendMessage", new { chat_id = Jana.Id, text = "?", reply_markup = Keyboard(new string('x', bytes)) });

        Assert.Equal(accepted, answer.GetProperty("ok").GetBoolean());
        Assert.Equal(accepted, !answer.TryGetProperty("description", out var description) || description.GetString() != "Bad Request: BUTTON_DATA_INVALID");
    }

    [Theory]
    [InlineData("link_preview_options", "no JSON")]
    [InlineData("link_preview_options", "[1]")]
    [InlineData("reply_markup", """{"inline_keyboard":[[{"text":"A","url":5}]]}""")]
    [InlineData("reply_markup", """{"inline_keyboard":5}""")]
    [InlineData("reply_parameters", "[]")]
    public async Task An_object_parameter_of_the_wrong_form_is_a_bad_request(string name, string value)
    {
        Jana.Start();

        var (code, _) = await Bot.ErrorAsync("sendMessage", new Dictionary<string, object> { ["chat_id"] = Jana.Id, ["text"] = "hello", [name] = value });

        Assert.Equal(400, code);
        Assert.Empty(Telegram.Shown(Jana.Id));
    }

    [Fact]
    public async Task A_reply_to_a_message_that_is_gone_is_refused_unless_that_is_allowed()
    {
        Jana.Start();

        Assert.Equal(
            (400, "Bad Request: message to be replied not found"),
            await Bot.ErrorAsync("sendMessage", new { chat_id = Jana.Id, text = "a", reply_parameters = new { message_id = 999 } }));

        await Bot.CallAsync("sendMessage", new { chat_id = Jana.Id, text = "a", reply_parameters = new { message_id = 999, allow_sending_without_reply = true } });
        Assert.Null(Assert.Single(Telegram.Shown(Jana.Id)).ReplyTo);
    }

    [Fact]
    public async Task The_same_call_twice_is_two_messages()
    {
        Jana.Start();

        await SendAsync();
        await SendAsync();

        Assert.Equal(["hello", "hello"], Telegram.Shown(Jana.Id).Select(message => message.Text));
    }

    [Fact]
    public async Task An_edit_changes_the_message_and_takes_its_keyboard_away_unless_it_is_given_again()
    {
        Jana.Start();
        var sent = await Bot.CallAsync("sendMessage", new { chat_id = Jana.Id, text = "before", reply_markup = Keyboard("a") });

        await Bot.CallAsync("editMessageText", new { chat_id = Jana.Id, message_id = sent.GetProperty("message_id").GetInt32(), text = "after" });

        var shown = Assert.Single(Telegram.Shown(Jana.Id));
        Assert.Equal(("after", "before"), (shown.Text, Assert.Single(shown.EarlierTexts)));
        Assert.Empty(shown.Buttons);
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_is_refused()
    {
        Jana.Start();
        var sent = await SendAsync();

        var (code, description) = await Bot.ErrorAsync("editMessageText", new { chat_id = Jana.Id, message_id = sent.GetProperty("message_id").GetInt32(), text = "hello" });

        Assert.Equal((400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"), (code, description));
    }

    [Fact]
    public async Task Only_the_bots_own_messages_without_a_reply_keyboard_are_edited()
    {
        var hers = Jana.Start();
        Assert.Equal((400, "Bad Request: message can't be edited"), await Bot.ErrorAsync("editMessageText", new { chat_id = Jana.Id, message_id = hers.Id, text = "x" }));

        var sent = await Bot.CallAsync("sendMessage", new { chat_id = Jana.Id, text = "a", reply_markup = new { force_reply = true } });
        Assert.Equal(
            (400, "Bad Request: message can't be edited"),
            await Bot.ErrorAsync("editMessageText", new { chat_id = Jana.Id, message_id = sent.GetProperty("message_id").GetInt32(), text = "x" }));
        Assert.Equal((400, "Bad Request: message to edit not found"), await Bot.ErrorAsync("editMessageText", new { chat_id = Jana.Id, message_id = 999, text = "x" }));
    }

    [Fact]
    public async Task Messages_of_both_sides_can_be_deleted_for_48_hours()
    {
        var early = Jana.Start();
        var sent = await SendAsync();
        await Bot.CallAsync("deleteMessage", new { chat_id = Jana.Id, message_id = early.Id });
        Assert.True(Telegram.Message(Jana.Id, early.Id)!.Deleted);

        Telegram.AdvanceClock(TimeSpan.FromHours(48) + TimeSpan.FromSeconds(1));

        Assert.Equal(
            (400, "Bad Request: message can't be deleted for everyone"),
            await Bot.ErrorAsync("deleteMessage", new { chat_id = Jana.Id, message_id = sent.GetProperty("message_id").GetInt32() }));
    }

    [Fact]
    public async Task Deleting_many_passes_over_those_that_are_gone_and_deleting_one_does_not()
    {
        Jana.Start();
        var id = (await SendAsync()).GetProperty("message_id").GetInt32();

        await Bot.CallAsync("deleteMessages", new { chat_id = Jana.Id, message_ids = new[] { 998, id, 999 } });

        Assert.Empty(Telegram.Shown(Jana.Id));
        Assert.Equal((400, "Bad Request: message to delete not found"), await Bot.ErrorAsync("deleteMessage", new { chat_id = Jana.Id, message_id = id }));
        Assert.Equal((400, "Bad Request: too many message identifiers specified"), await Bot.ErrorAsync("deleteMessages", new { chat_id = Jana.Id, message_ids = Enumerable.Range(1, 101) }));
    }

    [Fact]
    public async Task A_group_that_the_bot_left_hears_nothing_more()
    {
        var group = Telegram.AddGroup("A group", Jana);
        await Bot.CallAsync("leaveChat", new { chat_id = group.Id });

        Assert.False(group.BotIsMember);
        Assert.Equal((403, "Forbidden: bot is not a member of the supergroup chat"), await Bot.ErrorAsync("sendMessage", new { chat_id = group.Id, text = "bye" }));
        var standing = (await Bot.UpdatesAsync())[0].GetProperty("my_chat_member");
        Assert.Equal(("supergroup", "member"), (standing.GetProperty("chat").GetProperty("type").GetString(), standing.GetProperty("new_chat_member").GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("getChat")]
    [InlineData("getUserProfilePhotos")]
    [InlineData("forwardMessage")]
    public async Task Methods_that_a_mentoring_bot_must_not_use_do_not_exist_and_are_remembered(string method)
    {
        Jana.Start();

        Assert.Equal((404, "Not Found: method not found"), await Bot.ErrorAsync(method, new { chat_id = Jana.Id }));

        var call = Assert.Single(Telegram.ForbiddenCalls);
        Assert.Equal((method, "4001"), (call.Method, call["chat_id"]));
    }

    [Fact]
    public async Task Memory_is_bounded_when_asked()
    {
        await using var small = await TelegramSimulator.StartAsync(new() { KeepMessages = 3 });
        using var bot = new TelegramClient(small);
        small.AddPerson(1).Start();
        for (var i = 0; i < 10; i++)
            await bot.CallAsync("sendMessage", new { chat_id = 1, text = $"{i}" });

        Assert.Equal(["7", "8", "9"], small.Shown(1).Select(message => message.Text));
        Assert.Equal(10, small.Sent.Count);
    }

    private static object Keyboard(string data) => new { inline_keyboard = new[] { new[] { new { text = "A", callback_data = data } } } };

    private static MultipartFormDataContent Multipart(Dictionary<string, string> fields)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            body.Add(new StringContent(value), name);

        return body;
    }
}
