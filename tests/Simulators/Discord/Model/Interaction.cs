namespace MentorBot.Simulators.Discord;

internal enum InteractionType
{
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}

/// <summary>A slash command of the application, kept as the validated JSON that registered it.</summary>
internal sealed record Command(ulong Id, ulong GuildId, ulong Version, System.Text.Json.JsonElement Definition)
{
    public string Name => Definition.GetProperty("name").GetString()!;

    public int Type => Definition.TryGetProperty("type", out var type) ? type.GetInt32() : 1;
}

/// <summary>One use of a command, button, select or modal, and everything that the bot answered to it.</summary>
internal sealed class Interaction
{
    public required ulong Id { get; init; }
    public required string Token { get; init; }
    public required InteractionType Type { get; init; }
    public required User User { get; init; }
    public required Channel Channel { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required string Name { get; init; }

    /// <summary>The message whose component was used.</summary>
    public Message? Source { get; init; }

    /// <summary>4 to 9 once the bot has answered.</summary>
    public int? Callback { get; set; }

    /// <summary>Deferred with 5 and not yet edited: the person sees "thinking".</summary>
    public bool Thinking { get; set; }
    public Message? Original { get; set; }
    public List<Message> Followups { get; } = [];
    public byte[]? Choices { get; set; }
    public byte[]? Modal { get; set; }
}
