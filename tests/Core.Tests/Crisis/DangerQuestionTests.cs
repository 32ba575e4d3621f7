using MentorBot.Bot.Settings;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Tests.Language;
using Xunit;

namespace MentorBot.Core.Tests.Crisis;

/// <summary>An answer in words is the button it stands for; a yes is heard at the beginning of more, a no is not.</summary>
public sealed class DangerQuestionTests
{
    private static readonly Core.Language.Phrasebook Book = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book!;

    [Theory]
    [InlineData("cs", "Ano", "yes")]
    [InlineData("cs", "ano, jsem teď v nebezpečí", "yes")]
    [InlineData("cs", "jo", "yes")]
    [InlineData("cs", "ne", "no")]
    [InlineData("cs", "Nevím.", "unsure")]
    [InlineData("cs", "nemůžu mluvit", "unsure")]
    [InlineData("pl", "tak", "yes")]
    [InlineData("pl", "Nie", "no")]
    [InlineData("pl", "nie wiem", "unsure")]
    [InlineData("uk", "так", "yes")]
    [InlineData("uk", "ні", "no")]
    [InlineData("uk", "не знаю", "unsure")]
    [InlineData("en", "Yes", "yes")]
    [InlineData("en", "no", "no")]
    [InlineData("en", "I don't know", "unsure")]
    public void Plain_words(string language, string said, string answer)
    {
        Assert.Equal(answer, DangerQuestion.Spoken(Content.Words(said), language, Book, out var isAll));
        Assert.True(isAll);
    }

    [Theory]
    [InlineData("cs", "ano, má nůž")]
    [InlineData("pl", "tak, stoi pod drzwiami")]
    [InlineData("uk", "так, він під дверима")]
    [InlineData("en", "yes he is at the door")]
    public void A_yes_with_more_is_a_yes_and_a_message(string language, string said)
    {
        Assert.Equal("yes", DangerQuestion.Spoken(Content.Words(said), language, Book, out var isAll));
        Assert.False(isAll);
    }

    [Theory]
    [InlineData("ne, ale bojím se")]
    [InlineData("Zítra přijde manžel")]
    [InlineData("")]
    [InlineData("ano, všechno to začalo před mnoha lety, když jsme se přestěhovali")]
    public void Anything_else_is_no_answer(string said) => Assert.Null(DangerQuestion.Spoken(Content.Words(said), "cs", Book, out _));

    [Fact]
    public void Nor_are_somebody_elses_words_or_a_picture()
    {
        Assert.Null(DangerQuestion.Spoken(Content.Words("ano") with { Forwarded = true }, "cs", Book, out _));
        Assert.Null(DangerQuestion.Spoken(Given.Photo("ano"), "cs", Book, out _));
    }

    [Theory]
    [InlineData("yes", null, null, "danger.first")]
    [InlineData("yes", DangerKind.Violence, null, "danger.first-violence")]
    [InlineData("yes", DangerKind.Mind, false, "danger.first-mind")]
    [InlineData("yes", DangerKind.Violence, true, "danger.first-child")]
    [InlineData("no", DangerKind.Violence, null, "danger.no")]
    [InlineData("no", null, true, "danger.no-child")]
    [InlineData("unsure", null, null, "danger.unsure")]
    [InlineData("unsure", null, true, "danger.unsure-child")]
    public void What_follows_fits_the_danger_and_the_age(string answer, DangerKind? danger, bool? isChild, string phrase) =>
        Assert.Equal(phrase, DangerQuestion.After(answer, new Situation("cs", Danger: danger, IsChild: isChild)).Key);
}
