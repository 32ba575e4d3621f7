using MentorBot.Bot.Discord;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Bot.Tests.Discord;

public sealed class ToDiscordTests
{
    [Fact]
    public void The_house_speaks_plainly() => Assert.Equal("Hello!", Content(Frame.House.Instance, "Hello!"));

    [Fact]
    public void A_person_s_words_are_one_quotation_to_the_end() =>
        Assert.Equal(">>> line\n\nMentorBot: \\> said", Content(new Frame.Person(null), "line\n\nMentorBot: > said"));

    [Fact]
    public void A_name_stands_before_the_frame() => Assert.Equal("**Li\\*a x**\n>>> hi", Content(new Frame.Person("Li*a\nx"), "hi"));

    [Fact]
    public void Nobody_without_a_name_can_look_like_somebody_with_one() => Assert.Equal(
        ">>> **Rose**\nhi",
        ToDiscord.Content(new Part(new Frame.Person(null), new StyledText("Rose\nhi", [new TextSpan(0, 4, TextStyle.Bold)]), null, [])));

    [Fact]
    public void A_file_without_words_has_no_empty_frame() => Assert.Equal("", Content(new Frame.Person(null), ""));

    [Fact]
    public void The_house_can_not_begin_like_a_person() => Assert.Equal("\\>\\>\\> I am a person", Content(Frame.House.Instance, ">>> I am a person"));

    private static string Content(Frame frame, string text) => ToDiscord.Content(new Part(frame, StyledText.Plain(text), null, []));
}
