namespace MentorBot.Simulators.Discord;

/// <summary>The gateway's address, the application and users.</summary>
internal static class ApplicationEndpoints
{
    public static IEnumerable<Route> Routes =>
    [
        RouteTable.Make("GET", "/gateway", Gateway, open: true),
        RouteTable.Make("GET", "/gateway/bot", GatewayBot),
        RouteTable.Make("GET", "/users/@me", (world, call) => Wire.User(call.Json, world.Bot)),
        RouteTable.Make("GET", "/users/@me/guilds", Guilds),
        RouteTable.Make("GET", "/users/*", User),
        RouteTable.Make("GET", "/applications/@me", Application),
        RouteTable.Make("GET", "/oauth2/applications/@me", Application),
    ];

    public static string GatewayUrl(World world) => world.Origin.Replace("http://", "ws://", StringComparison.Ordinal);

    private static void Gateway(World world, Call call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("url"u8, GatewayUrl(world));
        call.Json.WriteEndObject();
    }

    private static void GatewayBot(World world, Call call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("url"u8, GatewayUrl(world));
        call.Json.WriteNumber("shards"u8, 1);
        call.Json.WriteStartObject("session_start_limit"u8);
        call.Json.WriteNumber("total"u8, world.Options.IdentifyBudget);
        call.Json.WriteNumber("remaining"u8, world.Gateway.IdentifiesLeft());
        call.Json.WriteNumber("reset_after"u8, 86_400_000);
        call.Json.WriteNumber("max_concurrency"u8, 1);
        call.Json.WriteEndObject();
        call.Json.WriteEndObject();
    }

    private static void Guilds(World world, Call call)
    {
        call.Json.WriteStartArray();
        foreach (var guild in world.Guilds.Values.Where(world.BotIsIn).OrderBy(guild => guild.Id))
        {
            call.Json.WriteStartObject();
            Wire.Id(call.Json, "id"u8, guild.Id);
            call.Json.WriteString("name"u8, guild.Name);
            call.Json.WriteNull("icon"u8);
            call.Json.WriteBoolean("owner"u8, false);
            Wire.Bits(call.Json, "permissions"u8, Access.InGuild(guild, guild.Members[world.BotId]));
            Wire.EmptyArray(call.Json, "features"u8);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static void User(World world, Call call) =>
        Wire.User(call.Json, world.Users.GetValueOrDefault(call.Id(0, "user_id")) ?? throw Refusal.UnknownUser());

    private static void Application(World world, Call call)
    {
        // 1 << 15 and 1 << 19 are GATEWAY_GUILD_MEMBERS_LIMITED and GATEWAY_MESSAGE_CONTENT_LIMITED: the switches of the developer portal.
        var flags = (world.Options.PrivilegedIntents.HasFlag(Intents.GuildMembers) ? 1 << 15 : 0)
            | (world.Options.PrivilegedIntents.HasFlag(Intents.GuildPresences) ? 1 << 13 : 0)
            | (world.Options.PrivilegedIntents.HasFlag(Intents.MessageContent) ? 1 << 19 : 0);
        call.Json.WriteStartObject();
        Wire.Id(call.Json, "id"u8, world.ApplicationId);
        call.Json.WriteString("name"u8, "MentorBot");
        call.Json.WriteNull("icon"u8);
        call.Json.WriteString("description"u8, "");
        call.Json.WriteBoolean("bot_public"u8, false);
        call.Json.WriteBoolean("bot_require_code_grant"u8, false);
        call.Json.WriteString("verify_key"u8, new string('0', 64));
        call.Json.WriteNumber("flags"u8, flags);
        call.Json.WriteNull("team"u8);
        call.Json.WritePropertyName("bot"u8);
        Wire.User(call.Json, world.Bot);
        call.Json.WriteEndObject();
    }
}
