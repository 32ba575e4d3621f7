using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Outreach;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>Somebody asks that the outreach team comes: nothing is sent that was not shown, and nothing else is taken for it.</summary>
public sealed class ForOutreachTests
{
    private const string Where = "ZŠ v Ústí, děti se bojí domů";
    private const string Ask = "[outreach:ask “button.outreach.ask”]";
    private const string Asked = "ToSeeker.Tell(s-anna, cs, outreach.ask{readers=<outreach.readers>}, [[outreach:cancel “button.outreach.cancel”] [sos:now “button.sos”]])";
    private const string Shown = "ToSeeker.Tell(s-anna, cs, outreach.show{words=ZŠ v Ústí, děti se bojí domů}, [[outreach:send “button.outreach.send”] [outreach:ask “button.outreach.again”] [outreach:cancel “button.outreach.cancel”]])";

    private static readonly House House = Given.House with { Outreach = new OutreachPlan(TimeSpan.FromHours(12)) };

    private static readonly OutreachDraft Draft = new(Given.Message(1), Where, Given.Now);

    private static Seen<SeekerState> When(SeekerState state, Input input) => AtTheDoor.When(state, input, house: House);

    [Fact]
    public void It_is_offered_under_help_and_under_the_lines_where_there_is_a_team_and_nowhere_else()
    {
        foreach (var command in new[] { "help", "sos" })
        {
            Assert.Contains(Ask, Plain.Of(When(State(new Stage.AwaitingAge()), Commands(command)).Decision.Effects[0]), StringComparison.Ordinal);
            Assert.DoesNotContain("outreach", string.Join('\n', Plain.Lines(AtTheDoor.When(State(new Stage.AwaitingAge()), Commands(command)).Decision.Effects)), StringComparison.Ordinal);
        }

        Assert.Contains(Ask, Plain.Of(Given.When(Given.Open, new RelayInput.HelpCalled(Given.Talk), House).Decision.Effects[0]), StringComparison.Ordinal);
        AtTheDoor.When(State(new Stage.Over()), Presses("outreach", "ask")).Is(effects: [OldButton]);
    }

    [Fact]
    public void Through_what_it_goes_is_said_of_the_house_she_writes_to() => Assert.All([new Stage.Over(), (Stage)new Stage.TooYoung()], stage =>
        Assert.Contains("{readers=<outreach.readers-here>}", Plain.Of(AtTheDoor.When(State(stage), Presses("outreach", "ask"), house: House with { IsLocal = true }).Decision.Effects[0]), StringComparison.Ordinal));

    [Fact]
    public void At_every_stage_she_writes_sees_it_and_sends_it() => Assert.All(Stages, stage =>
    {
        var state = State(stage, Kept(7, "one"));
        var asked = When(state, Presses("outreach", "ask"));
        Assert.Equal([stage is Stage.TooYoung ? Asked.Replace("outreach.ask{", "outreach.ask-child{", StringComparison.Ordinal) : Asked], Plain.Lines(asked.Decision.Effects));

        var shown = When(asked.Next, Says($" {Where} "));
        Assert.Equal([Shown], Plain.Lines(shown.Decision.Effects));
        Assert.Empty(shown.Decision.FollowUps);
        Assert.Equal((stage, 1), (shown.Next.Stage, shown.Next.Before.Count));

        var sent = When(shown.Next, Presses("outreach", "send"));
        Assert.Equal([Told("outreach.sent{hours=12}")], Plain.Lines(sent.Decision.Effects));
        Assert.Equal([$"OutreachInput.Wanted(r-i-1, s-anna, cs, {Where})"], Plain.Lines(sent.Decision.FollowUps));
        Assert.Equal((null, new RequestId("r-i-1"), stage), (sent.Next.Outreach, sent.Next.Request, sent.Next.Stage));
    });

    [Fact]
    public void What_was_sent_can_not_be_taken_back_and_her_mentor_hears_nothing_of_the_attempt()
    {
        var sent = When(State(Talking) with { Outreach = Draft }, Presses("outreach", "send")).Next;

        var seen = When(sent, new SeekerInput.Commanded(Given.Anna, "unsend", "", Given.Message(1)));

        Assert.Equal([Told("report.late")], Plain.Lines(seen.Decision.Effects));
        Assert.Empty(seen.Decision.FollowUps);
    }

    [Fact]
    public void What_is_shown_is_forgotten_when_she_does_not_send_it_for_a_day()
    {
        var shown = Given.When(new IntakeMachine(), When(State(Talking), Presses("outreach", "ask")).Next, Says(Where), House);
        Assert.Equal("StartTimer(outreach-draft:s-anna, 2025-03-02 10:00:00, SeekerInput.OutreachLapsed(s-anna))", Plain.Of(shown.Decision.Effects[^1]));

        When(State(Talking) with { Outreach = Draft with { At = Given.Now.AddDays(-1) } }, new SeekerInput.OutreachLapsed(Given.Anna)).Is("SeekerState(Talking(c-1), cs, [])");
        When(State(Talking) with { Outreach = Draft with { At = Given.Now.AddDays(-1) } }, Presses("outreach", "send")).Is(effects: [OldButton]);
        When(State(Talking) with { Outreach = Draft }, new SeekerInput.OutreachLapsed(Given.Anna)).Is();
    }

    [Fact]
    public void Whatever_she_does_in_between_the_next_thing_she_writes_goes_where_everything_goes()
    {
        var asked = When(State(Talking), Presses("outreach", "ask")).Next;

        foreach (var other in new[] { Commands("help"), Commands("sos"), Presses("sos", "now"), Presses("outreach", "cancel") })
            Assert.Equal(["RelayInput.Passed(c-1, m-1, “Jste tam?”, -)"], Plain.Lines(When(When(asked, other).Next, Says("Jste tam?")).Decision.FollowUps));

        // What lies before her to be sent does not hold up her talk either.
        Assert.Equal(["RelayInput.Passed(c-1, m-2, “Jste tam?”, -)"], Plain.Lines(When(When(asked, Says(Where)).Next, Says("Jste tam?", 2)).Decision.FollowUps));
        Assert.Equal(["RelayInput.Passed(c-1, m-1, “Jste tam?”, -)"], Plain.Lines(When(asked with { Aside = new Aside(AsideKind.Outreach, Given.Now.AddMinutes(-30)) }, Says("Jste tam?")).Decision.FollowUps));
    }

    [Fact]
    public void What_she_has_not_sent_is_changed_and_taken_back_nowhere_and_her_mentor_sees_nothing_of_it()
    {
        foreach (var stop in new SeekerInput[] { Presses("outreach", "cancel"), Commands("unsend", 1), Presses("outreach", "ask"), new SeekerInput.OutreachLapsed(Given.Anna) })
        {
            var draft = stop is SeekerInput.OutreachLapsed ? Draft with { At = Given.Now.AddDays(-1) } : Draft;
            var stopped = When(State(Talking) with { Outreach = draft }, stop).Next with { Aside = null };

            Assert.Equal([Given.Message(1)], stopped.Dropped);
            When(stopped, Edits(Content.Words("Bije mě a chci umřít"))).Decision.FollowUps.ToList().ForEach(follows => Assert.Fail(Plain.Of(follows)));
            When(stopped, Edits(Content.Words("na nádraží"))).Is(effects: [Told("outreach.cancelled")]);
            When(stopped, Commands("unsend", 1)).Is(effects: [Told("outreach.cancelled")]);
        }
    }

    [Fact]
    public void She_cancels_or_takes_it_back_and_nothing_is_left()
    {
        Assert.All([Presses("outreach", "cancel"), Commands("unsend", 1)], stop => When(State(Talking) with { Outreach = Draft }, stop).Is("SeekerState(Talking(c-1), cs, [])", [Told("outreach.cancelled")]));
        When(State(Talking), Presses("outreach", "cancel")).Is(effects: [OldButton]);
        When(State(Talking), Presses("outreach", "send")).Is(effects: [OldButton]);
    }

    [Fact]
    public void What_stands_on_a_button_can_be_typed_and_is_never_sent()
    {
        var house = FeelingTests.House with { Outreach = House.Outreach };
        var writing = State(Talking) with { Aside = new Aside(AsideKind.Outreach, Given.Now) };

        AtTheDoor.When(writing, Says("týmu nic neposílat"), house: house).Is("SeekerState(Talking(c-1), cs, [])", [Told("outreach.cancelled")]);
        AtTheDoor.When(writing, Says("Potřebuji pomoc hned"), house: house).Is("SeekerState(Talking(c-1), cs, [])", followUps: ["RelayInput.HelpCalled(c-1)"]);
    }

    [Fact]
    public void What_she_puts_right_is_shown_again()
    {
        var edited = When(State(Talking) with { Outreach = Draft with { Words = "škola" } }, Edits(Content.Words(Where)));

        Assert.Equal([Shown], Plain.Lines(edited.Decision.Effects));
        Assert.Equal(Where, edited.Next.Outreach!.Words);
        When(State(Talking) with { Outreach = Draft }, Edits(Content.Words(Where))).Is();
        When(State(Talking) with { Outreach = Draft }, Edits(Given.Photo())).Is(effects: [Told("outreach.how")]);
    }

    [Fact]
    public void What_is_no_word_or_too_long_is_asked_for_again() => Assert.All(
        [Given.Photo("hle"), Content.NotPassable("location"), Content.Words(""), Content.Words(new string('a', 601)), Content.Words(Where) with { Forwarded = true }],
        content => When(State(Talking) with { Aside = new Aside(AsideKind.Outreach, Given.Now) }, Says(content)).Is(effects: [Told("outreach.how")]));

    [Fact]
    public void One_request_at_a_time_lies_before_the_team()
    {
        var waiting = State(Talking) with { Request = new RequestId("r-1") };

        When(waiting, Presses("outreach", "ask")).Is(effects: [Told("outreach.already")]);
        When(waiting, new SeekerInput.OutreachOver(Given.Anna, new RequestId("r-1"), Taken: true)).Is("SeekerState(Talking(c-1), cs, [])", [Told("outreach.taken")]);
        When(waiting, new SeekerInput.OutreachOver(Given.Anna, new RequestId("r-1"), Taken: false)).Is("SeekerState(Talking(c-1), cs, [])");
        When(waiting, new SeekerInput.OutreachOver(Given.Anna, new RequestId("r-0"), Taken: true)).Is(effects: [Told("outreach.taken")]);
        Assert.NotNull(When(State(new Stage.AwaitingConsent()) with { Request = waiting.Request }, Presses("consent", "no")).Next.Request);
    }

    [Fact]
    public void Who_writes_of_danger_there_is_offered_help_at_once()
    {
        var house = House with { Reader = new ScriptedReader().HearsRisk("zabije mě", RiskLevel.Crisis) };
        var effects = Plain.Lines(AtTheDoor.When(State(Talking) with { Aside = new Aside(AsideKind.Outreach, Given.Now) }, Says("Přijďte, on mě zabije mě"), house: house).Decision.Effects);

        Assert.StartsWith("ToSeeker.Tell(s-anna, cs, danger.offer{", effects[0], StringComparison.Ordinal);
        Assert.StartsWith("ToSeeker.Tell(s-anna, cs, outreach.show{", effects[^1], StringComparison.Ordinal);
    }
}
