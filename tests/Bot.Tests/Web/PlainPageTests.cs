using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using Xunit;
using static MentorBot.Bot.Tests.Web.Support.PlainVisits;

namespace MentorBot.Bot.Tests.Web;

/// <summary>The page that answers a form: its markup, its language, its headers.</summary>
public sealed class PlainPageTests
{
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
        Assert.Contains("<html lang=\"en\">", anna.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_chosen_her_language_on_the_page_is_not_asked_for_it_again_and_can_change_it()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = Visit(house);
        await anna.OpenAsync();

        await anna.PressAsync("begin", language: "uk");
        await anna.SendAsync(anna.Sent);

        Assert.StartsWith("Добре, що ви пишете.", Assert.Single(anna.Words), StringComparison.Ordinal);
        await anna.ChooseAsync("Інша мова");
        await anna.ChooseAsync("Polski");
        Assert.StartsWith("Dobrze, że piszesz.", anna.Words[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_in_words_of_the_house_is_a_button_that_is_called_as_on_the_page()
    {
        await using var house = await WebHouse.StartAsync();
        using var anna = Visit(house);
        await anna.OpenAsync();
        await anna.PressAsync("begin", language: "uk");
        await anna.ChooseAsync("Інша мова");
        await anna.ChooseAsync("English");

        Assert.Contains("Help right now</button> shows other helplines.", anna.Page, StringComparison.Ordinal);
        Assert.Contains("call <a href=\"tel:112\">112</a>;", anna.Page, StringComparison.Ordinal);
        await anna.PressAsync("/help");
        Assert.Contains("class=\"said line\">Help right now</button>\n<button", anna.Page, StringComparison.Ordinal);
        Assert.Contains("\nTake back a message you sent (with the button below it)", anna.Page, StringComparison.Ordinal);
        await anna.PressAsync(anna.Deed("Change the language"));

        Assert.Contains("Choose a language", anna.Words[^1], StringComparison.Ordinal);
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
}
