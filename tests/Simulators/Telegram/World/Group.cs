namespace MentorBot.Simulators.Telegram;

/// <summary>A group that somebody put the bot into.</summary>
public sealed class Group
{
    internal Group(Chat chat) => Chat = chat;

    public long Id => Chat.Id;

    public string Title => Chat.Title!;

    public bool BotIsMember => Chat.BotIsMember;

    internal Chat Chat { get; }
}
