using MentorBot.Bot.Discord;
using MentorBot.Bot.Ports;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class IdsTests
{
    [Fact]
    public void Addresses_have_the_forms_that_are_stored()
    {
        Assert.Equal(new Address("discord", "C123"), new ChannelRef(123).ToAddress());
        Assert.Equal(new Address("discord", "C123/M456"), new MessageRef(123, 456).ToAddress());
        Assert.Equal(new Address("discord", "U789"), new UserRef(789).ToAddress());
        Assert.Equal(new Address("discord", "C123/U789"), new MemberRef(123, 789).ToAddress());
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        Assert.True(ChannelRef.TryParse(new Address("discord", "C123"), out var channel));
        Assert.Equal(new ChannelRef(123), channel);
        Assert.True(MessageRef.TryParse(new Address("discord", "C123/M456"), out var message));
        Assert.Equal(new MessageRef(123, 456), message);
        Assert.True(UserRef.TryParse(new Address("discord", "U18446744073709551615"), out var user));
        Assert.Equal(new UserRef(ulong.MaxValue), user);
        Assert.True(MemberRef.TryParse(new Address("discord", "C123/U789"), out var member));
        Assert.Equal(new MemberRef(123, 789), member);
    }

    [Theory]
    [InlineData("telegram", "C123")]
    [InlineData("discord", "C")]
    [InlineData("discord", "C0")]
    [InlineData("discord", "C-1")]
    [InlineData("discord", "C+1")]
    [InlineData("discord", "C 1")]
    [InlineData("discord", "C12x")]
    [InlineData("discord", "C18446744073709551616")]
    [InlineData("discord", "U123")]
    [InlineData("discord", "C123/M456")]
    [InlineData("discord", "C123/U789")]
    public void An_address_of_anything_else_is_no_channel(string messenger, string value) =>
        Assert.False(ChannelRef.TryParse(new Address(messenger, value), out _));

    [Fact]
    public void The_default_address_is_nothing()
    {
        Assert.False(ChannelRef.TryParse(default, out _));
        Assert.False(MessageRef.TryParse(default, out _));
        Assert.False(UserRef.TryParse(default, out _));
        Assert.False(MemberRef.TryParse(default, out _));
        Assert.False(MemberRef.TryParse(new MessageRef(123, 456).ToAddress(), out _));
        Assert.False(MessageRef.TryParse(new MemberRef(123, 789).ToAddress(), out _));
    }

    [Fact]
    public void Ids_tell_when_they_were_made()
    {
        // The example of Discord's own documentation.
        Assert.Equal(new DateTimeOffset(2016, 4, 30, 11, 18, 25, 796, TimeSpan.Zero), Snowflake.TimeOf(175928847299117063));
        Assert.Equal(175928847298985984UL, Snowflake.At(Snowflake.TimeOf(175928847299117063)));
    }

    [Fact]
    public void The_address_of_the_api_keeps_its_version_with_or_without_a_slash()
    {
        var settings = new DiscordSettings("t", 1, []);

        Assert.Equal("https://x.test/api/v10/", (settings with { ApiBase = new Uri("https://x.test/api/v10") }).ApiBase.ToString());
        Assert.Equal("https://x.test/api/v10/", (settings with { ApiBase = new Uri("https://x.test/api/v10/") }).ApiBase.ToString());
    }

    [Fact]
    public void Nothing_that_is_printed_shows_an_id_or_the_token()
    {
        var settings = new DiscordSettings("the-token", 900123, [new MentorChannel("mentors.jana.channel", 50123)]);

        Assert.DoesNotContain("the-token", settings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("123", $"{settings} {settings.MentorChannels[0]} {new ChannelRef(123)} {new MessageRef(123, 1234)} {new UserRef(123)} {new ChannelRef(123).ToAddress()}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50UL, true)]
    [InlineData(52UL, true)]
    [InlineData(53UL, false)]
    public void Rooms_lie_in_the_channels_of_the_settings_and_in_those_of_who_joined(ulong channel, bool isOurs) =>
        Assert.Equal(isOurs, (ScriptedApi.Settings with { Joined = () => [new ChannelRef(52).ToAddress()] }).IsOfMentor(channel));
}
