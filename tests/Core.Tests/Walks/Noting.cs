using MentorBot.Core.Engine;
using MentorBot.Core.Relay;
using Xunit;

namespace MentorBot.Core.Tests.Walks;

/// <summary>A note on danger stands once at most, never of what was taken back or waits for a yes, and is known as long as it stands.</summary>
internal sealed class Noting(Func<ConversationId, Conversation> conversations)
{
    private readonly HashSet<(ConversationId Conversation, MessageId Message)> _notes = [];
    private readonly HashSet<(ConversationId Conversation, MessageId Message)> _withdrawn = [];

    /// <summary>How many notes went with their words.</summary>
    public int Gone { get; private set; }

    public void See(Outcome outcome)
    {
        foreach (var effect in outcome.Effects)
        {
            switch (effect)
            {
                case Effect.ToDesk.Tell { On: { } on } note:
                    Assert.True(_notes.Add((note.Conversation, on)), $"A second note on {on}.");
                    Assert.DoesNotContain(conversations(note.Conversation).Files, file => file.Message == on);
                    break;
                case Effect.ToDesk.WithdrawNote note:
                    _notes.Remove((note.Conversation, note.Message));
                    Gone++;
                    break;
                case Effect.ToDesk.Edit edit:
                    // Whether there is still something to change is known when the edit has its end.
                    _withdrawn.Remove((edit.Conversation, edit.Message));
                    break;
                case Effect.ToDesk.Withdraw withdraw:
                    _withdrawn.Add((withdraw.Conversation, withdraw.Message));
                    break;
            }
        }

        Assert.DoesNotContain(_notes, _withdrawn.Contains);
        Assert.All(outcome.States.Select(change => change.Next).OfType<Conversation>().Where(state => state.IsLive), state => Assert.All(
            _notes.Where(note => note.Conversation == state.Id),
            note => Assert.Contains(state.Noted ?? [], noted => noted.Message == note.Message)));
    }
}
