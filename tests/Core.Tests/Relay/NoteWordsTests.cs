using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>What a mentor reads of the words in which danger was seen.</summary>
public sealed class NoteWordsTests
{
    private static string Quoted(string text, string seenIn) =>
        When(Open, new RelayInput.Passed(Talk, Message(1), Content.Words(text), null), Given.House with { Reader = new ScriptedReader().HearsRisk(seenIn, RiskLevel.Concern) })
            .Decision.Effects.OfType<Effect.ToDesk.Tell>().Single().Phrase.Args["words"];

    [Theory]
    [InlineData("He threw a plate yesterday, the children are", "He threw a plate yesterday, the children are afraid")]
    [InlineData("afraid", "He threw a plate yesterday, the children are afraid")]
    [InlineData("We live in", "We live in Most")]
    [InlineData("are afraid. We live", "He threw a plate yesterday, the children are afraid. We live in Most")]
    [InlineData("Hello", "Hello")]
    public void The_whole_sentence_is_quoted_however_little_of_it_was_seen(string seenIn, string quoted) =>
        Assert.Equal(quoted, Quoted("Hello. He threw a plate yesterday, the children are afraid. We live in Most.", seenIn));

    [Fact]
    public void Of_a_sentence_without_an_end_what_stands_around_the_words_is_quoted()
    {
        var before = string.Concat(Enumerable.Repeat("and then ", 40));
        var after = string.Concat(Enumerable.Repeat(" and again", 40));

        var quoted = Quoted(before + "he took the knife" + after, "he took the knife");

        Assert.Equal("…then " + string.Concat(Enumerable.Repeat("and then ", 7)) + "he took the knife" + string.Concat(Enumerable.Repeat(" and again", 7)) + "…", quoted);
    }

    [Fact]
    public void Of_very_many_words_the_first_are_quoted_and_none_is_cut()
    {
        var text = string.Concat(Enumerable.Repeat("never again ", 40));

        Assert.Equal(string.Concat(Enumerable.Repeat(" never again", 13))[1..] + "…", Quoted(text, text));
    }

    /// <summary>A key that was held down leaves no place to cut at.</summary>
    [Fact]
    public void A_very_long_word_is_cut() => Assert.Equal("help" + new string('p', 78) + "…", Quoted("help" + new string('p', 400), "help"));

    [Fact]
    public void What_has_no_words_is_cut_between_characters()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("😀", 200));

        Assert.Equal("x" + string.Concat(Enumerable.Repeat("😀", 79)) + "…", Quoted(text, text));
    }
}
