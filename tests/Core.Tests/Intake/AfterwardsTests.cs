using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>How she is after her talk: once, on the same scale, and nothing that she writes is taken for what it is not.</summary>
public sealed class AfterwardsTests
{
    private const string Thanks = "ToSeeker.Tell(s-anna, cs, after.thanks, [[after:word “button.after.word”] [sos:now “button.sos”]])";
    private const string Word = "ToSeeker.Tell(s-anna, cs, after.word, [[after:no-word “button.after.no-word”]])";

    private static readonly SeekerState Asked = State(new Stage.Over()) with { After = new AfterTalk(Given.Talk, Given.Now) };

    private static readonly SeekerState Answered = Asked with { After = Asked.After! with { IsAnswered = true } };

    private static readonly SeekerState Adding = Answered with { Aside = new Aside(AsideKind.Word, Given.Now.AddMinutes(-29)) };

    private static Seen<SeekerState> When(SeekerState state, Input input) => AtTheDoor.When(state, input, house: FeelingTests.House);

    [Fact]
    public void What_the_end_of_her_talk_asked_is_remembered()
    {
        Assert.Equal(Asked.After, When(State(Talking), new SeekerInput.ConversationOver(Given.Anna, Given.Talk) { Asked = true }).Next.After);
        Assert.Null(When(State(Talking), new SeekerInput.ConversationOver(Given.Anna, Given.Talk)).Next.After);
    }

    [Fact]
    public void A_step_is_counted_for_the_conversation_and_thanked_for()
    {
        var seen = When(Asked, Presses("after", "4"));

        Assert.Equal([Thanks, "Count(feeling-after-4, -, c-1)"], Plain.Lines(seen.Decision.Effects));
        Assert.Equal(Answered.After, seen.Next.After);
    }

    [Theory]
    [InlineData("1", "after.thanks-bad")]
    [InlineData("2", "after.thanks-bad")]
    [InlineData("3", "after.thanks")]
    public void Who_is_not_well_is_not_thanked_as_if_she_were(string step, string phrase) => Assert.StartsWith($"ToSeeker.Tell(s-anna, cs, {phrase}, ", Plain.Of(When(Asked, Presses("after", step)).Decision.Effects[0]), StringComparison.Ordinal);

    [Fact]
    public void The_words_of_a_step_are_a_step() => Assert.Contains("Count(feeling-after-4, -, c-1)", Plain.Lines(When(Asked, Says("celkem dobře")).Decision.Effects));

    [Fact]
    public void Pressed_twice_it_is_counted_once() => When(Answered, Presses("after", "4")).Is(effects: [OldButton]);

    [Fact]
    public void Whatever_else_she_writes_begins_what_it_would_have_begun() => Assert.All([Asked, Answered], state =>
    {
        var (with, without) = (When(state, Says("Jsem zpátky, zase se to stalo")), When(State(new Stage.Over()), Says("Jsem zpátky, zase se to stalo")));

        Assert.Equal(Plain.Lines(without.Decision.Effects), Plain.Lines(with.Decision.Effects));
        Assert.Equal("Jsem zpátky, zase se to stalo", Assert.Single(with.Next.Before).Content.Text.Text);
        Assert.IsType<Stage.Telling>(with.Next.Stage);
    });

    [Fact]
    public void A_day_later_it_is_not_about_the_talk_any_more()
    {
        var late = Asked with { After = new AfterTalk(Given.Talk, Given.Now.AddDays(-1)) };

        When(late, Presses("after", "4")).Is(effects: [OldButton]);
        Assert.Single(When(late, Says("Celkem dobře")).Next.Before);
    }

    [Fact]
    public void Never_asked_or_in_another_talk_it_is_an_old_button()
    {
        Assert.All(Stages, stage => When(State(stage), Presses("after", "4")).Is(effects: [OldButton]));
        When(Asked, Presses("after", "word")).Is(effects: [OldButton]);
        When(Asked, Presses("after", "9")).Is(effects: [OldButton]);
        Assert.Null(When(State(new Stage.Confirming()) with { After = Asked.After }, Presses("card", "yes")).Next.After);
    }

    [Fact]
    public void The_word_she_wanted_to_add_goes_to_the_coordinator_with_nothing_of_hers()
    {
        var asked = When(Answered, Presses("after", "word"));
        Assert.Equal([Word], Plain.Lines(asked.Decision.Effects));

        var said = When(asked.Next, Says(" Pomohlo mi, že mě někdo slyšel. "));
        Assert.Equal([Told("after.word-thanks"), "ToDesk.TellRole(Coordinator, alarm.after-word{words=Pomohlo mi, že mě někdo slyšel.})"], Plain.Lines(said.Decision.Effects));
        Assert.Equal(Plain.Of(State(new Stage.Over())), Plain.Of(said.Next));
        Assert.True(said.Next is { After: null, Aside: null, Before: [] });
    }

    [Fact]
    public void Only_the_very_next_thing_is_the_word()
    {
        Assert.All([Commands("help"), Commands("sos"), Presses("sos", "now"), Presses("after", "no-word"), Presses("language", "cs")], other => Assert.Null(When(Adding, other).Next.Aside));
        Assert.Single(When(When(Adding, Commands("help")).Next, Says("Chci mluvit s někým jiným")).Next.Before);
        When(Adding, Presses("after", "no-word")).Is("SeekerState(Over, cs, [])", [Told("after.no-word")]);
    }

    [Fact]
    public void What_stands_on_a_button_can_be_typed_and_is_never_the_word()
    {
        Assert.Equal([Word], Plain.Lines(When(Answered, Says("přidat pár slov")).Decision.Effects));
        When(Adding, Says("nic přidávat nechci")).Is("SeekerState(Over, cs, [])", [Told("after.no-word")]);
        Assert.Contains("danger.ask", Plain.Of(When(Adding, Says("potřebuji pomoc hned")).Decision.Effects[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_an_hour_later_it_is_a_message_again() =>
        Assert.Single(When(Adding with { Aside = new Aside(AsideKind.Word, Given.Now.AddMinutes(-30)) }, Says("Ahoj, jste tu?")).Next.Before);

    [Fact]
    public void What_is_no_word_or_too_long_for_one_is_asked_for_again() => Assert.All(
        [Given.Photo(), Given.Photo("hle"), Given.Voice(), Content.NotPassable("location"), Content.Words(" "), Content.Words(new string('a', 1001)), Content.Words("dál") with { Forwarded = true }],
        content => When(Adding, Says(content)).Is(effects: [Told("after.word-how")]));

    [Fact]
    public void Who_speaks_of_danger_in_it_is_offered_help_at_once()
    {
        var house = FeelingTests.House with { Reader = new ScriptedReader().HearsRisk("nechci žít", RiskLevel.Crisis) };
        var effects = Plain.Lines(AtTheDoor.When(Adding, Says("Stejně nechci žít"), house: house).Decision.Effects);

        Assert.StartsWith("ToSeeker.Tell(s-anna, cs, danger.offer{", effects[0], StringComparison.Ordinal);
        Assert.Equal("ToDesk.TellRole(Coordinator, alarm.after-word{words=Stejně nechci žít})", effects[^1]);
    }

    [Fact]
    public void While_somebody_is_called_for_her_what_she_writes_is_for_who_answers()
    {
        When(Answered with { Call = new ConversationId("c-2") }, Presses("after", "word")).Is(effects: [OldButton]);
        var taken = When(Adding with { Call = new ConversationId("c-2") }, new SeekerInput.CrisisTaken(Given.Anna, new ConversationId("c-2"), Given.Lida)).Next;
        Assert.True(taken is { After: null, Aside: null });
    }
}
