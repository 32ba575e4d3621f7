using MentorBot.Bot.Web;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Web;

public sealed class EmergencyNumberTests
{
    [Theory]
    [InlineData("Call 112.", 5)]
    [InlineData("112", 0)]
    [InlineData("• 112, if somebody is hurting you", 2)]
    public void It_is_called_by_a_tap_wherever_it_stands(string words, int at) =>
        Assert.Equal([new TextSpan(at, 3, TextStyle.Phone)], EmergencyNumber.In(StyledText.Plain(words)));

    [Theory]
    [InlineData("116 112 303")]
    [InlineData("+112")]
    [InlineData("1123")]
    [InlineData("112 45 67")]
    public void A_part_of_another_number_is_none(string words) => Assert.Empty(EmergencyNumber.In(StyledText.Plain(words)));

    [Fact]
    public void What_is_marked_already_is_not_marked_twice() =>
        Assert.Empty(EmergencyNumber.In(new StyledText("Call 112.", [new TextSpan(5, 3, TextStyle.Phone)])));
}
