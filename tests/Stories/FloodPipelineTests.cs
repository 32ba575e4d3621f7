using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Stories.World;
using Xunit;

namespace MentorBot.Stories;

/// <summary>A flood on the real pipeline and database, in a time that stands still: slowed, whole, and in nobody else's way.</summary>
public sealed class FloodPipelineTests : IAsyncDisposable
{
    private static readonly Address Anna = new(WorldHouse.ChatName, "anna");
    private static readonly Address Ela = new(WorldHouse.ChatName, "ela");

    private readonly WorldHouse _house = new(StoryTests.House, _ => { }, address => address.Value);
    private int _event;

    [Fact]
    public async Task One_conversation_that_floods_delays_no_other()
    {
        await BeginAsync();
        LimitDesk(perSecond: 30);
        await FloodAsync(200);

        await SayAsync(Ela, "Slyšíte mě?");
        await _house.PassAsync(TimeSpan.FromSeconds(1));

        Assert.Contains("Slyšíte mě?", Shown("K-002"));
        Assert.Equal(10, Shown("K-001").Count(IsOfFlood));
    }

    [Fact]
    public async Task Nothing_of_a_flood_is_lost_or_out_of_order_and_she_is_told_once()
    {
        await BeginAsync();
        await FloodAsync(60);
        await _house.PassAsync(TimeSpan.FromMinutes(2));
        await _house.DieAsync();
        await _house.StartAsync();
        await _house.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(Enumerable.Range(1, 60).Select(number => $"záplava {number}"), Shown("K-001").Where(IsOfFlood));
        Assert.Single(_house.Chat.Screen, shown => shown.Place == Anna && shown.Part.Text.Text.Contains("o něco pomaleji", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_flood_without_end_waits_in_a_bounded_queue_and_who_floods_is_answered_rarely()
    {
        await BeginAsync();
        await FloodAsync(600);

        Assert.InRange(_house.Health.Waiting, 290, 310);
        Assert.Equal(1, _house.Chat.Screen.Count(shown => shown.Place == Anna && shown.Part.Text.Text.Contains("nevzali", StringComparison.Ordinal)));

        await _house.PassAsync(TimeSpan.FromMinutes(16));

        Assert.Equal(Enumerable.Range(1, 310).Select(number => $"záplava {number}"), Shown("K-001").Where(IsOfFlood));
    }

    /// <summary>What memory does not hold of a long queue is read again from the store, also over a restart.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_long_outage_of_the_desk_loses_nothing_and_keeps_the_order(bool restarts)
    {
        _house.Settings = _house.Settings with { Tempo = null };
        await BeginAsync();
        _house.Desk.Trouble = _ => new Delivery.RetryAfter(TimeSpan.FromMinutes(1));
        await _house.SeeAsync(WorldHouse.ChatName, [.. Enumerable.Range(1, 2_300).Select(number => new Arrived($"o-{number}", Words(Anna, $"záplava {number}", $"o{number}")))]);
        if (restarts)
        {
            await _house.DieAsync();
            await _house.StartAsync();
        }

        _house.Desk.Trouble = _ => null;
        await _house.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(Enumerable.Range(1, 2_300).Select(number => $"záplava {number}"), Shown("K-001").Where(IsOfFlood));
        Assert.Equal(0, _house.Health.Waiting);
    }

    public async ValueTask DisposeAsync() => await _house.DisposeAsync();

    /// <summary>Two conversations, each with a mentor.</summary>
    private async Task BeginAsync()
    {
        await _house.StartAsync();
        foreach (var person in new[] { Anna, Ela })
        {
            await SayAsync(person, "Dobrý den");
            foreach (var label in new[] { "Čeština", "Souhlasím", "Ano, 18 nebo víc", "Vztahy", "Ano, najděte mi mentora" })
            {
                var button = _house.Chat.Screen.Where(shown => shown.Place == person).SelectMany(shown => shown.Part.Buttons.SelectMany(row => row)).Last(button => button.Label == label);
                await SeeAsync(new Update.FromSeeker.Pressed(person, button.Id));
            }
        }

        Assert.Contains("Dobrý den", Shown("K-001"));
        Assert.Contains("Dobrý den", Shown("K-002"));
    }

    private async Task FloodAsync(int messages)
    {
        for (var number = 1; number <= messages; number++)
        {
            await SayAsync(Anna, $"záplava {number}");
        }
    }

    private Task SayAsync(Address who, string words) =>
        SeeAsync(Words(who, words, $"w{_event}"));

    private static Update.FromSeeker.Said Words(Address who, string words, string message) => new(who, new Address(WorldHouse.ChatName, $"{who.Value}/{message}"), Content.Words(words), null);

    private Task SeeAsync(Update update) => _house.SeeAsync(WorldHouse.ChatName, $"e-{++_event}", update);

    private List<string> Shown(string room) => [.. _house.Desk.Screen.Where(shown => shown.Place.Value == room).Select(shown => shown.Part.Text.Text)];

    private static bool IsOfFlood(string words) => words.StartsWith("záplava", StringComparison.Ordinal);

    private void LimitDesk(int perSecond)
    {
        var next = DateTimeOffset.MinValue;
        _house.Desk.Limit = (_, now) =>
        {
            if (now < next)
            {
                return next - now;
            }

            next = now + (TimeSpan.FromSeconds(1) / perSecond);
            return TimeSpan.Zero;
        };
    }
}
