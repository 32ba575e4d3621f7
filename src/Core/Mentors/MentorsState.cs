using System.Text.Json.Serialization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Mentors;

/// <summary>A version of the code of ethics that a mentor accepted, and when.</summary>
public sealed record Acceptance(DateOnly Version, DateTimeOffset At);

/// <summary>The coordinator was told that a training runs out.</summary>
/// <param name="Days">Which of the two reminders it was.</param>
public sealed record Reminder(string Topic, DateOnly Until, int Days);

/// <summary>What is remembered of one mentor.</summary>
public sealed record MentorRecord
{
    public static readonly MentorRecord Empty = new();

    /// <summary>The version that she was shown last: she accepts what she could read, and nothing else.</summary>
    public DateOnly? Shown { get; init; }

    /// <summary>All that she ever accepted, the latest last; null for none.</summary>
    public IReadOnlyList<Acceptance>? Accepted { get; init; }

    /// <summary>The version of which the coordinator was told that she has not accepted it.</summary>
    public DateOnly? Missed { get; init; }

    /// <summary>The coordinator was told that she lacks training.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Untrained { get; init; }

    /// <summary>Null for none.</summary>
    public IReadOnlyList<Reminder>? Reminded { get; init; }

    /// <summary>What she is where she joined by an invitation; null for a mentor of the settings.</summary>
    public Joined? Joined { get; init; }

    /// <summary>Trainings that were recorded beside those of the settings; null for none.</summary>
    public IReadOnlyList<Training>? Trained { get; init; }

    /// <summary>When she takes new people; null where she has said nothing of it.</summary>
    public OwnHours? Hours { get; init; }

    public Acceptance? AcceptanceOf(DateOnly version) => Accepted?.FirstOrDefault(acceptance => acceptance.Version == version);
}

/// <summary>A code by which one person can become a mentor. Of the code its keyed hash is kept alone.</summary>
public sealed record Invitation(string Hash, DateTimeOffset Until, StaffId By);

/// <summary>Somebody gave a code that was none.</summary>
/// <param name="Account">What the shell calls the account: it tells nothing of it, and is the same every time.</param>
public sealed record Try(string Account, DateTimeOffset At);

/// <summary>Who the mentors are beside those of the settings, what all of them have accepted, and what was told of them. One for the organisation.</summary>
public sealed record MentorsState(IReadOnlyDictionary<MentorId, MentorRecord> Mentors)
{
    public static readonly MentorsState Empty = new(new Dictionary<MentorId, MentorRecord>());

    /// <summary>Codes that nobody has used yet; null for none.</summary>
    public IReadOnlyList<Invitation>? Invitations { get; init; }

    /// <summary>Wrong codes of late; null for none.</summary>
    public IReadOnlyList<Try>? Tries { get; init; }

    /// <summary>The number that was given last to a mentor who joined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int LastNumber { get; init; }

    public MentorRecord Of(MentorId mentor) => Mentors.GetValueOrDefault(mentor) ?? MentorRecord.Empty;

    /// <summary>The very same where nothing changed.</summary>
    public MentorsState With(MentorId mentor, MentorRecord record) => ReferenceEquals(Of(mentor), record)
        ? this
        : this with { Mentors = new Dictionary<MentorId, MentorRecord>(Mentors) { [mentor] = record } };
}
