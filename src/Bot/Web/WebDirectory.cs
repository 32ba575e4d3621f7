using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>Where staff is when the desk is in the browser alone: everybody has an account there, named by her key in the settings, and every mentor a channel.</summary>
/// <param name="joined">Those who joined are there as well.</param>
/// <param name="staff">Who has roles.</param>
/// <param name="isAlone">There is no other desk: the mentor of the same key is who has them.</param>
internal sealed class WebDirectory(IReadOnlyList<MentorCard> mentors, IRoster? joined = null, IReadOnlyList<Staff>? staff = null, bool isAlone = true) : IDirectory
{
    private const string ChannelPart = "channel:";
    private const string AccountPart = "account:";
    private const string StaffPart = "staff:";

    private readonly HashSet<string> _known = [.. mentors.Select(mentor => mentor.Id.Value)];

    public static Address AccountOf(string mentor) => new(WebIds.Messenger, AccountPart + mentor);

    public static Address AccountOf(StaffId staff) => new(WebIds.Messenger, StaffPart + staff.Value);

    /// <summary>Whose account it is; null where it is no account of staff.</summary>
    public static StaffId? StaffOf(Address account) => Rest(account, StaffPart) is { } key ? new StaffId(key) : null;

    /// <summary>The channel beside this account; null where it is none of a mentor.</summary>
    public static Address? ChannelOf(Address account) => Rest(account, AccountPart) is { } mentor ? new Address(WebIds.Messenger, ChannelPart + mentor) : null;

    /// <summary>Whose channel it is; null when it is none.</summary>
    public static string? MentorOf(Address channel) => Rest(channel, ChannelPart);

    public Address? Channel(MentorId mentor) => Knows(mentor) ? new Address(WebIds.Messenger, ChannelPart + mentor.Value) : null;

    public Address? Account(MentorId mentor) => Knows(mentor) ? AccountOf(mentor.Value) : null;

    public Address? Account(StaffId member) => staff?.Any(one => one.Id == member) == true ? AccountOf(member) : null;

    public MentorId? Who(Address account) => Rest(account, AccountPart) is { } mentor && Knows(new MentorId(mentor)) ? new MentorId(mentor) : null;

    public StaffId? Staff(Address account) => (Rest(account, StaffPart) ?? (isAlone ? Who(account)?.Value : null)) is { } key ? staff?.FirstOrDefault(member => member.Id.Value == key)?.Id : null;

    public Address? Channel(Role role) => WebIds.PlaceAddress(Boards.PlaceOf(role));

    private bool Knows(MentorId mentor) => _known.Contains(mentor.Value) || joined?.Of(mentor) is not null;

    private static string? Rest(Address address, string part) => address.Messenger == WebIds.Messenger && address.Value.StartsWith(part, StringComparison.Ordinal) ? address.Value[part.Length..] : null;
}
