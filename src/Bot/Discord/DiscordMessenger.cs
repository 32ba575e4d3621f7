namespace MentorBot.Bot.Discord;

public sealed class DiscordMessenger
{
    public const string PlatformName = "discord";
}
