using MentorBot.Bot.Telegram;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

/// <summary>The platform tells whole seconds. What came in one of them is still stored in the order in which it came.</summary>
public sealed class MomentTests
{
    private const long Second = 1_767_000_000;

    [Fact]
    public void Messages_of_one_second_keep_their_order()
    {
        Assert.Equal(new DateTimeOffset(2025, 12, 29, 9, 20, 0, TimeSpan.Zero).AddMicroseconds(45), TelegramIds.Moment(Second, 45));
        Assert.True(TelegramIds.Moment(Second, 45) < TelegramIds.Moment(Second, 46));
        Assert.True(TelegramIds.Moment(Second, 999_999) < TelegramIds.Moment(Second + 1, 0));
    }

    [Fact]
    public void A_message_told_without_its_moment_has_none() => Assert.Null(TelegramIds.MessageAddress(777, 45, 0).At);

    [Fact]
    public void The_same_message_is_told_with_the_same_moment() =>
        Assert.Equal(TelegramIds.MessageAddress(777, 1_000_045, Second).At, TelegramIds.MessageAddress(777, 1_000_045, Second).At);
}
