namespace MentorBot.Bot.Telegram;

/// <summary>How the bot presents itself to people whose app speaks <paramref name="Language"/>. Texts come in localised.</summary>
/// <param name="Language">Two letters, or "" for everybody who has no profile of their own.</param>
/// <param name="Commands">The menu, in its order.</param>
/// <param name="Name">At most 64 characters; null leaves what is there.</param>
/// <param name="Description">What an empty chat shows, at most 512 characters; null leaves what is there.</param>
/// <param name="ShortDescription">What the bot's page shows, at most 120 characters; null leaves what is there.</param>
internal sealed record TelegramProfile(
    string Language,
    IReadOnlyList<MenuCommand> Commands,
    string? Name = null,
    string? Description = null,
    string? ShortDescription = null);

/// <param name="Command">The word after the slash: lower case letters, digits and underscores.</param>
internal sealed record MenuCommand(string Command, string Description);
