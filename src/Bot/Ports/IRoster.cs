using MentorBot.Core.Engine;

namespace MentorBot.Bot.Ports;

/// <summary>How it stands with somebody who works at a desk.</summary>
/// <param name="IsApproved">She is a mentor of the roster.</param>
/// <param name="HasJoined">She is a mentor who came by an invitation, and is not named in the settings.</param>
/// <param name="Roles">The roles that she has, beside that or alone.</param>
public sealed record Standing(bool IsApproved, bool HasJoined, IReadOnlyList<Role> Roles)
{
    /// <summary>A mentor of the settings and nothing more.</summary>
    public static readonly Standing Plain = new(IsApproved: true, HasJoined: false, []);

    public bool IsMentor => IsApproved || HasJoined;

    /// <summary>What she is called at the desk: a mentor's alias, or the name in the settings; empty where that is not known.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whom the settings give her roles to; null for nobody.</summary>
    public StaffId? Staff { get; init; }
}

/// <summary>Who the mentors are now, for whoever is not the engine and must know it. Read by anybody at any time.</summary>
public interface IRoster
{
    /// <summary>Null for who is no mentor and has not joined.</summary>
    Standing? Of(MentorId mentor);

    /// <summary>The mentor who joined by this account; null for nobody.</summary>
    MentorId? Who(Address account);

    /// <summary>The private channels of mentors who joined.</summary>
    IReadOnlyList<Address> Channels { get; }
}
