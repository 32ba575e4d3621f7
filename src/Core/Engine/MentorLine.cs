using MentorBot.Core.Mentors;

namespace MentorBot.Core.Engine;

/// <summary>One mentor in the list that staff asks for.</summary>
/// <param name="Name">What staff calls her.</param>
/// <param name="Why">Why she can't be offered, as far as the mentors' records say; empty where she can.</param>
public sealed record MentorLine(MentorId Mentor, string Name, int Capacity, IReadOnlyList<Hindrance> Why)
{
    /// <summary>She has changed her story, and it waits for a supervisor.</summary>
    public bool? HasProposed { get; init; }
}
