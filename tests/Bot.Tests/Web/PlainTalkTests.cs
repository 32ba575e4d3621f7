using System.Net;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Simulators.Places;
using Xunit;
using static MentorBot.Bot.Tests.Web.Support.PlainVisits;

namespace MentorBot.Bot.Tests.Web;

/// <summary>The whole talk by forms alone, over real HTTP, with the real engine and store.</summary>
public sealed class PlainTalkTests
{
    [Fact]
    public async Task A_talk_goes_from_the_forms_to_the_desk_and_back()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await WelcomeAsync(house, "I am afraid of the evenings.");

        await anna.SayAsync("Two\r\nlines");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("Two\nlines"));
        Assert.Equal("", anna.Typed);
        await house.Desk.WriteAsync("I am here with you.");
        await anna.SeeAsync("I am here with you.");

        Assert.Equal(["I am afraid of the evenings.", "Two\nlines", "I am here with you."], anna.Words.Where(words => words is "I am afraid of the evenings." or "Two\nlines" or "I am here with you."));
        Assert.Contains("<p class=\"who\">Ida</p>", anna.Page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"note\">✓ English", anna.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_of_the_house_is_on_the_page_at_once()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = Visit(house);
        await anna.OpenAsync();

        await anna.PressAsync("begin");
        Assert.Contains("English</button>", anna.Page, StringComparison.Ordinal);

        await anna.PressAsync(anna.Deed("English"));
        Assert.True(anna.Words.Count > 1);
    }

    [Fact]
    public async Task Whatever_a_browser_sends_again_is_done_once()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = Visit(house);
        await anna.OpenAsync();

        // Twice "begin" is one talk.
        await anna.PressAsync("begin");
        var first = anna.Words;
        await anna.SendAsync(anna.Sent);
        Assert.Equal(first, anna.Words);
        await anna.PressAsync(anna.Deed("English"));
        await anna.SendAsync(anna.Sent);
        Assert.Equal(HttpStatusCode.OK, anna.Status);

        using var she = await WelcomeAsync(house, "first");
        await she.SayAsync("only once");
        var sent = she.Sent;
        house.Time.Jump(TimeSpan.FromMinutes(1));
        await she.SendAsync(sent);
        await she.SendAsync(sent);
        await she.SayAsync("after it");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("after it"));

        Assert.Single(house.Desk.Words, "only once");
        Assert.Single(she.Words, "only once");
    }

    [Fact]
    public async Task Her_message_is_changed_and_taken_back()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await WelcomeAsync(house, "first");
        await anna.SayAsync("to be <changed>");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("to be <changed>"));

        await anna.PressAsync(anna.Deed("Edit"), "half a thought");
        Assert.Contains("aria-label=\"Edit\">\nto be &lt;changed&gt;</textarea>", anna.Page, StringComparison.Ordinal);
        await anna.PressAsync(anna.Deed("Save"), changed: "changed words");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("changed words"));
        Assert.Contains("changed words", anna.Words);
        Assert.Equal("half a thought", anna.Typed);

        await anna.PressAsync(anna.Deed("Take back"));
        await WebHouse.UntilAsync(() => !house.Desk.Words.Contains("changed words"));
        Assert.DoesNotContain("changed words", anna.Words);
        Assert.Equal("half a thought", anna.Typed);
    }

    [Fact]
    public async Task She_replies_to_a_message_or_lets_it_be()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await WelcomeAsync(house, "first");
        await house.Desk.WriteAsync("a <question>");
        await anna.SeeAsync("a <question>");

        await anna.PressAsync(anna.Deed("Reply"), "half a thought");
        Assert.Contains("<p class=\"unseen\">Reply to:</p><p class=\"about\">a &lt;question&gt;</p>", anna.Page, StringComparison.Ordinal);
        Assert.Equal("half a thought", anna.Typed);
        await anna.PressAsync("reply");
        Assert.DoesNotContain("Reply to:</p>", anna.Page, StringComparison.Ordinal);

        await anna.PressAsync(anna.Deed("Reply"));
        await anna.PressAsync("read");
        await anna.SayAsync("an answer");
        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("an answer"));
        Assert.StartsWith("w", house.Desk.AboutOf("an answer"), StringComparison.Ordinal);
        Assert.Contains("<p class=\"unseen\">You:</p><p class=\"about\">a &lt;question&gt;</p><div class=\"words\">an answer", anna.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Reply to:</p>", anna.Page, StringComparison.Ordinal);
    }

    /// <summary>A repetition that comes too fast is refused with its key still on the page; what she writes over it is something else.</summary>
    [Fact]
    public async Task Other_words_under_the_key_of_words_that_were_said_are_said_too()
    {
        await using var house = await WebHouse.StartAsync();
        using var she = await WelcomeAsync(house, "first");
        await she.SayAsync("only once");
        var sent = she.Sent;
        house.Time.Jump(TimeSpan.FromSeconds(10));

        await she.SendAsync([.. sent.Select(field => field.Key == "text" ? new KeyValuePair<string, string>("text", "after it") : field)]);
        await she.SendAsync(sent);

        await WebHouse.UntilAsync(() => house.Desk.Words.Contains("after it"));
        Assert.Equal(["only once", "after it"], house.Desk.Words.Where(words => words is "only once" or "after it"));
    }

    [Theory]
    [InlineData("cs", "Pomoc hned teď", "Co tu můžu dělat")]
    [InlineData("pl", "Pomoc teraz", "Co mogę tu zrobić")]
    [InlineData("uk", "Допомога зараз", "Що тут можна зробити")]
    [InlineData("en", "Help right now", "What I can do here")]
    public async Task What_she_pressed_stands_there_in_the_words_of_the_button_and_what_she_typed_as_she_typed_it(string language, string sos, string help)
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = Visit(house);
        await anna.OpenAsync();
        await anna.PressAsync("begin", language: language);
        foreach (var deed in new[] { "/sos", "/help" })
            await anna.PressAsync(deed, "", language: language);
        await anna.PressAsync("say", "/sos", language: language);

        Assert.Equal([sos, help, "/sos"], anna.Mine);
        Assert.Contains(anna.Words, words => words.Contains("112", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_she_waits_for_a_mentor_the_page_says_so_and_not_twice_in_a_row()
    {
        await using var house = await WebHouse.StartAsync(capacity: 1);
        using var anna = await house.WelcomeAsync("of anna");
        using var berta = Visit(house);
        await berta.OpenAsync();
        await berta.PressAsync("begin");
        await berta.ChooseAsync("English");
        await berta.SayAsync("of berta");
        foreach (var label in ShortStart.Buttons)
            await berta.ChooseAsync(label);
        while (!berta.Words[^1].StartsWith("All mentors are busy", StringComparison.Ordinal))
            await berta.PressAsync("read");
        Assert.Equal("", berta.Inner("state"));

        await berta.SayAsync("while she waits");
        Assert.Equal("You are still waiting for a mentor. You can go on writing.", berta.Inner("state"));

        await anna.SayAsync("/end");
        await anna.ChooseAsync("Yes, end it");
        while (!berta.Words.Any(words => words.StartsWith("You are now connected", StringComparison.Ordinal)))
            await berta.PressAsync("read");
        await berta.SayAsync("now to her");
        Assert.Equal("", berta.Inner("state"));
    }
}
