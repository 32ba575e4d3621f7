namespace MentorBot.Simulators.Telegram;

/// <summary>A private chat (its id is the person's) or a group (negative id), with the messages in it. Guarded by the world's lock.</summary>
internal sealed class Chat(long id, string? title)
{
    private int _next = 1;

    public long Id { get; } = id;

    /// <summary>Null for a private chat.</summary>
    public string? Title { get; } = title;

    public bool BotIsMember { get; set; } = true;

    public Dictionary<int, Message> Messages { get; } = [];

    public bool IsGroup => Title is not null;

    /// <summary>Groups count their own messages; private chats share the bot's one count.</summary>
    public int NextId() => _next++;
}
