using System.Net;
using System.Text;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using MentorBot.Simulators.Places;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

/// <summary>The whole talk by forms alone, over real HTTP, with the real engine and store.</summary>
public sealed class PlainTests
{
    private static PlainVisitor Visit(WebHouse house) => new(new Uri(house.Origin), () => house.Time.Jump(TimeSpan.FromSeconds(1)));

    private static async Task<PlainVisitor> WelcomeAsync(WebHouse house, string firstWords)
    {
        var visitor = Visit(house);
        await visitor.OpenAsync();
        await visitor.PressAsync("begin");
        await visitor.ChooseAsync("English");
        await visitor.SayAsync(firstWords);
        foreach (var label in ShortStart.Buttons)
            await visitor.ChooseAsync(label);

        await WebHouse.UntilAsync(() => house.Desk.Words.Any(words => words.Contains(firstWords, StringComparison.Ordinal)));
        return visitor;
    }

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

    [Fact]
    public async Task A_refusal_is_a_sentence_on_the_page_and_what_she_typed_stays()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await WelcomeAsync(house, "first");
        house.Time.Jump(TimeSpan.FromMinutes(1));

        await anna.SendAsync(anna.Form("say", new string('x', Talk.LongestText + 1)));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "That is too long for one message. Please send it in several shorter ones."), (anna.Status, anna.Sentence));
        Assert.Equal(Talk.LongestText + 1, anna.Typed.Length);
        Assert.Contains("first", anna.Words);

        await anna.SendAsync(anna.Form("say", "  "));
        Assert.Equal((HttpStatusCode.BadRequest, "We did not understand that. Please try once more."), (anna.Status, anna.Sentence));

        for (var i = 0; i < 5; i++)
            await anna.SendAsync(anna.Form("read", "kept"));
        Assert.Equal((HttpStatusCode.TooManyRequests, "That was a lot at once. Please wait a moment and try again."), (anna.Status, anna.Sentence));
        Assert.Equal("kept", anna.Typed);
        Assert.Contains("first", anna.Words);

        house.Time.Jump(TimeSpan.FromMinutes(1));
        foreach (var nonsense in new[] { "nonsense", "press", "press x y", "save me.x", "unsend", "" })
            await anna.SendAsync(anna.Form(nonsense, "kept"));
        Assert.True(anna.IsInTalk);
        Assert.Equal("kept", anna.Typed);
    }

    [Fact]
    public async Task A_code_is_shown_once_and_leads_back()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await WelcomeAsync(house, "first");
        house.Time.Jump(TimeSpan.FromMinutes(1));

        await anna.PressAsync("code", "half a thought");
        var code = anna.Inner("given");
        Assert.Matches("^([0-9]{5} ){4}[0-9]{5}$", code);
        Assert.Equal("half a thought", anna.Typed);
        await anna.SendAsync(anna.Sent);
        Assert.Equal((HttpStatusCode.Gone, "This code was already shown. If you did not write it down, ask for a new one."), (anna.Status, anna.Inner("about")));
        Assert.Contains("<details id=\"codes\" open>", anna.Page, StringComparison.Ordinal);
        Assert.Equal("", anna.Inner("trouble"));
        Assert.DoesNotContain(code, anna.Page, StringComparison.Ordinal);

        using var back = Visit(house);
        await back.OpenAsync();
        await back.EnterAsync("11111 22222 33333 44444 55555");
        Assert.Equal(HttpStatusCode.Unauthorized, back.Status);
        Assert.StartsWith("No conversation was found with this code.", back.Sentence, StringComparison.Ordinal);
        Assert.Contains("value=\"11111 22222 33333 44444 55555\"", back.Page, StringComparison.Ordinal);
        await back.EnterAsync(code);
        Assert.True(back.IsInTalk);
        Assert.Contains("first", back.Words);

        // Asked for again after that it was shown, it is a new one; and forgotten, there is none.
        await anna.PressAsync("code");
        Assert.NotEqual(code, anna.Inner("given"));
        await back.PressAsync("read");
        Assert.Equal((HttpStatusCode.Unauthorized, false), (back.Status, back.IsInTalk));
        Assert.StartsWith("For your safety this conversation is closed here: the code that opened it no longer works.", back.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("first", back.Words);
        await anna.PressAsync("forget");
        Assert.StartsWith("Done: no code leads to this conversation any more.", anna.Inner("about"), StringComparison.Ordinal);
        using var late = Visit(house);
        await late.OpenAsync();
        await late.EnterAsync(code);
        Assert.Equal(HttpStatusCode.Unauthorized, late.Status);
    }

    [Fact]
    public async Task What_a_browser_kept_lets_nobody_in_half_an_hour_later_and_shows_nothing_of_hers()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await WelcomeAsync(house, "needle one");
        await anna.SayAsync("needle two");
        var kept = new List<IReadOnlyList<KeyValuePair<string, string>>> { anna.Sent };
        await anna.PressAsync("code");
        var code = anna.Inner("given");
        kept.Add(anna.Sent);
        using var back = Visit(house);
        await back.OpenAsync();
        await back.EnterAsync(code);
        Assert.True(back.IsInTalk);
        kept.Add(back.Sent);

        house.Time.Jump(Tokens.Idle + TimeSpan.FromSeconds(1));
        foreach (var form in kept)
        {
            await back.SendAsync(form);
            Assert.Equal(HttpStatusCode.Unauthorized, back.Status);
            Assert.False(back.IsInTalk);
            Assert.DoesNotContain("needle", back.Page, StringComparison.Ordinal);
            Assert.DoesNotContain(code, back.Page, StringComparison.Ordinal);
        }

        Assert.Equal("This page was open for a long time. Please enter the code once more.", back.Sentence);
        await back.EnterAsync(code);
        Assert.Contains("needle two", back.Words);
    }

    [Fact]
    public async Task What_does_not_come_from_our_own_page_is_refused_and_nothing_is_done()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = await WelcomeAsync(house, "first");
        house.Time.Jump(TimeSpan.FromMinutes(1));
        var form = anna.Form("say", "not hers");

        foreach (var origin in new[] { null, "null", "https://evil.example", house.Origin + "/" })
        {
            anna.Origin = origin;
            await anna.SendAsync(form);
            Assert.Equal(HttpStatusCode.Forbidden, anna.Status);
            Assert.DoesNotContain("first", anna.Words);
        }

        Assert.Equal(4, house.Chat.Counts.Of(Refused.Origin));
        anna.Origin = house.Origin;
        await anna.SendAsync(form.Select(field => field.Key == "token" ? new KeyValuePair<string, string>("token", "forged") : field).ToList());
        Assert.Equal((HttpStatusCode.Unauthorized, false), (anna.Status, anna.IsInTalk));
        Assert.DoesNotContain("not hers", house.Desk.Words);
    }

    [Theory]
    [InlineData("application/json", "{}", HttpStatusCode.BadRequest)]
    [InlineData("text/plain", "do=begin", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\n\r\n--x--", HttpStatusCode.BadRequest)]
    [InlineData("application/x-www-form-urlencodedx", "do=begin", HttpStatusCode.BadRequest)]
    [InlineData("application/x-www-form-urlencoded", "do=say&text=%ff%fe", HttpStatusCode.Unauthorized)]
    [InlineData("application/x-www-form-urlencoded", "do=say&token=%00&text=y", HttpStatusCode.BadRequest)]
    [InlineData("application/x-www-form-urlencoded", "", HttpStatusCode.Unauthorized)]
    public async Task What_is_malformed_is_refused_with_the_page(string type, string body, HttpStatusCode expected)
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = Visit(house);
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await anna.PostAsync(content);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Contains("<main id=\"start\">", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_with_the_page()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = Visit(house);

        foreach (var chunked in new[] { false, true })
        {
            using var content = new StringContent("text=" + new string('x', Entrance.LargestBody), Encoding.UTF8, "application/x-www-form-urlencoded");
            using var wrapped = chunked ? new StreamContent(new Unknown(await content.ReadAsByteArrayAsync())) : null;
            wrapped?.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");
            using var answer = await anna.PostAsync((HttpContent?)wrapped ?? content);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Hostile_words_are_shown_as_the_words_they_are()
    {
        string[] hostile =
        [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</textarea><svg/onload=alert(1)>", "\" autofocus onfocus=alert(1) x=\"", "[[token]] {{words}} &lt;b&gt; &#60;",
            "</div></main><form action=//evil.example>", "😀 Žofie Їжак", "' OR 1=1; --",
        ];
        await using var house = await WebHouse.StartAsync();
        using var anna = await WelcomeAsync(house, "first");
        foreach (var words in hostile)
        {
            await anna.SayAsync(words);
            await house.Desk.WriteAsync("back: " + words);
        }

        await anna.SeeAsync("back: " + hostile[^1]);
        await anna.PressAsync("read", string.Join('\n', hostile));

        Assert.Equal(hostile, anna.Words.Where(hostile.Contains));
        Assert.All(hostile, words => Assert.Contains("back: " + words, anna.Words));
        Assert.Equal(string.Join('\n', hostile), anna.Typed);
        Assert.DoesNotMatch("<script>|<img|<svg|onfocus=alert\\(1\\) x=\"|<form action=//", anna.Page);
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(anna.Page, "<form "));
    }

    [Fact]
    public async Task The_language_of_the_page_is_chosen_and_stays()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = Visit(house);
        await anna.OpenAsync();

        await anna.PressAsync("language", language: "uk");
        Assert.Contains("<html lang=\"uk\">", anna.Page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"uk\" lang=\"uk\" selected>", anna.Page, StringComparison.Ordinal);
        Assert.False(anna.IsInTalk);
        await anna.PressAsync("begin", language: "uk");
        await anna.PressAsync("language", "kept", language: "pl");
        Assert.Contains("<html lang=\"pl\">", anna.Page, StringComparison.Ordinal);
        Assert.Equal((true, "kept"), (anna.IsInTalk, anna.Typed));
        await anna.PressAsync("read", language: "<script>");
        Assert.Contains("<html lang=\"cs\">", anna.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_a_form_has_the_headers_of_the_page_and_no_cookie_and_leads_nowhere_else()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = Visit(house);
        await anna.OpenAsync();
        using var content = new FormUrlEncodedContent(anna.Form("begin"));

        using var answer = await anna.PostAsync(content);

        foreach (var (name, value) in Headers.All)
            Assert.Equal([value], answer.Headers.GetValues(name));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Null(answer.Headers.Location);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public void Styles_become_tags_of_a_fixed_list_and_the_words_in_them_stay_words()
    {
        var words = PlainLog.Write(
            [
                new WebShown("a", new WebItem(Voice.Person, "<b> and so", "Ida", [new(0, 3, Core.Engine.TextStyle.Bold), new(2, 5, Core.Engine.TextStyle.Italic), new(0, 99, Core.Engine.TextStyle.Code), new(0, 3, Core.Engine.TextStyle.Spoiler)], Fixed: true)),
            ],
            new Dictionary<string, string>(StringComparer.Ordinal),
            null,
            null,
            goesOn: false);

        Assert.Equal("<div class=\"item person\"><p class=\"who\">Ida</p><div class=\"words\"><b>&lt;b</b><i><b>&gt;</b></i><i> and</i> so</div></div>", words);
    }

    [Fact]
    public void How_far_her_words_came_stands_under_the_last_of_them()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal) { ["me"] = "You:", ["delivered"] = "Delivered", ["seen"] = "Seen" };
        WebShown Mine(string id, Core.Engine.Mark? mark) => new(id, new WebItem(Voice.Me, id, Fixed: true, Mark: mark));
        var answer = new WebShown("c", new WebItem(Voice.Person, "c", Fixed: true));

        string[] Marks(params WebShown[] items) => [.. System.Text.RegularExpressions.Regex.Matches(PlainLog.Write(items, words, null, null), "words\">(.)</div><p class=\"note mark\">([^<]*)<").Select(match => match.Groups[1].Value + " " + match.Groups[2].Value)];

        Assert.Equal(["b ✓ Delivered"], Marks(Mine("a", Core.Engine.Mark.Delivered), Mine("b", Core.Engine.Mark.Delivered), Mine("d", null)));
        Assert.Equal(["b ✓✓ Seen"], Marks(Mine("a", Core.Engine.Mark.Delivered), Mine("b", Core.Engine.Mark.Seen)));
        Assert.Equal(["b ✓✓ Seen"], Marks(Mine("b", Core.Engine.Mark.Delivered), answer));
        Assert.Equal(["b ✓ Delivered"], Marks(answer, Mine("b", Core.Engine.Mark.Delivered)));
        Assert.Empty(Marks(answer, Mine("b", null)));
    }

    /// <summary>A body that does not say how long it is.</summary>
    private sealed class Unknown(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
