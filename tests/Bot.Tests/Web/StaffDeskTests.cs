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
        Assert.Equal(["services", "handover", "answer", "join-talk", "block", "unblock", "leave-talk", "approve", "mentors", "training", "trainings", "service report", "service checked", "service list"], jana.Commands);
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
            Assert.Equal(HttpStatusCode.Gone, (await jana.PostAsync(path, own)).Status);
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
}
