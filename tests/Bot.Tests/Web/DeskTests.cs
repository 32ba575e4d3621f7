using System.Net;
using System.Text.Json.Nodes;
using MentorBot.Bot.Tests.Web.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>Both sides in the browser, over real HTTP, with the real engine and store.</summary>
[Collection("local mode")]
public sealed class DeskTests
{
    [Fact]
    public async Task A_talk_goes_to_the_desk_and_back_and_the_mentor_sees_that_it_arrived()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("I don't know where to begin");
        var room = await limetka.RoomOfAsync("I don't know where to begin");

        var item = await limetka.SayAsync(room, "You have begun already");
        await WebHouse.UntilAsync(() => anna.Words.Contains("You have begun already") && limetka.MarkOf(item) == "Delivered");
        await anna.SayAsync("Thank you");
        await limetka.RoomOfAsync("Thank you");

        var told = anna.Shown.Single(shown => (string)shown.Item["text"]! == "You have begun already").Item;
        Assert.Equal("person", (string?)told["from"]);
        Assert.Equal("Limetka", (string?)told["name"]);
    }

    [Fact]
    public async Task What_a_mentor_changes_and_takes_back_follows_on_the_other_side()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");
        var kept = await limetka.SayAsync(room, "to be changed");
        var taken = await limetka.SayAsync(room, "to be taken back");
        await WebHouse.UntilAsync(() => anna.Words.Contains("to be taken back"));

        await limetka.DoAsync("/desk/edit", new JsonObject { ["room"] = room, ["item"] = kept, ["key"] = Visitor.NewKey(), ["text"] = "changed" });
        await limetka.DoAsync("/desk/unsend", new JsonObject { ["room"] = room, ["item"] = taken });
        await WebHouse.UntilAsync(() => anna.Words.Contains("changed") && !anna.Words.Contains("to be taken back"));

        Assert.Equal("Delivered", limetka.MarkOf(kept));
        Assert.DoesNotContain("to be taken back", limetka.Words);
    }

    [Fact]
    public async Task Replies_keep_what_they_are_about_on_both_sides()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");
        var asked = limetka.Shown.Single(shown => (string)shown.Item["text"]! == "first").Id;

        await limetka.DoAsync("/desk/say", new JsonObject { ["room"] = room, ["key"] = Visitor.NewKey(), ["text"] = "to your first", ["about"] = asked });
        await WebHouse.UntilAsync(() => anna.Words.Contains("to your first"));
        var answer = anna.Shown.Single(shown => (string)shown.Item["text"]! == "to your first");
        await anna.DoAsync("/talk/say", new JsonObject { ["key"] = Visitor.NewKey(), ["text"] = "to that", ["about"] = answer.Id });
        await limetka.RoomOfAsync("to that");

        Assert.Equal("first", (string)anna.Shown.Single(shown => shown.Id == (string?)answer.Item["replyTo"]).Item["text"]!);
        Assert.Equal(["first", "to your first"], new[] { "to your first", "to that" }.Select(words => (string?)limetka.Shown.Single(shown => (string)shown.Item["text"]! == words).Item["replyTo"]).Select(about => (string)limetka.Shown.Single(shown => shown.Id == about).Item["text"]!));
    }

    [Fact]
    public async Task A_conversation_that_is_over_is_listed_as_over_and_one_that_is_not_stays_open()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");
        using var berta = await house.WelcomeAsync("other");
        await limetka.EndAsync(room);
        await WebHouse.UntilAsync(() => limetka.IsClosed(room));

        using var again = await house.EnterAsync("Limetka");
        await again.RoomOfAsync("first");

        Assert.True(again.IsClosed(room));
        Assert.All(again.Shown.Select(shown => shown.Room).Where(other => other != room), other => Assert.False(again.IsClosed(other)));
    }

    [Fact]
    public async Task A_line_that_begins_with_two_slashes_stays_on_the_desk()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");

        await limetka.SayAsync(room, "// wholly internal");
        await limetka.SayAsync(room, "for her\n// for us");
        await WebHouse.UntilAsync(() => anna.Words.Any(words => words.StartsWith("for her", StringComparison.Ordinal)));

        Assert.DoesNotContain(anna.Words, words => words.Contains("internal", StringComparison.Ordinal) || words.Contains("for us", StringComparison.Ordinal));
        Assert.Contains("// wholly internal", limetka.Words);
        Assert.Contains("for her\n// for us", limetka.Words);
    }

    [Fact]
    public async Task A_repeated_request_says_it_once_and_leaves_the_mark()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");
        var key = Visitor.NewKey();
        var item = await limetka.SayAsync(room, "once", key);
        await WebHouse.UntilAsync(() => limetka.MarkOf(item) == "Delivered");

        await limetka.SayAsync(room, "once", key);
        await limetka.SayAsync(room, "after");
        await WebHouse.UntilAsync(() => anna.Words.Contains("after"));

        Assert.Single(anna.Words, "once");
        Assert.Equal("Delivered", limetka.MarkOf(item));
    }

    [Fact]
    public async Task A_command_is_answered_to_who_gave_it_and_end_ends_the_talk_on_both_sides()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");

        await limetka.AskAsync(null, "help");
        await WebHouse.UntilAsync(() => limetka.Answers.Any(answer => answer.Contains("//", StringComparison.Ordinal)));
        var before = anna.Shown.Count;
        await limetka.EndAsync(room);
        await WebHouse.UntilAsync(() => limetka.Answers.Contains("Hotovo.") && anna.Shown.Count > before);
        var late = await limetka.SayAsync(room, "too late");
        await WebHouse.UntilAsync(() => limetka.MarkOf(late) == "Failed");

        Assert.DoesNotContain("too late", anna.Words);
        Assert.DoesNotContain("Hotovo.", limetka.Words);
        Assert.Equal(HttpStatusCode.BadRequest, (await limetka.PostAsync("/desk/ask", new JsonObject { ["key"] = Visitor.NewKey(), ["text"] = "forget-everybody" })).Status);
    }

    [Fact]
    public async Task End_asks_first_whose_talk_it_is_and_a_no_is_heard_by_nobody_else()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");

        await limetka.AskAsync(room, "end");
        await WebHouse.UntilAsync(() => limetka.Choices.Contains("Ne, pokračovat"));
        Assert.StartsWith("Ukončit tenhle rozhovor? Na druhé straně je ", limetka.Answers[^1], StringComparison.Ordinal);
        await limetka.AskAgainAsync(room, "Ne, pokračovat");
        await WebHouse.UntilAsync(() => limetka.Answers[^1] == "Dobře, rozhovor pokračuje. Na druhou stranu jsme nic neposlali.");
        await limetka.SayAsync(room, "still here");
        await WebHouse.UntilAsync(() => anna.Words.Contains("still here"));

        Assert.DoesNotContain(anna.Words, words => words.StartsWith("Your mentor has closed", StringComparison.Ordinal));
        Assert.False(limetka.IsClosed(room));
        Assert.DoesNotContain(limetka.Words, words => words.StartsWith("Ukončit tenhle rozhovor?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_a_role_is_listed_its_commands_and_gives_them_with_what_belongs_to_them()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var other = await house.EnterAsync("Kdoule");

        Assert.Equal(["services", "ready", "handover", "ask-supervisor", "answer", "join-talk", "report", "block", "unblock", "leave-talk", "end", "help", "pause", "available", "hours", "card", "invite", "approve", "remove", "mentors", "pause-mentor", "unpause-mentor", "waiting", "training", "trainings", "service report", "service checked", "service list", "leave"], limetka.Commands);
        Assert.Equal(["services", "ready", "handover", "ask-supervisor", "report", "end", "help", "pause", "available", "hours", "card", "service report", "service checked", "service list", "leave"], other.Commands);

        await limetka.AskAsync(null, "training", new JsonObject { ["mentor"] = "kdoule", ["topic"] = "první kontakt", ["date"] = "2026-03-01", ["dragon"] = "x" });
        await WebHouse.UntilAsync(() => limetka.Answers.Contains("Zapsáno. Kdoule: „první kontakt“, 2026-03-01, platí stále"));
        await limetka.AskAsync(null, "trainings", new JsonObject { ["mentor"] = "Kdoule" });
        await WebHouse.UntilAsync(() => limetka.Answers.Contains("Školení, Kdoule:\n„první kontakt“, 2026-03-01, platí stále"));

        await other.AskAsync(null, "hours", new JsonObject { ["week"] = "denně 0-24" });
        await WebHouse.UntilAsync(() => other.Answers.Contains("Noví lidé vám můžou přijít kdykoli."));

        await other.AskAsync(null, "service checked", new JsonObject { ["service"] = "cz-116006" });
        await WebHouse.UntilAsync(() => other.Answers.Any(answer => answer.EndsWith("máme zapsáno, že dnes všechno sedí.", StringComparison.Ordinal)));

        await other.AskAsync(null, "trainings", new JsonObject { ["mentor"] = "Kdoule" });
        await WebHouse.UntilAsync(() => other.Answers.Contains("Tohle tady nejde."));
    }

    [Theory]
    [InlineData("""{"mentor":"kdoule","topic":"x"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"mentor":"kdoule","topic":" ","date":"2026-03-01"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"mentor":"kdoule","topic":"x","date":"2026-03-01","valid-until":"20260301-20270301"}""", HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_command_without_what_it_needs_or_with_too_much_is_refused(string options, HttpStatusCode status)
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");

        Assert.Equal(status, (await limetka.PostAsync("/desk/ask", new JsonObject { ["key"] = Visitor.NewKey(), ["text"] = "training", ["options"] = JsonNode.Parse(options) })).Status);
    }

    [Fact]
    public async Task When_it_is_over_the_mentor_can_still_say_that_it_was_heavy()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("a talk");
        var room = await limetka.RoomOfAsync("a talk");
        await limetka.EndAsync(room);
        await WebHouse.UntilAsync(() => limetka.IsClosed(room) && limetka.Shown.Any(shown => shown.Item["buttons"] is JsonArray));

        var (_, id, item) = limetka.Shown.Last(shown => shown.Item["buttons"] is JsonArray);
        await limetka.DoAsync("/desk/press", new JsonObject { ["room"] = room, ["item"] = id, ["button"] = (string)item["buttons"]![0]![0]!["id"]! });

        await WebHouse.UntilAsync(() => limetka.Words.Any(words => words.Contains("Dali jsme vědět supervizi", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Another_mentor_and_a_seeker_get_nothing_of_it()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var other = await house.EnterAsync("Kdoule");
        using var anna = await house.WelcomeAsync("only for one");
        var room = await limetka.RoomOfAsync("only for one");
        var item = await limetka.SayAsync(room, "mine");
        await WebHouse.UntilAsync(() => anna.Words.Contains("mine"));

        JsonObject Ask() => new() { ["room"] = room, ["item"] = item, ["button"] = "x", ["key"] = Visitor.NewKey(), ["text"] = "help" };
        foreach (var path in new[] { "/desk/say", "/desk/edit", "/desk/unsend", "/desk/press", "/desk/ask" })
        {
            Assert.Equal(HttpStatusCode.Gone, (await other.PostAsync(path, Ask())).Status);
            using var forger = house.Mentor();
            forger.Token = anna.Token;
            Assert.Equal(HttpStatusCode.Unauthorized, (await forger.PostAsync(path, Ask())).Status);
        }

        using var reloaded = await house.EnterAsync("Kdoule");
        Assert.Empty(other.Shown);
        Assert.Empty(reloaded.Shown);
        Assert.Contains("mine", anna.Words);
        anna.Token = limetka.Token;
        Assert.Equal(HttpStatusCode.Unauthorized, (await anna.PostAsync("/talk/say", new JsonObject { ["key"] = Visitor.NewKey(), ["text"] = "x" })).Status);
    }

    [Fact]
    public async Task A_desk_that_is_opened_later_shows_all_that_stands_there()
    {
        await using var house = await LocalHouse.StartAsync();
        using var limetka = await house.EnterAsync("Limetka");
        using var anna = await house.WelcomeAsync("first");
        var room = await limetka.RoomOfAsync("first");
        var item = await limetka.SayAsync(room, "answer");
        await WebHouse.UntilAsync(() => limetka.MarkOf(item) == "Delivered");

        using var again = await house.EnterAsync("Limetka");

        Assert.Equal(limetka.Shown.Select(shown => shown.Item.ToJsonString()), again.Shown.Select(shown => shown.Item.ToJsonString()));
        Assert.Equal("Delivered", again.MarkOf(item));
    }
}
