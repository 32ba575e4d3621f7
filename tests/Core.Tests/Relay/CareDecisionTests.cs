using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>A word without an answer is remembered to whom it is for; a long silence is asked about once, and ended kindly.</summary>
public sealed class CareDecisionTests
{
    private static readonly House Caring = Given.House with { Care = new CarePlan(TimeSpan.FromHours(24), TimeSpan.FromHours(12), TimeSpan.FromHours(6), TimeSpan.FromDays(7), TimeSpan.FromDays(14)) };

    private static readonly RelayInput Due = new RelayInput.CareDue(Talk);
    private static readonly RelayInput SheSays = new RelayInput.Passed(Talk, Message(1), Content.Words("Jste tam"), null);
    private static readonly RoomInput MentorSays = new RoomInput.Said(Talk, Lida, Message(2), Content.Words("Jsem tu"), null);

    /// <summary>Her word was the last, so many hours ago, and a timer comes now.</summary>
    private static Conversation HerWord(double hours, int steps = 0, double? stepped = null) =>
        Open with { LastWord = new LastWord(OfMentor: false, Now.AddHours(-hours)) { Steps = steps, Stepped = stepped is { } ago ? Now.AddHours(-ago) : null, Timer = Now } };

    private static Conversation MentorsWord(double days, int steps = 0, double? stepped = null) =>
        Open with { LastWord = new LastWord(OfMentor: true, Now.AddDays(-days)) { Steps = steps, Stepped = stepped is { } ago ? Now.AddDays(-ago) : null, Timer = Now } };

    private static Seen<Conversation> When(Conversation state, Input input) => Given.When(state, input, Caring);

    private static string[] Effects(Conversation state, Input input) => Plain.Lines(When(state, input).Decision.Effects);

    private static LastWord? After(Conversation state, Input input) => When(state, input).Next.LastWord;

    [Fact]
    public void Her_word_begins_a_count_and_the_next_one_does_not_begin_it_anew()
    {
        Assert.Contains("StartTimer(care:c-1, 2025-03-02 10:00:00, RelayInput.CareDue(c-1))", Effects(Open, SheSays));
        Assert.Equal(new LastWord(OfMentor: false, Now) { Timer = Now.AddHours(24) }, After(Open, SheSays));

        var earlier = new LastWord(OfMentor: false, Now.AddHours(-3)) { Timer = Now.AddHours(21) };
        Assert.Equal(earlier, After(Open with { LastWord = earlier }, SheSays));
        Assert.DoesNotContain(Effects(Open with { LastWord = earlier }, SheSays), effect => effect.StartsWith("StartTimer", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_has_just_been_given_a_mentor_waits_for_the_first_word() =>
        Assert.Equal(new LastWord(OfMentor: false, Now) { Timer = Now.AddHours(24) }, After(Waiting, new RelayInput.MentorFound(Talk, Lida, "K-001")));

    [Fact]
    public void Without_an_answer_the_mentor_is_reminded_and_then_the_coordinator_hears_the_code_alone()
    {
        Assert.Equal(["ToDesk.Tell(c-1, desk.unanswered{hours=24}, [[care: “button.no-answer-needed”]], -)", "StartTimer(care:c-1, 2025-03-01 22:00:00, RelayInput.CareDue(c-1))"], Effects(HerWord(24), Due));
        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.unanswered{code=K-001, hours=36})", "ToDesk.Tell(c-1, desk.unanswered-paused, [], -)"], Effects(HerWord(36, steps: 1, stepped: 12), Due));
        When(HerWord(100, steps: 2, stepped: 50) with { LastWord = new LastWord(OfMentor: false, Now.AddHours(-100)) { Steps = 2, Stepped = Now } }, Due).Is();
    }

    [Fact]
    public void A_mentor_who_is_reminded_is_let_in_again_if_she_has_left_the_room() =>
        Assert.Equal(Lida, When(HerWord(24), Due).Decision.Effects.OfType<Effect.ToDesk.Tell>().Single().Summons);

    [Fact]
    public void Who_has_not_come_back_to_one_person_for_so_long_is_offered_to_no_other()
    {
        Assert.Equal(["MatchingInput.RestNeeded(lida)"], Plain.Lines(When(HerWord(36, steps: 1, stepped: 12), Due).Decision.FollowUps));
        Assert.Empty(When(HerWord(24), Due).Decision.FollowUps);
    }

    [Fact]
    public void Who_leaves_is_told_what_is_true_for_her_and_is_not_made_to_rest_since_nobody_is_sent_to_her()
    {
        var leaving = HerWord(36, steps: 1, stepped: 12) with { Handover = new HandingOver(Message(9), null, null) { Leaves = true } };

        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.unanswered-leaving{code=K-001, hours=36})", "ToDesk.Tell(c-1, desk.unanswered-leaving, [], -)"], Effects(leaving, Due));
        Assert.Empty(When(leaving, Due).Decision.FollowUps);
    }

    [Fact]
    public void Who_is_in_the_roster_no_more_is_reminded_of_nothing_and_the_coordinator_knows_that_nobody_answers()
    {
        var without = Caring with { Mentors = [Caring.Mentors[1]] };
        string[] told = ["ToDesk.TellRole(Coordinator, alarm.unanswered-gone{code=K-001, hours=36})"];

        Assert.Equal([told[0], "StartTimer(care:c-1, 2025-03-01 22:00:00, RelayInput.CareDue(c-1))"], Plain.Lines(Given.When(HerWord(36), Due, without).Decision.Effects));
        Assert.Equal(told, Plain.Lines(Given.When(HerWord(36, steps: 1, stepped: 12), Due, without).Decision.Effects));
        Assert.Empty(Given.When(HerWord(36, steps: 1, stepped: 12), Due, without).Decision.FollowUps);
    }

    // Given.Now is Saturday, 1 March 2025, ten o'clock.
    private static House In(string hours) => Caring with { Mentors = [Caring.Mentors[0] with { Hours = Core.Hours.OpeningHours.Always with { Week = Core.Hours.SpokenHours.Week(hours)! } }] };

    [Fact]
    public void Outside_of_her_hours_a_mentor_is_reminded_when_they_begin()
    {
        Assert.Contains("StartTimer(care:c-1, 2025-03-02 18:00:00, RelayInput.CareDue(c-1))", Plain.Lines(Given.When(Open, SheSays, In("ne 18-21")).Decision.Effects));
        Assert.Contains("StartTimer(care:c-1, 2025-03-02 10:00:00, RelayInput.CareDue(c-1))", Plain.Lines(Given.When(Open, SheSays, In("ne 8-12")).Decision.Effects));
        Assert.StartsWith("ToDesk.Tell(c-1, desk.unanswered{hours=34}", Plain.Lines(Given.When(HerWord(34), Due, In("so 10-12")).Decision.Effects)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_her_hours_begin_after_the_coordinator_s_time_the_coordinator_hears_first_and_the_mentor_when_she_is_back()
    {
        Assert.Contains("StartTimer(care:c-1, 2025-03-02 22:00:00, RelayInput.CareDue(c-1))", Plain.Lines(Given.When(Open, SheSays, In("st 18-21")).Decision.Effects));

        var told = Given.When(HerWord(36), Due, In("st 18-21"));
        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.unanswered-off{code=K-001, hours=36})", "StartTimer(care:c-1, 2025-03-05 18:00:00, RelayInput.CareDue(c-1))"], Plain.Lines(told.Decision.Effects));

        var back = Given.When(HerWord(36, steps: 3, stepped: 1), Due, In("so 10-12"));
        Assert.Equal(["ToDesk.Tell(c-1, desk.unanswered{hours=36}, [[care: “button.no-answer-needed”]], -)"], Plain.Lines(back.Decision.Effects));
        Given.When(back.Next with { LastWord = back.Next.LastWord! with { Timer = Now } }, Due, In("so 10-12")).Is(Plain.Of(back.Next));
    }

    [Fact]
    public void A_timer_that_comes_twice_or_too_early_reminds_nobody()
    {
        var once = When(HerWord(24), Due).Next;
        When(once, Due).Is();

        Assert.Equal(["StartTimer(care:c-1, 2025-03-02 09:00:00, RelayInput.CareDue(c-1))"], Effects(HerWord(1), Due));
    }

    [Fact]
    public void An_answer_stops_it_and_the_timer_that_runs_serves_the_silence_that_may_follow()
    {
        var answered = When(HerWord(3) with { LastWord = new LastWord(OfMentor: false, Now.AddHours(-3)) { Timer = Now.AddHours(21) } }, MentorSays);

        Assert.Equal(new LastWord(OfMentor: true, Now) { Timer = Now.AddHours(21) }, answered.Next.LastWord);
        Assert.DoesNotContain(Plain.Lines(answered.Decision.Effects), effect => effect.StartsWith("StartTimer", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_no_answer_is_needed_the_mentor_says_so_and_the_coordinator_is_not_called()
    {
        RoomInput Press(MentorId who) => new RoomInput.Pressed(Talk, who, new Choice("care", ""));
        var pressed = When(HerWord(25, steps: 1, stepped: 1), Press(Lida));

        Assert.Equal(new LastWord(OfMentor: true, Now) { Timer = Now.AddDays(7) }, pressed.Next.LastWord);
        Assert.Equal(["ToDesk.Tell(c-1, desk.no-answer-needed, [], -)", "StartTimer(care:c-1, 2025-03-08 10:00:00, RelayInput.CareDue(c-1))"], Plain.Lines(pressed.Decision.Effects));
        When(pressed.Next, Press(Lida)).Is(effects: ["ToDesk.Tell(c-1, desk.old-button, [], -)"]);
        Assert.DoesNotContain("ToDesk.Tell(c-1, desk.no-answer-needed, [], -)", Effects(HerWord(25, steps: 1, stepped: 1), Press(Petr)));
    }

    [Theory]
    [InlineData("// jen pro nás")]
    [InlineData("\u200B")]
    public void What_does_not_reach_her_is_no_answer(string words) =>
        Assert.Equal(HerWord(3).LastWord! with { Timer = Now.AddHours(21) }, After(HerWord(3), new RoomInput.Said(Talk, Lida, Message(2), Content.Words(words), null)));

    [Fact]
    public void A_cry_for_help_waits_for_an_answer_like_a_word() => Assert.False(After(MentorsWord(1), new RelayInput.HelpCalled(Talk))!.OfMentor);

    [Fact]
    public void After_a_long_silence_she_is_asked_once_and_the_mentor_knows()
    {
        Assert.Equal(
            ["ToSeeker.Tell(s-anna, cs, talk.still-there, [])", "ToDesk.Tell(c-1, desk.still-there{days=7}, [], -)", "StartTimer(care:c-1, 2025-03-15 10:00:00, RelayInput.CareDue(c-1))"],
            Effects(MentorsWord(7), Due));

        var asked = MentorsWord(8, steps: 1, stepped: 1);
        Assert.Equal(new LastWord(OfMentor: true, Now) { Steps = 1, Stepped = Now.AddDays(-1), Timer = Now.AddDays(14) }, After(asked, MentorSays));
    }

    // At Given.Now it is seven in the evening in Tokyo, and five in the morning in New York.
    [Theory]
    [InlineData("Asia/Tokyo", 7, 0, "StartTimer(care:c-1, 2025-03-02 01:00:00, RelayInput.CareDue(c-1))")]
    [InlineData("America/New_York", 7, 0, "StartTimer(care:c-1, 2025-03-01 15:00:00, RelayInput.CareDue(c-1))")]
    [InlineData("Asia/Tokyo", 21, 1, "StartTimer(care:c-1, 2025-03-02 01:00:00, RelayInput.CareDue(c-1))")]
    public void In_the_evening_and_at_night_no_silence_is_asked_about_or_closed_but_in_the_day_after_it(string zone, double days, int steps, string timer)
    {
        var there = Caring with { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        var due = Given.When(MentorsWord(days, steps, steps == 0 ? null : 14), Due, there);

        Assert.Equal([timer], Plain.Lines(due.Decision.Effects));
        Assert.Equal(steps, due.Next.LastWord!.Steps);
    }

    [Fact]
    public void A_word_late_in_the_evening_is_followed_by_a_question_in_the_day()
    {
        var tokyo = Caring with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo") };

        Assert.Contains("StartTimer(care:c-1, 2025-03-09 01:00:00, RelayInput.CareDue(c-1))", Plain.Lines(Given.When(Open, MentorSays, tokyo).Decision.Effects));
    }

    [Fact]
    public void After_a_longer_one_the_conversation_is_closed_and_both_are_told() => When(MentorsWord(21, steps: 1, stepped: 14), Due).Is(
        "Conversation(c-1, Ended, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0)",
        ["ToSeeker.Tell(s-anna, cs, talk.closed-in-silence, [])", "ToDesk.Tell(c-1, desk.closed-in-silence, [], -)", "ToDesk.Tell(c-1, desk.heavy-ask, [[heavy: “button.heavy”]], -)", "ToDesk.CloseRoom(c-1)", "Count(conversation-ended, money, c-1)", "StopTimer(care:c-1)"],
        ["MatchingInput.Released(c-1)", "SeekerInput.ConversationOver(s-anna, c-1)"]);

    [Fact]
    public void Where_danger_was_spoken_of_it_is_left_to_people_to_close_it() =>
        Assert.Equal(["ToDesk.Tell(c-1, desk.silent-after-crisis, [], -)"], Effects(MentorsWord(21, steps: 1, stepped: 14) with { Danger = new Danger(RiskLevel.Crisis, Now.AddDays(-30)) }, Due));

    [Fact]
    public void Any_sign_of_hers_begins_the_count_anew()
    {
        Assert.Equal(new LastWord(OfMentor: true, Now) { Timer = Now.AddDays(7) }, After(MentorsWord(6.9, steps: 1, stepped: 0.1), new RelayInput.Changed(Talk, Message(1), Content.Words("oprava"))));
        Assert.False(After(MentorsWord(20, steps: 1, stepped: 13), SheSays)!.OfMentor);
    }

    [Fact]
    public void Whoever_cant_be_reached_is_not_asked_and_when_she_can_it_is_counted_anew()
    {
        var away = MentorsWord(21, steps: 1, stepped: 14) with { Reachable = false };

        Assert.Empty(Effects(away, Due));
        Assert.Null(After(away, Due)!.Timer);
        Assert.Empty(Effects(HerWord(30) with { Reachable = false }, Due));
        Assert.Equal(
            ["ToDesk.Tell(c-1, desk.seeker-returned, [], -)", "StartTimer(care:c-1, 2025-03-15 10:00:00, RelayInput.CareDue(c-1))"],
            Effects(When(away, Due).Next, new RelayInput.Reachable(Talk, true)));
    }

    [Fact]
    public void A_crisis_workers_conversation_is_left_alone()
    {
        Assert.Null(After(Open with { IsCrisis = true }, SheSays));
        When(MentorsWord(21, steps: 1, stepped: 14) with { IsCrisis = true }, Due).Is();
    }

    [Fact]
    public void The_end_stops_the_timer_and_one_that_comes_all_the_same_does_nothing()
    {
        Assert.Contains("StopTimer(care:c-1)", Effects(HerWord(3), new RelayInput.EndAsked(Talk)));
        When(Ended, Due).Is();
        When(Waiting, Due).Is();
        When(Conversation.None, Due).Is();
    }

    [Fact]
    public void A_step_that_is_switched_off_is_never_taken()
    {
        var house = Given.House with { Care = new CarePlan(null, null, null, TimeSpan.FromDays(7), null) };

        Assert.Equal(new LastWord(OfMentor: false, Now), Given.When(Open, SheSays, house).Next.LastWord);
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.still-there, [])", "ToDesk.Tell(c-1, desk.still-there{days=7}, [], -)"], Plain.Lines(Given.When(MentorsWord(7), Due, house).Decision.Effects));
        Assert.Null(Given.When(Open, SheSays).Next.LastWord);
    }

    [Fact]
    public void Every_talk_says_for_the_weekly_word_when_its_mentor_wrote_and_whether_a_reminder_did_not_help()
    {
        var wrote = When(HerWord(3), MentorSays).Next;
        Assert.Equal(Now, wrote.Wrote);
        Assert.Equal(Now, When(wrote, SheSays).Next.Wrote);

        var asked = new RelayInput.WeekAsked(Talk, [new ConversationId("c-2")], []);
        When(wrote, asked).Is(followUps: ["RelayInput.WeekAsked(c-2, [], [Sounding(lida, 2025-03-01 10:00:00, no)])"]);
        Assert.Equal(["RelayInput.WeekAsked(c-2, [], [Sounding(lida, -, yes)])"], Plain.Lines(When(HerWord(30, steps: 1, stepped: 6), asked).Decision.FollowUps));
        Assert.Equal(["RelayInput.WeekAsked(c-2, [], [])"], Plain.Lines(When(Ended, asked).Decision.FollowUps));
        Assert.Equal(["RelayInput.WeekAsked(c-2, [], [])"], Plain.Lines(When(Conversation.None, asked).Decision.FollowUps));
        Assert.Equal(["MatchingInput.WeekHeard([])"], Plain.Lines(When(Conversation.None, asked with { Rest = [] }).Decision.FollowUps));
    }

    [Fact]
    public void Who_waits_for_somebody_else_is_not_asked_after_a_silence_and_not_closed_out()
    {
        var waits = new HandingOver(new MessageId("i-0"), null, null) { Leaves = true, With = false, Waits = true };

        Assert.Empty(Effects(MentorsWord(7) with { Handover = waits }, Due));
        Assert.Empty(Effects(MentorsWord(21, steps: 1, stepped: 14) with { Handover = waits }, Due));
        Assert.Equal(Phase.Open, When(MentorsWord(21, steps: 1, stepped: 14) with { Handover = waits }, Due).Next.Phase);
        Assert.NotNull(After(MentorsWord(1) with { Handover = waits, LastWord = new LastWord(OfMentor: true, Now.AddDays(-1)) }, new RelayInput.MentorStays(Talk))!.Timer);
    }
}
