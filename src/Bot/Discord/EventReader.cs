using System.Text.Json;
using MentorBot.Bot.Discord.Gateway;
using MentorBot.Bot.Discord.Rest;
using MentorBot.Bot.Ports;

namespace MentorBot.Bot.Discord;

/// <summary>Reads events as they come. Interactions can't wait in line for the store: they are acknowledged here, within Discord's three seconds.</summary>
internal sealed class EventReader(
    FromDiscord convert,
    Asks asks,
    InteractionRest interactions,
    Suggest suggest,
    Action suspectGap,
    ILogger log,
    CancellationToken stop) : IGatewayEvents
{
    public IReadOnlyList<Arrived>? Read(string type, ReadOnlySpan<byte> data)
    {
        try
        {
            return type == "INTERACTION_CREATE" ? Interacted(JsonSerializer.Deserialize(data, EventJson.Default.Interaction)) : convert.Event(type, data);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException or OverflowException)
        {
            log.LogWarning("Discord: an event of type {Type} could not be read", KnownType(type));
            return null;
        }
    }

    public void SuspectGap() => suspectGap();

    public void Note(string what, int number) => log.LogInformation("Discord gateway: {What} {Number}", what, number);

    private IReadOnlyList<Arrived> Interacted(Interaction? interaction)
    {
        switch (interaction)
        {
            case { Type: Interaction.Command, Id: > 0, Token.Length: > 0 }:
                return convert.Asked(interaction, asks.Open(interaction.Key, stop)) is { } asked ? [asked] : [];
            case { Type: Interaction.Component, Id: > 0, Token.Length: > 0, IsUnderAnswer: true }:
                return convert.PressedUnderAnswer(interaction, asks.OpenAgain(interaction.Key, stop)) is { } again ? [again] : [];
            case { Type: Interaction.Component, Token.Length: > 0 }:
                Unheeded(interactions.DeferUpdateAsync(interaction.Key, stop));
                return convert.Pressed(interaction) is { } pressed ? [pressed] : [];
            case { Type: Interaction.Autocomplete, Token.Length: > 0 }:
                Unheeded(Task.Run(() => SuggestAsync(interaction), stop));
                return [];
            default:
                return [];
        }
    }

    /// <summary>Looking something up can take a moment, which no event waits for.</summary>
    private Task SuggestAsync(Interaction interaction) =>
        interactions.SuggestAsync(interaction.Key, convert.Typing(interaction) is var (command, option, typed) ? suggest(command, option, typed) : [], stop);

    /// <summary>Nothing hangs on the answer, and nothing but the stop is ever thrown.</summary>
    private static void Unheeded(Task call) => _ = call.ContinueWith(
        static done => done.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    /// <summary>Names of events are Discord's words; anything else does not get into a log line.</summary>
    private static string KnownType(string type) => type.Length <= 40 && type.All(static c => char.IsAsciiLetterUpper(c) || c == '_') ? type : "unknown";
}
