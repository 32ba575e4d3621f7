using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Ports;

/// <summary>A message to be posted.</summary>
/// <param name="Nonce">The same for every attempt of this message, different for every other. At most 25 characters of [A-Za-z0-9_-].</param>
/// <param name="Repeat">An earlier attempt may have arrived. A messenger that can't recognise a repetition marks the message for the reader.</param>
/// <param name="File">The file's safe bytes and neutral name, when the part has a file.</param>
public sealed record Post(string Nonce, Address To, Part Part, Address? ReplyTo, bool Repeat, SafeFile? File)
{
    /// <summary>The seeker whose words are in it, under whose key a place of the house keeps it; null where they are the house's own.</summary>
    public SeekerId? About { get; init; }
}

/// <summary>A file that is safe to pass on: metadata stripped, name neutral ("photo.jpg", "file-3.pdf"), type found from its bytes.</summary>
public sealed record SafeFile(ReadOnlyMemory<byte> Bytes, string Name, string MediaType);

/// <summary>
/// One platform. <see cref="RunAsync"/> is called once and reads until stopped; the other members are called by many lanes
/// at once, may do I/O, and never throw except when cancelled. A wait that the platform asks for is returned, never slept.
/// </summary>
public interface IMessenger
{
    /// <summary>Stored in addresses: never renamed.</summary>
    string Name { get; }

    Capabilities Capabilities { get; }

    /// <summary>Asked before a message is claimed for sending; see <see cref="IPace"/>.</summary>
    IPace Pace { get; }

    /// <summary>Reads the platform and hands everything to the inbox; confirms to the platform only what the inbox has made durable. Ends when stopped.</summary>
    /// <exception cref="MessengerFaultException">Nothing can work until an operator mends it (a wrong token, a missing permission).</exception>
    Task RunAsync(IInbox inbox, CancellationToken stop);

    Task<Delivery> DeliverAsync(Post post, CancellationToken stop);
}

/// <summary>The platform's rate limits as known before sending. Called by the engine's thread only.</summary>
public interface IPace
{
    /// <summary>Zero and one send to <paramref name="to"/> is granted, or how long to wait before asking again.</summary>
    TimeSpan Take(Address to, DateTimeOffset now);
}

/// <summary>Messages can be changed after they were sent.</summary>
public interface ICanEdit
{
    Task<Delivery> EditAsync(Address message, Part part, CancellationToken stop);
}

/// <summary>Messages can be taken back. Gone already counts as <see cref="Delivery.Sent"/>.</summary>
public interface ICanDelete
{
    Task<Delivery> DeleteAsync(Address message, CancellationToken stop);
}

/// <summary>A mark can be set beside a message; a new mark replaces the old.</summary>
public interface ICanMark
{
    Task<Delivery> MarkAsync(Address message, Mark mark, CancellationToken stop);
}

/// <summary>The buttons under a question can give way to the answer.</summary>
public interface ICanSettle
{
    /// <summary>Done twice is done once. A question that is gone needs nothing: it counts as <see cref="Delivery.Sent"/>.</summary>
    /// <param name="label">What was chosen; null where that is not known: the buttons go all the same.</param>
    Task<Delivery> SettleAsync(Address question, string? label, CancellationToken stop);
}

/// <summary>Its platform is the house itself: what a place shows is kept by us, and can be deleted as a whole.</summary>
public interface ICanClear
{
    Task<Delivery> ClearAsync(Address place, CancellationToken stop);
}

public interface ICanShowTyping
{
    Task<Delivery> ShowTypingAsync(Address place, CancellationToken stop);
}

/// <summary>
/// Rooms for conversations can be opened. Before it makes one it looks for one of the same code that an earlier attempt made. An older one is another
/// conversation's: codes are given again when a database is put back or begun anew, and what stands in that room is for somebody else.
/// </summary>
public interface ICanOpenRooms
{
    /// <param name="channel">The mentor's private channel.</param>
    /// <param name="code">The room's whole name: it carries no identity.</param>
    /// <param name="member">The mentor's account; null where she is a mentor no more, and nobody is let in.</param>
    /// <param name="since">When the room was first wanted.</param>
    Task<Delivery> OpenRoomAsync(Address channel, string code, Address? member, DateTimeOffset since, CancellationToken stop);
}

/// <summary>Rooms are closed to everybody who was not let in.</summary>
public interface ICanAdmit
{
    /// <summary>Done twice is done once. Where the person can't be let in, because she is not there or does not see the place around the room, she is <see cref="Refusal.Unreachable"/>.</summary>
    /// <returns>With the address of her being in.</returns>
    Task<Delivery> AdmitAsync(Address room, Address account, CancellationToken stop);

    /// <summary>Done twice is done once. A room that is gone, and somebody who is out already, count as <see cref="Delivery.Sent"/>.</summary>
    /// <param name="membership">What <see cref="AdmitAsync"/> has made.</param>
    Task<Delivery> DismissAsync(Address membership, CancellationToken stop);

    /// <summary>The same for the mentor for whom the room was opened.</summary>
    Task<Delivery> ExpelAsync(Address room, Address account, CancellationToken stop);
}

/// <summary>
/// Private channels for mentors can be made: seen by the mentor, by those who stand by the mentors, and by us. Before it makes one it looks for one of the same
/// name and for the same account that an earlier attempt made.
/// </summary>
public interface ICanMakePlaces
{
    /// <param name="name">The channel's whole name: it carries no identity.</param>
    /// <param name="account">The mentor's account.</param>
    /// <returns>With the address of the channel.</returns>
    Task<Delivery> MakePlaceAsync(string name, Address account, CancellationToken stop);
}

/// <summary>It lists rooms to mentors, and a closed one differs.</summary>
public interface ICanCloseRooms
{
    /// <summary>Done twice is done once.</summary>
    Task<Delivery> CloseRoomAsync(Address room, CancellationToken stop);
}

/// <summary>A slash command's question can be answered so that only who asked sees it.</summary>
public interface ICanAnswer
{
    Task<Delivery> AnswerAsync(AskId ask, Part part, CancellationToken stop);
}

/// <summary>It has a desk of its own, which staff enters by a link.</summary>
public interface ICanInvite
{
    /// <returns>A link that lets this mentor in, once and soon; null where there is no such desk.</returns>
    Uri? Invite(MentorId mentor);

    /// <inheritdoc cref="Invite(MentorId)"/>
    Uri? Invite(StaffId staff);
}

/// <summary>Files that came in can be fetched by their ticket.</summary>
public interface ICanFetch
{
    /// <returns>The raw bytes as the platform keeps them, or null and why there are none (<see cref="Delivery"/> of any kind but Sent).</returns>
    Task<(byte[]? Bytes, Delivery? Trouble)> FetchAsync(string ticket, long atMost, CancellationToken stop);
}

/// <summary>An operator must mend something before this messenger can work: one clear line that says what, where and how.</summary>
public sealed class MessengerFaultException(string message) : Exception(message);
