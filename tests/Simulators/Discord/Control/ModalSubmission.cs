using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>A filled-in modal: the shape that was shown, with values. Rows (type 1) and labels (type 18) are both understood.</summary>
internal static class ModalSubmission
{
    private const int Label = 18;

    public static void Write(Utf8JsonWriter json, JsonElement modal, string customId, IReadOnlyDictionary<string, string> fields)
    {
        var inputs = ComponentRules.All(modal.GetProperty("components")).Where(one => one.Has("custom_id", out _)).ToList();
        foreach (var unknown in fields.Keys.Where(name => !inputs.Exists(one => one.GetProperty("custom_id").GetString() == name)))
        {
            throw new PersonCannotException($"The modal has no field {unknown}.");
        }

        json.WriteStartObject();
        json.WriteString("custom_id"u8, customId);
        json.WriteStartArray("components"u8);
        foreach (var row in modal.GetProperty("components").EnumerateArray())
        {
            var type = ComponentRules.TypeOf(row);
            json.WriteStartObject();
            json.WriteNumber("type"u8, type);
            if (type == Label)
            {
                json.WritePropertyName("component"u8);
                WriteInput(json, row.GetProperty("component"), fields);
            }
            else
            {
                json.WriteStartArray("components"u8);
                foreach (var input in row.GetProperty("components").EnumerateArray())
                {
                    WriteInput(json, input, fields);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteInput(Utf8JsonWriter json, JsonElement input, IReadOnlyDictionary<string, string> fields)
    {
        var id = input.GetProperty("custom_id").GetString()!;
        var preset = input.Has("value", out var given) ? given.GetString()! : "";
        var value = fields.GetValueOrDefault(id, preset);
        var required = !input.Has("required", out var must) || must.GetBoolean();
        var least = input.Has("min_length", out var min) ? min.GetInt32() : 0;
        var most = input.Has("max_length", out var max) ? max.GetInt32() : 4000;
        if ((required && value.Length == 0) || (value.Length > 0 && value.Length < least) || value.Length > most)
        {
            throw new PersonCannotException($"The field {id} is required, too short or too long.");
        }

        json.WriteStartObject();
        json.WriteNumber("type"u8, ComponentRules.TypeOf(input));
        json.WriteString("custom_id"u8, id);
        if (ComponentRules.TypeOf(input) == 4)
        {
            json.WriteString("value"u8, value);
        }
        else
        {
            json.WriteStartArray("values"u8);
            foreach (var one in value.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                json.WriteStringValue(one);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
