using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Pipeline;

/// <summary>Which address a place has now. It is asked when a row is claimed, never before: places come and go.</summary>
internal sealed class Targets(Memory memory, Messengers messengers, IDirectory directory)
{
    /// <summary>Which messenger waits for the answer to a question: the latest, since an answer comes soon or is of no use.</summary>
    private readonly Overlay<string, string> _asked = new(20_000);

    /// <param name="target">The address, and the account of the mentor whose rooms are opened there; null while there is nowhere to send to.</param>
    /// <returns>False where the address does not open: nothing will ever get there.</returns>
    public bool TryFind(Place place, Turn turn, out (Address To, Address? Account)? target)
    {
        target = null;
        try
        {
            target = Of(place, turn);
            return true;
        }
        catch (Exception fault) when (Damage.Is(fault))
        {
            return false;
        }
    }

    private (Address To, Address? Account)? Of(Place place, Turn turn) => place switch
    {
        Place.OfSeeker seeker => At(memory.Owned(seeker.Seeker.Value, Names.Chat)?.Address),
        Place.OfProgress progress => At(memory.Owned(progress.Seeker.Value, Names.Chat)?.Address),
        Place.OfRoom room => At(memory.Owned(room.Conversation.Value, Names.Room)?.Address),
        Place.OfMarks marks => At(memory.Owned(marks.Conversation.Value, Names.Room)?.Address),
        Place.OfCopy copy => At(memory.Owned(copy.Conversation.Value, Names.Copy)?.Address),
        Place.OfMentor mentor => directory.Channel(mentor.Mentor) is { } channel ? (channel, OfNow(mentor.Mentor)) : null,
        Place.OfNotices notices => At(directory.Channel(notices.Mentor)),
        Place.OfNewcomer newcomer => At(directory.Account(newcomer.Mentor)),
        Place.OfCopies copies => directory.Copy(copies.Mentor) is { } there ? (there.Channel, there.Account) : null,
        Place.OfRole role => At(directory.Channel(role.Role)),
        Place.OfBoard board => At(directory.Board(board.Role)),
        Place.OfAsk ask => (new Address(turn.Asked.GetValueOrDefault(ask.Ask.Value) ?? (_asked.TryRead(ask.Ask.Value, out var messenger) ? messenger : null) ?? messengers.All.FirstOrDefault(m => m is ICanAnswer)?.Name ?? "", ask.Ask.Value), null),
        _ => null,
    };

    /// <summary>The account of whoever is to be let in there, or out; null where she has none on that platform, which then has nothing to let her into.</summary>
    public Address? AccountOf(OutboxEntry entry, Address to)
    {
        Address?[] accounts = entry switch
        {
            OutboxEntry.Admit { Staff: var staff } => [directory.Account(staff), directory.Copy(staff)],
            OutboxEntry.Expel { Mentor: var mentor } => [directory.Account(mentor)],
            OutboxEntry.Summon { Mentor: var mentor } => [OfNow(mentor)],
            _ => [],
        };
        return accounts.FirstOrDefault(account => account?.Messenger == to.Messenger);
    }

    /// <summary>Null of who was removed: into no room is she let any more, not even until she is let out again.</summary>
    private Address? OfNow(MentorId mentor) => directory.Account(mentor) is { } account && directory.Who(account) == mentor ? account : null;

    /// <summary>The turn is durable: which messenger waits for the answers to its questions is remembered.</summary>
    public void Keep(Turn turn)
    {
        foreach (var (id, messenger) in turn.Asked)
        {
            _asked.Write(id, messenger);
        }

        _asked.Keep();
    }

    private static (Address, Address?)? At(Address? address) => address is { } there ? (there, null) : null;
}
