using MentorBot.Core.Engine;
using MentorBot.Core.Mentors;
using Xunit;

namespace MentorBot.Core.Tests.Mentors;

/// <summary>Who has not accepted the code of ethics, or has no valid training, is given nobody new, and the coordinator hears of it once.</summary>
public sealed class MentorsTests
{
    private static readonly DateOnly Version = new(2025, 2, 1);

    private static readonly House Ethical = Given.House with { Ethics = new EthicsCode(Version, new Dictionary<string, string> { ["uk"] = "Слухаю.", ["cs"] = "Naslouchám." }, "uk") };

    private static Seen<MentorsState> When(MentorsState state, Input input, House house) => Given.When(new MentorsMachine(), state, input, house);

    private static MentorsState Accepted(params MentorId[] mentors) =>
        new(mentors.ToDictionary(mentor => mentor, _ => new MentorRecord { Shown = Version, Accepted = [new Acceptance(Version, Given.Now)] }));

    private static House Trained(string? until, bool required = true) => Given.House with
    {
        TrainingRequired = required,
        Mentors = [Given.House.Mentors[0] with { Trained = [new Training("first contact", new DateOnly(2024, 3, 1), until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture))] }],
    };

    [Fact]
    public void Where_nothing_is_required_nobody_is_held_back_and_nobody_is_told() =>
        When(MentorsState.Empty, new MentorsInput.Started(), Given.House).Is(followUps: ["MatchingInput.HeldBack([])", "MatchingInput.Started"]);

    [Fact]
    public void Who_has_not_accepted_the_code_is_held_back_before_anybody_who_waits_is_served()
    {
        var started = When(Accepted(Given.Petr), new MentorsInput.Started(), Ethical);

        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.ethics-missing{version=2025-02-01, mentors=Limetka})", "ToDesk.TellMentor(lida, desk.held-back-ethics{version=2025-02-01})"], Plain.Lines(started.Decision.Effects));
        Assert.Equal(["MatchingInput.HeldBack([lida])", "MatchingInput.Started"], Plain.Lines(started.Decision.FollowUps));
    }

    [Fact]
    public void The_coordinator_is_told_once_of_each_version()
    {
        var told = When(MentorsState.Empty, new MentorsInput.Started(), Ethical).Next;
        When(told, new MentorsInput.Started(), Ethical).Is(followUps: ["MatchingInput.HeldBack([lida petr])", "MatchingInput.Started"]);

        var newer = Ethical with { Ethics = Ethical.Ethics! with { Version = new DateOnly(2025, 3, 1) } };
        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.ethics-missing{version=2025-03-01, mentors=Limetka, Pírko})", "ToDesk.TellMentor(lida, desk.held-back-ethics{version=2025-03-01})", "ToDesk.TellMentor(petr, desk.held-back-ethics{version=2025-03-01})"], Plain.Lines(When(told, new MentorsInput.Started(), newer).Decision.Effects));
    }

    [Fact]
    public void A_new_version_asks_who_accepted_the_one_before()
    {
        var newer = Ethical with { Ethics = Ethical.Ethics! with { Version = new DateOnly(2025, 3, 1) } };

        Assert.Equal(["MatchingInput.HeldBack([lida petr])", "MatchingInput.Started"], Plain.Lines(When(Accepted(Given.Lida, Given.Petr), new MentorsInput.Started(), newer).Decision.FollowUps));
        Assert.Equal(
            ["ToDesk.Answer(ask-1, desk.ethics{version=2025-03-01, text=Naslouchám.})"],
            Plain.Lines(When(Accepted(Given.Lida), new MentorsInput.EthicsAsked(Given.Ask, Given.Lida), newer).Decision.Effects));
    }

    [Fact]
    public void Who_reads_it_and_accepts_it_is_given_people_from_then_on()
    {
        var read = When(MentorsState.Empty, new MentorsInput.EthicsAsked(Given.Ask, Given.Lida), Ethical);
        Assert.Equal(["ToDesk.Answer(ask-1, desk.ethics{version=2025-02-01, text=Naslouchám.})"], Plain.Lines(read.Decision.Effects));

        var accepted = When(read.Next, new MentorsInput.EthicsAccepted(Given.Ask, Given.Lida), Ethical);
        Assert.Equal(["ToDesk.Answer(ask-1, desk.ethics-thanks{version=2025-02-01})"], Plain.Lines(accepted.Decision.Effects));
        Assert.Equal(["MatchingInput.HeldBack([petr])"], Plain.Lines(accepted.Decision.FollowUps));
        Assert.Equal([new Acceptance(Version, Given.Now)], accepted.Next.Of(Given.Lida).Accepted!);

        When(accepted.Next, new MentorsInput.EthicsAccepted(Given.Ask, Given.Lida), Ethical).Is(effects: ["ToDesk.Answer(ask-1, desk.ethics-thanks{version=2025-02-01})"]);
        When(accepted.Next, new MentorsInput.EthicsAsked(Given.Ask, Given.Lida), Ethical).Is(effects: ["ToDesk.Answer(ask-1, desk.ethics-accepted{version=2025-02-01, text=Naslouchám.})"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2024-01-01")]
    public void What_she_was_not_shown_she_can_not_accept(string? shown)
    {
        var record = new MentorRecord { Shown = shown is null ? null : DateOnly.Parse(shown, System.Globalization.CultureInfo.InvariantCulture) };
        When(MentorsState.Empty.With(Given.Lida, record), new MentorsInput.EthicsAccepted(Given.Ask, Given.Lida), Ethical).Is(effects: ["ToDesk.Answer(ask-1, desk.ethics-first)"]);
    }

    [Fact]
    public void Where_there_is_no_code_that_is_said()
    {
        When(MentorsState.Empty, new MentorsInput.EthicsAsked(Given.Ask, Given.Lida), Given.House).Is(effects: ["ToDesk.Answer(ask-1, desk.ethics-none)"]);
        When(MentorsState.Empty, new MentorsInput.EthicsAccepted(Given.Ask, Given.Lida), Given.House).Is(effects: ["ToDesk.Answer(ask-1, desk.ethics-none)"]);
    }

    [Fact]
    public void Who_has_no_text_in_her_own_language_reads_the_one_there_is()
    {
        var german = Ethical with { Mentors = [new MentorCard(Given.Lida, "Limetka", ["de", "cs"], 1)] };
        Assert.Equal(["ToDesk.Answer(ask-1, desk.ethics{version=2025-02-01, text=Слухаю.})"], Plain.Lines(When(MentorsState.Empty, new MentorsInput.EthicsAsked(Given.Ask, Given.Lida), german).Decision.Effects));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("2025-03-01", true)]
    [InlineData("2025-02-28", false)]
    public void A_training_counts_on_its_last_day_and_not_after_it(string? until, bool counts) => Assert.Equal(
        [counts ? "MatchingInput.HeldBack([])" : "MatchingInput.HeldBack([lida])"],
        Plain.Lines(When(MentorsState.Empty, new MentorsInput.NewDay(), Trained(until)).Decision.FollowUps));

    [Fact]
    public void Who_was_never_trained_is_held_back_only_where_training_is_required()
    {
        Assert.Equal(["MatchingInput.HeldBack([lida petr])"], Plain.Lines(When(MentorsState.Empty, new MentorsInput.NewDay(), Given.House with { TrainingRequired = true }).Decision.FollowUps));
        Assert.Equal(["MatchingInput.HeldBack([])"], Plain.Lines(When(MentorsState.Empty, new MentorsInput.NewDay(), Trained("2025-02-28", required: false)).Decision.FollowUps));
    }

    [Fact]
    public void Who_was_trained_again_is_not_held_back_for_the_time_before()
    {
        var house = Trained("2025-02-28");
        var again = house with { Mentors = [house.Mentors[0] with { Trained = [new Training("first contact", new DateOnly(2025, 2, 20), null), .. house.Mentors[0].Trained] }] };
        Assert.Equal(["MatchingInput.HeldBack([])"], Plain.Lines(When(MentorsState.Empty, new MentorsInput.NewDay(), again).Decision.FollowUps));
    }

    [Theory]
    [InlineData("First contact")]
    [InlineData("  first  contact ")]
    public void A_topic_written_otherwise_is_the_same_topic(string topic)
    {
        var house = Trained("2025-02-28");
        var again = house with { Mentors = [house.Mentors[0] with { Trained = [.. house.Mentors[0].Trained, new Training(topic, new DateOnly(2025, 2, 20), new DateOnly(2026, 2, 20))] }] };

        Assert.Equal(["MatchingInput.HeldBack([])"], Plain.Lines(When(MentorsState.Empty, new MentorsInput.NewDay(), again).Decision.FollowUps));
    }

    [Fact]
    public void Another_part_of_a_training_is_another_topic()
    {
        var house = Trained("2025-02-28");
        var other = house with { Mentors = [house.Mentors[0] with { Trained = [.. house.Mentors[0].Trained, new Training("first contact 2", new DateOnly(2025, 2, 20), null)] }] };

        Assert.Equal(["MatchingInput.HeldBack([lida])"], Plain.Lines(When(MentorsState.Empty, new MentorsInput.NewDay(), other).Decision.FollowUps));
    }

    [Fact]
    public void What_the_coordinator_writes_down_of_the_same_day_counts_in_place_of_what_the_settings_say()
    {
        var noted = MentorsState.Empty.With(Given.Lida, new MentorRecord { Trained = [new Training("first contact", new DateOnly(2024, 3, 1), new DateOnly(2026, 3, 1))] });

        Assert.Equal(["MatchingInput.HeldBack([])"], Plain.Lines(When(noted, new MentorsInput.NewDay(), Trained("2025-02-28")).Decision.FollowUps));
    }

    [Fact]
    public void That_training_is_missing_is_told_once()
    {
        var first = When(MentorsState.Empty, new MentorsInput.NewDay(), Trained("2025-02-28"));
        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.training-missing{mentors=Limetka})", "ToDesk.TellMentor(lida, desk.held-back-training)"], Plain.Lines(first.Decision.Effects));
        Assert.Empty(When(first.Next, new MentorsInput.NewDay(), Trained("2025-02-28")).Decision.Effects);
    }

    [Theory]
    [InlineData("2025-04-01", false)]
    [InlineData("2025-03-31", true)]
    [InlineData("2025-03-01", true)]
    public void The_coordinator_is_reminded_from_thirty_days_before_a_training_runs_out(string until, bool told)
    {
        var lines = Plain.Lines(When(MentorsState.Empty, new MentorsInput.NewDay(), Trained(until, required: false)).Decision.Effects);
        string[] reminder = [$"ToDesk.TellRole(Coordinator, alarm.training-ends{{mentor=Limetka, topic=first contact, day={until}}})"];
        Assert.Equal([.. told ? reminder : [], "StartTimer(mentors:day, 2025-03-02 00:00:00, MentorsInput.NewDay)"], lines);
    }

    [Fact]
    public void Reminded_twice_in_all_thirty_and_seven_days_before()
    {
        var (state, days) = (MentorsState.Empty, new List<int>());
        for (var day = 0; day < 60; day++)
        {
            var decision = new MentorsMachine().Decide(state, Given.Arrives(new MentorsInput.NewDay()) with { At = Given.Now.AddDays(day) }, Trained("2025-04-10", required: false));
            days.AddRange(decision.Effects.OfType<Effect.ToDesk.TellRole>().Select(_ => new DateOnly(2025, 4, 10).DayNumber - DateOnly.FromDateTime(Given.Now.AddDays(day).Date).DayNumber));
            state = decision.Next;
        }

        Assert.Equal([30, 7], days);
    }

    [Fact]
    public void The_next_day_begins_at_midnight_on_the_wall_of_the_organisation()
    {
        var prague = Trained("2025-12-31") with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague") };
        var late = new MentorsMachine().Decide(MentorsState.Empty, Given.Arrives(new MentorsInput.NewDay()) with { At = new DateTimeOffset(2025, 3, 29, 23, 0, 0, TimeSpan.Zero) }, prague);
        Assert.Equal(["StartTimer(mentors:day, 2025-03-30 22:00:00, MentorsInput.NewDay)"], Plain.Lines(late.Effects));
    }
}
