using System.Text.Json;
using System.Text.Json.Serialization;
using MentorBot.Bot.Discord.Rest;

namespace MentorBot.Bot.Discord;

// What we read of the gateway's events besides messages and channels. Members are read for their account's id, and their names can be looked for in what they give.

internal sealed record MessageGone(ulong Id, ulong ChannelId, ulong? GuildId);

internal sealed record MessagesGone(IReadOnlyList<ulong>? Ids, ulong ChannelId, ulong? GuildId);

/// <param name="Timestamp">Seconds since 1970.</param>
internal sealed record TypingBegun(ulong ChannelId, ulong? GuildId, ulong UserId, long Timestamp);

/// <param name="Token">Answers the interaction; a secret for fifteen minutes.</param>
internal sealed record Interaction(ulong Id, ulong ApplicationId, int Type, string? Token, ulong? GuildId, ulong? ChannelId, Member? Member, InteractionData? Data, InteractionMessage? Message = null)
{
    public const int Command = 2;
    public const int Component = 3;
    public const int Autocomplete = 4;

    private const int Ephemeral = 1 << 6;

    /// <summary>The button stands under what only who pressed it sees: the answer to a command.</summary>
    public bool IsUnderAnswer => Message is { Flags: var flags } && (flags & Ephemeral) != 0;

    public InteractionKey Key => new(ApplicationId, Id, Token ?? "");

    public override string ToString() => "Interaction(hidden)";
}

/// <summary>The message that carries the button.</summary>
internal sealed record InteractionMessage(int Flags);

internal sealed record Member(Asker? User, HiddenName Nick)
{
    /// <summary>Short words are taken as a name, longer ones as sentences.</summary>
    public bool IsNamedIn(string words) => words.Length <= LongestName
        ? Nick.IsIn(words) || (User is { } user && (user.Username.IsIn(words) || user.GlobalName.IsIn(words)))
        : Nick.StandsIn(words) || (User is { } author && (author.Username.StandsIn(words) || author.GlobalName.StandsIn(words)));

    private const int LongestName = 32;
}

internal sealed record Asker(ulong Id, HiddenName Username, HiddenName GlobalName);

/// <param name="CustomId">The id of the button that was pressed, as it was sent out; of a menu the menu's own.</param>
/// <param name="Values">What was chosen from a menu: ids of buttons, as they were sent out.</param>
internal sealed record InteractionData(string? Name, string? CustomId, IReadOnlyList<CommandOption>? Options, IReadOnlyList<string>? Values = null)
{
    public string? Button => Values is [var chosen, ..] ? chosen : CustomId;

    private CommandOption? Subcommand => Options is [{ Type: CommandOption.IsSubcommand } subcommand] ? subcommand : null;

    /// <summary>What was given, as we call it: the command's name, and behind it that of its subcommand.</summary>
    public string? Command => Subcommand is { } subcommand ? $"{Name} {subcommand.Name}" : Name;

    /// <summary>What was given with it.</summary>
    public IReadOnlyList<CommandOption> Given => (Subcommand is { } subcommand ? subcommand.Options : Options) ?? [];
}

/// <param name="Value">A text, number or truth value.</param>
/// <param name="Focused">It is being typed.</param>
internal sealed record CommandOption(string? Name, JsonElement Value, bool Focused = false, int Type = 0, IReadOnlyList<CommandOption>? Options = null)
{
    /// <summary>It holds no value but what was given with a command of its own.</summary>
    public const int IsSubcommand = 1;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(WideNumberConverter)])]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(MessageGone))]
[JsonSerializable(typeof(MessagesGone))]
[JsonSerializable(typeof(TypingBegun))]
[JsonSerializable(typeof(Interaction))]
internal sealed partial class EventJson : JsonSerializerContext;
