using FsCheck;
using FsCheck.Fluent;
using MentorBot.Core.Engine;
using MentorBot.Core.Matching;
using Xunit;

namespace MentorBot.Core.Tests.Matching;

/// <summary>Whatever is wanted and released in whatever order, repeated or never heard of before.</summary>
public sealed class MatchingProperties
{
    private static readonly MatchingMachine Machine = new();

    [Fact]
    public void Nobody_is_lost_doubled_or_overloaded() => Prop.ForAll((List<(byte Conversation, bool Wanted, bool Czech)> asked) =>
    {
        var live = new HashSet<ConversationId>();
        var state = MatchingState.Empty;
        foreach (var (number, wanted, czech) in asked)
        {
            var conversation = new ConversationId($"c-{number % 12}");
            _ = wanted ? live.Add(conversation) : live.Remove(conversation);
            MatchingInput input = wanted ? new MatchingInput.Wanted(conversation, czech ? "cs" : "uk") : new MatchingInput.Released(conversation);
            var decision = Machine.Decide(state, Given.Arrives(input), Given.House);
            var found = decision.FollowUps.OfType<RelayInput.MentorFound>().Select(one => one.Conversation).ToList();

            Assert.Equal(decision.Next.Talks.Keys.Except(state.Talks.Keys).Order(Ids), found.Order(Ids));
            state = decision.Next;
            Assert.Equal(live.Order(Ids), state.Queue.Select(waiting => waiting.Conversation).Concat(state.Talks.Keys).Order(Ids));
            Assert.All(Given.House.Mentors, mentor => Assert.InRange(state.LoadOf(mentor.Id), 0, mentor.Capacity));
        }
    }).QuickCheckThrowOnFailure();

    private static readonly Comparer<ConversationId> Ids = Comparer<ConversationId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));
}
