using System.Text.Json;

namespace MentorBot.Simulators.Discord;

/// <summary>Channels of a guild, their permission overwrites, and direct channels. Threads share the paths; what differs is in <see cref="ThreadEndpoints"/>.</summary>
internal static class ChannelEndpoints
{
    public static IEnumerable<Route> Routes =>
    [
        RouteTable.Make("GET", "/channels/*", Get),
        RouteTable.Make("PATCH", "/channels/*", Edit),
        RouteTable.Make("DELETE", "/channels/*", Delete),
        RouteTable.Make("PUT", "/channels/*/permissions/*", PutOverwrite),
        RouteTable.Make("DELETE", "/channels/*/permissions/*", DeleteOverwrite),
        RouteTable.Make("GET", "/guilds/*/channels", List),
        RouteTable.Make("POST", "/guilds/*/channels", Create),
        RouteTable.Make("POST", "/users/@me/channels", OpenDirect),
    ];

    private static void Get(World world, Call call) =>
        Wire.Channel(call.Json, world, Lookup.Channel(world, call.Id(0, "channel_id")), withOwnMember: true);

    private static void List(World world, Call call)
    {
        var guild = Lookup.Guild(world, call.Id(0, "guild_id"));
        call.Json.WriteStartArray();
        foreach (var channel in guild.Channels.Values)
        {
            Wire.Channel(call.Json, world, channel);
        }

        call.Json.WriteEndArray();
    }

    private static void Create(World world, Call call)
    {
        var guild = Lookup.Guild(world, call.Id(0, "guild_id"));
        Lookup.Require(world, guild, Permissions.ManageChannels);
        var errors = new FormErrors();
        var name = Name(call.Body, errors, required: true);
        var type = call.Body.Int("type", errors) ?? 0;
        var topic = Topic(call.Body, errors);
        var parent = Parent(guild, call.Body, errors);
        var overwrites = Overwrites(call.Body, errors);
        if (type is not ((int)ChannelType.Text or (int)ChannelType.Category))
        {
            errors.Add("type", "BASE_TYPE_CHOICES", "Value must be one of {0, 4}.");
        }

        errors.ThrowIfAny();

        // "Only permissions your bot has in the guild can be allowed/denied."
        var given = (overwrites ?? []).Aggregate(Permissions.None, (all, one) => all | one.Allow | one.Deny);
        Lookup.Require(world, guild, given);
        if (guild.Channels.Count >= world.Options.MaxGuildChannels)
        {
            throw new Refusal(400, 30013, "Maximum number of server channels reached (500)");
        }

        var channel = world.AddChannel(new Channel
        {
            Id = world.Ids.Next(),
            Guild = guild,
            Type = (ChannelType)type,
            Name = type == 0 ? TextChannelName(name!) : name!,
            Topic = topic,
            ParentId = parent,
            Position = call.Body.Int("position", errors) ?? guild.Channels.Count,
            Overwrites = overwrites ?? (guild.Channels.TryGetValue(parent, out var category) ? [.. category.Overwrites] : []),
        });
        call.Status = 201;
        Wire.Channel(call.Json, world, channel);
    }

    private static void Edit(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"));
        if (channel.IsThread)
        {
            ThreadEndpoints.Edit(world, call, channel);
            return;
        }

        var guild = channel.Guild ?? throw Refusal.WrongChannelType();
        Lookup.Require(world, channel, Permissions.ManageChannels);
        var errors = new FormErrors();
        var name = Name(call.Body, errors, required: false);
        var topic = Topic(call.Body, errors);
        var overwrites = Overwrites(call.Body, errors);
        var parent = call.Body.TryGetProperty("parent_id", out _) ? Parent(guild, call.Body, errors) : channel.ParentId;
        var position = call.Body.Int("position", errors);
        errors.ThrowIfAny();
        if (overwrites is not null)
        {
            Lookup.Require(world, channel, Permissions.ManageRoles);
            channel.Overwrites = overwrites;
        }

        channel.Name = name is null ? channel.Name : channel.Type == ChannelType.Text ? TextChannelName(name) : name;
        channel.Topic = call.Body.TryGetProperty("topic", out _) ? topic : channel.Topic;
        channel.ParentId = parent;
        channel.Position = position ?? channel.Position;
        world.Announce.Channel("CHANNEL_UPDATE", channel);
        Wire.Channel(call.Json, world, channel);
    }

    private static void Delete(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"));
        if (channel.Guild is not null)
        {
            Lookup.Require(world, channel, channel.IsThread ? Permissions.ManageThreads : Permissions.ManageChannels);
        }

        Wire.Channel(call.Json, world, channel);
        world.DeleteChannel(channel);
    }

    private static void PutOverwrite(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"), Permissions.ManageRoles);
        var errors = new FormErrors();
        var id = call.Id(1, "overwrite_id");
        var overwrite = new Overwrite(id, call.Body.Int("type", errors) == 1, call.Body.Bits("allow", errors), call.Body.Bits("deny", errors));
        errors.ThrowIfAny();
        channel.Overwrites = [.. channel.Overwrites.Where(one => one.Id != id), overwrite];
        world.Announce.Channel("CHANNEL_UPDATE", channel);
        call.NoContent();
    }

    private static void DeleteOverwrite(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"), Permissions.ManageRoles);
        var id = call.Id(1, "overwrite_id");
        channel.Overwrites = [.. channel.Overwrites.Where(one => one.Id != id)];
        world.Announce.Channel("CHANNEL_UPDATE", channel);
        call.NoContent();
    }

    private static void OpenDirect(World world, Call call)
    {
        var errors = new FormErrors();
        var id = call.Body.Id("recipient_id", errors);
        errors.ThrowIfAny();
        var user = id is { } given && world.Users.TryGetValue(given, out var found) ? found : throw new Refusal(400, 50033, "Invalid Recipient(s)");
        Wire.Channel(call.Json, world, world.DirectChannel(user));
    }

    /// <summary>A name of 1 to 100 characters, or null.</summary>
    public static string? Name(JsonElement body, FormErrors errors, bool required)
    {
        var name = body.Text("name", errors);
        if (name is not null)
        {
            errors.CheckLength("name", name.Length, 1, 100);
        }
        else if (required)
        {
            errors.Add("name", "BASE_TYPE_REQUIRED", "This field is required");
        }

        return name;
    }

    /// <summary>Text channels are lower case with dashes for spaces.</summary>
    private static string TextChannelName(string name) => name.Trim().Replace(' ', '-').ToLowerInvariant();

    private static string? Topic(JsonElement body, FormErrors errors)
    {
        var topic = body.Text("topic", errors);
        errors.CheckLength("topic", topic?.Length ?? 0, 0, 1024);
        return topic;
    }

    private static ulong Parent(Guild guild, JsonElement body, FormErrors errors)
    {
        var id = body.Id("parent_id", errors) ?? 0;
        if (id != 0 && (!guild.Channels.TryGetValue(id, out var parent) || parent.Type != ChannelType.Category))
        {
            errors.Add("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist");
        }

        return id;
    }

    private static List<Overwrite>? Overwrites(JsonElement body, FormErrors errors)
    {
        if (!body.Has("permission_overwrites", out _))
        {
            return null;
        }

        return [.. body.Items("permission_overwrites", errors).Select(one => new Overwrite(
            one.Id("id", errors) ?? 0, one.Int("type", errors) == 1, one.Bits("allow", errors), one.Bits("deny", errors)))];
    }
}
