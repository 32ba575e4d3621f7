using MentorBot.Core.Engine;

namespace MentorBot.Bot.Ports;

/// <summary>Who the mentors are now, for whoever is not the engine and must know it. Read by anybody at any time.</summary>
public interface IRoster
{
    /// <summary>She is a mentor, or has joined and is not approved yet.</summary>
    bool Has(MentorId mentor);

    /// <summary>The roles that she has besides.</summary>
    IReadOnlyList<Role> RolesOf(MentorId mentor);

    /// <summary>The private channels of mentors who joined.</summary>
    IReadOnlyList<Address> Channels { get; }
}
