namespace MentorBot.Simulators.Discord;

[Flags]
public enum Permissions : ulong
{
    None = 0,
    KickMembers = 1UL << 1,
    Administrator = 1UL << 3,
    ManageChannels = 1UL << 4,
    ManageGuild = 1UL << 5,
    AddReactions = 1UL << 6,
    ViewChannel = 1UL << 10,
    SendMessages = 1UL << 11,
    ManageMessages = 1UL << 13,
    EmbedLinks = 1UL << 14,
    AttachFiles = 1UL << 15,
    ReadMessageHistory = 1UL << 16,
    MentionEveryone = 1UL << 17,
    UseExternalEmojis = 1UL << 18,
    ManageRoles = 1UL << 28,
    UseApplicationCommands = 1UL << 31,
    ManageThreads = 1UL << 34,
    CreatePublicThreads = 1UL << 35,
    CreatePrivateThreads = 1UL << 36,
    SendMessagesInThreads = 1UL << 38,
    SendVoiceMessages = 1UL << 46,
    SendPolls = 1UL << 49,

    /// <summary>What @everyone has in a fresh guild.</summary>
    Everyone = AddReactions | ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | UseExternalEmojis
        | UseApplicationCommands | CreatePublicThreads | CreatePrivateThreads | SendMessagesInThreads | SendVoiceMessages | SendPolls,

    /// <summary>What the bot's own role has unless the test says otherwise.</summary>
    Bot = Everyone | ManageChannels | ManageMessages | ManageRoles | ManageThreads,

    All = Bot | KickMembers | Administrator | ManageGuild | MentionEveryone,
}

/// <summary>The documented computation: roles, then the channel's overwrites for everyone, for roles, for the member. A thread has its parent's.</summary>
internal static class Access
{
    public static Permissions Of(World world, Channel channel, ulong user)
    {
        if (channel.Guild is not { } guild)
        {
            return channel.Recipient?.Id == user || user == world.BotId ? Permissions.All : Permissions.None;
        }

        if (!guild.Members.TryGetValue(user, out var member))
        {
            return Permissions.None;
        }

        var granted = InGuild(guild, member);
        if (granted.HasFlag(Permissions.Administrator))
        {
            return Permissions.All;
        }

        var home = channel.IsThread && world.Channels.TryGetValue(channel.ParentId, out var parent) ? parent : channel;
        granted = Overwritten(granted, home, guild, member);
        return granted.HasFlag(Permissions.ViewChannel) ? granted : Permissions.None;
    }

    public static Permissions InGuild(Guild guild, Member member)
    {
        if (guild.OwnerId == member.User.Id)
        {
            return Permissions.All;
        }

        var granted = guild.Roles[guild.Id].Permissions;
        foreach (var id in member.Roles)
        {
            granted |= guild.Roles.TryGetValue(id, out var role) ? role.Permissions : Permissions.None;
        }

        return granted.HasFlag(Permissions.Administrator) ? Permissions.All : granted;
    }

    /// <summary>A private thread is seen by those who were added and by MANAGE_THREADS; everything else by VIEW_CHANNEL.</summary>
    public static bool CanSee(World world, Channel channel, ulong user)
    {
        var granted = Of(world, channel, user);
        return granted.HasFlag(Permissions.ViewChannel)
            && (channel.Type != ChannelType.PrivateThread || channel.ThreadMembers.ContainsKey(user) || granted.HasFlag(Permissions.ManageThreads));
    }

    private static Permissions Overwritten(Permissions granted, Channel channel, Guild guild, Member member)
    {
        Permissions allow = Permissions.None, deny = Permissions.None;
        Overwrite? own = null;
        foreach (var overwrite in channel.Overwrites)
        {
            if (overwrite.Id == guild.Id)
            {
                granted = (granted & ~overwrite.Deny) | overwrite.Allow;
            }
            else if (overwrite.OfMember)
            {
                own = overwrite.Id == member.User.Id ? overwrite : own;
            }
            else if (member.Roles.Contains(overwrite.Id))
            {
                allow |= overwrite.Allow;
                deny |= overwrite.Deny;
            }
        }

        granted = (granted & ~deny) | allow;
        return own is null ? granted : (granted & ~own.Deny) | own.Allow;
    }
}
