using MentorBot.Bot.Pipeline;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

public sealed class BackpressureTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly Backpressure _backpressure = new();
    private readonly TaskCompletionSource _first = new();
    private readonly TaskCompletionSource _second = new();

    [Fact]
    public void Who_brought_something_goes_on_at_once_when_there_are_senders_for_it()
    {
        _backpressure.Add(_first, Noon);
        _backpressure.Release(Noon, isCrowded: false);

        Assert.True(_first.Task.IsCompletedSuccessfully);
        Assert.Null(_backpressure.Next);
    }

    [Fact]
    public void While_senders_are_short_nobody_waits_longer_than_fifty_milliseconds()
    {
        _backpressure.Add(_first, Noon);
        _backpressure.Add(_second, Noon.AddMilliseconds(20));

        _backpressure.Release(Noon.AddMilliseconds(49), isCrowded: true);
        Assert.False(_first.Task.IsCompleted);
        Assert.Equal(Noon.AddMilliseconds(50), _backpressure.Next);

        _backpressure.Release(Noon.AddMilliseconds(50), isCrowded: true);
        Assert.True(_first.Task.IsCompletedSuccessfully);
        Assert.False(_second.Task.IsCompleted);
        Assert.Equal(Noon.AddMilliseconds(70), _backpressure.Next);
    }

    [Fact]
    public void All_who_waited_go_on_as_soon_as_there_are_senders_again()
    {
        _backpressure.Add(_first, Noon);
        _backpressure.Add(_second, Noon);
        _backpressure.Release(Noon, isCrowded: true);

        _backpressure.Release(Noon.AddMilliseconds(1), isCrowded: false);

        Assert.True(_first.Task.IsCompletedSuccessfully);
        Assert.True(_second.Task.IsCompletedSuccessfully);
    }
}
