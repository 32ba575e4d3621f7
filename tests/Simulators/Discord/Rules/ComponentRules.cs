using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>Buttons, selects and text inputs: their counts, lengths and unique custom ids.</summary>
internal static class ComponentRules
{
    private const int ActionRow = 1, Button = 2, StringSelect = 3, TextInput = 4;

    /// <summary>The components as sent; null when there are none.</summary>
    public static byte[]? Check(JsonElement body, FormErrors errors)
    {
        var rows = body.Items("components", errors);
        if (rows.Count == 0)
        {
            return null;
        }

        var v2 = ((MessageFlags)(body.Int("flags", errors) ?? 0)).HasFlag(MessageFlags.IsComponentsV2);
        errors.CheckLength("components", rows.Count, 0, v2 ? 40 : 5);
        HashSet<string> ids = [];
        for (var i = 0; i < rows.Count; i++)
        {
            if (!v2 && TypeOf(rows[i]) != ActionRow)
            {
                errors.Add($"components.{i}.type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1,).");
            }

            CheckTree(rows[i], $"components.{i}", ids, errors);
        }

        return Read.Raw(body.GetProperty("components"));
    }

    /// <summary>The component with this custom id, anywhere in the tree.</summary>
    public static JsonElement? Find(JsonElement components, string customId)
    {
        foreach (var component in All(components))
        {
            if (component.Has("custom_id", out var id) && id.GetString() == customId)
            {
                return component;
            }
        }

        return null;
    }

    public static IEnumerable<JsonElement> All(JsonElement components)
    {
        foreach (var component in components.EnumerateArray())
        {
            yield return component;
            var nested = component.Has("components", out var children) ? All(children) : [];
            foreach (var child in nested)
            {
                yield return child;
            }

            foreach (var single in (string[])["component", "accessory"])
            {
                if (component.Has(single, out var inner))
                {
                    yield return inner;
                }
            }
        }
    }

    public static int TypeOf(JsonElement component) => component.Has("type", out var type) && type.TryGetInt32(out var number) ? number : 0;

    private static void CheckTree(JsonElement component, string path, HashSet<string> ids, FormErrors errors)
    {
        CheckOne(component, path, ids, errors);
        var children = component.Items("components", errors);
        if (TypeOf(component) == ActionRow && children.Count is 0 or > 5)
        {
            errors.CheckLength($"{path}.components", children.Count, 1, 5);
        }

        for (var i = 0; i < children.Count; i++)
        {
            CheckTree(children[i], $"{path}.components.{i}", ids, errors);
        }

        foreach (var single in (string[])["component", "accessory"])
        {
            if (component.Has(single, out var inner))
            {
                CheckOne(inner, $"{path}.{single}", ids, errors);
            }
        }
    }

    private static void CheckOne(JsonElement component, string path, HashSet<string> ids, FormErrors errors)
    {
        var type = TypeOf(component);
        var link = type == Button && component.Has("style", out var style) && style.GetInt32() is 5 or 6;
        if (type is >= Button and <= 8 && !link)
        {
            var id = component.Has("custom_id", out var given) ? given.GetString() : null;
            if (id is null)
            {
                errors.Add($"{path}.custom_id", "BASE_TYPE_REQUIRED", "This field is required");
            }
            else
            {
                errors.CheckLength($"{path}.custom_id", id.Length, 1, 100);
                if (!ids.Add(id))
                {
                    errors.Add($"{path}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
                }
            }
        }

        if (type == Button)
        {
            errors.CheckLength($"{path}.label", component.Has("label", out var label) ? label.GetString()!.Length : 0, 0, 80);
        }
        else if (type == StringSelect)
        {
            CheckOptions(component, path, errors);
        }
        else if (type == TextInput && component.Has("label", out var label))
        {
            errors.CheckLength($"{path}.label", label.GetString()!.Length, 1, 45);
        }
    }

    private static void CheckOptions(JsonElement select, string path, FormErrors errors)
    {
        var options = select.Items("options", errors);
        errors.CheckLength($"{path}.options", options.Count, 1, 25);
        HashSet<string> values = [];
        for (var i = 0; i < options.Count; i++)
        {
            foreach (var part in (string[])["label", "value"])
            {
                var text = options[i].Has(part, out var given) ? given.GetString()! : "";
                errors.CheckLength($"{path}.options.{i}.{part}", text.Length, 1, 100);
                if (part == "value" && !values.Add(text))
                {
                    errors.Add($"{path}.options.{i}.value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
                }
            }

            if (options[i].Has("description", out var description))
            {
                errors.CheckLength($"{path}.options.{i}.description", description.GetString()!.Length, 0, 100);
            }
        }
    }
}
