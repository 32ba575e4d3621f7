using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

public sealed class TimersTests
{
    private static readonly DateTimeOffset Noon = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Timers _timers = new();

    private void Set(string name, int minutes) => _timers.Set(new StoredTimer(name, Noon.AddMinutes(minutes), null, []));

    private string[] Due(int minutes) => [.. _timers.Due(Noon.AddMinutes(minutes)).Select(timer => timer.Name)];

    [Fact]
    public void Nothing_is_due_where_nothing_is_set()
    {
        Assert.Null(_timers.Next);
        Assert.Empty(Due(1000));
    }

    [Fact]
    public void The_next_is_the_soonest()
    {
        Set("late", 9);
        Set("soon", 2);

        Assert.Equal(Noon.AddMinutes(2), _timers.Next);
    }

    [Fact]
    public void What_is_due_comes_in_order_and_nothing_before_its_time()
    {
        Set("third", 5);
        Set("first", 1);
        Set("fourth", 6);
        Set("second", 2);

        Assert.Equal(["first", "second", "third"], Due(5));
    }

    [Fact]
    public void What_is_due_stays_set_until_it_is_stopped_because_the_turn_may_fail()
    {
        Set("one", 1);

        Assert.Equal(["one"], Due(1));
        Assert.Equal(["one"], Due(2));
        Assert.Equal(Noon.AddMinutes(1), _timers.Next);
        _timers.Stop("one");
        Assert.Empty(Due(2));
        Assert.Null(_timers.Next);
    }

    [Fact]
    public void Set_again_it_is_due_at_its_new_time_alone()
    {
        Set("earlier", 5);
        Set("earlier", 1);
        Set("later", 2);
        Set("later", 7);

        Assert.Equal(["earlier"], Due(6));
        Assert.Equal(["earlier", "later"], Due(7));
    }

    [Fact]
    public void Stopped_and_set_again_it_is_due_once()
    {
        Set("one", 1);
        Due(1);
        _timers.Stop("one");
        Set("one", 3);

        Assert.Empty(Due(2));
        Assert.Equal(["one"], Due(3));
    }

    [Fact]
    public void Stopping_what_was_never_set_or_twice_does_no_harm()
    {
        Set("one", 1);
        _timers.Stop("never");
        _timers.Stop("one");
        _timers.Stop("one");

        Assert.Empty(Due(9));
    }

    [Fact]
    public void A_stopped_timer_does_not_hide_the_next()
    {
        Set("one", 1);
        Set("two", 2);
        _timers.Stop("one");

        Assert.Equal(Noon.AddMinutes(2), _timers.Next);
    }
}
