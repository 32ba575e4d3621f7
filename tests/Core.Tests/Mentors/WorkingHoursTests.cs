using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Mentors;
using Xunit;

namespace MentorBot.Core.Tests.Mentors;

/// <summary>A mentor says by one command when she takes new people: the week, a day that is otherwise, days off.</summary>
public sealed class WorkingHoursTests
{
    private static readonly MentorsState Evenings = MentorsState.Empty.With(Given.Lida, new MentorRecord { Hours = new OwnHours { Week = SpokenHours.Week("po-pá 18-21") } });

    private static MentorsInput.Commanded Give(params (string Name, string Value)[] options) =>
        new(Given.Ask, "hours", Given.Lida) { Options = options.Length == 0 ? null : options.ToDictionary(option => option.Name, option => option.Value) };

    private static Seen<MentorsState> When(MentorsState state, Input input, House? house = null) => Given.When(new MentorsMachine(), state, input, house);

    private static string Changes(MentorsState state) => string.Join(" | ", (state.Of(Given.Lida).Hours?.Changes ?? []).Select(change => $"{change.First:MM-dd} to {change.Last:MM-dd} {string.Join(' ', change.Stretches.Select(one => $"{one.From / 60}-{one.To / 60}"))}".Trim()));

    private static string Answer(Seen<MentorsState> seen) => Plain.Of(seen.Decision.Effects[0]);

    // Given.Now is Saturday, 1 March 2025, ten o'clock.
    [Fact]
    public void A_week_is_kept_and_shown_and_who_waits_is_looked_after()
    {
        var said = When(MentorsState.Empty, Give(("week", "po-pá 18-21, so 9-12")));

        Assert.Equal(
            ["ToDesk.Answer(ask-1, desk.hours{lines=<list.lines{first=<desk.hours-line{days=<hours.short.range{first=<hours.short.monday>, last=<hours.short.friday>}>, hours=<list.words{words=18:00–21:00}>}>, rest=<desk.hours-line{days=<hours.short.saturday>, hours=<list.words{words=9:00–12:00}>}>}>})",
            "StartTimer(mentors:hours, 2025-03-03 18:00:00, MentorsInput.HoursBegin)"],
            Plain.Lines(said.Decision.Effects));
        Assert.Equal(["MatchingInput.RosterChanged"], Plain.Lines(said.Decision.FollowUps));
        Assert.Equal(SpokenHours.Week("po-pá 18-21, so 9-12")!, Roster.InEffect(Given.House, said.Next).Mentor(Given.Lida)!.Hours.Week);
        Assert.True(Roster.InEffect(Given.House, said.Next).Mentor(Given.Petr)!.Hours.IsAlways);
    }

    [Fact]
    public void Who_asks_alone_is_shown_hers_and_changes_nothing()
    {
        When(MentorsState.Empty, Give()).Is(effects: ["ToDesk.Answer(ask-1, desk.hours-always)"]);
        var asked = When(Evenings, Give());
        Assert.Same(Evenings, asked.Next);
        Assert.EndsWith("rest=<desk.hours-now{when=<hours.from{time=18:00, day=<hours.day.monday>}>}>})", Answer(asked), StringComparison.Ordinal);
        Assert.Empty(asked.Decision.FollowUps);
    }

    [Fact]
    public void Said_again_it_changes_nothing_and_always_takes_it_back()
    {
        var again = When(Evenings, Give(("week", "mon-fri 18:00-21:00")));
        Assert.Same(Evenings, again.Next);
        Assert.Empty(again.Decision.FollowUps);

        var off = When(Evenings, Give(("from", "2025-03-10"), ("until", "2025-03-20"))).Next;
        Assert.Same(off, When(off, Give(("from", "10.3.2025"), ("until", "20.3.2025"))).Next);

        var always = When(Evenings, Give(("week", "always")));
        Assert.Equal("ToDesk.Answer(ask-1, desk.hours-always)", Answer(always));
        Assert.True(Roster.InEffect(Given.House, always.Next).Mentor(Given.Lida)!.Hours.IsAlways);
    }

    [Fact]
    public void What_she_says_lies_over_what_the_settings_say()
    {
        var house = Given.House with { Mentors = [Given.House.Mentors[0] with { Hours = OpeningHours.Always with { Week = SpokenHours.Week("po 8-10")!, OnHolidays = [] } }] };
        var own = Roster.InEffect(house, Evenings).Mentor(Given.Lida)!.Hours;
        Assert.Equal(SpokenHours.Week("po-pá 18-21")!, own.Week);
        Assert.Null(own.OnHolidays);
        Assert.Equal(SpokenHours.Week("po 8-10")!, Roster.InEffect(house, MentorsState.Empty).Mentor(Given.Lida)!.Hours.Week);
    }

    [Fact]
    public void A_day_and_days_off_are_changes_and_the_last_word_of_a_day_counts()
    {
        var off = When(Evenings, Give(("from", "2025-03-10"), ("until", "2025-03-20"))).Next;
        Assert.Equal("03-10 to 03-20", Changes(off));

        var between = When(off, Give(("day", "2025-03-12"), ("hours", "10-12"))).Next;
        Assert.Equal("03-10 to 03-11 | 03-12 to 03-12 10-12 | 03-13 to 03-20", Changes(between));

        var usual = When(between, Give(("day", "12. 3."), ("hours", "jako obvykle"))).Next;
        Assert.Equal("03-10 to 03-11 | 03-13 to 03-20", Changes(usual));

        Assert.Null(When(usual, Give(("from", "2025-03-01"), ("until", "2025-03-31"), ("hours", "as usual"))).Next.Of(Given.Lida).Hours!.Changes);
    }

    [Theory]
    [InlineData("ve středu", "v pondělí", "03-05 to 03-10")]
    [InlineData("monday", "sunday", "03-03 to 03-09")]
    [InlineData("w poniedziałek", "w piątek", "03-03 to 03-07")]
    [InlineData("2025-03-12", "у вівторок", "03-12 to 03-18")]
    public void The_last_day_off_that_is_said_by_its_weekday_is_the_next_one_after_the_first(string from, string until, string off) =>
        Assert.Equal(off, Changes(When(Evenings, Give(("from", from), ("until", until)), Given.House with { Languages = ["cs", "pl", "uk", "en"] }).Next));

    [Fact]
    public void A_change_is_forgotten_when_it_is_over_and_the_night_after_it_too()
    {
        var tomorrow = When(MentorsState.Empty, Give(("day", "zítra"), ("hours", "22-2")));
        Assert.Equal("03-02 to 03-02 22-26", Changes(tomorrow.Next));
        Assert.Contains("StartTimer(mentors:day, 2025-03-02 00:00:00, MentorsInput.NewDay)", Plain.Lines(tomorrow.Decision.Effects));

        var machine = new MentorsMachine();
        Decision<MentorsState> On(int days, MentorsState state) => machine.Decide(state, new Arrival(new InputId("i-1"), Given.Now.AddDays(days), 0, new MentorsInput.NewDay()), Given.House);
        Assert.Same(tomorrow.Next, On(2, tomorrow.Next).Next);
        Assert.Null(On(3, tomorrow.Next).Next.Of(Given.Lida).Hours!.Changes);
    }

    [Theory]
    [InlineData("week=když mám čas", "desk.hours-week-unclear{words=když mám čas}")]
    [InlineData("week=nic", "desk.hours-never")]
    [InlineData("day=2025-03-12", "desk.hours-needs")]
    [InlineData("hours=10-12", "desk.hours-needs")]
    [InlineData("from=2025-03-12", "desk.hours-needs")]
    [InlineData("day=2025-03-12;hours=10-12;until=2025-03-13", "desk.hours-needs")]
    [InlineData("day=někdy;hours=10-12", "desk.hours-day-unclear{words=někdy}")]
    [InlineData("day=2035-03-12;hours=10-12", "desk.hours-day-unclear{words=2035-03-12}")]
    [InlineData("day=2025-02-28;hours=10-12", "desk.hours-days-over")]
    [InlineData("from=2025-03-12;until=2025-03-11", "desk.hours-days-over")]
    [InlineData("day=2025-03-12;hours=odpoledne", "desk.hours-hours-unclear{words=odpoledne}")]
    [InlineData("week=po 18-21;day=někdy;hours=10-12", "desk.hours-day-unclear{words=někdy}")]
    public void What_can_not_be_understood_is_said_and_changes_nothing(string given, string answer) =>
        When(Evenings, Give([.. given.Split(';').Select(one => one.Split('=')).Select(one => (one[0], one[1]))])).Is(effects: [$"ToDesk.Answer(ask-1, {answer})"]);

    [Fact]
    public void So_many_days_are_enough()
    {
        var state = Evenings;
        for (var day = 0; day < OwnHours.MostChanges; day++)
        {
            state = When(state, Give(("day", Given.Now.AddDays(2 * day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("hours", "10-12"))).Next;
        }

        When(state, Give(("day", "2026-03-01"), ("hours", "10-12"))).Is(effects: ["ToDesk.Answer(ask-1, desk.hours-too-many{most=40})"]);
    }

    [Fact]
    public void When_hours_begin_who_waits_is_served_and_the_next_ones_are_waited_for() => When(Evenings, new MentorsInput.HoursBegin()).Is(
        effects: ["StartTimer(mentors:hours, 2025-03-03 18:00:00, MentorsInput.HoursBegin)"],
        followUps: ["MatchingInput.RosterChanged"]);

    [Fact]
    public void After_a_restart_the_hours_are_waited_for_as_before() =>
        Assert.Contains("StartTimer(mentors:hours, 2025-03-03 18:00:00, MentorsInput.HoursBegin)", Plain.Lines(When(Evenings, new MentorsInput.Started()).Decision.Effects));
}
