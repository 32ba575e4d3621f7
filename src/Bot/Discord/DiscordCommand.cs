namespace MentorBot.Bot.Discord;

/// <summary>A slash command as the organisation's server shall list it.</summary>
/// <param name="Description">At most 100 characters, shown where no language of <paramref name="Descriptions"/> fits.</param>
/// <param name="Descriptions">Our language code to the words in it.</param>
public sealed record DiscordCommand(string Name, string Description, IReadOnlyDictionary<string, string> Descriptions)
{
    /// <summary>Names of the command in other languages; lower case, without spaces. The command arrives under <see cref="Name"/> all the same.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>Discord's locales of one of our languages; empty for a language Discord's apps do not have.</summary>
    public static IReadOnlyList<string> LocalesOf(string language) => language switch
    {
        "cs" => ["cs"],
        "pl" => ["pl"],
        "uk" => ["uk"],
        "en" => ["en-US", "en-GB"],
        "de" => ["de"],
        "ru" => ["ru"],
        "ro" => ["ro"],
        "hu" => ["hu"],
        "vi" => ["vi"],
        "fr" => ["fr"],
        "es" => ["es-ES", "es-419"],
        _ => [],
    };
}
