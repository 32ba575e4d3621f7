using MentorBot.Core.Engine;
using Xunit;

namespace MentorBot.Core.Tests.Walks;

/// <summary>What one side of a conversation says keeps its order, however fast it comes: nothing may go before what was said before it.</summary>
internal sealed class Pacing
{
    private readonly Dictionary<(ConversationId Conversation, bool ToSeeker), DateTimeOffset> _last = [];

    public int Slowed { get; private set; }

    public void See(DateTimeOffset now, Outcome outcome)
    {
        foreach (var effect in outcome.Effects)
        {
            (ConversationId, bool)? side = effect switch
            {
                Effect.ToDesk.Pass to => (to.Conversation, false),
                Effect.ToDesk.Edit to => (to.Conversation, false),
                Effect.ToDesk.Withdraw to => (to.Conversation, false),
                Effect.ToDesk.WithdrawNote to => (to.Conversation, false),
                Effect.ToSeeker.Pass to => (to.Of, true),
                Effect.ToSeeker.Edit to => (to.Of, true),
                Effect.ToSeeker.Withdraw to => (to.Of, true),
                _ => null,
            };
            if (side is { } key)
            {
                var at = effect.NotBefore ?? now;
                Assert.True(at >= now && at >= _last.GetValueOrDefault(key), $"{Plain.Of(effect)} goes before what was said before it.");
                _last[key] = at;
                Slowed += at > now ? 1 : 0;
            }
            else
            {
                Assert.True(effect.NotBefore is null || effect is Effect.ToSeeker.Tell or Effect.ToDesk.Tell, $"{Plain.Of(effect)} has nothing to wait for.");
            }
        }
    }
}
