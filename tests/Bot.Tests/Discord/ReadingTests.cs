using System.Net;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>Start, commands, and what was missed.</summary>
public sealed class ReadingTests : MessengerTests
{
    private const string Active = "GET guilds/900/threads/active";
    private const string CommandGiven =
        """{"t":"INTERACTION_CREATE","s":2,"op":0,"d":{"id":"70","application_id":"2","type":2,"token":"tok70","guild_id":"900","channel_id":"60","member":{"user":{"id":"77"}},"data":{"name":"end"}}}""";

    [Theory]
    [InlineData("GET users/@me", "{}", 401, "MENTORBOT_DISCORD_TOKEN")]
    [InlineData("GET applications/@me", """{"id":"2","flags":0}""", 200, "Message Content Intent")]
    [InlineData("GET guilds/900", """{"code":10004}""", 404, "discord.guild")]
    [InlineData("GET guilds/900", """{"code":50001}""", 403, "discord.guild")]
    [InlineData("GET channels/50", """{"code":10003}""", 404, "mentors.jana.channel")]
    [InlineData("GET channels/50", """{"id":"50","type":0,"guild_id":"901"}""", 200, "mentors.jana.channel")]
    [InlineData("GET channels/50", """{"id":"50","type":2,"guild_id":"900"}""", 200, "mentors.jana.channel")]
    [InlineData("GET channels/50", """{"id":"50","type":0,"guild_id":"900","permission_overwrites":[]}""", 200, "mentors.jana.channel")]
    [InlineData("GET channels/50", """{"id":"50","type":0,"guild_id":"900","permission_overwrites":[{"id":"900","allow":"1024","deny":"0"}]}""", 200, "mentors.jana.channel")]
    [InlineData("GET guilds/900", """{"id":"900","roles":[{"id":"900","permissions":"8"}]}""", 200, "mentors.jana.channel")]
    [InlineData("GET channels/50", """{"id":"50","type":0,"guild_id":"900","permission_overwrites":[{"id":"900","allow":"0","deny":"1024"}]}""", 200, "may not: View Channel.")]
    [InlineData("GET channels/50", """{"id":"50","type":0,"guild_id":"900","permission_overwrites":[{"id":"900","allow":"0","deny":"1024"},{"id":"6","allow":"1024","deny":"17179869248"}]}""", 200, "may not: Add Reactions, Manage Threads.")]
    [InlineData("GET guilds/900/members/1", """{"roles":[]}""", 200, "mentors.jana.channel")]
    [InlineData("PUT applications/2/guilds/900/commands", """{"code":50001}""", 403, "applications.commands")]
    public async Task What_only_an_operator_can_mend_is_said_in_one_line_that_names_it(string call, string answer, int status, string names)
    {
        On(call, answer, (HttpStatusCode)status);
        Run();

        var fault = await Assert.ThrowsAsync<MessengerFaultException>(() => Running.WaitAsync(TimeSpan.FromSeconds(30)));

        Assert.Contains(names, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
        Assert.DoesNotContain("SECRET", fault.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, Gateway.Attempts);
    }

    [Fact]
    public async Task A_channel_that_nobody_may_see_by_default_needs_no_rule_of_its_own()
    {
        On("GET guilds/900", """{"id":"900","roles":[{"id":"900","permissions":"0"},{"id":"5","permissions":"8"}]}""");
        On("GET channels/50", """{"id":"50","type":0,"guild_id":"900","permission_overwrites":[{"id":"1","allow":"1024","deny":"0"}]}""");
        On("GET guilds/900/members/1", """{"roles":["5"]}""");

        await BeginAsync();
    }

    [Fact]
    public async Task What_may_pass_by_itself_is_waited_for()
    {
        On("GET users/@me", "", HttpStatusCode.BadGateway);
        Run();
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(1));
        await Wait.UntilAsync(() => CallsTo("GET users/@me").Count == 2);
        On("GET users/@me", """{"id":"1"}""");
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(2));

        await Gateway.AcceptAsync();
    }

    [Fact]
    public async Task Stopping_ends_it_without_a_fault()
    {
        await BeginAsync();

        await StopAsync();
    }

    [Fact]
    public async Task A_command_is_acknowledged_at_once_and_answered_for_who_asked_alone()
    {
        On("POST webhooks/2/tok70", """{"id":"4711"}""");
        var ask = await AskedAsync();

        Assert.Equal(new Delivery.Sent(null), await Messenger.AnswerAsync(ask, Words("done"), CancellationToken.None));
        Assert.Equal(new Delivery.Sent(null), await Messenger.AnswerAsync(ask, Words("and this"), CancellationToken.None));

        Assert.Equal("""{"type":5,"data":{"flags":64}}""", Api.Calls.Single(call => call.Path == "interactions/70/tok70/callback").Body);
        Assert.Single(CallsTo("PATCH webhooks/2/tok70/messages/@original"));
        Assert.Contains("\"flags\":68", Api.Calls.Single(call => call is { Method: "POST", Path: "webhooks/2/tok70" }).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_is_acknowledged_even_while_the_store_stands_still()
    {
        var end = await BeginAsync();
        Inbox.Open = new TaskCompletionSource().Task;
        end.Message(2, 101);
        end.Say(CommandGiven.Replace("\"s\":2", "\"s\":3", StringComparison.Ordinal));

        await Wait.UntilAsync(() => CallsTo("POST interactions/70/tok70/callback").Count == 1);
    }

    [Fact]
    public async Task After_fifteen_minutes_a_command_can_not_be_answered()
    {
        var ask = await AskedAsync();
        Time.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal(new Delivery.Rejected(Refusal.Expired), await Messenger.AnswerAsync(ask, Words("done"), CancellationToken.None));
        Assert.Equal(new Delivery.Rejected(Refusal.Expired), await Messenger.AnswerAsync(new AskId("unknown"), Words("done"), CancellationToken.None));
    }

    [Fact]
    public async Task A_command_whose_acknowledgement_came_too_late_has_expired()
    {
        On("POST interactions/70/tok70/callback", """{"code":10062}""", HttpStatusCode.NotFound);
        var ask = await AskedAsync();

        Assert.Equal(new Delivery.Rejected(Refusal.Expired), await Messenger.AnswerAsync(ask, Words("done"), CancellationToken.None));
    }

    [Fact]
    public async Task Buttons_and_autocompletion_are_acknowledged_at_once()
    {
        var end = await BeginAsync();
        end.Say(CommandGiven.Replace("\"type\":2", "\"type\":3", StringComparison.Ordinal).Replace("\"name\":\"end\"", "\"custom_id\":\"b1\"", StringComparison.Ordinal));
        end.Say(CommandGiven.Replace("\"type\":2", "\"type\":4", StringComparison.Ordinal).Replace("70", "71", StringComparison.Ordinal));
        await Wait.UntilAsync(() => CallsTo("POST interactions/").Count == 2);

        Assert.Equal("""{"type":6}""", Api.Calls.Single(call => call.Path == "interactions/70/tok70/callback").Body);
        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", Api.Calls.Single(call => call.Path == "interactions/71/tok71/callback").Body);
        await Wait.UntilAsync(() => Inbox.Keys.Count == 1);
        Assert.Equal(new Arrived("i:70", new Update.FromRoom.Pressed(Room, new Address("discord", "U77"), "b1"), Snowflake.TimeOf(70)), Inbox.All.SelectMany(handed => handed.Updates).Single());
    }

    [Fact]
    public async Task What_is_chosen_from_a_menu_is_the_button_that_it_stands_for()
    {
        var end = await BeginAsync();
        end.Say(CommandGiven.Replace("\"type\":2", "\"type\":3", StringComparison.Ordinal).Replace("\"name\":\"end\"", "\"custom_id\":\"menu0\",\"component_type\":3,\"values\":[\"b7\"]", StringComparison.Ordinal));
        await Wait.UntilAsync(() => Inbox.Keys.Count == 1);

        Assert.Equal(new Update.FromRoom.Pressed(Room, new Address("discord", "U77"), "b7"), Inbox.All.SelectMany(handed => handed.Updates).Single().Update);
    }

    [Fact]
    public async Task What_was_written_while_we_were_away_is_handed_in_before_what_is_written_now()
    {
        var missed = Snowflake.At(ManualTime.Start.AddMinutes(-30)) + 1;
        RoomWith(missed);
        On($"GET channels/60/messages?limit=100&after={Snowflake.At(ManualTime.Start.AddDays(-1))}", $"[{Message(missed)},{Message(missed - 1)}]");
        Run();
        var end = await Gateway.AcceptAsync();
        end.Hello();
        await end.ExpectAsync(2);
        end.Ready("s1");
        end.Message(2, missed + 5);

        await Wait.UntilAsync(() => Inbox.Keys.Count == 3);

        Assert.Equal([$"m:60:{missed - 1}", $"m:60:{missed}", $"m:60:{missed + 5}"], Inbox.Keys);
    }

    [Fact]
    public async Task A_room_is_read_page_by_page_to_its_end()
    {
        var first = Snowflake.At(ManualTime.Start.AddMinutes(-30));
        RoomWith(first + 149);
        On($"GET channels/60/messages?limit=100&after={Snowflake.At(ManualTime.Start.AddDays(-1))}", Page(first, 100));
        On($"GET channels/60/messages?limit=100&after={first + 99}", Page(first + 100, 50));
        await BeginAsync();

        Assert.Equal(Enumerable.Range(0, 150).Select(i => $"m:60:{first + (ulong)i}"), Inbox.Keys);
    }

    [Fact]
    public async Task Every_few_minutes_only_rooms_with_something_new_are_read_from_where_all_was_known()
    {
        var first = Snowflake.At(ManualTime.Start.AddMinutes(-30));
        RoomWith(first);
        On($"GET channels/60/messages?limit=100&after={Snowflake.At(ManualTime.Start.AddDays(-1))}", $"[{Message(first)}]");
        await BeginAsync();
        var through = Snowflake.At(ManualTime.Start.AddMinutes(-31));
        Assert.Equal(through.ToString(), Inbox.Cursor("discord.read-back"));

        var silent = Snowflake.At(ManualTime.Start.AddMinutes(3));
        RoomWith(silent);
        On($"GET channels/60/messages?limit=100&after={through}", $"[{Message(first)},{Message(silent)}]");
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromMinutes(5));
        await Wait.UntilAsync(() => Inbox.Keys.Contains($"m:60:{silent}"));

        Assert.Equal(2, CallsTo("GET channels/60/messages").Count);
    }

    [Fact]
    public async Task What_could_not_be_read_is_read_before_long()
    {
        On(Active, "", HttpStatusCode.BadGateway);
        await BeginAsync();
        await Wait.UntilAsync(() => CallsTo(Active).Count == 2);
        Assert.Null(Inbox.Cursor("discord.read-back"));
        var missed = Snowflake.At(ManualTime.Start.AddMinutes(-30));
        RoomWith(missed);
        On($"GET channels/60/messages?limit=100&after={Snowflake.At(ManualTime.Start.AddDays(-1))}", $"[{Message(missed)}]");
        On($"GET channels/60/messages?limit=100&after={Snowflake.At(ManualTime.Start.AddDays(-1).AddSeconds(35))}", $"[{Message(missed)}]");

        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(5));
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromSeconds(30));
        await Wait.UntilAsync(() => Inbox.Keys.Count == 1);

        Assert.Equal($"m:60:{missed}", Inbox.Keys[0]);
    }

    [Fact]
    public async Task Threads_of_others_are_not_read()
    {
        var newest = Snowflake.At(ManualTime.Start);
        On(Active, "{\"threads\":[" + string.Join(',', new[] { ("\"owner_id\":\"1\"", "\"owner_id\":\"77\""), ("\"parent_id\":\"50\"", "\"parent_id\":\"51\""), ("\"type\":12", "\"type\":11") }
            .Select(change => Thread.Replace(change.Item1, change.Item2, StringComparison.Ordinal).Replace("\"id\":\"60\"", $"\"id\":\"60\",\"last_message_id\":\"{newest}\"", StringComparison.Ordinal))) + "]}");
        await BeginAsync();

        Assert.Empty(CallsTo("GET channels/60/messages"));
    }

    [Fact]
    public async Task A_room_that_is_gone_does_not_stop_the_others_from_being_known()
    {
        var newest = Snowflake.At(ManualTime.Start.AddMinutes(-30));
        RoomWith(newest);
        On($"GET channels/60/messages?limit=100&after={Snowflake.At(ManualTime.Start.AddDays(-1))}", """{"code":10003}""", HttpStatusCode.NotFound);
        await BeginAsync();

        Assert.NotNull(Inbox.Cursor("discord.read-back"));
    }

    /// <summary>It was written when nobody knew yet that this is a room: then it concerned nobody.</summary>
    [Fact]
    public async Task The_beginning_of_a_young_room_is_read_in_each_pass()
    {
        var room = Snowflake.At(ManualTime.Start.AddHours(-2));
        var (early, late) = (Snowflake.At(ManualTime.Start.AddHours(-1)), Snowflake.At(ManualTime.Start.AddMinutes(-30)));
        On(Active, "{\"threads\":[" + Thread.Replace("\"id\":\"60\"", $"\"id\":\"{room}\",\"last_message_id\":\"{late}\"", StringComparison.Ordinal) + "]}");
        var beginning = $"GET channels/{room}/messages?limit=100&after={room}";
        On(beginning, $"[{Message(early)}]");
        On($"GET channels/{room}/messages?limit=100&after={Snowflake.At(ManualTime.Start.AddDays(-1))}", $"[{Message(early)},{Message(late)}]");
        await BeginAsync();
        Assert.Equal([$"m:60:{early}", $"m:60:{early}", $"m:60:{late}"], Inbox.Keys);

        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromMinutes(5));
        await Wait.UntilAsync(() => CallsTo(beginning).Count == 2);
    }

    private void RoomWith(ulong lastMessage) =>
        On(Active, "{\"threads\":[" + Thread.Replace("\"id\":\"60\"", $"\"id\":\"60\",\"last_message_id\":\"{lastMessage}\"", StringComparison.Ordinal) + "]}");

    private static string Page(ulong from, int count) => "[" + string.Join(',', Enumerable.Range(0, count).Reverse().Select(i => Message(from + (ulong)i))) + "]";

    private static string Message(ulong id) => $$$"""{"id":"{{{id}}}","channel_id":"60","type":0,"content":"hi","author":{"id":"77"} }""";

    private async Task<AskId> AskedAsync()
    {
        var end = await BeginAsync();
        end.Say(CommandGiven);
        await Wait.UntilAsync(() => Inbox.Keys.Contains("i:70"));
        return ((Update.Asked)Inbox.All.SelectMany(handed => handed.Updates).Single(update => update.Key == "i:70").Update).Ask;
    }
}
