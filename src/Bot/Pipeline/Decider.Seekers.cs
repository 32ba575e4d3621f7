using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Outreach;

namespace MentorBot.Bot.Pipeline;

/// <summary>Whose key seals what comes of a decision.</summary>
internal sealed partial class Decider
{
    /// <summary>The seeker whom an effect is about: her key seals what comes of it.</summary>
    private SeekerId? SeekerOf(Effect effect) => effect switch
    {
        Effect.ToSeeker to => to.Seeker,
        Effect.ToDesk.Tell to => SeekerOf(to.Conversation),
        Effect.ToDesk.Admit to => SeekerOf(to.Conversation),
        Effect.ToDesk.Dismiss to => SeekerOf(to.Conversation),
        Effect.ToDesk.Pass to => SeekerOf(to.Conversation),
        Effect.ToDesk.Show to => SeekerOf(to.Conversation),
        Effect.ToDesk.Edit to => SeekerOf(to.Conversation),
        Effect.ToDesk.Withdraw to => SeekerOf(to.Conversation),
        Effect.ToDesk.WithdrawNote to => SeekerOf(to.Conversation),
        Effect.ToDesk.SetMark to => SeekerOf(to.Conversation),
        Effect.ToDesk.CloseRoom to => SeekerOf(to.Conversation),
        Effect.ToDesk.OpenRoom to => SeekerOf(to.Conversation),
        Effect.ToDesk.TellRole { About: { } about } => SeekerOf(about),
        Effect.ToDesk.Answer { About: { } about } => SeekerOf(about),
        Effect.ToDesk.CallDuty to => SeekerOf(StateKey.OfCall(to.Call)),
        Effect.ToDesk.AskOutreach to => SeekerOf(StateKey.OfRequest(to.Request)),
        _ => null,
    };

    /// <summary>The same of what staff did.</summary>
    private SeekerId? SeekerOf(Input input) => input switch
    {
        RoomInput room => SeekerOf(room.Conversation),
        CrisisInput or OutreachInput => SeekerOf(input.Owner),
        _ => null,
    };

    private SeekerId? SeekerOf(StateKey key) => memory.Read(key, Dispatcher.Of(key.Machine)) switch
    {
        CrisisCall call => call.Seeker,
        OutreachRequest request => request.Seeker,
        _ => null,
    };
}
