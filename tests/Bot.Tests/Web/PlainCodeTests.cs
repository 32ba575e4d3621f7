using System.Net;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using Xunit;
using static MentorBot.Bot.Tests.Web.Support.PlainVisits;

namespace MentorBot.Bot.Tests.Web;

/// <summary>Coming back by a code, by forms alone, and what a browser keeps of a form.</summary>
public sealed class PlainCodeTests
{
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
}
