using System.Net;
using System.Text.Json.Nodes;
using MentorBot.Bot.Tests.Web.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>Who coordinates and supervises and is no mentor, at a desk of her own in the browser: where there is no other desk.</summary>
[Collection("local mode")]
public sealed class StaffDeskTests
{
    [Fact]
    public async Task She_comes_in_by_a_link_of_her_own_and_is_listed_what_her_roles_may_give_from_anywhere()
    {
        await using var house = await LocalHouse.StartAsync();
        var link = house.LinkOf("Jana");
        using var jana = await house.EnterAsync("Jana");
        using var second = house.Mentor();

        Assert.Empty(jana.Shown);
        Assert.True(jana.HasBoard);
        Assert.Equal(["services", "handover", "answer", "join-talk", "block", "unblock", "leave-talk", "help", "invite", "approve", "remove", "mentors", "pause-mentor", "unpause-mentor", "waiting", "training", "trainings", "service report", "service checked", "service list"], jana.Commands);
        Assert.Equal(HttpStatusCode.Unauthorized, (await second.PostAsync("/desk/enter", new JsonObject { ["link"] = link })).Status);

        await jana.AskAsync(null, "trainings", new JsonObject { ["mentor"] = "Kdoule" });
        await WebHouse.UntilAsync(() => jana.Answers.Any(answer => answer.Contains("Kdoule", StringComparison.Ordinal)));
        await jana.AskAsync(null, "pause");
        await WebHouse.UntilAsync(() => jana.Answers.Contains("Tohle tady nejde."));
    }

    [Fact]
    public async Task What_her_roles_are_told_stands_on_her_board_and_she_answers_it_by_the_code_of_the_talk()
    {
        await using var house = await LocalHouse.StartAsync();
        using var jana = await house.EnterAsync("Jana");
        using var limetka = await house.EnterAsync("Limetka");
        using var kdoule = await house.EnterAsync("Kdoule");
        using var anna = await house.WelcomeAsync("first words");
        var room = await limetka.RoomOfAsync("first words");

        await limetka.AskAsync(room, "ask-supervisor", new JsonObject { ["question"] = "What now?" });
        await WebHouse.UntilAsync(() => jana.Noticed.Any(told => told.Contains("What now?", StringComparison.Ordinal)) && limetka.Noticed.Any(told => told.Contains("What now?", StringComparison.Ordinal)));
        await jana.AskAsync(null, "answer", new JsonObject { ["code"] = "K-001", ["text"] = "Wait with her." });
        await WebHouse.UntilAsync(() => limetka.Words.Any(words => words.Contains("Wait with her.", StringComparison.Ordinal)));
        using var reloaded = await house.EnterAsync("Jana");

        Assert.Equal(jana.Noticed, reloaded.Noticed);
        Assert.All(reloaded.Shown, shown => Assert.NotNull(shown.Item["at"]));
        Assert.False(kdoule.HasBoard);
        Assert.Empty(kdoule.Noticed);
        Assert.DoesNotContain(anna.Words, words => words.Contains("What now?", StringComparison.Ordinal) || words.Contains("Wait with her.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task She_has_no_room_that_she_has_not_joined_and_no_token_of_another_kind_is_hers()
    {
        await using var house = await LocalHouse.StartAsync();
        using var jana = await house.EnterAsync("Jana");
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("only for one");
        var room = await limetka.RoomOfAsync("only for one");
        var item = limetka.Shown.Single(shown => (string)shown.Item["text"]! == "only for one").Id;

        JsonObject Ask(string of) => new() { ["room"] = of, ["item"] = item, ["button"] = "x", ["key"] = Visitor.NewKey(), ["text"] = "mentors" };
        foreach (var path in new[] { "/desk/say", "/desk/unsend", "/desk/press", "/desk/ask", "/desk/seen" })
        {
            var own = path == "/desk/unsend" ? Ask(room).DeepClone().AsObject() : Ask(room);
            own["item"] = path == "/desk/unsend" ? "me.AAAAAAAAAAAAAAAA" : item;
            await GoneAsync(jana, path, own);
            using var forger = house.Mentor();
            forger.Token = anna.Token;
            Assert.Equal(HttpStatusCode.Unauthorized, (await forger.PostAsync(path, own)).Status);
        }

        Assert.Equal(HttpStatusCode.Gone, (await jana.FileAsync(room, item)).Status);
        Assert.DoesNotContain("only for one", jana.Words);

        // A mentor without a role has no board to take anything from.
        using var kdoule = await house.EnterAsync("Kdoule");
        Assert.Equal(HttpStatusCode.Gone, (await kdoule.PostAsync("/desk/press", Ask("board"))).Status);
    }

    [Fact]
    public async Task Who_joins_a_talk_has_its_room_and_writes_there_as_herself_until_she_leaves()
    {
        await using var house = await LocalHouse.StartAsync();
        using var jana = await house.EnterAsync("Jana");
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first words");
        var room = await limetka.RoomOfAsync("first words");
        await GoneAsync(jana, "/desk/say", Saying(room, "too early"));

        await jana.AskAsync(null, "join-talk", new JsonObject { ["code"] = "K-001" });
        Assert.Equal(room, await jana.RoomOfAsync("first words"));
        await WebHouse.UntilAsync(() => anna.Words.Any(words => words.Contains("Jana from supervision is now joining", StringComparison.Ordinal)));
        var mine = await jana.SayAsync(room, "I stand by you both");
        await WebHouse.UntilAsync(() => anna.Words.Contains("I stand by you both") && jana.MarkOf(mine) == "Delivered" && limetka.Words.Contains("I stand by you both"));
        await jana.SayAsync(room, "// for the mentor alone");
        using var reloaded = await house.EnterAsync("Jana");
        await reloaded.RoomOfAsync("I stand by you both");

        Assert.Equal("Jana (supervision)", (string?)anna.Shown.Single(shown => (string)shown.Item["text"]! == "I stand by you both").Item["name"]);
        Assert.Equal("Jana", (string?)limetka.Shown.Single(shown => shown.Id == mine).Item["name"]);

        await jana.AskAsync(room, "leave-talk");
        await WebHouse.UntilAsync(() => jana.Shown.All(shown => shown.Room != room) && reloaded.Shown.All(shown => shown.Room != room));
        await GoneAsync(jana, "/desk/say", Saying(room, "too late"));
        using var after = await house.EnterAsync("Jana");
        await limetka.SayAsync(room, "between us again");
        await WebHouse.UntilAsync(() => anna.Words.Contains("between us again"));

        Assert.DoesNotContain(after.Shown, shown => shown.Room == room);
        Assert.DoesNotContain("between us again", jana.Words);
        Assert.DoesNotContain(anna.Words, words => words.Contains("too", StringComparison.Ordinal) && words.Contains("early", StringComparison.Ordinal) || words.Contains("mentor alone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_who_write_in_a_room_each_changes_and_answers_for_her_own_words_alone()
    {
        await using var house = await LocalHouse.StartAsync();
        using var jana = await house.EnterAsync("Jana");
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first words");
        var room = await limetka.RoomOfAsync("first words");
        await jana.AskAsync(null, "join-talk", new JsonObject { ["code"] = "K-001" });
        await jana.RoomOfAsync("first words");
        var hers = await limetka.SayAsync(room, "the mentor's");
        var mine = await jana.SayAsync(room, "the supervisor's");
        await WebHouse.UntilAsync(() => anna.Words.Contains("the mentor's") && anna.Words.Contains("the supervisor's"));

        foreach (var (visitor, item) in new[] { (jana, hers), (limetka, mine) })
        {
            await GoneAsync(visitor, "/desk/edit", new JsonObject { ["room"] = room, ["item"] = item, ["key"] = Visitor.NewKey(), ["text"] = "changed by another" });
            await GoneAsync(visitor, "/desk/unsend", new JsonObject { ["room"] = room, ["item"] = item });
        }

        await jana.SayAsync(room, "Call me: +420 601 234 567");
        await WebHouse.UntilAsync(() => limetka.Shown.Any(shown => shown.Item["buttons"] is JsonArray) && jana.Shown.Any(shown => shown.Item["buttons"] is JsonArray));
        await PressAsync(limetka);
        await limetka.SayAsync(room, "after the press");
        await WebHouse.UntilAsync(() => anna.Words.Contains("after the press"));
        Assert.Contains(jana.Shown, shown => shown.Item["buttons"] is JsonArray);
        Assert.DoesNotContain(anna.Words, words => words.Contains("601", StringComparison.Ordinal));

        await PressAsync(jana);
        await WebHouse.UntilAsync(() => anna.Words.Any(words => words.Contains("601", StringComparison.Ordinal)) && limetka.Shown.All(shown => shown.Item["buttons"] is null));

        Task PressAsync(MentorVisitor visitor)
        {
            var (_, item, question) = visitor.Shown.Single(shown => shown.Item["buttons"] is JsonArray);
            return visitor.DoAsync("/desk/press", new JsonObject { ["room"] = room, ["item"] = item, ["button"] = (string)question["buttons"]![0]![0]!["id"]! });
        }
    }

    [Fact]
    public async Task When_the_talk_ends_its_room_is_hers_no_more()
    {
        await using var house = await LocalHouse.StartAsync();
        using var jana = await house.EnterAsync("Jana");
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first words");
        var room = await limetka.RoomOfAsync("first words");
        await jana.AskAsync(null, "join-talk", new JsonObject { ["code"] = "K-001" });
        await jana.RoomOfAsync("first words");

        await limetka.EndAsync(room);
        await WebHouse.UntilAsync(() => limetka.IsClosed(room) && jana.Shown.All(shown => shown.Room != room));

        await GoneAsync(jana, "/desk/say", Saying(room, "too late"));
    }

    /// <summary>Refused as what is not there, however often she had to ask because she was too fast.</summary>
    private static async Task GoneAsync(MentorVisitor visitor, string path, JsonObject ask)
    {
        var status = HttpStatusCode.TooManyRequests;
        while (status == HttpStatusCode.TooManyRequests)
        {
            status = (await visitor.PostAsync(path, ask)).Status;
            await Task.Delay(50);
        }

        Assert.Equal(HttpStatusCode.Gone, status);
    }

    private static JsonObject Saying(string room, string words) => new() { ["room"] = room, ["key"] = Visitor.NewKey(), ["text"] = words };
}
