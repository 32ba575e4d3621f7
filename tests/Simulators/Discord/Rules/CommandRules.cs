using System.Text.Json;
using System.Text.RegularExpressions;

namespace MentorBot.Simulators.Discord;

/// <summary>What Discord accepts as application commands: names, lengths, order of options, choices, localisations.</summary>
internal static partial class CommandRules
{
    private const int SubCommand = 1, SubCommandGroup = 2;
    private const string NameRule = "Command name is invalid";

    private static readonly HashSet<string> Locales =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE",
        "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];

    public static void Check(IReadOnlyList<JsonElement> commands, FormErrors errors)
    {
        if (commands.Count > 100)
        {
            throw new Refusal(400, 30032, "Maximum number of application commands reached (100)");
        }

        HashSet<string> names = [];
        for (var i = 0; i < commands.Count; i++)
        {
            CheckCommand(commands[i], i.ToString(System.Globalization.CultureInfo.InvariantCulture), names, errors);
        }
    }

    public static void CheckCommand(JsonElement command, string path, HashSet<string> names, FormErrors errors)
    {
        var type = command.Has("type", out var given) ? given.GetInt32() : 1;
        var name = command.Has("name", out var text) ? text.GetString()! : "";
        CheckName(name, $"{path}.name", slash: type == 1, errors);
        if (!names.Add($"{type} {name}"))
        {
            errors.Add(path, "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        }

        CheckDescription(command, path, type == 1, errors);
        CheckLocalizations(command, path, type == 1, errors);
        CheckOptions(command, path, depth: 0, errors);
        if (SizeOf(command) > 8000)
        {
            errors.Add(path, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
        }
    }

    private static void CheckOptions(JsonElement owner, string path, int depth, FormErrors errors)
    {
        var options = owner.Items("options", errors);
        errors.CheckLength($"{path}.options", options.Count, 0, 25);
        HashSet<string> names = [];
        var optionalSeen = false;
        for (var i = 0; i < options.Count; i++)
        {
            var at = $"{path}.options.{i}";
            var option = options[i];
            var name = option.Has("name", out var text) ? text.GetString()! : "";
            CheckName(name, $"{at}.name", slash: true, errors);
            CheckDescription(option, at, required: true, errors);
            CheckLocalizations(option, at, slash: true, errors);
            if (!names.Add(name))
            {
                errors.Add(at, "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option names must be unique");
            }

            var type = ComponentRules.TypeOf(option);
            var required = option.Has("required", out var must) && must.GetBoolean();
            if (required && optionalSeen)
            {
                errors.Add(at, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
            }

            optionalSeen |= !required && !IsSub(type);
            if (IsSub(type) != IsSub(ComponentRules.TypeOf(options[0])))
            {
                errors.Add(at, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types");
            }

            CheckType(option, type, at, depth, errors);
            CheckChoices(option, type, at, errors);
        }
    }

    private static bool IsSub(int type) => type is SubCommand or SubCommandGroup;

    private static void CheckType(JsonElement option, int type, string at, int depth, FormErrors errors)
    {
        if (type is < 1 or > 11 || (type == SubCommandGroup && depth > 0) || (type == SubCommand && depth > 1))
        {
            errors.Add($"{at}.type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are invalid here");
        }
        else if (type is SubCommand or SubCommandGroup)
        {
            CheckOptions(option, at, type == SubCommandGroup ? 1 : 2, errors);
        }
    }

    private static void CheckChoices(JsonElement option, int type, string at, FormErrors errors)
    {
        var choices = option.Items("choices", errors);
        errors.CheckLength($"{at}.choices", choices.Count, 0, 25);
        var completes = option.Has("autocomplete", out var flag) && flag.GetBoolean();
        if (completes && (choices.Count > 0 || type is not (3 or 4 or 10)))
        {
            errors.Add($"{at}.autocomplete", "APPLICATION_COMMAND_AUTOCOMPLETE_INVALID", "Autocomplete cannot be combined with choices, and fits only string, integer and number options");
        }

        for (var i = 0; i < choices.Count; i++)
        {
            errors.CheckLength($"{at}.choices.{i}.name", choices[i].Has("name", out var name) ? name.GetString()!.Length : 0, 1, 100);
            CheckLocalizations(choices[i], $"{at}.choices.{i}", slash: false, errors);
            if (!choices[i].Has("value", out var value) || value.ValueKind == JsonValueKind.String != (type == 3))
            {
                errors.Add($"{at}.choices.{i}.value", "BASE_TYPE_REQUIRED", "The value must have the type of the option");
            }
            else if (type == 3)
            {
                errors.CheckLength($"{at}.choices.{i}.value", value.GetString()!.Length, 1, 100);
            }
        }
    }

    private static void CheckName(string name, string path, bool slash, FormErrors errors)
    {
        if (name.Length is 0 or > 32)
        {
            errors.CheckLength(path, name.Length, 1, 32);
        }
        else if (slash && (!NamePattern().IsMatch(name) || !string.Equals(name, name.ToLowerInvariant(), StringComparison.Ordinal)))
        {
            errors.Add(path, "APPLICATION_COMMAND_INVALID_NAME", NameRule);
        }
    }

    private static void CheckDescription(JsonElement owner, string path, bool required, FormErrors errors)
    {
        var length = owner.Has("description", out var text) ? text.GetString()!.Length : 0;
        if (required && length == 0)
        {
            errors.Add($"{path}.description", "BASE_TYPE_REQUIRED", "This field is required");
        }

        errors.CheckLength($"{path}.description", length, 0, 100);
    }

    private static void CheckLocalizations(JsonElement owner, string path, bool slash, FormErrors errors)
    {
        foreach (var (field, name) in ((string, bool)[])[("name_localizations", true), ("description_localizations", false)])
        {
            if (!owner.Has(field, out var map))
            {
                continue;
            }

            foreach (var entry in map.EnumerateObject().Where(entry => entry.Value.ValueKind == JsonValueKind.String))
            {
                var at = $"{path}.{field}.{entry.Name}";
                if (!Locales.Contains(entry.Name))
                {
                    errors.Add(at, "ENUM_TYPE_COERCE", $"Value \"{entry.Name}\" is not a valid enum value.");
                }
                else if (name && slash)
                {
                    CheckName(entry.Value.GetString()!, at, slash, errors);
                }
                else
                {
                    errors.CheckLength(at, entry.Value.GetString()!.Length, 1, 100);
                }
            }
        }
    }

    /// <summary>Name, description and values of the command, its options and choices; for localised texts the longest counts.</summary>
    private static int SizeOf(JsonElement owner)
    {
        var size = 0;
        foreach (var field in (string[])["name", "description"])
        {
            var longest = owner.Has(field, out var text) ? text.GetString()!.Length : 0;
            if (owner.Has(field + "_localizations", out var map))
            {
                longest = map.EnumerateObject().Where(entry => entry.Value.ValueKind == JsonValueKind.String)
                    .Select(entry => entry.Value.GetString()!.Length).Append(longest).Max();
            }

            size += longest;
        }

        size += owner.Has("value", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Length : 0;
        foreach (var children in (string[])["options", "choices"])
        {
            size += owner.Has(children, out var list) ? list.EnumerateArray().Sum(SizeOf) : 0;
        }

        return size;
    }

    // The documented pattern; Devanagari and Thai letters are covered by the marks, which \p{L} leaves out.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{M}]{1,32}$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
