using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram;
using MentorBot.Bot.Telegram.Outgoing;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

public sealed class PaceTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TelegramPace _pace = new(new TelegramSettings("1:x"));

    [Fact]
    public void One_chat_gets_a_burst_of_five_and_then_one_a_second()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(TimeSpan.Zero, _pace.Take(Chat(1), Start));
        }

        Assert.Equal(TimeSpan.FromSeconds(1), _pace.Take(Chat(1), Start));
        Assert.Equal(TimeSpan.FromSeconds(0.5), _pace.Take(Chat(1), Start.AddSeconds(0.5)));
        Assert.Equal(TimeSpan.Zero, _pace.Take(Chat(1), Start.AddSeconds(1)));
        Assert.Equal(TimeSpan.FromSeconds(1), _pace.Take(Chat(1), Start.AddSeconds(1)));
    }

    [Fact]
    public void A_chat_that_waits_does_not_hold_up_another()
    {
        for (var i = 0; i < 6; i++)
        {
            _pace.Take(Chat(1), Start);
        }

        Assert.Equal(TimeSpan.Zero, _pace.Take(Chat(2), Start));
    }

    [Fact]
    public void All_chats_together_get_thirty_a_second()
    {
        var granted = 0;
        for (var millisecond = 0; millisecond < 10_000; millisecond++)
        {
            for (var chat = 1; chat <= 3; chat++)
            {
                granted += _pace.Take(Chat(1 + (millisecond % 500)), Start.AddMilliseconds(millisecond)) == TimeSpan.Zero ? 1 : 0;
            }
        }

        Assert.InRange(granted, 300, 330);
    }

    [Fact]
    public void A_message_counts_for_its_chat()
    {
        for (var i = 0; i < 5; i++)
        {
            _pace.Take(new Address("telegram", $"1/{i + 1}"), Start);
        }

        Assert.Equal(TimeSpan.FromSeconds(1), _pace.Take(Chat(1), Start));
    }

    [Fact]
    public void A_chat_told_to_wait_waits_and_others_do_not()
    {
        _pace.Freeze(1, TimeSpan.FromSeconds(20), Start);

        Assert.Equal(TimeSpan.FromSeconds(20), _pace.Take(Chat(1), Start));
        Assert.Equal(TimeSpan.FromSeconds(5), _pace.Take(Chat(1), Start.AddSeconds(15)));
        Assert.Equal(TimeSpan.Zero, _pace.Take(Chat(2), Start));
        Assert.Equal(TimeSpan.Zero, _pace.Take(Chat(1), Start.AddSeconds(20)));
    }

    [Fact]
    public void When_three_chats_are_told_to_wait_at_once_all_wait()
    {
        _pace.Freeze(1, TimeSpan.FromSeconds(20), Start);
        _pace.Freeze(2, TimeSpan.FromSeconds(20), Start.AddSeconds(1));
        Assert.Equal(TimeSpan.Zero, _pace.Take(Chat(9), Start.AddSeconds(1)));

        _pace.Freeze(3, TimeSpan.FromSeconds(20), Start.AddSeconds(1));

        Assert.Equal(TimeSpan.FromSeconds(20), _pace.Take(Chat(9), Start.AddSeconds(1)));
        Assert.Equal(TimeSpan.Zero, _pace.Take(Chat(9), Start.AddSeconds(21)));
    }

    [Fact]
    public void One_chat_told_to_wait_three_times_is_still_one_chat()
    {
        _pace.Freeze(1, TimeSpan.FromSeconds(20), Start);
        _pace.Freeze(1, TimeSpan.FromSeconds(20), Start);
        _pace.Freeze(1, TimeSpan.FromSeconds(20), Start);

        Assert.Equal(TimeSpan.Zero, _pace.Take(Chat(9), Start));
    }

    [Fact]
    public void A_clock_that_is_set_back_an_hour_costs_no_hour()
    {
        for (var i = 0; i < 5; i++)
        {
            _pace.Take(Chat(1), Start);
        }

        _pace.Freeze(2, TimeSpan.FromSeconds(20), Start);

        Assert.Equal(TimeSpan.Zero, _pace.Take(Chat(1), Start.AddHours(-1)));
        Assert.Equal(TimeSpan.Zero, _pace.Take(Chat(2), Start.AddHours(-1)));
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_chats()
    {
        var pace = new TelegramPace(new TelegramSettings("1:x") { MessagesPerSecond = 1e9 });
        for (var chat = 1; chat <= 50_000; chat++)
        {
            pace.Take(Chat(chat), Start.AddMilliseconds(chat));
        }

        Assert.InRange(pace.Remembered, 1, 4096);
    }

    [Fact]
    public void The_limits_can_be_lifted()
    {
        var pace = new TelegramPace(new TelegramSettings("1:x") { MessagesPerSecond = 1e9, MessagesPerSecondPerChat = 1e9, BurstPerChat = 1_000_000 });

        Assert.All(Enumerable.Range(0, 100_000), _ => Assert.Equal(TimeSpan.Zero, pace.Take(Chat(1), Start)));
    }

    private static Address Chat(long id) => new("telegram", $"{id}");
}
