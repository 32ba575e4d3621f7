using MentorBot.Core.Engine;
using MentorBot.Core.Outreach;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Outreach;

/// <summary>What becomes of a request that the outreach team comes.</summary>
public sealed class OutreachMachineTests
{
    private static readonly RequestId Request = new("r-9f31");

    private static readonly House House = Given.House with { Outreach = new OutreachPlan(TimeSpan.FromHours(12)) };

    private static readonly OutreachInput.Wanted Wanted = new(Request, Anna, "cs", "ZŠ v Ústí, děti se bojí domů");

    private static readonly OutreachRequest Waiting = new(Request, RequestPhase.Waiting, Anna, Now);

    private static Seen<OutreachRequest> When(OutreachRequest state, Input input, House? house = null) => Given.When(new OutreachMachine(), state, input, house ?? House);

    [Fact]
    public void The_team_reads_what_was_written_and_nothing_of_who_wrote_it() => When(OutreachRequest.None, Wanted).Is(
        "OutreachRequest(r-9f31, Waiting, s-anna, 2025-03-01 10:00:00)",
        [
            "ToDesk.AskOutreach(r-9f31, alarm.outreach{code=9f31, words=ZŠ v Ústí, děti se bojí domů, language=<language.cs>}, [[outreach:r-9f31 “button.outreach.take”]])",
            "StartTimer(outreach:r-9f31, 2025-03-01 22:00:00, OutreachInput.Due(r-9f31))",
            "Count(outreach-asked, -, -)",
        ]);

    [Fact]
    public void Whoever_takes_it_has_it_and_she_hears_that() => When(Waiting, new OutreachInput.Taken(Request)).Is(
        "OutreachRequest(r-9f31, Taken, s-anna, 2025-03-01 10:00:00)",
        ["StopTimer(outreach:r-9f31)", "ToDesk.TellRole(Outreach, alarm.outreach-taken{code=9f31})", "Count(outreach-taken, -, -)"],
        ["SeekerInput.OutreachOver(s-anna, r-9f31, yes)"]);

    [Fact]
    public void Taken_twice_it_is_taken_once() => When(Waiting with { Phase = RequestPhase.Taken }, new OutreachInput.Taken(Request)).Is(effects: ["ToDesk.TellRole(Outreach, alarm.outreach-had{code=9f31})"]);

    [Fact]
    public void When_nobody_takes_it_the_coordinator_hears_of_it_once_and_it_can_still_be_taken()
    {
        var late = When(Waiting with { Since = Now.AddHours(-12) }, new OutreachInput.Due(Request));

        late.Is(
            "OutreachRequest(r-9f31, Late, s-anna, 2025-02-28 22:00:00)",
            ["ToDesk.TellRole(Coordinator, alarm.outreach-waits{code=9f31, hours=12})", "Count(outreach-late, -, -)"],
            ["SeekerInput.OutreachOver(s-anna, r-9f31, no)"]);
        When(late.Next, new OutreachInput.Due(Request)).Is();
        Assert.Equal(RequestPhase.Taken, When(late.Next, new OutreachInput.Taken(Request)).Next.Phase);
    }

    [Fact]
    public void Late_twice_and_never_begun_nothing_happens()
    {
        When(Waiting with { Phase = RequestPhase.Taken }, new OutreachInput.Due(Request)).Is();
        When(Waiting, Wanted).Is();
        When(OutreachRequest.None, new OutreachInput.Taken(Request)).Is();
        When(OutreachRequest.None, new OutreachInput.Due(Request)).Is();
    }

    [Fact]
    public void Her_key_seals_it_once_there_is_one()
    {
        Assert.Null(new OutreachMachine().SealedFor(StateKey.OfRequest(Request), OutreachRequest.None));
        Assert.Equal(Anna, new OutreachMachine().SealedFor(StateKey.OfRequest(Request), Waiting));
    }
}
