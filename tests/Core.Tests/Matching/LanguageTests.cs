using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.Engine;
using MentorBot.Core.Tests.Intake;
using Xunit;

namespace MentorBot.Core.Tests.Matching;

/// <summary>Who waits for a mentor takes another language meanwhile.</summary>
public sealed class LanguageTests
{
    private static readonly ConversationId First = new("c-7");
    private static readonly ConversationId Second = new("c-8");

    private static readonly Input Takes = new SeekerInput.Pressed(Given.Anna, new Choice("language", "uk"));

    /// <summary>Given.Lida has room for one more than <see cref="First"/>, and does not speak Ukrainian; Given.Petr does, and has no room.</summary>
    private static KeptStates States(Conversation talk, Waiting waiting, params (ConversationId, MentorId)[] talks) => new KeptStates()
        .With(StateKey.Of(Given.Anna), AtTheDoor.State(AtTheDoor.Talking))
        .With(StateKey.Of(Given.Talk), talk)
        .With(StateKey.Matching, new MatchingState([waiting], talks.ToDictionary(one => one.Item1, one => one.Item2), 8));

    [Fact]
    public void Her_place_waits_for_who_speaks_the_language_that_she_has_taken()
    {
        var states = States(Given.Waiting, new Waiting(Given.Talk, "cs") { Since = Given.Now }, (First, Given.Lida), (new("c-6"), Given.Lida), (Second, Given.Petr));
        states.Handle(Given.Arrives(Takes), Given.House);
        states.Handle(Given.Arrives(new MatchingInput.Released(First)), Given.House);
        var meanwhile = states.Of<Conversation>(StateKey.Of(Given.Talk)).Phase;
        states.Handle(Given.Arrives(new MatchingInput.Released(Second)), Given.House);

        Assert.Equal(Phase.Waiting, meanwhile);
        Assert.Equal(Given.Petr, states.Of<Conversation>(StateKey.Of(Given.Talk)).Mentor);
    }

    [Fact]
    public void Who_can_be_served_in_it_at_once_is_served()
    {
        var states = States(Given.Waiting, new Waiting(Given.Talk, "cs") { Since = Given.Now }, (First, Given.Lida), (new("c-6"), Given.Lida));
        states.Handle(Given.Arrives(Takes), Given.House with { Mentors = [Given.House.Mentors[0], Given.House.Mentors[1] with { Languages = ["uk"] }] });

        Assert.Equal(Given.Petr, states.Of<Conversation>(StateKey.Of(Given.Talk)).Mentor);
    }

    [Fact]
    public void Those_who_lie_before_her_to_choose_from_speak_it()
    {
        var story = new Dictionary<string, string> { ["uk"] = "Я пройшов через це." };
        var house = Given.House with { Mentors = [Given.House.Mentors[0], Given.House.Mentors[1] with { Story = story }] };
        var states = States(Given.Waiting with { Offer = new Offer([Given.Lida, Given.Petr], null) }, new Waiting(Given.Talk, "cs") { Chooses = true });
        states.Handle(Given.Arrives(Takes), house);

        Assert.Equal([Given.Petr], states.Of<Conversation>(StateKey.Of(Given.Talk)).Offer!.Mentors);
    }

    [Fact]
    public void And_so_does_whoever_comes_after_a_mentor_who_leaves()
    {
        var leaving = Given.Open with { Handover = new HandingOver(new MessageId("i-0"), null, null) { Leaves = true, With = false, Waits = true } };
        var states = States(leaving, new Waiting(Given.Talk, "cs") { Not = [Given.Lida], Next = new ConversationId("c-9"), Since = Given.Now }, (Given.Talk, Given.Lida), (Second, Given.Petr));
        states.Handle(Given.Arrives(Takes), Given.House);

        Assert.Equal("uk", Assert.Single(states.Of<MatchingState>(StateKey.Matching).Queue).Language);
    }

    [Fact]
    public void In_a_talk_nobody_else_is_looked_for()
    {
        var states = States(Given.Open, new Waiting(Second, "cs") { Since = Given.Now }, (Given.Talk, Given.Lida), (First, Given.Lida), (new("c-6"), Given.Petr));

        Assert.Equal(["ToSeeker.Tell(s-anna, uk, talk.write, [])"], Plain.Lines(states.Handle(Given.Arrives(Takes), Given.House).Effects));
    }
}
