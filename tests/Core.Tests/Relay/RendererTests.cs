using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Core.Tests.Relay;

public sealed class RendererTests
{
    private static readonly Capabilities Room = new(60, 30, "", 0, 0, 10);
    private static readonly Attachment Photo = new(AttachmentKind.Photo, "m", "t1", 1);
    private static readonly Attachment Voice = new(AttachmentKind.Voice, "m", "t2", 1);

    [Fact]
    public void The_house_speaks_with_buttons_under_the_last_part()
    {
        IReadOnlyList<IReadOnlyList<Button>> buttons = [[new Button("1", "Yes")]];

        var parts = Renderer.Tell(StyledText.Plain(string.Concat(Enumerable.Repeat("Seven l ", 10))), buttons, Room);

        Assert.Equal(2, parts.Count);
        Assert.All(parts, part => Assert.IsType<Frame.House>(part.Frame));
        Assert.Empty(parts[0].Buttons);
        Assert.Equal("Yes", parts[1].Buttons[0][0].Label);
        Assert.EndsWith(" (1/2)", parts[0].Text.Text, StringComparison.Ordinal);
        Assert.EndsWith(" (2/2)", parts[1].Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_are_cleaned_put_on_one_line_and_shortened()
    {
        var parts = Renderer.Tell(StyledText.Plain("?"), [[new Button("1", "Write\nto\u202E Anna 👩‍👩‍👧"), new Button("2", "Ten units.")]], Room);

        Assert.Equal(["Write to …", "Ten units."], parts[0].Buttons[0].Select(button => button.Label));
    }

    [Fact]
    public void A_person_is_passed_on_under_the_name()
    {
        var part = Assert.Single(Renderer.Pass(Content.Words("Hi\u202E there"), "Lime", null, Room));

        Assert.Equal(new Frame.Person("Lime"), part.Frame);
        Assert.Equal("Hi there", part.Text.Text);
        Assert.Null(part.File);
    }

    [Fact]
    public void A_name_is_one_clean_short_line()
    {
        var part = Assert.Single(Renderer.Pass(Content.Words("Hi"), "Anna\n\u202EHouse" + new string('x', 200), null, Room with { TextUnits = 200 }));

        var name = Assert.IsType<Frame.Person>(part.Frame).Name!;
        Assert.StartsWith("Anna House", name, StringComparison.Ordinal);
        Assert.Equal(64, name.Length);
    }

    [Fact]
    public void The_frame_has_its_room()
    {
        // 60 units less 4 of the frame and 10 of the name.
        Assert.Single(Renderer.Pass(Content.Words(new string('a', 46)), "Ten units.", null, Room));
        Assert.Equal(2, Renderer.Pass(Content.Words(new string('a', 47)), "Ten units.", null, Room).Count);
    }

    [Fact]
    public void A_forwarded_message_says_so_in_its_first_line()
    {
        var content = new Content(new StyledText("bold", [new TextSpan(0, 4, TextStyle.Bold)]), [], null, true);

        var part = Assert.Single(Renderer.Pass(content, null, "[forwarded]", Room));

        Assert.Equal("[forwarded]\nbold", part.Text.Text);
        Assert.Equal([new TextSpan(12, 4, TextStyle.Bold)], part.Text.Spans);
    }

    [Fact]
    public void A_short_text_goes_beside_the_first_file()
    {
        var parts = Renderer.Pass(new Content(StyledText.Plain("Look"), [Photo, Voice]), null, null, Room);

        Assert.Equal([("Look", Photo), ("", Voice)], parts.Select(part => (part.Text.Text, part.File!)));
    }

    [Fact]
    public void A_long_text_goes_before_the_files()
    {
        var parts = Renderer.Pass(new Content(StyledText.Plain(new string('a', 27)), [Photo]), null, null, Room);

        Assert.Equal([(new string('a', 27), null), ("", Photo)], parts.Select(part => (part.Text.Text, part.File)));
    }

    [Fact]
    public void A_file_alone_has_no_text_and_its_forwarded_note_beside_it()
    {
        Assert.Equal("", Assert.Single(Renderer.Pass(new Content(StyledText.Plain(" \u200B\n"), [Photo]), null, null, Room)).Text.Text);
        Assert.Equal("[forwarded]", Assert.Single(Renderer.Pass(new Content(StyledText.Empty, [Photo]), null, "[forwarded]", Room)).Text.Text);
    }

    [Fact]
    public void Nothing_visible_is_no_part() => Assert.Empty(Renderer.Pass(Content.Words("\u200B \u202E\n"), "Lime", "[forwarded]", Room));

    [Fact]
    public void Hostile_content_fits_and_keeps_its_order()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var hostile = new HostileText(seed);
            var room = new Capabilities(60 + hostile.Below(100), 30 + hostile.Below(60), seed % 2 == 0 ? "*_()[]" : "", hostile.Below(5), 0, 40);
            var content = new Content(hostile.Styled(hostile.Below(100)), seed % 3 == 0 ? [Photo, Voice] : []);

            var parts = Renderer.Pass(content, "Lime", seed % 5 == 0 ? "[forwarded]" : null, room);

            Assert.All(parts, part => Assert.True(Measure.Units(part.Text, room) + 8 <= (part.File is null ? room.TextUnits : room.CaptionUnits), $"seed {seed}"));
            Assert.Equal(content.Attachments, parts.Where(part => part.File is not null).Select(part => part.File!));
            Assert.All(parts, part => Assert.True(part.File is not null || !string.IsNullOrWhiteSpace(part.Text.Text), $"seed {seed}"));
        }
    }
}
