using MentorBot.Bot.Ports;
using MentorBot.Bot.Telegram.Incoming;
using MentorBot.Bot.Tests.Telegram.Support;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

public sealed class OtherUpdatesTests
{
    private static readonly Address Seeker = new("telegram", "777");

    [Fact]
    public void A_pressed_button_is_its_id_and_its_clock_is_stopped()
    {
        var converted = Wire.Convert(Pressed("b7Kx"));

        Assert.Equal(new Arrived("c:990", new Update.FromSeeker.Pressed(Seeker, "b7Kx")), converted.Arrived);
        Assert.Equal(new Chore.AnswerCallback("990"), converted.Chore);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void A_button_that_is_not_ours_has_no_effect_but_its_clock_is_stopped(string data)
    {
        var converted = Wire.Convert(Pressed(data));

        Assert.Null(converted.Arrived);
        Assert.Equal(new Chore.AnswerCallback("990"), converted.Chore);
    }

    [Fact]
    public void A_button_pressed_in_a_group_has_no_effect() =>
        Assert.Null(Wire.Convert(Pressed("b7Kx").Replace("private", "group", StringComparison.Ordinal)).Arrived);

    [Fact]
    public void A_button_of_an_inline_message_has_no_effect() =>
        Assert.Null(Wire.Convert($$$"""{"update_id":1,"callback_query":{"id":"990",{{{Wire.From}}},"inline_message_id":"x","data":"b7Kx"}}""").Arrived);

    [Fact]
    public void An_edit_has_the_same_key_when_it_comes_again_and_another_when_the_words_differ()
    {
        var once = Wire.Convert(Edited("nový text", 1767000009)).Arrived!;
        var again = Wire.Convert(Edited("nový text", 1767000009)).Arrived!;
        var sameSecond = Wire.Convert(Edited("jiný text", 1767000009)).Arrived!;
        var later = Wire.Convert(Edited("nový text", 1767000010)).Arrived!;

        Assert.Equal(once.Key, again.Key);
        Assert.StartsWith("e:777:5:1767000009:", once.Key, StringComparison.Ordinal);
        Assert.Equal(3, new HashSet<string>([once.Key, sameSecond.Key, later.Key], StringComparer.Ordinal).Count);
        Assert.Equal("nový text", Assert.IsType<Update.FromSeeker.Edited>(once.Update).Content.Text.Text);
    }

    [Fact]
    public void An_edit_of_the_styles_alone_has_another_key()
    {
        var plain = Wire.Convert(Edited("text", 1767000009)).Arrived!;
        var bold = Wire.Convert(Wire.Message(""" "text":"text","edit_date":1767000009,"entities":[{"type":"bold","offset":0,"length":4}] """, kind: "edited_message")).Arrived!;

        Assert.NotEqual(plain.Key, bold.Key);
    }

    [Fact]
    public void The_words_of_an_edit_are_not_in_its_key() =>
        Assert.DoesNotContain("nový", Wire.Convert(Edited("nový text", 1)).Arrived!.Key, StringComparison.Ordinal);

    [Fact]
    public void Blocking_is_leaving_and_unblocking_is_returning()
    {
        Assert.Equal(new Arrived("s:777:55:kicked", new Update.FromSeeker.Left(Seeker), DateTimeOffset.FromUnixTimeSeconds(55)), Wire.Convert(Member("kicked")).Arrived);
        Assert.Equal(new Arrived("s:777:55:member", new Update.FromSeeker.Returned(Seeker), DateTimeOffset.FromUnixTimeSeconds(55)), Wire.Convert(Member("member")).Arrived);
        Assert.Null(Wire.Convert(Member("administrator")).Arrived);
    }

    [Theory]
    [InlineData("group")]
    [InlineData("supergroup")]
    [InlineData("channel")]
    [InlineData("something")]
    public void Any_other_place_than_a_private_chat_is_left(string type)
    {
        var message = Wire.Convert($$$"""{"update_id":1,"message":{"message_id":1,"chat":{"id":-1001,"type":"{{{type}}}","title":"NEEDLE"},"text":"x"}}""");
        var added = Wire.Convert($$$"""{"update_id":1,"my_chat_member":{"chat":{"id":-1001,"type":"{{{type}}}"},"date":1,"new_chat_member":{"status":"member"} } }""");

        Assert.Equal(Converted.Dropped(Disposal.NotPrivate, new Chore.Leave(-1001)), message);
        Assert.Equal(Converted.Dropped(Disposal.NotPrivate, new Chore.Leave(-1001)), added);
    }

    [Theory]
    [InlineData("left")]
    [InlineData("kicked")]
    public void A_group_that_was_left_is_not_left_again(string status) =>
        Assert.Null(Wire.Convert($$$"""{"update_id":1,"my_chat_member":{"chat":{"id":-1001,"type":"group"},"date":1,"new_chat_member":{"status":"{{{status}}}"} } }""").Chore);

    [Theory]
    [InlineData("business_connection_id")]
    [InlineData("guest_query_id")]
    public void What_was_not_written_to_us_is_ignored(string field) =>
        Assert.Equal(Converted.Dropped(Disposal.NotOurs), Wire.Convert(Wire.Message($$""" "{{field}}":"x","text":"t" """)));

    private static string Pressed(string data) =>
        $$$"""{"update_id":1,"callback_query":{"id":"990",{{{Wire.From}}},"message":{"message_id":3,{{{Wire.Chat}}},"date":0},"chat_instance":"1","data":"{{{data}}}"}}""";

    private static string Edited(string text, long date) => Wire.Message($$""" "text":"{{text}}","edit_date":{{date}} """, kind: "edited_message");

    private static string Member(string status) =>
        $$$"""{"update_id":1,"my_chat_member":{ {{{Wire.From}}},{{{Wire.Chat}}},"date":55,"old_chat_member":{"status":"x"},"new_chat_member":{"status":"{{{status}}}"} }}""";
}
