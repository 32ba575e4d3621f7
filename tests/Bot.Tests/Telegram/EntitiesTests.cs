using MentorBot.Bot.Tests.Telegram.Support;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

public sealed class EntitiesTests
{
    [Theory]
    [InlineData("bold", TextStyle.Bold)]
    [InlineData("italic", TextStyle.Italic)]
    [InlineData("underline", TextStyle.Underline)]
    [InlineData("strikethrough", TextStyle.Strikethrough)]
    [InlineData("spoiler", TextStyle.Spoiler)]
    [InlineData("code", TextStyle.Code)]
    [InlineData("pre", TextStyle.CodeBlock)]
    [InlineData("blockquote", TextStyle.Quote)]
    [InlineData("expandable_blockquote", TextStyle.Quote)]
    public void A_style_is_kept(string type, TextStyle style) =>
        Assert.Equal([new TextSpan(3, 2, style)], Wire.ContentOf($$""" "text":"😀 ab c","entities":[{"type":"{{type}}","offset":3,"length":2,"language":"NEEDLE"}] """).Text.Spans);

    [Theory]
    [InlineData("mention")]
    [InlineData("text_mention")]
    [InlineData("hashtag")]
    [InlineData("cashtag")]
    [InlineData("url")]
    [InlineData("text_link")]
    [InlineData("email")]
    [InlineData("phone_number")]
    [InlineData("bank_card_number")]
    [InlineData("custom_emoji")]
    [InlineData("date_time")]
    [InlineData("new_in_2031")]
    public void Anything_else_leaves_only_the_words_that_were_seen(string type)
    {
        var said = Wire.Said(
            $$""" "text":"banka","entities":[{"type":"{{type}}","offset":0,"length":5,"url":"http://NEEDLE","user":{"first_name":"NEEDLE"},"custom_emoji_id":"NEEDLE"}] """);

        Assert.Equal("banka", said.Content.Text.Text);
        Assert.Empty(said.Content.Text.Spans);
        Assert.DoesNotContain(Wire.Needle, Deep.Text(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1", "2")]
    [InlineData("0", "0")]
    [InlineData("0", "-3")]
    [InlineData("0", "6")]
    [InlineData("5", "1")]
    [InlineData("2147483647", "2147483647")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("9223372036854775808", "1")]
    [InlineData("1", "1")]
    [InlineData("0", "2")]
    [InlineData("\"0\"", "1")]
    public void A_style_that_is_not_over_whole_characters_of_the_text_is_dropped(string offset, string length) =>
        Assert.Empty(Wire.ContentOf($$""" "text":"a😀😀","entities":[{"type":"bold","offset":{{offset}},"length":{{length}}}] """).Text.Spans);

    [Fact]
    public void Styles_of_a_caption_are_those_of_the_caption()
    {
        var content = Wire.ContentOf(
            """ "photo":[{"file_id":"p"}],"caption":"abc","caption_entities":[{"type":"bold","offset":0,"length":1}],"entities":[{"type":"code","offset":0,"length":3}] """);

        Assert.Equal([new TextSpan(0, 1, TextStyle.Bold)], content.Text.Spans);
    }
}
