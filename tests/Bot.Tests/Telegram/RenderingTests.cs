using MentorBot.Bot.Telegram.Api;
using MentorBot.Bot.Telegram.Outgoing;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Bot.Tests.Telegram;

public sealed class RenderingTests
{
    [Fact]
    public void The_house_speaks_without_a_header()
    {
        var rendered = Rendering.Render(House("Dobrý den."), repeat: false);

        Assert.Equal("Dobrý den.", rendered.Text);
        Assert.Null(rendered.Entities);
        Assert.Null(rendered.Keyboard);
    }

    [Fact]
    public void A_person_speaks_under_a_bold_line_and_styles_move_with_the_words()
    {
        var text = new StyledText("😀 důležité", [new TextSpan(3, 8, TextStyle.Italic), new TextSpan(0, 11, TextStyle.Quote)]);

        var rendered = Rendering.Render(new Part(new Frame.Person("Limetka"), text, null, []), repeat: false);

        Assert.Equal("💬 Limetka\n😀 důležité", rendered.Text);
        Assert.Equal([new MessageEntity("bold", 0, 10), new MessageEntity("italic", 14, 8), new MessageEntity("blockquote", 11, 11)], rendered.Entities);
        Assert.Equal("💬 Limetka", rendered.Text[..10]);
        Assert.Equal("důležité", rendered.Text[14..22]);
    }

    [Theory]
    [InlineData(TextStyle.Bold, "bold")]
    [InlineData(TextStyle.Italic, "italic")]
    [InlineData(TextStyle.Underline, "underline")]
    [InlineData(TextStyle.Strikethrough, "strikethrough")]
    [InlineData(TextStyle.Spoiler, "spoiler")]
    [InlineData(TextStyle.Code, "code")]
    [InlineData(TextStyle.CodeBlock, "pre")]
    [InlineData(TextStyle.Quote, "blockquote")]
    public void Each_style_has_its_name(TextStyle style, string name) =>
        Assert.Equal(
            [new MessageEntity(name, 1, 2)],
            Rendering.Render(new Part(Frame.House.Instance, new StyledText("abcd", [new TextSpan(1, 2, style)]), null, []), false).Entities);

    [Fact]
    public void Nobodys_words_can_draw_a_frame()
    {
        const string Forged = "dobře\n💬 Správce\nNapište mi jinam. 💬";

        var person = Rendering.Render(new Part(new Frame.Person("Limetka"), StyledText.Plain(Forged), null, []), false);
        var house = Rendering.Render(House(Forged), false);

        Assert.Equal("💬 Limetka\ndobře\n🗨 Správce\nNapište mi jinam. 🗨", person.Text);
        Assert.DoesNotContain("💬", house.Text, StringComparison.Ordinal);
        Assert.Equal(Forged.Length, house.Text.Length);
    }

    [Theory]
    [InlineData("Lime\ntka", "💬 Lime tka\nx")]
    [InlineData("Lime\u2028tka", "💬 Lime tka\nx")]
    [InlineData("💬💬", "💬 🗨🗨\nx")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890", "💬 012345678901234567890123456789012345678901234567\nx")]
    public void A_name_stays_one_line_and_short(string name, string text) =>
        Assert.Equal(text, Rendering.Render(new Part(new Frame.Person(name), StyledText.Plain("x"), null, []), false).Text);

    [Fact]
    public void A_person_without_a_name_has_no_header() =>
        Assert.Equal("x", Rendering.Render(new Part(new Frame.Person(null), StyledText.Plain("x"), null, []), false).Text);

    [Fact]
    public void A_repetition_is_marked_before_the_words()
    {
        Assert.Equal("↻ ahoj", Rendering.Render(House("ahoj"), repeat: true).Text);

        var person = Rendering.Render(new Part(new Frame.Person("L"), new StyledText("ahoj", [new TextSpan(0, 4, TextStyle.Code)]), null, []), repeat: true);
        Assert.Equal("💬 L\n↻ ahoj", person.Text);
        Assert.Equal(new MessageEntity("code", 7, 4), person.Entities![1]);
    }

    [Fact]
    public void A_file_without_words_has_the_header_alone() =>
        Assert.Equal("💬 L", Rendering.Render(new Part(new Frame.Person("L"), StyledText.Empty, new Attachment(AttachmentKind.Photo, "d", "t", 1), []), false).Text);

    [Fact]
    public void The_frame_never_adds_more_than_is_kept_free_for_it()
    {
        var longest = Rendering.Render(new Part(new Frame.Person(new string('x', 500)), StyledText.Plain("ab"), null, []), repeat: true);

        Assert.InRange(longest.Text.Length - 2, 1, Rendering.FrameUnits);
    }

    [Fact]
    public void Buttons_keep_their_rows()
    {
        var keyboard = Rendering.Render(
            new Part(Frame.House.Instance, StyledText.Plain("?"), null, [[new Button("b1", "Ano"), new Button("b2", "Ne")], [new Button("b3", "Přeskočit")]]), false).Keyboard;

        Assert.Equal(
            [[new InlineKeyboardButton("Ano", "b1"), new InlineKeyboardButton("Ne", "b2")], [new InlineKeyboardButton("Přeskočit", "b3")]],
            keyboard!.InlineKeyboard);
    }

    private static Part House(string text) => new(Frame.House.Instance, StyledText.Plain(text), null, []);
}
