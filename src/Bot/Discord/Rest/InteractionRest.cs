using System.Text.Json;

namespace MentorBot.Bot.Discord.Rest;

/// <summary>
/// Answers to interactions: the first within three seconds, later ones within fifteen minutes. Their limits are their own; they
/// are called with the interaction's token, which is as good as a key for that time and is never stored.
/// </summary>
public sealed class InteractionRest(RestClient client)
{
    private const int DeferredMessage = 5;
    private const int DeferredUpdate = 6;
    private const int UpdateMessage = 7;
    private const int AutocompleteResult = 8;
    private const int ModalDialog = 9;
    private const int EphemeralFlag = 1 << 6;
    private const int MostChoices = 25;
    private const int LongestChoice = 100;
    private const int ActionRow = 1;
    private const int TextField = 4;
    private const int Paragraph = 2;

    /// <summary>"Thinking…", seen only by who asked; the answer follows by <see cref="EditOriginalAsync"/>.</summary>
    public Task<Answer<Done>> DeferAsync(InteractionKey key, CancellationToken stop) => RespondAsync(key, DeferredMessage, json =>
    {
        json.WriteStartObject("data"u8);
        json.WriteNumber("flags"u8, EphemeralFlag);
        json.WriteEndObject();
    }, stop);

    /// <summary>A button's press was seen; nothing changes.</summary>
    public Task<Answer<Done>> DeferUpdateAsync(InteractionKey key, CancellationToken stop) => RespondAsync(key, DeferredUpdate, static _ => { }, stop);

    /// <summary>The message that carries the button becomes another.</summary>
    public Task<Answer<Done>> UpdateAsync(InteractionKey key, OutMessage message, CancellationToken stop) => RespondAsync(key, UpdateMessage, json =>
    {
        json.WritePropertyName("data"u8);
        message.Write(json);
    }, stop);

    /// <param name="choices">What is shown and what it stands for.</param>
    public Task<Answer<Done>> SuggestAsync(InteractionKey key, IReadOnlyList<(string Name, string Value)> choices, CancellationToken stop) =>
        RespondAsync(key, AutocompleteResult, json =>
        {
            json.WriteStartObject("data"u8);
            json.WriteStartArray("choices"u8);
            foreach (var (name, value) in choices.Take(MostChoices))
            {
                json.WriteStartObject();
                json.WriteString("name"u8, name.Length <= LongestChoice ? name : OutMessage.WellFormed(name[..LongestChoice]));
                json.WriteString("value"u8, value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }, stop);

    /// <summary>A dialog with one field for a longer text.</summary>
    public Task<Answer<Done>> AskByDialogAsync(InteractionKey key, string id, string title, string label, CancellationToken stop) =>
        RespondAsync(key, ModalDialog, json =>
        {
            json.WriteStartObject("data"u8);
            json.WriteString("custom_id"u8, id);
            json.WriteString("title"u8, title);
            json.WriteStartArray("components"u8);
            json.WriteStartObject();
            json.WriteNumber("type"u8, ActionRow);
            json.WriteStartArray("components"u8);
            json.WriteStartObject();
            json.WriteNumber("type"u8, TextField);
            json.WriteNumber("style"u8, Paragraph);
            json.WriteString("custom_id"u8, "text");
            json.WriteString("label"u8, label);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }, stop);

    public Task<Answer<Done>> EditOriginalAsync(InteractionKey key, OutMessage message, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(message);
        return client.CallAsync<Done>(
            Route(HttpMethod.Patch, "PATCH webhooks/messages/@original", key, $"webhooks/{key.Application}/{Token(key)}/messages/@original"),
            message.ToContent(),
            Reading.Nothing,
            stop);
    }

    /// <summary>A further message, as well seen only by who asked.</summary>
    public Task<Answer<ulong>> FollowUpAsync(InteractionKey key, OutMessage message, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(message);
        return client.CallAsync<ulong>(
            Route(HttpMethod.Post, "POST webhooks", key, $"webhooks/{key.Application}/{Token(key)}"), (message with { Ephemeral = true }).ToContent(), Reading.Id, stop);
    }

    private Task<Answer<Done>> RespondAsync(InteractionKey key, int type, Action<Utf8JsonWriter> data, CancellationToken stop)
    {
        var body = Bodies.Json(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("type"u8, type);
            data(json);
            json.WriteEndObject();
        });
        return client.CallAsync<Done>(
            Route(HttpMethod.Post, "POST interactions/callback", key, $"interactions/{key.Id}/{Token(key)}/callback"), body, Reading.Nothing, stop);
    }

    private static Route Route(HttpMethod method, string template, InteractionKey key, string path) => new(method, template, key.Id, path) { OfInteraction = true };

    private static string Token(InteractionKey key) => Uri.EscapeDataString(key.Token);
}

/// <summary>What answers one interaction. The token is a secret for fifteen minutes.</summary>
public sealed record InteractionKey(ulong Application, ulong Id, string Token)
{
    public override string ToString() => "InteractionKey(hidden)";
}
