using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>
/// Who is in a private thread. Discord adds nobody who does not see the channel around it, and says the same of that as of a channel that is closed to us; it is
/// read as the former, since the latter shows with the next word. A thread that is asleep takes no members and is woken first.
/// </summary>
internal sealed class Doorkeeper(DiscordRest rest)
{
    private const int UnknownMember = 10007;
    private const int UnknownUser = 10013;

    public async Task<Delivery> AdmitAsync(MemberRef member, CancellationToken stop) => (await rest.AddThreadMemberAsync(member.Thread, member.Account, stop)).Trouble switch
    {
        null => new Delivery.Sent(member.ToAddress()),
        Trouble.Error { Code: Deliveries.MissingAccess or UnknownMember or UnknownUser } => new Delivery.Rejected(Refusal.Unreachable),
        { } trouble => await Posting.AfterAsync(rest, trouble, member.Thread, stop),
    };

    public async Task<Delivery> DismissAsync(MemberRef member, CancellationToken stop) => (await rest.RemoveThreadMemberAsync(member.Thread, member.Account, stop)).Trouble switch
    {
        null or Trouble.Error { Code: UnknownMember or UnknownUser or Deliveries.UnknownChannel } => new Delivery.Sent(null),
        { } trouble => await Posting.AfterAsync(rest, trouble, member.Thread, stop),
    };
}
