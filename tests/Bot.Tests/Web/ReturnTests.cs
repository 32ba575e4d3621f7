using System.Net;
using System.Text.Json.Nodes;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>Coming back to a talk by a code, over real HTTP, with the real engine and store.</summary>
public sealed class ReturnTests
{
    private static readonly TimeSpan Gone = Tokens.Idle + TimeSpan.FromSeconds(1);

    private static async Task<string> AskAsync(WebHouse house, Visitor visitor)
    {
        house.Time.Jump(TimeSpan.FromSeconds(5));
        var (status, reply) = await visitor.PostAsync("/talk/code", new JsonObject());
        Assert.Equal(HttpStatusCode.OK, status);
        return (string)reply["code"]!;
    }

    private static Task<(HttpStatusCode Status, JsonNode Reply)> EnterAsync(Visitor visitor, string? code) => visitor.PostAsync("/talk/return", new JsonObject { ["code"] = code });

    [Fact]
    public async Task With_a_code_she_comes_back_on_another_device_and_finds_her_talk()
    {
        await using var house = await WebHouse.StartAsync();
        string code;
        using (var anna = await house.WelcomeAsync("first"))
            code = await AskAsync(house, anna);

        Assert.Matches("^([0-9]{5} ){4}[0-9]{5}$", code);
        house.Time.Jump(Gone);
        using var elsewhere = house.Visit();
        Assert.Equal(HttpStatusCode.OK, (await EnterAsync(elsewhere, " " + code.Replace(' ', '-') + "\n")).Status);
        await elsewhere.OpenAsync();
        await elsewhere.SayAsync("back again");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("back again"));

        Assert.Contains("first", elsewhere.Words);
    }

    [Fact]
    public async Task While_a_code_leads_back_what_is_sent_is_kept_for_her_also_after_the_house_was_started_again()
    {
        await using var house = await WebHouse.StartAsync();
        string code;
        using (var anna = await house.WelcomeAsync("first"))
            code = await AskAsync(house, anna);

        await house.RestartAsync();
        house.Time.Jump(Gone);
        await house.Desk.WriteAsync("for when she comes");
        using var back = house.Visit();
        Assert.Equal(HttpStatusCode.OK, (await EnterAsync(back, code)).Status);
        await back.OpenAsync();
        await WebHouse.UntilAsync(() => back.Words.Contains("for when she comes"));

        // Forgotten, it leads nobody back, and the mentor is told again.
        Assert.Equal(HttpStatusCode.OK, (await back.PostAsync("/talk/forget-code", new JsonObject())).Status);
        back.Close();
        house.Time.Jump(Gone);
        await house.Desk.WriteAsync("nobody reads this");
        await WebHouse.UntilAsync(() => house.Desk.Words.Any(words => words.StartsWith("Not delivered", StringComparison.Ordinal)));
        using var late = house.Visit();
        Assert.Equal((HttpStatusCode.Unauthorized, "code"), await RefusedAsync(late, code));
    }

    [Fact]
    public async Task A_new_code_makes_the_old_one_void_and_both_talks_keep_their_own()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("of anna");
        using var other = house.Visit();
        await other.BeginAsync();

        var first = await AskAsync(house, anna);
        var others = await AskAsync(house, other);
        var second = await AskAsync(house, anna);

        using var back = house.Visit();
        Assert.Equal((HttpStatusCode.Unauthorized, "code"), await RefusedAsync(back, first));
        Assert.Equal(HttpStatusCode.OK, (await EnterAsync(back, others)).Status);
        await back.OpenAsync();
        Assert.DoesNotContain("of anna", back.Words);
        Assert.Equal(HttpStatusCode.OK, (await EnterAsync(back, second)).Status);
        await back.OpenAsync();
        Assert.Contains("of anna", back.Words);
    }

    [Theory]
    [InlineData("/talk/forget-code")]
    [InlineData("/talk/code")]
    public async Task A_page_that_came_by_a_code_is_closed_with_the_code_and_the_one_that_closes_it_stays(string path)
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var code = await AskAsync(house, anna);
        using var other = house.Visit();
        using var back = house.Visit();
        foreach (var visitor in new[] { other, back })
        {
            Assert.Equal(HttpStatusCode.OK, (await EnterAsync(visitor, code)).Status);
            await visitor.OpenAsync();
            await visitor.SayAsync("let in");
        }

        house.Time.Jump(TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.OK, (await back.PostAsync(path, new JsonObject())).Status);
        var say = new JsonObject { ["key"] = Visitor.NewKey(), ["text"] = "still there" };
        await WebHouse.UntilAsync(() => !other.IsOpen);
        foreach (var (asked, body) in new[] { ("/talk/say", say), ("/talk/live", new JsonObject()), ("/talk/file", new JsonObject { ["item"] = "me.x" }), ("/talk/code", new JsonObject()) })
        {
            var (status, reply) = await other.PostAsync(asked, body);
            Assert.Equal((HttpStatusCode.Unauthorized, "forgotten"), (status, (string?)reply["refused"]));
        }

        // Kept durably: also after the house was started again.
        await house.RestartAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, (await other.PostAsync("/talk/say", say)).Status);
        foreach (var visitor in new[] { anna, back })
        {
            await visitor.OpenAsync();
            await visitor.SayAsync("stays");
        }
    }

    [Fact]
    public async Task A_code_ends_thirty_days_after_it_was_last_used()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var code = await AskAsync(house, anna);
        using var back = house.Visit();

        house.Time.Jump(TimeSpan.FromDays(30));
        Assert.Equal(HttpStatusCode.OK, (await EnterAsync(back, code)).Status);
        house.Time.Jump(TimeSpan.FromDays(30));
        Assert.Equal(HttpStatusCode.OK, (await EnterAsync(back, code)).Status);
        house.Time.Jump(TimeSpan.FromDays(30) + TimeSpan.FromTicks(1));
        Assert.Equal((HttpStatusCode.Unauthorized, "code"), await RefusedAsync(back, code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345 12345 12345 12345 1234")]
    [InlineData("12345 12345 12345 12345 12345 1")]
    [InlineData("12345 12345 12345 12345 12345")]
    [InlineData("abcde abcde abcde abcde abcde")]
    [InlineData("١٢٣٤٥ ١٢٣٤٥ ١٢٣٤٥ ١٢٣٤٥ ١٢٣٤٥")]
    [InlineData("' OR 1=1; --")]
    public async Task A_forged_code_is_refused_in_a_sentence_and_counted(string? code)
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        await AskAsync(house, anna);
        using var stranger = house.Visit();

        var (status, reply) = await EnterAsync(stranger, code);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.StartsWith("No conversation was found with this code.", (string)reply["sentence"]!, StringComparison.Ordinal);
        Assert.Null(reply["token"]);
        Assert.Equal(1, house.Chat.Counts.Of(Refused.Code));
    }

    [Fact]
    public async Task Who_guesses_is_stopped_after_a_few_and_nobody_else_is_delayed()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        using var guesser = house.Visit();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 20; i++)
            answers.Add((await EnterAsync(guesser, Returns.NewCode())).Status);

        Assert.Equal((5, 15), (answers.Count(status => status == HttpStatusCode.Unauthorized), answers.Count(status => status == HttpStatusCode.TooManyRequests)));
        await anna.SayAsync("not delayed");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("not delayed"));

        house.Time.Jump(TimeSpan.FromSeconds(31));
        Assert.Equal(HttpStatusCode.Unauthorized, (await EnterAsync(guesser, Returns.NewCode())).Status);
    }

    [Fact]
    public async Task A_code_is_asked_for_and_forgotten_from_inside_the_talk_alone()
    {
        await using var house = await WebHouse.StartAsync();
        using var stranger = house.Visit();

        foreach (var path in new[] { "/talk/code", "/talk/forget-code" })
        {
            stranger.Token = new Tokens(new byte[32], house.Time).Issue(WebIds.NewPlace());
            Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PostAsync(path, new JsonObject())).Status);
            stranger.Origin = "https://evil.example";
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.PostAsync(path, new JsonObject())).Status);
            stranger.Origin = house.Origin;
        }
    }

    [Fact]
    public async Task A_code_stands_in_no_log_line_and_nowhere_in_the_database()
    {
        await using var house = await WebHouse.StartAsync();
        string code;
        using (var anna = await house.WelcomeAsync("first"))
        {
            code = await AskAsync(house, anna);
            Assert.Equal(HttpStatusCode.OK, (await EnterAsync(anna, code)).Status);
            await RefusedAsync(anna, Returns.Grouped(Returns.NewCode()));
        }

        await house.RestartAsync();
        var all = string.Join('\n', house.Log);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(house.Database)!, "*.db*").Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            all += await reader.ReadToEndAsync();
        }

        Assert.DoesNotContain(code, all, StringComparison.Ordinal);
        Assert.DoesNotContain(code.Replace(" ", "", StringComparison.Ordinal), all, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_read_as_they_were_written_down()
    {
        var code = Returns.NewCode();

        Assert.Equal(25, code.Length);
        Assert.NotEqual(code, Returns.NewCode());
        foreach (var typed in new[] { code, Returns.Grouped(code), Returns.Grouped(code).Replace(' ', '\u00a0'), "  " + Returns.Grouped(code).Replace(" ", " - ", StringComparison.Ordinal) + ".\n" })
        {
            Assert.True(Returns.TryRead(typed, out var read));
            Assert.Equal(code, read);
        }

        Assert.False(Returns.TryRead(code + new string(' ', 100), out _));
    }

    [Fact]
    public void Many_guessers_together_are_stopped_too()
    {
        var limits = new Limits(behindProxy: false, new JumpingTime());

        var taken = Enumerable.Range(0, 300).Count(i => limits.Code(From($"192.0.{i / 250}.{i % 250}")));

        Assert.Equal(100, taken);
    }

    private static async Task<(HttpStatusCode Status, string? Why)> RefusedAsync(Visitor visitor, string code)
    {
        var (status, reply) = await EnterAsync(visitor, code);
        return (status, (string?)reply["refused"]);
    }

    private static Microsoft.AspNetCore.Http.DefaultHttpContext From(string address)
    {
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return context;
    }
}
