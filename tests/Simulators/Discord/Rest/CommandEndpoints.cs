using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>Application commands of a guild and global ones. A bulk overwrite keeps the id of a command whose name and type stay.</summary>
internal static class CommandEndpoints
{
    public static IEnumerable<Route> Routes =>
    [
        RouteTable.Make("PUT", "/applications/*/guilds/*/commands", Overwrite),
        RouteTable.Make("GET", "/applications/*/guilds/*/commands", List),
        RouteTable.Make("DELETE", "/applications/*/guilds/*/commands/*", Delete),
        RouteTable.Make("PUT", "/applications/*/commands", Overwrite),
        RouteTable.Make("GET", "/applications/*/commands", List),
    ];

    private static void Overwrite(World world, Call call)
    {
        var (guildId, commands) = Scope(world, call);
        if (call.Body.ValueKind != JsonValueKind.Array)
        {
            throw Refusal.Form("_errors", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        }

        List<JsonElement> given = [.. call.Body.EnumerateArray().Select(one => one.Clone())];
        var errors = new FormErrors();
        CommandRules.Check(given, errors);
        errors.ThrowIfAny();
        List<Command> fresh = [];
        foreach (var definition in given)
        {
            var command = new Command(world.Ids.Next(), guildId, world.Ids.Next(), definition);
            var same = commands.Find(one => one.Name == command.Name && one.Type == command.Type);
            fresh.Add(same is null ? command : command with { Id = same.Id });
        }

        commands.Clear();
        commands.AddRange(fresh);
        WriteAll(world, call, commands, localized: true);
    }

    private static void List(World world, Call call) => WriteAll(world, call, Scope(world, call).Commands, call.Flag("with_localizations"));

    private static void Delete(World world, Call call)
    {
        var (_, commands) = Scope(world, call);
        var id = call.Id(2, "command_id");
        if (commands.RemoveAll(one => one.Id == id) == 0)
        {
            throw Refusal.UnknownCommand();
        }

        call.NoContent();
    }

    private static (ulong GuildId, List<Command> Commands) Scope(World world, Call call)
    {
        if (call.Id(0, "application_id") != world.ApplicationId)
        {
            throw new Refusal(403, 20012, "You are not authorized to perform this action on this application");
        }

        if (call.Arguments.Length == 1)
        {
            return (0, world.GlobalCommands);
        }

        var id = call.Id(1, "guild_id");
        return world.Guilds.TryGetValue(id, out var guild) && world.BotIsIn(guild) ? (id, guild.Commands) : throw Refusal.MissingAccess();
    }

    private static void WriteAll(World world, Call call, List<Command> commands, bool localized)
    {
        call.Json.WriteStartArray();
        foreach (var command in commands)
        {
            Write(world, call.Json, command, localized);
        }

        call.Json.WriteEndArray();
    }

    private static void Write(World world, Utf8JsonWriter json, Command command, bool localized)
    {
        json.WriteStartObject();
        Wire.Id(json, "id"u8, command.Id);
        Wire.Id(json, "application_id"u8, world.ApplicationId);
        Wire.Id(json, "version"u8, command.Version);
        if (command.GuildId != 0)
        {
            Wire.Id(json, "guild_id"u8, command.GuildId);
        }

        json.WriteNumber("type"u8, command.Type);
        json.WriteBoolean("nsfw"u8, false);
        if (!command.Definition.Has("default_member_permissions", out _))
        {
            json.WriteNull("default_member_permissions"u8);
        }

        foreach (var field in command.Definition.EnumerateObject())
        {
            var isLocalization = field.Name.EndsWith("_localizations", StringComparison.Ordinal);
            if (field.Name is not ("id" or "application_id" or "version" or "guild_id" or "type" or "nsfw") && (localized || !isLocalization)
                && field.Value.ValueKind != JsonValueKind.Null)
            {
                field.WriteTo(json);
            }
        }

        json.WriteEndObject();
    }
}
