using System.Globalization;
using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>The simulated world as Discord's JSON. Split by object; everything here only reads and is called with the world's gate held.</summary>
internal static partial class Wire
{
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.ffffffzzz";

    public static void Id(Utf8JsonWriter json, ReadOnlySpan<byte> name, ulong id)
    {
        json.WritePropertyName(name);
        IdValue(json, id);
    }

    public static void IdOrNull(Utf8JsonWriter json, ReadOnlySpan<byte> name, ulong id)
    {
        if (id == 0)
        {
            json.WriteNull(name);
        }
        else
        {
            Id(json, name, id);
        }
    }

    public static void IdValue(Utf8JsonWriter json, ulong id)
    {
        Span<byte> digits = stackalloc byte[20];
        id.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
        json.WriteStringValue(digits[..written]);
    }

    public static void Time(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset time)
    {
        Span<byte> text = stackalloc byte[40];
        time.TryFormat(text, out var written, TimeFormat, CultureInfo.InvariantCulture);
        json.WriteString(name, text[..written]);
    }

    public static void Bits(Utf8JsonWriter json, ReadOnlySpan<byte> name, Permissions bits)
    {
        Span<byte> digits = stackalloc byte[20];
        ((ulong)bits).TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
        json.WriteString(name, digits[..written]);
    }

    public static void EmptyArray(Utf8JsonWriter json, ReadOnlySpan<byte> name)
    {
        json.WriteStartArray(name);
        json.WriteEndArray();
    }

    public static void RawOrEmptyArray(Utf8JsonWriter json, ReadOnlySpan<byte> name, byte[]? raw)
    {
        if (raw is null)
        {
            EmptyArray(json, name);
            return;
        }

        json.WritePropertyName(name);
        json.WriteRawValue(raw, skipInputValidation: true);
    }
}
