using System.Text.Json.Serialization;
using MentorBot.Core.Crisis;
using MentorBot.Core.Engine;
using MentorBot.Core.Hours;
using MentorBot.Core.Language.Reading;

namespace MentorBot.Core.Relay;

[JsonConverter(typeof(JsonStringEnumConverter<Phase>))]
public enum Phase
{
    /// <summary>Never begun: only an input that came too late or too early sees this.</summary>
    None,

    /// <summary>Waits for a mentor. What she writes waits with it.</summary>
    Waiting,

    /// <summary>Has a mentor; messages flow both ways.</summary>
    Open,

    Ended,
}

/// <summary>Whether what the seeker writes gets into the room (<see cref="Delays"/>).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Delay>))]
public enum Delay
{
    None,

    /// <summary>It waits longer than a moment, and she has not been told.</summary>
    Untold,

    /// <summary>It waits, and she knows.</summary>
    Told,
}

/// <summary>A voice message, a document, or a mentor's words that could lead to her, which wait until their sender has said that they may go.</summary>
public sealed record Unasked(MessageId Message, Content Content, MessageId? ReplyTo, bool FromSeeker)
{
    /// <summary>The supervisor who wrote it; null for the mentor and the seeker.</summary>
    public StaffId? By { get; init; }
}

/// <summary>The danger for which the seeker was last offered help, and when.</summary>
public sealed record Danger(RiskLevel Level, DateTimeOffset At)
{
    /// <summary>When the coordinator was last told of it because nobody reads the room; null for never.</summary>
    public DateTimeOffset? Unread { get; init; }

    /// <summary>She has answered that she is in none now, and has said nothing since that sounds like it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SaysSafe { get; init; }
}

/// <summary>Mentors to choose from lie before her.</summary>
/// <param name="Reminded">When she was told that what she wrote meanwhile is kept; null for not yet.</param>
public sealed record Offer(IReadOnlyList<MentorId> Mentors, DateTimeOffset? Reminded);

/// <summary>A note on danger in a message, which the mentor was given.</summary>
/// <param name="Level">How it was told.</param>
/// <param name="Words">What was quoted, to be compared with.</param>
public sealed record Noted(MessageId Message, RiskLevel Level, string Words, DateTimeOffset At)
{
    /// <summary>It left the room when the message was to be taken back, and nobody knows yet what became of that.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Lifted { get; init; }
}

/// <summary>She asked for help at once.</summary>
/// <param name="At">When she was last answered.</param>
/// <param name="Told">When her mentor was last told.</param>
/// <param name="IsOpen">What she writes next can be the answer to whether she is in danger.</param>
public sealed record HelpCall(DateTimeOffset At, DateTimeOffset Told, bool IsOpen);

/// <summary>One conversation.</summary>
/// <param name="Code">The neutral name of its room; empty before there is a mentor.</param>
/// <param name="Reachable">False while the seeker has blocked us.</param>
/// <param name="Files">What waits for a yes, at most <see cref="MostFiles"/>.</param>
/// <param name="RoomFailures">How often in a row the room could not be opened.</param>
public sealed record Conversation(
    ConversationId Id,
    Phase Phase,
    SeekerId Seeker,
    string Language,
    string Nickname,
    string? Topic,
    MentorId? Mentor,
    string Code,
    bool Reachable,
    IReadOnlyList<Unasked> Files,
    int RoomFailures)
{
    public const int MostFiles = 20;

    public const int MostNoted = 50;

    /// <summary>Messages of which a file did not arrive and the rest is on its way; null for none. At most <see cref="MostFiles"/>, the oldest are forgotten.</summary>
    public IReadOnlyList<MessageId>? Flawed { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Delay Delay { get; init; }

    /// <summary>How much the seeker has said lately; null for nothing.</summary>
    public Flow? OfSeeker { get; init; }

    /// <summary>How much the mentor has said lately; null for nothing.</summary>
    public Flow? OfMentor { get; init; }

    /// <summary>How the seeker speaks of herself; null where that is not known.</summary>
    public Gender? Gender { get; init; }

    /// <summary>Where she is; null where that is not known.</summary>
    public Country? Country { get; init; }

    /// <summary>What she is in danger of, where it is not for the topic to say; null where that is not known.</summary>
    public DangerKind? Threat { get; init; }

    /// <summary>With a crisis worker, who answered a call.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsCrisis { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsChild { get; init; }

    /// <summary>Null for never.</summary>
    public HelpCall? Call { get; init; }

    /// <summary>Null for none.</summary>
    public Danger? Danger { get; init; }

    /// <summary>Her mentor has read of a crisis in it, or she called for help.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool WasHeavy { get; init; }

    /// <summary>Her mentor has said after its end that it was heavy.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Debriefed { get; init; }

    /// <summary>What her mentor was told of her; null for nothing.</summary>
    public IReadOnlyList<Phrase>? About { get; init; }

    /// <summary>Mentors she had before and wanted to change; null for none.</summary>
    public IReadOnlyList<MentorId>? Left { get; init; }

    /// <summary>Her mentor in the conversation before this one, not long ago; null for none.</summary>
    public MentorId? Before { get; init; }

    /// <summary>The choice that lies before her; null for none.</summary>
    public Offer? Offer { get; init; }

    /// <summary>How often the seeker has told that something is wrong.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Reports { get; init; }

    /// <summary>The supervisor who writes with her too; null for none.</summary>
    public StaffId? Joined { get; init; }

    /// <summary>The supervisor who is let into the room, or is in it; null for none. Whether the seeker has been told of her says <see cref="Joined"/>.</summary>
    public Admission? Admission { get; init; }

    /// <summary>Everybody who has joined; null for nobody.</summary>
    public IReadOnlyList<StaffId>? WereJoined { get; init; }

    /// <summary>Her mentor was found while she could not be reached: she has not read who it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsUnmet { get; init; }

    /// <summary>Null while nobody asks to hand the talk over.</summary>
    public HandingOver? Handover { get; init; }

    /// <summary>The notes on danger that stand in the room, at most <see cref="MostNoted"/>; null for none.</summary>
    public IReadOnlyList<Noted>? Noted { get; init; }

    /// <summary>Null before there is a mentor, and where nobody looks after silences.</summary>
    public LastWord? LastWord { get; init; }

    /// <summary>When her mentor wrote last; null where nobody looks after silences, and before the first word.</summary>
    public DateTimeOffset? Wrote { get; init; }

    /// <summary>Null where nothing that she was asked stands before her.</summary>
    public OpenQuestion? Standing { get; init; }

    /// <summary>Null while her mentor is not asked whether to end it.</summary>
    public EndQuestion? EndQuestion { get; init; }

    /// <summary>Something of this conversation can still be said.</summary>
    [JsonIgnore]
    public bool IsLive => Phase is Phase.Waiting or Phase.Open;

    public static readonly Conversation None = new(new ConversationId(""), Phase.None, new SeekerId(""), "", "", null, null, "", true, [], 0);
}
