using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>Commands work at every stage and change none, except where a test here says so.</summary>
public sealed class CommandsTests
{
    [Fact]
    public void Help_is_there_at_every_stage()
    {
        foreach (var stage in Stages)
        {
            When(State(stage, Kept(1, "one")), Commands("help")).Is(effects: ["ToSeeker.Tell(s-anna, cs, help, [[sos:now “button.sos”]])"]);
        }
    }

    [Fact]
    public void Start_shows_the_same_words_to_everybody_so_that_who_holds_the_phone_learns_nothing()
    {
        foreach (var stage in Stages.Where(stage => stage is not (Stage.NotStarted or Stage.TooYoung)))
        {
            When(stage, Commands("start")).Is(effects: [AskLanguage]);
        }

        Assert.Equal([AskLanguage], Plain.Lines(When(SeekerState.New, Commands("start")).Decision.Effects));
        Assert.Equal([AskLanguage], Plain.Lines(When(new Stage.TooYoung(), Commands("start")).Decision.Effects));
    }

    [Fact]
    public void Who_starts_in_a_language_that_she_has_chosen_is_not_asked_for_it()
    {
        var begun = When(SeekerState.New, Starts("language=uk"));

        Assert.Equal(("uk", true), (begun.Decision.Next!.Language, begun.Decision.Next.Stage is Stage.AwaitingConsent));
        Assert.DoesNotContain(AskLanguage, Plain.Lines(begun.Decision.Effects));
        foreach (var rest in new[] { "", "uk", "language=xx", "language=" })
        {
            Assert.Equal([AskLanguage], Plain.Lines(When(SeekerState.New, Starts(rest)).Decision.Effects));
        }

        // In a talk it changes nothing.
        When(Talking, Starts("language=uk")).Is(effects: [AskLanguage]);

        static SeekerInput Starts(string rest) => (SeekerInput.Commanded)Commands("start") with { Rest = rest };
    }

    [Fact]
    public void The_language_can_be_asked_for_at_every_stage()
    {
        foreach (var stage in Stages)
        {
            When(stage, Commands("language")).Is(effects: [AskLanguage]);
        }
    }

    [Fact]
    public void End_asks_once_more_in_a_conversation()
    {
        var asked = When(Talking, Commands("end"));

        asked.Is(
            Plain.Of(State(Talking) with { IsEnding = true }),
            ["ToSeeker.Tell(s-anna, cs, talk.end-sure, [[end:yes about c-1 “button.end.yes”] [end:no about c-1 “button.end.no”]])"],
            ["RelayInput.SureAsked(c-1)"]);
        Assert.False(When(asked.Next, Commands("help")).Next.IsEnding);
        Assert.Contains("talk.end-sure-child", Plain.Of(When(State(Talking) with { IsChild = true }, Commands("end")).Decision.Effects[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void End_asked_twice_asks_twice_and_changes_nothing_more()
    {
        var asked = When(Talking, Commands("end")).Next;

        When(asked, Commands("end")).Is(
            effects: ["ToSeeker.Tell(s-anna, cs, talk.end-sure, [[end:yes about c-1 “button.end.yes”] [end:no about c-1 “button.end.no”]])"],
            followUps: ["RelayInput.SureAsked(c-1)"]);
    }

    [Fact]
    public void Her_talk_knows_of_a_word_that_it_follows_the_question_whether_to_end_it()
    {
        var asked = When(Talking, Commands("end")).Next;

        Assert.True(((RelayInput.Passed)When(asked, Says("ano")).Decision.FollowUps[0]).IsEnding);
        Assert.False(((RelayInput.Passed)When(When(asked, Commands("help")).Next, Says("ano")).Decision.FollowUps[0]).IsEnding);
    }

    [Fact]
    public void End_without_a_conversation_says_that_there_is_none()
    {
        foreach (var stage in new Stage[] { new Stage.NotStarted(), new Stage.TooYoung(), new Stage.Over() })
        {
            When(stage, Commands("end")).Is(effects: [Told("talk.none")]);
        }
    }

    [Fact]
    public void End_in_the_middle_of_the_start_deletes_what_she_wrote_and_answered()
    {
        foreach (var stage in Stages.Where(stage => stage is not (Stage.NotStarted or Stage.TooYoung or Stage.Over or Stage.Talking)))
        {
            var seen = When(State(stage, Kept(1, "one")), Commands("end"));

            seen.Is("SeekerState(NotStarted, cs, [])", ["ToSeeker.Clear(s-anna)", Told("intake.no-consent")]);
            Assert.Null(seen.Next.Known);
        }
    }

    [Fact]
    public void Unsend_in_a_conversation_names_the_message_to_it() => When(Talking, Commands("unsend", own: 3)).Is(followUps: ["RelayInput.Unsent(c-1, m-3)"]);

    [Fact]
    public void Unsend_without_a_message_asks_the_conversation_too() => When(Talking, Commands("unsend")).Is(followUps: ["RelayInput.Unsent(c-1, -)"]);

    [Fact]
    public void Unsend_before_there_is_a_mentor_forgets_what_was_kept() =>
        When(State(new Stage.AwaitingAge(), Kept(1, "one"), Kept(2, "two")), Commands("unsend", own: 1)).Is("SeekerState(AwaitingAge, cs, [Kept(m-2, “two”)])", [Told("talk.unsent-unseen")]);

    [Fact]
    public void Unsend_twice_says_how_it_is_done()
    {
        var once = When(State(new Stage.AwaitingAge(), Kept(1, "one")), Commands("unsend", own: 1));

        When(once.Next, Commands("unsend", own: 1)).Is(effects: [Told("talk.unsend-how")]);
    }

    [Fact]
    public void Unsend_after_the_end_takes_back_what_she_wrote_in_the_talk_that_is_over()
    {
        var over = State(new Stage.Over()) with { LastTalk = new LastTalk(Given.Talk, Given.Now.AddDays(-1)) };

        When(over, Commands("unsend", own: 3)).Is(followUps: ["RelayInput.Unsent(c-1, m-3)"]);
        When(State(new Stage.AwaitingAge()) with { LastTalk = over.LastTalk }, Commands("unsend", own: 3)).Is(followUps: ["RelayInput.Unsent(c-1, m-3)"]);
        When(over, Commands("unsend")).Is(effects: [Told("talk.unsend-how")]);
    }

    [Fact]
    public void Unsend_of_nothing_says_how_it_is_done() => When(State(new Stage.AwaitingAge(), Kept(1, "one")), Commands("unsend")).Is(effects: [Told("talk.unsend-how")]);

    [Fact]
    public void An_unknown_command_is_said_to_be_unknown()
    {
        foreach (var stage in Stages.Where(stage => stage is not Stage.NotStarted))
        {
            When(stage, Commands("dance")).Is(effects: [Told("start.unknown-command")]);
        }
    }

    [Fact]
    public void An_unknown_command_before_the_start_starts() => When(SeekerState.New, Commands("dance")).Is("SeekerState(ChoosingLanguage, -, [])", [AskLanguage]);

    /// <summary>A link to the bot can carry a word that was made for one person: what is not kept can't be found.</summary>
    [Fact]
    public void What_a_link_to_the_bot_carried_is_kept_nowhere_and_goes_nowhere() => Assert.All(Stages, stage =>
    {
        var decision = When(stage, new SeekerInput.Commanded(Given.Anna, "start", "plakat7", null)).Decision;

        Assert.NotEmpty(decision.Effects);
        Assert.DoesNotContain("plakat7", Plain.Of(decision.Next) + string.Join(' ', Plain.Lines(decision.Effects)) + string.Join(' ', Plain.Lines(decision.FollowUps)), StringComparison.Ordinal);
    });

    [Fact]
    public void Every_command_of_the_menu_is_known()
    {
        foreach (var command in SeekerCommands.Menu)
        {
            Assert.DoesNotContain(Told("start.unknown-command"), Plain.Lines(When(new Stage.Over(), Commands(command)).Decision.Effects));
        }
    }
}
