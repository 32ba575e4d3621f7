using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.Engine;
using MentorBot.Core.Tests.Intake;
using MentorBot.Core.Tests.Language;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Relay;

/// <summary>Help at once in a talk: she is answered at once, her mentor gets a banner, and nothing of hers is swallowed.</summary>
public sealed class InDangerDecisionTests
{
    private static readonly House Speaking = Given.House with { Phrases = Bot.Settings.PhrasebookFile.Read(HouseTexts.Folder, HouseTexts.Languages).Book };

    private const string Lines = "ToSeeker.Tell(s-anna, cs, sos.alone, [])";
    private const string Ask = "ToSeeker.Tell(s-anna, cs, danger.ask, [[danger:yes “button.danger.yes”] [danger:no “button.danger.no”] [danger:unsure “button.danger.unsure”]])";
    private const string Banner = "ToDesk.Tell(c-1, desk.sos, [], -)";

    private static RelayInput.Answered Answers(string answer) => new(Talk, new Choice("danger", answer));

    private static RelayInput.Passed Says(string words) => new(Talk, Message(1), Content.Words(words), null);

    private static string[] Keys(Seen<Conversation> seen) => [.. seen.Decision.Effects.Select(effect => effect switch { Effect.ToSeeker.Tell tell => tell.Phrase.Key, Effect.ToDesk.Tell tell => tell.Phrase.Key, Effect.ToDesk.Pass => "pass", _ => "" }).Where(key => key.Length > 0)];

    [Fact]
    public void She_is_told_lines_and_asked_and_her_mentor_gets_a_banner()
    {
        var called = When(Open, new RelayInput.HelpCalled(Talk)).Decision.Effects;

        Assert.Equal([Lines, Ask, Banner], Plain.Lines(called));
        Assert.Equal(Lida, called.OfType<Effect.ToDesk.Tell>().Single().Summons);
    }

    [Fact]
    public void While_she_waits_for_a_mentor_nobody_reads_the_banner_and_the_coordinator_is_told()
    {
        const string Unread = "ToDesk.TellRole(Coordinator, alarm.danger-waiting{language=<language.cs>})";
        var called = When(Waiting, new RelayInput.HelpCalled(Talk));

        Assert.Equal([Lines, Ask, Banner, Unread], Plain.Lines(called.Decision.Effects));
        Assert.DoesNotContain(Unread, Plain.Lines(When(called.Next, new RelayInput.HelpCalled(Talk)).Decision.Effects));
        Assert.Contains("ToDesk.TellRole(Coordinator, alarm.danger-waiting-yes{language=<language.cs>})", Plain.Lines(When(Waiting, Answers("yes")).Decision.Effects));
        Assert.DoesNotContain(Plain.Lines(When(Waiting, Answers("no")).Decision.Effects), effect => effect.StartsWith("ToDesk.TellRole", StringComparison.Ordinal));
    }

    private const string SaysNo = "ToDesk.TellRole(Coordinator, alarm.danger-waiting-no{language=<language.cs>})";

    [Fact]
    public void Whoever_was_told_of_danger_hears_once_that_she_says_that_she_is_in_none_now()
    {
        var called = When(Waiting, new RelayInput.HelpCalled(Talk)).Next;
        var no = When(called, Answers("no"));

        Assert.Equal(SaysNo, Plain.Lines(no.Decision.Effects)[^1]);
        Assert.DoesNotContain(SaysNo, Plain.Lines(When(no.Next, Answers("no")).Decision.Effects));
        Assert.Contains(SaysNo, Plain.Lines(When(When(When(no.Next, Answers("yes")).Next, Answers("unsure")).Next, Answers("no")).Decision.Effects));
    }

    [Fact]
    public void Where_she_asks_for_help_again_after_that_the_coordinator_is_told_at_once()
    {
        var no = When(When(Waiting, new RelayInput.HelpCalled(Talk)).Next, Answers("no")).Next;

        Assert.Contains("ToDesk.TellRole(Coordinator, alarm.danger-waiting{language=<language.cs>})", Plain.Lines(When(no, new RelayInput.HelpCalled(Talk)).Decision.Effects));
    }

    [Fact]
    public void Words_of_danger_after_that_are_told_at_once_and_make_the_no_old()
    {
        var hears = Given.House with { Reader = new ScriptedReader().HearsRisk("zabije", Core.Language.Reading.RiskLevel.Crisis) };
        var no = When(When(Waiting, new RelayInput.HelpCalled(Talk)).Next, Answers("no")).Next;
        var says = When(no, Says("Řekl, že mě zabije."), hears);

        Assert.Contains("ToDesk.TellRole(Coordinator, alarm.danger-waiting{language=<language.cs>})", Plain.Lines(says.Decision.Effects));
        Assert.False(says.Next.Danger!.SaysSafe);
        var open = When(When(Open, new RelayInput.HelpCalled(Talk)).Next, Answers("no")).Next;
        Assert.True(open.Danger!.SaysSafe);
        Assert.False(When(open, Says("Řekl, že mě zabije."), hears).Next.Danger!.SaysSafe);
    }

    [Fact]
    public void Where_somebody_reads_the_room_the_coordinator_hears_nothing_of_it() =>
        Assert.DoesNotContain(When(When(Open, new RelayInput.HelpCalled(Talk)).Next, Answers("no")).Decision.Effects, effect => effect is Effect.ToDesk.TellRole);

    [Fact]
    public void What_she_denied_before_she_has_to_wait_is_told_behind_the_danger()
    {
        var begun = When(Conversation.None, new RelayInput.Begin(Talk, Anna, "cs", "Borůvka", "money") { Warned = Now, SaysSafe = true }).Next;
        var waits = When(begun, new RelayInput.NobodyFree(Talk, 0));

        Assert.Equal(["ToDesk.TellRole(Coordinator, alarm.danger-waiting{language=<language.cs>})", SaysNo], Plain.Lines(waits.Decision.Effects)[^2..]);
        Assert.DoesNotContain(When(waits.Next, new RelayInput.NobodyFree(Talk, 0)).Decision.Effects, effect => effect is Effect.ToDesk.TellRole);
        Assert.DoesNotContain(SaysNo, Plain.Lines(When(waits.Next, Answers("no")).Decision.Effects));
    }

    [Fact]
    public void A_line_that_stays_in_the_room_leaves_the_question_open_for_her()
    {
        var called = When(Open, new RelayInput.HelpCalled(Talk), Speaking).Next;
        var noted = When(called, new RoomInput.Said(Talk, Lida, Message(2), Content.Words("// volám koordinaci"), null), Speaking).Next;

        Assert.Equal(["pass", "danger.first", "desk.sos-yes"], Keys(When(noted, Says("ano"), Speaking)));
        Assert.Equal(["pass"], Keys(When(When(noted, new RoomInput.Said(Talk, Lida, Message(3), Content.Words("Jsem tady"), null), Speaking).Next, Says("ano"), Speaking)));
    }

    [Fact]
    public void However_often_she_calls_her_mentor_is_told_once_in_a_while()
    {
        var once = When(Open, new RelayInput.HelpCalled(Talk)).Next;

        Assert.Equal([Lines, Ask], Plain.Lines(When(once, new RelayInput.HelpCalled(Talk)).Decision.Effects));
        Assert.Equal([Lines, Ask, Banner], Plain.Lines(When(once with { Call = new HelpCall(Now.AddMinutes(-6), Now.AddMinutes(-6), IsOpen: false) }, new RelayInput.HelpCalled(Talk)).Decision.Effects));
    }

    [Theory]
    [InlineData("yes", "danger.first", "desk.sos-yes")]
    [InlineData("no", "danger.no", "desk.sos-no")]
    [InlineData("unsure", "danger.unsure", "desk.sos-unsure")]
    public void Her_answer_is_followed_up_and_told_to_her_mentor(string answer, string said, string told) => Assert.Equal([said, told], Keys(When(Open, Answers(answer))));

    [Fact]
    public void An_answer_after_the_end_is_answered_and_told_to_nobody() => Assert.Equal(["danger.first"], Keys(When(Ended, Answers("yes"))));

    [Fact]
    public void An_answer_in_words_is_passed_on_and_followed_up_once()
    {
        var called = When(Open, new RelayInput.HelpCalled(Talk), Speaking).Next;
        var answered = When(called, Says("ano, je tady"), Speaking);

        Assert.Equal(["pass", "danger.first", "desk.sos-yes"], Keys(answered));
        Assert.Equal(["pass"], Keys(When(answered.Next, Says("ano"), Speaking)));
    }

    [Fact]
    public void Words_that_answer_nothing_close_the_question()
    {
        var called = When(Open, new RelayInput.HelpCalled(Talk), Speaking).Next;
        var said = When(called, Says("Zamkla jsem se v koupelně."), Speaking);

        Assert.Equal(["pass"], Keys(said));
        Assert.Equal(["pass"], Keys(When(said.Next, Says("ne"), Speaking)));
    }

    [Fact]
    public void After_her_mentor_wrote_a_yes_is_for_her_mentor()
    {
        var called = When(Open, new RelayInput.HelpCalled(Talk), Speaking).Next;
        var asked = When(called, new RoomInput.Said(Talk, Lida, Message(2), Content.Words("Jste v bezpečí?"), null), Speaking).Next;

        Assert.Equal(["pass"], Keys(When(asked, Says("ano"), Speaking)));
    }

    [Fact]
    public void What_somebody_else_of_the_team_writes_does_not_close_it()
    {
        var called = When(Open, new RelayInput.HelpCalled(Talk), Speaking).Next;
        var noted = When(called, new RoomInput.Said(Talk, Petr, Message(2), Content.Words("Kdo je u toho?"), null), Speaking).Next;

        Assert.Equal(["pass", "danger.no", "desk.sos-no"], Keys(When(noted, Says("ne"), Speaking)));
    }

    [Fact]
    public void A_yes_after_half_an_hour_answers_nothing() =>
        Assert.Equal(["pass"], Keys(When(Open with { Call = new HelpCall(Now.AddMinutes(-31), Now.AddMinutes(-31), IsOpen: true) }, Says("ano"), Speaking)));

    [Fact]
    public void Where_her_mentor_ends_the_talk_meanwhile_her_yes_is_still_the_answer()
    {
        var states = Talking();
        states.Handle(Arrives(new SeekerInput.Commanded(Anna, "sos", "", null)), Speaking);
        states.Handle(Arrives(End), Speaking);
        states.Handle(Arrives(SureEnd), Speaking);

        Assert.Equal(["ToSeeker.Tell(s-anna, cs, danger.first, [])"], Plain.Lines(states.Handle(Arrives(SaysYes), Speaking).Effects));
    }

    [Fact]
    public void Where_she_ends_it_herself_she_has_done_something_else_and_nothing_is_open()
    {
        var states = Talking();
        states.Handle(Arrives(new SeekerInput.Commanded(Anna, "sos", "", null)), Speaking);
        states.Handle(Arrives(new RelayInput.EndAsked(Talk)), Speaking);

        Assert.Null(states.Of<SeekerState>(StateKey.Of(Anna)).InDanger);
    }

    [Fact]
    public void Where_she_goes_over_to_somebody_else_meanwhile_her_yes_is_still_the_answer_and_the_next_mentor_reads_it()
    {
        var states = Talking();
        states.Handle(Arrives(new SeekerInput.Commanded(Anna, "sos", "", null)), Speaking);
        states.Handle(Arrives(new RelayInput.Moved(Talk, new ConversationId("c-2"), Petr, "K-002")), Speaking);

        Assert.Equal(
            ["ToDesk.Pass(c-2, m-1, “ano”, -)", "Count(message-from-seeker, money, c-2)", "ToSeeker.Tell(s-anna, cs, danger.first, [])", "ToDesk.Tell(c-2, desk.sos-yes, [], -)"],
            Plain.Lines(states.Handle(Arrives(SaysYes), Speaking).Effects));
    }

    private static readonly Input SaysYes = new SeekerInput.Said(Anna, Message(1), Content.Words("ano"), null);

    private static KeptStates Talking() => new KeptStates().With(StateKey.Of(Anna), AtTheDoor.State(AtTheDoor.Talking)).With(StateKey.Of(Talk), Open)
        .With(StateKey.Matching, new Core.Matching.MatchingState([], new Dictionary<ConversationId, MentorId> { [Talk] = Lida }, 1));

    [Fact]
    public void What_is_known_of_her_decides_what_she_is_told() => Assert.Equal(["danger.first-violence", "desk.sos-yes"], Keys(When(Open with { Topic = "violence" }, Answers("yes"))));

    [Fact]
    public void And_what_she_brought_with_her_before_the_topic() => Assert.Equal(["danger.first-mind", "desk.sos-yes"], Keys(When(Open with { Topic = "violence", Threat = Core.Crisis.DangerKind.Mind }, Answers("yes"))));
}
