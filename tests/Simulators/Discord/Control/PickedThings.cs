using System.Globalization;
using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>The <c>resolved</c> part of a user, role, mentionable or channel select (types 5 to 8).</summary>
internal sealed class PickedThings(World world, Guild guild, int componentType, IReadOnlyList<string> values)
{
    public void Write(Utf8JsonWriter json)
    {
        if (componentType == 3)
        {
            return;
        }

        var ids = values.Select(value => ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id : throw new PersonCannotException("The select has no such value.")).ToList();
        json.WriteStartObject("resolved"u8);
        Map(json, "users"u8, ids.Where(id => componentType is 5 or 7 && world.Users.ContainsKey(id)), id => Wire.User(json, world.Users[id]));
        Map(json, "members"u8, ids.Where(id => componentType is 5 or 7 && guild.Members.ContainsKey(id)), id =>
            Wire.Member(json, guild.Members[id], user: null, Access.InGuild(guild, guild.Members[id])));
        Map(json, "roles"u8, ids.Where(id => componentType is 6 or 7 && guild.Roles.ContainsKey(id)), id => Wire.Role(json, guild.Roles[id]));
        Map(json, "channels"u8, ids.Where(id => componentType is 8 && world.Channels.ContainsKey(id)), id => Wire.Channel(json, world, world.Channels[id]));
        json.WriteEndObject();
    }

    private static void Map(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<ulong> ids, Action<ulong> write)
    {
        json.WriteStartObject(name);
        foreach (var id in ids)
        {
            json.WritePropertyName(id.ToString(CultureInfo.InvariantCulture));
            write(id);
        }

        json.WriteEndObject();
    }
}
