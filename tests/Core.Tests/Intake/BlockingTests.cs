using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>She is kept from mentors until a day, and from nothing else.</summary>
public sealed class BlockingTests
{
    private const string Still = "ToSeeker.Tell(s-anna, cs, talk.blocked-still{year=2025, date=<hours.date{day=31, month=<hours.month.march>}>, reason=<block.reason.threats>}, [[sos:now “button.sos”]])";

    private static readonly Block Month = new(Given.Now.AddDays(30), "threats");

    private static readonly SeekerState Blocked = new(new Stage.Over(), "cs", []) { Consented = true, Adult = true, Blocked = Month };

    private static Seen<SeekerState> When(SeekerState state, Input input) => Given.When(new IntakeMachine(), state, input);

    private static SeekerInput Gives(string command) => new SeekerInput.Commanded(Given.Anna, command, "", null);

    private static SeekerInput Presses(string question, string answer) => new SeekerInput.Pressed(Given.Anna, new Choice(question, answer));

    [Fact]
    public void In_a_talk_it_is_the_talk_that_tells_her()
    {
        var seen = When(new SeekerState(Talking, "cs", []) { Last = new LastMentor(Given.Lida, Given.Now) }, new SeekerInput.Blocked(Given.Anna, Month));

        Assert.Equal((Month, null), (seen.Next.Blocked, seen.Next.Last));
        Assert.Empty(seen.Decision.Effects);
        Assert.Equal(["RelayInput.Blocked(c-1, Block(2025-03-31 10:00:00, threats))"], Plain.Lines(seen.Decision.FollowUps));
    }

    [Fact]
    public void Without_a_talk_she_is_told_at_once() => Assert.Equal(
        ["ToSeeker.Tell(s-anna, cs, talk.blocked{year=2025, date=<hours.date{day=31, month=<hours.month.march>}>, reason=<block.reason.threats>}, [[sos:now “button.sos”]])"],
        Plain.Lines(When(Blocked with { Blocked = null }, new SeekerInput.Blocked(Given.Anna, Month)).Decision.Effects));

    [Fact]
    public void Whatever_would_lead_to_a_mentor_is_answered_with_it_and_nothing_is_kept()
    {
        When(Blocked, new SeekerInput.Said(Given.Anna, Given.Message(1), Content.Words("Chci zase psát."), null)).Is(effects: [Still]);
        When(Blocked, Presses("again", "yes")).Is(effects: [Still]);
        When(Blocked with { Stage = new Stage.Confirming(), Lapses = Given.Now.AddDays(30) }, Presses("card", "yes")).Is(effects: [Still]);
        When(Blocked, Gives("back")).Is(effects: [Still]);
    }

    [Fact]
    public void Help_at_once_and_the_words_that_help_stay_open_to_her()
    {
        Assert.Contains("sos.alone", Plain.Of(When(Blocked, Gives("sos")).Decision.Effects[0]), StringComparison.Ordinal);
        Assert.Contains("sos.alone", Plain.Of(When(Blocked, Presses("sos", "now")).Decision.Effects[0]), StringComparison.Ordinal);
        Assert.Contains("danger.", Plain.Of(When(Blocked, Presses("danger", "yes")).Decision.Effects[0]), StringComparison.Ordinal);
        When(Blocked, Gives("help")).Is(effects: ["ToSeeker.Tell(s-anna, cs, help, [[sos:now “button.sos”]])"]);
        When(Blocked, Gives("start")).Is(effects: [AskLanguage]);
    }

    [Fact]
    public void Who_is_in_no_danger_now_hears_that_instead_of_being_asked_to_begin_anew()
    {
        var called = When(Blocked, Gives("sos")).Next;

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, danger.no, [])", Still], Plain.Lines(When(called, Presses("danger", "no")).Decision.Effects));
        Assert.Equal(Still, Plain.Of(When(called, new SeekerInput.Said(Given.Anna, Given.Message(1), Content.Words("ne"), null)).Decision.Effects[^1]));
    }

    [Fact]
    public void Who_does_not_know_is_not_told_that_she_can_go_on_writing_here()
    {
        var called = When(Blocked, Gives("sos")).Next;

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, danger.unsure-blocked, [])"], Plain.Lines(When(called, Presses("danger", "unsure")).Decision.Effects));
    }

    [Fact]
    public void Danger_in_what_she_writes_is_still_heard()
    {
        var house = Given.House with { Reader = new ScriptedReader().HearsRisk("zabije", RiskLevel.Crisis) };
        var heard = Given.When(new IntakeMachine(), Blocked, new SeekerInput.Said(Given.Anna, Given.Message(1), Content.Words("On mě zabije."), null), house);

        Assert.Equal("danger.offer-blocked", heard.Decision.Effects.OfType<Effect.ToSeeker.Tell>().First().Phrase.Key);
        Assert.Equal(Still, Plain.Lines(heard.Decision.Effects)[^1]);
        Assert.Empty(heard.Next.Before);
    }

    [Fact]
    public void Who_is_in_danger_now_and_says_so_in_more_than_a_word_hears_what_to_do_first()
    {
        var asked = When(Blocked, Gives("sos")).Next;

        var seen = When(asked, new SeekerInput.Said(Given.Anna, Given.Message(1), Content.Words("Ano, je tady a buší na dveře."), null));

        Assert.Contains(Plain.Lines(seen.Decision.Effects), line => line.Contains("danger.first", StringComparison.Ordinal));
    }

    [Fact]
    public void As_long_as_it_lasts_she_can_tell_of_the_talk_that_led_to_it()
    {
        var asked = When(Blocked with { LastTalk = new LastTalk(Given.Talk, Given.Now.AddDays(-40)) }, Gives("report"));

        Assert.Equal(Given.Talk, asked.Next.Reporting?.Talk);
    }

    [Fact]
    public void She_can_tell_the_coordinator_that_it_is_a_mistake()
    {
        var asked = When(Blocked with { LastTalk = new LastTalk(Given.Talk, Given.Now) }, Gives("report")).Next;

        Assert.Equal(["RelayInput.Reported(c-1, “Omyl.”)"], Plain.Lines(When(asked, new SeekerInput.Said(Given.Anna, Given.Message(1), Content.Words("Omyl."), null)).Decision.FollowUps));
    }

    [Fact]
    public void Her_language_she_can_change()
    {
        var seen = When(Blocked, Presses("language", "uk"));

        Assert.Equal("uk", seen.Next.Language);
        Assert.Contains("talk.blocked-still", Plain.Of(Assert.Single(seen.Decision.Effects)), StringComparison.Ordinal);
    }

    [Fact]
    public void From_the_day_on_it_is_as_if_nothing_had_been()
    {
        var seen = When(Blocked with { Blocked = new Block(Given.Now, "threats") }, Presses("again", "yes"));

        Assert.Null(seen.Next.Blocked);
        Assert.Equal(AskStory, Plain.Of(seen.Decision.Effects[0]));
    }

    [Fact]
    public void Ending_everything_does_not_end_it()
    {
        var start = new SeekerState(new Stage.AwaitingAge(), "cs", []) { Blocked = Month };

        Assert.Equal(Month, When(start, Gives("end")).Next.Blocked);
        Assert.Equal(Month, When(start with { Lapses = Given.Now.AddDays(-1) }, new SeekerInput.Lapsed(Given.Anna)).Next.Blocked);
        Assert.Equal(Month, When(Blocked with { Call = Given.Talk }, Gives("end")).Next.Blocked);
    }

    [Fact]
    public void Whoever_was_with_her_is_not_offered_again_after_it() =>
        Assert.Null(When(new SeekerState(Talking, "cs", []) { Blocked = Month }, new SeekerInput.ConversationOver(Given.Anna, Given.Talk) { Mentor = Given.Lida }).Next.Last);

    [Fact]
    public void When_it_is_ended_early_she_is_told_and_who_asked_is_answered()
    {
        var seen = When(Blocked, new SeekerInput.Unblocked(Given.Anna, Given.Ask));

        Assert.Null(seen.Next.Blocked);
        Assert.Equal([Told("talk.unblocked"), "ToDesk.Answer(ask-1, desk.done)"], Plain.Lines(seen.Decision.Effects));
        When(seen.Next, new SeekerInput.Unblocked(Given.Anna, Given.Ask)).Is(effects: ["ToDesk.Answer(ask-1, desk.not-blocked)"]);
    }
}
