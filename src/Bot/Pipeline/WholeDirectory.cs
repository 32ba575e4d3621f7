using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;
using MentorBot.Core.Mentors;

namespace MentorBot.Bot.Pipeline;

/// <summary>Where staff is: as the settings say, and behind that, of mentors who joined, as the house itself has recorded it. Asked by the engine alone.</summary>
internal sealed class WholeDirectory(IDirectory named, Memory memory) : IDirectory
{
    public Address? Channel(MentorId mentor) => named.Channel(mentor) ?? There(mentor)?.Channel ?? memory.Owned(mentor.Value, Names.Channel)?.Address;

    public Address? Account(MentorId mentor) => named.Account(mentor) ?? There(mentor)?.Account ?? memory.Owned(mentor.Value, Names.Account)?.Address;

    public Address? Account(StaffId member) => named.Account(member);

    public Address? Copy(StaffId member) => named.Copy(member);

    /// <summary>Of a mentor who was removed her account is kept, and is nobody's.</summary>
    public MentorId? Who(Address account) => named.Who(account) is { } mentor
        ? JoinedOf(mentor) is { Ended: not null } ? null : mentor
        : memory.Place(account) is { Role: Names.Account, Owner: var owner } && JoinedOf(new MentorId(owner)) is { Ended: null } ? new MentorId(owner) : null;

    /// <summary>Who is a mentor has her roles at every desk of hers.</summary>
    public StaffId? Staff(Address account) => named.Staff(account) ?? (Who(account) is { } mentor && Account(mentor) is { } hers && hers != account ? named.Staff(hers) : null);

    public (Address Channel, Address Account)? Copy(MentorId mentor) => There(mentor) is null ? named.Copy(mentor) : null;

    public Address? Channel(Role role) => named.Channel(role);

    public Address? Board(Role role) => named.Board(role);

    /// <summary>Where a mentor is who joined at the other desk: there alone, with her rooms and no copies of them. Null for everybody else.</summary>
    private (Address Channel, Address Account)? There(MentorId mentor) =>
        named.Account(mentor) is null && named.Copy(mentor) is { } there && memory.Owned(mentor.Value, Names.Account)?.Address.Messenger == there.Account.Messenger ? there : null;

    private Joined? JoinedOf(MentorId mentor) => memory.ReadMentors(Dispatcher.Of(MentorsMachine.Name)).Of(mentor).Joined;
}
