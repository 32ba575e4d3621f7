using System.Text;
using System.Text.RegularExpressions;
using MentorBot.Bot.Discord;
using MentorBot.Bot.Discord.Markup;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

/// <summary>Laws that hold for any text at all, tried on texts made of everything that has a meaning somewhere.</summary>
public sealed partial class HostileTextTests
{
    private const int Texts = 300;
    private const int Longest = 100 * 1024;

    private static readonly string[] Harmless =
    [
        "a", "Žluťoučký kůň", " ", "  ", "\n", "\n\n", "*", "**", "***", "_", "__", "~~", "||", "|", "`", "``", "```", "\\", "<", ">", "> ", ">>> ", "[", "]", "(", ")", "[x](", "#", "# ", "-# ", "- ", "+ ",
        "1. ", "12. 3. ", ".", "@", "😀", "👩‍👩‍👧", "שלום", ":x:", "http://", "https://a.example/b_c?d=e&f#g", "https://a__b~~c", "i", "é", "ě\u0301",
    ];

    private static readonly string[] Dangerous =
    [
        "@everyone", "@here", "<@123456789012345678>", "<@!123456789012345678>", "<@&123456789012345678>", "<#123456789012345678>", "<:n_n:123456789012345678>", "<a:n:123456789012345678>",
        "<t:1700000000:R>", "</x:123456789012345678>", "<id:home>", "123456789012345678", "1234567890", "12345678", "https://discord.com/channels/1/2/3", "https://cdn.discordapp.com/attachments/1/2/a.png?x=1",
        "discord.gg/abc", "[x](https://discord.gg/abc)", "<https://discord.gg/abc>", "\ud800", "\udc00", "\u202e", "\u200b", "\0", "<@", "123", "discord.", "gg/abc",
    ];

    [Fact]
    public void Nothing_of_Discord_s_leaves_Discord()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var read = MarkupReader.Read(Text(new Random(seed), [.. Harmless, .. Dangerous]));
            Assert.DoesNotMatch(Snowflakes(), read.Text);
            Assert.DoesNotMatch(OwnAddresses(), read.Text);
            Assert.DoesNotMatch(ActiveReferences(), read.Text);
            Assert.Equal(read.Text, TextCleaner.Clean(read.Text));
            AssertNested(read, seed);
        }
    }

    [Fact]
    public void Nothing_that_is_written_calls_or_names_anybody()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var random = new Random(seed);
            var content = ToDiscord.Content(Part(random, Styled(random, Text(random, [.. Harmless, .. Dangerous]))));
            Assert.DoesNotMatch(ActiveReferences(), content);
            Assert.DoesNotMatch(Calls(), content);
        }
    }

    [Fact]
    public void No_person_leaves_the_frame_and_the_house_never_enters_it()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var random = new Random(seed);
            var text = Styled(random, "x" + Text(random, [.. Harmless, .. Dangerous]));
            Assert.StartsWith(">>> ", ToDiscord.Content(new Part(new Frame.Person(null), text, null, [])), StringComparison.Ordinal);
            Assert.False(ToDiscord.Content(new Part(Frame.House.Instance, text with { Text = ">" + text.Text }, null, [])).TrimStart().StartsWith('>'), $"seed {seed}");
        }
    }

    [Fact]
    public void What_fits_by_the_capabilities_fits_Discord()
    {
        var capabilities = ToDiscord.Capabilities;
        for (var seed = 0; seed < Texts * 4; seed++)
        {
            var random = new Random(seed);
            var text = Fitting(Styled(random, Text(random, [.. Harmless, .. Dangerous])), capabilities);
            foreach (var frame in new Frame[] { Frame.House.Instance, new Frame.Person(null), new Frame.Person(new string('*', 60)) })
            {
                var written = ToDiscord.Content(new Part(frame, text, null, []));
                Assert.True(written.Length <= 2000, $"seed {seed}: {written.Length}");
            }
        }
    }

    [Fact]
    public void What_was_written_is_read_again_as_it_was()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var random = new Random(seed);
            var text = Text(random, Harmless);
            Assert.Equal(text, MarkupReader.Read(MarkupWriter.Write(StyledText.Plain(text))).Text);
        }
    }

    [Fact]
    public void Styles_change_no_character()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var random = new Random(seed);
            var styled = Styled(random, "a b c d e f g h i j k l m n o p q r s t u v w x y z");
            Assert.Equal(styled.Text, MarkupReader.Read(MarkupWriter.Write(styled)).Text);
        }
    }

    private static string Text(Random random, string[] words)
    {
        // Most are as long as messages are; every tenth is as long as anything that could ever come.
        var length = random.Next(10) == 0 ? random.Next(Longest) : random.Next(2000);
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            var word = words[random.Next(words.Length)];
            var times = random.Next(20) == 0 ? random.Next(50) : 1;
            for (var i = 0; i < times; i++)
                text.Append(word);
        }

        return text.ToString();
    }

    private static StyledText Styled(Random random, string text)
    {
        TextStyle[] styles = [TextStyle.Bold, TextStyle.Italic, TextStyle.Underline, TextStyle.Strikethrough, TextStyle.Spoiler, TextStyle.Code, TextStyle.CodeBlock];
        var spans = new List<TextSpan>();
        for (var i = random.Next(12); i > 0; i--)
            spans.Add(new TextSpan(random.Next(text.Length + 1), random.Next(40), styles[random.Next(styles.Length)]));

        return new StyledText(text, spans);
    }

    private static Part Part(Random random, StyledText text) =>
        new(random.Next(2) == 0 ? Frame.House.Instance : new Frame.Person(random.Next(2) == 0 ? null : text.Text[..Math.Min(text.Text.Length, 60)]), text, null, []);

    private static StyledText Fitting(StyledText text, Capabilities capabilities)
    {
        var cost = text.Spans.Count * capabilities.SpanUnits;
        var end = 0;
        while (end < text.Text.Length && cost + Cost(text.Text[end], capabilities) <= capabilities.TextUnits)
            cost += Cost(text.Text[end++], capabilities);

        return text with { Text = text.Text[..end] };
    }

    private static int Cost(char c, Capabilities capabilities) => capabilities.Escaped.Contains(c) ? 2 : 1;

    private static void AssertNested(StyledText text, int seed)
    {
        foreach (var span in text.Spans)
        {
            Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Text.Length, $"seed {seed}");
        }

        var open = new Stack<TextSpan>();
        foreach (var span in text.Spans)
        {
            while (open.TryPeek(out var outer) && outer.End <= span.Start)
                open.Pop();

            Assert.True(!open.TryPeek(out var around) || span.End <= around.End, $"seed {seed}: spans cross");
            open.Push(span);
        }
    }

    [GeneratedRegex("(?<![0-9])[0-9]{17,20}(?![0-9])")]
    private static partial Regex Snowflakes();

    [GeneratedRegex(@"\b(discord\.gg/|discord\.com/|cdn\.discordapp\.com)")]
    private static partial Regex OwnAddresses();

    [GeneratedRegex("<(@[!&]?[0-9]+|#[0-9]+|a?:[A-Za-z0-9_]+:[0-9]+|t:-?[0-9]+(:[A-Za-z])?|/[^<>:]+:[0-9]+|id:[a-z]+)>")]
    private static partial Regex ActiveReferences();

    [GeneratedRegex("@(everyone|here)")]
    private static partial Regex Calls();
}
