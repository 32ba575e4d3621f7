namespace MentorBot.Bot.Discord;

/// <summary>What is offered while somebody types this option of this command: what is shown and what it stands for, at most 25. Asked on every key, so it answers at once.</summary>
public delegate IReadOnlyList<(string Name, string Value)> Suggest(string command, string option, string typed);

/// <summary>A slash command as the organisation's server shall list it.</summary>
/// <param name="Description">At most 100 characters, shown where no language of <paramref name="Descriptions"/> fits.</param>
/// <param name="Descriptions">Our language code to the words in it.</param>
public sealed record DiscordCommand(string Name, string Description, IReadOnlyDictionary<string, string> Descriptions)
{
    /// <summary>In the order shown; those that must be given come first.</summary>
    public IReadOnlyList<DiscordOption> Options { get; init; } = [];

    /// <summary>Commands of its own, called by its name and theirs; then it takes no options, and can't be given by itself. Empty for none.</summary>
    public IReadOnlyList<DiscordCommand> Subcommands { get; init; } = [];

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

/// <summary>Something that is given with a command, as text.</summary>
/// <param name="Descriptions">Our language code to the words in it.</param>
/// <param name="Most">The most characters, 1 to 6000.</param>
/// <param name="Choices">All that can be given, at most 25; empty for any text.</param>
public sealed record DiscordOption(string Name, string Description, IReadOnlyDictionary<string, string> Descriptions, bool IsRequired, int Most, IReadOnlyList<DiscordChoice> Choices)
{
    /// <summary>Something is offered while it is typed.</summary>
    public bool IsSuggested { get; init; }
}

/// <param name="Names">Our language code to the words in it.</param>
public sealed record DiscordChoice(string Value, string Name, IReadOnlyDictionary<string, string> Names);
