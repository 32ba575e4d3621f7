using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Matching;
using MentorBot.Core.Tests.Hours;
using Xunit;

namespace MentorBot.Core.Tests.Matching;

/// <summary>On Monday at eight the coordinator hears how the mentors are, by aliases and numbers, and nothing where there is nothing to say.</summary>
public sealed class WeeklyTests
{
    private static readonly ConversationId A = new("a");
    private static readonly ConversationId B = new("b");
    private static readonly ConversationId C = new("c");

    private static readonly House House = Given.House with { Zone = OpeningHoursTests.Prague, Care = new CarePlan(null, null, null, null, null) { IsWeekly = true } };

    // 30 March 2026 is a Monday, and the clock was changed the day before.
    private static readonly DateTimeOffset Monday = new(2026, 3, 30, 6, 0, 0, TimeSpan.Zero);

    private static Decision<MatchingState> When(DateTimeOffset at, MatchingState state, Input input, House? house = null) => new MatchingMachine().Decide(state, new Arrival(new InputId("i-1"), at, 0, input), house ?? House);

    private static string[] Told(MatchingState state, params Sounding[] heard) => Plain.Lines(When(Monday, state, new MatchingInput.WeekHeard(heard)).Effects);

    private static MatchingState Talks(params (ConversationId Talk, MentorId Mentor)[] talks) => MatchingState.Empty with { Talks = talks.ToDictionary(talk => talk.Talk, talk => talk.Mentor) };

    private static string Week(string line) => $"ToDesk.TellRole(Coordinator, alarm.week{{lines=<{line}>}})";

    [Fact]
    public void It_is_waited_for_by_the_clock_on_the_wall()
    {
        Assert.Equal(["StartTimer(matching:week, 2026-03-30 06:00:00, MatchingInput.WeekBegins)"], Plain.Lines(When(Monday.AddDays(-1), MatchingState.Empty, new MatchingInput.Started()).Effects));
        Assert.Equal(["StartTimer(matching:week, 2026-04-06 06:00:00, MatchingInput.WeekBegins)"], Plain.Lines(When(Monday.AddHours(3), MatchingState.Empty, new MatchingInput.Started()).Effects));
        Assert.Empty(When(Monday, MatchingState.Empty, new MatchingInput.Started(), House with { Care = null }).Effects);
        Assert.Empty(When(Monday, MatchingState.Empty, new MatchingInput.Started(), House with { Care = new CarePlan(null, null, null, null, null) }).Effects);
    }

    [Fact]
    public void What_was_missed_is_told_at_the_start() => Assert.Equal(
        ["StartTimer(matching:week, 2026-03-30 06:00:00, MatchingInput.WeekBegins)"],
        Plain.Lines(When(Monday.AddDays(2), MatchingState.Empty with { Week = new DateOnly(2026, 3, 23) }, new MatchingInput.Started()).Effects));

    [Fact]
    public void Every_open_talk_is_asked_in_turn_and_once_a_week()
    {
        var begun = When(Monday, Talks((A, Given.Lida), (B, Given.Petr)), new MatchingInput.WeekBegins());
        Assert.Equal(["RelayInput.WeekAsked(a, [b], [])"], Plain.Lines(begun.FollowUps));
        Assert.Equal(["StartTimer(matching:week, 2026-04-06 06:00:00, MatchingInput.WeekBegins)"], Plain.Lines(begun.Effects));

        var again = When(Monday.AddHours(1), begun.Next, new MatchingInput.WeekBegins());
        Assert.Same(begun.Next, again.Next);
        Assert.Empty(again.FollowUps);
        Assert.Equal(["MatchingInput.WeekHeard([])"], Plain.Lines(When(Monday, MatchingState.Empty, new MatchingInput.WeekBegins()).FollowUps));
    }

    [Fact]
    public void Nothing_is_said_where_all_is_well() =>
        Assert.Empty(Told(Talks((A, Given.Lida)) with { Shares = new Dictionary<MentorId, Share> { [Given.Petr] = new(Monday.AddDays(-29), 3) } }, new Sounding(Given.Lida, Monday.AddDays(-6), false)));

    [Fact]
    public void Who_may_have_too_much_is_named_with_her_numbers()
    {
        var busy = Talks((A, Given.Petr), (B, Given.Petr), (C, Given.Lida));
        Assert.Equal([Week("alarm.week-much{mentor=Pírko, load=2, capacity=1, unanswered=0}")], Told(busy, new Sounding(Given.Petr, Monday, false)));
        Assert.Equal([Week("alarm.week-much{mentor=Limetka, load=1, capacity=2, unanswered=1}")], Told(Talks((C, Given.Lida)), new Sounding(Given.Lida, Monday.AddDays(-3), true)));
    }

    [Theory]
    [InlineData(7, 9, true)]
    [InlineData(6, 9, false)]
    [InlineData(9, 6, false)]
    [InlineData(null, 9, true)]
    [InlineData(null, 6, false)]
    public void Who_wrote_nothing_for_a_week_is_silent_unless_her_talk_is_younger(int? wrote, int given, bool silent)
    {
        var state = Talks((A, Given.Lida)) with { Shares = new Dictionary<MentorId, Share> { [Given.Lida] = new(Monday.AddDays(-given), 1) } };
        Assert.Equal(silent ? [Week("alarm.week-silent{mentor=Limetka, days=7, talks=1}")] : [], Told(state, new Sounding(Given.Lida, wrote is { } days ? Monday.AddDays(-days) : null, false)));
    }

    [Fact]
    public void A_word_in_one_of_her_talks_is_no_silence_and_neither_are_days_off()
    {
        var state = Talks((A, Given.Lida), (B, Given.Lida));
        Assert.Empty(Told(state, new Sounding(Given.Lida, Monday.AddDays(-20), false), new Sounding(Given.Lida, Monday.AddDays(-1), false)));

        var away = House with { Mentors = [House.Mentors[0] with { Hours = OpeningHours.Always with { Changes = [new HoursChange(new DateOnly(2026, 3, 20), new DateOnly(2026, 4, 5), [])] } }] };
        Assert.Empty(When(Monday, state, new MatchingInput.WeekHeard([new Sounding(Given.Lida, Monday.AddDays(-20), false)]), away).Effects);
    }

    [Theory]
    [InlineData(30, null, true)]
    [InlineData(29, null, false)]
    [InlineData(60, 31, true)]
    [InlineData(60, 29, false)]
    [InlineData(null, null, false)]
    public void For_whom_nobody_has_come_in_a_month_is_said_gently(int? offered, int? given, bool said)
    {
        var share = new Share(given is { } one ? Monday.AddDays(-one) : null, 4) { First = offered is { } two ? Monday.AddDays(-two) : null };
        var state = MatchingState.Empty with { Shares = new Dictionary<MentorId, Share> { [Given.Lida] = share } };

        Assert.Equal(said ? [Week("alarm.week-nobody-yet{mentor=Limetka, days=30}")] : [], Told(state));
        Assert.Empty(Told(state with { Paused = [Given.Lida] }));
    }

    [Fact]
    public void It_is_noted_when_a_mentor_was_first_offered()
    {
        var house = House with { Mentors = [House.Mentors[0] with { Story = new Dictionary<string, string> { ["cs"] = "Byla to dlouhá cesta." } }] };
        var once = When(Monday, MatchingState.Empty, new MatchingInput.Wanted(A, "cs"), house).Next;
        var twice = When(Monday.AddDays(1), once, new MatchingInput.Wanted(B, "cs"), house).Next;
        Assert.Equal(new Share(null, 2) { First = Monday }, twice.ShareOf(Given.Lida));
    }

    [Fact]
    public void How_many_wait_is_a_number() =>
        Assert.Equal([Week("alarm.week-waiting{waiting=2}")], Told(MatchingState.Empty with { Queue = [new Waiting(A, "cs"), new Waiting(B, "uk")] }));
}
