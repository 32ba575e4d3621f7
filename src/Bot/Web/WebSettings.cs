using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <param name="Origin">What a browser that has our page open says as Origin: scheme, host and port.</param>
/// <param name="Exit">Where quick exit goes.</param>
/// <param name="BehindProxy">See <see cref="Visitors"/>.</param>
/// <param name="TokenKey">The key for tokens alone, 32 bytes.</param>
internal sealed record WebSettings(string Origin, Uri Exit, bool BehindProxy, IReadOnlyList<string> Languages, string Organisation, byte[] TokenKey)
{
    /// <summary>Null where the desk is elsewhere: then there is none in the browser.</summary>
    public DeskKeys? Desk { get; init; }

    /// <summary>What is offered for an option of a command, in the desk's language.</summary>
    public Func<Suggested, IReadOnlyList<string>> Suggested { get; init; } = static _ => [];

    /// <summary>Whether seekers can write here. Mentors may have their desk where seekers do not.</summary>
    public bool HasChat { get; init; } = true;

    /// <summary>The commands that the organisation has a use for.</summary>
    public IReadOnlyList<DeskCommand> Commands { get; init; } = [];

    /// <summary>There is a referral directory to search.</summary>
    public bool HasServices { get; init; }

    /// <summary>For trying out on one machine: the pages say so.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The key is not printed with it.</summary>
    public override string ToString() => "settings of the web chat";
}

/// <param name="Token">The key for the desk's tokens alone, 32 bytes.</param>
/// <param name="Rooms">The key that seals the list of rooms, 32 bytes.</param>
/// <param name="Mentors">Who may come in. It is asked at every call: a token may be of somebody who is in the roster no more.</param>
internal sealed record DeskKeys(byte[] Token, byte[] Rooms, IReadOnlySet<string> Mentors)
{
    /// <summary>Who joined, and who has which roles; null where nobody has.</summary>
    public IRoster? Roster { get; init; }

    /// <summary>Who has a role, mentor or not.</summary>
    public IReadOnlyList<Staff> Staff { get; init; } = [];

    /// <summary>Null for who may not come in.</summary>
    public Standing? Of(DeskPerson who) => who.Mentor is { } mentor
        ? Roster?.Of(mentor) ?? (Mentors.Contains(mentor.Value) ? Standing.Plain : null)
        : Staff.FirstOrDefault(member => member.Id == who.Staff) is { Roles.Count: > 0 } member ? new Standing(IsApproved: false, HasJoined: false, member.Roles) { Staff = member.Id } : null;

    public override string ToString() => "keys of the desk";
}
