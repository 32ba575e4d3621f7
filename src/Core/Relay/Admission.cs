using MentorBot.Core.Engine;

namespace MentorBot.Core.Relay;

/// <summary>A supervisor is let into the room, or is in it.</summary>
/// <param name="Id">What the row that lets her in is known by: the end of an earlier one is none of this.</param>
public sealed record Admission(StaffId Staff, MessageId Id)
{
    /// <summary>The question that is answered when she is in, or can't be; null when it has its answer.</summary>
    public AskId? Ask { get; init; }
}
