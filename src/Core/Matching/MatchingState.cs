using System.Text.Json.Serialization;
using MentorBot.Core.Engine;

namespace MentorBot.Core.Matching;

/// <summary>A conversation that waits for a mentor.</summary>
public sealed record Waiting(ConversationId Conversation, string Language)
{
    public string? Topic { get; init; }

    /// <summary>Her mentor in the conversation before this one, not long ago; null for none.</summary>
    public MentorId? Before { get; init; }

    /// <summary>Who is not to be given to her or offered: she had them before and they parted; null for nobody.</summary>
    public IReadOnlyList<MentorId>? Not { get; init; }

    /// <summary>She has a mentor meanwhile, who leaves: the conversation that begins when somebody has room for her. Null for who waits without one.</summary>
    public ConversationId? Next { get; init; }

    /// <summary>Mentors lie before her to choose from: her place is kept, and she is given to nobody meanwhile.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Chooses { get; init; }

    /// <summary>Since when she knows that nobody is free; null where she was not told so.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The coordinator knows that it has become long.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsTold { get; init; }
}

/// <summary>How long somebody waited while nobody was free. Nothing says who it was.</summary>
/// <param name="Day">When it ended.</param>
public sealed record Wait(DateOnly Day, int Minutes)
{
    /// <summary>It did not end with a mentor.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool GaveUp { get; init; }
}

/// <summary>What is remembered of a mentor to be fair to her.</summary>
/// <param name="Given">When she last got a new talk; null for never.</param>
/// <param name="Offers">How often she was among those offered.</param>
public sealed record Share(DateTimeOffset? Given, int Offers)
{
    public static readonly Share None = new(null, 0);

    /// <summary>When she was first offered; null for never, and where it was not noted.</summary>
    public DateTimeOffset? First { get; init; }

    /// <summary>When she was last told that what she writes in her channel is passed on to nobody; null for never.</summary>
    public DateTimeOffset? Beside { get; init; }
}

/// <summary>Who waits, in order, and who is busy with what. One for the organisation, so two seekers can never get the same last place.</summary>
/// <param name="Talks">Open conversations and their mentors.</param>
/// <param name="LastCode">The number that the last room got.</param>
public sealed record MatchingState(IReadOnlyList<Waiting> Queue, IReadOnlyDictionary<ConversationId, MentorId> Talks, int LastCode)
{
    public static readonly MatchingState Empty = new([], new Dictionary<ConversationId, MentorId>(), 0);

    /// <summary>The topics of open conversations that weigh more than one; null for none.</summary>
    public IReadOnlyDictionary<ConversationId, int>? Weights { get; init; }

    /// <summary>Null before anybody was offered or given to.</summary>
    public IReadOnlyDictionary<MentorId, Share>? Shares { get; init; }

    /// <summary>Mentors who get nobody new until they say that they are available; null for none.</summary>
    public IReadOnlyList<MentorId>? Paused { get; init; }

    /// <summary>Mentors whom staff has given a pause, and who did; null for none.</summary>
    public IReadOnlyDictionary<MentorId, StaffId>? GivenPauses { get; init; }

    /// <summary>Who of the staff has given her a pause; null for nobody.</summary>
    public StaffId? PausedBy(MentorId mentor) => GivenPauses?.TryGetValue(mentor, out var by) == true ? by : null;

    /// <summary>Mentors who may be given nobody new, whatever they say themselves; null for none.</summary>
    public IReadOnlyList<MentorId>? HeldBack { get; init; }

    public bool IsHeldBack(MentorId mentor) => HeldBack?.Contains(mentor) == true;

    /// <summary>Mentors who leave the organisation; null for none.</summary>
    public IReadOnlyList<MentorId>? Leaving { get; init; }

    public bool IsLeaving(MentorId mentor) => Leaving?.Contains(mentor) == true;

    /// <summary>Conversations by the code of their room, the newest last, at most <see cref="TalkCodes.MostKept"/>; null for none.</summary>
    public IReadOnlyDictionary<string, ConversationId>? Codes { get; init; }

    /// <summary>The last waits, the newest last, at most <see cref="Matching.Waits.MostKept"/>; null for none.</summary>
    public IReadOnlyList<Wait>? Waits { get; init; }

    /// <summary>The Monday of which the coordinator was told last how the mentors are; null for none.</summary>
    public DateOnly? Week { get; init; }

    /// <summary>Whether she can be given anybody, had she room.</summary>
    public bool IsOn(MentorId mentor) => !IsPaused(mentor) && PausedBy(mentor) is null && !IsHeldBack(mentor) && !IsLeaving(mentor);

    public bool IsPaused(MentorId mentor) => Paused?.Contains(mentor) == true;

    /// <summary>In the place that she has.</summary>
    public MatchingState Put(Waiting changed) => this with { Queue = [.. Queue.Select(waiting => waiting.Conversation == changed.Conversation ? changed : waiting)] };

    public Share ShareOf(MentorId mentor) => Shares?.GetValueOrDefault(mentor) ?? Share.None;

    /// <summary>How much of her capacity is taken.</summary>
    public int LoadOf(MentorId mentor)
    {
        var load = 0;
        foreach (var (conversation, held) in Talks)
        {
            load += held == mentor ? Weights?.GetValueOrDefault(conversation, 1) ?? 1 : 0;
        }

        return load;
    }
}
