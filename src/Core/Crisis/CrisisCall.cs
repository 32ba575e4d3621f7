using System.Text.Json.Serialization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Crisis;

[JsonConverter(typeof(JsonStringEnumConverter<CallPhase>))]
public enum CallPhase
{
    /// <summary>Never made: only an input that came too late or too early sees this.</summary>
    None,

    /// <summary>Those on duty are called, one after the other.</summary>
    Calling,

    /// <summary>All were called and none has answered yet.</summary>
    Unanswered,

    Taken,

    /// <summary>She gave up, or it is too long ago.</summary>
    Over,
}

/// <summary>One call for a crisis worker.</summary>
/// <param name="Id">The conversation that it becomes when somebody answers.</param>
/// <param name="Called">Who was called, in order; before them who has taken an earlier call and does not answer.</param>
/// <param name="Since">When it was made.</param>
public sealed record CrisisCall(ConversationId Id, CallPhase Phase, SeekerId Seeker, Situation Of, IReadOnlyList<MentorId> Called, DateTimeOffset Since)
{
    /// <summary>Whom she writes with and wants to leave: the call is not for him. Null for nobody.</summary>
    public MentorId? Not { get; init; }

    public static readonly CrisisCall None = new(new ConversationId(""), CallPhase.None, new SeekerId(""), new Situation(""), [], default);
}
