using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>Opcode 8, answered by one GUILD_MEMBERS_CHUNK. The whole list needs the GUILD_MEMBERS intent; a prefix gives at most 100.</summary>
internal static class MemberRequest
{
    public static void Answer(World world, GatewaySession session, JsonElement data)
    {
        if (!ulong.TryParse(data.GetProperty("guild_id").GetString(), out var id) || !world.Guilds.TryGetValue(id, out var guild) || !world.BotIsIn(guild))
        {
            return;
        }

        var (found, unknown) = data.TryGetProperty("user_ids", out var ids)
            ? ByIds(guild, ids.ValueKind == JsonValueKind.Array ? [.. ids.EnumerateArray()] : [ids])
            : (ByPrefix(guild, session, data), []);
        var nonce = data.TryGetProperty("nonce", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        world.Gateway.DispatchTo(session, "GUILD_MEMBERS_CHUNK", (json, _) =>
        {
            json.WriteStartObject();
            Wire.Id(json, "guild_id"u8, guild.Id);
            json.WriteStartArray("members"u8);
            foreach (var member in found)
            {
                Wire.Member(json, member, member.User);
            }

            json.WriteEndArray();
            json.WriteNumber("chunk_index"u8, 0);
            json.WriteNumber("chunk_count"u8, 1);
            json.WriteStartArray("not_found"u8);
            foreach (var missing in unknown)
            {
                json.WriteStringValue(missing);
            }

            json.WriteEndArray();
            if (nonce is not null)
            {
                json.WriteString("nonce"u8, nonce);
            }

            json.WriteEndObject();
        });
    }

    private static (List<Member> Found, List<string> Unknown) ByIds(Guild guild, List<JsonElement> ids)
    {
        List<Member> found = [];
        List<string> unknown = [];
        foreach (var text in ids.Take(100).Select(id => id.GetString() ?? ""))
        {
            if (ulong.TryParse(text, out var id) && guild.Members.TryGetValue(id, out var member))
            {
                found.Add(member);
            }
            else
            {
                unknown.Add(text);
            }
        }

        return (found, unknown);
    }

    private static List<Member> ByPrefix(Guild guild, GatewaySession session, JsonElement data)
    {
        var prefix = data.GetProperty("query").GetString() ?? "";
        var limit = data.GetProperty("limit").GetInt32();
        if (prefix.Length == 0 && limit == 0)
        {
            return session.Intents.HasFlag(Intents.GuildMembers) ? [.. guild.Members.Values] : [];
        }

        return [.. guild.Members.Values
            .Where(member => member.User.Username.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .Take(Math.Min(100, limit))];
    }
}
