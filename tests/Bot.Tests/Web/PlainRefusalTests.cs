using System.Net;
using System.Text;
using MentorBot.Bot.Tests.Web.Support;
using MentorBot.Bot.Web;
using Xunit;
using static MentorBot.Bot.Tests.Web.Support.PlainVisits;

namespace MentorBot.Bot.Tests.Web;

/// <summary>What a form is refused, and what stands on the page then.</summary>
public sealed class PlainRefusalTests
{
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

    /// <summary>A body that does not say how long it is.</summary>
    private sealed class Unknown(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
