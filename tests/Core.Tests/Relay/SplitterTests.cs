using System.Globalization;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Core.Tests.Relay;

public sealed class SplitterTests
{
    private static Capabilities Room(int units, string escaped = "", int spanUnits = 0) => new(units, units, escaped, spanUnits, 0, 40);

    private static string[] Split(string text, int units) => [.. Splitter.Split(StyledText.Plain(text), Room(units)).Select(part => part.Text)];

    [Fact]
    public void Leaves_what_fits_in_one_part() => Assert.Equal(["12345678901234567890"], Split("12345678901234567890", 20));

    [Fact]
    public void Leaves_room_for_the_number_of_the_part() => Assert.Equal(["12345678901234", "5678901"], Split("123456789012345678901", 20));

    [Fact]
    public void Cuts_at_a_blank_line_before_all_else() =>
        Assert.Equal(["First. Second line.\n\n", "Third\nfourth. Fifth sixth ", "seventh"], Split("First. Second line.\n\nThird\nfourth. Fifth sixth seventh", 36));

    [Fact]
    public void Cuts_at_a_line_before_a_sentence() => Assert.Equal(["Some words\n", "here. More follow"], Split("Some words\nhere. More follow", 25));

    [Fact]
    public void Cuts_at_a_sentence_before_a_word() => Assert.Equal(["One two. ", "Three four five"], Split("One two. Three four five", 23));

    [Fact]
    public void Cuts_at_a_word_before_a_letter() => Assert.Equal(["alpha beta ", "gammadelta"], Split("alpha beta gammadelta", 20));

    [Fact]
    public void Cuts_a_word_that_is_too_long_between_letters() => Assert.Equal(["aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa", "aa"], Split(new string('a', 30), 20));

    [Fact]
    public void Never_parts_a_grapheme() => Assert.Equal(["👩‍👩‍👧x", "👩‍👩‍👧x", "👩‍👩‍👧"], Split("👩‍👩‍👧x👩‍👩‍👧x👩‍👩‍👧", 18));

    [Fact]
    public void Parts_a_grapheme_that_alone_is_too_long_between_its_characters()
    {
        var family = string.Join('\u200D', Enumerable.Repeat("👩", 20));

        var parts = Split(family, 20);

        Assert.Equal(family, string.Concat(parts));
        Assert.All(parts, part => Assert.True(part.Length <= 14 && !char.IsLowSurrogate(part[0]) && !char.IsHighSurrogate(part[^1])));
    }

    [Fact]
    public void Counts_an_escaped_character_twice()
    {
        var parts = Splitter.Split(StyledText.Plain("****************"), Room(20, "*"));

        Assert.Equal([7, 7, 2], parts.Select(part => part.Text.Length));
    }

    [Fact]
    public void Counts_the_escapes_of_the_number_too()
    {
        var parts = Splitter.Split(StyledText.Plain(new string('a', 21)), Room(20, "()"));

        Assert.Equal([12, 9], parts.Select(part => part.Text.Length));
    }

    [Fact]
    public void A_style_that_is_cut_goes_on_and_costs_again()
    {
        var text = new StyledText(new string('a', 30), [new TextSpan(5, 20, TextStyle.Bold)]);

        var parts = Splitter.Split(text, Room(20, "", 4));

        Assert.Equal([10, 10, 10], parts.Select(part => part.Text.Length));
        Assert.Equal([new TextSpan(5, 5, TextStyle.Bold)], parts[0].Spans);
        Assert.Equal([new TextSpan(0, 10, TextStyle.Bold)], parts[1].Spans);
        Assert.Equal([new TextSpan(0, 5, TextStyle.Bold)], parts[2].Spans);
    }

    [Fact]
    public void Leaves_room_for_the_frame()
    {
        var parts = Splitter.Split(StyledText.Plain(new string('a', 20)), Room(20), reserve: 4);

        Assert.Equal([10, 10], parts.Select(part => part.Text.Length));
    }

    [Fact]
    public void Gives_up_styles_that_leave_no_room_for_words()
    {
        var text = new StyledText(new string('a', 20), [.. Enum.GetValues<TextStyle>().Select(style => new TextSpan(0, 20, style))]);

        var parts = Splitter.Split(text, Room(20, "", 5));

        Assert.Equal(new string('a', 20), string.Concat(parts.Select(part => part.Text)));
        Assert.All(parts, part => Assert.Empty(part.Spans));
    }

    [Fact]
    public void Says_so_when_no_character_fits() => Assert.Throws<ArgumentException>(() => Split("aaaaaaaaaa", 6));

    [Fact]
    public void Holds_its_promises_for_hostile_text()
    {
        for (var seed = 0; seed < 10_000; seed++)
        {
            var hostile = new HostileText(seed);
            var text = hostile.Styled(hostile.Below(200));
            text = seed % 2 == 0 ? TextCleaner.Clean(text) : text;
            var room = Room(24 + hostile.Below(200), seed % 3 == 0 ? "*_[]()" : "", hostile.Below(9));
            var reserve = hostile.Below(6);

            var parts = Splitter.Split(text, room, reserve);

            Assert.Equal(text.Text, string.Concat(parts.Select(part => part.Text)));
            AssertFits(parts, room, reserve, seed);
            AssertBorders(text.Text, parts, seed);
        }
    }

    [Fact]
    public void Carries_every_style_over_every_letter()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var hostile = new HostileText(seed);
            var text = TextCleaner.Clean(hostile.Styled(100));

            var parts = Splitter.Split(text, Room(80));

            Assert.Equal(Painted(text), string.Concat(parts.Select(Painted)));
        }
    }

    [Fact]
    public void Splits_a_long_text_in_linear_time()
    {
        var text = new HostileText(7).Text(30_000);

        Assert.True(Splitter.Split(StyledText.Plain(text), Room(2000)).Count > 10);
    }

    /// <summary>For each unit the set of styles over it, as a character.</summary>
    private static string Painted(StyledText text) => string.Create(text.Text.Length, text, (paint, it) =>
    {
        paint.Clear();
        foreach (var span in it.Spans)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                paint[i] |= (char)(1 << (int)span.Style);
            }
        }
    });

    private static void AssertFits(IReadOnlyList<StyledText> parts, Capabilities room, int reserve, int seed)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var suffix = parts.Count == 1 ? "" : Splitter.Suffix(i + 1, parts.Count);
            Assert.True(Measure.Units(parts[i], room) + Measure.Units(suffix, room) + reserve <= room.TextUnits, $"A part is too long: seed {seed}.");
            Assert.True(parts[i].Text.Length > 0 || parts.Count == 1, $"An empty part: seed {seed}.");
            Assert.All(parts[i].Spans, span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= parts[i].Text.Length, $"A span outside: seed {seed}."));
        }
    }

    private static void AssertBorders(string text, IReadOnlyList<StyledText> parts, int seed)
    {
        var borders = StringInfo.ParseCombiningCharacters(text).ToHashSet();
        var at = 0;
        foreach (var part in parts.SkipLast(1))
        {
            var start = at;
            at += part.Text.Length;
            Assert.False(char.IsSurrogatePair(text[at - 1], text[at]), $"A pair is parted: seed {seed}.");

            // Only a part that is wholly inside one grapheme may end inside it.
            Assert.True(borders.Contains(at) || !borders.Any(border => border > start && border < at), $"A grapheme is parted: seed {seed}.");
        }
    }
}
