using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>What is asked of the one place that knows who is free.</summary>
public abstract record MatchingInput : Input
{
    [JsonIgnore]
    public override StateKey Owner => StateKey.Matching;

    public sealed record Wanted(ConversationId Conversation, string Language) : MatchingInput;

    /// <summary>The conversation has its mentor already, whatever she has besides.</summary>
    public sealed record Taken(ConversationId Conversation, MentorId Mentor) : MatchingInput;

    /// <summary>The house has started: the roster may have changed since it stopped.</summary>
    public sealed record Started : MatchingInput;

    /// <summary>The conversation needs no mentor any more: it ended, waiting or not.</summary>
    public sealed record Released(ConversationId Conversation) : MatchingInput;
}
