using System.Text.Json.Serialization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Intake;

/// <summary>What she looked for last in the referral directory: enough for the buttons under what was found, and forgotten after half an hour.</summary>
/// <param name="Id">Buttons of an earlier search do not go on with this one.</param>
/// <param name="Words">Hers; empty where it is by what is known of her.</param>
public sealed record Looking(string Id, DateTimeOffset At, string Words)
{
    /// <summary>A topic of the directory, where she looks by what is known of her.</summary>
    public string? Topic { get; init; }

    public string? Region { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOpenOnly { get; init; }

    /// <summary>From 0.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Page { get; init; }

    /// <summary>The message in which she wrote it; null where she wrote none.</summary>
    public MessageId? Message { get; init; }
}
