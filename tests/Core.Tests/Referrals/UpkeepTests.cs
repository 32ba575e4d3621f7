using MentorBot.Core.Engine;
using MentorBot.Core.Referrals;
using Xunit;
using Small = MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Referrals;

/// <summary>What staff says of services: that something is not as it is written, and that everything is.</summary>
public sealed class UpkeepTests
{
    private static readonly DateOnly Today = new(2025, 3, 1);
    private static readonly DateTimeOffset Tomorrow = Small.Now.AddDays(1);

    private static readonly House House = Small.House with
    {
        Services = new ScriptedFinder(
            Given.Service("cz-1", "helpline", "crisis") with { Name = "Linka bezpečí", Checked = new DateOnly(2025, 1, 5) },
            Given.Service("cz-2", "shelter", "violence") with { Name = "Azylový dům" },
            Given.Service("cz-3", "shelter", "violence") with { IsActive = false }),
        Staff = [new Staff(Small.Boss, "Jana", [Role.Coordinator]), new Staff(new StaffId("eva"), "Eva", [Role.Supervisor])],
        Rechecks = true,
    };

    [Fact]
    public void The_first_that_it_did_not_answer_waits_and_the_second_is_told_at_once()
    {
        var first = Report("cz-1", "no-answer");
        var second = Report("cz-1", "no-answer", first.Next, Small.Petr);
        var third = Report("cz-1", "no-answer", second.Next, at: Tomorrow);

        Assert.Equal(["ToDesk.Answer(ask-1, desk.service-reported{name=Linka bezpečí, key=cz-1})", "Count(service-reported, -, -)"], Plain.Lines(first.Effects));
        Assert.Equal(
            [
                "ToDesk.Answer(ask-1, desk.service-told{name=Linka bezpečí, key=cz-1})",
                "ToDesk.TellRole(Coordinator, list.lines{first=<alarm.service-reported{name=Linka bezpečí, key=cz-1, who=Pírko, reports=<upkeep.often{date=1. 3. 2025, times=2, what=<upkeep.no-answer>}>}>, rest=<alarm.service-next>})",
                "Count(service-reported, -, -)",
            ],
            Plain.Lines(second.Effects));
        Assert.Equal(["desk.service-told"], Keys(third));
        Assert.Equal(3, Assert.Single(third.Next.Of("cz-1").Reports!).Times);
    }

    [Fact]
    public void That_people_got_no_answer_counts_like_a_report_and_nobody_is_named()
    {
        var first = Decide(ReferralsState.Empty, new ReferralsInput.Unanswered("cz-1"));
        var second = Decide(first.Next, new ReferralsInput.Unanswered("cz-1"));

        Assert.Equal(["Count(service-reported, -, -)"], Plain.Lines(first.Effects));
        Assert.Equal(
            [
                "ToDesk.TellRole(Coordinator, list.lines{first=<alarm.service-unanswered{name=Linka bezpečí, key=cz-1, reports=<upkeep.often{date=1. 3. 2025, times=2, what=<upkeep.no-answer>}>}>, rest=<alarm.service-next>})",
                "Count(service-reported, -, -)",
            ],
            Plain.Lines(second.Effects));
        Assert.Equal(["Count(service-reported, -, -)"], Plain.Lines(Decide(second.Next, new ReferralsInput.Unanswered("cz-1")).Effects));
        Assert.Same(ReferralsState.Empty, Decide(ReferralsState.Empty, new ReferralsInput.Unanswered("cz-3")).Next);
    }

    [Fact]
    public void Of_two_kinds_the_second_is_told_too() =>
        Assert.Equal(["desk.service-told", "told"], Keys(Report("cz-1", "wrong-number", Report("cz-1", "no-answer").Next, Small.Petr)));

    [Theory]
    [InlineData("moved")]
    [InlineData("closed")]
    public void That_it_has_moved_or_closed_is_told_the_first_time_and_not_again(string what)
    {
        var first = Report("cz-2", what);
        var third = Report("cz-2", what, Report("cz-2", what, first.Next, Small.Petr).Next, at: Tomorrow);

        Assert.Equal(["desk.service-told", "told"], Keys(first));
        Assert.Equal(["desk.service-told"], Keys(third));
    }

    [Fact]
    public void Who_says_the_same_twice_on_one_day_has_said_it_once()
    {
        var once = Report("cz-1", "no-answer");
        var twice = Report("cz-1", "no-answer", once.Next);

        Assert.Same(once.Next, twice.Next);
        Assert.Equal(["desk.service-reported"], Keys(twice));
        Assert.Equal(["desk.service-told", "told"], Keys(Report("cz-1", "no-answer", once.Next, at: Tomorrow)));
    }

    [Fact]
    public void Words_go_to_the_coordinators_at_once_and_are_kept_nowhere()
    {
        var said = Report("cz-1", "other", note: " nové číslo 222 333 444 ");

        Assert.Contains("ToDesk.TellRole(Coordinator, list.lines{first=<alarm.service-reported{name=Linka bezpečí, key=cz-1, who=Limetka, reports=<upkeep.once{date=1. 3. 2025, what=<upkeep.other>}>}>, rest=<list.lines{first=<alarm.service-words{note=nové číslo 222 333 444}>, rest=<alarm.service-next>}>})", Plain.Lines(said.Effects));
        Assert.DoesNotContain("222", Plain.Of(said.Next), StringComparison.Ordinal);
        Assert.Equal(["desk.service-what"], Keys(Report("cz-1", "other")));
    }

    [Theory]
    [InlineData("", "moved", "desk.service-unknown{words=}")]
    [InlineData("cz-3", "moved", "desk.service-unknown{words=cz-3}")]
    [InlineData("cz-1", "gone", "desk.service-what")]
    [InlineData("cz-1", "", "desk.service-what")]
    public void What_can_not_be_understood_changes_nothing(string service, string what, string answer)
    {
        var house = House with { Services = new ScriptedFinder([.. ((ScriptedFinder)House.Services!).All]) { Nothing = service } };
        var said = Decide(ReferralsState.Empty, Commanded("service report", Small.Lida, null, ("service", service), ("what", what)), house: house);

        Assert.Same(ReferralsState.Empty, said.Next);
        Assert.Equal([$"ToDesk.Answer(ask-1, {answer})"], Plain.Lines(said.Effects));
    }

    [Fact]
    public void A_service_can_be_named_by_its_whole_name_and_what_is_near_it_is_offered()
    {
        Assert.Equal(1, Report(" azylový DŮM ", "no-answer").Next.Of("cz-2").Times);
        Assert.Equal(
            "ToDesk.Answer(ask-1, desk.service-like{words=linka, lines=<list.lines{first=<upkeep.named{name=Linka bezpečí, key=cz-1}>, rest=<list.lines{first=<upkeep.named{name=Azylový dům, key=cz-2}>, rest=<upkeep.named{name=cz-3, key=cz-3}>}>}>})",
            Assert.Single(Plain.Lines(Report("linka", "no-answer").Effects)));
    }

    [Fact]
    public void Where_there_is_no_directory_everything_is_answered_and_nothing_kept() => Assert.All(["service report", "service checked", "service list"], command =>
    {
        var said = Decide(ReferralsState.Empty, Commanded(command, Small.Lida, null, ("service", "cz-1"), ("what", "moved")), house: House with { Services = null });

        Assert.Same(ReferralsState.Empty, said.Next);
        Assert.Equal(["ToDesk.Answer(ask-1, desk.no-directory)"], Plain.Lines(said.Effects));
    });

    [Fact]
    public void What_a_coordinator_says_is_seen_by_who_looks_at_the_service_and_what_a_mentor_says_is_not()
    {
        var byMentor = Report("cz-1", "closed");
        var byCoordinator = Decide(byMentor.Next, Commanded("service report", null, Small.Boss, ("service", "cz-1"), ("what", "closed")));
        var bySupervisor = Decide(ReferralsState.Empty, Commanded("service report", null, new StaffId("eva"), ("service", "cz-1"), ("what", "closed")));

        Assert.Null(Seen(byMentor.Next).Changed);
        Assert.Null(Seen(bySupervisor.Next).Changed);
        Assert.Equal(new ServiceChange(HasClosed: true, Today), Seen(byCoordinator.Next).Changed);
        Assert.Equal(["desk.service-shown", "told"], Keys(byCoordinator));
        Assert.Contains("reports=<upkeep.sure{report=<upkeep.often{date=1. 3. 2025, times=2, what=<upkeep.closed>}>}>}>, rest=<alarm.service-shown>", Plain.Lines(byCoordinator.Effects)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_takes_away_what_was_said_and_counts_from_that_day()
    {
        var reported = Decide(Report("cz-1", "closed").Next, Commanded("service report", null, Small.Boss, ("service", "cz-1"), ("what", "closed"))).Next;
        var checkedNow = Decide(reported with { Given = new Dictionary<MentorId, IReadOnlyList<string>> { [Small.Lida] = ["cz-1", "cz-2"], [Small.Petr] = ["cz-1"] } }, Commanded("service checked", Small.Petr, null, ("service", "cz-1")));
        var again = Decide(checkedNow.Next, Commanded("service checked", Small.Petr, null, ("service", "cz-1")));

        Assert.Equal(["ToDesk.Answer(ask-1, desk.service-checked{name=Linka bezpečí})", "Count(service-checked, -, -)"], Plain.Lines(checkedNow.Effects));
        Assert.Equal((Today, (ServiceChange?)null), (Seen(checkedNow.Next).Checked, Seen(checkedNow.Next).Changed));
        Assert.Equal(["lida: cz-2"], checkedNow.Next.Given!.Select(given => $"{given.Key}: {string.Join(' ', given.Value)}"));
        Assert.Equal(1, checkedNow.Next.Checked);
        Assert.Same(checkedNow.Next, again.Next);
        Assert.Equal(["desk.service-checked"], Keys(again));
    }

    [Fact]
    public void Who_reports_what_she_was_asked_to_check_has_done_it()
    {
        var given = ReferralsState.Empty with { Given = new Dictionary<MentorId, IReadOnlyList<string>> { [Small.Lida] = ["cz-1"], [Small.Petr] = ["cz-2"] } };

        Assert.Equal([Small.Petr], Report("cz-1", "no-answer", given).Next.Given!.Keys);
        Assert.Equal([Small.Lida, Small.Petr], Report("cz-2", "no-answer", given).Next.Given!.Keys);
    }

    [Theory]
    [InlineData("2025-01-05", true)]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    [InlineData("2025-03-20", false)]
    [InlineData("", true)]
    public void What_the_package_says_by_now_is_kept_no_more(string assured, bool isKept)
    {
        var state = Report("cz-1", "moved").Next.With("cz-2", new ServiceRecord { Check = new ServiceCheck(Today, new Volunteer(Small.Lida, null)) });
        DateOnly? day = assured.Length == 0 ? null : DateOnly.Parse(assured, System.Globalization.CultureInfo.InvariantCulture);
        var house = House with { Services = new ScriptedFinder([.. House.Services!.All.Select(service => service with { Checked = day })]) };

        var started = Decide(state, new ReferralsInput.Started(), house: house);

        Assert.Equal(isKept ? ["cz-1", "cz-2"] : [], started.Next.Services.Keys.Order());
    }

    /// <summary>She had checked it in the morning and wrote that down; in the afternoon somebody else found it closed.</summary>
    [Fact]
    public void A_report_of_the_day_on_which_the_package_was_checked_is_not_lost_by_a_restart()
    {
        var house = House with { Services = new ScriptedFinder([.. House.Services!.All.Select(service => service with { Checked = Today })]) };
        var said = Decide(ReferralsState.Empty, Commanded("service report", Small.Lida, null, ("service", "cz-1"), ("what", "closed")), house: house);

        Assert.Equal(["cz-1"], Decide(said.Next, new ReferralsInput.Started(), house: house).Next.Services.Keys);
    }

    [Fact]
    public void What_is_no_longer_in_the_package_is_forgotten_and_nobody_has_to_check_it()
    {
        var state = Report("cz-2", "moved").Next with { Given = new Dictionary<MentorId, IReadOnlyList<string>> { [Small.Petr] = ["cz-2"] } };
        var house = House with { Services = new ScriptedFinder([.. House.Services!.All.Where(service => service.Key != "cz-2")]) };

        var started = Decide(state, new ReferralsInput.Started(), house: house);

        Assert.Empty(started.Next.Services);
        Assert.Null(started.Next.Given);
    }

    [Fact]
    public void A_coordinator_sees_what_was_said_and_which_days_to_write_down()
    {
        var state = Report("cz-2", "no-answer", Decide(ReferralsState.Empty, Commanded("service checked", Small.Petr, null, ("service", "cz-1"))).Next).Next;

        var list = Decide(state, Commanded("service list", null, Small.Boss));

        Assert.Same(state, list.Next);
        Assert.Equal(
            "ToDesk.Answer(ask-1, list.paragraphs{first=<upkeep.reported{lines=<upkeep.line{name=Azylový dům, key=cz-2, reports=<upkeep.once{date=1. 3. 2025, what=<upkeep.no-answer>}>}>}>, "
            + "rest=<list.paragraphs{first=<upkeep.dates{lines=<upkeep.date{key=cz-1, date=2025-03-01}>}>, rest=<upkeep.left{services=1}>}>})",
            Assert.Single(Plain.Lines(list.Effects)));
    }

    [Fact]
    public void A_mentor_sees_her_own_list_alone()
    {
        var state = Report("cz-2", "no-answer", ReferralsState.Empty with { Given = new Dictionary<MentorId, IReadOnlyList<string>> { [Small.Petr] = ["cz-2", "gone"] } }).Next;

        Assert.Equal(
            ["ToDesk.Answer(ask-1, upkeep.mine{lines=<upkeep.task{name=Azylový dům, key=cz-2, contact=<services.phone{phone=222 222 222}>, why=<upkeep.once{date=1. 3. 2025, what=<upkeep.no-answer>}>}>})"],
            Plain.Lines(Decide(state, Commanded("service list", Small.Petr, null)).Effects));
        Assert.Equal(["ToDesk.Answer(ask-1, upkeep.nothing-mine)"], Plain.Lines(Decide(state, Commanded("service list", Small.Lida, null)).Effects));
    }

    [Fact]
    public void A_long_list_says_how_much_more_there_is()
    {
        var services = Enumerable.Range(10, 23).Select(number => Given.Service($"cz-{number}", "helpline", "crisis")).ToArray();
        var house = House with { Services = new ScriptedFinder(services) };
        var state = services.Aggregate(ReferralsState.Empty, (state, service) => Decide(state, Commanded("service report", Small.Lida, null, ("service", service.Key), ("what", "no-answer")), house: house).Next);

        var list = Plain.Of(Assert.Single(Decide(state, Commanded("service list", null, Small.Boss), house: house).Effects));

        Assert.Equal(20, list.Split("upkeep.line{").Length - 1);
        Assert.Contains("upkeep.more{more=3}", list, StringComparison.Ordinal);
    }

    private static Decision<ReferralsState> Report(string service, string what, ReferralsState? state = null, MentorId? by = null, string note = "", DateTimeOffset? at = null) =>
        Decide(state ?? ReferralsState.Empty, Commanded("service report", by ?? Small.Lida, null, ("service", service), ("what", what), ("note", note)), at);

    private static ReferralsInput.Commanded Commanded(string command, MentorId? mentor, StaffId? staff, params (string Name, string Value)[] options) =>
        new(Small.Ask, command, mentor) { Staff = staff, Options = options.ToDictionary(option => option.Name, option => option.Value) };

    /// <summary>As the dispatcher does it: the machine is given a house in which what it knows is in effect.</summary>
    private static Decision<ReferralsState> Decide(ReferralsState state, Input input, DateTimeOffset? at = null, House? house = null) =>
        new ReferralsMachine().Decide(state, Small.Arrives(input) with { At = at ?? Small.Now }, KeptFinder.InEffect(house ?? House, state));

    private static IReadOnlyList<string> Keys(Decision<ReferralsState> decision) => [.. decision.Effects.Select(effect => effect switch
    {
        Effect.ToDesk.Answer answer => answer.Phrase.Key,
        Effect.ToDesk.TellRole => "told",
        _ => "",
    }).Where(key => key.Length > 0)];

    private static Service Seen(ReferralsState state) => KeptFinder.InEffect(House, state).Services!.Find("cz-1")!;
}
