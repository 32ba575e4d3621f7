using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>Reading fields of a JSON body: absent and null are the same unless a caller asks.</summary>
internal static class Read
{
    public static bool Has(this JsonElement body, string name, out JsonElement value)
    {
        value = default;
        return body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out value)
            && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);
    }

    public static string? Text(this JsonElement body, string name, FormErrors errors)
    {
        if (!body.Has(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        errors.Add(name, "BASE_TYPE_BAD_STRING", "Could not interpret the value as string.");
        return null;
    }

    public static int? Int(this JsonElement body, string name, FormErrors errors)
    {
        if (!body.Has(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
        {
            return number;
        }

        if (value.ValueKind == JsonValueKind.String && int.TryParse(value.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
        {
            return number;
        }

        errors.Add(name, "NUMBER_TYPE_COERCE", $"Value \"{value}\" is not int.");
        return null;
    }

    public static bool? Bool(this JsonElement body, string name, FormErrors errors)
    {
        if (!body.Has(name, out var value))
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        errors.Add(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
        return null;
    }

    public static ulong? Id(this JsonElement body, string name, FormErrors errors)
    {
        if (!body.Has(name, out var value))
        {
            return null;
        }

        if (Snowflake(value) is { } id)
        {
            return id;
        }

        errors.Add(name, "NUMBER_TYPE_COERCE", $"Value \"{value}\" is not snowflake.");
        return null;
    }

    public static ulong? Snowflake(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when ulong.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) => id,
        JsonValueKind.Number when value.TryGetUInt64(out var id) => id,
        _ => null,
    };

    public static Permissions Bits(this JsonElement body, string name, FormErrors errors) => (Permissions)(body.Id(name, errors) ?? 0);

    public static byte[] Raw(JsonElement value) => JsonMarshal.GetRawUtf8Value(value).ToArray();

    /// <summary>The items of an array, none when it is absent; anything else than an array is an error.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement body, string name, FormErrors errors)
    {
        if (!body.Has(name, out var value))
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return [.. value.EnumerateArray()];
        }

        errors.Add(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        return [];
    }
}
