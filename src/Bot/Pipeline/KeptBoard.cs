using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Referrals;

namespace MentorBot.Bot.Pipeline;

/// <summary>What staff knows of services, as the engine last made it durable. Written by the engine alone, read by anybody.</summary>
internal sealed class KeptBoard
{
    private volatile ReferralsState _shown = ReferralsState.Empty;

    /// <summary>A turn is durable.</summary>
    public void Show(Memory memory, House house)
    {
        if (house.Services is null)
        {
            return;
        }

        try
        {
            _shown = memory.ReadReferrals(Dispatcher.Of(ReferralsMachine.Name));
        }
        catch (NotDurableException)
        {
            // What can't be read now is looked at again after the next turn.
        }
    }

    /// <summary>A directory with that laid over it.</summary>
    public IServiceFinder Over(IServiceFinder directory) => KeptFinder.Over(directory, _shown);
}
