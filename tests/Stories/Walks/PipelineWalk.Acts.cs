using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Stories.Walks;

/// <summary>What people do, and what a platform does to their rooms.</summary>
internal sealed partial class PipelineWalk
{
    /// <param name="atSecond">At which of two desks the mentor writes; null for any.</param>
    public Said? Write(string person, bool toSeeker, bool? atSecond = null, bool? isInternal = null)
    {
        var desk = toSeeker && _second is not null && (atSecond ?? _dice.Below(2) == 0) ? _second : _desk;
        var place = toSeeker ? RoomOf(person, desk) : new Address(_chat.Name, person);
        if (place is not { } at)
        {
            return null;
        }

        var address = new Address(at.Messenger, $"{at.Value}/w{++_events}");
        isInternal ??= toSeeker && _second is not null && _dice.Below(8) == 0;
        var said = Oracle.Says(person, toSeeker, address, tokens: _dice.Below(12) == 0 ? 6 : 1, isInternal.Value);
        Tell($"{(toSeeker ? "mentor of " : "")}{person} writes {said.Number} at {at.Messenger}");
        var content = Content.Words(said.Text);
        var reply = _dice.Below(6) == 0 ? Oracle.Copies(at) is [.., var last] ? last.Address : (Address?)null : null;
        Happens(at.Messenger, toSeeker ? new Update.FromRoom.Said(at, Mentor(person, desk), address, content, reply) : new Update.FromSeeker.Said(at, address, content, reply));
        return said;
    }

    public void Edit(Said? what = null)
    {
        if ((what ?? Oracle.Lately(_dice)) is { } said)
        {
            var (text, place) = (Oracle.Edits(said), Place(said));
            Tell($"{said.Number} is edited");
            Happens(place.Messenger, said.ToSeeker
                ? new Update.FromRoom.Edited(place, Mentor(said.Person, Platform(place)), said.Address, Content.Words(text))
                : new Update.FromSeeker.Edited(place, said.Address, Content.Words(text)));
        }
    }

    public void Withdraw(Said? what = null)
    {
        if ((what ?? Oracle.Lately(_dice)) is { } said)
        {
            Tell($"{said.Number} is taken back");
            said.TakenBack = true;
            var place = Place(said);
            Happens(place.Messenger, said.ToSeeker
                ? new Update.FromRoom.Deleted(place, said.Address)
                : new Update.FromSeeker.Commanded(place, "unsend", "", said.Address));
        }
    }

    public void Command(string person, string command) => Happens(_chat.Name, new Update.FromSeeker.Commanded(new Address(_chat.Name, person), command, "", null));

    /// <summary>Something in a room is before its mentor's eyes, whoever wrote it.</summary>
    public void See(string person, Copy? what = null)
    {
        if (RoomOf(person, Second) is { } room)
        {
            Tell($"mentor of {person} looks into {room.Value}");
            Happens(room.Messenger, new Update.FromRoom.Seen(room, Mentor(person, Second), (what ?? _dice.Pick(Oracle.Copies(room))).Address));
        }
    }

    public void LoseRoom(string person, Platform desk, bool? isTold = null)
    {
        if (RoomOf(person, desk) is not { } room)
        {
            return;
        }

        Tell($"the room {room.Value} at {desk.Name} is deleted");
        desk.Gone.Add(room);
        if (isTold ?? _dice.Below(2) == 0)
        {
            Happens(desk.Name, new Update.FromRoom.Lost(room));
        }
    }

    private void Happens(string messenger, Update update) => Platforms.First(platform => platform.Name == messenger).Happens($"event-{++_events}", update);

    public Address? RoomOf(string person) => RoomOf(person, _desk);

    /// <summary>Where her mentor can write: the room that is there, once the house has written into it.</summary>
    public Address? RoomOf(string person, Platform desk) => Oracle.CodeOf(person) is { } code && desk.Room(code) is { } room && Oracle.Copies(room).Count > 0 ? room : null;

    private Address Mentor(string person, Platform desk) => desk.Made.First(made => made.Code == Oracle.CodeOf(person)).Member;

    private Platform Platform(Address address) => Platforms.First(platform => platform.Name == address.Messenger);

    private static Address Place(Said said) => new(said.Address.Messenger, said.Address.Value[..said.Address.Value.IndexOf('/', StringComparison.Ordinal)]);
}
