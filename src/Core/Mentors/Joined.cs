using System.Text.Json.Serialization;
using MentorBot.Core.Engine;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Mentors;

/// <summary>A supervisor has said that this mentor is to be given people.</summary>
public sealed record Approval(DateTimeOffset At, StaffId By);

/// <summary>Somebody of staff has said that this mentor is none any more.</summary>
public sealed record Ending(DateTimeOffset At, StaffId By);

/// <summary>A mentor who joined by an invitation: what she tells of herself, and how far the organisation is with her.</summary>
/// <param name="Number">What she is called until she has an alias. Given once.</param>
public sealed record Joined(int Number, DateTimeOffset At)
{
    /// <summary>The name that seekers know her by; null until she has chosen one.</summary>
    public string? Alias { get; init; }

    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Her story by language, as seekers read it.</summary>
    public IReadOnlyDictionary<string, string>? Story { get; init; }

    /// <summary>Stories by language that she has changed since she was approved: seekers read the earlier ones until a supervisor has read these.</summary>
    public IReadOnlyDictionary<string, string>? Proposed { get; init; }

    public IReadOnlyList<string>? Topics { get; init; }

    public int Capacity { get; init; } = 1;

    /// <summary>How the house speaks to her; null for words that fit anybody.</summary>
    public Gender? Address { get; init; }

    /// <summary>Null until a supervisor has approved her.</summary>
    public Approval? Approved { get; init; }

    /// <summary>Null until she is removed. Her approval stays beside it, since open talks name her still.</summary>
    public Ending? Ended { get; init; }

    /// <summary>The supervisor who was shown the card as it is now; null since it was changed.</summary>
    public StaffId? ReadBy { get; init; }

    /// <summary>Her private channel is there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasPlace { get; init; }

    /// <summary>When it was last asked for again because it was gone; null for never.</summary>
    public DateTimeOffset? Remade { get; init; }

    /// <summary>Supervisors were told that nothing is missing but their word.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsAnnounced { get; init; }

    /// <summary>What staff calls her where no seeker sees it, and what her channel is called.</summary>
    [JsonIgnore]
    public string Name => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"mentor-{Number:00}");

    /// <summary>Nothing that a seeker needs to choose her is missing.</summary>
    [JsonIgnore]
    public bool IsComplete => Alias is not null && Languages is { Count: > 0 } languages && Story is { } story && languages.Any(story.ContainsKey);

    public MentorCard Card(MentorId id) => new(id, Alias ?? Name, Languages ?? [], Capacity)
    {
        Story = Story ?? new Dictionary<string, string>(),
        Topics = Topics ?? [],
    };
}
