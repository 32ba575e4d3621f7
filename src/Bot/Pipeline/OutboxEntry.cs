using System.Text.Json.Serialization;
using MentorBot.Core.Engine;
using MentorBot.Core.Relay;

namespace MentorBot.Bot.Pipeline;

/// <summary>
/// What one row of the outbox wants done: one call of a platform, or one that can be repeated without harm. Stored sealed,
/// blanked at its end. Destinations are ours; the address is looked up when the row is claimed.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Post), "post")]
[JsonDerivedType(typeof(Edit), "edit")]
[JsonDerivedType(typeof(Trim), "trim")]
[JsonDerivedType(typeof(SetMark), "mark")]
[JsonDerivedType(typeof(OpenRoom), "room")]
[JsonDerivedType(typeof(CloseRoom), "close")]
[JsonDerivedType(typeof(Answer), "answer")]
[JsonDerivedType(typeof(Clear), "clear")]
[JsonDerivedType(typeof(Settle), "settle")]
[JsonDerivedType(typeof(MakePlace), "place")]
[JsonDerivedType(typeof(Admit), "admit")]
[JsonDerivedType(typeof(Dismiss), "dismiss")]
[JsonDerivedType(typeof(Expel), "expel")]
[JsonDerivedType(typeof(Summon), "summon")]
internal abstract record OutboxEntry
{
    private OutboxEntry()
    {
    }

    /// <summary>The conversation that hears how it ended.</summary>
    public ConversationId? Conversation { get; init; }

    /// <summary>The message it shows, changes or takes back.</summary>
    public MessageId? Message { get; init; }

    public bool ToSeeker { get; init; }

    /// <summary>The kind of sending.</summary>
    public string What { get; init; } = SendKind.Tell;

    /// <summary>The last row of what belongs together: its end is the end of all.</summary>
    public bool Last { get; init; } = true;

    /// <summary>Nobody is told how it ended: what counts is its twin.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Quiet { get; init; }

    /// <summary>Somebody is let into a room or out of it.</summary>
    [JsonIgnore]
    public bool IsOfDoor => this is Admit or Dismiss or Expel or Summon;

    /// <param name="Index">Which part of the message this is, from 0.</param>
    public sealed record Post(Part Part, int Index, MessageId? ReplyTo) : OutboxEntry
    {
        /// <summary>Which file of the message this is, from 1, where the message has several.</summary>
        public int? File { get; init; }
    }

    /// <summary>Changes the shown part; posts it when it was not shown before.</summary>
    public sealed record Edit(Part Part, int Index) : OutboxEntry;

    /// <summary>Takes back the shown parts from this index on.</summary>
    public sealed record Trim(int From) : OutboxEntry;

    public sealed record SetMark(Mark Mark) : OutboxEntry;

    public sealed record OpenRoom(MentorId Mentor, string Code) : OutboxEntry;

    public sealed record CloseRoom : OutboxEntry;

    /// <summary>Lets a member of staff into the room; <see cref="Message"/> is the admission, which shows where she was let in.</summary>
    public sealed record Admit(StaffId Staff) : OutboxEntry;

    /// <summary>Lets out who was let in by the admission <see cref="Message"/>.</summary>
    public sealed record Dismiss : OutboxEntry;

    /// <summary>Lets a mentor out of the room that was opened for her.</summary>
    public sealed record Expel(MentorId Mentor) : OutboxEntry;

    /// <summary>Lets a mentor into her room again, if she has left it.</summary>
    public sealed record Summon(MentorId Mentor) : OutboxEntry;

    /// <summary>A private channel for a mentor.</summary>
    public sealed record MakePlace(MentorId Mentor, string Name) : OutboxEntry;

    public sealed record Answer(AskId Ask, Part Part) : OutboxEntry;

    /// <summary>Deletes what the place shows.</summary>
    public sealed record Clear : OutboxEntry;

    /// <summary>A question was answered, here or at another desk: what was chosen stands under it in place of its buttons.</summary>
    /// <param name="Label">What stood on the button; null where that is not known any more.</param>
    public sealed record Settle(string? Label) : OutboxEntry;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutboxEntry))]
[JsonSerializable(typeof(StoredChoice))]
[JsonSerializable(typeof(OutboxEntry.Edit), TypeInfoPropertyName = "EntryEdit")]
internal sealed partial class OutboxJson : JsonSerializerContext;
