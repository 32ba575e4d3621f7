using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>What happens to one request that the outreach team comes.</summary>
public abstract record OutreachInput(RequestId Request) : Input
{
    [JsonIgnore]
    public override StateKey Owner => StateKey.OfRequest(Request);

    /// <summary>Somebody asks for it.</summary>
    /// <param name="Language">The one that it is written in, as far as that is known.</param>
    /// <param name="Words">Where to and why, as it was shown to who wrote it.</param>
    public sealed record Wanted(RequestId Request, SeekerId Seeker, string Language, string Words) : OutreachInput(Request);

    /// <summary>The time in which somebody should have taken it is over.</summary>
    public sealed record Due(RequestId Request) : OutreachInput(Request);

    /// <summary>Somebody of the team has taken it.</summary>
    public sealed record Taken(RequestId Request) : OutreachInput(Request);
}
