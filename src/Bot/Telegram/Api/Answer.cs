using System.Text.Json;

namespace MentorBot.Bot.Telegram.Api;

/// <summary>Reads a result. The reader stands on the first token of the value and may be left anywhere inside it.</summary>
/// <returns>False when the value is not what the method returns.</returns>
internal delegate bool ResultReader<T>(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, out T value);

/// <summary>
/// What an answer's body says, as far as it is readable. A body that breaks off after <c>"ok":true</c> and the part of the
/// result that is asked for still proves that the call succeeded; treating it as unknown would only send words twice.
/// </summary>
internal readonly record struct Answer<T>(bool? Ok, bool HasResult, T? Result, int Code, string? Description, TimeSpan? RetryAfter)
{
    /// <summary>Nesting is no error: what is deep is skipped like everything we have no use for.</summary>
    public static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = int.MaxValue };

    public static Answer<T> Read(ReadOnlySpan<byte> body, ResultReader<T> read)
    {
        var answer = new Answer<T>(null, false, default, 0, null, null);
        var reader = new Utf8JsonReader(body, isFinalBlock: false, new JsonReaderState(ReaderOptions));
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return answer;

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                answer = ReadProperty(ref reader, body, read, answer);
                if (answer is { Ok: true, HasResult: true })
                    return answer;

                Leave(ref reader, 1);
            }
        }
        catch (JsonException)
        {
            // Not JSON from here on; what was read before stands.
        }

        return answer;
    }

    private static Answer<T> ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, ResultReader<T> read, Answer<T> answer)
    {
        if (reader.ValueTextEquals("ok"u8))
            return reader.Read() ? answer with { Ok = reader.TokenType == JsonTokenType.True } : answer;

        if (reader.ValueTextEquals("result"u8))
            return reader.Read() && read(ref reader, body, out var value) ? answer with { HasResult = true, Result = value } : answer;

        if (reader.ValueTextEquals("error_code"u8))
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var code) ? answer with { Code = code } : answer;

        if (reader.ValueTextEquals("description"u8))
            return reader.Read() ? answer with { Description = LenientText.Read(ref reader) } : answer;

        if (reader.ValueTextEquals("parameters"u8))
            return answer with { RetryAfter = ReadRetryAfter(ref reader) ?? answer.RetryAfter };

        reader.Read();
        return answer;
    }

    private static TimeSpan? ReadRetryAfter(ref Utf8JsonReader reader)
    {
        TimeSpan? wait = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return wait;

        var depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.CurrentDepth == depth + 1 && reader.TokenType == JsonTokenType.PropertyName
                && reader.ValueTextEquals("retry_after"u8) && reader.Read()
                && reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var seconds))
            {
                wait = Waits.FromSeconds(seconds);
            }
        }

        return wait;
    }

    /// <summary>Skips what is left of a value, until the reader is back at <paramref name="depth"/>.</summary>
    private static void Leave(ref Utf8JsonReader reader, int depth)
    {
        while (Inside(ref reader, depth) && reader.Read())
        {
        }
    }

    private static bool Inside(ref Utf8JsonReader reader, int depth) =>
        reader.CurrentDepth > depth || (reader.CurrentDepth == depth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray);
}

internal static class Waits
{
    private const double LongestSeconds = 24 * 60 * 60;

    /// <summary>A wait as the platform tells it; null when it is none. A day is the longest that is believed.</summary>
    public static TimeSpan? FromSeconds(double seconds) =>
        seconds > 0 ? TimeSpan.FromSeconds(Math.Min(seconds, LongestSeconds)) : null;
}
