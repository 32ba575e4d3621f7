using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using MentorBot.Core.Tests.Engine;
using Xunit;
using static MentorBot.Core.Tests.Given;
using MatchingState = MentorBot.Core.Matching.MatchingState;

namespace MentorBot.Core.Tests.Relay;

/// <summary>After the end: how she is now, and whether it was heavy for her mentor.</summary>
public sealed class DebriefDecisionTests
{
    private const string AskedHow = "ToSeeker.Tell(s-anna, cs, after.ask, [[after:1 “button.feeling.very-bad”] [after:2 “button.feeling.bad”] [after:3 “button.feeling.between”] [after:4 “button.feeling.fair”] [after:5 “button.feeling.good”] [sos:now “button.sos”]])";

    private static readonly RoomInput.Pressed Heavy = new(Talk, Lida, new Choice("heavy", ""));

    [Fact]
    public void Whoever_ended_it_she_is_asked_how_she_is()
    {
        foreach (var seen in new[] { When(Open, new RelayInput.EndAsked(Talk), Intake.FeelingTests.House), WhenEnded(Open, Intake.FeelingTests.House) })
        {
            Assert.Equal(AskedHow, Assert.Single(Plain.Lines(seen.Decision.Effects), line => line.Contains("after.ask", StringComparison.Ordinal)));
            Assert.True(Assert.Single(seen.Decision.FollowUps.OfType<SeekerInput.ConversationOver>()).Asked);
        }
    }

    [Fact]
    public void She_is_not_asked_where_it_is_no_question_for_now()
    {
        var silent = Open with { LastWord = new LastWord(OfMentor: true, Now.AddDays(-30)) { Steps = 1, Stepped = Now.AddDays(-15), Timer = Now } };
        var house = Intake.FeelingTests.House with { Care = new CarePlan(null, null, null, TimeSpan.FromDays(7), TimeSpan.FromDays(14)) };
        (Conversation, Input)[] ends =
        [
            (Waiting, new RelayInput.EndAsked(Talk)),
            (Open with { IsCrisis = true }, new RelayInput.EndAsked(Talk)),
            (When(Open with { Reachable = false }, End).Next, SureEnd),
            (Open, new RelayInput.TakenOver(Talk)),
            (Open, new RelayInput.Moved(Talk, new ConversationId("c-2"), Petr, "K-002")),
            (silent, new RelayInput.CareDue(Talk)),
        ];

        Assert.All(ends, end =>
        {
            var seen = When(end.Item1, end.Item2, house);

            Assert.Equal(Phase.Ended, seen.Next.Phase);
            Assert.DoesNotContain("after.ask", string.Join('\n', Plain.Lines(seen.Decision.Effects)), StringComparison.Ordinal);
            Assert.False(Assert.Single(seen.Decision.FollowUps.OfType<SeekerInput.ConversationOver>()).Asked);
        });
        Assert.DoesNotContain("after.ask", string.Join('\n', Plain.Lines(When(Open, new RelayInput.EndAsked(Talk)).Decision.Effects)), StringComparison.Ordinal);
    }

    [Fact]
    public void One_tap_brings_her_supervisor_words_for_now_and_a_rest()
    {
        var seen = When(Ended, Heavy);

        Assert.True(seen.Next.Debriefed);
        seen.Is(
            "Conversation(c-1, Ended, s-anna, cs, Borůvka, money, lida, K-001, yes, [], 0)",
            ["ToDesk.TellRole(Supervisor, alarm.debrief{mentor=Limetka, code=K-001})", "ToDesk.Tell(c-1, desk.heavy-thanks, [], -)", "Count(debrief-asked, money, c-1)"],
            ["MatchingInput.RestNeeded(lida)"]);
    }

    [Fact]
    public void Pressed_twice_it_is_asked_for_once() => When(When(Ended, Heavy).Next, Heavy).Is(effects: ["ToDesk.Tell(c-1, desk.old-button, [], -)"]);

    [Fact]
    public void Before_the_end_and_from_anybody_else_it_does_nothing()
    {
        When(Open, Heavy).Is(effects: ["ToDesk.Tell(c-1, desk.old-button, [], -)"]);
        When(Ended, Heavy with { Author = Petr }).Is();
        When(Ended, Heavy with { Author = null }).Is();
        When(Conversation.None, Heavy).Is();
    }

    [Fact]
    public void She_rests_until_she_says_that_she_is_available()
    {
        var states = new KeptStates().With(StateKey.Of(Talk), Ended);
        states.Handle(Arrives(Heavy), Given.House);

        Assert.True(states.Of<MatchingState>(StateKey.Matching).IsPaused(Lida));
        Assert.Equal(["ToDesk.Answer(ask-1, desk.available)"], Plain.Lines(states.Handle(Arrives(new RoomInput.Commanded(Talk, Lida, Ask, "available")), Given.House).Effects));
        Assert.False(states.Of<MatchingState>(StateKey.Matching).IsPaused(Lida));
    }
}
