using System.Net;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Discord.Rest;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class RateLimitsTests
{
    private readonly ManualTime _time = new();
    private readonly ScriptedApi _api = new();

    [Fact]
    public async Task A_bucket_that_is_empty_is_not_called_until_it_is_full()
    {
        var rest = _api.Rest(_time);
        _api.Answer = _ => ScriptedApi.Limited(ScriptedApi.Json("""{"id":"1"}"""), "b", 5, 0, reset: 1000, resetAfter: 2.5);
        Assert.Null((await CreateAsync(rest, 60)).Trouble);

        Assert.Equal(new Trouble.RetryAfter(TimeSpan.FromSeconds(2.5)), (await CreateAsync(rest, 60)).Trouble);
        Assert.Single(_api.Calls);

        _time.Advance(TimeSpan.FromSeconds(2.5));
        Assert.Null((await CreateAsync(rest, 60)).Trouble);
    }

    [Fact]
    public async Task Each_channel_has_its_own_bucket()
    {
        var rest = _api.Rest(_time);
        _api.Answer = _ => ScriptedApi.Limited(ScriptedApi.Json("""{"id":"1"}"""), "b", 5, 0, reset: 1000, resetAfter: 2.5);
        await CreateAsync(rest, 60);

        Assert.Null((await CreateAsync(rest, 61)).Trouble);
    }

    [Fact]
    public async Task Routes_of_one_bucket_use_it_up_together()
    {
        var rest = _api.Rest(_time);
        _api.Answer = _ => ScriptedApi.Limited(ScriptedApi.Json("""{"id":"1"}"""), "shared", 5, 3, reset: 1000, resetAfter: 5);
        await CreateAsync(rest, 60);
        await rest.TypingAsync(60, CancellationToken.None);
        _api.Answer = _ => ScriptedApi.Limited(ScriptedApi.Json("""{"id":"1"}"""), "shared", 5, 0, reset: 1000, resetAfter: 5);
        await rest.TypingAsync(60, CancellationToken.None);

        Assert.Equal(new Trouble.RetryAfter(TimeSpan.FromSeconds(5)), (await CreateAsync(rest, 60)).Trouble);
    }

    [Fact]
    public void Calls_under_way_count_before_they_are_answered()
    {
        var limits = new RateLimits(50, _time);
        var route = DiscordRest.RouteOfCreate(60);
        limits.Enter(route);
        limits.Left(route, Headers(limit: 3, remaining: 2, reset: 1000));

        Assert.Equal(TimeSpan.Zero, limits.Enter(route));
        Assert.Equal(TimeSpan.Zero, limits.Enter(route));
        Assert.Equal(TimeSpan.FromSeconds(5), limits.Enter(route));
    }

    [Fact]
    public void An_answer_that_was_overtaken_does_not_give_back_what_is_spent()
    {
        var limits = new RateLimits(50, _time);
        var route = DiscordRest.RouteOfCreate(60);
        limits.Enter(route);
        limits.Enter(route);
        limits.Left(route, Headers(limit: 2, remaining: 0, reset: 1000));
        limits.Left(route, Headers(limit: 2, remaining: 1, reset: 1000));

        Assert.Equal(TimeSpan.FromSeconds(5), limits.Enter(route));
    }

    [Fact]
    public void A_bucket_that_is_full_again_lets_no_more_under_way_than_it_holds()
    {
        var limits = new RateLimits(50, _time);
        var route = DiscordRest.RouteOfCreate(60);
        limits.Enter(route);
        limits.Left(route, Headers(limit: 2, remaining: 0, reset: 1000));
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(TimeSpan.Zero, limits.Enter(route));
        Assert.Equal(TimeSpan.Zero, limits.Enter(route));
        Assert.Equal(TimeSpan.FromMilliseconds(50), limits.Enter(route));
    }

    [Fact]
    public async Task In_any_second_only_so_many_calls_leave()
    {
        var rest = _api.Rest(_time);
        for (var i = 0; i < 50; i++)
            Assert.Null((await rest.TypingAsync((ulong)(60 + i), CancellationToken.None)).Trouble);

        Assert.Equal(new Trouble.RetryAfter(TimeSpan.FromSeconds(1)), (await rest.TypingAsync(999, CancellationToken.None)).Trouble);
        Assert.Equal(50, _api.Calls.Count);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null((await rest.TypingAsync(999, CancellationToken.None)).Trouble);
    }

    [Fact]
    public async Task Answers_to_interactions_stand_outside_the_limit_of_all()
    {
        var client = _api.Client(_time);
        for (var i = 0; i < 50; i++)
            await new DiscordRest(client).TypingAsync((ulong)(60 + i), CancellationToken.None);

        Assert.Null((await new InteractionRest(client).DeferAsync(new InteractionKey(2, 70, "t"), CancellationToken.None)).Trouble);
    }

    [Theory]
    [InlineData("""{"retry_after":1.5,"global":false}""", "9", 1.5)]
    [InlineData("<html>", "9", 9)]
    [InlineData("{}", null, 1)]
    [InlineData("", "soon", 1)]
    [InlineData("""{"retry_after":-3}""", null, 1)]
    [InlineData("""{"retry_after":1e300}""", null, 1)]
    [InlineData("""{"retry_after":0}""", null, 0)]
    [InlineData("""{"retry_after":3600}""", null, 3600)]
    public async Task A_429_says_how_long_in_one_way_or_another(string body, string? header, double seconds)
    {
        _api.Answer = _ => TooMany(body, header);

        Assert.Equal(new Trouble.RetryAfter(TimeSpan.FromSeconds(seconds)), (await CreateAsync(_api.Rest(_time), 60)).Trouble);
    }

    [Fact]
    public async Task After_a_429_its_route_is_left_alone_for_so_long()
    {
        var rest = _api.Rest(_time);
        _api.Answer = _ => TooMany("""{"retry_after":3}""", null);
        await CreateAsync(rest, 60);
        _api.Answer = _ => ScriptedApi.Json("""{"id":"1"}""");

        Assert.Equal(new Trouble.RetryAfter(TimeSpan.FromSeconds(3)), (await CreateAsync(rest, 60)).Trouble);
        Assert.Null((await CreateAsync(rest, 61)).Trouble);
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.Null((await CreateAsync(rest, 60)).Trouble);
    }

    [Fact]
    public async Task After_a_global_429_nothing_leaves_for_so_long()
    {
        var rest = _api.Rest(_time);
        _api.Answer = _ =>
        {
            var answer = TooMany("""{"retry_after":3,"global":true}""", null);
            answer.Headers.TryAddWithoutValidation("X-RateLimit-Global", "true");
            return answer;
        };
        await CreateAsync(rest, 60);

        Assert.Equal(new Trouble.RetryAfter(TimeSpan.FromSeconds(3)), (await rest.TypingAsync(61, CancellationToken.None)).Trouble);
        Assert.Single(_api.Calls);
    }

    [Fact]
    public void What_is_not_known_yet_is_not_limited()
    {
        var limits = new RateLimits(int.MaxValue, _time);

        for (var i = 0; i < 1000; i++)
            Assert.Equal(TimeSpan.Zero, limits.Enter(DiscordRest.RouteOfCreate(60)));
    }

    [Fact]
    public void The_pace_says_before_a_claim_what_the_limits_would_say_after_it()
    {
        var limits = new RateLimits(50, _time);
        var pace = new DiscordPace(limits, ScriptedApi.Settings);
        var route = DiscordRest.RouteOfCreate(60);
        limits.Enter(route);
        limits.Left(route, Headers(limit: 5, remaining: 0, reset: 1000));

        Assert.Equal(TimeSpan.FromSeconds(5), pace.Take(new ChannelRef(60).ToAddress(), _time.GetUtcNow()));
        Assert.Equal(TimeSpan.Zero, pace.Take(new ChannelRef(61).ToAddress(), _time.GetUtcNow()));
    }

    [Fact]
    public void The_pace_keeps_some_calls_back()
    {
        var pace = new DiscordPace(new RateLimits(50, _time), ScriptedApi.Settings);
        for (var i = 0; i < 45; i++)
            Assert.Equal(TimeSpan.Zero, pace.Take(new ChannelRef((ulong)(60 + i)).ToAddress(), _time.GetUtcNow()));

        Assert.Equal(TimeSpan.FromSeconds(1), pace.Take(new ChannelRef(999).ToAddress(), _time.GetUtcNow()));
        Assert.Equal(TimeSpan.Zero, pace.Take(new ChannelRef(999).ToAddress(), _time.GetUtcNow() + TimeSpan.FromSeconds(1)));
    }

    private static Task<Answer<ulong>> CreateAsync(DiscordRest rest, ulong channel) =>
        rest.CreateMessageAsync(channel, new OutMessage("hi", []), CancellationToken.None);

    private static HttpResponseMessage TooMany(string body, string? retryAfter)
    {
        var answer = ScriptedApi.Json(body, HttpStatusCode.TooManyRequests);
        if (retryAfter is not null)
            answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);

        return answer;
    }

    private static LimitHeaders Headers(int limit, int remaining, double reset) =>
        new("b", limit, remaining, reset, TimeSpan.FromSeconds(5), null, Global: false, Shared: false);
}
