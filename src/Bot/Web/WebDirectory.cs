using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>Where staff is when the desk is in the browser alone: every mentor has a channel and an account there, named by her key in the settings.</summary>
/// <param name="joined">Those who joined are there as well.</param>
/// <param name="staff">Who has roles where there is no other desk: the mentor of the same key.</param>
internal sealed class WebDirectory(IReadOnlyList<MentorCard> mentors, IRoster? joined = null, IReadOnlyList<Staff>? staff = null) : IDirectory
{
    private const string ChannelPart = "channel:";
    private const string AccountPart = "account:";
    private const string RolePart = "role:";

    private readonly HashSet<string> _known = [.. mentors.Select(mentor => mentor.Id.Value)];

    public static Address AccountOf(string mentor) => new(WebIds.Messenger, AccountPart + mentor);

    /// <summary>Whose channel it is; null when it is none.</summary>
    public static string? MentorOf(Address channel) => channel.Messenger == WebIds.Messenger && channel.Value.StartsWith(ChannelPart, StringComparison.Ordinal) ? channel.Value[ChannelPart.Length..] : null;

    public Address? Channel(MentorId mentor) => Knows(mentor) ? new Address(WebIds.Messenger, ChannelPart + mentor.Value) : null;

    public Address? Account(MentorId mentor) => Knows(mentor) ? AccountOf(mentor.Value) : null;

    public MentorId? Who(Address account) =>
        account.Messenger == WebIds.Messenger && account.Value.StartsWith(AccountPart, StringComparison.Ordinal) && Knows(new MentorId(account.Value[AccountPart.Length..]))
            ? new MentorId(account.Value[AccountPart.Length..])
            : null;

    public StaffId? Staff(Address account) => Who(account) is { } mentor ? staff?.FirstOrDefault(member => member.Id.Value == mentor.Value)?.Id : null;

    private bool Knows(MentorId mentor) => _known.Contains(mentor.Value) || joined?.Of(mentor) is not null;

    /// <summary>No page is a role's: what is told to one is said by <see cref="DeskParts.Alarm"/>.</summary>
    public Address? Channel(Role role) => new Address(WebIds.Messenger, RolePart + role);

    /// <summary>Whose place it is; null when it is no role's.</summary>
    public static Role? RoleOf(Address channel) =>
        channel.Messenger == WebIds.Messenger && channel.Value.StartsWith(RolePart, StringComparison.Ordinal) && Enum.TryParse<Role>(channel.Value[RolePart.Length..], out var role) ? role : null;
}
