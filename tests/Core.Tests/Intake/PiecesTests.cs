using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>Whoever writes in pieces is let speak.</summary>
public sealed class PiecesTests
{
    private static readonly string[] KeptAndAsked = [Told("intake.kept"), AskAge];

    private static readonly SeekerState Open = State(new Stage.AwaitingAge()) with { AskedAt = Given.Now };

    private static SeekerState Ago(SeekerState state, int minutes) => state with { Silence = state.Silence! with { Since = Given.Now.AddMinutes(-minutes) } };

    /// <summary>The answers to so many pieces, one after another.</summary>
    private static List<string[]> Pours(SeekerState state, int pieces)
    {
        var answers = new List<string[]>();
        for (var piece = 1; piece <= pieces; piece++)
        {
            var seen = When(state, Says("and then he came home and it began again", piece));
            answers.Add(Plain.Lines(seen.Decision.Effects));
            state = seen.Next;
        }

        Assert.Equal(pieces, state.Before.Count);
        return answers;
    }

    [Fact]
    public void The_first_piece_is_answered_and_those_after_it_are_kept_without_a_word() =>
        Assert.Equal([2, 0, 0, 0, 0, 2, 0], Pours(Open, 7).Select(answer => answer.Length));

    [Fact]
    public void The_answer_says_that_it_is_kept_and_repeats_the_question() => Assert.Equal(KeptAndAsked, Pours(Open, 6)[5]);

    [Fact]
    public void After_ten_minutes_the_question_is_out_of_sight()
    {
        var once = When(Open, Says("one")).Next;

        Assert.Empty(When(Ago(once, 9), Says("two", 2)).Decision.Effects);
        Assert.Equal(KeptAndAsked, Plain.Lines(When(Ago(once, 10), Says("two", 2)).Decision.Effects));
    }

    [Fact]
    public void The_welcome_that_she_has_just_read_is_not_said_again_at_length()
    {
        var state = State(new Stage.AwaitingConsent()) with { AskedAt = Given.Now };

        Assert.Equal([Told("intake.kept"), AskConsent.Replace("intake.welcome{organisation=Ukázková organizace, readers=<intake.readers>}", "intake.consent-again", StringComparison.Ordinal)], Plain.Lines(When(state, Says("one")).Decision.Effects));
        Assert.Equal([Told("intake.kept"), AskConsent], Plain.Lines(When(state with { AskedAt = Given.Now.AddMinutes(-10) }, Says("one")).Decision.Effects));
    }

    [Theory]
    [InlineData("Is anybody there?", 2)]
    [InlineData("Haló?", 2)]
    [InlineData("Why does he do that to me every time?", 0)]
    public void Who_asks_whether_anybody_is_there_is_answered(string words, int effects) =>
        Assert.Equal(effects, When(When(Open, Says("one")).Next, Says(words, 2)).Decision.Effects.Count);

    [Fact]
    public void At_another_question_the_first_piece_is_answered_again()
    {
        var next = When(When(Open, Says("one")).Next, Presses("age", "yes")).Next;

        Assert.Null(next.Silence);
        Assert.Equal("Telling", Plain.Of(next.Stage));
    }

    [Fact]
    public void Before_there_is_a_language_it_is_asked_for_once()
    {
        var first = When(SeekerState.New, Says("one"));
        var second = When(first.Next, Says("two", 2));
        var third = When(second.Next, Says("three", 3));

        Assert.Equal([[AskLanguage], [AskLanguage], []], new[] { first, second, third }.Select(seen => Plain.Lines(seen.Decision.Effects)));
    }

    [Fact]
    public void What_cannot_pass_beside_her_words_is_told_all_the_same() =>
        Assert.Equal([Told("relay.partly")], Plain.Lines(When(When(Open, Says("one")).Next, Says(Given.Beside("video", "two"), 2)).Decision.Effects));

    [Fact]
    public void Numbers_for_a_crisis_come_alone_while_the_question_is_before_her()
    {
        var house = Given.House with { Reader = new ScriptedReader().HearsRisk("an end", RiskLevel.Crisis) };

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, danger.offer{lines=<sos.alone>}, [[danger:yes “button.danger.yes”] [danger:no “button.danger.no”] [danger:unsure “button.danger.unsure”]])"], Plain.Lines(When(Open, Says("an end"), house: house).Decision.Effects));
        Assert.Equal(3, When(Open with { AskedAt = Given.Now.AddMinutes(-20) }, Says("an end"), house: house).Decision.Effects.Count);
    }

    [Fact]
    public void A_piece_that_changes_the_card_shows_it_anew()
    {
        var house = Given.House with { Reader = new ScriptedReader().HearsTopic("beats", Topic.Violence) };
        var state = State(new Stage.Confirming()) with { AskedAt = Given.Now, Silence = new Silence(Given.Now, 0) };

        Assert.Equal(2, When(state, Says("he beats me"), house: house).Decision.Effects.Count);
        Assert.Empty(When(state, Says("one two three four five"), house: house).Decision.Effects);
    }
}
