using System.Net;
using MentorBot.Bot.Discord.Rest;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class BreakerTests
{
    private readonly ManualTime _time = new();
    private readonly ScriptedApi _api = new();

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task A_hundred_invalid_calls_in_ten_minutes_are_the_last(int status)
    {
        _api.Answer = _ => ScriptedApi.Json("{}", (HttpStatusCode)status);
        var rest = await AskAsync(100, TimeSpan.FromSeconds(1));

        var answer = await rest.TypingAsync(60, CancellationToken.None);

        Assert.Equal(new Trouble.RetryAfter(TimeSpan.FromSeconds(500)), answer.Trouble);
        Assert.Equal(100, _api.Calls.Count);
    }

    [Fact]
    public async Task When_the_oldest_is_ten_minutes_old_one_may_go_again()
    {
        _api.Answer = _ => ScriptedApi.Json("{}", HttpStatusCode.Forbidden);
        var rest = await AskAsync(100, TimeSpan.FromSeconds(1));
        _time.Advance(TimeSpan.FromSeconds(500));

        Assert.IsType<Trouble.Error>((await rest.TypingAsync(60, CancellationToken.None)).Trouble);
        Assert.Equal(new Trouble.RetryAfter(TimeSpan.FromSeconds(1)), (await rest.TypingAsync(60, CancellationToken.None)).Trouble);
        Assert.Equal(101, _api.Calls.Count);
    }

    [Fact]
    public async Task Limits_that_others_have_used_up_are_not_our_fault()
    {
        _api.Answer = _ =>
        {
            var answer = ScriptedApi.Json("""{"retry_after":0}""", HttpStatusCode.TooManyRequests);
            answer.Headers.TryAddWithoutValidation("X-RateLimit-Scope", "shared");
            return answer;
        };
        await AskAsync(200, TimeSpan.FromSeconds(1));

        Assert.Equal(200, _api.Calls.Count);
    }

    [Fact]
    public async Task Our_own_429s_count()
    {
        _api.Answer = _ => ScriptedApi.Json("""{"retry_after":0}""", HttpStatusCode.TooManyRequests);
        await AskAsync(200, TimeSpan.FromSeconds(1));

        Assert.Equal(100, _api.Calls.Count);
    }

    [Fact]
    public async Task What_is_merely_wrong_does_not_count()
    {
        _api.Answer = _ => ScriptedApi.Json("{}", HttpStatusCode.NotFound);
        await AskAsync(200, TimeSpan.FromSeconds(1));

        Assert.Equal(200, _api.Calls.Count);
    }

    private async Task<DiscordRest> AskAsync(int times, TimeSpan apart)
    {
        var rest = _api.Rest(_time);
        for (var i = 0; i < times; i++)
        {
            await rest.TypingAsync(60, CancellationToken.None);
            _time.Advance(apart);
        }

        return rest;
    }
}
