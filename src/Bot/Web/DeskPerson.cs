using MentorBot.Bot.Ports;
using MentorBot.Core.Engine;

namespace MentorBot.Bot.Web;

/// <summary>Who is at a desk in the browser: a mentor, or somebody with a role who is none.</summary>
/// <param name="Key">As her token holds it. Its first word says which of the two she is, so that no key of the one can be taken for one of the other.</param>
internal readonly record struct DeskPerson(string Key)
{
    private const string OfMentor = "mentor:";
    private const string OfStaff = "staff:";

    /// <summary>Null for who is none.</summary>
    public MentorId? Mentor => Key.StartsWith(OfMentor, StringComparison.Ordinal) ? new MentorId(Key[OfMentor.Length..]) : null;

    /// <summary>Null for a mentor, whatever roles she has besides.</summary>
    public StaffId? Staff => Key.StartsWith(OfStaff, StringComparison.Ordinal) ? new StaffId(Key[OfStaff.Length..]) : null;

    public Address Account => Mentor is { } mentor ? WebDirectory.AccountOf(mentor.Value) : WebDirectory.AccountOf(new StaffId(Key[OfStaff.Length..]));

    public static DeskPerson Of(MentorId mentor) => new(OfMentor + mentor.Value);

    public static DeskPerson Of(StaffId staff) => new(OfStaff + staff.Value);

    public override string ToString() => "somebody at a desk";
}
