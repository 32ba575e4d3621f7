using MentorBot.Bot.Pipeline;
using MentorBot.Bot.Ports;
using Xunit;

namespace MentorBot.Bot.Tests.Pipeline;

public sealed class MessengersTests
{
    private static readonly RecordingMessenger Desk = new();
    private static readonly RecordingMessenger Chat = new() { Name = "chat", Capabilities = new(4096, 1024, "<>&", 0, 50 << 20, 60) };

    private static readonly Messengers Both = new([Desk, Chat]);

    [Fact]
    public void A_reader_whose_platform_is_known_gets_what_it_can_carry()
    {
        Assert.Same(Chat.Capabilities, Both.Of(new Address("chat", "1")));
        Assert.Same(Desk.Capabilities, Both.Of(new Address("desk", "1")));
    }

    [Fact]
    public void A_reader_who_is_nowhere_yet_gets_what_fits_everywhere()
    {
        var least = Both.Of(null);

        Assert.Equal((1900, 1024, 10 << 20, 60), (least.TextUnits, least.CaptionUnits, least.UploadBytes, least.LabelUnits));
        Assert.Equal(8, least.SpanUnits);
        Assert.All("<>&*", sign => Assert.Contains(sign, least.Escaped));
        Assert.False(least.KnowsRepetition);
    }

    [Fact]
    public void A_reader_on_a_platform_that_is_gone_gets_what_fits_everywhere() => Assert.Equal(Both.Of(null), Both.Of(new Address("gone", "1")));

    [Fact]
    public void A_messenger_is_found_by_the_name_in_its_addresses()
    {
        Assert.Same(Desk, Both.Find("desk"));
        Assert.Null(Both.Find("gone"));
    }
}
