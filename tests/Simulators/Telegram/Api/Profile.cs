using System.Text.Json;
using System.Text.RegularExpressions;

namespace MentorBot.Simulators.Telegram;

/// <summary>getMe, the commands per scope and language, and the bot's name and descriptions per language.</summary>
internal sealed partial class Profile(MessageJson json)
{
    private const int MaxCommands = 100;

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Scope, string Language), List<(string Command, string Description)>> _commands = [];
    private readonly Dictionary<(string Field, string Language), string> _texts = [];

    public Answer Me(Params call) => new Answer.Ok(writer =>
    {
        writer.WriteStartObject();
        json.WriteBot(writer);
        writer.WriteBoolean("can_join_groups"u8, true);
        writer.WriteBoolean("can_read_all_group_messages"u8, false);
        writer.WriteBoolean("supports_inline_queries"u8, false);
        writer.WriteBoolean("can_connect_to_business"u8, false);
        writer.WriteBoolean("has_main_web_app"u8, false);
        writer.WriteEndObject();
    });

    public Answer SetCommands(Params call)
    {
        var (key, error) = Key(call);
        if (error is not null)
            return error;

        var commands = new List<(string, string)>();
        try
        {
            using var document = JsonDocument.Parse(call["commands"] is { Length: > 0 } given ? given : "[]");
            if (document.RootElement.ValueKind != JsonValueKind.Array)
                return Answer.Bad("expected an Array of BotCommand");

            foreach (var item in document.RootElement.EnumerateArray())
            {
                var command = item.GetProperty("command").GetString()!.Trim().TrimStart('/');
                var description = item.GetProperty("description").GetString()!.Trim();
                if (description.Length is 0 or > 256)
                    return Answer.Bad(description.Length == 0 ? "command description must be non-empty" : "command description length must not exceed 256");

                if (!CommandName().IsMatch(command))
                    return Answer.Bad("BOT_COMMAND_INVALID");

                commands.Add((command, description));
            }
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Answer.Bad("can't parse commands JSON object");
        }

        if (commands.Count > MaxCommands)
            return Answer.Bad("BOT_COMMANDS_TOO_MUCH");

        lock (_gate)
        {
            _commands[key] = commands;
        }

        return Answer.True;
    }

    public Answer GetCommands(Params call)
    {
        var (key, error) = Key(call);
        if (error is not null)
            return error;

        var commands = Commands(key.Scope, key.Language);
        return new Answer.Ok(writer =>
        {
            writer.WriteStartArray();
            foreach (var (command, description) in commands)
            {
                writer.WriteStartObject();
                writer.WriteString("command"u8, command);
                writer.WriteString("description"u8, description);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    public Answer DeleteCommands(Params call)
    {
        var (key, error) = Key(call);
        if (error is not null)
            return error;

        lock (_gate)
        {
            _commands.Remove(key);
        }

        return Answer.True;
    }

    public IReadOnlyList<(string Command, string Description)> Commands(string scope, string language)
    {
        lock (_gate)
        {
            return _commands.GetValueOrDefault((scope, language)) ?? [];
        }
    }

    public Func<Params, Answer> Set(string field, int longest) => call =>
    {
        if (call[field].Length > longest)
            return Answer.Bad($"{field.ToUpperInvariant()}_TOO_LONG");

        lock (_gate)
        {
            _texts[(field, call["language_code"])] = call[field];
        }

        return Answer.True;
    };

    /// <summary>What is set for the language, otherwise what is set for all.</summary>
    public Func<Params, Answer> Get(string field) => call => new Answer.Ok(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString(field, Text(field, call["language_code"]) is { Length: > 0 } own ? own : Text(field, ""));
        writer.WriteEndObject();
    });

    public string Text(string field, string language)
    {
        lock (_gate)
        {
            return _texts.GetValueOrDefault((field, language)) ?? "";
        }
    }

    private static ((string Scope, string Language) Key, Answer? Error) Key(Params call)
    {
        var scope = "default";
        if (call["scope"] is { Length: > 0 } given)
        {
            try
            {
                using var document = JsonDocument.Parse(given);
                scope = document.RootElement.GetProperty("type").GetString()!;
                foreach (var part in new[] { "chat_id", "user_id" })
                {
                    if (document.RootElement.TryGetProperty(part, out var id))
                        scope += $":{id}";
                }
            }
            catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                return (default, Answer.Bad("can't parse BotCommandScope JSON object"));
            }
        }

        var language = call["language_code"];
        return language.Length is 0 or 2 ? ((scope, language), null) : (default, Answer.Bad("invalid language code specified"));
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$", RegexOptions.None, 1000)]
    private static partial Regex CommandName();
}
