using System.Globalization;
using System.Text;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Core.Tests.Relay;

public sealed class TextCleanerTests
{
    [Theory]
    [InlineData("pay\u202Egnp.exe", "paygnp.exe")]
    [InlineData("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C", "")]
    [InlineData("a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f\u00ADg\u180Eh\u034Fi\u3164j", "abcdefghij")]
    [InlineData("x\U000E0068\U000E0069y", "xy")]
    [InlineData("a\U000E0101b\uFE0Ec\uFE01d", "abcd")]
    [InlineData("a\0b\u0007c\u001B[0md\u007Fe\u0080f\u009Fg", "abc[0mdefg")]
    [InlineData("a\uFFFEb\uFDD0c\U0001FFFFd", "abcd")]
    public void Takes_out_what_is_not_seen(string text, string expected) => Assert.Equal(expected, TextCleaner.Clean(text));

    [Theory]
    [InlineData("one\r\ntwo\rthree\u2028four\u2029five\u0085six", "one\ntwo\nthree\nfour\nfive\nsix")]
    [InlineData("\ttab\nline\n", "\ttab\nline\n")]
    public void Has_one_kind_of_line_end(string text, string expected) => Assert.Equal(expected, TextCleaner.Clean(text));

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("Pr\u030Ci\u0301s\u030Cerne\u030C", "Příšerně")]
    [InlineData("и\u0306", "й")]
    [InlineData("\u212A", "K")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    public void Composes(string text, string expected) => Assert.Equal(expected.Normalize(), TextCleaner.Clean(text));

    [Fact]
    public void Replaces_half_characters()
    {
        Assert.Equal("a\uFFFDb", TextCleaner.Clean("a\uD800b"));
        Assert.Equal("\uFFFD", TextCleaner.Clean("\uDC00"));
        Assert.Equal("end\uFFFD", TextCleaner.Clean("end\uD83D"));
        Assert.Equal("\uFFFD\uFFFD", TextCleaner.Clean("\uDE00\uD83D"));
    }

    [Fact]
    public void Leaves_three_marks_on_a_letter()
    {
        var zalgo = "q" + new string('\u0316', 500) + "u";

        Assert.Equal("q\u0316\u0316\u0316u", TextCleaner.Clean(zalgo));
    }

    [Theory]
    [InlineData("שלום, מה שלומך?")]
    [InlineData("مرحبا كيف حالك؟ ٣")]
    [InlineData("Příliš žluťoučký kůň; „uvozovky“ – pomlčka…")]
    [InlineData("Zażółć gęślą jaźń")]
    [InlineData("Їжак ґанок 'п’ять'")]
    [InlineData("क्षि န်မြွှေ ကြွေး ไทยที่")]
    [InlineData("👩‍👩‍👧 ❤️ 👍🏽 👩🏽‍🚒 🏳️‍🌈 🙂‍↔️ 1️⃣ #️⃣ 🇺🇦 ©️")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")]
    [InlineData("日本語。中文！한국어")]
    public void Keeps_every_script_and_emoji(string text) => Assert.Equal(text.Normalize(), TextCleaner.Clean(text));

    [Theory]
    [InlineData("👩\u200Da", "👩a")]
    [InlineData("a\u200D👩", "a👩")]
    [InlineData("👩\u200D\u200D\u200D👧", "👩\u200D👧")]
    [InlineData("👩\u200D\u202E👧", "👩\u200D👧")]
    [InlineData("👩\u200D", "👩")]
    [InlineData("❤\uFE0F\uFE0F\uFE0F", "❤\uFE0F")]
    [InlineData("a\uFE0F", "a")]
    [InlineData("🏴\U000E0075\U000E0073\U000E007F", "🏴")]
    [InlineData("🏴\U000E0067\U000E0062", "🏴")]
    public void Keeps_joiners_selectors_and_tags_inside_emoji_alone(string text, string expected) => Assert.Equal(expected, TextCleaner.Clean(text));

    [Fact]
    public void Returns_clean_plain_text_as_it_came_and_allocates_nothing()
    {
        var text = new StyledText(string.Concat(Enumerable.Repeat("Dobrý den, jak se máte? Добрий день! ", 50)), [new TextSpan(0, 5, TextStyle.Bold), new TextSpan(2, 2, TextStyle.Italic)]);
        TextCleaner.Clean(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var cleaned = TextCleaner.Clean(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Same(text, cleaned);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Moves_spans_with_their_words()
    {
        var text = new StyledText("\u202Ea\r\nbold\u200B e\u0301nd", [new TextSpan(4, 4, TextStyle.Bold), new TextSpan(8, 1, TextStyle.Code), new TextSpan(10, 4, TextStyle.Italic)]);

        var cleaned = TextCleaner.Clean(text);

        Assert.Equal("a\nbold énd", cleaned.Text);
        Assert.Equal([new TextSpan(2, 4, TextStyle.Bold), new TextSpan(7, 3, TextStyle.Italic)], cleaned.Spans);
    }

    [Fact]
    public void Widens_a_span_over_half_a_letter_to_the_letter()
    {
        var cleaned = TextCleaner.Clean(new StyledText("xe\u0301y", [new TextSpan(2, 1, TextStyle.Bold), new TextSpan(1, 1, TextStyle.Italic)]));

        Assert.Equal("xéy", cleaned.Text);
        Assert.Equal([new TextSpan(1, 1, TextStyle.Bold), new TextSpan(1, 1, TextStyle.Italic)], cleaned.Spans);
    }

    [Fact]
    public void Puts_wrong_spans_in_order()
    {
        var text = new StyledText("hello 👩", [
            new TextSpan(4, 100, TextStyle.Quote), new TextSpan(7, 1, TextStyle.Spoiler), new TextSpan(-3, 5, TextStyle.Bold), new TextSpan(1, 2, TextStyle.Bold),
            new TextSpan(3, 0, TextStyle.Code), new TextSpan(int.MaxValue, int.MaxValue, TextStyle.Code), new TextSpan(0, 1, (TextStyle)99)]);

        var cleaned = TextCleaner.Clean(text);

        Assert.Equal([new TextSpan(0, 3, TextStyle.Bold), new TextSpan(4, 4, TextStyle.Quote), new TextSpan(6, 2, TextStyle.Spoiler)], cleaned.Spans);
    }

    [Fact]
    public void Holds_its_promises_for_hostile_text()
    {
        for (var seed = 0; seed < 40_000; seed++)
        {
            var hostile = new HostileText(seed);
            var text = hostile.Styled(1 + hostile.Below(40));

            var cleaned = TextCleaner.Clean(text);

            AssertClean(cleaned, seed);
            var again = TextCleaner.Clean(cleaned);
            Assert.True(cleaned.Text == again.Text, $"Cleaning again changed the text of seed {seed}: {Escaped(text.Text)} → {Escaped(cleaned.Text)} → {Escaped(again.Text)}");
            Assert.True(cleaned.Spans.SequenceEqual(again.Spans), $"Cleaning again changed the spans of seed {seed}.");
        }
    }

    /// <summary>A span stays over the same visible letters, whatever is taken out around them.</summary>
    [Fact]
    public void Spans_stay_on_their_words_in_hostile_text()
    {
        for (var seed = 0; seed < 5_000; seed++)
        {
            var hostile = new HostileText(seed);
            string before = Fenced(hostile), after = Fenced(hostile), inside = Fenced(hostile);

            var cleaned = TextCleaner.Clean(new StyledText(before + inside + after, [new TextSpan(before.Length, inside.Length, TextStyle.Bold)]));

            var span = Assert.Single(cleaned.Spans);
            Assert.Equal(TextCleaner.Clean(inside), cleaned.Text.Substring(span.Start, span.Length));
            Assert.Equal(TextCleaner.Clean(before), cleaned.Text[..span.Start]);
        }

        // Letters at both ends, so that nothing joins over the border.
        static string Fenced(HostileText hostile) => "x" + hostile.Text(12) + "x";
    }

    [Theory]
    [InlineData("\u0316\u0301")]
    [InlineData("\u302E\u0301")]
    [InlineData("👩\u200D")]
    [InlineData("👩\u200D\u200B")]
    [InlineData("\u200D")]
    [InlineData("e\u0301\u202E")]
    [InlineData("🏴\U000E0067")]
    [InlineData("\u1161")]
    public void Takes_linear_time(string unit)
    {
        // Not a timing: a quadratic pass over 2 MiB would not end within the run.
        var text = new StringBuilder("a").Insert(1, unit, 1_000_000 / unit.Length).ToString();

        var cleaned = TextCleaner.Clean(new StyledText(text, [new TextSpan(1, text.Length - 2, TextStyle.Bold)]));

        Assert.True(cleaned.Text.Length <= text.Length);
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));

    private static void AssertClean(StyledText cleaned, int seed)
    {
        Assert.True(cleaned.Text.IsNormalized(), $"Not composed: seed {seed}.");
        var marks = 0;
        foreach (var rune in cleaned.Text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            Assert.False(category == UnicodeCategory.Control && rune.Value is not ('\n' or '\t'), $"A control: seed {seed}.");
            Assert.False(rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C or 0x200B or 0x200C or 0xFEFF or 0x2060, $"U+{rune.Value:X4}: seed {seed}.");
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark && rune.Value != 0xFE0F ? marks + 1 : rune.Value == 0xFE0F ? marks : 0;
            Assert.True(marks <= 3, $"Marks: seed {seed}.");
        }

        for (var i = 0; i < cleaned.Spans.Count; i++)
        {
            var span = cleaned.Spans[i];
            Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= cleaned.Text.Length, $"A span outside: seed {seed}.");
            Assert.True(i == 0 || cleaned.Spans[i - 1].Start <= span.Start, $"Spans not sorted: seed {seed}.");
        }
    }
}
