using System.Net;
using System.Text.Json.Nodes;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>Who is let in, and how everybody else is refused.</summary>
public sealed class EntranceTests
{
    private static readonly string[] Posts = ["/talk/start", "/talk/live", "/talk/say", "/talk/edit", "/talk/unsend", "/talk/press"];

    private static JsonObject Say(string text) => new() { ["key"] = Visitor.NewKey(), ["text"] = text };

    [Fact]
    public async Task What_does_not_come_from_our_own_page_is_refused()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = house.Visit();
        await anna.BeginAsync();

        foreach (var origin in new[] { null, "null", "https://evil.example", house.Origin + ".evil.example", house.Origin + "/", house.Origin.Replace("http", "https", StringComparison.Ordinal) })
        {
            anna.Origin = origin;
            foreach (var path in Posts)
            {
                var (status, reply) = await anna.PostAsync(path, Say("x"));
                Assert.Equal((HttpStatusCode.Forbidden, "origin"), (status, (string)reply["refused"]!));
            }
        }

        // Nobody's place was touched, and each was counted.
        Assert.Equal(36, house.Chat.Counts.Of(Refused.Origin));
    }

    [Fact]
    public async Task A_token_that_is_missing_forged_or_old_lets_nobody_in()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = house.Visit();
        await anna.BeginAsync();
        var good = anna.Token!;
        var middle = good.Length / 2;
        var changed = good[..middle] + (good[middle] == 'A' ? 'B' : 'A') + good[(middle + 1)..];
        foreach (var token in new[] { null, "", "x", changed, good + "AAAA", new string('A', 5000), new Tokens(new byte[32], house.Time).Issue(WebIds.NewPlace()) })
        {
            foreach (var path in Posts[1..])
            {
                anna.Token = token is "" ? null : token;
                var (status, reply) = await anna.PostAsync(path, Say("x"));
                Assert.Equal((HttpStatusCode.Unauthorized, "expired"), (status, (string)reply["refused"]!));
            }

            house.Time.Jump(TimeSpan.FromSeconds(1));
        }

        anna.Token = good;
        house.Time.Jump(Tokens.Idle);
        anna.Language = "cs";
        var (late, kindly) = await anna.PostAsync("/talk/say", Say("x"));
        Assert.Equal(HttpStatusCode.Unauthorized, late);
        Assert.StartsWith("Kvůli vašemu bezpečí", (string)kindly["sentence"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_used_stays_good()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = house.Visit();
        await anna.BeginAsync();

        for (var i = 0; i < 3; i++)
        {
            house.Time.Jump(Tokens.Idle - TimeSpan.FromMinutes(1));
            Assert.Equal(HttpStatusCode.OK, (await anna.PostAsync("/talk/say", Say("still here"))).Status);
        }
    }

    [Fact]
    public async Task A_flood_is_refused_and_another_talk_is_not_delayed()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        house.Time.Jump(TimeSpan.FromSeconds(6));
        using var flooder = house.Visit();
        await flooder.BeginAsync();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 300; i++)
            answers.Add((await flooder.PostAsync("/talk/say", Say("flood"))).Status);

        Assert.Equal((5, 295), (answers.Count(status => status == HttpStatusCode.OK), answers.Count(status => status == HttpStatusCode.TooManyRequests)));
        Assert.Equal(HttpStatusCode.OK, (await anna.PostAsync("/talk/say", Say("not delayed"))).Status);
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("not delayed"));
    }

    [Fact]
    public async Task Only_a_few_talks_begin_from_one_address_in_a_minute()
    {
        await using var house = await WebHouse.StartAsync();
        using var visitor = house.Visit();

        for (var i = 0; i < 5; i++)
            await visitor.BeginAsync();
        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.PostAsync("/talk/start", new JsonObject())).Status);

        house.Time.Jump(TimeSpan.FromSeconds(13));
        await visitor.BeginAsync();
    }

    [Fact]
    public async Task A_place_is_open_three_times_at_most_and_a_closed_page_makes_room()
    {
        await using var house = await WebHouse.StartAsync();
        using var first = house.Visit();
        await first.BeginAsync();
        var more = Enumerable.Range(0, 3).Select(_ => house.Visit()).ToList();
        more.ForEach(page => page.Token = first.Token);

        await first.OpenAsync();
        await more[0].OpenAsync();
        await more[1].OpenAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(more[2].OpenAsync);

        first.Close();
        await WebHouse.UntilAsync(() => more[2].OpenAsync().ContinueWith(open => open.IsCompletedSuccessfully, TaskScheduler.Default).GetAwaiter().GetResult());
        more.ForEach(page => page.Dispose());
    }

    [Fact]
    public async Task Who_holds_two_hundred_lines_open_gets_no_more_and_one_that_is_closed_makes_room()
    {
        await using var house = await WebHouse.StartAsync();
        var pages = new List<Visitor>();
        string? token = null;
        for (var line = 0; line < 200; line++)
        {
            var page = house.Visit();
            if (line % 3 == 0)
            {
                house.Time.Jump(TimeSpan.FromSeconds(12));
                await page.BeginAsync();
                token = page.Token;
            }

            page.Token = token;
            await page.OpenAsync();
            pages.Add(page);
        }

        house.Time.Jump(TimeSpan.FromSeconds(12));
        using var more = house.Visit();
        await more.BeginAsync();
        var (status, reply) = await more.PostAsync("/talk/live", new JsonObject());

        Assert.Equal((HttpStatusCode.TooManyRequests, "too-many"), (status, (string)reply["refused"]!));
        pages[0].Close();
        await WebHouse.UntilAsync(() => more.OpenAsync().ContinueWith(open => open.IsCompletedSuccessfully, TaskScheduler.Default).GetAwaiter().GetResult());
        pages.ForEach(page => page.Dispose());
    }

    [Theory]
    [InlineData("not json", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"key\":7,\"text\":{}}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"key\":\"0123456789abcdef\",\"text\":\"\\ud800\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"key\":\"0123456789abcdef\",\"text\":\"   \"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"key\":\"short\",\"text\":\"x\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"key\":\"../../../../../../x\",\"text\":\"x\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("key=0123456789abcdef&text=x", "application/x-www-form-urlencoded", HttpStatusCode.BadRequest)]
    [InlineData("{\"key\":\"0123456789abcdef\",\"text\":\"x\"}", "text/plain", HttpStatusCode.BadRequest)]
    public async Task What_is_malformed_is_refused_in_a_sentence(string body, string type, HttpStatusCode expected)
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = house.Visit();
        await anna.BeginAsync();

        using var answer = await anna.SendAsync("/talk/say", body, type);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("We did not understand that. Please try once more.", (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["sentence"]!);
    }

    [Fact]
    public async Task What_is_too_long_is_refused_and_not_cut()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = house.Visit();
        await anna.BeginAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await anna.PostAsync("/talk/say", Say(new string('x', Talk.LongestText + 1)))).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await anna.PostAsync("/talk/say", Say(new string('x', Entrance.LargestBody)))).Status);
        Assert.Equal(HttpStatusCode.OK, (await anna.PostAsync("/talk/say", Say(new string('x', Talk.LongestText)))).Status);
    }
}
