using System.Text.Json.Serialization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Outreach;

[JsonConverter(typeof(JsonStringEnumConverter<RequestPhase>))]
public enum RequestPhase
{
    /// <summary>Never made: only an input that came too late or too early sees this.</summary>
    None,

    /// <summary>It lies before the team.</summary>
    Waiting,

    /// <summary>Nobody had taken it in time, and the coordinator knows; it can still be taken.</summary>
    Late,

    Taken,
}

/// <summary>One request that the outreach team comes. What was written is not here: the team has it.</summary>
/// <param name="Since">When it was made.</param>
public sealed record OutreachRequest(RequestId Id, RequestPhase Phase, SeekerId Seeker, DateTimeOffset Since)
{
    public static readonly OutreachRequest None = new(new RequestId(""), RequestPhase.None, new SeekerId(""), default);
}
