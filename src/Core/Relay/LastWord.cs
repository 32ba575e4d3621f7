using System.Text.Json.Serialization;

namespace MentorBot.Core.Relay;

/// <summary>Who said the last word, and what was done about the silence since then.</summary>
/// <param name="Since">When it was said; of a seeker's words the first that has no answer.</param>
public sealed record LastWord(bool OfMentor, DateTimeOffset Since)
{
    /// <summary>How many steps were taken.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Steps { get; init; }

    /// <summary>When the last step was taken; null for none.</summary>
    public DateTimeOffset? Stepped { get; init; }

    /// <summary>When the timer comes; null where none is set.</summary>
    public DateTimeOffset? Timer { get; init; }
}
