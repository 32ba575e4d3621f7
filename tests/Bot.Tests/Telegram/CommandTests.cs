using MentorBot.Bot.Ports;
using MentorBot.Bot.Tests.Telegram.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

public sealed class CommandTests
{
    [Theory]
    [InlineData("/help", 5, "help", "")]
    [InlineData("/HELP", 5, "help", "")]
    [InlineData("/help@our_bot", 13, "help", "")]
    [InlineData("/language cs", 9, "language", "cs")]
    [InlineData("/start", 6, "start", "")]
    [InlineData("/start plakat7", 6, "start", "plakat7")]
    [InlineData("/start 0123456789abcdef", 6, "start", "0123456789abcdef")]
    public void A_command_is_its_word_and_the_rest(string text, int length, string command, string rest) =>
        Assert.Equal(
            new Update.FromSeeker.Commanded(new Address("telegram", "777"), command, rest, null),
            Wire.Passed<Update.FromSeeker.Commanded>(Command(text, length)));

    [Theory]
    [InlineData("/start 0123456789abcdefg")]
    [InlineData("/start Anna")]
    [InlineData("/start anna_novakova")]
    [InlineData("/start a b")]
    [InlineData("/start žofie")]
    public void A_start_payload_that_could_name_somebody_is_dropped(string text) =>
        Assert.Equal("", Wire.Passed<Update.FromSeeker.Commanded>(Command(text, 6)).Rest);

    [Fact]
    public void A_command_in_reply_says_to_what()
    {
        var commanded = Wire.Passed<Update.FromSeeker.Commanded>(Wire.Message(
            $$""" "text":"/unsend","entities":[{"type":"bot_command","offset":0,"length":7}],"reply_to_message":{"message_id":3,{{Wire.Chat}}} """));

        Assert.Equal(new Address("telegram", "777/3"), commanded.ReplyTo);
    }

    [Theory]
    [InlineData(""" "text":"/help" """)]
    [InlineData(""" "text":"a /help","entities":[{"type":"bot_command","offset":2,"length":5}] """)]
    [InlineData(""" "text":"/help","entities":[{"type":"bot_command","offset":0,"length":99}] """)]
    [InlineData(""" "text":"/","entities":[{"type":"bot_command","offset":0,"length":1}] """)]
    [InlineData(""" "text":"/hé","entities":[{"type":"bot_command","offset":0,"length":3}] """)]
    [InlineData(""" "text":"/@bot","entities":[{"type":"bot_command","offset":0,"length":5}] """)]
    [InlineData(""" "text":"/end","entities":[{"type":"bot_command","offset":0,"length":4}],"forward_origin":{"type":"hidden_user"} """)]
    public void What_is_not_surely_her_own_command_is_said(string fields) => Wire.Said(fields);

    private static string Command(string text, int length) =>
        Wire.Message($$""" "text":"{{text}}","entities":[{"type":"bot_command","offset":0,"length":{{length}}}] """);
}
