using System.Text.Json;

namespace MentorBot.Bot.Telegram.Api;

/// <summary>A message that is there. Its id is 0 when the answer broke off before it.</summary>
internal readonly record struct SentMessage(long Id, long Date);

/// <summary>What the bot is called; the only thing about an account that is ever read.</summary>
internal sealed record BotIdentity(string Username);

/// <summary>How the platform fares with our webhook.</summary>
/// <param name="Url">Where it posts updates to; empty when nowhere.</param>
/// <param name="Pending">How many updates it keeps for us.</param>
/// <param name="LastError">When it last could not post one, in its own seconds; null when that never happened.</param>
internal sealed record WebhookInfo(string Url, long Pending, long? LastError);

/// <summary>Where a file can be had, for about an hour.</summary>
internal sealed record FilePlace(string Path, long Bytes);

/// <summary>Readers of results. Each takes the one or two fields that are used and nothing else.</summary>
internal static class Results
{
    /// <summary>For methods whose success says it all: true, or the changed message.</summary>
    public static bool ReadDone(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, out Done value)
    {
        value = default;
        return reader.TokenType is JsonTokenType.True or JsonTokenType.StartObject;
    }

    public static bool ReadSentMessage(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, out SentMessage value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;

        var depth = reader.CurrentDepth + 1;
        try
        {
            while (value is { Id: 0 } or { Date: 0 } && reader.Read() && reader.CurrentDepth >= depth)
            {
                if (reader.CurrentDepth != depth || reader.TokenType != JsonTokenType.PropertyName)
                    continue;

                if (reader.ValueTextEquals("message_id"u8))
                    value = value with { Id = Positive(ref reader) };
                else if (reader.ValueTextEquals("date"u8))
                    value = value with { Date = Positive(ref reader) };
            }
        }
        catch (JsonException)
        {
            // The result broke off: the message is there all the same.
        }

        return true;
    }

    public static bool ReadBot(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, out BotIdentity value)
    {
        value = new BotIdentity(ReadText(ref reader, "username"u8) ?? "");
        return true;
    }

    public static bool ReadFilePlace(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, out FilePlace value)
    {
        value = new FilePlace("", 0);
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;

        var depth = reader.CurrentDepth + 1;
        while (reader.Read() && reader.CurrentDepth >= depth)
        {
            if (reader.CurrentDepth != depth || reader.TokenType != JsonTokenType.PropertyName)
                continue;

            if (reader.ValueTextEquals("file_path"u8) && reader.Read())
                value = value with { Path = LenientText.Read(ref reader) ?? "" };
            else if (reader.ValueTextEquals("file_size"u8) && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var size))
                value = value with { Bytes = size };
        }

        return true;
    }

    public static bool ReadWebhookInfo(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, out WebhookInfo value)
    {
        value = new WebhookInfo("", 0, null);
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;

        var depth = reader.CurrentDepth + 1;
        while (reader.Read() && reader.CurrentDepth >= depth)
        {
            if (reader.CurrentDepth != depth || reader.TokenType != JsonTokenType.PropertyName)
                continue;

            if (reader.ValueTextEquals("url"u8) && reader.Read())
                value = value with { Url = LenientText.Read(ref reader) ?? "" };
            else if (reader.ValueTextEquals("pending_update_count"u8) && ReadNumber(ref reader) is { } pending)
                value = value with { Pending = pending };
            else if (reader.ValueTextEquals("last_error_date"u8) && ReadNumber(ref reader) is { } moment)
                value = value with { LastError = moment };
        }

        return true;
    }

    public static bool ReadName(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, out string value) =>
        (value = ReadText(ref reader, "name"u8) ?? "") is not null;

    public static bool ReadDescription(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, out string value) =>
        (value = ReadText(ref reader, "description"u8) ?? "") is not null;

    public static bool ReadShortDescription(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, out string value) =>
        (value = ReadText(ref reader, "short_description"u8) ?? "") is not null;

    private static long? ReadNumber(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : null;

    private static string? ReadText(ref Utf8JsonReader reader, ReadOnlySpan<byte> property)
    {
        string? text = null;
        if (reader.TokenType != JsonTokenType.StartObject)
            return text;

        var depth = reader.CurrentDepth + 1;
        while (reader.Read() && reader.CurrentDepth >= depth)
        {
            if (reader.CurrentDepth == depth && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(property) && reader.Read())
                text = LenientText.Read(ref reader);
        }

        return text;
    }

    /// <summary>The number that comes next; 0 when it is none above 0.</summary>
    private static long Positive(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) && number > 0 ? number : 0;
}
