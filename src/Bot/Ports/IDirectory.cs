using MentorBot.Core.Engine;

namespace MentorBot.Bot.Ports;

/// <summary>Where staff is, as the organisation's settings say: the only place that knows both our keys and platform accounts of mentors.</summary>
public interface IDirectory
{
    /// <summary>The mentor's private channel, in which rooms are opened; null when the settings name none.</summary>
    Address? Channel(MentorId mentor);

    /// <summary>The mentor's own account.</summary>
    Address? Account(MentorId mentor);

    /// <summary>The mentor whose account this is; null for everybody else.</summary>
    MentorId? Who(Address account);

    /// <summary>The member of staff whose account this is, mentor or not; null for everybody else.</summary>
    StaffId? Staff(Address account) => null;

    /// <summary>The account of a member of staff; null for nobody, and where she has none.</summary>
    Address? Account(StaffId member) => null;

    /// <summary>Where the mentor may work as well, with the same rooms: another desk's channel and her account there; null where there is none.</summary>
    (Address Channel, Address Account)? Copy(MentorId mentor) => null;

    /// <summary>The account of a member of staff at the other desk; null where there is none.</summary>
    Address? Copy(StaffId member) => null;

    /// <summary>Where people of a role are told things; null when the organisation named no such place.</summary>
    Address? Channel(Role role);

    /// <summary>Where people of a role are told the same at another desk; null where there is none, or nobody there has it.</summary>
    Address? Board(Role role) => null;
}
