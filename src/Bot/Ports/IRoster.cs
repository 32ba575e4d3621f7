using MentorBot.Core.Engine;

namespace MentorBot.Bot.Ports;

/// <summary>How it stands with a mentor.</summary>
/// <param name="IsApproved">She is in the roster.</param>
/// <param name="HasJoined">She came by an invitation, and is not named in the settings.</param>
/// <param name="Roles">The roles that she has besides.</param>
public sealed record Standing(bool IsApproved, bool HasJoined, IReadOnlyList<Role> Roles)
{
    /// <summary>A mentor of the settings and nothing more.</summary>
    public static readonly Standing Plain = new(IsApproved: true, HasJoined: false, []);
}

/// <summary>Who the mentors are now, for whoever is not the engine and must know it. Read by anybody at any time.</summary>
public interface IRoster
{
    /// <summary>Null for who is no mentor and has not joined.</summary>
    Standing? Of(MentorId mentor);

    /// <summary>The private channels of mentors who joined.</summary>
    IReadOnlyList<Address> Channels { get; }
}
