using System.Net;
using System.Text.Json.Nodes;
using MentorBot.Bot.Ports;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>A whole talk over real HTTP, with the real engine and store.</summary>
public sealed class TalkTests
{
    [Fact]
    public async Task A_talk_goes_from_the_page_to_the_desk_and_back()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("I am afraid of the evenings.");

        await anna.SayAsync("Are you there?");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("Are you there?"));
        await house.Desk.WriteAsync("I am here with you.");
        await WebHouse.UntilAsync(() => anna.Words.Contains("I am here with you."));

        var answer = anna.Shown.Single(shown => (string)shown.Item["text"]! == "I am here with you.").Item;
        Assert.Equal(("person", "Ida"), ((string)answer["from"]!, (string)answer["name"]!));
    }

    [Fact]
    public async Task A_page_that_opens_again_is_told_all_of_it_again_in_order()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        await anna.SayAsync("second");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("second"));
        await house.Desk.WriteAsync("third");
        await WebHouse.UntilAsync(() => anna.Words.Contains("third"));
        anna.Close();
        await house.Desk.WriteAsync("while she was away");
        await WebHouse.UntilAsync(() => house.Chat.Messenger.Door is not null);

        await anna.OpenAsync();
        await WebHouse.UntilAsync(() => anna.Words.Contains("while she was away"));

        Assert.Equal(["first", "second", "third", "while she was away"], anna.Words.Where(words => words is "first" or "second" or "third" or "while she was away"));
        Assert.Equal(anna.Shown.Count, anna.Shown.Select(shown => shown.Id).Distinct().Count());
        Assert.Contains(anna.Shown, shown => (string?)shown.Item["chosen"] is { } chosen && chosen.Contains("I agree", StringComparison.Ordinal) && shown.Item["buttons"] is null);
    }

    [Fact]
    public async Task The_same_key_twice_is_one_message()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var key = Visitor.NewKey();

        await anna.SayAsync("only once", key);
        await anna.SayAsync("only once", key);
        await anna.SayAsync("after it");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("after it"));
        await anna.OpenAsync();

        Assert.Single(house.Desk.Words, "only once");
        Assert.Single(anna.Words, "only once");
    }

    [Fact]
    public async Task A_command_that_is_pressed_stands_there_in_the_words_of_its_button_and_no_word_of_a_button_is_said_to_anybody()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var key = Visitor.NewKey();
        foreach (var _ in new[] { 1, 2 })
            await anna.DoAsync("/talk/say", new JsonObject { ["key"] = key, ["text"] = "Help right now", ["button"] = "/sos" });
        await WebHouse.UntilAsync(() => anna.Words.Any(words => words.Contains("call 112", StringComparison.Ordinal)));

        var pressed = anna.Shown.Single(shown => shown.Id == "me." + key).Item;
        Assert.Equal(("Help right now", true), ((string)pressed["text"]!, (bool)pressed["fixed"]!));
        Assert.DoesNotContain(house.Desk.Words, words => words.Contains("Help right now", StringComparison.Ordinal));
        foreach (var button in new[] { "sos", "/", "", "/s\u00f3s" })
        {
            house.Time.Jump(TimeSpan.FromSeconds(1));
            Assert.Equal(HttpStatusCode.BadRequest, (await anna.PostAsync("/talk/say", new JsonObject { ["key"] = Visitor.NewKey(), ["text"] = "Help right now", ["button"] = button })).Status);
        }
    }

    [Fact]
    public async Task A_changed_message_is_changed_on_both_sides_and_one_taken_back_is_gone_from_both()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var kept = await anna.SayAsync("to be changed");
        var taken = await anna.SayAsync("to be taken back");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("to be taken back"));

        await anna.DoAsync("/talk/edit", new JsonObject { ["item"] = kept, ["key"] = Visitor.NewKey(), ["text"] = "changed" });
        await anna.DoAsync("/talk/unsend", new JsonObject { ["item"] = taken });
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("changed") && !house.Desk.Words.Contains("to be taken back"));
        await anna.OpenAsync();

        Assert.Contains("changed", anna.Words);
        Assert.DoesNotContain("to be changed", anna.Words);
        Assert.DoesNotContain("to be taken back", anna.Words);

        house.Time.Jump(TimeSpan.FromSeconds(5));

        // What was taken back does not come back by being changed, nor does another's message change.
        var (status, _) = await anna.PostAsync("/talk/edit", new JsonObject { ["item"] = taken, ["key"] = Visitor.NewKey(), ["text"] = "again" });
        Assert.Equal(HttpStatusCode.Gone, status);
        (status, _) = await anna.PostAsync("/talk/edit", new JsonObject { ["item"] = anna.Shown[0].Id, ["key"] = Visitor.NewKey(), ["text"] = "the house's" });
        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public async Task What_is_taken_back_or_changed_while_a_mark_comes_stays_so()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        house.Chat.Tokens.Open(anna.Token, out var place);

        for (var i = 0; i < 20; i++)
        {
            var taken = await anna.SayAsync($"taken {i}");
            var changed = await anna.SayAsync($"before {i}");
            var marks = new[] { taken, changed, taken, changed }.Select(item => house.Chat.Messenger.MarkAsync(WebIds.MessageAddress(place, item), Mark.Seen, default)).ToList();
            await anna.DoAsync("/talk/unsend", new JsonObject { ["item"] = taken });
            await anna.DoAsync("/talk/edit", new JsonObject { ["item"] = changed, ["key"] = Visitor.NewKey(), ["text"] = $"after {i}" });
            await Task.WhenAll(marks);
        }

        await anna.OpenAsync();
        Assert.DoesNotContain(anna.Words, words => words.StartsWith("taken", StringComparison.Ordinal) || words.StartsWith("before", StringComparison.Ordinal));
        Assert.Equal(20, anna.Words.Count(words => words.StartsWith("after", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_the_mentor_changes_takes_back_or_is_about_to_write_is_seen_on_the_page()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        var asked = await anna.SayAsync("a question");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("a question"));

        var answer = await house.Desk.WriteAsync("an answer", about: "a question");
        var slip = await house.Desk.WriteAsync("a slip");
        await WebHouse.UntilAsync(() => anna.Words.Contains("a slip"));
        await house.Desk.ChangeAsync(answer, "a better answer");
        await house.Desk.RemoveAsync(slip);
        await house.Desk.TypeAsync();
        await WebHouse.UntilAsync(() => anna.Words.Contains("a better answer") && !anna.Words.Contains("a slip") && anna.Typing > 0);
        house.Time.Jump(TimeSpan.FromMinutes(1));
        await anna.OpenAsync();

        Assert.Equal(asked, (string)anna.Shown.Single(shown => (string)shown.Item["text"]! == "a better answer").Item["replyTo"]!);
        Assert.DoesNotContain("an answer", anna.Words);
        Assert.DoesNotContain("a slip", anna.Words);
    }

    [Fact]
    public async Task What_she_replies_to_goes_with_her_words_and_is_shown_above_them_again_and_again()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        await house.Desk.WriteAsync("a question of the mentor's");
        await WebHouse.UntilAsync(() => anna.Words.Contains("a question of the mentor's"));
        var mine = await anna.SayAsync("something of mine");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("something of mine"));
        var theirs = anna.Shown.Single(shown => (string)shown.Item["text"]! == "a question of the mentor's").Id;

        foreach (var (words, about) in new[] { ("to hers", theirs), ("to mine", mine), ("to nothing", "nowhere"), ("to nonsense", "../x?") })
            await anna.DoAsync("/talk/say", new JsonObject { ["key"] = Visitor.NewKey(), ["text"] = words, ["about"] = about });
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("to nonsense"));
        house.Time.Jump(TimeSpan.FromMinutes(1));
        await anna.OpenAsync();

        // The mentor's own message is known in the room by the name that her platform gave it.
        Assert.Equal(["w", "something of mine", null, null], new[] { "to hers", "to mine", "to nothing", "to nonsense" }.Select(words => house.Desk.AboutOf(words)).Select(about => about is ['w', ..] ? "w" : about is null ? null : house.Desk.Room[about]));
        Assert.Equal([theirs, mine, "nowhere", null], anna.Shown.Where(shown => ((string)shown.Item["text"]!).StartsWith("to ", StringComparison.Ordinal)).Select(shown => (string?)shown.Item["replyTo"]));
    }

    [Fact]
    public async Task What_is_cleared_is_cleared_wholly_however_much_there_is()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("the oldest");
        house.Chat.Tokens.Open(anna.Token, out var place);
        var messenger = house.Chat.Messenger;
        await Task.WhenAll(Enumerable.Range(0, 320).Select(i => messenger.DeliverAsync(new Post($"n{i}", WebIds.PlaceAddress(place), new Part(Frame.House.Instance, StyledText.Plain($"words {i}"), null, []), null, false, null), default)));
        Assert.IsType<Delivery.Sent>(await messenger.ClearAsync(WebIds.PlaceAddress(place), default));

        await anna.OpenAsync();
        Assert.Empty(anna.Shown);
    }

    [Fact]
    public async Task A_talk_goes_on_after_the_house_was_started_again()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("before");

        // What is left over from before is tried again after a second, and this clock stands still.
        await WebHouse.UntilAsync(() => anna.Shown.Any(shown => (string)shown.Item["text"]! == "before" && shown.Item["mark"] is not null));

        await house.RestartAsync();
        await anna.OpenAsync();
        await anna.SayAsync("after");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("after"));
        await house.Desk.WriteAsync("and back");
        await WebHouse.UntilAsync(() => anna.Words.Contains("and back"));

        Assert.Contains("before", anna.Words);
    }

    [Fact]
    public async Task Hostile_words_arrive_as_the_words_they_are()
    {
        string[] hostile =
        [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"}]}\n\ndata: {\"is\":\"drop\"}", "</textarea><svg/onload=alert(1)>", "{{words}} ${7*7} %00 \\u0000",
            "😀 e\u0301 Žofie Їжак", "javascript:alert(1)", "' OR 1=1; --",
        ];
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        foreach (var words in hostile)
        {
            await anna.SayAsync(words);
            await house.Desk.WriteAsync("back: " + words);
        }

        await WebHouse.UntilAsync(() => anna.Words.Count(words => words.StartsWith("back: ", StringComparison.Ordinal)) == hostile.Length);
        house.Time.Jump(TimeSpan.FromMinutes(1));
        await anna.OpenAsync();

        Assert.Equal(hostile, anna.Shown.Where(shown => (string)shown.Item["from"]! == "me").Select(shown => (string)shown.Item["text"]!).Where(hostile.Contains));
        Assert.All(hostile.Where(words => !words.Contains('\u0301')), words => Assert.Contains("back: " + words, anna.Words));
    }

    [Fact]
    public async Task Where_nobody_can_come_back_to_nothing_is_delivered_and_the_mentor_is_told()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await house.WelcomeAsync("first");
        await house.Desk.WriteAsync("she reads this");
        await WebHouse.UntilAsync(() => anna.Words.Contains("she reads this"));
        anna.Close();

        house.Time.Jump(Tokens.Idle + TimeSpan.FromSeconds(1));
        await house.Desk.WriteAsync("she can't read this");
        await WebHouse.UntilAsync(() => house.Desk.Words.Any(words => words.StartsWith("Not delivered", StringComparison.Ordinal)));

        await Assert.ThrowsAsync<InvalidOperationException>(anna.OpenAsync);
    }

    [Fact]
    public async Task Nothing_of_a_talk_is_in_a_log_line_or_readable_in_the_database()
    {
        await using var house = await WebHouse.StartAsync();
        string token;
        using (var anna = await house.WelcomeAsync("needle-of-hers"))
        {
            await house.Desk.WriteAsync("needle-of-the-mentor");
            await WebHouse.UntilAsync(() => anna.Words.Contains("needle-of-the-mentor"));
            await anna.PostAsync("/talk/say", new JsonObject { ["text"] = "needle-refused" });
            token = anna.Token!;
        }

        house.Chat.Tokens.Open(token, out var place);
        await house.RestartAsync();
        var log = string.Join('\n', house.Log);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(house.Database)!, "*.db*").Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            log += await reader.ReadToEndAsync();
        }

        Assert.All(["needle-of-hers", "needle-of-the-mentor", "needle-refused", place, token, "127.0.0.1"], needle => Assert.DoesNotContain(needle, log, StringComparison.Ordinal));
        Assert.NotEmpty(house.Log);
    }
}
