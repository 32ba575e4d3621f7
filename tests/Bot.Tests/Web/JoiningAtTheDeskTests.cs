using System.Net;
using System.Text.Json.Nodes;
using MentorBot.Bot.Tests.Web.Support;
using Xunit;
using static MentorBot.Bot.Tests.Web.Support.Newcomers;

namespace MentorBot.Bot.Tests.Web;

/// <summary>Somebody becomes a mentor in the browser alone: she is invited, joins by a code, is approved and given people, and comes back on another day.</summary>
[Collection("local mode")]
public sealed class JoiningAtTheDeskTests
{
    [Fact]
    public async Task Somebody_new_joins_by_a_code_writes_her_card_is_approved_and_given_a_person()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var nora = house.Mentor();
        await JoinAsync(nora, await InviteAsync(limetka));
        await nora.OpenAsync();
        await nora.AskAsync(null, "card");
        await WebHouse.UntilAsync(() => nora.Answers.Any(answer => answer.Contains("/languages", StringComparison.Ordinal)));
        Assert.Equal(["card", "alias", "story", "topics", "languages", "address", "capacity"], nora.Commands.Intersect(["card", "alias", "story", "topics", "languages", "address", "capacity", "end", "invite"]));
        Assert.DoesNotContain("pause", nora.Commands);

        await WriteCardAsync(nora);
        await WebHouse.UntilAsync(() => limetka.Noticed.Any(told => told.Contains("Sasanka", StringComparison.Ordinal)));
        await ApproveAsync(limetka);
        foreach (var alias in new[] { "Meruňka", "Kdoule", "Rozmarýn" })
        {
            using var other = await house.EnterAsync(alias);
            await other.AskAsync(null, "pause");
            await WebHouse.UntilAsync(() => other.Answers.Count == 1);
        }

        await limetka.AskAsync(null, "pause");
        using var anna = await house.WelcomeAsync("first words");
        await anna.ChooseAsync("Sasanka");
        var room = await nora.RoomOfAsync("first words");
        await nora.SayAsync(room, "I am here");
        await WebHouse.UntilAsync(() => anna.Words.Contains("I am here"));

        Assert.Equal("Sasanka", (string?)anna.Shown.Single(shown => (string)shown.Item["text"]! == "I am here").Item["name"]);
    }

    [Fact]
    public async Task She_comes_back_by_her_own_code_until_she_takes_another_or_is_removed()
    {
        await using var house = await LocalHouse.StartAsync();
        using var jana = await house.EnterAsync("Jana");
        using var nora = house.Mentor();
        var first = await JoinAsync(nora, await InviteAsync(jana));
        using var later = house.Mentor();
        Assert.Equal(HttpStatusCode.OK, (await GiveAsync(later, $" {first.Replace(' ', '-')} ")).Status);
        await later.OpenAsync();

        var second = (string)(await later.PostAsync("/desk/code", new JsonObject())).Reply["code"]!;
        Assert.Matches("^[0-9]{5}( [0-9]{5}){4}$", second);
        Assert.NotEqual(first, second);
        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.OK], [(await GiveAsync(house.Mentor(), first)).Status, (await GiveAsync(house.Mentor(), second)).Status]);

        await jana.AskAsync(null, "remove", new JsonObject { ["mentor"] = "mentor-01", ["confirm"] = "yes" });
        await WebHouse.UntilAsync(() => jana.Answers.Any(answer => answer.StartsWith("Hotovo", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.Unauthorized, (await GiveAsync(house.Mentor(), second)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await later.PostAsync("/desk/live", new JsonObject())).Status);
    }

    [Fact]
    public async Task Who_came_in_by_her_code_is_out_when_she_takes_another_and_the_page_that_takes_it_stays()
    {
        await using var house = await LocalHouse.StartAsync();
        using var jana = await house.EnterAsync("Jana");
        using var nora = house.Mentor();
        var seen = await JoinAsync(nora, await InviteAsync(jana));
        await nora.OpenAsync();
        using var stranger = house.Mentor();
        await GiveAsync(stranger, seen);
        await stranger.OpenAsync();
        Assert.Equal(HttpStatusCode.OK, (await stranger.PostAsync("/desk/ask", Card())).Status);

        var (status, reply) = await nora.PostAsync("/desk/code", new JsonObject());

        Assert.Equal(HttpStatusCode.OK, status);
        await WebHouse.UntilAsync(() => !stranger.IsOpen);
        foreach (var path in new[] { "/desk/live", "/desk/ask", "/desk/code", "/desk/say", "/desk/file" })
            Assert.Equal((path, HttpStatusCode.Unauthorized), (path, (await stranger.PostAsync(path, Card())).Status));

        Assert.True(nora.IsOpen);
        Assert.Equal(HttpStatusCode.OK, (await nora.PostAsync("/desk/ask", Card())).Status);
        using var later = house.Mentor();
        Assert.Equal(HttpStatusCode.OK, (await GiveAsync(later, (string)reply["code"]!)).Status);
        await later.OpenAsync();

        JsonObject Card() => new() { ["key"] = Visitor.NewKey(), ["text"] = "card" };
    }

    [Fact]
    public async Task What_is_written_after_she_was_removed_does_not_come_to_the_desk_that_she_left_open()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var nora = house.Mentor();
        await JoinAsync(nora, await InviteAsync(limetka));
        await nora.OpenAsync();
        await WriteCardAsync(nora);
        await WebHouse.UntilAsync(() => limetka.Noticed.Any(told => told.Contains("Sasanka", StringComparison.Ordinal)));
        await ApproveAsync(limetka);
        await limetka.AskAsync(null, "pause");
        foreach (var alias in new[] { "Meruňka", "Kdoule", "Rozmarýn" })
        {
            using var other = await house.EnterAsync(alias);
            await other.AskAsync(null, "pause");
            await WebHouse.UntilAsync(() => other.Answers.Count == 1);
        }

        using var anna = await house.WelcomeAsync("first words");
        await anna.ChooseAsync("Sasanka");
        await nora.RoomOfAsync("first words");
        await limetka.AskAsync(null, "remove", new JsonObject { ["mentor"] = "Sasanka", ["confirm"] = "yes" });
        await WebHouse.UntilAsync(() => nora.Answers.Any(told => told.StartsWith("Od teď už", StringComparison.Ordinal)));

        await anna.SayAsync("for nobody who was removed");
        await WebHouse.UntilAsync(() => !nora.IsOpen || nora.Words.Contains("for nobody who was removed"));

        Assert.DoesNotContain("for nobody who was removed", nora.Words);
        Assert.False(nora.IsOpen, "Her page is let in no more.");
    }

    [Fact]
    public async Task A_lost_answer_is_asked_again_and_she_joins_once()
    {
        await using var house = await LocalHouse.StartAsync();
        using var jana = await house.EnterAsync("Jana");
        var (code, key) = (await InviteAsync(jana), Visitor.NewKey());
        using var nora = house.Mentor();
        await GiveAsync(nora, code, key);

        var (status, again) = await GiveAsync(nora, code, key);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(HttpStatusCode.OK, (await GiveAsync(house.Mentor(), (string)again["code"]!)).Status);
        await WebHouse.UntilAsync(() => jana.Noticed.Any(told => told.Contains("mentor-01", StringComparison.Ordinal)));
        Assert.DoesNotContain(jana.Noticed, told => told.Contains("mentor-02", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_code_and_a_used_one_are_refused_alike_and_who_guesses_is_not_heard()
    {
        await using var house = await LocalHouse.StartAsync();
        using var jana = await house.EnterAsync("Jana");
        var used = await InviteAsync(jana);
        await JoinAsync(house.Mentor(), used);
        using var guesser = house.Mentor();

        var answers = new List<string>();
        foreach (var code in new[] { used, "2345-ABCD-2345-ABCD", "12345 12345 12345 12345 12345", "anything", "' or 1=1" })
        {
            var (status, reply) = await GiveAsync(guesser, code);
            Assert.Equal(HttpStatusCode.Unauthorized, status);
            answers.Add(reply.ToJsonString());
        }

        Assert.Single(answers.Distinct());
        Assert.Null(guesser.Token);
        Assert.Equal(HttpStatusCode.BadRequest, (await GiveAsync(guesser, "")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await GiveAsync(guesser, used, key: "short")).Status);
        var last = HttpStatusCode.OK;
        for (var tries = 0; tries < 5 && last != HttpStatusCode.TooManyRequests; tries++)
            last = (await GiveAsync(guesser, "2345-ABCD-2345-ABCD")).Status;

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await GiveAsync(house.Mentor(), await InviteAsync(jana))).Status);
    }

    [Fact]
    public async Task A_seekers_token_and_nobody_s_opens_nothing_and_the_command_itself_is_not_given_at_a_desk()
    {
        await using var house = await LocalHouse.StartAsync();
        using var jana = await house.EnterAsync("Jana");
        using var anna = await house.WelcomeAsync("first words");
        using var limetka = await house.EnterAsync("Limetka");
        var code = await InviteAsync(jana);

        Assert.Equal(HttpStatusCode.Unauthorized, (await anna.PostAsync("/desk/code", new JsonObject())).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await house.Mentor().PostAsync("/desk/code", new JsonObject())).Status);
        Assert.Equal([HttpStatusCode.Gone, HttpStatusCode.Unauthorized], [(await limetka.PostAsync("/desk/code", new JsonObject())).Status, (await jana.PostAsync("/desk/code", new JsonObject())).Status]);
        Assert.Equal(HttpStatusCode.BadRequest, (await jana.PostAsync("/desk/ask", new JsonObject { ["key"] = Visitor.NewKey(), ["text"] = "join", ["options"] = new JsonObject { ["code"] = code } })).Status);
        Assert.Equal(HttpStatusCode.OK, (await GiveAsync(house.Mentor(), code)).Status);
    }
}
