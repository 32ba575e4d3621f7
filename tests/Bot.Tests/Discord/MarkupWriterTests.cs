using MentorBot.Bot.Discord.Markup;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class MarkupWriterTests
{
    [Theory]
    [InlineData("*a* _b_ ~c~ |d|", @"\*a\* \_b\_ \~c\~ \|d\|")]
    [InlineData("`x` \\ [y](z)", @"\`x\` \\ \[y](z)")]
    [InlineData("# big\n-# small\n> said", "\\# big\n\\-\\# small\n\\> said")]
    [InlineData("<@123> <#4> <:a:5>", @"\<@123\> \<\#4\> \<:a:5\>")]
    [InlineData("- one\n  + two\na - b", "\\- one\n  \\+ two\na - b")]
    public void Everything_that_would_be_markup_is_escaped(string text, string written) => Assert.Equal(written, MarkupWriter.Write(StyledText.Plain(text)));

    [Fact]
    public void A_date_at_the_start_of_a_line_is_no_numbered_list() =>
        Assert.Equal("12\\. 3. court\n15\\. 4. doctor, 3.14", MarkupWriter.Write(StyledText.Plain("12. 3. court\n15. 4. doctor, 3.14")));

    [Theory]
    [InlineData("@everyone", "＠everyone")]
    [InlineData("a @here b", "a ＠here b")]
    [InlineData("@EveryOne", "＠EveryOne")]
    [InlineData("a@b.cz", "a@b.cz")]
    public void Nobody_is_called(string text, string written) => Assert.Equal(written, MarkupWriter.Write(StyledText.Plain(text)));

    [Fact]
    public void An_address_can_still_be_followed() =>
        Assert.Equal(@"see https://a.example/x_y-z?q=1#t, \_then\_", MarkupWriter.Write(StyledText.Plain("see https://a.example/x_y-z?q=1#t, _then_")));

    [Theory]
    [InlineData(TextStyle.Bold, "**b**")]
    [InlineData(TextStyle.Italic, "*b*")]
    [InlineData(TextStyle.Underline, "__b__")]
    [InlineData(TextStyle.Strikethrough, "~~b~~")]
    [InlineData(TextStyle.Spoiler, "||b||")]
    [InlineData(TextStyle.Code, "`b`")]
    [InlineData(TextStyle.CodeBlock, "```\nb\n```")]
    [InlineData(TextStyle.Quote, "» b «")]
    public void Spans_become_markers(TextStyle style, string written) =>
        Assert.Equal($"a {written} c", MarkupWriter.Write(new StyledText("a b c", [new TextSpan(2, 1, style)])));

    [Fact]
    public void A_span_that_crosses_another_is_cut() => Assert.Equal(
        "**ab *cd*** ef",
        MarkupWriter.Write(new StyledText("ab cd ef", [new TextSpan(0, 5, TextStyle.Bold), new TextSpan(3, 5, TextStyle.Italic)])));

    [Fact]
    public void Markers_stand_at_words_and_not_at_spaces() =>
        Assert.Equal("a  **b**  c", MarkupWriter.Write(new StyledText("a  b  c", [new TextSpan(1, 5, TextStyle.Bold)])));

    [Fact]
    public void Code_that_can_not_be_shown_as_code_keeps_its_characters() =>
        Assert.Equal(@"\<@123\> \`", MarkupWriter.Write(new StyledText("<@123> `", [new TextSpan(0, 8, TextStyle.Code)])));

    [Fact]
    public void Spans_that_lie_outside_of_the_text_do_no_harm() => Assert.Equal(
        "**ab**",
        MarkupWriter.Write(new StyledText("ab", [new TextSpan(-5, 100, TextStyle.Bold), new TextSpan(7, 3, TextStyle.Italic), new TextSpan(1, -1, TextStyle.Code), new TextSpan(0, int.MaxValue, TextStyle.Bold)])));

    [Fact]
    public void A_surrogate_pair_is_not_cut_by_a_marker() =>
        Assert.Equal("😀**a**", MarkupWriter.Write(new StyledText("😀a", [new TextSpan(1, 2, TextStyle.Bold)])));
}
