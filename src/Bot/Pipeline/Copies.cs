using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Mentors;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// A mentor may work in two places, on the desk's platform and on the desk in the browser, and both show the same.
///
/// Theory of operation. A conversation has one room; where there is another desk, the room has a copy there. What the house puts into the
/// room, changes or marks there is put into the copy too, as a row of its own in a lane of its own: the copy being slow or gone holds up nobody,
/// and nobody is told of it, since the room is what counts. What the mentor does in one of the two is echoed into the other before anything
/// follows from it. A copy that turns out to be gone is asked for again, and what was to be put into it waits. Machines know nothing of copies; a message has its places as links of another side.
/// What a role is told has a twin in the same way: on the board that its people have at the other desk.
/// </summary>
internal sealed class Copies(Memory memory, Messengers messengers, IDirectory directory, House house)
{
    private readonly bool _areKept = house.Mentors.Any(mentor => directory.Copy(mentor.Id) is not null);

    /// <summary>The row, and what the copy gets of it.</summary>
    public IEnumerable<Drafted> With(Drafted drafted) => drafted.Place is Place.OfRole(var role)
        ? directory.Board(role) is null ? [drafted] : [drafted, Twin(drafted, new Place.OfBoard(role))]
        : _areKept ? drafted.Place switch
        {
            // Whoever is let into the room is let into the copy when she is in; to the copy nobody comes who is no mentor any more.
            Place.OfRoom when drafted.Entry.IsOfDoor => [drafted],
            Place.OfRoom(var room) when LeadsNowhere(new Place.OfCopy(room)) => [drafted],
            Place.OfRoom(var room) => [drafted, .. Opening(room), Twin(drafted, new Place.OfCopy(room))],

            // What she wrote in the copy is marked in the room behind its echo, which may be on its way still.
            Place.OfMarks(var room) when LeadsNowhere(new Place.OfCopy(room)) => [drafted],
            Place.OfMarks(var room) => [WasWrittenInCopy(drafted.Entry.Message) ? drafted with { Place = new Place.OfRoom(room) } : drafted, Twin(drafted, new Place.OfCopy(room))],
            Place.OfNotices(var mentor) when directory.Copy(mentor) is not null => [drafted, Twin(drafted, new Place.OfCopies(mentor))],
            Place.OfMentor(var mentor) when directory.Copy(mentor) is not null => [drafted, Twin(drafted, new Place.OfCopies(mentor))],
            _ => [drafted],
        }
        : [drafted];

    /// <summary>What the mentor did, for the place in which she did not do it.</summary>
    public IEnumerable<Drafted> Echo(Input input)
    {
        if (!_areKept || input is not RoomInput room || State(room.Conversation) is not { Mentor: { } mentor } state || HersIn(room, mentor, state.Joined) is not { } message)
        {
            return [];
        }

        var isOfCopy = WasWrittenInCopy(message);
        Place other = isOfCopy ? new Place.OfRoom(state.Id) : new Place.OfCopy(state.Id);
        if (LeadsNowhere(other))
        {
            return [];
        }

        var reader = memory.Owned(state.Id.Value, isOfCopy ? Names.Room : Names.Copy)?.Address;
        var echo = Outbound.Echo(room, NameOf(room, mentor) ?? "", messengers.Of(reader)).Select(entry => new Drafted(other, entry with { Conversation = state.Id, Quiet = true }, state.Seeker, false));
        return isOfCopy ? echo : Opening(state.Id).Concat(echo);
    }

    /// <summary>Who has joined the talk reads and writes in the copy too, from then on and until she has left. Whether she has is in the state, whichever way it came to that.</summary>
    public IEnumerable<Drafted> Joining(Conversation before, Conversation after) =>
        !_areKept || before.Joined == after.Joined || LeadsNowhere(new Place.OfCopy(after.Id)) ? [] : [.. Opening(after.Id), InCopy(after)];

    /// <summary>In a copy made anew nobody has joined yet.</summary>
    public IEnumerable<Drafted> Again(ConversationId room) => State(room) is { Mentor: not null, Joined: not null } state && !LeadsNowhere(new Place.OfCopy(room))
        ? [.. Open(room), InCopy(state)]
        : Open(room);

    private static Drafted InCopy(Conversation state)
    {
        OutboxEntry entry = state.Joined is { } staff ? new OutboxEntry.Admit(staff) : new OutboxEntry.Dismiss();
        return new Drafted(new Place.OfCopy(state.Id), entry with { Conversation = state.Id, Message = Names.Joined(state.Id), What = SendKind.Admit, Quiet = true }, state.Seeker, false);
    }

    /// <summary>Nobody will see what is put there: the settings name no other desk for its mentor, or no mentor of hers any more.</summary>
    public bool LeadsNowhere(Place place) => place switch
    {
        Place.OfCopy when !_areKept => true,
        Place.OfCopy(var room) => State(room).Mentor is { } mentor && directory.Copy(mentor) is null,
        Place.OfCopies(var mentor) => directory.Copy(mentor) is null,
        Place.OfBoard(var role) => directory.Board(role) is null,
        _ => false,
    };

    /// <summary>Asks for a room's copy. Opening it twice is opening it once.</summary>
    public IEnumerable<Drafted> Open(ConversationId room) => State(room) is { Mentor: { } mentor } state && directory.Copy(mentor) is not null
        ? [new Drafted(new Place.OfCopies(mentor), new OutboxEntry.OpenRoom(mentor, state.Code) { Conversation = room, What = SendKind.Room, Quiet = true }, state.Seeker, false)]
        : [];

    /// <summary>A room that was there before there were copies gets its copy when something is put into it.</summary>
    private IEnumerable<Drafted> Opening(ConversationId room) =>
        memory.Owned(room.Value, Names.Copy) is null && memory.Owned(room.Value, Names.Room) is not null ? Open(room) : [];

    /// <summary>The table knows where she wrote it, whatever has become of that place since.</summary>
    private bool WasWrittenInCopy(MessageId? message) => message is { } written && memory.IsWritten(written, Names.CopySide);

    private Conversation State(ConversationId room) => (Conversation)memory.Read(StateKey.Of(room), Dispatcher.Of(RelayMachine.Name));

    private string? NameOf(RoomInput input, MentorId mentor) => input switch
    {
        RoomInput.Said said when said.Author != mentor => house.Member(said.Staff)?.Name,
        RoomInput.Edited edited when edited.Author != mentor => house.Member(edited.Staff)?.Name,
        _ => Roster.InEffect(house, memory.ReadMentors(Dispatcher.Of(MentorsMachine.Name))).AliasOf(mentor),
    };

    private static Drafted Twin(Drafted drafted, Place place) => drafted with { Place = place, Entry = drafted.Entry with { Quiet = true } };

    /// <summary>Her message that it is about; null where it is about none. Only what she wrote herself can be deleted as hers: the resolver has seen to that.</summary>
    /// <param name="joined">The supervisor who writes there too; null for none.</param>
    private static MessageId? HersIn(RoomInput input, MentorId mentor, StaffId? joined) => input switch
    {
        RoomInput.Said { Staff: { } staff } said when staff == joined => said.Message,
        RoomInput.Edited { Staff: { } staff } edited when staff == joined => edited.Message,
        RoomInput.Said said when said.Author == mentor => said.Message,
        RoomInput.Edited edited when edited.Author == mentor => edited.Message,
        RoomInput.Deleted deleted => deleted.Message,
        _ => null,
    };
}
