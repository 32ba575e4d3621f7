using System.Globalization;
using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>
/// A slash command as a person fills it in: words are resolved against what is registered, as the client does, and refused as it would.
/// Values are text; the declared type of an option says what they become.
/// </summary>
internal sealed class SlashOptions(World world, Channel channel, User user)
{
    private readonly HashSet<ulong> _users = [];
    private readonly HashSet<ulong> _roles = [];
    private readonly HashSet<ulong> _channels = [];
    private readonly List<Attachment> _attachments = [];

    /// <summary>Finds <c>name</c> or <c>name group sub</c>; the guild's own commands come before the global ones.</summary>
    public static (Command Command, string[] Path) Find(World world, Guild guild, string words)
    {
        var path = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var command = guild.Commands.Concat(world.GlobalCommands).FirstOrDefault(one => one.Type == 1 && one.Name == path[0]);
        return (command ?? throw new PersonCannotException($"There is no command /{words}."), path[1..]);
    }

    /// <summary>Writes the <c>options</c> array of the interaction's data; where nothing was given there is none.</summary>
    /// <param name="focused">The option being typed, for autocomplete; required options may then be missing.</param>
    public void Write(Utf8JsonWriter json, JsonElement owner, string[] path, IReadOnlyDictionary<string, string> values, IReadOnlyList<UserFile> files, string? focused)
    {
        var declared = owner.Has("options", out var list) ? list.EnumerateArray().ToList() : [];
        if (path.Length == 0 && values.Count == 0)
        {
            WriteValues(json, declared, values, files, focused);
            return;
        }

        json.WriteStartArray("options"u8);
        if (path.Length > 0)
        {
            var next = declared.Find(one => one.GetProperty("name").GetString() == path[0] && ComponentRules.TypeOf(one) is 1 or 2);
            if (next.ValueKind == JsonValueKind.Undefined)
            {
                throw new PersonCannotException($"There is no subcommand {path[0]}.");
            }

            json.WriteStartObject();
            json.WriteString("name"u8, path[0]);
            json.WriteNumber("type"u8, ComponentRules.TypeOf(next));
            Write(json, next, path[1..], values, files, focused);
            json.WriteEndObject();
        }
        else
        {
            WriteValues(json, declared, values, files, focused);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes <c>resolved</c> for the users, roles, channels and attachments that were named.</summary>
    public void WriteResolved(Utf8JsonWriter json)
    {
        var guild = channel.Guild!;
        json.WriteStartObject("resolved"u8);
        WriteMap(json, "users"u8, _users, id => Wire.User(json, world.Users[id]));
        WriteMap(json, "members"u8, _users.Where(guild.Members.ContainsKey), id =>
            Wire.Member(json, guild.Members[id], user: null, Access.Of(world, channel, id)));
        WriteMap(json, "roles"u8, _roles, id => Wire.Role(json, guild.Roles[id]));
        WriteMap(json, "channels"u8, _channels, id => Wire.Channel(json, world, world.Channels[id]));
        WriteMap(json, "attachments"u8, _attachments.Select(one => one.Id), id =>
        {
            var attachment = _attachments.Find(one => one.Id == id)!;
            json.WriteStartObject();
            Wire.Id(json, "id"u8, id);
            json.WriteString("filename"u8, attachment.Filename);
            json.WriteNumber("size"u8, attachment.Bytes.Length);
            json.WriteString("content_type"u8, attachment.ContentType);
            json.WriteString("url"u8, world.Cdn.LinkTo(attachment));
            json.WriteString("proxy_url"u8, world.Cdn.LinkTo(attachment));
            json.WriteBoolean("ephemeral"u8, true);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<ulong> ids, Action<ulong> write)
    {
        json.WriteStartObject(name);
        foreach (var id in ids)
        {
            json.WritePropertyName(id.ToString(CultureInfo.InvariantCulture));
            write(id);
        }

        json.WriteEndObject();
    }

    private void WriteValues(Utf8JsonWriter json, List<JsonElement> declared, IReadOnlyDictionary<string, string> values, IReadOnlyList<UserFile> files, string? focused)
    {
        if (declared.Exists(one => ComponentRules.TypeOf(one) is 1 or 2))
        {
            throw new PersonCannotException("A subcommand must be chosen.");
        }

        foreach (var unknown in values.Keys.Where(name => !declared.Exists(one => one.GetProperty("name").GetString() == name)))
        {
            throw new PersonCannotException($"The command has no option {unknown}.");
        }

        foreach (var option in declared)
        {
            var name = option.GetProperty("name").GetString()!;
            if (values.TryGetValue(name, out var text))
            {
                json.WriteStartObject();
                json.WriteString("name"u8, name);
                json.WriteNumber("type"u8, ComponentRules.TypeOf(option));
                json.WritePropertyName("value"u8);
                WriteValue(json, option, name, text, files, name == focused);
                if (name == focused)
                {
                    json.WriteBoolean("focused"u8, true);
                }

                json.WriteEndObject();
            }
            else if (focused is null && option.Has("required", out var required) && required.GetBoolean())
            {
                throw new PersonCannotException($"The option {name} is required.");
            }
        }
    }

    private void WriteValue(Utf8JsonWriter json, JsonElement option, string name, string text, IReadOnlyList<UserFile> files, bool focused)
    {
        var type = ComponentRules.TypeOf(option);
        if (focused)
        {
            json.WriteStringValue(text);
            return;
        }

        CheckChoice(option, name, text);
        switch (type)
        {
            case 3:
                CheckRange(option, name, text.Length, "min_length", "max_length");
                json.WriteStringValue(text);
                break;
            case 4 when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                CheckRange(option, name, number, "min_value", "max_value");
                json.WriteNumberValue(number);
                break;
            case 10 when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                CheckRange(option, name, number, "min_value", "max_value");
                json.WriteNumberValue(number);
                break;
            case 5 when bool.TryParse(text, out var flag):
                json.WriteBooleanValue(flag);
                break;
            case 6 or 7 or 8 or 9 when ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Names(type, id):
                Wire.IdValue(json, id);
                break;
            case 11 when files.FirstOrDefault(file => file.Name == text) is { } file:
                var attachment = world.Attach(channel, new Upload(MessageRules.SafeName(file.Name), file.Bytes, file.ContentType));
                _attachments.Add(attachment);
                Wire.IdValue(json, attachment.Id);
                break;
            default:
                throw new PersonCannotException($"The option {name} does not take this value.");
        }
    }

    private bool Names(int type, ulong id)
    {
        var guild = channel.Guild!;
        return (type is 6 or 9 && world.Users.ContainsKey(id) && (_users.Add(id) || true))
            || (type is 8 or 9 && guild.Roles.ContainsKey(id) && (_roles.Add(id) || true))
            || (type is 7 && world.Channels.TryGetValue(id, out var named) && Access.CanSee(world, named, user.Id) && (_channels.Add(id) || true));
    }

    private static void CheckChoice(JsonElement option, string name, string text)
    {
        if (option.Has("choices", out var choices) && choices.GetArrayLength() > 0
            && !choices.EnumerateArray().Any(one => one.GetProperty("value").ToString() == text))
        {
            throw new PersonCannotException($"The option {name} has no such choice.");
        }
    }

    private static void CheckRange(JsonElement option, string name, double value, string least, string most)
    {
        if ((option.Has(least, out var low) && value < low.GetDouble()) || (option.Has(most, out var high) && value > high.GetDouble()))
        {
            throw new PersonCannotException($"The value of {name} is out of range.");
        }
    }
}
