using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Settings;

/// <summary>Where staff is, from the roster: both ways between our keys and the desk's platform.</summary>
/// <param name="channel">The address of a channel by its id in the settings.</param>
/// <param name="account">The address of an account by its id in the settings.</param>
/// <param name="copies">The desk in the browser, where the organisation has switched it on.</param>
internal sealed class DeskDirectory(HouseSettings settings, Func<string, Address> channel, Func<string, Address> account, IDirectory? copies) : IDirectory
{
    private readonly Dictionary<Address, MentorId> _who = settings.Desk.ToDictionary(place => account(place.Value.Account), place => place.Key);

    private readonly Dictionary<Address, StaffId> _staff = settings.Accounts.ToDictionary(member => account(member.Value), member => member.Key);

    public Address? Channel(MentorId mentor) => settings.Desk.TryGetValue(mentor, out var place) ? channel(place.Channel) : null;

    public Address? Account(MentorId mentor) => settings.Desk.TryGetValue(mentor, out var place) ? account(place.Account) : null;

    public Address? Account(StaffId member) => settings.Accounts.TryGetValue(member, out var hers) ? account(hers) : null;

    public MentorId? Who(Address address) => _who.TryGetValue(address, out var mentor) ? mentor : copies?.Who(address);

    public (Address Channel, Address Account)? Copy(MentorId mentor) =>
        copies?.Channel(mentor) is { } there && copies.Account(mentor) is { } hers ? (there, hers) : null;

    public Address? Copy(StaffId member) => copies?.Account(member);

    public StaffId? Staff(Address address) => _staff.TryGetValue(address, out var member) ? member : copies?.Staff(address);

    public Address? Channel(Role role) => role switch
    {
        Role.Duty => settings.Duty is { } duty ? channel(duty.Channel) : null,
        Role.Outreach => settings.OutreachChannel is { } team ? channel(team) : null,
        _ => channel(settings.Discord.Channels.GetValueOrDefault(role) ?? settings.Discord.OperatorChannel),
    };

    public Address? Board(Role role) => role == Role.Duty ? settings.Duty is null ? null : copies?.Channel(role)
        : settings.House.Staff.Any(member => member.Roles.Contains(role)) ? copies?.Channel(role)
        : null;
}
