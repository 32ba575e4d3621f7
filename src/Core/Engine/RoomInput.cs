using System.Text.Json.Serialization;

namespace MentorBot.Core.Engine;

/// <summary>What happened in the room that a conversation has at the desk.</summary>
public abstract record RoomInput(ConversationId Conversation) : Input
{
    [JsonIgnore]
    public override StateKey Owner => StateKey.Of(Conversation);

    /// <param name="Author">The mentor of the roster who wrote it, or null for anybody else who can see the room.</param>
    public sealed record Said(ConversationId Conversation, MentorId? Author, MessageId Message, Content Content, MessageId? ReplyTo) : RoomInput(Conversation)
    {
        /// <summary>The member of staff who wrote it; null for anybody else.</summary>
        public StaffId? Staff { get; init; }
    }

    public sealed record Edited(ConversationId Conversation, MentorId? Author, MessageId Message, Content Content) : RoomInput(Conversation)
    {
        /// <summary>The member of staff who wrote it; null for anybody else.</summary>
        public StaffId? Staff { get; init; }
    }

    public sealed record Deleted(ConversationId Conversation, MessageId Message) : RoomInput(Conversation);

    /// <param name="Choice">What the button stands for; null when it is unknown, used or too old.</param>
    public sealed record Pressed(ConversationId Conversation, MentorId? Author, Choice? Choice) : RoomInput(Conversation)
    {
        /// <summary>The member of staff who pressed it; null for anybody else.</summary>
        public StaffId? Staff { get; init; }
    }

    /// <param name="Command">A command of <see cref="DeskCommands"/>.</param>
    public sealed record Commanded(ConversationId Conversation, MentorId? Author, AskId Ask, string Command) : RoomInput(Conversation)
    {
        /// <summary>The member of staff who asks; a mentor can be one as well. Null for anybody else.</summary>
        public StaffId? Staff { get; init; }

        /// <summary>What was given with the command, by the names of its options; null for nothing.</summary>
        public IReadOnlyDictionary<string, string>? Options { get; init; }

        /// <summary>Null where it was not given.</summary>
        public string? Option(string name) => Options?.GetValueOrDefault(name);

        /// <summary>What the shell knows of it where it concerns the roster; null where it does not.</summary>
        public Witness? Witness { get; init; }
    }

    /// <summary>The room is there; what waited for it begins to flow.</summary>
    public sealed record Opened(ConversationId Conversation) : RoomInput(Conversation);

    /// <summary>The room is gone: deleted, or taken from us. What waits for it waits for the next one.</summary>
    public sealed record Lost(ConversationId Conversation) : RoomInput(Conversation)
    {
        /// <summary>Words of the seeker are among that.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool HoldsWords { get; init; }
    }

    /// <summary>Somebody has the seeker's message before her eyes.</summary>
    public sealed record Seen(ConversationId Conversation, MentorId? Author, MessageId Message) : RoomInput(Conversation);

    public sealed record Typing(ConversationId Conversation, MentorId? Author) : RoomInput(Conversation);
}
