using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Stories.Walks;

/// <summary>What people do, and what a platform does to their rooms.</summary>
internal sealed partial class PipelineWalk
{
    public Said? Write(string person, bool toSeeker)
    {
        var place = toSeeker ? RoomOf(person) : new Address(_chat.Name, person);
        if (place is not { } at)
        {
            return null;
        }

        var address = new Address(at.Messenger, $"{at.Value}/w{++_events}");
        var said = Oracle.Says(person, toSeeker, address, tokens: _dice.Below(12) == 0 ? 6 : 1);
        Tell($"{(toSeeker ? "mentor of " : "")}{person} writes {said.Number}");
        var content = Content.Words(said.Text);
        var reply = _dice.Below(6) == 0 ? Oracle.Copies(at) is [.., var last] ? last.Address : (Address?)null : null;
        Happens(toSeeker, toSeeker ? new Update.FromRoom.Said(at, Mentor(person), address, content, reply) : new Update.FromSeeker.Said(at, address, content, reply));
        return said;
    }

    public void Edit(Said? what = null)
    {
        if ((what ?? Oracle.Lately(_dice)) is { } said)
        {
            var (text, place) = (Oracle.Edits(said), Place(said));
            Tell($"{said.Number} is edited");
            Happens(said.ToSeeker, said.ToSeeker
                ? new Update.FromRoom.Edited(place, Mentor(said.Person), said.Address, Content.Words(text))
                : new Update.FromSeeker.Edited(place, said.Address, Content.Words(text)));
        }
    }

    private void Withdraw()
    {
        if (Oracle.Lately(_dice) is { } said)
        {
            Tell($"{said.Number} is taken back");
            said.TakenBack = true;
            Happens(said.ToSeeker, said.ToSeeker
                ? new Update.FromRoom.Deleted(Place(said), said.Address)
                : new Update.FromSeeker.Commanded(Place(said), "unsend", "", said.Address));
        }
    }

    private void LoseRoom(string person)
    {
        if (RoomOf(person) is not { } room)
        {
            return;
        }

        Tell($"the room {room.Value} is deleted");
        _desk.Gone.Add(room);
        if (_dice.Below(2) == 0)
        {
            Happens(atDesk: true, new Update.FromRoom.Lost(room));
        }
    }

    private void Happens(bool atDesk, Update update) => (atDesk ? _desk : _chat).Happens($"event-{++_events}", update);

    /// <summary>Where her mentor can write: the room that is there, once the house has written into it.</summary>
    public Address? RoomOf(string person) => Oracle.CodeOf(person) is { } code && _desk.Room(code) is { } room && Oracle.Copies(room).Count > 0 ? room : null;

    private Address Mentor(string person) => _desk.Made.First(made => made.Code == Oracle.CodeOf(person)).Member;

    private static Address Place(Said said) => new(said.Address.Messenger, said.Address.Value[..said.Address.Value.IndexOf('/', StringComparison.Ordinal)]);
}
