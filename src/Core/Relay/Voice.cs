using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>Whoever in the room speaks to the seeker: her mentor, or a supervisor who has joined, of whom she was told.</summary>
/// <param name="Staff">The supervisor; null for her mentor.</param>
/// <param name="Name">What the seeker knows this person by.</param>
internal sealed record Voice(StaffId? Staff, string Name)
{
    /// <summary>Asked at every word, since roles change. Null for who is not heard on the other side.</summary>
    public static Voice? Of(Conversation state, MentorId? author, StaffId? staff, House house) =>
        author is { } mentor && mentor == state.Mentor && !house.IsFormer(mentor) ? Mentors(state, house)
        : staff is { } member && state.Joined == member && house.Has(member, Role.Supervisor) ? Supervisors(state, house.Member(member)!, house)
        : null;

    /// <summary>The voice that asked about a message before it goes.</summary>
    public static Voice? Of(Conversation state, Unasked said, House house) => said.By is null ? Mentors(state, house) : Of(state, null, said.By, house);

    private static Voice Mentors(Conversation state, House house) => new(null, FromRoom.Alias(state, house));

    private static Voice Supervisors(Conversation state, Staff member, House house) =>
        new(member.Id, house.Phrases?.Text(state.Language, Phrase.Of("talk.supervisor-name", ("name", member.Name))).Text ?? member.Name);
}
