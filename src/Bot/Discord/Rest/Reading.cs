using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MentorBot.Bot.Discord.Rest;

/// <summary>Reads a value out of an answer's body. False or a <see cref="JsonException"/> when it is not there.</summary>
public delegate bool TryRead<T>(ReadOnlyMemory<byte> body, [MaybeNullWhen(false)] out T value);

/// <summary>How an answer's body becomes a value.</summary>
internal static class Reading
{
    public static bool Nothing(ReadOnlyMemory<byte> body, out Done value)
    {
        value = default;
        return true;
    }

    /// <summary>The id of what was made, and not a byte more than is needed to find it.</summary>
    public static bool Id(ReadOnlyMemory<byte> body, out ulong value)
    {
        value = 0;
        var reader = new Utf8JsonReader(body.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;

        Span<char> text = stackalloc char[24];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (!found)
                reader.Skip();
            else
                return reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length <= text.Length && Snowflake.TryParse(text[..reader.CopyString(text)], out value);
        }

        return false;
    }

    public static TryRead<T> As<T>(JsonTypeInfo<T> type)
        where T : class => (ReadOnlyMemory<byte> body, [MaybeNullWhen(false)] out T value) =>
        {
            value = JsonSerializer.Deserialize(body.Span, type);
            return value is not null;
        };
}
