using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace MentorBot.Bot.Tests.Simulators;

/// <summary>The control over HTTP, as another process uses it.</summary>
public sealed class TelegramControlTests : TelegramSimulatorTest
{
    [Fact]
    public async Task A_person_made_over_HTTP_writes_presses_and_sends()
    {
        await PostAsync("/people", """{"id":77,"first_name":"Eva","language_code":"pl"}""");
        await PostAsync("/people/77/write", """{"text":"hi","forward_origin":{"type":"hidden_user","sender_user_name":"X","date":1}}""");
        await Bot.CallAsync("sendMessage", new { chat_id = 77, text = "choose", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "A", callback_data = "a" } } } } });
        await PostAsync("/people/77/press", """{"button":"A"}""");
        await PostAsync("/people/77/send", """{"kind":"document","base64":"aGVsbG8=","file_name":"a.txt","mime":"text/plain","caption":"c"}""");

        var updates = await Bot.UpdatesAsync();

        Assert.Equal("X", updates[0].GetProperty("message").GetProperty("forward_origin").GetProperty("sender_user_name").GetString());
        Assert.Equal("a", updates[1].GetProperty("callback_query").GetProperty("data").GetString());
        Assert.Equal(5, updates[2].GetProperty("message").GetProperty("document").GetProperty("file_size").GetInt32());
        var messages = await GetAsync("/chats/77/messages");
        Assert.Equal("hello", await Bot.Http.GetStringAsync($"{Telegram.BaseUrl}/control/files/{messages[2].GetProperty("file").GetProperty("id").GetString()}"));
    }

    [Fact]
    public async Task A_load_and_what_was_sent_can_be_read_with_their_times()
    {
        await PostAsync("/record", """{"sent":true,"calls":false,"keep_messages":10}""");
        Assert.Equal(4, (await PostAsync("/load", """{"chats":2,"messages_per_chat":2,"first_person":100,"prefix":"x"}""")).GetProperty("messages").GetInt32());
        await Bot.CallAsync("sendMessage", new { chat_id = 100, text = "x-100-0" });

        var arrived = await GetAsync("/arrived?from=2");
        var sent = await GetAsync("/sent");

        Assert.Equal(["x-100-1", "x-101-1"], arrived.EnumerateArray().Select(one => one.GetProperty("text").GetString()));
        Assert.Equal((100, "x-100-0"), (sent[0].GetProperty("chat").GetInt32(), sent[0].GetProperty("text").GetString()));
        Assert.True(sent[0].GetProperty("ticks").GetInt64() > arrived[0].GetProperty("ticks").GetInt64());
    }

    [Fact]
    public async Task Update_faults_and_injected_updates_are_taken()
    {
        await PostAsync("/updates/faults", """{"kind":"second_id","value":1}""");
        await PostAsync("/updates", """{"future_kind":{"a":1}}""");

        Assert.Equal(2, (await Bot.UpdatesAsync()).Length);
    }

    [Theory]
    [InlineData("/people/5/write", """{"text":"nobody"}""")]
    [InlineData("/people/4001/press", """{"button":"none"}""")]
    [InlineData("/people/4001/write", "{}")]
    [InlineData("/nothing", "{}")]
    public async Task A_wrong_request_is_answered_400_with_the_reason(string path, string body)
    {
        using var content = new StringContent(body);
        using var response = await Bot.Http.PostAsync($"{Telegram.BaseUrl}/control{path}", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString()!);
    }

    private async Task<JsonElement> PostAsync(string path, string body)
    {
        using var content = new StringContent(body);
        using var response = await Bot.Http.PostAsync($"{Telegram.BaseUrl}/control{path}", content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<JsonElement> GetAsync(string path) => Bot.Http.GetFromJsonAsync<JsonElement>($"{Telegram.BaseUrl}/control{path}");
}
