using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Outreach;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Pipeline;

/// <summary>Which seeker something is about: her key seals what comes of it. Null for nobody.</summary>
internal sealed class WhoseKey(Memory memory)
{
    /// <summary>The seeker whom an effect is about: her key seals what comes of it.</summary>
    public SeekerId? Of(Effect effect) => effect switch
    {
        Effect.ToSeeker to => to.Seeker,
        Effect.ToDesk.Tell to => Of(to.Conversation),
        Effect.ToDesk.Admit to => Of(to.Conversation),
        Effect.ToDesk.Dismiss to => Of(to.Conversation),
        Effect.ToDesk.Expel to => Of(to.Conversation),
        Effect.ToDesk.Pass to => Of(to.Conversation),
        Effect.ToDesk.Show to => Of(to.Conversation),
        Effect.ToDesk.Edit to => Of(to.Conversation),
        Effect.ToDesk.Withdraw to => Of(to.Conversation),
        Effect.ToDesk.WithdrawNote to => Of(to.Conversation),
        Effect.ToDesk.SetMark to => Of(to.Conversation),
        Effect.ToDesk.CloseRoom to => Of(to.Conversation),
        Effect.ToDesk.OpenRoom to => Of(to.Conversation),
        Effect.ToDesk.TellRole { About: { } about } => Of(about),
        Effect.ToDesk.Answer { About: { } about } => Of(about),
        Effect.ToDesk.CallDuty to => Of(StateKey.OfCall(to.Call)),
        Effect.ToDesk.SettleCall to => Of(StateKey.OfCall(to.Call)),
        Effect.ToDesk.AskOutreach to => Of(StateKey.OfRequest(to.Request)),
        _ => null,
    };

    /// <summary>The same of what staff did.</summary>
    public SeekerId? Of(Input input) => input switch
    {
        RoomInput room => Of(room.Conversation),
        CrisisInput or OutreachInput => Of(input.Owner),
        _ => null,
    };

    private SeekerId? Of(StateKey key) => memory.Read(key, Dispatcher.Of(key.Machine)) switch
    {
        CrisisCall call => call.Seeker,
        OutreachRequest request => request.Seeker,
        _ => null,
    };

    public SeekerId Of(ConversationId conversation) => ((Conversation)memory.Read(StateKey.Of(conversation), Dispatcher.Of(RelayMachine.Name))).Seeker;
}
