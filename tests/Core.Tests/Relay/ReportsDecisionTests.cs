using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.Engine;
using MentorBot.Core.Tests.Intake;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>Something is wrong with a talk: who hears it, and what can follow.</summary>
public sealed class ReportsDecisionTests
{
    private static readonly House House = Given.House with { Staff = [new Staff(new StaffId("jana"), "Jana", [Role.Coordinator])], Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague") };

    private static RoomInput Gives(string command, MentorId? author = null, params (string Name, string Value)[] options) => new RoomInput.Commanded(Talk, author, Ask, command)
    {
        Staff = author is null ? new StaffId("jana") : null,
        Options = options.ToDictionary(option => option.Name, option => option.Value),
    };

    [Fact]
    public void What_a_seeker_says_reaches_the_coordinator_with_the_code_and_the_alias_and_no_room()
    {
        var seen = When(Open, new RelayInput.Reported(Talk, Content.Words(" Píše mi sprostě. ")));

        Assert.Equal(1, seen.Next.Reports);
        Assert.Equal(
            [
                "ToDesk.TellRole(Coordinator, alarm.reported{code=K-001, alias=Limetka, words=Píše mi sprostě.})",
                "ToSeeker.Tell(s-anna, cs, report.passed, [])",
                "Count(report-by-seeker, money, c-1)",
            ],
            Plain.Lines(seen.Decision.Effects));
        Assert.Equal(Talk, seen.Decision.Effects.OfType<Effect.ToDesk.TellRole>().Single().About);
    }

    [Fact]
    public void Where_her_mentor_coordinates_as_well_somebody_else_reads_it()
    {
        var house = House with { Staff = [new Staff(new StaffId("lida"), "Lída", [Role.Coordinator]) { Mentor = Lida }] };
        Assert.Equal(Role.Supervisor, When(Open, new RelayInput.Reported(Talk, null), house).Decision.Effects.OfType<Effect.ToDesk.TellRole>().Single().Role);

        var both = House with { Staff = [new Staff(new StaffId("lida"), "Lída", [Role.Coordinator, Role.Supervisor]) { Mentor = Lida }] };
        Assert.Equal(Role.Operator, When(Open, new RelayInput.Reported(Talk, null), both).Decision.Effects.OfType<Effect.ToDesk.TellRole>().Single().Role);
    }

    [Fact]
    public void Who_has_joined_her_talk_does_not_read_what_she_tells_of_it()
    {
        var iva = new StaffId("iva");
        var house = House with { Staff = [new Staff(new StaffId("lida"), "Lída", [Role.Coordinator]) { Mentor = Lida }, new Staff(iva, "Iva", [Role.Supervisor])] };

        Assert.Equal(Role.Supervisor, Reader(Open));
        Assert.Equal(Role.Operator, Reader(Open with { WereJoined = [iva] }));

        Role Reader(Conversation state) => When(state, new RelayInput.Reported(Talk, null), house).Decision.Effects.OfType<Effect.ToDesk.TellRole>().Single().Role;
    }

    [Fact]
    public void Whom_she_parted_with_is_named_beside_whom_she_has_now() => Assert.Equal(
        "ToDesk.TellRole(Coordinator, alarm.reported-bare{code=K-001, alias=Limetka (← Pírko)})",
        Plain.Of(When(Open with { Left = [Petr] }, new RelayInput.Reported(Talk, null)).Decision.Effects[0]));

    [Fact]
    public void She_need_not_say_what_and_it_may_be_over()
    {
        Assert.Equal("ToDesk.TellRole(Coordinator, alarm.reported-bare{code=K-001, alias=Limetka})", Plain.Of(When(Open, new RelayInput.Reported(Talk, null)).Decision.Effects[0]));
        Assert.Contains("ToSeeker.Tell(s-anna, cs, report.passed-after, [])", Plain.Lines(When(Ended, new RelayInput.Reported(Talk, null)).Decision.Effects));
        Assert.Equal("ToDesk.TellRole(Coordinator, alarm.reported-bare{code=–, alias=–})", Plain.Of(When(Waiting, new RelayInput.Reported(Talk, null)).Decision.Effects[0]));
    }

    [Fact]
    public void Danger_in_it_is_answered_with_help_and_the_mentor_sees_no_word_of_it()
    {
        var seen = When(Open, new RelayInput.Reported(Talk, Content.Words("Řekl, že mě zabije.")), Given.House with { Reader = new ScriptedReader().HearsRisk("zabije", RiskLevel.Crisis) });

        Assert.Contains(seen.Decision.Effects.OfType<Effect.ToSeeker.Tell>(), tell => tell.Phrase.Key == "danger.offer");
        Assert.Empty(seen.Decision.Effects.OfType<Effect.ToDesk.Tell>());
        Assert.Null(seen.Next.Noted);
    }

    [Fact]
    public void After_five_of_one_talk_the_next_goes_nowhere_and_that_is_said() => When(Open with { Reports = 5 }, new RelayInput.Reported(Talk, Content.Words("zase"))).Is(effects: ["ToSeeker.Tell(s-anna, cs, report.enough, [])"]);

    [Fact]
    public void What_a_mentor_says_reaches_the_coordinator_and_the_seeker_hears_nothing() => When(Open, Gives("report", Lida, ("reason", "Vyhrožuje mi."))).Is(effects:
    [
        "ToDesk.TellRole(Coordinator, alarm.reported-by-mentor{code=K-001, alias=Limetka, words=Vyhrožuje mi.})",
        "Count(report-by-mentor, money, c-1)",
        "ToDesk.Answer(ask-1, desk.reported)",
    ]);

    [Fact]
    public void A_block_has_an_end_and_a_reason_of_a_few()
    {
        When(Open, Gives("block", null, ("until", "30"), ("reason", "threats")), House).Is(
            effects:
            [
                "ToDesk.TellRole(Coordinator, alarm.blocked{year=2025, code=K-001, name=Jana, date=<hours.date{day=31, month=<hours.month.march>}>, reason=<block.reason.threats>})",
                "Count(blocked, money, c-1)",
                "ToDesk.Answer(ask-1, desk.done)",
            ],
            followUps: ["SeekerInput.Blocked(s-anna, Block(2025-03-30 22:00:00, threats))"]);
    }

    [Theory]
    [InlineData("366", "threats")]
    [InlineData("0", "threats")]
    [InlineData("forever", "threats")]
    [InlineData("30", "she is rude")]
    [InlineData("30", "")]
    public void Without_them_there_is_none(string until, string reason) =>
        When(Open, Gives("block", null, ("until", until), ("reason", reason)), House).Is(effects: ["ToDesk.Answer(ask-1, desk.block-how)"]);

    [Fact]
    public void A_call_for_a_crisis_worker_is_not_ended_by_it()
    {
        When(Open with { IsCrisis = true }, Gives("block", null, ("until", "30"), ("reason", "threats")), House).Is(effects: ["ToDesk.Answer(ask-1, desk.not-in-crisis)"]);
        When(Open with { IsCrisis = true }, new RelayInput.Blocked(Talk, new Block(Now.AddDays(30), "threats")), House).Is();
    }

    [Fact]
    public void With_it_the_talk_is_over_and_both_hear_why_in_calm_words()
    {
        var seen = When(Open, new RelayInput.Blocked(Talk, new Block(Now.AddDays(30), "threats")), House);

        Assert.Equal(Phase.Ended, seen.Next.Phase);
        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.blocked{year=2025, date=<hours.date{day=31, month=<hours.month.march>}>, reason=<block.reason.threats>}, [[sos:now “button.sos”]])", Plain.Lines(seen.Decision.Effects));
        Assert.Contains("ToDesk.Tell(c-1, desk.blocked, [], -)", Plain.Lines(seen.Decision.Effects));
    }

    [Fact]
    public void Whom_she_wrote_with_before_can_be_the_one_too()
    {
        var house = House with { Staff = [new Staff(new StaffId("petr"), "Petr", [Role.Coordinator]) { Mentor = Petr }] };

        Assert.Equal(Role.Supervisor, When(Open with { Before = Petr }, new RelayInput.Reported(Talk, null), house).Decision.Effects.OfType<Effect.ToDesk.TellRole>().Single().Role);
    }

    [Fact]
    public void The_mentor_whom_a_crisis_worker_took_over_from_can_be_the_one_too()
    {
        var house = House with { Staff = [new Staff(new StaffId("lida"), "Lída", [Role.Coordinator]) { Mentor = Lida }] };
        var crisis = new ConversationId("c-2");
        var states = new KeptStates().With(StateKey.Of(Anna), AtTheDoor.State(AtTheDoor.Talking) with { Call = crisis }).With(StateKey.Of(Talk), Open);
        states.Handle(Arrives(new SeekerInput.CrisisTaken(Anna, crisis, Petr)), house);

        Assert.Equal(
            "ToDesk.TellRole(Supervisor, alarm.reported{code=K-001, alias=Pírko (← Limetka), words=Vyhrožoval mi.})",
            Plain.Of(states.Handle(Arrives(new SeekerInput.Commanded(Anna, "report", "Vyhrožoval mi.", null)), house).Effects[0]));
    }

    [Fact]
    public void Ending_it_early_is_asked_of_whom_it_is_about() => Assert.Equal(["SeekerInput.Unblocked(s-anna, ask-1)"], Plain.Lines(When(Ended, Gives("unblock"), House).Decision.FollowUps));
}
