using System.Net;
using System.Text;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>Edits, deletions, marks, typing, rooms and files.</summary>
public sealed class DeskTests : MessengerTests
{
    private static readonly Address Message = new("discord", "C60/M5");
    private static readonly Address Channel = new("discord", "C50");
    private static readonly Address Jana = new("discord", "U77");

    [Fact]
    public async Task An_edit_replaces_the_words_and_the_buttons()
    {
        Assert.Equal(new Delivery.Sent(null), await Messenger.EditAsync(Message, Words("new"), CancellationToken.None));

        var call = Assert.Single(Api.Calls);
        Assert.Equal(("PATCH", "channels/60/messages/5"), (call.Method, call.Path));
        Assert.Contains("\"components\":[]", call.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("nonce", call.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_of_what_is_gone_is_told()
    {
        On("PATCH channels/60/messages/5", """{"code":10008}""", HttpStatusCode.NotFound);

        Assert.Equal(new Delivery.Rejected(Refusal.MessageGone), await Messenger.EditAsync(Message, Words("new"), CancellationToken.None));
    }

    [Theory]
    [InlineData(10008)]
    [InlineData(10003)]
    public async Task What_is_gone_already_is_deleted(int code)
    {
        On("DELETE channels/60/messages/5", $"{{\"code\":{code}}}", HttpStatusCode.NotFound);

        Assert.Equal(new Delivery.Sent(null), await Messenger.DeleteAsync(Message, CancellationToken.None));
    }

    [Fact]
    public async Task The_usual_mark_costs_one_call()
    {
        Assert.Equal(new Delivery.Sent(null), await Messenger.MarkAsync(Message, Mark.Delivered, CancellationToken.None));
        Assert.Equal(new Delivery.Sent(null), await Messenger.MarkAsync(Message, Mark.Delivered, CancellationToken.None));

        Assert.Equal("channels/60/messages/5/reactions/✅/@me", Assert.Single(Api.Calls).Path);
    }

    [Fact]
    public async Task A_new_mark_takes_the_place_of_the_old()
    {
        await Messenger.MarkAsync(Message, Mark.Waiting, CancellationToken.None);
        await Messenger.MarkAsync(Message, Mark.Failed, CancellationToken.None);

        Assert.Equal(["PUT ⏳", "PUT ⚠️", "DELETE ⏳"], Api.Calls.Select(call => $"{call.Method} {call.Path.Split('/')[5]}"));
    }

    [Fact]
    public async Task A_mark_whose_predecessor_could_not_be_taken_away_is_set_again()
    {
        await Messenger.MarkAsync(Message, Mark.Waiting, CancellationToken.None);
        On("DELETE channels/60/messages/5/reactions/⏳/@me", "", HttpStatusCode.BadGateway);
        Assert.Equal(Delivery.Unknown.Instance, await Messenger.MarkAsync(Message, Mark.Delivered, CancellationToken.None));
        On("DELETE channels/60/messages/5/reactions/⏳/@me", "", HttpStatusCode.NoContent);

        Assert.Equal(new Delivery.Sent(null), await Messenger.MarkAsync(Message, Mark.Delivered, CancellationToken.None));
        Assert.Equal(2, CallsTo("DELETE").Count);
    }

    [Fact]
    public async Task A_mark_on_what_is_gone_is_told()
    {
        On("PUT channels/60/messages/5/reactions/✅/@me", """{"code":10008}""", HttpStatusCode.NotFound);

        Assert.Equal(new Delivery.Rejected(Refusal.MessageGone), await Messenger.MarkAsync(Message, Mark.Delivered, CancellationToken.None));
    }

    [Fact]
    public async Task Typing_is_shown()
    {
        Assert.Equal(new Delivery.Sent(null), await Messenger.ShowTypingAsync(Room, CancellationToken.None));
        Assert.Equal(["POST channels/60/typing"], CallsTo(""));
    }

    [Fact]
    public async Task A_room_is_a_private_thread_named_by_its_code_with_the_mentor_in_it()
    {
        await BeginAsync();
        On("POST channels/50/threads", """{"id":"60"}""");

        Assert.Equal(new Delivery.Sent(Room), await Messenger.OpenRoomAsync(Channel, "K-042", Jana, Snowflake.TimeOf(60), CancellationToken.None));

        Assert.Equal("""{"name":"K-042","type":12,"invitable":false,"auto_archive_duration":10080}""", Api.Calls.Single(call => call.Path == "channels/50/threads").Body);
        Assert.Single(CallsTo("PUT channels/60/thread-members/77"));
    }

    [Fact]
    public async Task Into_the_room_of_a_mentor_who_was_removed_nobody_is_let()
    {
        await BeginAsync();
        On("POST channels/50/threads", """{"id":"60"}""");

        Assert.Equal(new Delivery.Sent(Room), await Messenger.OpenRoomAsync(Channel, "K-042", null, Snowflake.TimeOf(60), CancellationToken.None));
        Assert.Empty(CallsTo("PUT channels/60/thread-members/77"));
    }

    [Fact]
    public async Task A_room_that_an_earlier_attempt_made_is_used()
    {
        await BeginAsync();
        On("GET guilds/900/threads/active", $$"""{"threads":[{{Thread}}]}""");

        Assert.Equal(new Delivery.Sent(Room), await Messenger.OpenRoomAsync(Channel, "K-042", Jana, Snowflake.TimeOf(60), CancellationToken.None));
        Assert.Empty(CallsTo("POST channels/50/threads"));
        Assert.Single(CallsTo("PUT channels/60/thread-members/77"));
    }

    /// <summary>Codes are given again when a database is put back: what stands in that room is for somebody else.</summary>
    [Fact]
    public async Task A_room_of_the_same_code_that_is_older_than_the_wish_for_it_is_another_conversations()
    {
        await BeginAsync();
        On("GET guilds/900/threads/active", $$"""{"threads":[{{Thread}}]}""");
        On("GET channels/50/threads/archived/private?limit=100", $$"""{"threads":[{{Thread}}],"has_more":false}""");
        On("POST channels/50/threads", """{"id":"61"}""");

        Assert.Equal(new Delivery.Sent(new Address("discord", "C61")), await Messenger.OpenRoomAsync(Channel, "K-042", Jana, Snowflake.TimeOf(60).AddMinutes(6), CancellationToken.None));
    }

    [Fact]
    public async Task A_room_that_fell_asleep_is_woken_and_used()
    {
        await BeginAsync();
        On("GET channels/50/threads/archived/private?limit=100", $$"""{"threads":[{{Thread}}],"has_more":false}""");

        Assert.Equal(new Delivery.Sent(Room), await Messenger.OpenRoomAsync(Channel, "K-042", Jana, Snowflake.TimeOf(60), CancellationToken.None));
        Assert.Empty(CallsTo("POST channels/50/threads"));
        Assert.Single(CallsTo("PATCH channels/60"));
    }

    [Theory]
    [InlineData("\"name\":\"K-042\"", "\"name\":\"K-0421\"")]
    [InlineData("\"owner_id\":\"1\"", "\"owner_id\":\"77\"")]
    [InlineData("\"parent_id\":\"50\"", "\"parent_id\":\"51\"")]
    [InlineData("\"type\":12", "\"type\":11")]
    public async Task A_thread_that_is_not_surely_ours_is_not_used(string ours, string other)
    {
        await BeginAsync();
        On("GET guilds/900/threads/active", $$"""{"threads":[{{Thread.Replace(ours, other, StringComparison.Ordinal)}}]}""");
        On("POST channels/50/threads", """{"id":"61"}""");

        Assert.Equal(new Delivery.Sent(new Address("discord", "C61")), await Messenger.OpenRoomAsync(Channel, "K-042", Jana, Snowflake.TimeOf(60), CancellationToken.None));
    }

    [Fact]
    public async Task While_it_is_not_known_whether_a_room_is_there_none_is_made()
    {
        await BeginAsync();
        On("GET guilds/900/threads/active", "", HttpStatusCode.BadGateway);
        Assert.Equal(new Delivery.RetryAfter(null), await Messenger.OpenRoomAsync(Channel, "K-042", Jana, Snowflake.TimeOf(60), CancellationToken.None));

        On("GET guilds/900/threads/active", """{"threads":[]}""");
        On("GET channels/50/threads/archived/private?limit=100", "", HttpStatusCode.BadGateway);
        Assert.Equal(new Delivery.RetryAfter(null), await Messenger.OpenRoomAsync(Channel, "K-042", Jana, Snowflake.TimeOf(60), CancellationToken.None));
        Assert.Empty(CallsTo("POST channels/50/threads"));
    }

    [Fact]
    public async Task The_room_of_a_talk_that_is_over_leaves_the_list_after_three_days_of_silence()
    {
        await BeginAsync();

        Assert.Equal(new Delivery.Sent(null), await Messenger.CloseRoomAsync(Room, CancellationToken.None));

        Assert.Equal("""{"auto_archive_duration":4320}""", Api.Calls.Single(call => call.Path == "channels/60").Body);
    }

    /// <summary>Nobody is to mend it, and nobody who has said goodbye is to hear of it.</summary>
    [Theory]
    [InlineData(HttpStatusCode.Forbidden, 50013)]
    [InlineData(HttpStatusCode.Forbidden, 50001)]
    [InlineData(HttpStatusCode.NotFound, 10003)]
    [InlineData(HttpStatusCode.BadRequest, 50083)]
    public async Task A_room_that_can_not_be_closed_is_left_to_Discord(HttpStatusCode status, int code)
    {
        await BeginAsync();
        On("PATCH channels/60", $$"""{"code":{{code}}}""", status);

        Assert.Equal(new Delivery.Sent(null), await Messenger.CloseRoomAsync(Room, CancellationToken.None));
    }

    [Fact]
    public async Task A_room_is_closed_again_where_it_is_not_known_whether_it_was()
    {
        await BeginAsync();
        On("PATCH channels/60", "", HttpStatusCode.BadGateway);

        Assert.Equal(new Delivery.RetryAfter(null), await Messenger.CloseRoomAsync(Room, CancellationToken.None));
    }

    [Fact]
    public async Task A_mentor_who_is_not_in_the_server_can_not_be_let_in()
    {
        await BeginAsync();
        On("POST channels/50/threads", """{"id":"60"}""");
        On("PUT channels/60/thread-members/77", """{"code":10013}""", HttpStatusCode.NotFound);

        Assert.Equal(new Delivery.Rejected(Refusal.Unreachable), await Messenger.OpenRoomAsync(Channel, "K-042", Jana, Snowflake.TimeOf(60), CancellationToken.None));
    }

    [Fact]
    public async Task A_file_is_fetched_from_Discord_s_own_host_without_the_token()
    {
        Cdn.Answer = _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent("PIXELS"u8.ToArray()) };

        var (bytes, trouble) = await Messenger.FetchAsync("60 5 9 https://cdn.discordapp.com/attachments/60/9/a.png?ex=1", 100, CancellationToken.None);

        Assert.Null(trouble);
        Assert.Equal("PIXELS", Encoding.ASCII.GetString(bytes!));
        Assert.Empty(Assert.Single(Cdn.Calls).Headers);
    }

    [Theory]
    [InlineData("60 5 9 https://evil.example/attachments/60/9/a.png")]
    [InlineData("60 5 9 http://cdn.discordapp.com/attachments/60/9/a.png")]
    [InlineData("60 5 9 https://cdn.discordapp.com.evil.example/a.png")]
    [InlineData("60 5 9 https://cdn.discordapp.com@evil.example/a.png")]
    [InlineData("60 5 9 file:///etc/passwd")]
    [InlineData("60 5 https://cdn.discordapp.com/a.png")]
    [InlineData("")]
    public async Task Nobody_else_is_asked_for_a_file(string ticket)
    {
        Assert.Equal((null, new Delivery.Rejected(Refusal.BadFile)), await Messenger.FetchAsync(ticket, 100, CancellationToken.None));
        Assert.Empty(Cdn.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_larger_than_told_is_not_read_to_its_end(bool says)
    {
        var content = new StreamContent(new MemoryStream(new byte[200_000]));
        content.Headers.ContentLength = says ? 200_000 : null;
        Cdn.Answer = _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = content };

        Assert.Equal((null, new Delivery.Rejected(Refusal.TooLarge)), await Messenger.FetchAsync("60 5 9 https://cdn.discordapp.com/a.png", 100_000, CancellationToken.None));
    }

    [Fact]
    public async Task An_address_that_has_expired_is_asked_for_anew()
    {
        Cdn.Answer = asked => asked.Path.EndsWith("new", StringComparison.Ordinal)
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([1, 2]) }
            : new HttpResponseMessage(HttpStatusCode.NotFound);
        On("GET channels/60/messages/5", """{"id":"5","channel_id":"60","attachments":[{"id":"8","url":"https://cdn.discordapp.com/8"},{"id":"9","url":"https://cdn.discordapp.com/9?new"}]}""");

        var (bytes, _) = await Messenger.FetchAsync("60 5 9 https://cdn.discordapp.com/9?old", 100, CancellationToken.None);

        Assert.Equal([1, 2], bytes);
    }

    [Fact]
    public async Task A_file_whose_message_is_gone_is_gone()
    {
        Cdn.Answer = _ => new HttpResponseMessage(HttpStatusCode.NotFound);
        On("GET channels/60/messages/5", """{"code":10008}""", HttpStatusCode.NotFound);

        Assert.Equal((null, new Delivery.Rejected(Refusal.MessageGone)), await Messenger.FetchAsync("60 5 9 https://cdn.discordapp.com/9", 100, CancellationToken.None));
    }

    [Fact]
    public async Task A_host_that_fails_is_asked_again_later()
    {
        Cdn.Answer = _ => new HttpResponseMessage(HttpStatusCode.BadGateway);

        Assert.Equal((null, new Delivery.RetryAfter(null)), await Messenger.FetchAsync("60 5 9 https://cdn.discordapp.com/9", 100, CancellationToken.None));
    }
}
