using MentorBot.Bot.Settings;
using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Tests.Language;
using MentorBot.Core.Tests.Referrals;
using Xunit;
using static MentorBot.Core.Tests.Intake.AtTheDoor;

namespace MentorBot.Core.Tests.Intake;

/// <summary>A week after she opened a service or was sent one: one neutral question, in the day, and only to who may be asked.</summary>
public sealed class DidItHelpTests
{
    private const string Asked = "ToSeeker.Tell(s-anna, cs, service-after.ask, [[service-after:helped “button.service-after.helped”] [service-after:partly “button.service-after.partly”] [service-after:no-answer “button.service-after.no-answer”] "
        + "[service-after:not-for-me “button.service-after.not-for-me”] [service-after:not-tried “button.service-after.not-tried”] [service-after:stop “button.service-after.stop”]])";

    private const string Forgotten = "StartTimer(service-after:s-anna, 2025-03-04 10:00:00, SeekerInput.ReferralDue(s-anna))";

    private const string Ask = "[[services:ask “button.services.ask”]]";

    private static readonly House House = Given.House with { Services = new ScriptedFinder(Referrals.Given.Service("cz-1", "helpline", "money"), Referrals.Given.Service("cz-2", "helpline", "money")) };

    private static readonly SeekerState Due = State(new Stage.Over()) with { Referral = new Referral(Given.Now, "cz-1") };

    private static readonly SeekerInput.ReferralDue Time = new(Given.Anna);

    [Fact]
    public void Who_opens_a_service_hears_that_she_will_be_asked_in_a_week_and_can_say_no()
    {
        var opened = When(State(new Stage.Over()), Presses("service", "cz-1"));

        Assert.Contains("services.will-ask", Plain.Of(opened.Decision.Effects[0]), StringComparison.Ordinal);
        Assert.EndsWith("[sos:now “button.sos”] [service-after:stop “button.service-after.stop”]])", Plain.Of(opened.Decision.Effects[0]), StringComparison.Ordinal);
        Assert.Equal("StartTimer(service-after:s-anna, 2025-03-08 10:00:00, SeekerInput.ReferralDue(s-anna))", Plain.Of(opened.Decision.Effects[^1]));
        Assert.Equal(new Referral(Given.Now.AddDays(7), "cz-1"), opened.Next.Referral);

        var stopped = When(opened.Next, Presses("service-after", "stop"));
        stopped.Is("SeekerState(Over, cs, [])", [Told("service-after.stopped")]);
        Assert.Equal((null, true), (stopped.Next.Referral, stopped.Next.NeverAsk));
        Assert.DoesNotContain("will-ask", Plain.Of(When(stopped.Next, Presses("service", "cz-1")).Decision.Effects[0]), StringComparison.Ordinal);
        When(stopped.Next, Presses("service-after", "stop")).Is(effects: [Told("service-after.stopped")]);
    }

    [Fact]
    public void Once_for_all_that_she_opens_until_then()
    {
        var opened = When(State(new Stage.Over()), Presses("service", "cz-1")).Next;

        Assert.Same(opened, When(opened, Presses("service", "cz-1")).Next);
        var other = When(opened, Presses("service", "cz-2"));
        Assert.Equal(new Referral(Given.Now.AddDays(7), null), other.Next.Referral);
        Assert.DoesNotContain(other.Decision.Effects, effect => effect is Effect.StartTimer);
    }

    [Fact]
    public void What_her_mentor_sends_counts_as_well()
    {
        var sent = When(State(Talking), new SeekerInput.Referred(Given.Anna, "cz-1"));

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, services.will-ask, [[service-after:stop “button.service-after.stop”]])", "StartTimer(service-after:s-anna, 2025-03-08 10:00:00, SeekerInput.ReferralDue(s-anna))"], Plain.Lines(sent.Decision.Effects));
        Assert.Equal("cz-1", sent.Next.Referral!.Service);
        When(sent.Next, new SeekerInput.Referred(Given.Anna, "cz-1")).Is();
    }

    [Fact]
    public void Of_who_has_not_consented_or_is_a_child_nothing_is_remembered() => Assert.All(
        [State(new Stage.NotStarted()), State(new Stage.AwaitingConsent()), State(new Stage.TooYoung()), State(Talking) with { IsChild = true }, State(Talking) with { NeverAsk = true }],
        state => When(state, new SeekerInput.Referred(Given.Anna, "cz-1")).Is());

    [Fact]
    public void In_the_day_she_is_asked_in_words_that_name_nothing()
    {
        var asked = When(Due, Time);

        asked.Is("SeekerState(Over, cs, [])", [Asked, "Count(service-asked, -, -)", Forgotten]);
        Assert.Equal((null, new Referral(Given.Now, "cz-1")), (asked.Next.Referral, asked.Next.Inquired));
        When(asked.Next, Time).Is();
    }

    [Theory]
    [InlineData("helped", "helped")]
    [InlineData("partly", "partly")]
    [InlineData("no-answer", "no-answer")]
    [InlineData("not-for-me", "not-for-me")]
    [InlineData("not-tried", "not-tried")]
    public void Her_answer_is_counted_and_is_nobodys(string answer, string counted)
    {
        var asked = State(new Stage.Over()) with { Inquired = new Referral(Given.Now, "cz-1") };

        var said = When(asked, Presses("service-after", answer));
        said.Is("SeekerState(Over, cs, [])", [$"ToSeeker.Tell(s-anna, cs, service-after.thanks-{answer}, {Ask})", $"Count(service-{counted}, -, -)"], answer == "no-answer" ? ["ReferralsInput.Unanswered(cz-1)"] : []);
        Assert.Null(said.Next.Inquired);
        When(said.Next, Presses("service-after", answer)).Is(effects: [OldButton]);
    }

    [Theory]
    [InlineData("ano", "thanks-helped")]
    [InlineData("ne", "thanks-not-for-me")]
    [InlineData("Nikdo se neozval", "thanks-no-answer")]
    public void A_plain_word_answers_it_and_not_the_question_that_was_open_before(string word, string thanks) => Assert.All<Stage>([new Stage.Confirming(), new Stage.AwaitingAge(), new Stage.Over()], stage =>
    {
        var house = House with { Phrases = PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book };
        var asked = State(stage) with { AskedAt = Given.Now.AddDays(-7), Inquired = new Referral(Given.Now.AddHours(-1), "cz-1") };

        var said = AtTheDoor.When(asked, Says(word), house: house);

        Assert.Equal((stage, null), (said.Next.Stage, said.Next.Inquired));
        Assert.Contains("service-after." + thanks, Plain.Of(said.Decision.Effects[0]), StringComparison.Ordinal);

        // Another question came since, or it is too long ago. A plain word can be the answer to that one.
        if (stage is Stage.AwaitingAge)
        {
            return;
        }

        Assert.NotNull(AtTheDoor.When(asked with { AskedAt = Given.Now.AddMinutes(-5) }, Says(word), house: house).Next.Inquired);
        Assert.NotNull(AtTheDoor.When(asked with { Inquired = new Referral(Given.Now.AddHours(-25), "cz-1") }, Says(word), house: house).Next.Inquired);
    });

    [Fact]
    public void What_she_does_not_answer_is_forgotten_and_that_she_wants_no_question_is_not()
    {
        var asked = State(new Stage.Over()) with { Inquired = new Referral(Given.Now.AddDays(-3), "cz-1"), NeverAsk = true };

        Assert.Null(When(asked, Time).Next.Inquired);
        Assert.True(When(State(new Stage.Confirming()) with { NeverAsk = true }, Commands("end")).Next.NeverAsk);
    }

    [Fact]
    public void After_danger_it_waits()
    {
        var later = When(Due with { Warned = Given.Now.AddMinutes(-5) }, Time);

        Assert.Equal(["StartTimer(service-after:s-anna, 2025-03-01 11:00:00, SeekerInput.ReferralDue(s-anna))"], Plain.Lines(later.Decision.Effects));
        Assert.Null(later.Next.Inquired);
    }

    [Fact]
    public void Where_she_opened_several_nobody_knows_which_did_not_answer() =>
        Assert.Empty(When(State(new Stage.Over()) with { Inquired = new Referral(Given.Now, null) }, Presses("service-after", "no-answer")).Decision.FollowUps);

    [Fact]
    public void At_every_stage_it_disturbs_nothing_that_is_open() => Assert.All(Stages, stage =>
    {
        var state = State(stage, Kept(7, "one")) with { Referral = new Referral(Given.Now, "cz-1") };
        var asked = When(state, Time);

        Assert.Equal([Asked, "Count(service-asked, -, -)", Forgotten], Plain.Lines(asked.Decision.Effects));
        Assert.Equal((stage, 1), (asked.Next.Stage, asked.Next.Before.Count));
        var said = When(asked.Next, Presses("service-after", "helped"));
        Assert.Equal((stage, 1), (said.Next.Stage, said.Next.Before.Count));
        Assert.Equal(stage is Stage.Talking ? ["RelayInput.WentAside(c-1)"] : [], Plain.Lines(said.Decision.FollowUps));
    });

    [Fact]
    public void Who_has_gone_is_kept_from_mentors_or_does_not_want_it_is_not_asked()
    {
        When(Due, new SeekerInput.Left(Given.Anna)).Is("SeekerState(Over, cs, [])");
        Assert.Null(When(Due, new SeekerInput.Left(Given.Anna)).Next.Referral);
        foreach (var no in new[] { Due with { Blocked = new Block(Given.Now.AddDays(1), "threats") }, Due with { NeverAsk = true }, Due with { Referral = new Referral(Given.Now.AddDays(-3), "cz-1") } })
        {
            When(no, Time).Is("SeekerState(Over, cs, [])");
            Assert.Null(When(no, Time).Next.Referral);
        }

        When(Due with { Referral = new Referral(Given.Now.AddSeconds(1), "cz-1") }, Time).Is();
        When(State(new Stage.Over()), Time).Is();
    }

    [Fact]
    public void Who_is_in_the_middle_of_something_is_asked_an_hour_later() => Assert.All(
        [Due with { Call = Given.Talk }, Due with { InDanger = Given.Now.AddMinutes(-5) }, Due with { Aside = new Aside(AsideKind.Outreach, Given.Now) }],
        busy => Given.When(new IntakeMachine(), busy, Time, House).Is(effects: ["StartTimer(service-after:s-anna, 2025-03-01 11:00:00, SeekerInput.ReferralDue(s-anna))"]));

    [Theory]
    [InlineData("2025-03-08T08:59:00Z", "2025-03-08 09:00:00")]
    [InlineData("2025-03-08T09:00:00Z", "2025-03-08 09:00:00")]
    [InlineData("2025-03-08T16:59:00Z", "2025-03-08 16:59:00")]
    [InlineData("2025-03-08T17:00:00Z", "2025-03-09 09:00:00")]
    [InlineData("2025-03-29T21:00:00Z", "2025-03-30 08:00:00")]
    public void The_house_writes_in_the_day_by_the_clock_on_its_wall(string wanted, string at) =>
        Assert.Equal(at, Plain.Of(AskingHours.At(DateTimeOffset.Parse(wanted, System.Globalization.CultureInfo.InvariantCulture), House with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague") }).ToUniversalTime()));

    private static Seen<SeekerState> When(SeekerState state, Input input) => Given.When(new IntakeMachine(), state, input, House);
}
