using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>A supervisor stands by the mentor, and joins the talk where she is needed.</summary>
public sealed class SupervisingDecisionTests
{
    private static readonly StaffId Eva = new("eva");
    private static readonly StaffId Ota = new("ota");

    private static readonly House House = Given.House with { Staff = [new Staff(Eva, "Eva", [Role.Supervisor]), new Staff(Ota, "Ota", [Role.Supervisor]), new Staff(new StaffId("jana"), "Jana", [Role.Coordinator])] };

    private static readonly Conversation Asked = Open with { Admission = new Admission(Eva, new MessageId("i-1")) { Ask = Ask } };

    private static readonly Conversation Joined = Open with { Joined = Eva, WereJoined = [Eva], Admission = new Admission(Eva, new MessageId("i-1")) };

    private static readonly Conversation Left = Open with { WereJoined = [Eva] };

    private static RoomInput Asks(string command, MentorId? author = null, StaffId? staff = null, string? words = null) => new RoomInput.Commanded(Talk, author, Ask, command)
    {
        Staff = staff,
        Options = words is null ? null : new Dictionary<string, string> { ["question"] = words, ["text"] = words },
    };

    private static RoomInput Says(string words, StaffId? staff, MentorId? author = null) => new RoomInput.Said(Talk, author, Message(1), Content.Words(words), null) { Staff = staff };

    private static RoomInput Edits(string words, StaffId? staff) => new RoomInput.Edited(Talk, null, Message(1), Content.Words(words)) { Staff = staff };

    [Fact]
    public void Where_she_goes_on_with_somebody_else_she_is_told_that_the_supervisor_is_no_longer_there_either()
    {
        const string Told = "ToSeeker.Tell(s-anna, cs, talk.supervisor-left-too{name=Eva}, [])";

        Assert.Contains(Told, Plain.Lines(When(Joined, new RelayInput.Moved(Talk, new ConversationId("c-2"), Petr, "K-002"), House).Decision.Effects));
        Assert.Contains(Told, Plain.Lines(When(Joined, new RelayInput.TakenOver(Talk), House).Decision.Effects));
        Assert.DoesNotContain(Told, Plain.Lines(When(Joined, new RelayInput.EndAsked(Talk), House).Decision.Effects));
        Assert.DoesNotContain(Told, Plain.Lines(When(Asked, new RelayInput.TakenOver(Talk), House).Decision.Effects));
    }

    [Fact]
    public void A_question_goes_to_those_who_supervise_with_the_code_and_nothing_reaches_the_seeker()
    {
        var seen = When(Open, Asks("ask-supervisor", Lida, words: "Jak reagovat na výhrůžky?"), House);

        seen.Is(effects:
        [
            "ToDesk.TellRole(Supervisor, alarm.consult{code=K-001, alias=Limetka, question=Jak reagovat na výhrůžky?})",
            "ToDesk.Tell(c-1, desk.consult-asked{question=Jak reagovat na výhrůžky?}, [], -)",
            "Count(supervisor-asked, money, c-1)",
            "ToDesk.Answer(ask-1, desk.done)",
        ]);
        Assert.Equal(Talk, seen.Decision.Effects.OfType<Effect.ToDesk.TellRole>().Single().About);
    }

    [Fact]
    public void Where_nobody_supervises_no_answer_is_promised() => When(Open, Asks("ask-supervisor", Lida, words: "Jak reagovat na výhrůžky?"), Given.House).Is(
        effects: ["ToDesk.Answer(ask-1, desk.consult-nobody)"]);

    [Fact]
    public void What_they_answer_stands_in_the_room_under_their_name_and_nowhere_else() => When(Open, Asks("answer", staff: Eva, words: "Zapiš si je."), House).Is(
        effects: ["ToDesk.Tell(c-1, desk.consult-answer{name=Eva, text=Zapiš si je.}, [], -)", "ToDesk.Answer(ask-1, desk.done)"]);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Without_words_nothing_is_asked_or_answered(string? words)
    {
        When(Open, Asks("ask-supervisor", Lida, words: words), House).Is(effects: ["ToDesk.Answer(ask-1, desk.words-missing)"]);
        When(Open, Asks("answer", staff: Eva, words: words), House).Is(effects: ["ToDesk.Answer(ask-1, desk.words-missing)"]);
    }

    [Fact]
    public void Who_has_not_joined_is_not_heard_on_the_other_side() => When(Open, Says("Jsem Eva.", Eva), House).Is();

    private static RelayInput.SendEnded Let(SendEnd end, string admission = "i-1") => new(Talk, new MessageId(admission), false, SendKind.Admit, end);

    [Fact]
    public void Who_asks_to_join_is_let_into_the_room_first_and_nobody_is_told_yet()
    {
        var seen = When(Open, Asks("join-talk", staff: Eva), House);

        Assert.Null(seen.Next.Joined);
        Assert.Equal(["ToDesk.Admit(c-1, eva, i-1)"], Plain.Lines(seen.Decision.Effects));
        When(seen.Next, Says("Jsem Eva.", Eva), House).Is();
    }

    [Fact]
    public void When_she_is_in_the_seeker_is_told_who_she_is()
    {
        var seen = When(Asked, Let(SendEnd.Arrived), House);

        Assert.Equal((Eva, null), (seen.Next.Joined, seen.Next.Admission!.Ask));
        Assert.Equal([Eva], seen.Next.WereJoined);
        Assert.Equal(
            [
                "ToSeeker.Tell(s-anna, cs, talk.supervisor-joined{name=Eva}, [])",
                "ToDesk.Tell(c-1, desk.supervisor-joined{name=Eva}, [], -)",
                "Count(supervisor-joined, money, c-1)",
                "ToDesk.Answer(ask-1, desk.talk-joined)",
            ],
            Plain.Lines(seen.Decision.Effects));
        When(seen.Next, Let(SendEnd.Arrived), House).Is();
    }

    [Theory]
    [InlineData(SendEnd.Unreachable, "desk.join-no-access")]
    [InlineData(SendEnd.Refused, "desk.join-failed")]
    [InlineData(SendEnd.GivenUp, "desk.join-failed")]
    public void Who_can_not_be_let_in_has_not_joined_and_she_and_the_room_are_told_why(SendEnd end, string why)
    {
        var seen = When(Asked, Let(end), House);

        Assert.Equal((null, null), (seen.Next.Joined, seen.Next.Admission));
        Assert.Equal(["ToDesk.Tell(c-1, desk.supervisor-not-in{name=Eva}, [], -)", $"ToDesk.Answer(ask-1, {why})"], Plain.Lines(seen.Decision.Effects));
    }

    [Fact]
    public void Where_it_takes_longer_she_hears_that() => When(Asked, Let(SendEnd.Delayed), House).Is(effects: ["ToDesk.Answer(ask-1, desk.joining)"]);

    [Fact]
    public void What_became_of_an_earlier_admission_or_comes_after_the_end_is_nothing_to_her()
    {
        When(Asked, Let(SendEnd.Arrived, "i-0"), House).Is();
        When(Open, Let(SendEnd.Arrived), House).Is();
        When(Ended, Let(SendEnd.Arrived), House).Is();
    }

    [Fact]
    public void Who_thinks_better_of_it_before_she_is_in_is_let_out_and_nobody_has_heard_of_her()
    {
        var seen = When(Asked, Asks("leave-talk", staff: Eva), House);

        Assert.Null(seen.Next.Admission);
        Assert.Equal(["ToDesk.Dismiss(c-1, i-1)", "ToDesk.Answer(ask-1, desk.not-joined)", "ToDesk.Answer(ask-1, desk.done)"], Plain.Lines(seen.Decision.Effects));
        When(seen.Next, Let(SendEnd.Arrived), House).Is();
    }

    [Fact]
    public void Into_a_room_that_was_opened_anew_she_is_let_again_and_nobody_is_told_twice()
    {
        var seen = When(Joined with { Admission = new Admission(Eva, new MessageId("i-0")) }, new RoomInput.Opened(Talk), House);

        Assert.Equal(["ToDesk.Admit(c-1, eva, i-1)"], Plain.Lines(seen.Decision.Effects));
        When(seen.Next, Let(SendEnd.Arrived), House).Is();
        When(seen.Next, Let(SendEnd.Refused, "i-0"), House).Is();
        When(Open, new RoomInput.Opened(Talk), House).Is();
    }

    [Fact]
    public void Who_can_not_be_let_into_the_new_room_has_left_and_the_seeker_hears_it()
    {
        var seen = When(Joined, Let(SendEnd.Unreachable), House);

        Assert.Equal((null, null), (seen.Next.Joined, seen.Next.Admission));
        Assert.Equal(
            [
                "ToDesk.Dismiss(c-1, i-1)",
                "ToSeeker.Tell(s-anna, cs, talk.supervisor-left{name=Eva}, [])",
                "ToDesk.Tell(c-1, desk.supervisor-left{name=Eva}, [], -)",
                "ToDesk.TellRole(Supervisor, alarm.join-failed{name=Eva, code=K-001})",
            ],
            Plain.Lines(seen.Decision.Effects));
    }

    [Fact]
    public void From_then_on_her_words_go_under_her_name_and_the_mentors_under_his()
    {
        When(Joined, Says("Jsem Eva.", Eva), House).Is(effects: ["ToSeeker.Pass(s-anna, c-1, cs, Eva, m-1, “Jsem Eva.”, -)", "Count(message-from-supervisor, money, c-1)"]);
        When(Joined, Says("Jsem tady.", null, Lida), House).Is(effects: ["ToSeeker.Pass(s-anna, c-1, cs, Limetka, m-1, “Jsem tady.”, -)", "Count(message-from-mentor, money, c-1)"]);
        When(Joined, Says("A já Ota.", Ota), House).Is();
    }

    [Fact]
    public void Her_lines_for_staff_alone_stay_and_what_follows_her_words_is_as_for_the_mentor()
    {
        When(Joined, Says("// opatrně", Eva), House).Is();
        When(Joined, Edits("Jsem tu.", Eva), House).Is(effects: ["ToSeeker.Edit(s-anna, c-1, cs, Eva, m-1, “Jsem tu.”)"]);
        When(Joined, Edits("// jen pro nás", Eva), House).Is(effects: ["ToSeeker.Withdraw(s-anna, c-1, m-1)"]);
        When(Joined, Edits("Jsem tu.", Ota), House).Is();
    }

    [Fact]
    public void What_could_lead_to_somebody_she_is_asked_about_and_only_she_answers_it()
    {
        var asked = When(Joined, Says("Volejte 777 123 456", Eva), House).Next;
        var yes = new Choice("file", "yes", Message(1));

        Assert.Equal(Eva, asked.Files.Single().By);
        When(asked, new RoomInput.Pressed(Talk, Lida, yes), House).Is(effects: ["ToDesk.Tell(c-1, desk.old-button, [], -)"]);
        Assert.Contains("ToSeeker.Pass(s-anna, c-1, cs, Eva, m-1, “Volejte 777 123 456”, -)", Plain.Lines(When(asked, new RoomInput.Pressed(Talk, null, yes) { Staff = Eva }, House).Decision.Effects));
    }

    [Fact]
    public void When_she_leaves_the_seeker_is_told_and_she_is_heard_no_more()
    {
        var asked = When(Joined, Says("Volejte 777 123 456", Eva), House).Next;
        var seen = When(asked, Asks("leave-talk", staff: Eva), House);

        Assert.Null(seen.Next.Joined);
        Assert.Empty(seen.Next.Files);
        Assert.Equal(
            [
                "ToDesk.Dismiss(c-1, i-1)",
                "ToDesk.SetMark(c-1, m-1, Failed)",
                "ToSeeker.Tell(s-anna, cs, talk.supervisor-left{name=Eva}, [])",
                "ToDesk.Tell(c-1, desk.supervisor-left{name=Eva}, [], -)",
                "ToDesk.Answer(ask-1, desk.done)",
            ],
            Plain.Lines(seen.Decision.Effects));
        When(seen.Next, Says("ještě něco", Eva), House).Is(effects: ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.not-joined-note, [], m-1)"]);
    }

    [Fact]
    public void After_she_has_left_what_she_wrote_can_be_taken_back_but_not_changed()
    {
        When(Left, Edits("// jen pro nás", Eva), House).Is(effects: ["ToSeeker.Withdraw(s-anna, c-1, m-1)"]);
        When(Left, Edits("jinak", Eva), House).Is(effects: ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.edit-after-leaving, [], m-1)"]);
        When(Open, Edits("jinak", Eva), House).Is();
    }

    [Fact]
    public void One_at_a_time_and_nobody_twice()
    {
        When(Joined, Asks("join-talk", staff: Eva), House).Is(effects: ["ToDesk.Answer(ask-1, desk.talk-joined)"]);
        When(Joined, Asks("join-talk", staff: Ota), House).Is(effects: ["ToDesk.Answer(ask-1, desk.join-other)"]);
        When(Asked, Asks("join-talk", staff: Eva), House).Is(effects: ["ToDesk.Answer(ask-1, desk.joining)"]);
        When(Asked, Asks("join-talk", staff: Ota), House).Is(effects: ["ToDesk.Answer(ask-1, desk.join-other)"]);
        When(Joined, Asks("leave-talk", staff: Ota), House).Is(effects: ["ToDesk.Answer(ask-1, desk.not-joined)"]);
        When(Open, Asks("leave-talk", staff: Eva), House).Is(effects: ["ToDesk.Answer(ask-1, desk.not-joined)"]);
        When(Open, Asks("join-talk", Lida, Eva), House).Is(effects: ["ToDesk.Answer(ask-1, desk.join-own)"]);
    }

    [Fact]
    public void Who_has_lost_the_role_has_left_before_anything_else_happens()
    {
        var without = House with { Staff = [new Staff(Eva, "Eva", [Role.Coordinator]), House.Staff[1]] };
        var asked = When(Joined, Says("Volejte 777 123 456", Eva), House).Next;
        var seen = When(asked, new RelayInput.Passed(Talk, Message(2), Content.Words("Dobrý den"), null), without);

        Assert.Equal((null, null, 0), (seen.Next.Joined, seen.Next.Admission, seen.Next.Files.Count));
        Assert.Equal(
            [
                "ToDesk.Dismiss(c-1, i-1)",
                "ToDesk.SetMark(c-1, m-1, Failed)",
                "ToSeeker.Tell(s-anna, cs, talk.supervisor-left{name=Eva}, [])",
                "ToDesk.Tell(c-1, desk.supervisor-left{name=Eva}, [], -)",
                "ToDesk.Pass(c-1, m-2, “Dobrý den”, -)",
            ],
            Plain.Lines(seen.Decision.Effects.Where(effect => effect is not Effect.Count)));
        When(seen.Next, Says("Jsem Eva.", Eva), without).Is(effects: ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.not-joined-note, [], m-1)"]);
        When(seen.Next, Asks("leave-talk", staff: Eva), without).Is(effects: ["ToDesk.Answer(ask-1, desk.denied)"]);
    }

    [Fact]
    public void Who_has_lost_the_role_is_heard_no_more_and_her_place_is_free()
    {
        var without = House with { Staff = [House.Staff[1]] };

        Assert.DoesNotContain(When(Joined, Says("Jsem Eva.", Eva), without).Decision.Effects, effect => effect is Effect.ToSeeker.Pass);
        Assert.Equal(
            ["ToDesk.Dismiss(c-1, i-1)", "ToSeeker.Tell(s-anna, cs, talk.supervisor-left-unnamed, [])", "ToDesk.Tell(c-1, desk.supervisor-left-unnamed, [], -)", "ToDesk.Admit(c-1, ota, i-1)"],
            Plain.Lines(When(Joined, Asks("join-talk", staff: Ota), without).Decision.Effects));
    }

    [Fact]
    public void Who_loses_the_role_on_her_way_in_never_was_in() => Assert.Equal(
        ["ToDesk.Dismiss(c-1, i-1)", "ToDesk.Answer(ask-1, desk.not-joined)"],
        Plain.Lines(When(Asked, Let(SendEnd.Arrived), House with { Staff = [] }).Decision.Effects));

    [Fact]
    public void With_the_end_she_is_out_of_it()
    {
        var seen = When(Joined, new RelayInput.EndAsked(Talk), House);

        Assert.Equal((null, null), (seen.Next.Joined, seen.Next.Admission));
        Assert.Equal(["ToDesk.Dismiss(c-1, i-1)", "ToDesk.CloseRoom(c-1)"], Plain.Lines(seen.Decision.Effects.Where(effect => effect is Effect.ToDesk.Dismiss or Effect.ToDesk.CloseRoom)));
        Assert.Contains("ToDesk.Answer(ask-1, desk.already-ended)", Plain.Lines(When(Asked, new RelayInput.EndAsked(Talk), House).Decision.Effects));
    }

    [Fact]
    public void When_she_leaves_nobody_is_said_to_be_there_who_is_not()
    {
        var removed = new HandingOver(new MessageId("i-0"), null, null) { Leaves = true, IsRemoved = true };
        string[] Told(Conversation state, House house) => [.. Plain.Lines(When(state, Asks("leave-talk", staff: Eva), house).Decision.Effects).Where(effect => effect.Contains("supervisor-left", StringComparison.Ordinal))];

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.supervisor-left-alone{name=Eva}, [])", "ToDesk.Tell(c-1, desk.supervisor-left-alone, [], -)"], Told(Joined with { Handover = removed }, House));
        Assert.Equal(["ToSeeker.Tell(s-anna, cs, talk.supervisor-left-crisis{name=Eva}, [])", "ToDesk.Tell(c-1, desk.supervisor-left{name=Eva}, [], -)"], Told(Joined with { IsCrisis = true }, House));

        // Who has left the settings has no name.
        var without = House with { Staff = [] };
        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.supervisor-left-alone-unnamed, [])", Plain.Lines(When(Joined with { Handover = removed }, new RelayInput.CareDue(Talk), without).Decision.Effects));
        Assert.Contains("ToSeeker.Tell(s-anna, cs, talk.supervisor-left-crisis-unnamed, [])", Plain.Lines(When(Joined with { IsCrisis = true }, new RelayInput.CareDue(Talk), without).Decision.Effects));
    }

    [Fact]
    public void Her_last_words_that_came_too_late_are_marked_as_such()
    {
        When(Left, Says("ještě něco", Eva), House).Is(effects: ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.not-joined-note, [], m-1)"]);
        When(Left with { Phase = Phase.Ended }, Says("ještě něco", Eva), House).Is(effects: ["ToDesk.SetMark(c-1, m-1, Failed)", "ToDesk.Tell(c-1, desk.already-ended, [], m-1)"]);
        When(Left, Says("// jen pro nás", Eva), House).Is();
        When(Left, Says("nikdy tu nebyl", Ota), House).Is();
    }
}
