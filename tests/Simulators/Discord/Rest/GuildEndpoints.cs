namespace MentorBot.Simulators.Discord;

/// <summary>Guilds, their roles and members.</summary>
internal static class GuildEndpoints
{
    public static IEnumerable<Route> Routes =>
    [
        RouteTable.Make("GET", "/guilds/*", (world, call) => Wire.Guild(call.Json, Lookup.Guild(world, call.Id(0, "guild_id")))),
        RouteTable.Make("GET", "/guilds/*/roles", ListRoles),
        RouteTable.Make("GET", "/guilds/*/members", ListMembers),
        RouteTable.Make("GET", "/guilds/*/members/*", GetMember),
        RouteTable.Make("PUT", "/guilds/*/members/*/roles/*", (world, call) => ChangeRole(world, call, add: true)),
        RouteTable.Make("DELETE", "/guilds/*/members/*/roles/*", (world, call) => ChangeRole(world, call, add: false)),
    ];

    private static void ListRoles(World world, Call call)
    {
        call.Json.WriteStartArray();
        foreach (var role in Lookup.Guild(world, call.Id(0, "guild_id")).Roles.Values)
        {
            Wire.Role(call.Json, role);
        }

        call.Json.WriteEndArray();
    }

    private static void ListMembers(World world, Call call)
    {
        var guild = Lookup.Guild(world, call.Id(0, "guild_id"));
        if (!world.Options.PrivilegedIntents.HasFlag(Intents.GuildMembers))
        {
            throw Refusal.MissingAccess();
        }

        var after = call.QueryId("after") ?? 0;
        call.Json.WriteStartArray();
        foreach (var member in guild.Members.Values.Where(one => one.User.Id > after).OrderBy(one => one.User.Id).Take(call.QueryInt("limit", 1, 1, 1000)))
        {
            Wire.Member(call.Json, member, member.User);
        }

        call.Json.WriteEndArray();
    }

    private static void GetMember(World world, Call call)
    {
        var member = Member(world, call);
        Wire.Member(call.Json, member, member.User);
    }

    private static void ChangeRole(World world, Call call, bool add)
    {
        var guild = Lookup.Guild(world, call.Id(0, "guild_id"));
        var member = Member(world, call);
        var role = call.Id(2, "role_id");
        Lookup.Require(world, guild, Permissions.ManageRoles);
        if (!guild.Roles.ContainsKey(role))
        {
            throw Refusal.UnknownRole();
        }

        if (add ? member.Roles.Add(role) : member.Roles.Remove(role))
        {
            world.Announce.Member("GUILD_MEMBER_UPDATE", guild, member);
        }

        call.NoContent();
    }

    private static Member Member(World world, Call call)
    {
        var guild = Lookup.Guild(world, call.Id(0, "guild_id"));
        return guild.Members.GetValueOrDefault(Lookup.UserOrMe(world, call, 1)) ?? throw Refusal.UnknownMember();
    }
}
