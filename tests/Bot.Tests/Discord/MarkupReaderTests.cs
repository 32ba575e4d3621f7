using MentorBot.Bot.Discord.Markup;
using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class MarkupReaderTests
{
    [Theory]
    [InlineData("**a**", "a", "Bold 0-1")]
    [InlineData("*a*", "a", "Italic 0-1")]
    [InlineData("_a_", "a", "Italic 0-1")]
    [InlineData("__a__", "a", "Underline 0-1")]
    [InlineData("~~a~~", "a", "Strikethrough 0-1")]
    [InlineData("||a||", "a", "Spoiler 0-1")]
    [InlineData("`a`", "a", "Code 0-1")]
    [InlineData("``a`b``", "a`b", "Code 0-3")]
    [InlineData("```\na\n```", "a", "CodeBlock 0-1")]
    [InlineData("```cs\nvar a\n```", "var a", "CodeBlock 0-5")]
    [InlineData("> a\n> b\nc", "a\nb\nc", "Quote 0-3")]
    [InlineData(">>> a\nb", "a\nb", "Quote 0-3")]
    [InlineData("***a***", "a", "Bold 0-1, Italic 0-1")]
    [InlineData("**a *b* c**", "a b c", "Bold 0-5, Italic 2-3")]
    [InlineData("x **a** y **b**", "x a y b", "Bold 2-3, Bold 6-7")]
    public void Markup_becomes_spans(string markup, string text, string spans) => Reads(markup, text, spans);

    [Theory]
    [InlineData("**a")]
    [InlineData("a * b * c")]
    [InlineData("2*3")]
    [InlineData("snake_case_name")]
    [InlineData("****")]
    [InlineData("~a~")]
    [InlineData("|a|")]
    [InlineData("`a")]
    [InlineData("```a")]
    [InlineData("a > b")]
    [InlineData(">a")]
    public void What_is_no_markup_stays_as_it_is(string text) => Reads(text, text, "");

    [Theory]
    [InlineData(@"\*a\*", "*a*")]
    [InlineData(@"\> a", "> a")]
    [InlineData(@"¯\\_(ツ)\_/¯", @"¯\_(ツ)_/¯")]
    [InlineData(@"C:\new", @"C:\new")]
    public void Escapes_are_honoured(string markup, string text) => Reads(markup, text, "");

    [Fact]
    public void A_marker_that_would_cross_another_stays_a_character() => Reads("**a *b** c*", "a *b c*", "Bold 0-4");

    [Theory]
    [InlineData("<@123456789012345678>")]
    [InlineData("<@!123456789012345678>")]
    [InlineData("<@&123456789012345678>")]
    [InlineData("<#123456789012345678>")]
    [InlineData("<id:customize>")]
    [InlineData(@"\<@123456789012345678>")]
    [InlineData("<@12**34**>")]
    [InlineData("123456789012345678")]
    [InlineData("https://discord.com/channels/900/60/123456789012345678")]
    [InlineData("https://ptb.discord.com/channels/@me/60")]
    [InlineData("http://cdn.discordapp.com/attachments/1/2/Anna_Novak.pdf?ex=1&is=2")]
    [InlineData("https://media.discordapp.net/attachments/1/2/a.png")]
    [InlineData("discord.gg/abcdef")]
    [InlineData("1.discord.gg/abcdef")]
    [InlineData("https://discord.com/api/webhooks/1/token")]
    [InlineData("discord**.gg**/x")]
    [InlineData("1234567890**12345678**")]
    [InlineData("1234567890\u200B12345678")]
    [InlineData("<@\u200B123456789012345678>")]
    [InlineData("https://discord\u2060.com/channels/900/60/5")]
    [InlineData("dis\u200Bcord.gg/abcdef")]
    public void Nothing_that_names_a_person_or_place_leaves(string markup) =>
        Assert.Equal("a (…) b", MarkupReader.Read($"a {markup} b").Text);

    [Theory]
    [InlineData("hi", false)]
    [InlineData("(…) <:smile:123456789012345678> <t:1700000000>", false)]
    [InlineData("ask <@77>", true)]
    [InlineData("`<#77>`", true)]
    [InlineData("discord.gg/abc", true)]
    [InlineData("123456789012345678", true)]
    public void That_something_was_taken_out_is_known(string markup, bool expected)
    {
        MarkupReader.Read(markup, out var leftOut);

        Assert.Equal(expected, leftOut);
    }

    [Fact]
    public void References_are_replaced_inside_code_too() => Reads("`<@123456789012345678>`", "(…)", "Code 0-3");

    [Theory]
    [InlineData("<:smile_x:123456789012345678>", ":smile_x:")]
    [InlineData("<a:dance:123456789012345678>", ":dance:")]
    [InlineData("</end now:123456789012345678>", "/end now")]
    [InlineData("<t:1700000000>", "2023-11-14 22:13 UTC")]
    [InlineData("<t:1700000000:R>", "2023-11-14 22:13 UTC")]
    [InlineData("<t:99999999999999999>", "(…)")]
    public void References_that_mean_something_keep_their_meaning(string markup, string text) => Reads(markup, text, "");

    [Theory]
    [InlineData("[words](https://a.example/x)", "words (https://a.example/x)")]
    [InlineData("[words](<https://a.example/x>)", "words (https://a.example/x)")]
    [InlineData("[words](https://a.example/x \"title\")", "words (https://a.example/x)")]
    [InlineData("[https://a.example](https://a.example)", "https://a.example")]
    [InlineData("[https://bank.example](https://evil.example)", "https://bank.example (https://evil.example)")]
    [InlineData("<https://a.example/x_y_z>", "https://a.example/x_y_z")]
    [InlineData("https://a.example/x_y_z*w*", "https://a.example/x_y_z*w*")]
    [InlineData("[words](javascript:alert)", "[words](javascript:alert)")]
    public void Links_say_where_they_lead(string markup, string text) => Reads(markup, text, "");

    [Fact]
    public void A_style_around_an_address_ends_behind_it() => Reads("**https://a.example/b_c**", "https://a.example/b_c", "Bold 0-21");

    [Fact]
    public void A_cut_moves_the_spans_behind_it() => Reads("https://discord.gg/abc **b**", "(…) b", "Bold 4-5");

    private static void Reads(string markup, string text, string spans)
    {
        var read = MarkupReader.Read(markup);
        Assert.Equal(text, read.Text);
        Assert.Equal(spans, Show(read));
    }

    private static string Show(StyledText text) => string.Join(", ", text.Spans.Select(span => $"{span.Style} {span.Start}-{span.End}"));
}
