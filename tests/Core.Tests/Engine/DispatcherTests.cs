using MentorBot.Core.Engine;
using MentorBot.Core.Intake;
using MentorBot.Core.Matching;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Core.Tests.Engine;

public sealed class DispatcherTests
{
    private static readonly Input SaysYes = new SeekerInput.Pressed(Given.Anna, new Choice("card", "yes"));

    private static readonly SeekerState Shown = new(new Stage.Confirming(), "cs", [new Kept(Given.Message(1), Content.Words("Dobrý den"))])
    {
        Known = IntakeAnswers.Nothing.Answer("topic", "money") with { Nickname = "Borůvka" },
    };

    private static KeptStates States() => new KeptStates().With(StateKey.Of(Given.Anna), Shown);

    [Fact]
    public void Follow_ups_are_worked_off_to_the_end_in_order()
    {
        var outcome = States().Handle(Given.Arrives(SaysYes), Given.House);

        Assert.Equal(
            [
                "ToSeeker.Tell(s-anna, cs, intake.nickname-set{nickname=Borůvka}, [])",
                "ToDesk.Tell(c-i-1, desk.card{nickname=Borůvka, language=<language.cs>}, [], -)",
                "ToDesk.Tell(c-i-1, desk.about{lines=<card.line.topic{value=<button.topic.money>}>}, [], -)",
                "Count(conversation-begun, money, c-i-1)",
                "ToDesk.Pass(c-i-1, m-1, “Dobrý den”, -)",
                "Count(message-from-seeker, money, c-i-1)",
                "ToDesk.OpenRoom(c-i-1, lida, K-001)",
                "ToSeeker.Tell(s-anna, cs, talk.opened{alias=Limetka}, [[sos:now “button.sos”]])",
                "Count(conversation-opened, money, c-i-1)",
            ],
            Plain.Lines(outcome.Effects));
    }

    [Fact]
    public void Every_changed_state_is_told_once_with_its_last_form_and_its_key()
    {
        var outcome = States().Handle(Given.Arrives(SaysYes), Given.House);

        Assert.Equal(
            [
                "StateChange(StateKey(seeker, s-anna), SeekerState(Talking(c-i-1), cs, []), s-anna)",
                "StateChange(StateKey(conversation, c-i-1), Conversation(c-i-1, Open, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0), s-anna)",
                "StateChange(StateKey(matching, all), MatchingState([], {c-i-1: lida}, 1), -)",
            ],
            Plain.Lines(outcome.States));
    }

    [Fact]
    public void The_same_arrival_at_the_same_states_gives_the_same_outcome() =>
        Assert.Equal(Plain.Of(States().Handle(Given.Arrives(SaysYes), Given.House)), Plain.Of(States().Handle(Given.Arrives(SaysYes), Given.House)));

    [Fact]
    public void An_input_that_changes_nothing_writes_nothing()
    {
        var outcome = States().Handle(Given.Arrives(new SeekerInput.Left(Given.Anna)), Given.House);

        Assert.Empty(outcome.States);
        Assert.Empty(outcome.Effects);
    }

    [Fact]
    public void Each_state_is_read_once_for_an_input_and_all_that_follows()
    {
        var states = States();

        states.Handle(Given.Arrives(SaysYes), Given.House);

        Assert.Equal(4, states.Reads);
    }

    [Fact]
    public void A_place_that_comes_free_opens_the_conversation_of_who_waited()
    {
        var other = new ConversationId("c-2");
        var states = new KeptStates()
            .With(StateKey.Of(Given.Anna), new SeekerState(new Stage.Talking(Given.Talk), "cs", []))
            .With(StateKey.Of(Given.Talk), Given.Open)
            .With(StateKey.Of(other), Given.Waiting with { Id = other, Seeker = new SeekerId("s-ela"), Nickname = "Malina" })
            .With(StateKey.Matching, new MatchingState([new Waiting(other, "cs")], new Dictionary<ConversationId, MentorId> { [Given.Talk] = Given.Lida }, 1));

        states.Handle(Given.Arrives(new RelayInput.EndAsked(Given.Talk)), Given.House with { Mentors = [new MentorCard(Given.Lida, "Limetka", ["cs"], 1)] });

        Assert.Equal("Conversation(c-2, Open, s-ela, cs, Malina, money, lida, K-002, yes, [], 0)", Plain.Of(states.Of<Conversation>(StateKey.Of(other))));
        Assert.Equal("SeekerState(Over, cs, [])", Plain.Of(states.Of<SeekerState>(StateKey.Of(Given.Anna))));
        Assert.Equal("MatchingState([], {c-2: lida}, 2)", Plain.Of(states.Of<MatchingState>(StateKey.Matching)));
    }

    [Fact]
    public void A_conversation_that_ended_while_its_mentor_was_found_gives_the_place_to_the_next()
    {
        var next = new ConversationId("c-2");
        var states = new KeptStates()
            .With(StateKey.Of(Given.Talk), Given.Ended)
            .With(StateKey.Of(next), Given.Waiting with { Id = next })
            .With(StateKey.Matching, new MatchingState([new Waiting(Given.Talk, "cs"), new Waiting(next, "cs")], new Dictionary<ConversationId, MentorId>(), 0));

        states.Handle(Given.Arrives(new MatchingInput.Started()), Given.House with { Mentors = [new MentorCard(Given.Lida, "Limetka", ["cs"], 1)] });

        Assert.Equal("MatchingState([], {c-2: lida}, 2)", Plain.Of(states.Of<MatchingState>(StateKey.Matching)));
        Assert.Equal(Phase.Open, states.Of<Conversation>(StateKey.Of(next)).Phase);
    }

    /// <summary>Machines have no way to talk in circles today; five thousand ended conversations that wait make a talk as long.</summary>
    [Fact]
    public void Follow_ups_without_end_are_caught_as_a_bug()
    {
        var waiting = Enumerable.Range(0, 5_050).Select(number => new Waiting(new ConversationId($"c-{number}"), "cs")).ToList();
        var states = new KeptStates().With(StateKey.Matching, new MatchingState(waiting, new Dictionary<ConversationId, MentorId>(), 0));
        waiting.ForEach(one => states.With(StateKey.Of(one.Conversation), Given.Ended with { Id = one.Conversation }));

        var roomy = Given.House with { Mentors = [new MentorCard(Given.Lida, "Limetka", ["cs"], 10_000)] };

        Assert.Throws<InvalidOperationException>(() => states.Handle(Given.Arrives(new MatchingInput.Started()), roomy));
    }

    [Fact]
    public void Every_machine_is_found_by_its_kind()
    {
        Assert.Equal(["conversation", "crisis", "desk", "matching", "mentors", "outreach", "referrals", "seeker"], Dispatcher.All.Select(machine => machine.Kind).Order(StringComparer.Ordinal));
        Assert.All(Dispatcher.All, machine => Assert.Same(machine, Dispatcher.Of(machine.Kind)));
    }
}
