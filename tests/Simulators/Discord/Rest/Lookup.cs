namespace MentorBot.Simulators.Discord;

/// <summary>Finds what a call names and checks that the bot may do it, with the answer Discord gives when it may not.</summary>
internal static class Lookup
{
    public static Guild Guild(World world, ulong id) =>
        world.Guilds.TryGetValue(id, out var guild) && world.BotIsIn(guild) ? guild : throw Refusal.UnknownGuild();

    /// <summary>A channel the bot can see and has all of <paramref name="needed"/> in.</summary>
    public static Channel Channel(World world, ulong id, Permissions needed = Permissions.None)
    {
        if (!world.Channels.TryGetValue(id, out var channel))
        {
            throw Refusal.UnknownChannel();
        }

        if (!Access.CanSee(world, channel, world.BotId))
        {
            throw Refusal.MissingAccess();
        }

        Require(world, channel, needed);
        return channel;
    }

    public static void Require(World world, Channel channel, Permissions needed)
    {
        if (!Access.Of(world, channel, world.BotId).HasFlag(needed))
        {
            throw Refusal.MissingPermissions();
        }
    }

    public static void Require(World world, Guild guild, Permissions needed)
    {
        if (!Access.InGuild(guild, guild.Members[world.BotId]).HasFlag(needed))
        {
            throw Refusal.MissingPermissions();
        }
    }

    public static Channel Thread(World world, ulong id)
    {
        var channel = Channel(world, id);
        return channel.IsThread ? channel : throw Refusal.WrongChannelType();
    }

    public static Message Message(Channel channel, ulong id) => channel.Messages.Find(id) ?? throw Refusal.UnknownMessage();

    /// <summary>Whose message list the bot may write into now; the archived thread is left to the caller.</summary>
    public static void RequireWriting(World world, Channel channel)
    {
        if (channel.Type == ChannelType.Category)
        {
            throw new Refusal(400, 50008, "Cannot send messages in a non-text channel");
        }

        if (channel.Recipient is { RefusesDirectMessages: true })
        {
            throw new Refusal(403, 50007, "Cannot send messages to this user");
        }

        Require(world, channel, channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages);
        if (channel.Locked && (channel.Archived || !Access.Of(world, channel, world.BotId).HasFlag(Permissions.ManageThreads)))
        {
            throw Refusal.Locked();
        }
    }

    public static void RequireActive(Channel channel)
    {
        if (channel is { IsThread: true, Archived: true })
        {
            throw Refusal.Archived();
        }
    }

    public static ulong UserOrMe(World world, Call call, int argument) => call.Arguments[argument] == "@me" ? world.BotId : call.Id(argument, "user_id");
}
