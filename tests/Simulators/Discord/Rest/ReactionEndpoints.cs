namespace MentorBot.Simulators.Discord;

/// <summary>Reactions. An emoji in the path is a unicode one or <c>name:id</c>; Kestrel has already undone the percent signs.</summary>
internal static class ReactionEndpoints
{
    public static IEnumerable<Route> Routes =>
    [
        RouteTable.Make("PUT", "/channels/*/messages/*/reactions/*/@me", Add),
        RouteTable.Make("DELETE", "/channels/*/messages/*/reactions/*/*", Remove),
        RouteTable.Make("GET", "/channels/*/messages/*/reactions/*", List),
        RouteTable.Make("DELETE", "/channels/*/messages/*/reactions/*", RemoveEmoji),
        RouteTable.Make("DELETE", "/channels/*/messages/*/reactions", RemoveAll),
    ];

    /// <summary>Plain words and digits are no emoji.</summary>
    public static string CheckEmoji(string emoji)
    {
        var custom = emoji.LastIndexOf(':');
        var valid = custom > 0 ? ulong.TryParse(emoji[(custom + 1)..], out _) : emoji.Length is > 0 and <= 32 && emoji.Any(c => c > 0x7F);
        return valid ? emoji : throw Refusal.UnknownEmoji();
    }

    private static void Add(World world, Call call)
    {
        var (channel, message) = Find(world, call);
        var emoji = CheckEmoji(call.Arguments[2]);
        Lookup.RequireActive(channel);
        Lookup.Require(world, channel, Permissions.ReadMessageHistory);
        if (message.Reactions.TrueForAll(one => one.Emoji != emoji))
        {
            Lookup.Require(world, channel, Permissions.AddReactions);
            if (message.Reactions.Count >= 20)
            {
                throw new Refusal(400, 30010, "Maximum number of reactions reached (20)");
            }
        }

        world.React(message, emoji, world.BotId);
        call.NoContent();
    }

    private static void Remove(World world, Call call)
    {
        var (channel, message) = Find(world, call);
        var user = Lookup.UserOrMe(world, call, 3);
        Lookup.RequireActive(channel);
        if (user != world.BotId)
        {
            Lookup.Require(world, channel, Permissions.ManageMessages);
        }

        world.Unreact(message, CheckEmoji(call.Arguments[2]), user);
        call.NoContent();
    }

    private static void List(World world, Call call)
    {
        var (_, message) = Find(world, call);
        var emoji = CheckEmoji(call.Arguments[2]);
        var after = call.QueryId("after") ?? 0;
        var limit = call.QueryInt("limit", 25, 1, 100);
        var users = message.Reactions.Find(one => one.Emoji == emoji)?.Users ?? [];
        call.Json.WriteStartArray();
        foreach (var user in users.Where(user => user > after).Order().Take(limit))
        {
            Wire.User(call.Json, world.Users[user]);
        }

        call.Json.WriteEndArray();
    }

    private static void RemoveEmoji(World world, Call call)
    {
        var (channel, message) = Find(world, call);
        var emoji = CheckEmoji(call.Arguments[2]);
        Lookup.Require(world, channel, Permissions.ManageMessages);
        message.Reactions.RemoveAll(one => one.Emoji == emoji);
        world.Announce.Reacted("MESSAGE_REACTION_REMOVE_EMOJI", message, emoji, user: 0);
        call.NoContent();
    }

    private static void RemoveAll(World world, Call call)
    {
        var (channel, message) = Find(world, call);
        Lookup.Require(world, channel, Permissions.ManageMessages);
        message.Reactions.Clear();
        world.Announce.Reacted("MESSAGE_REACTION_REMOVE_ALL", message, emoji: null, user: 0);
        call.NoContent();
    }

    private static (Channel Channel, Message Message) Find(World world, Call call)
    {
        var channel = Lookup.Channel(world, call.Id(0, "channel_id"));
        return (channel, Lookup.Message(channel, call.Id(1, "message_id")));
    }
}
