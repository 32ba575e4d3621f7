using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>What concerns the mentors themselves, and no conversation: the code of ethics, and what they have learnt.</summary>
public abstract record MentorsInput : Input
{
    [JsonIgnore]
    public override StateKey Owner => StateKey.Mentors;

    /// <summary>The house has started: code, roster and records may have changed since it stopped.</summary>
    public sealed record Started : MentorsInput;

    /// <summary>A day has begun: a training may have run out.</summary>
    public sealed record NewDay : MentorsInput;

    /// <summary>She wants to read the code of ethics.</summary>
    public sealed record EthicsAsked(AskId Ask, MentorId Mentor) : MentorsInput;

    /// <summary>She has read it and accepts it.</summary>
    public sealed record EthicsAccepted(AskId Ask, MentorId Mentor) : MentorsInput;
}
