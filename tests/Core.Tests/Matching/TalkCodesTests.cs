using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using Xunit;
using static MentorBot.Core.Tests.Given;

namespace MentorBot.Core.Tests.Matching;

/// <summary>Staff names a talk by its code.</summary>
public sealed class TalkCodesTests
{
    private static readonly MatchingState Known = MatchingState.Empty with { Codes = new Dictionary<string, ConversationId> { ["K-007"] = Talk } };

    private static Seen<MatchingState> Asks(string code) =>
        Given.When(new MatchingMachine(), Known, new MatchingInput.TalkAsked(Ask, code, "handover") { Staff = new StaffId("jana"), Options = new Dictionary<string, string> { ["summary"] = "Bojí se." } });

    [Theory]
    [InlineData("K-007")]
    [InlineData(" k-7")]
    [InlineData("7")]
    public void The_room_decides_as_if_it_had_been_given_there(string code)
    {
        var follows = Assert.IsType<RoomInput.Commanded>(Assert.Single(Asks(code).Decision.FollowUps));

        Assert.Equal((Talk, null, new StaffId("jana"), "handover", "Bojí se."), (follows.Conversation, follows.Author, follows.Staff, follows.Command, follows.Option("summary")));
    }

    [Theory]
    [InlineData("K-008")]
    [InlineData("")]
    [InlineData("K-")]
    public void A_code_of_no_talk_is_said_to_be_that(string code) => Asks(code).Is(effects: ["ToDesk.Answer(ask-1, desk.no-such-talk)"]);

    [Fact]
    public void Only_so_many_are_known_the_oldest_are_forgotten()
    {
        var (machine, state) = (new MatchingMachine(), MatchingState.Empty);
        for (var number = 1; number <= 301; number++)
        {
            state = machine.Decide(state, Arrives(new MatchingInput.Taken(new ConversationId($"c-{number}"), Lida)), Given.House).Next;
        }

        Assert.Equal(300, state.Codes!.Count);
        Assert.False(state.Codes.ContainsKey("K-001"));
        Assert.Equal(new ConversationId("c-301"), state.Codes["K-301"]);
    }
}
