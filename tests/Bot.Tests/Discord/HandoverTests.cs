using Xunit;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>What comes of events on their way to the store.</summary>
public sealed class HandoverTests : GatewayTests
{
    [Fact]
    public async Task What_is_said_is_handed_in_with_the_place_to_resume_from()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        end.Message(2, 101);

        await Wait.UntilAsync(() => Inbox.Keys.Count == 1);

        var handed = Inbox.All.Last(one => one.Updates.Count > 0);
        Assert.Equal("m:60:101", handed.Updates[0].Key);
        Assert.Equal("discord.session", handed.Cursor!.Name);
        Assert.Equal("""{"session":"s1","resume_url":"wss://resume.test","seq":2}""", handed.Cursor.Value);
    }

    [Fact]
    public async Task What_waits_is_handed_in_together_and_in_order()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        await Wait.UntilAsync(() => Inbox.Cursor("discord.session") is not null);
        var gate = new TaskCompletionSource();
        Inbox.Open = gate.Task;
        for (var i = 0; i < 50; i++)
            end.Message(2 + i, (ulong)(100 + i));
        await Wait.UntilAsync(() => Seen.Count == 51);

        gate.SetResult();
        await Wait.UntilAsync(() => Inbox.Keys.Count == 50);

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"m:60:{100 + i}"), Inbox.Keys);
        Assert.InRange(Inbox.All.Count(one => one.Updates.Count > 0), 1, 10);
        Assert.Contains("\"seq\":51", Inbox.Cursor("discord.session"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restarted_program_resumes_what_it_had_stored()
    {
        Inbox.Set("discord.session", """{"session":"s9","resume_url":"wss://resume.test","seq":41}""");
        await RunAsync();
        var end = await Gateway.AcceptAsync();
        end.Hello();

        var resume = await end.ExpectAsync(Resume);

        Assert.Equal(("s9", 41L), (resume.GetProperty("session_id").GetString(), resume.GetProperty("seq").GetInt64()));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"session":"","resume_url":"","seq":1}""")]
    public async Task A_stored_session_that_can_not_be_read_is_none(string stored)
    {
        Inbox.Set("discord.session", stored);
        await RunAsync();
        var end = await Gateway.AcceptAsync();
        end.Hello();

        await end.ExpectAsync(Identify);
    }

    [Fact]
    public async Task Nothing_malformed_ends_the_loop_but_the_rooms_are_read_back()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        string[] nonsense =
        [
            "", "null", "[]", "{", "{\"op\":\"x\"}", "{\"op\":0}", "{\"op\":99}", "{\"op\":10,\"d\":7}", "\u0000\uffff",
            """{"op":0,"s":2,"t":"MESSAGE_CREATE","d":{"id":{},"content":[1]}}""",
            """{"op":0,"s":3,"t":"MESSAGE_CREATE"}""",
            """{"op":0,"s":4,"t":"GUILD_CREATE","d":{"x":[{"y":[[[]]]}]}}""",
        ];
        foreach (var frame in nonsense)
            end.Say(frame);

        end.Message(5, 101);
        await Wait.UntilAsync(() => Inbox.Keys.Count == 1);

        Assert.True(Seen.Gaps >= 5);
        Assert.Equal(1, Gateway.Attempts);
    }

    [Fact]
    public async Task A_jump_in_the_numbers_is_a_reason_to_read_back()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        end.Message(2, 101);
        end.Message(3, 102);
        await Wait.UntilAsync(() => Inbox.Keys.Count == 2);
        Assert.Equal(0, Seen.Gaps);

        end.Message(5, 104);
        await Wait.UntilAsync(() => Inbox.Keys.Count == 3);

        Assert.Equal(1, Seen.Gaps);
    }

    [Fact]
    public async Task While_the_store_can_not_write_the_same_is_handed_in_again()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        await Wait.UntilAsync(() => Seen.Committed() == 1);
        Inbox.RefuseNext(2);
        end.Message(2, 101);

        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromMilliseconds(250));
        await Time.AdvanceOnceAwaitedAsync(TimeSpan.FromMilliseconds(500));
        await Wait.UntilAsync(() => Inbox.Keys.Count == 1);

        Assert.Equal(2, Inbox.Refused);
        Assert.Equal(["m:60:101"], Inbox.Keys);
    }

    [Fact]
    public async Task When_too_much_waits_the_rest_comes_again_by_a_resume()
    {
        await RunAsync();
        var first = await BeginAsync("s1");
        await Wait.UntilAsync(() => Seen.Committed() == 1);
        var gate = new TaskCompletionSource();
        Inbox.Open = gate.Task;
        for (var i = 0; i < 21_000; i++)
            first.Message(2 + i, (ulong)(100_000 + i));
        Assert.Equal(4000, await first.ClosedWith.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        for (var i = 0; i < 2_000; i++)
        {
            await Task.Yield();
            Assert.Equal(1, Gateway.Attempts);
        }

        gate.SetResult();
        var second = await Gateway.AcceptAsync();
        second.Hello();
        var seq = (await second.ExpectAsync(Resume)).GetProperty("seq").GetInt64();

        // All that was taken is in, without a hole, and the resume begins right behind it.
        Assert.Equal(Enumerable.Range(0, (int)seq - 1).Select(i => $"m:60:{100_000 + i}"), Inbox.Keys.Take((int)seq - 1));
        Assert.InRange(seq, 20_000, 20_999);
    }

    [Fact]
    public async Task Events_that_concern_nobody_are_not_each_stored()
    {
        await RunAsync();
        var end = await BeginAsync("s1");
        await Wait.UntilAsync(() => Seen.Committed() == 1);
        var before = Inbox.All.Count;
        for (var i = 0; i < 100; i++)
            end.Say($$$"""{"op":0,"s":{{{2 + i}}},"t":"PRESENCE_UPDATE","d":{"user":{"id":"5"}} }""");

        await Wait.UntilAsync(() => Seen.Committed() == 101);

        Assert.Equal(before, Inbox.All.Count);
    }
}
