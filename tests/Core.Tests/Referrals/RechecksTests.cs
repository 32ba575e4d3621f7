using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Matching;
using MentorBot.Core.Referrals;
using MentorBot.Core.Tests.Engine;
using Xunit;
using Small = MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Referrals;

/// <summary>What is given out on the first of a month, to whom, and what the coordinator hears.</summary>
public sealed class RechecksTests
{
    private static readonly DateOnly March = new(2026, 3, 1);

    /// <summary>Nine o'clock in Prague.</summary>
    private static readonly DateTimeOffset First = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly MentorId[] Three = [Small.Lida, Small.Petr, Small.Nora];

    [Fact]
    public void The_first_month_is_not_given_out_but_the_next_one_is_waited_for()
    {
        var started = Decide(ReferralsState.Empty, new ReferralsInput.Started(), First.AddDays(9), House(3));

        Assert.Equal(March, started.Next.Month);
        Assert.Equal(["StartTimer(referrals:month, 2026-04-01 07:00:00, ReferralsInput.MonthBegins)"], Plain.Lines(started.Effects));
    }

    [Fact]
    public void Before_nine_the_month_has_not_begun() =>
        Assert.Equal(["StartTimer(referrals:month, 2026-03-01 08:00:00, ReferralsInput.MonthBegins)"], Plain.Lines(Decide(ReferralsState.Empty, new ReferralsInput.Started(), First.AddMinutes(-1), House(3)).Effects));

    [Fact]
    public void A_month_that_begins_asks_who_is_there()
    {
        var begun = Decide(ReferralsState.Empty with { Month = March.AddMonths(-1) }, new ReferralsInput.MonthBegins(), First, House(3));

        Assert.Equal(["StartTimer(referrals:month, 2026-04-01 07:00:00, ReferralsInput.MonthBegins)"], Plain.Lines(begun.Effects));
        Assert.Equal(["MatchingInput.HandsAsked(2026-03-01)"], Plain.Lines(begun.FollowUps));
    }

    /// <summary>The house was not running for months, or the timer comes a second time.</summary>
    [Fact]
    public void What_was_missed_comes_once_and_what_was_given_out_not_again()
    {
        var late = Decide(ReferralsState.Empty with { Month = new DateOnly(2025, 11, 1) }, new ReferralsInput.MonthBegins(), First.AddDays(4), House(3));
        var again = Decide(ReferralsState.Empty with { Month = March }, new ReferralsInput.MonthBegins(), First.AddDays(4), House(3));

        Assert.Equal(["MatchingInput.HandsAsked(2026-03-01)"], Plain.Lines(late.FollowUps));
        Assert.Equal(["StartTimer(referrals:month, 2025-12-01 08:00:00, ReferralsInput.MonthBegins)"], Plain.Lines(Decide(ReferralsState.Empty with { Month = new DateOnly(2025, 11, 1) }, new ReferralsInput.Started(), First, House(3)).Effects));
        Assert.Empty(again.FollowUps);
        Assert.Empty(Give(ReferralsState.Empty with { Month = March }, House(3), Three).Effects);
    }

    [Fact]
    public void Where_nobody_wants_it_or_there_is_no_directory_nothing_is_waited_for() => Assert.All([House(3) with { Rechecks = false }, House(3) with { Services = null }], house =>
    {
        foreach (var input in new Input[] { new ReferralsInput.Started(), new ReferralsInput.MonthBegins(), new ReferralsInput.HandsKnown(March, Three) })
        {
            var decision = Decide(ReferralsState.Empty, input, First, house);
            Assert.Same(ReferralsState.Empty, decision.Next);
            Assert.Empty(decision.Effects);
            Assert.Empty(decision.FollowUps);
        }
    });

    [Theory]
    [InlineData(7, 3, "cz-10 cz-13 cz-16, cz-11 cz-14, cz-12 cz-15")]
    [InlineData(2, 3, "cz-10, cz-11")]
    [InlineData(12, 2, "cz-10 cz-12 cz-14 cz-16 cz-18, cz-11 cz-13 cz-15 cz-17 cz-19")]
    [InlineData(6, 1, "cz-10 cz-11 cz-12 cz-13 cz-14")]
    public void They_are_split_evenly_and_nobody_has_more_than_five(int services, int hands, string given) =>
        Assert.Equal(given, string.Join(", ", Give(ReferralsState.Empty, House(services), Three[..hands]).Next.Given!.Values.Select(hers => string.Join(' ', hers))));

    [Fact]
    public void Each_hears_what_is_hers_and_the_coordinator_how_many()
    {
        var given = Give(ReferralsState.Empty with { Checked = 4 }, House(3), [Small.Lida, Small.Petr]);

        Assert.Equal(
            [
                "ToDesk.TellMentor(lida, desk.recheck{lines=<list.lines{first=<upkeep.task{name=cz-10, key=cz-10, contact=<services.phone{phone=222 222 222}>, why=<upkeep.never>}>, rest=<upkeep.task{name=cz-12, key=cz-12, contact=<services.phone{phone=222 222 222}>, why=<upkeep.never>}>}>})",
                "ToDesk.TellMentor(petr, desk.recheck{lines=<upkeep.task{name=cz-11, key=cz-11, contact=<services.phone{phone=222 222 222}>, why=<upkeep.never>}>})",
                "ToDesk.TellRole(Coordinator, alarm.recheck{given=3, mentors=2, checked=4, left=0})",
            ],
            Plain.Lines(given.Effects));
        Assert.Equal((March, 0), (given.Next.Month, given.Next.Checked));
    }

    [Fact]
    public void The_most_in_need_come_first_and_what_is_in_order_not_at_all()
    {
        var by = new Volunteer(Small.Lida, null);
        var house = House(0) with
        {
            Services = new ScriptedFinder(
                Checked("a-lately", new DateOnly(2025, 9, 1)),
                Checked("b-long-ago", new DateOnly(2025, 8, 31)),
                Checked("c-longer-ago", new DateOnly(2024, 8, 31)),
                Checked("d-never", null),
                Checked("e-unreachable", null) with { Phones = [] },
                Checked("f-by-us", null),
                Checked("g-said-once", new DateOnly(2026, 2, 1)),
                Checked("h-said-twice", new DateOnly(2026, 2, 1)),
                Checked("i-known-to-have-closed", null),
                Checked("j-inactive", null) with { IsActive = false }),
        };
        var state = ReferralsState.Empty
            .With("f-by-us", new ServiceRecord { Check = new ServiceCheck(new DateOnly(2026, 2, 1), by) })
            .With("g-said-once", new ServiceRecord { Reports = [new ServiceReport(ReportKind.NoAnswer, new DateOnly(2026, 2, 2), 1, by)] })
            .With("h-said-twice", new ServiceRecord { Reports = [new ServiceReport(ReportKind.NoAnswer, new DateOnly(2026, 2, 2), 2, by)] })
            .With("i-known-to-have-closed", new ServiceRecord { Reports = [new ServiceReport(ReportKind.Closed, new DateOnly(2026, 2, 2), 1, by) { IsSure = true }] });

        var given = Give(state, house, [Small.Lida, Small.Petr]);

        Assert.Equal(["h-said-twice d-never b-long-ago", "g-said-once c-longer-ago e-unreachable"], given.Next.Given!.Values.Select(hers => string.Join(' ', hers)));
        Assert.StartsWith(
            "ToDesk.TellRole(Coordinator, list.paragraphs{first=<alarm.recheck{given=6, mentors=2, checked=0, left=0}>, rest=<upkeep.reported{lines=<list.lines{first=<upkeep.line{name=h-said-twice, key=h-said-twice, reports=<upkeep.often{date=2. 2. 2026, times=2, what=<upkeep.no-answer>}>}>, ",
            Plain.Lines(given.Effects)[^1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_is_there_the_coordinator_hears_it_and_where_there_is_nothing_to_say_nothing()
    {
        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.recheck-nobody{checked=1, left=2})"], Plain.Lines(Give(ReferralsState.Empty with { Checked = 1 }, House(2), []).Effects));
        Assert.Empty(Give(ReferralsState.Empty, House(0), Three).Effects);
        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.recheck{given=0, mentors=0, checked=3, left=0})"], Plain.Lines(Give(ReferralsState.Empty with { Checked = 3 }, House(0), Three).Effects));
    }

    [Fact]
    public void Who_rests_leaves_or_is_away_is_asked_for_nothing()
    {
        var away = Small.House.Mentors[0] with { Id = Small.Nora, Hours = OpeningHours.Always with { Changes = [new HoursChange(new DateOnly(2025, 2, 28), new DateOnly(2025, 3, 2), [])] } };
        var house = Small.House with { Mentors = [.. Small.House.Mentors, away, away with { Id = new MentorId("eva"), Hours = OpeningHours.Always }] };

        Small.When(new MatchingMachine(), MatchingState.Empty with { Paused = [Small.Lida], Leaving = [Small.Petr] }, new MatchingInput.HandsAsked(March), house).Is(followUps: ["ReferralsInput.HandsKnown(2026-03-01, [eva])"]);
    }

    [Fact]
    public void From_the_timer_to_the_mentors_it_is_one_decision()
    {
        var states = new KeptStates().With(StateKey.Referrals, ReferralsState.Empty with { Month = March.AddMonths(-1) });

        var outcome = states.Handle(Small.Arrives(new ReferralsInput.MonthBegins()) with { At = First }, House(1));

        Assert.Equal(["lida: cz-10"], states.Of<ReferralsState>(StateKey.Referrals).Given!.Select(given => $"{given.Key}: {given.Value[0]}"));
        Assert.Single(outcome.Effects.OfType<Effect.ToDesk.TellMentor>());
    }

    private static House House(int services) => Small.House with
    {
        Zone = Given.Prague,
        Rechecks = true,
        Services = new ScriptedFinder([.. Enumerable.Range(10, services).Select(number => Given.Service($"cz-{number}", "helpline", "crisis"))]),
    };

    private static Service Checked(string key, DateOnly? day) => Given.Service(key, "helpline", "crisis") with { Checked = day };

    private static Decision<ReferralsState> Give(ReferralsState state, House house, MentorId[] hands) => Decide(state, new ReferralsInput.HandsKnown(March, hands), First, house);

    private static Decision<ReferralsState> Decide(ReferralsState state, Input input, DateTimeOffset at, House house) =>
        new ReferralsMachine().Decide(state, Small.Arrives(input) with { At = at }, KeptFinder.InEffect(house, state));
}
