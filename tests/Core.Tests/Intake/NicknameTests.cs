using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

public sealed class NicknameTests
{
    [Theory]
    [InlineData("Ela", "Ela")]
    [InlineData("Al", "Al")]
    [InlineData("  Malá   ", "Malá")]
    [InlineData("O'Hara-Nová", "O'Hara-Nová")]
    [InlineData("Зірка 22", "Зірка 22")]
    [InlineData("abcdefghijklmnopqrstuvwx", "abcdefghijklmnopqrstuvwx")]
    public void A_typed_name_becomes_the_nickname(string typed, string nickname) => When(new Stage.Naming(), Says(typed)).Is(
        "SeekerState(Confirming, cs, [])",
        [Card("card.line.topic{value=<button.topic.money>}", nickname)]);

    [Theory]
    [InlineData("E")]
    [InlineData("12345")]
    [InlineData("Ela 60612")]
    [InlineData("ela@example.org")]
    [InlineData("t.me/ela")]
    [InlineData("@ela")]
    [InlineData("!!!")]
    [InlineData(" ")]
    public void A_name_that_is_none_or_tells_too_much_is_told_unusable(string typed) => When(new Stage.Naming(), Says(typed)).Is(effects: [Told("intake.nickname-unusable")]);

    [Fact]
    public void What_is_too_long_for_a_name_is_a_message_and_kept() => When(new Stage.Naming(), Says("abcdefghijklmnopqrstuvwxy")).Is(
        "SeekerState(Naming, cs, [Kept(m-1, “abcdefghijklmnopqrstuvwxy”)])",
        [Told("intake.kept"), AskNickname("Borůvka")]);

    [Fact]
    public void A_photo_is_no_name_even_with_words() => When(new Stage.Naming(), Says(Given.Photo("Ela"))).Is(
        "SeekerState(Naming, cs, [Kept(m-1, “Ela” +Photo(chat t-3 10))])",
        [Told("intake.kept"), AskNickname("Borůvka")]);

    [Fact]
    public void Words_of_somebody_else_that_she_passes_on_never_become_her_name() => When(new Stage.Naming(), Says(Content.Words("Jan Novák") with { Forwarded = true })).Is(
        "SeekerState(Naming, cs, [Kept(m-1, “Jan Novák” forwarded)])",
        [Told("intake.kept"), AskNickname("Borůvka")]);

    [Fact]
    public void Signs_that_nobody_sees_are_no_part_of_the_name() =>
        Assert.Equal("Ela", When(new Stage.Naming(), Says("E\u200Bl\u202Ea")).Next.Known!.Nickname);
}
