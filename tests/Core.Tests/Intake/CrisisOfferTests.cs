using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Tests.Hours;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;
using static MentorBot.Core.Tests.Intake.AtTheService;

namespace MentorBot.Core.Tests.Intake;

/// <summary>Where the crisis service is offered to a seeker, and in which words. Given.Now is a Saturday.</summary>
public sealed class CrisisOfferTests
{
    [Fact]
    public void Where_it_is_open_it_is_offered_beside_the_lines_at_every_stage_without_a_talk() => Assert.All(
        Stages.Where(stage => stage is not Stage.Talking),
        stage => Assert.Equal(stage is Stage.TooYoung ? ["sos.alone-child", "duty.offer-child", "danger.ask-child"] : ["sos.alone", "duty.offer", "danger.ask"], Keys(When(State(stage), Commands("sos"), house: Open))));

    [Fact]
    public void What_is_passed_on_is_named_as_it_is_and_what_was_deleted_or_read_is_not_promised()
    {
        Assert.Contains("duty.offer-kept", Keys(When(State(new Stage.AwaitingConsent(), Kept(1, "one")), Commands("sos"), house: Open)));
        Assert.Contains("duty.offer-child-kept", Keys(When(State(new Stage.AwaitingConsent(), Kept(1, "I am 14.")) with { Known = Money with { Age = 14 } }, Commands("sos"), house: Open)));
        Assert.Contains("duty.offer-child", Keys(When(State(new Stage.TooYoung()), Commands("sos"), house: Open)));
        Assert.Contains("duty.offer", Keys(When(State(new Stage.Over()), Commands("sos"), house: Open)));
    }

    [Fact]
    public void Where_the_words_lie_is_said_of_the_house_she_writes_to()
    {
        Assert.Contains("ToSeeker.Tell(s-anna, cs, duty.offer{readers=<duty.readers>}, [[duty:call “button.duty.call”]])", Plain.Lines(When(State(new Stage.Over()), Commands("sos"), house: Open).Decision.Effects));
        Assert.Contains("ToSeeker.Tell(s-anna, cs, duty.offer{readers=<duty.readers-here>}, [[duty:call “button.duty.call”]])", Plain.Lines(When(State(new Stage.Over()), Commands("sos"), house: Open with { IsLocal = true }).Decision.Effects));
    }

    [Fact]
    public void Where_it_is_closed_she_hears_when_it_opens() => Assert.Contains(
        "ToSeeker.Tell(s-anna, cs, duty.closed{hours=<hours.opens{time=8:00, day=<hours.day.monday>}>}, [])", Plain.Lines(When(State(new Stage.Over()), Commands("sos"), house: Closed).Decision.Effects));

    [Theory]
    [InlineData("mon-fri: 8-14", "", "hours.opens{time=8:00, day=<hours.day.monday>}")]
    [InlineData("mon-fri: 8-14", "sat: 9-10, 16-18", "hours.opens{time=16:00, day=<hours.day.today>}")]
    [InlineData("mon-fri: 8-14", "sun: 0-24", "hours.opens{time=0:00, day=<hours.day.tomorrow>}")]
    public void While_it_is_open_and_nobody_is_on_duty_it_is_not_offered_and_she_hears_when_somebody_is(string lida, string petr, string opens)
    {
        var house = Open with { Service = Open.Service! with { Duty = [new DutyWorker(Given.Lida, OpeningHoursTests.Hours(lida)), new DutyWorker(new MentorId("gone"), null), .. petr.Length > 0 ? [new DutyWorker(Given.Petr, OpeningHoursTests.Hours(petr))] : Array.Empty<DutyWorker>()] } };
        var closed = $"ToSeeker.Tell(s-anna, cs, duty.closed{{hours=<{opens}>}}, [])";

        Assert.Contains(closed, Plain.Lines(When(State(new Stage.Over()), Commands("sos"), house: house).Decision.Effects));
        var pressed = When(State(new Stage.Over()), Presses("duty", "call"), house: house);
        Assert.Equal([closed], Plain.Lines(pressed.Decision.Effects));
        Assert.Null(pressed.Next.Call);
    }

    [Fact]
    public void Where_nobody_is_ever_on_duty_while_it_is_open_she_hears_that_it_is_closed()
    {
        var house = Open with { Service = new CrisisService(OpeningHoursTests.Hours("mon-fri: 8-16"), [new DutyWorker(Given.Lida, OpeningHoursTests.Hours("mon-fri: 16-20"))], TimeSpan.FromMinutes(3)) };

        Assert.Contains("ToSeeker.Tell(s-anna, cs, duty.closed{hours=<hours.closed>}, [])", Plain.Lines(When(State(new Stage.Over()), Commands("sos"), house: house).Decision.Effects));
    }

    [Fact]
    public void Who_has_called_and_asks_for_help_again_hears_that_it_stands_and_can_have_it_called_again_or_no_more()
    {
        var over = State(new Stage.Over()) with { Call = Call };

        Assert.Contains("ToSeeker.Tell(s-anna, cs, duty.standing, [[duty:call “button.duty.again”] [duty:cancel “button.duty.cancel”]])", Plain.Lines(When(over, Commands("sos"), house: Open).Decision.Effects));
        Assert.Equal(["CrisisInput.Wanted(c-i-1, s-anna, Situation(cs, -, -, -, no, -))"], Plain.Lines(When(over, Presses("duty", "call"), house: Open).Decision.FollowUps));
        Assert.Contains("ToSeeker.Tell(s-anna, cs, duty.standing, [[duty:cancel “button.duty.cancel”]])", Plain.Lines(When(over, Commands("sos"), house: Closed).Decision.Effects));
    }

    [Fact]
    public void Where_there_is_none_nothing_is_said_of_it() => Assert.Equal(["sos.alone", "danger.ask"], Keys(When(State(new Stage.Over()), Commands("sos"))));

    [Fact]
    public void A_button_from_when_it_was_open_says_that_it_is_closed() => Assert.Equal(["duty.closed"], Keys(When(State(new Stage.Over()), Presses("duty", "call"), house: Closed)));

    [Fact]
    public void A_second_tap_on_the_button_does_not_lead_back_to_the_languages() => When(SeekerState.New with { Call = Call }, new SeekerInput.Pressed(Given.Anna, null), house: Open).Is(effects: [OldButton]);

    [Fact]
    public void What_stands_on_its_buttons_can_be_typed_and_goes_to_nobody()
    {
        Assert.Equal(["duty.not-called"], Keys(When(State(new Stage.Over()) with { Call = Call }, Says("Už nevolat"), house: Speaking)));
        Assert.IsType<CrisisInput.Wanted>(Assert.Single(When(State(Talking), Says("Psát si s krizovou službou"), house: Speaking).Decision.FollowUps));
        Assert.IsType<CrisisInput.Wanted>(Assert.Single(When(WithWorker, Says("Zavolat někoho jiného"), house: Speaking).Decision.FollowUps));
        Assert.IsType<RelayInput.Passed>(Assert.Single(When(State(Talking), Says("Zavolat někoho jiného"), house: Speaking).Decision.FollowUps));
    }

    [Fact]
    public void Typed_in_a_talk_what_calls_for_help_calls_for_it_and_is_passed_on_as_well() => Assert.Equal(
        ["RelayInput.Passed(c-1, m-1, “Potřebuji pomoc hned”, -)", "RelayInput.HelpCalled(c-1)"],
        Plain.Lines(When(State(Talking), Says("Potřebuji pomoc hned"), house: Speaking).Decision.FollowUps));
}
